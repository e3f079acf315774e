"""Equations among the clauses of a formula: the values of their sides, and where these differ."""

import numpy as np

from tests.lessons.latex.evaluate import evaluate
from tests.lessons.latex.indexed import assignments, free
from tests.lessons.latex.nodes import Node

_DERIVATIVES = {"derivative", "derivative at", "gradient", "directional", "prime"}


def is_derivative(node):
    """Return whether a side is the symbol of one derivative, such as ∂y/∂x or f'(x)."""
    called = node.op == "call" and node.parts[0].op == "prime"
    primed = node.op == "apply" and node.parts[1] > 0
    return node.op in _DERIVATIVES or called or primed


def differentiated(side):
    """Return what the symbol of a derivative is taken of, or None where that is not its parts."""
    if side.op == "derivative" and side.parts[2].op != "tuple":
        return side.parts[1]
    if side.op == "gradient" or (side.op == "prime" and side.parts[0].op not in ("name", "entry")):
        return side.parts[0]
    return None


def relations(clauses):
    """Return the relations among clauses: equations as lists of sides, and all others as nodes."""
    found = [clause for clause in clauses if clause.op == "relation"]
    equations = [clause.parts[1] for clause in found if set(clause.parts[0]) == {"="}]
    return equations, [clause for clause in found if set(clause.parts[0]) != {"="}]


def values(sides, scope, conditions=()):
    """Return the value of each side, over all values of its indices, and the letters of these.

    Only indices that meet the conditions count, as for j ≠ i.
    """
    whole = Node("relation", ((), tuple(sides)))
    letters = free(whole, scope)
    if not letters:
        return [evaluate(side, scope) for side in sides], letters
    conditions = [each for each in conditions if set(free(each, scope)) & set(letters)]
    conditions = [each for each in conditions if set(free(each, scope)) <= set(letters)]
    everywhere = list(assignments(evaluate, letters, whole, scope))
    there = [each for each in everywhere if all(evaluate(one, each) for one in conditions)]
    shape = (-1,)
    if len(there) == len(everywhere):
        shape = [len({each.value(letter) for each in there}) for letter in letters]
    return [np.reshape([evaluate(side, each) for each in there], shape) for side in sides], letters


def differ(value, expected, what):
    """Return a sentence in a list where two values differ in shape or number, else [].

    The number 0 is equal to every array of zeros.
    """
    value, expected = np.asarray(value, dtype=float), np.asarray(expected, dtype=float)
    if np.array_equal(value, 0) or np.array_equal(expected, 0):
        value, expected = np.broadcast_arrays(value, expected)
    if value.shape != expected.shape:
        return [f"{what}: shape {value.shape} for {expected.shape}"]
    if not np.allclose(value, expected, rtol=1e-6, atol=1e-7):
        return [f"{what}: {value.tolist()} for {expected.tolist()}"]
    return []


def unequal(sides, found):
    """Return a sentence for each side that is not equal to the first one.

    The symbol of a derivative says nothing about its layout, so a row or a column will do for it.
    """
    faults = []
    for side, value in zip(sides[1:], found[1:], strict=True):
        loose = is_derivative(sides[0]) or is_derivative(side)
        pair = map(np.squeeze, (value, found[0])) if loose else (value, found[0])
        faults += differ(*pair, "two sides")
    return faults
