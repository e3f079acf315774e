"""One linear map, read forward and backward, written out as a matrix, and on symmetric matrices."""

import numpy as np

from mclib.lessons.rule import Statement


def _triple(rng):
    """Draw A (3, 2), X (2, 4) and B (4, 5)."""
    return rng.normal(size=(3, 2)), rng.normal(size=(2, 4)), rng.normal(size=(4, 5))


def _layer(rng):
    """Draw dX (N, n), W (n, k) and G (N, k)."""
    return rng.normal(size=(4, 3)), rng.normal(size=(3, 2)), rng.normal(size=(4, 2))


def _batch(rng):
    """Draw X, W, b, their steps, and Δ, with no z near the kink."""
    Z = np.zeros((1, 1))
    while np.abs(Z).min() < 0.2 or not 0.3 < np.mean(Z > 0) < 0.7:
        X, W, b = rng.normal(size=(4, 3)), rng.normal(size=(2, 3)), rng.normal(size=2)
        Z = X @ W.T + b
    steps = rng.normal(size=(4, 3)), rng.normal(size=(2, 3)), rng.normal(size=2)
    return X, W, b, *steps, rng.normal(size=(4, 2))


def _symmetric(rng):
    """Draw G (3, 3) and a symmetric H."""
    G, H = rng.normal(size=(2, 3, 3))
    return G, H + H.T


RULES = (
    Statement(
        name="vec of a product",
        latex=r"\mathrm{vec}(AXB) = \mathrm{kron}(B^T, A)\, \mathrm{vec}(X)",
        sides=lambda A, X, B: (
            (A @ X @ B).ravel(order="F"),
            np.kron(B.T, A) @ X.ravel(order="F"),
        ),
        sample=_triple,
    ),
    Statement(
        name="map and its transpose",
        latex=r"\langle G, dX\,W \rangle = \langle G\,W^T, dX \rangle",
        sides=lambda dX, W, G: (np.sum(G * (dX @ W)), np.sum(G @ W.T * dX)),
        sample=_layer,
    ),
    Statement(
        name="other factor of the map",
        latex=r"\langle G, X\,dW \rangle = \langle X^T G, dW \rangle",
        sides=lambda X, dW, G: (np.sum(G * (X @ dW)), np.sum(X.T @ G * dW)),
        sample=_layer,
    ),
    Statement(
        name="gradient among symmetric matrices",
        latex=r"\langle G, H \rangle = \left\langle \frac{1}{2}\, (G + G^T), H \right\rangle",
        sides=lambda G, H: (np.sum(G * H), np.sum((G + G.T) / 2 * H)),
        sample=_symmetric,
    ),
    Statement(
        name="backward pass by differentials",
        latex=r"dC = \langle G, dZ \rangle = \langle G, dX\,W^T + X\,dW^T + \vec{1}\,"
        r" d\mathbf{b}^T \rangle",
        sides=lambda X, W, b, dX, dW, db, Δ: (
            3 * (np.sum(Δ * np.where(X @ W.T + b > 0, 1.0, 0.0) * (dX @ W.T + X @ dW.T + db)),)
        ),
        sample=_batch,
        symbols={
            "Z": lambda X, W, b: X @ W.T + b,
            "G": lambda Δ, Z: Δ * np.where(Z > 0, 1.0, 0.0),
            "C": lambda Δ, Z: np.sum(Δ * np.maximum(0, Z)),
            "n": 4,
        },
    ),
)
