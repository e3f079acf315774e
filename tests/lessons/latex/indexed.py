"""Notation with indices: entries, sums over an index, lists and matrices with dots in them.

Indices count from 1, as on paper. Where a sum does not say how far it runs, the arrays do whose
entries it names.
"""

import itertools
import operator
from functools import reduce

import numpy as np

from tests.lessons.latex.arithmetic import in_code
from tests.lessons.latex.nodes import Node

INDICES = "ijkl"


def free(node, scope):
    """Return the index letters in a tree that nothing in it or outside binds, as first seen."""
    if node.op == "diag":
        return []
    if node.op == "name":
        return [node.parts[0]] if node.parts[0] in INDICES and node.parts[0] not in scope else []
    bound = [each.parts[0] for each in node.parts[0]] if node.op in ("sum over", "largest") else []
    letters = [letter for child in node.children() for letter in free(child, scope)]
    return [letter for letter in dict.fromkeys(letters) if letter not in bound]


def assignments(evaluate, letters, node, scope):
    """Yield the scope with every value of some index letters, the last of them fastest.

    ValueError where the arrays of a tree do not say one range for a letter.
    """
    sizes = [_size(evaluate, letter, node, scope) for letter in letters]
    for values in itertools.product(*(range(1, size + 1) for size in sizes)):
        yield scope.but(**dict(zip(letters, values, strict=True)))


def _size(evaluate, letter, node, scope):
    sizes = set()
    for inner in node.walk():
        if inner.op == "entry" and Node("name", (letter,)) in inner.parts[1]:
            axis = inner.parts[1].index(Node("name", (letter,)))
            shape = np.shape(_array(evaluate, inner.parts[0], scope))
            sizes |= {shape[axis]} if len(shape) > axis else set()
    if len(sizes) != 1:
        raise ValueError(f"the index {letter} has the ranges {sizes or 'of nothing'}")
    return sizes.pop()


def _array(evaluate, node, scope):
    """Return an array whose entries are taken, as NumPy has it."""
    if node == Node("name", ("δ",)) and "δ" not in scope:
        return 0.0
    value = scope.value(node.parts[0]) if node.op == "name" else in_code(evaluate(node, scope))
    return np.asarray(value)


def _entry(evaluate, scope, node, indices):
    own = spelled(node, indices)
    if own in scope:
        return scope.value(own)
    places = tuple(int(evaluate(index, scope)) - 1 for index in indices)
    if min(places) < 0:
        raise IndexError("indices count from 1")
    if node == Node("name", ("δ",)) and "δ" not in scope:
        return float(places[0] == places[1])
    return _array(evaluate, node, scope)[places]


def spelled(node, indices):
    """Return the spelling of a name such as J_1, which may have a meaning of its own."""
    return f"{node.parts[0]}_{indices[0].parts[0]}" if node.op == "name" else None


def _sum_over(evaluate, scope, letters, last, node):
    names = [letter.parts[0] for letter in letters]
    if last is not None:
        scopes = [scope.but(**{names[0]: i}) for i in range(1, evaluate(last, scope) + 1)]
    else:
        scopes = assignments(evaluate, names, node, scope)
    return reduce(operator.add, [evaluate(node, each) for each in scopes])


def _largest(evaluate, scope, letters, node):
    names = [letter.parts[0] for letter in letters]
    return max(evaluate(node, each) for each in assignments(evaluate, names, node, scope))


def _diagonal(evaluate, scope, node):
    """Return the matrix diag(…) of a column, or of an expression in w_i with its i from 1 on."""
    letters = free(node, scope)  # of what diag binds
    if not letters:
        return np.diagflat(evaluate(node, scope))
    return np.diag([evaluate(node, each) for each in assignments(evaluate, letters, node, scope)])


def listed(scope, nodes):
    """Return the items of a list, with the dots in it written out."""
    items = []
    for node in nodes:
        items += _members(scope, *node.parts) if node.op == "series" else [node]
    return items


def _members(scope, first, last):
    """Return the members of a series: its last one with 1, 2, … in the place of its letter.

    SyntaxError unless the first one is one of the first two of these.
    """
    letters = [index for node in last.walk() if node.op == "entry" for index in node.parts[1]]
    letter = next(index.parts[0] for index in letters if index.op == "name")
    members = [last.put(letter, Node("number", (i,))) for i in range(1, scope.value(letter) + 1)]
    if first not in members[:2]:
        raise SyntaxError(f"a series that begins with {first} and ends with {last}")
    return members[members.index(first) :]


def _matrix(evaluate, scope, *rows):
    if rows[0][0].op == "series":
        rows = [(cell,) for cell in listed(scope, rows[0])]
    return np.block([[np.atleast_2d(evaluate(cell, scope)) for cell in row] for row in rows])


OPERATIONS = {
    "entry": _entry,
    "sum over": _sum_over,
    "largest": _largest,
    "series": lambda evaluate, scope, first, last: reduce(
        operator.add, [evaluate(each, scope) for each in _members(scope, first, last)]
    ),
    "diag": _diagonal,
    "matrix": _matrix,
    "list": lambda evaluate, scope, *items: np.array(
        [[evaluate(item, scope) for item in listed(scope, items)]]
    ),
}
