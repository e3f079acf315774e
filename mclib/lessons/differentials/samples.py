"""Random samples for the exercises, each drawn from its own seed."""

import numpy as np


def samples(seed, *shapes):
    """Return samples: for each tuple of shapes, as many random arrays.

    The entries have either sign, two decimals, and a size from 0.3 to 2: no product of them is
    small by accident. A square matrix has 3 added to its diagonal, so that it has an inverse.

    >>> [each.shape for each in samples(0, ((2, 3), (2, 2)))[0]]
    [(2, 3), (2, 2)]
    """
    rng = np.random.default_rng(seed)
    return tuple(tuple(_entries(rng, shape) for shape in each) for each in shapes)


def _entries(rng, shape):
    values = (rng.choice([-1, 1], size=shape) * rng.uniform(0.3, 2, size=shape)).round(2)
    if np.ndim(values) == 2 and values.shape[0] == values.shape[1]:
        values = values + 3 * np.eye(len(values))
    return values
