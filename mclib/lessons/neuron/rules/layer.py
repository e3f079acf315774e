"""A layer of neurons: each unit has its own gate."""

import numpy as np

from mclib.lessons.rule import Rule


def _layer(rng):
    """Draw W (k, n), b (k,) and x (n,), with units on both sides of the kink."""
    W, x = rng.normal(size=(2, 3)), rng.normal(size=3)
    return W, np.array([0.6, -0.7]) - W @ x, x


def _vector(rng):
    return (rng.choice([-1, 1], size=3) * rng.uniform(0.3, 2, size=3),)


RULES = (
    Rule(
        name="maximum with zero, of a vector",
        latex=r"\frac{\partial}{\partial \mathbf{z}} \max(\vec{0}, \mathbf{z}) ="
        r" \mathrm{diag}\big(1[z_i > 0]\big)",
        function=lambda z: np.maximum(0, z),
        derivative=lambda z: np.diag(np.where(z > 0, 1.0, 0.0)),
        numpy="np.diag(np.where(z > 0, 1.0, 0.0))",
        sample=_vector,
        shapes=("(n,)", "(n,)"),
    ),
    Rule(
        name="layer by x",
        latex=r"\frac{\partial \mathbf{a}}{\partial \mathbf{x}} ="
        r" \mathrm{diag}\big(1[z_i > 0]\big)\, W",
        latex_transposed=r"\frac{\partial \mathbf{a}}{\partial \mathbf{x}} ="
        r" \left(\mathrm{diag}\big(1[z_i > 0]\big)\, W\right)^T",
        function=lambda W, b, x: np.maximum(0, W @ x + b),
        derivative=lambda W, b, x: np.diag(np.where(W @ x + b > 0, 1.0, 0.0)) @ W,
        numpy="np.diag(np.where(W @ x + b > 0, 1.0, 0.0)) @ W",
        sample=_layer,
        wrt=2,
        shapes=("(n,)", "(k,)"),
        symbols={"z": lambda W, x, b: W @ x + b, "a": lambda z: np.maximum(0, z)},
    ),
    Rule(
        name="sum of a layer by W",
        latex=r"\frac{\partial}{\partial W} \sum_i a_i = 1[\mathbf{z} > 0]\, \mathbf{x}^T",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial W} \sum_i a_i ="
        r" \mathbf{x}\, 1[\mathbf{z} > 0]^T",
        function=lambda W, b, x: np.sum(np.maximum(0, W @ x + b)),
        derivative=lambda W, b, x: np.outer(np.where(W @ x + b > 0, 1.0, 0.0), x),
        numpy="np.outer(np.where(W @ x + b > 0, 1.0, 0.0), x)",
        sample=_layer,
        shapes=("(k, n)", "()"),
        symbols={"z": lambda W, x, b: W @ x + b, "a": lambda z: np.maximum(0, z)},
    ),
)
