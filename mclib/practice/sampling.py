"""Points at which an answer is compared, drawn with a seed inside the domain of a problem.

near(trees, names, seed)    points with positive coordinates: there every mistake has a value
wide(trees, names, seed)    points on either side of 0, where the formulas have values
"""

import random
from itertools import cycle, islice, product

import numpy as np

from mclib.formula.grammar import evaluate

COUNT = 8
TRIES = 400
LARGEST = 1e4  # beyond that a relative error tells little


class Unfit(Exception):
    """The formulas drawn make no good problem: draw again."""


def near(trees, names, seed):
    """Return points (x, ...) as tuples, all coordinates between 0.4 and 1.6.

    Raises Unfit where the formulas have too few values there.
    """
    chance = random.Random(f"near {seed}")
    found = _points(trees, names, lambda sign: chance.uniform(0.4, 1.6))
    if len(found) < COUNT:
        raise Unfit
    return found


def wide(trees, names, seed):
    """Return points (x, ...) as tuples, whose coordinates lie from 0.2 to 1.7 on either side of 0.

    There may be fewer of them, or none of a sign, where the formulas have no values.
    """
    chance = random.Random(f"wide {seed}")
    return _points(trees, names, lambda sign: sign * chance.uniform(0.2, 1.7))


def _points(trees, names, coordinate):
    """Return up to COUNT points, all signs in turn; `coordinate` makes one number of a sign."""
    signs = cycle(product((1, -1), repeat=len(names)))
    tried = (tuple(map(coordinate, next(signs))) for _ in range(TRIES))
    there = (each for each in tried if _has_values(trees, dict(zip(names, each, strict=True))))
    return tuple(islice(there, COUNT))


def _has_values(trees, point):
    with np.errstate(all="ignore"):
        values = [evaluate(tree, **point) for tree in trees]
    return all(np.isfinite(value) and abs(value) < LARGEST for value in values)
