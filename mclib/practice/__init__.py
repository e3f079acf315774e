"""Problems without end, for paper: a formula is drawn, the reader's answer is checked and named.

    next(kind)        a new problem of a kind, such as "chain rule"; the same kind again without one
    mixed(lesson)     a new problem of any kind met up to a lesson
    answer(formula)   what the check says of an answer to the problem shown last
    hint()            the next hint for it
    solution()        its solution, step by step
    kinds(lesson)     what can be asked

An answer is a formula in quotes, such as "2*x*cos(x**2)", a list of them, or a Python function;
every form that has the same values is right. A problem is an object with `answer`, `hint` and
`solution` of its own, so that one can come back to it.

>>> from mclib.practice.session import Session
>>> practice = Session()  # what the names above belong to, begun anew
>>> practice.next("chain rule", seed=0)
Problem 1 (chain rule, level 1). Differentiate with respect to x:
    f(x) = sin(6*x - 7)
>>> practice.answer("cos(6x - 7)")
→ "cos(6x - 7)" is not a formula yet. Between 6 and x a sign is missing: write * to multiply.
"""

from mclib.practice.session import Session

__all__ = ["answer", "hint", "kinds", "mixed", "next", "solution"]

_session = Session()
next, mixed, kinds = _session.next, _session.mixed, _session.kinds
answer, hint, solution = _session.answer, _session.hint, _session.solution
