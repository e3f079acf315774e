r"""Sums, products, powers and functions, of numbers, columns, rows and matrices.

Each operation takes `evaluate`, the scope and the parts of its node. A vector is a column (n, 1),
so that x^T y, x y^T and a row in the place of a column are told apart; a 1 × 1 matrix is a number.
Shapes that do not fit are a ValueError; only a number goes with every shape.
"""

import operator
from functools import reduce

import numpy as np

from tests.lessons.latex import calculus
from tests.lessons.latex.nodes import Node

FUNCTIONS = {
    "sin": np.sin, "cos": np.cos, "tanh": np.tanh, "ln": np.log, "sqrt": np.sqrt,
    "det": np.linalg.det, "sum": np.sum, "mean": np.mean, "kron": np.kron,
    "tr": lambda a: _trace(a), "vec": lambda a: np.reshape(a, (-1, 1), order="F"),
    "max": lambda *given: reduce(lambda a, b: _entrywise(np.maximum, a, b), given),
}  # fmt: skip
RELATIONS = {
    "=": operator.eq, "<": operator.lt, ">": operator.gt, "≤": operator.le, "≥": operator.ge,
    "≠": operator.ne,
}  # fmt: skip


def on_paper(value):
    """Return a value as it stands on paper: vectors as columns, one entry as a number."""
    array = np.asarray(value)
    if array.size == 1:
        return array.item()
    return array[:, None] if array.ndim == 1 else array


def in_code(value):
    """Return a value as NumPy has it: a column as (n,)."""
    return value[:, 0] if np.ndim(value) == 2 and np.shape(value)[1] == 1 else value


def _entrywise(operation, left, right):
    if np.ndim(left) and np.ndim(right) and np.shape(left) != np.shape(right):
        raise ValueError(f"shapes {np.shape(left)} and {np.shape(right)} differ")
    return operation(left, right)


def _sum(evaluate, scope, *terms):
    signed = [evaluate(node, scope) * (1 if sign == "+" else -1) for sign, node in terms]
    return reduce(lambda a, b: _entrywise(operator.add, a, b), signed)


def _times(evaluate, scope, *factors):
    """Factors side by side: numbers, and matrices as matrices are multiplied."""
    return reduce(_product, [evaluate(factor, scope) for factor in factors])


def _product(left, right):
    product = operator.matmul if np.ndim(left) and np.ndim(right) else operator.mul
    return on_paper(product(left, right))


def _dot(evaluate, scope, left, right):
    left, right = evaluate(left, scope), evaluate(right, scope)
    product = _entrywise(operator.mul, left, right)
    if np.ndim(left) and np.ndim(right):
        if np.shape(left)[1] != 1:
            raise ValueError("a dot product is of two vectors")
        return np.sum(product)
    return product


def _over(evaluate, scope, left, right):
    right = evaluate(right, scope)
    if np.ndim(right):
        raise ValueError("only a number divides")
    return evaluate(left, scope) / right


def _entry_by_entry(operation):
    def combine(evaluate, scope, left, right):
        return _entrywise(operation, evaluate(left, scope), evaluate(right, scope))

    return combine


def _power(evaluate, scope, base, exponent):
    base = evaluate(base, scope)
    if exponent == Node("name", ("T",)):
        return np.transpose(base)
    exponent = evaluate(exponent, scope)
    if np.ndim(base) == 0:
        return np.float64(base) ** exponent
    if np.shape(base)[0] != np.shape(base)[1]:
        raise ValueError("only a square matrix has powers")
    return np.linalg.matrix_power(base, exponent)


def _apply(evaluate, scope, name, primes, given, power):
    function = FUNCTIONS[name]
    for _ in range(primes):
        function = calculus.entrywise(function)
    value = function(*(evaluate(each, scope) for each in given))
    return value if power is None else value ** evaluate(power, scope)


def _cases(evaluate, scope, *rows):
    for value, condition in rows:
        if condition is None or np.all(evaluate(condition, scope)):
            return evaluate(value, scope)
    raise ValueError("no case holds")


def _relation(evaluate, scope, signs, sides):
    values = [evaluate(side, scope) for side in sides]
    pairs = zip(signs, values[:-1], values[1:], strict=True)
    return reduce(np.logical_and, [_entrywise(RELATIONS[sign], a, b) for sign, a, b in pairs])


def _trace(a):
    if np.ndim(a) and np.shape(a)[0] != np.shape(a)[1]:
        raise ValueError("only a square matrix has a trace")
    return np.trace(np.atleast_2d(a))


def _inner(evaluate, scope, left, right):
    """Return ⟨A, B⟩, the sum over all entries of A ⊗ B."""
    return np.sum(_entrywise(operator.mul, evaluate(left, scope), evaluate(right, scope)))


def _named(evaluate, scope, name):
    if name not in scope and name[0] == "d" and name[1:] in scope.symbols:
        return _differential(evaluate, scope, Node("name", (name[1:],)))  # df, where f is a symbol
    return np.eye(scope.value("n")) if name == "I" and name not in scope else scope.value(name)


def _differential(evaluate, scope, node):
    """Return d(…): the slope at t = 0 while each X that has a dX goes to X + t dX."""
    moving = [name for name in scope.values if f"d{name}" in scope]

    def along(t):
        moved = {name: scope.value(name) + t * scope.value(f"d{name}") for name in moving}
        return evaluate(node, scope.but(**moved))

    if not moving:
        raise NameError("a differential without a dX")
    return calculus.slope(along, 0)


OPERATIONS = {
    "number": lambda evaluate, scope, number: number,
    "name": _named,
    "vector of": lambda evaluate, scope, number: np.full((scope.value("n"), 1), float(number)),
    "sum": _sum,
    "times": _times,
    "dot": _dot,
    "over": _over,
    "⊗": _entry_by_entry(operator.mul),
    "⊘": _entry_by_entry(operator.truediv),
    "∘": lambda evaluate, scope, *two: scope.symbols["∘"](*(evaluate(each, scope) for each in two)),
    "power": _power,
    "apply": _apply,
    "tuple": lambda evaluate, scope, *items: [evaluate(item, scope) for item in items],
    "cases": _cases,
    "relation": _relation,
    "indicator": lambda evaluate, scope, relation: 1.0 * evaluate(relation, scope),
    "inner": _inner,
    "differential": _differential,
    "length": lambda evaluate, scope, node: np.linalg.norm(evaluate(node, scope)),
}
