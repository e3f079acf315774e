"""Samples for the exercises, with open and shut gates in each.

NEURONS     single neurons: tuples (w, b, x)
layers      layers: tuples (W, b, x)
upstream    layers with what comes back to them: tuples (W, b, x, δ)
batches     the same over a batch: tuples (W, b, X, Δ)
"""

import numpy as np

# Every pair of signs of w·x and b, with z on either side of 0 where both are possible, so that
# neither w·x nor b alone decides whether z > 0; one where 0 < w·x < b, so that the gate w·x > b is
# not taken for w·x > 0; and one where z = 0.
ACTIVE = (np.array([-2.0, -1.0, 0.5]), -4.25, np.array([-1.5, -0.5, 2.0]))  # 4.5 − 4.25
INACTIVE = (np.array([-1.0, 3.0]), 0.75, np.array([0.5, -0.25]))  # −1.25 + 0.75
OPENED_BY_B = (np.array([-1.0, 2.0, 1.0]), 4.5, np.array([1.5, -1.0, 0.5]))  # −3 + 4.5
SHUT_BY_B = (np.array([1.5, -0.5]), -4.0, np.array([2.0, 1.0]))  # 2.5 − 4
OPEN_EITHER_WAY = (np.array([1.5, -1.0]), 2.0, np.array([1.0, 0.5]))  # 1 + 2
AT_THE_HINGE = (np.array([1.0, 2.0, -1.0]), 1.0, np.array([2.0, -1.0, 1.0]))

# Found by a search: with these, no two wrong gates, such as those of w·x + b² and w·x + |b|, are
# open for the same neurons.
SEARCHED = (
    (np.array([-2.5, 0.5, 1.0]), -0.5, np.array([0.5, 3.0, -0.5])),
    (np.array([-3.0, 1.5, 0.5]), -1.5, np.array([3.0, 1.5, -2.5])),
    (np.array([-1.5, -2.5]), -2.25, np.array([-1.0, 0.5])),
    (np.array([1.5, 0.5]), -3.0, np.array([3.0, 0.5])),
)
NEURONS = (
    ACTIVE,
    INACTIVE,
    OPENED_BY_B,
    SHUT_BY_B,
    OPEN_EITHER_WAY,
    AT_THE_HINGE,
    *SEARCHED,
)

# A unit whose z is 0 to the last bit, by itself decides between z > 0 and z ≥ 0.
_LAYER_AT_THE_HINGE = (
    np.array([[1.0, 2.0, -1.0], [2.0, 1.0, 1.0]]),
    np.array([1.0, 0.5]),
    np.array([2.0, -1.0, 1.0]),
)


def layers(seed):
    """Return samples (W, b, x) of shapes (k, n), (k,) and (n,), with open and shut gates.

    The seeds are those for which W @ x, W @ x + b and W @ x - b open different gates.
    """
    rng = np.random.default_rng(seed)
    return _layer(rng, 4, 3), _layer(rng, 2, 4), _layer(rng, 3, 2), _LAYER_AT_THE_HINGE


def upstream(seed):
    """Return the samples of `layers`, each with a δ of shape (k,), as (W, b, x, δ)."""
    rng = np.random.default_rng(seed)
    return tuple((*layer, nonzero(rng, len(layer[1]))) for layer in layers(seed))


def batches(seed):
    """Return samples (W, b, X, Δ) of shapes (k, n), (k,), (N, n) and (N, k).

    N, k and n differ. In the last sample one z is 0 to the last bit.
    """
    rng = np.random.default_rng(seed)
    found = []
    for N, k, n in ((5, 3, 2), (3, 2, 4), (2, 4, 3)):
        W, b, X = nonzero(rng, (k, n)), nonzero(rng, k), nonzero(rng, (N, n))
        found.append((W, b, X, nonzero(rng, (N, k))))
    W, b, x = _LAYER_AT_THE_HINGE
    X = np.stack([x, [-1.0, 0.5, 2.0], [1.5, 1.0, -0.5], [-0.5, -1.0, -2.0]])
    return *found, (W, b, X, nonzero(rng, (4, 2)))


def nonzero(rng, shape):
    """Return numbers of both signs with one decimal, none of them 0."""
    return rng.choice([-1, 1], shape) * rng.uniform(0.1, 2, shape).round(1)


def _layer(rng, k, n):
    """Return W, b and x of a layer whose units have z = 1.2, -0.7, 0.4 and -2."""
    W, x = nonzero(rng, (k, n)), nonzero(rng, n)
    return W, (np.array([1.2, -0.7, 0.4, -2.0])[:k] - W @ x).round(2), x
