"""Samples for the exercises: neurons over a batch, with open and shut gates in each.

    batches      tuples (w, b, X, y)

Shapes: w (n,), b (), X (N, n), y (N,), where N and n differ.
"""

import numpy as np

# z is 1.5, 0 (to the last bit), -1.5, 3 and 0.5; w·x has another sign than z in two of them.
_AT_THE_HINGE = (
    np.array([1.0, -2.0]),
    0.5,
    np.array([[1.5, 0.25], [0.5, 0.5], [-1.0, 0.5], [0.5, -1.0], [2.0, 1.0]]),
    np.array([0.7, 1.9, 0.4, 1.2, 1.6]),
)


def batches(seed):
    """Return three samples (w, b, X, y): N = 5, 3 and 6, n = 2, 4 and 3."""
    rng = np.random.default_rng(seed)
    return _AT_THE_HINGE, _batch(rng, 3, 4, 1.3), _batch(rng, 6, 3, -0.9)


def _batch(rng, N, n, b):
    """Return a neuron with the bias b over N samples, whose gates are open and shut in turn."""
    w = rng.choice([-1, 1], n) * rng.uniform(0.5, 1.5, n).round(1)
    X = rng.choice([-1, 1], (N, n)) * rng.uniform(0.2, 2, (N, n)).round(1)
    z = np.where(np.arange(N) % 2, -1, 1) * rng.uniform(0.3, 1.1, N)
    X[:, 0] += (z - X @ w - b) / w[0]
    return w, b, X, rng.choice([-1, 1], N) * rng.uniform(0.3, 2, N).round(1)
