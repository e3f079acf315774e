"""Random samples for the exercises, each drawn from its own seed."""

import numpy as np


def matrices_and_vectors(seed, *shapes):
    """Return a tuple of pairs: for each (m, n) a random matrix of that shape, and a vector (n,).

    >>> matrices_and_vectors(0, (2, 3))[0][1].shape
    (3,)
    """
    rng = np.random.default_rng(seed)
    return tuple((rng.normal(size=shape), rng.normal(size=shape[1])) for shape in shapes)
