"""Wrong turns and samples that several exercises share."""

import numpy as np

_rng = np.random.default_rng(6)
LINEAR = tuple((_rng.normal(size=n), _rng.normal(size=(m, n))) for m, n in ((2, 3), (4, 2), (1, 3)))


def only_diagonal(J):
    """Return J with zeros everywhere but at [i, i]."""
    J = np.asarray(J, dtype=float)
    return J * np.eye(*J.shape)
