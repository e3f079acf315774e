"""The handwritten digits as a task: what to learn from, what is kept aside, and a training run.

split      images and truth to learn from, images and digits kept aside
trained    the course's own training run, for figures that come before the reader's
answered   the reader's backward pass, or the course's own where there is no answer yet
"""

from functools import lru_cache

import numpy as np

from mclib.functions import digits, network

HIDDEN, STEPS, RATE, BATCH = 32, 1500, 0.3, 64


@lru_cache(maxsize=1)
def split():
    """Return X (1438, 64) and its digits (1438,), and the 359 kept aside: every fifth image.

    >>> [part.shape for part in split()]
    [(1438, 64), (1438,), (359, 64), (359,)]
    """
    pixels, labels = digits.images()
    aside = np.arange(len(labels)) % 5 == 4
    return pixels[~aside], labels[~aside], pixels[aside], labels[aside]


@lru_cache(maxsize=1)
def trained():
    """Return [W₁, b₁, W₂, b₂] after the course's own training run."""
    X, labels, _, _ = split()
    Y, rng, parts = np.eye(10)[labels], np.random.default_rng(0), network.start(64, HIDDEN, 10)
    for _ in range(STEPS):
        rows = rng.choice(len(X), BATCH, replace=False)
        for part, slopes in zip(parts, network.gradients(*parts, X[rows], Y[rows]), strict=True):
            part -= RATE * slopes
    return parts


def answered(backward):
    """Return the reader's backward pass if it gives something, else the course's own.

    Both return the packed gradients: backward(W1, b1, W2, b2, X, Y).
    """
    parts = network.start(3, 4, 2)
    given = backward(*parts, np.eye(3), np.eye(2)[[0, 1, 1]])
    return _own if given is ... or given is None else backward


def _own(*inputs):
    return network.pack(*network.gradients(*inputs))
