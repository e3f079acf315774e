"""Answers that come of the right one by one wrong operation in it.

    Rewritten    a wrong answer at all samples, its name and its sentence
    rewritten    all those of a solution

The operations are tables of data in `arithmetic` and `arrays`; here they are tried at every place
of the solution's own source.
"""

import ast
import copy
from dataclasses import dataclass
from itertools import product

import numpy as np

from mclib.checks.arithmetic import ARITHMETIC
from mclib.checks.arrays import ARRAYS, GATES
from mclib.checks.reading import copies
from mclib.checks.source import run, tree_of

OPERATIONS = (*GATES, *ARRAYS, *ARITHMETIC)  # of two that come to the same the first is named


@dataclass(frozen=True)
class Rewritten:
    """A wrong answer: its name, its sentence and its values at the samples."""

    name: str
    says: str
    values: list


def rewritten(solution, samples):
    """Return the wrong answers, as a list of `Rewritten`, that differ from the right one."""
    tree = tree_of(solution)
    if tree is None:
        return []
    rights = [np.asarray(solution(*copies(inputs)), dtype=float) for inputs in samples]
    inputs = [each.arg for each in tree.args.args]
    body = tree.body if isinstance(tree, ast.Lambda) else ast.Module(tree.body, [])
    places = [each for each in ast.walk(body) if isinstance(each, ast.expr)]
    found, seen = [], {ast.unparse(tree)}
    for operation, place in product(OPERATIONS, places):
        for put, where in operation.at(place, inputs):
            changed = _replaced(tree, place, put)
            text = ast.unparse(changed)
            if text in seen:
                continue
            seen.add(text)
            values = _values(changed, solution, samples)
            if values and not all(map(_equal, values, rights)):
                says = operation.told(where)
                elsewhere = _values(changed, solution, _others(samples))
                found.append((place, elsewhere, Rewritten(operation.name, says, values)))
    return _without_synonyms(found)


def _others(samples):
    """Return further inputs: numbers with a point get another sign and size, all else stays."""
    rng = np.random.default_rng(1)
    return [
        tuple(
            each * rng.uniform(0.5, 1.5, np.shape(each)) * rng.choice([-1, 1], np.shape(each))
            if isinstance(each, float) or (isinstance(each, np.ndarray) and each.dtype.kind == "f")
            else each
            for each in inputs
        )
        for inputs in [*samples, *samples]
    ]


def _without_synonyms(found):
    """Return the answers without those that say the same as an earlier one, in other words.

    These have their place in common, and come to the same elsewhere too, not at the samples alone.
    """
    kept = {}
    for place, elsewhere, each in found:
        key = _key(each.values), elsewhere and _key(elsewhere)
        others = kept.setdefault(key, [])
        if not any(_touch(place, other) for other, _ in others):
            others.append((place, each))
    return [each for others in kept.values() for _, each in others]


def _key(values):
    return b"".join(np.round(each, 9).tobytes() + str(each.shape).encode() for each in values)


def _touch(one, other):
    """Return whether one place lies in the other."""
    return any(node is other for node in ast.walk(one)) or any(
        node is one for node in ast.walk(other)
    )


def _replaced(tree, place, put):
    """Return a copy of a tree in which one expression is replaced by another."""
    changed = copy.deepcopy(tree, {id(place): copy.deepcopy(put)})
    return ast.fix_missing_locations(changed)


def _values(changed, solution, samples):
    """Return the values at the samples as arrays, or None where there are none."""
    try:
        with np.errstate(all="ignore"):
            function = run(changed, solution)
            return [np.asarray(function(*copies(each)), dtype=float) for each in samples]
    except Exception:  # a changed formula may stop in any way: then it's no answer
        return None


def _equal(a, b):
    return a.shape == b.shape and np.allclose(a, b, rtol=1e-9, atol=0, equal_nan=True)
