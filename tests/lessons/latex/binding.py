"""What the names in a formula of the catalogue stand for, at one sample of its arguments."""

import inspect

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement
from tests.lessons.latex.scope import Scope


def scope_of(rule, arguments):
    """Return the scope of a formula: its arguments, the sizes in its shapes, its symbols.

    Where nothing else is y, y is the value of a rule's function. The symbol ∇ names what a
    gradient without a function is taken by; in a rule, this is the argument that varies.
    """
    values = dict(zip(_parameters(rule), arguments, strict=True))
    symbols = dict(rule.symbols)
    by = symbols.pop("∇", None)
    if isinstance(rule, Rule):
        by = _parameters(rule)[rule.wrt]
        values = {**_sizes(rule, arguments), **values}
        if "y" not in values:
            symbols.setdefault("y", rule.function)
    if isinstance(rule, Limit):
        values[limit_variable(rule)] = rule.at + 0.3
    return Scope(values, symbols, by)


def limit_variable(limit):
    """Return the name of what tends to a point in a limit."""
    return next(iter(inspect.signature(limit.function).parameters))


def _parameters(rule):
    """Return the names of the arguments that a sample of a rule gives."""
    function = rule.sides if isinstance(rule, Statement) else rule.function
    names = list(inspect.signature(function).parameters) if function else []
    return names[1:] if isinstance(rule, Limit) else names


def _sizes(rule, arguments):
    """Return the letters of a rule's shapes, as (n,), with the numbers that they stand for."""
    sizes = {}
    arrays = arguments[rule.wrt], rule.function(*arguments)
    for shape, array in zip(rule.shapes, arrays, strict=True):
        letters = [letter.strip() for letter in shape[1:-1].split(",") if letter.strip()]
        sizes.update(zip(letters, np.shape(array), strict=True))
    return sizes
