"""The backward pass of a layer, for one input and over a batch.

C is any loss; δ holds its slopes with respect to the activations a of one input, shape (k,), and Δ
those of a batch, shape (N, k). Only these slopes matter, so C is taken as δ·a, or the sum of Δ ⊗ A.
"""

import numpy as np

from mclib.lessons.rule import Rule, Statement

_BACK = r"\delta \otimes 1[\mathbf{z} > 0]"
_BATCH_BACK = r"\Delta \otimes 1[Z > 0]"


def _layer(rng):
    """Draw W (k, n), b (k,), x (n,) and δ (k,), with units on both sides of the kink."""
    W, x = rng.normal(size=(4, 3)), rng.normal(size=3)
    return W, np.array([0.6, -0.7, 1.3, -0.4]) - W @ x, x, rng.normal(size=4)


def _batch(rng):
    """Draw W (k, n), b (k,), X (N, n) and Δ (N, k), with no z near the kink."""
    Z = np.zeros((1, 1))
    while np.abs(Z).min() < 0.1 or not 0.3 < np.mean(Z > 0) < 0.7:
        W, b, X = rng.normal(size=(2, 3)), rng.normal(size=2), rng.normal(size=(4, 3))
        Z = X @ W.T + b
    return W, b, X, rng.normal(size=(4, 2))


_SYMBOLS = {
    "z": lambda W, x, b: W @ x + b,
    "a": lambda z: np.maximum(0, z),
    "C": lambda δ, a: np.sum(δ * a),
}
_BATCH_SYMBOLS = {
    "Z": lambda W, X, b: X @ W.T + b,
    "A": lambda Z: np.maximum(0, Z),
    "C": lambda Δ, A: np.sum(Δ * A),
}

RULES = (
    Statement(
        name="step back through the gates",
        latex=rf"dC = \delta \cdot d\mathbf{{a}} = ({_BACK}) \cdot d\mathbf{{z}}",
        sides=lambda z, dz, δ: (
            δ @ (np.maximum(0, z + dz / 64) - np.maximum(0, z - dz / 64)) * 32,
            δ @ (np.where(z > 0, 1.0, 0.0) * dz),
            (δ * np.where(z > 0, 1.0, 0.0)) @ dz,
        ),
        sample=lambda rng: (np.array([0.6, -0.7, 1.3]), *rng.uniform(-2, 2, size=(2, 3))),
        symbols={
            "dC": lambda z, dz, δ: (
                δ @ (np.maximum(0, z + dz / 64) - np.maximum(0, z - dz / 64)) * 32
            ),
            "da": lambda z, dz: np.where(z > 0, 1.0, 0.0) * dz,
        },
    ),
    Rule(
        name="layer backward, bias",
        latex=rf"\frac{{\partial C}}{{\partial \mathbf{{b}}}} = {_BACK}",
        layout="denominator",
        latex_transposed=rf"\frac{{\partial C}}{{\partial \mathbf{{b}}}} = \left({_BACK}\right)^T",
        function=lambda W, b, x, δ: np.sum(δ * np.maximum(0, W @ x + b)),
        derivative=lambda W, b, x, δ: δ * np.where(W @ x + b > 0, 1.0, 0.0),
        numpy="δ * np.where(W @ x + b > 0, 1.0, 0.0)",
        sample=_layer,
        wrt=1,
        shapes=("(k,)", "()"),
        symbols=_SYMBOLS,
    ),
    Rule(
        name="layer backward, weights",
        latex=rf"\frac{{\partial C}}{{\partial W}} = ({_BACK})\, \mathbf{{x}}^T",
        layout="denominator",
        latex_transposed=rf"\frac{{\partial C}}{{\partial W}} = \mathbf{{x}}\, ({_BACK})^T",
        function=lambda W, b, x, δ: np.sum(δ * np.maximum(0, W @ x + b)),
        derivative=lambda W, b, x, δ: np.outer(δ * np.where(W @ x + b > 0, 1.0, 0.0), x),
        numpy="np.outer(δ * np.where(W @ x + b > 0, 1.0, 0.0), x)",
        sample=_layer,
        shapes=("(k, n)", "()"),
        symbols=_SYMBOLS,
    ),
    Rule(
        name="layer backward, input",
        latex=rf"\frac{{\partial C}}{{\partial \mathbf{{x}}}} = W^T ({_BACK})",
        layout="denominator",
        latex_transposed=rf"\frac{{\partial C}}{{\partial \mathbf{{x}}}} = ({_BACK})^T\, W",
        function=lambda W, b, x, δ: np.sum(δ * np.maximum(0, W @ x + b)),
        derivative=lambda W, b, x, δ: W.T @ (δ * np.where(W @ x + b > 0, 1.0, 0.0)),
        numpy="W.T @ (δ * np.where(W @ x + b > 0, 1.0, 0.0))",
        sample=_layer,
        wrt=2,
        shapes=("(n,)", "()"),
        symbols=_SYMBOLS,
    ),
    Statement(
        name="layer over a batch",
        latex=r"Z = X W^T + \vec{1}\, \mathbf{b}^T",
        sides=lambda W, b, X, Δ: (
            np.array([W @ x + b for x in X]),
            X @ W.T + np.outer(np.ones(len(X)), b),
        ),
        sample=_batch,
        symbols={"Z": lambda W, X, b: X @ W.T + b, "n": 4},
    ),
    Rule(
        name="layer backward over a batch, bias",
        latex=rf"\frac{{\partial C}}{{\partial \mathbf{{b}}}} = ({_BATCH_BACK})^T\, \vec{{1}}",
        layout="denominator",
        latex_transposed=(
            rf"\frac{{\partial C}}{{\partial \mathbf{{b}}}} = \vec{{1}}^T\, ({_BATCH_BACK})"
        ),
        function=lambda W, b, X, Δ: np.sum(Δ * np.maximum(0, X @ W.T + b)),
        derivative=lambda W, b, X, Δ: np.sum(Δ * np.where(X @ W.T + b > 0, 1.0, 0.0), axis=0),
        numpy="np.sum(Δ * np.where(X @ W.T + b > 0, 1.0, 0.0), axis=0)",
        sample=_batch,
        wrt=1,
        shapes=("(k,)", "()"),
        symbols={**_BATCH_SYMBOLS, "n": 4},
    ),
    Rule(
        name="layer backward over a batch, weights",
        latex=rf"\frac{{\partial C}}{{\partial W}} = ({_BATCH_BACK})^T X",
        layout="denominator",
        latex_transposed=rf"\frac{{\partial C}}{{\partial W}} = X^T ({_BATCH_BACK})",
        function=lambda W, b, X, Δ: np.sum(Δ * np.maximum(0, X @ W.T + b)),
        derivative=lambda W, b, X, Δ: (Δ * np.where(X @ W.T + b > 0, 1.0, 0.0)).T @ X,
        numpy="(Δ * np.where(X @ W.T + b > 0, 1.0, 0.0)).T @ X",
        sample=_batch,
        shapes=("(k, n)", "()"),
        symbols=_BATCH_SYMBOLS,
    ),
    Rule(
        name="layer backward over a batch, input",
        latex=rf"\frac{{\partial C}}{{\partial X}} = ({_BATCH_BACK})\, W",
        layout="denominator",
        latex_transposed=rf"\frac{{\partial C}}{{\partial X}} = W^T ({_BATCH_BACK})^T",
        function=lambda W, b, X, Δ: np.sum(Δ * np.maximum(0, X @ W.T + b)),
        derivative=lambda W, b, X, Δ: (Δ * np.where(X @ W.T + b > 0, 1.0, 0.0)) @ W,
        numpy="(Δ * np.where(X @ W.T + b > 0, 1.0, 0.0)) @ W",
        sample=_batch,
        wrt=2,
        shapes=("(N, n)", "()"),
        symbols=_BATCH_SYMBOLS,
    ),
)
