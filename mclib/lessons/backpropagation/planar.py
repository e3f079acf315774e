"""Two classes of points in the plane, and a network that learns to tell them apart.

two_arcs     80 points on two arcs that reach into each other, and their classes
training     the weights at every tenth step of a training run, and the loss there
"""

from functools import lru_cache

import numpy as np

from mclib.functions import network

EVERY, SHOTS = 10, 60  # the weights are kept at every tenth step, 60 times


@lru_cache(maxsize=1)
def two_arcs():
    """Return points X, (80, 2), and their classes as rows of Y, (80, 2)."""
    rng = np.random.default_rng(4)
    turn = np.linspace(0.1, np.pi - 0.1, 40)
    upper = np.stack([np.cos(turn) - 0.5, np.sin(turn) - 0.3], axis=1)
    lower = np.stack([0.5 - np.cos(turn), 0.3 - np.sin(turn)], axis=1)
    X = np.concatenate([upper, lower]) + rng.normal(scale=0.13, size=(80, 2))
    return X, np.repeat(np.eye(2), 40, axis=0)


@lru_cache(maxsize=24)
def training(width, η, batch):
    """Return the weights at each shot, a list of [W₁, b₁, W₂, b₂], and the losses, (SHOTS + 1,)."""
    X, Y = two_arcs()
    rng = np.random.default_rng(7)
    parts = network.start(2, width, 2, seed=3)
    shots, losses = [], []
    for step in range(EVERY * SHOTS + 1):
        if step % EVERY == 0:
            shots.append([part.copy() for part in parts])
            losses.append(network.loss(*parts, X, Y))
        rows = rng.permutation(len(X))[:batch]
        for part, slopes in zip(parts, network.gradients(*parts, X[rows], Y[rows]), strict=True):
            part -= η * slopes
    return shots, np.array(losses)
