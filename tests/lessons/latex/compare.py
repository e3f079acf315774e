"""A formula of the catalogue held against its closed form, its limit, or its stated sides.

    readings    the formulas in LaTeX that a rule has
    faults      what is wrong with one of them as it reads, at some samples; [] if nothing

Derivatives and limits in a formula are found from the values of what they are taken of, so the
left-hand side has a value too, and all sides of an equation must agree.
"""

import numpy as np

from mclib.lessons.rule import Limit, Rule
from tests.lessons.latex import calculus
from tests.lessons.latex.agreement import (
    differ,
    differentiated,
    is_derivative,
    relations,
    unequal,
    values,
)
from tests.lessons.latex.arithmetic import on_paper
from tests.lessons.latex.binding import limit_variable, scope_of
from tests.lessons.latex.evaluate import evaluate
from tests.lessons.latex.indexed import free
from tests.lessons.latex.orders import order_fails
from tests.lessons.latex.parser import parse

SAMPLES = 2
_NEAR = (-0.7, -0.3, -0.11, 0.13, 0.3, 0.7)  # where an inequality must hold, beside a limit's point
OTHER = {"numerator": "denominator", "denominator": "numerator"}
# What a formula raises that cannot be read, or that has no value.
ERRORS = (SyntaxError, NameError, ValueError, TypeError, LookupError, ArithmeticError)


def readings(rule):
    """Return the formulas of a rule in LaTeX by name, each with the layout of its right side."""
    if not isinstance(rule, Rule):
        return {"latex": (rule.latex, None)}
    found = {
        "latex": (rule.latex, rule.layout),
        "latex_transposed": (rule.latex_transposed, OTHER[rule.layout]),
        "latex_entries": (rule.latex_entries, rule.layout),
    }
    return {name: reading for name, reading in found.items() if reading[0]}


def faults(rule, latex, layout):
    """Return what LaTeX gets wrong about a rule, as sentences. One of ERRORS if it has no value."""
    rng = np.random.default_rng(1)
    for _ in range(SAMPLES):
        arguments = tuple(rule.sample(rng))
        scope = scope_of(rule, arguments)
        clauses = parse(latex, [name for name in scope.symbols if scope.parameters(name)])
        if isinstance(rule, Rule):
            found = _rule_faults(rule, arguments, clauses, scope, layout)
        elif isinstance(rule, Limit):
            found = _limit_faults(rule, arguments, clauses, scope)
        else:
            found = _statement_faults(rule, arguments, clauses, scope)
        if found:
            return found
    return []


def _rule_faults(rule, arguments, clauses, scope, layout):
    closed = np.asarray(rule.derivative(*arguments), dtype=float)
    equations, conditions = relations(clauses)
    found, derivatives = _unmet(conditions, scope), []
    for sides in equations:
        numbers, letters = values(sides, scope, conditions)
        found += _function_faults(sides[0], rule, arguments, scope)
        if is_derivative(sides[0]) and not letters:
            derivatives.append((sides, numbers))
        else:
            found += unequal(sides, numbers)
        if is_derivative(sides[0]) and letters:
            entries = np.diagonal(closed) if len(letters) < closed.ndim else closed
            return found + differ(numbers[0], entries, "the entries")
    if not derivatives:
        return [*found, "no derivative in it"]
    if len(derivatives) > 1:  # one after the other, the entries of a gradient
        for sides, numbers in derivatives:
            found += unequal(sides, numbers)
        return found + differ([numbers[-1] for _, numbers in derivatives], closed, "the entries")
    ((sides, numbers),) = derivatives
    for side, number in zip(sides, numbers, strict=True):
        if is_derivative(side):
            found += differ(np.squeeze(number), np.squeeze(closed), "the derivative")
        else:
            found += differ(number, _laid_out(rule, closed, layout), "the right-hand side")
    return found


def _function_faults(side, rule, arguments, scope):
    """Hold what a derivative is taken of against the function of the rule."""
    of = differentiated(side)
    if of is None:
        return []
    (number,), letters = values([of], scope)
    value = np.asarray(rule.function(*arguments))
    number = number if letters else np.squeeze(number)
    return differ(number, value, "what the derivative is of")


def _laid_out(rule, closed, layout):
    """Return a closed form as it stands on paper in a layout.

    A Jacobian is stored in numerator layout, and so is the derivative of a vector by a number. A
    gradient is stored in the shape of its argument, which is denominator layout.
    """
    stored = "denominator" if rule.kind == "gradient" else "numerator"
    return on_paper(closed) if layout == stored else np.transpose(on_paper(closed))


def _limit_faults(limit, arguments, clauses, scope):
    name, found, said = limit_variable(limit), [], []
    for clause in (clause for clause in clauses if clause.op == "relation"):
        signs, sides = clause.parts
        if "≈" in signs or any(node.op == "order" for node in clause.walk()):
            found += order_fails(sides, scope, name, limit.at)
        elif "→" in signs:  # A = B → C
            found += unequal(sides[:-1], values(sides[:-1], scope)[0])
            said = [_limit_of(sides[0], scope, name, limit.at), evaluate(sides[-1], scope)]
        elif set(signs) == {"="}:
            said, _ = values(sides, scope)
            found += unequal(sides, said)
            for side in sides:
                found += _body_faults(side, limit, arguments, scope)
        else:
            near = [scope.but(**{name: limit.at + step}) for step in _NEAR]
            found += [fault for each in near for fault in _unmet([clause], each)]
    for value in said:
        found += differ(value, limit.value(*arguments), "the limit")
    return found


def _limit_of(side, scope, name, at):
    return calculus.limit(lambda t: evaluate(side, scope.but(**{name: t})), at)


def _body_faults(side, limit, arguments, scope):
    """Hold a side that is one limit against the function of the limit, and its point."""
    if side.op != "limit":
        return []
    name, to, body = side.parts
    near = limit.at + 0.2
    written = evaluate(body, scope.but(**{name: near}))
    found = differ(written, limit.function(near, *arguments), "what the limit is of")
    return found + differ(evaluate(to, scope), limit.at, "where the limit is taken")


def _statement_faults(statement, arguments, clauses, scope):
    equations, conditions = relations(clauses)
    found = _unmet(conditions, scope)
    read = [values(sides, scope, conditions)[0] for sides in equations]
    for sides, numbers in zip(equations, read, strict=True):
        found += unequal(sides, numbers)
    if statement.sides is None:
        return found
    stated = [np.squeeze(side) for side in statement.sides(*arguments)]
    read += [[evaluate(clause, scope)] for clause in clauses if len(stated) == 1]
    if not any(_all_agree(numbers, stated) for numbers in read):
        found.append(f"none of its equations has the sides {stated}")
    return found


def _all_agree(numbers, stated):
    pairs = zip(numbers, stated, strict=False)
    return len(numbers) == len(stated) and not any(
        differ(np.squeeze(number), side, "") for number, side in pairs
    )


def _unmet(conditions, scope):
    """Return a sentence for each condition that does not hold; those on indices only choose."""
    found = []
    for condition in conditions:
        if not free(condition, scope) and not np.all(evaluate(condition, scope)):
            found.append(f"a condition does not hold: {condition}")
    return found
