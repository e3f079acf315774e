"""The same network over a batch: the loss is a mean, and the gradients of what is shared add up."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _batch(rng):
    """Draw W₁ (h, n), b₁ (h,), W₂ (k, h), b₂ (k,), X (N, n) and Y (N, k), no z₁ near the kink."""
    Z = np.zeros(1)
    while np.abs(Z).min() < 0.1 or not 0.3 < np.mean(Z > 0) < 0.7:
        W_1, b_1, X = rng.normal(size=(2, 4)), rng.normal(size=2), rng.normal(size=(5, 4))
        Z = X @ W_1.T + b_1
    Y = rng.dirichlet(np.ones(3), size=5)
    return W_1, b_1, rng.normal(size=(3, 2)), rng.normal(size=3), X, Y


def _loss(W_1, b_1, W_2, b_2, X, Y):
    Z_2 = np.dot(np.maximum(0, np.dot(X, W_1.T) + b_1), W_2.T) + b_2
    logs = Z_2 - np.log(np.sum(np.exp(Z_2), axis=1, keepdims=True))
    return -np.sum(Y * logs) / len(X)


def _shares(Z):
    return np.exp(Z) / np.sum(np.exp(Z), axis=1, keepdims=True)


def _slopes(W_1, b_1, W_2, b_2, X, Y):
    """Return Δ₂, A₁ and Δ₁. Shapes: (N, k), (N, h) and (N, h)."""
    Z_1 = X @ W_1.T + b_1
    A_1 = np.maximum(0, Z_1)
    Δ_2 = (_shares(A_1 @ W_2.T + b_2) - Y) / len(X)
    return Δ_2, A_1, Δ_2 @ W_2 * np.where(Z_1 > 0, 1.0, 0.0)


_SYMBOLS = {
    "Z_1": lambda X, W_1, b_1: X @ W_1.T + b_1,
    "A_1": lambda Z_1: np.maximum(0, Z_1),
    "Z_2": lambda A_1, W_2, b_2: A_1 @ W_2.T + b_2,
    "P": lambda Z_2: _shares(Z_2),
    "N": lambda X: len(X),
    "C": lambda P, Y, N: -np.sum(Y * np.log(P)) / N,
    "Δ_2": lambda P, Y, N: (P - Y) / N,
    "Δ_1": lambda Δ_2, W_2, Z_1: Δ_2 @ W_2 * np.where(Z_1 > 0, 1.0, 0.0),
}
_SECOND = {name: _SYMBOLS[name] for name in _SYMBOLS if name != "Δ_1"}

RULES = (
    Statement(
        name="batch backward, slopes",
        latex=r"\Delta_2 = \frac{1}{N} (P - Y), \qquad"
        r" \Delta_1 = (\Delta_2 W_2) \otimes 1[Z_1 > 0]",
        sides=lambda P, Y, N, W_2, Z_1: (
            np.array([(p - y) @ W_2 for p, y in zip(P, Y, strict=True)]) / N * (Z_1 > 0),
            (P - Y) / N @ W_2 * np.where(Z_1 > 0, 1.0, 0.0),
        ),
        sample=lambda rng: (
            rng.dirichlet(np.ones(3), size=5),
            rng.dirichlet(np.ones(3), size=5),
            5,
            rng.normal(size=(3, 2)),
            rng.choice([-1, 1], size=(5, 2)) * rng.uniform(0.3, 2, size=(5, 2)),
        ),
        symbols={"Δ_2": _SYMBOLS["Δ_2"], "Δ_1": _SYMBOLS["Δ_1"]},
    ),
    Rule(
        name="batch backward, second weights",
        latex=r"\frac{\partial C}{\partial W_2} = \Delta_2^T A_1",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial W_2} = A_1^T \Delta_2",
        function=_loss,
        derivative=lambda W_1, b_1, W_2, b_2, X, Y: (
            _slopes(W_1, b_1, W_2, b_2, X, Y)[0].T @ _slopes(W_1, b_1, W_2, b_2, X, Y)[1]
        ),
        numpy="_slopes(W_1, b_1, W_2, b_2, X, Y)[0].T @ np.maximum(0, X @ W_1.T + b_1)",
        sample=_batch,
        wrt=2,
        shapes=("(k, h)", "()"),
        symbols=_SECOND,
    ),
    Rule(
        name="batch backward, second bias",
        latex=r"\frac{\partial C}{\partial \mathbf{b}_2} = \Delta_2^T\, \vec{1}",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial \mathbf{b}_2} = \vec{1}^T \Delta_2",
        function=_loss,
        derivative=lambda W_1, b_1, W_2, b_2, X, Y: _slopes(W_1, b_1, W_2, b_2, X, Y)[0].sum(
            axis=0
        ),
        numpy="_slopes(W_1, b_1, W_2, b_2, X, Y)[0].sum(axis=0)",
        sample=_batch,
        wrt=3,
        shapes=("(k,)", "()"),
        symbols=_SECOND | {"n": 5},
    ),
    Rule(
        name="batch backward, first weights",
        latex=r"\frac{\partial C}{\partial W_1} = \Delta_1^T X",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial W_1} = X^T \Delta_1",
        function=_loss,
        derivative=lambda W_1, b_1, W_2, b_2, X, Y: _slopes(W_1, b_1, W_2, b_2, X, Y)[2].T @ X,
        numpy="_slopes(W_1, b_1, W_2, b_2, X, Y)[2].T @ X",
        sample=_batch,
        shapes=("(h, n)", "()"),
        symbols=_SYMBOLS,
    ),
)
