r"""Calls, limits and derivatives, found from the values of what they are taken of.

∂f/∂x, where x is one of the arguments of f, leaves the other arguments as they are; every other
derivative follows x through all that depends on it. A derivative by a vector is in numerator
layout, a gradient is a column, and by a matrix both have the shape of the matrix.
"""

import numpy as np

from tests.lessons.latex import calculus
from tests.lessons.latex.arithmetic import in_code, on_paper
from tests.lessons.latex.indexed import listed, spelled
from tests.lessons.latex.nodes import Node


def _call(evaluate, scope, function, given):
    return _function(evaluate, scope, function)(*_given(evaluate, scope, given))


def _given(evaluate, scope, nodes):
    return [in_code(evaluate(node, scope)) for node in listed(scope, nodes)]


def _function(evaluate, scope, node):
    """Return the function that f, f_i, f' or f_i' stands for."""
    if node.op == "name":
        return lambda *given, **instead: scope.call(node.parts[0], *given, **instead)
    inner = _function(evaluate, scope, node.parts[0])
    if node.op == "entry":
        i = evaluate(node.parts[1][0], scope) - 1

        def entry(*given, **instead):
            value = inner(*given, **instead)
            return value[i] if np.ndim(value) else value  # a function of one number has no entries

        return entry
    known = f"{_name(node)}'"
    if known in scope.symbols:
        return lambda *given: scope.call(known, *given)
    for _ in range(node.parts[1]):
        inner = calculus.entrywise(inner)
    return inner


def _name(node):
    """Return the name that f, f_i, f' or f(x) begins with, or None."""
    while node.op in ("call", "entry", "prime"):
        node = node.parts[0]
    return node.parts[0] if node.op == "name" else None


def _function_and_arguments(evaluate, scope, node):
    """Return the function of f(x, y) or of f, and its arguments; f alone has its first one."""
    if node.op == "call":
        return _function(evaluate, scope, node.parts[0]), _given(evaluate, scope, node.parts[1])
    first, *_ = scope.parameters(_name(node))
    return _function(evaluate, scope, node), [scope.value(first)]


def _prime(evaluate, scope, node, order):
    known = f"{_name(node)}'"
    if known in scope:
        return scope.value(known)
    if node.op in ("name", "entry") and scope.parameters(_name(node)):
        function, given = _function_and_arguments(evaluate, scope, Node("prime", (node, order)))
        return function(*given)
    return _total(evaluate, scope, node, scope.by)


def _derivative(evaluate, scope, mark, node, by):
    if by.op == "tuple":
        return _row(_derivative(evaluate, scope, "d", node, each) for each in by.parts)
    name, at, put = _variable(evaluate, scope, by)
    if mark == "partial" and node.op != "call" and name in scope.parameters(_name(node)):
        function = _function(evaluate, scope, node)
        return calculus.derivative(lambda t: on_paper(function(**{name: put(t)})), at)
    return calculus.derivative(lambda t: evaluate(node, scope.but(**{name: put(t)})), at)


def _variable(evaluate, scope, by):
    """Return the name of a variable, its value, and what puts another value in its place."""
    if by.op == "name":
        return by.parts[0], scope.value(by.parts[0]), lambda t: t
    own = spelled(*by.parts)
    if own in scope:  # W_1, a matrix of its own
        return own, scope.value(own), lambda t: t
    name = by.parts[0].parts[0]
    array = np.asarray(scope.value(name), dtype=float)
    place = tuple(evaluate(index, scope) - 1 for index in by.parts[1])

    def put(t):
        changed = array.copy()
        changed[place] = t
        return changed

    return name, array[place], put


def _total(evaluate, scope, node, names):
    """Return the derivative by a variable, or the row of those by several, given by name."""
    one = isinstance(names, str)
    by = Node("name", (names,)) if one else Node("tuple", tuple(Node("name", (n,)) for n in names))
    return _derivative(evaluate, scope, "d", node, by)


def _row(columns):
    return np.hstack([np.reshape(column, (-1, 1)) for column in columns])


def _derivative_at(evaluate, scope, function, by, given):
    """Return ∂f/∂x at the arguments that follow it in brackets."""
    given = _given(evaluate, scope, given)
    place = scope.parameters(_name(function)).index(by.parts[0])
    function = _function(evaluate, scope, function)
    return calculus.derivative(
        lambda t: function(*given[:place], t, *given[place + 1 :]), given[place]
    )


def _gradient(evaluate, scope, node, by):
    if by is None and node.op in ("name", "entry", "call") and scope.parameters(_name(node)):
        function, (at, *others) = _function_and_arguments(evaluate, scope, node)
        slopes = calculus.derivative(lambda t: function(t, *others), at)
        return slopes if np.ndim(at) == 2 else np.transpose(slopes)
    names = by.parts[0] if by else scope.by
    slopes = _total(evaluate, scope, node, names)
    by_matrix = isinstance(names, str) and np.ndim(scope.value(names)) == 2
    return slopes if by_matrix else np.transpose(slopes)


def _directional(evaluate, scope, direction, node):
    """Return the slope of f(x + t v), or of f(x + t v₁, y + t v₂), at t = 0."""
    step = in_code(evaluate(direction, scope))
    function, given = _function_and_arguments(evaluate, scope, node)
    if len(given) == 1:
        return calculus.slope(lambda t: function(given[0] + t * step), 0)
    return calculus.slope(lambda t: function(*(np.array(given) + t * step)), 0)


def _limit(evaluate, scope, name, to, node):
    return calculus.limit(lambda t: evaluate(node, scope.but(**{name: t})), evaluate(to, scope))


OPERATIONS = {
    "call": _call,
    "prime": _prime,
    "derivative": _derivative,
    "derivative at": _derivative_at,
    "gradient": _gradient,
    "directional": _directional,
    "limit": _limit,
    "restricted": lambda evaluate, scope, node, name, value: evaluate(
        node, scope.but(**{name: evaluate(value, scope)})
    ),
    "order": lambda evaluate, scope, letter, node: 0.0,  # o(h), O(h²)
}
