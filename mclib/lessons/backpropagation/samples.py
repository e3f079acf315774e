"""Samples for the exercises: networks with open and shut gates, and shares that are no round ones.

scores      scores of k classes, and the class that is right: tuples (z2, y)
hidden      what comes back to a hidden layer: tuples (W2, δ2, z1)
batches     networks and a batch: tuples (W1, b1, W2, b2, X, Y)
attention   queries, keys, values, and what comes back: tuples (Q, K, V, G)
"""

import numpy as np


def nonzero(rng, shape):
    """Return numbers of both signs with one decimal, none of them 0."""
    return rng.choice([-1, 1], shape) * rng.uniform(0.1, 2, shape).round(1)


def truth(k):
    """Return a row of whole numbers for each of k classes: 1 for itself, 0 elsewhere."""
    return np.eye(k, dtype=int)


def scores(seed):
    """Return samples (z2, y) for 3, 4 and 2 classes: shapes (k,) and (k,)."""
    rng = np.random.default_rng(seed)
    return tuple((nonzero(rng, k), truth(k)[right]) for k, right in ((3, 1), (4, 3), (2, 0)))


def hidden(seed):
    """Return samples (W2, δ2, z1) of shapes (k, h), (k,) and (h,); one z is 0 to the last bit."""
    rng = np.random.default_rng(seed)
    found = []
    for k, h in ((3, 4), (2, 3), (4, 2)):
        z1 = np.resize([1.2, -0.7, 0.4, -1.6], h)
        found.append((nonzero(rng, (k, h)), nonzero(rng, k), rng.permutation(z1)))
    return *found, (nonzero(rng, (2, 3)), nonzero(rng, 2), np.array([0.0, 1.5, -0.5]))


def batches(seed):
    """Return samples (W1, b1, W2, b2, X, Y), with all sizes different and no z1 near 0."""
    rng = np.random.default_rng(seed)
    found = []
    for N, n, h, k in ((5, 2, 4, 3), (3, 4, 2, 5)):
        z = np.zeros(1)
        while np.abs(z).min() < 0.15 or not 0.35 < np.mean(z > 0) < 0.65:
            W1, b1, X = nonzero(rng, (h, n)), nonzero(rng, h), nonzero(rng, (N, n))
            z = X @ W1.T + b1
        Y = truth(k)[rng.permutation(np.resize(np.arange(k), N))]
        found.append((W1, b1, nonzero(rng, (k, h)), nonzero(rng, k), X, Y))
    return tuple(found)


def attention(seed):
    """Return samples (Q, K, V, G) of shapes (m, d), (n, d), (n, q) and (m, q)."""
    rng = np.random.default_rng(seed)
    return tuple(
        (nonzero(rng, (m, d)), nonzero(rng, (n, d)), nonzero(rng, (n, q)), nonzero(rng, (m, q)))
        for m, n, d, q in ((2, 3, 4, 5), (4, 2, 3, 1), (3, 5, 2, 4))
    )
