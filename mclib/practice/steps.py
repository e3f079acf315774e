"""How a formula is differentiated: the rule of its outermost operation, in a sentence or two.

hint(tree, name)     a question that points to the parts
steps(tree, name)    the parts and their derivatives, for a solution
"""

from mclib.formula.differentiation import derivative, variables
from mclib.formula.writing import latex
from mclib.practice.page import Math

PRODUCT = Math("u'v + uv'", "u'v + uv'")
QUOTIENT = Math("(u'v - uv')/v**2", r"\frac{u'v - uv'}{v^2}")


def hint(tree, name):
    r"""Return a question on the parts of a formula, with its formulas between dollars.

    >>> from mclib.formula.grammar import tree
    >>> print(hint(tree("3*sin(x**2)"), "x"))
    The inner function is $u = x^2$, the outer one $\sin(u)$. What are their derivatives?
    """
    match _outermost(tree, name):
        case ("product", u, v):
            parts = f"The factors are $u = {latex(u)}$ and $v = {latex(v)}$."
        case ("quotient", u, v):
            parts = f"The numerator is $u = {latex(u)}$, the denominator $v = {latex(v)}$."
        case ("chain", u, outer):
            parts = f"The inner function is $u = {latex(u)}$, the outer one ${latex(outer)}$."
        case ("sum",):
            return "Take one term at a time. What is the derivative of the first?"
        case _:
            return f"As ${name}$ moves, everything else is a constant factor."
    return f"{parts} What are their derivatives?"


def steps(tree, name):
    """Return the parts of a formula and their derivatives, as parts of a page."""
    match _outermost(tree, name):
        case ("product", u, v):
            return ("The product rule,", PRODUCT, *_parts(u, v, name))
        case ("quotient", u, v):
            return ("The quotient rule,", QUOTIENT, *_parts(u, v, name))
        case ("chain", u, outer):
            return (
                "The chain rule: the outer function",
                Math.of(outer),
                "has the derivative",
                Math.of(derivative(outer, "u")),
                ", and the inner one,",
                Math.of(u, left="u"),
                ", has",
                Math.of(derivative(u, name), left="u'"),
                ".",
            )
        case ("sum",):
            return ("The sum is differentiated term by term.",)
    return ()


def _parts(u, v, name):
    return (
        ", with",
        Math.of(u, left="u"),
        "and",
        Math.of(v, left="v"),
        ", hence",
        Math.of(derivative(u, name), left="u'"),
        "and",
        Math.of(derivative(v, name), left="v'"),
        ".",
    )


def _outermost(tree, name):
    """Return the rule that comes first, after constant factors, and the parts that it takes."""
    varies = lambda part: name in variables(part)  # noqa: E731
    match tree:
        case ("negative", u):
            return _outermost(u, name)
        case ("*", u, v) if not varies(u):
            return _outermost(v, name)
        case ("*" | "/", u, v) if not varies(v):
            return _outermost(u, name)
        case ("*", u, v):
            return "product", u, v
        case ("/", u, v) if varies(u):
            return "quotient", u, v
        case ("+" | "-", _, _):
            return ("sum",)
        case ("**", u, n) if len(u) > 1:
            return "chain", u, ("**", ("u",), n)
        case (function, u) if len(u) > 1:
            return "chain", u, (function, ("u",))
    return ("single",)
