"""Random samples for the exercises, each drawn from its own seed."""

import numpy as np


def samples(seed, *shapes):
    """Return samples: for each tuple of shapes, as many random arrays.

    The entries have either sign, two decimals, and a size from 0.3 to 2: no product of them is
    small by accident.

    >>> samples(0, (2, (2, 3)), (4,))[1][0].shape
    (4,)
    """
    rng = np.random.default_rng(seed)
    return tuple(tuple(_entries(rng, shape) for shape in each) for each in shapes)


def _entries(rng, shape):
    return (rng.choice([-1, 1], size=shape) * rng.uniform(0.3, 2, size=shape)).round(2)


def symmetric(*rows):
    """Return a matrix of whole numbers, which stays as it is where samples are moved a little.

    >>> symmetric([3, 1], [1, 2]).dtype.kind
    'i'
    """
    return np.array(rows)
