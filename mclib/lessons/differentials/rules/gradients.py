"""Gradients read off a differential, in the shape of the matrix that moves.

`latex_entries` gives each in index form, where that is short.
"""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _pair(rng):
    return tuple(rng.normal(size=(2, 2, 3)))


def _chain(rng):
    """Draw A (2, 3), B (3, 4) and C (4, 2)."""
    return rng.normal(size=(2, 3)), rng.normal(size=(3, 4)), rng.normal(size=(4, 2))


def _regression(rng):
    """Draw W (n, k), X (N, n) and Y (N, k)."""
    return rng.normal(size=(3, 2)), rng.normal(size=(4, 3)), rng.normal(size=(4, 2))


def _invertible(rng):
    return (rng.normal(size=(3, 3)) / 2 + np.diag([2.0, -3.0, 2.5]),)


def _labelled(rng):
    """Draw z (n,) and shares y (n,) that add up to 1."""
    y = rng.uniform(0.2, 1, size=4)
    return rng.normal(size=4), y / y.sum()


RULES = (
    Statement(
        name="inner product of matrices",
        latex=r"\langle G, H \rangle = \sum_{i,j} G_{ij} H_{ij} = \mathrm{tr}(G^T H)",
        sides=lambda G, H: (np.vdot(G, H), np.sum(G * H), np.trace(G.T @ H)),
        sample=_pair,
    ),
    Statement(
        name="gradient from a differential",
        latex=r"df = \langle \nabla f, dX \rangle = \mathrm{tr}\big((\nabla f)^T\, dX\big)",
        # f = Σ sin(X) ⊗ X
        sides=lambda X, dX: 3 * (np.sum((np.cos(X) * X + np.sin(X)) * dX),),
        sample=_pair,
        symbols={"f": lambda X: np.sum(np.sin(X) * X)},
    ),
    Statement(
        name="cyclic trace",
        latex=r"\mathrm{tr}(ABC) = \mathrm{tr}(CAB) = \mathrm{tr}(BCA)",
        sides=lambda A, B, C: (
            np.trace(A @ B @ C),
            np.trace(C @ A @ B),
            np.trace(B @ C @ A),
        ),
        sample=_chain,
    ),
    Statement(
        name="trace of a transpose",
        latex=r"\mathrm{tr}(AB) = \mathrm{tr}(B^T A^T)",
        sides=lambda A, B: (np.trace(A @ B), np.trace(B.T @ A.T)),
        sample=lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(3, 2))),
    ),
    Rule(
        name="bilinear form by the matrix",
        latex=r"\frac{\partial}{\partial X} (\mathbf{a}^T X\, \mathbf{b}) ="
        r" \mathbf{a}\,\mathbf{b}^T",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial X} (\mathbf{a}^T X\, \mathbf{b}) ="
        r" \mathbf{b}\,\mathbf{a}^T",
        latex_entries=r"\frac{\partial}{\partial X_{ij}} (\mathbf{a}^T X\, \mathbf{b}) = a_i b_j",
        function=lambda X, a, b: np.dot(a, np.dot(X, b)),
        derivative=lambda X, a, b: np.outer(a, b),
        numpy="np.outer(a, b)",
        sample=lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=2), rng.normal(size=3)),
        shapes=("(m, n)", "()"),
    ),
    Rule(
        name="trace of a product",
        latex=r"\frac{\partial}{\partial X} \mathrm{tr}(AX) = A^T",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial X} \mathrm{tr}(AX) = A",
        latex_entries=r"\frac{\partial}{\partial X_{ij}} \mathrm{tr}(AX) = A_{ji}",
        function=lambda X, A: np.trace(np.dot(A, X)),
        derivative=lambda X, A: A.T,
        numpy="A.T",
        sample=lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(3, 2))),
        shapes=("(m, n)", "()"),
    ),
    Rule(
        name="trace of a quadratic form",
        latex=r"\frac{\partial}{\partial X} \mathrm{tr}(X^T A X) = (A + A^T)\,X",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial X} \mathrm{tr}(X^T A X) = X^T (A + A^T)",
        latex_entries=r"\frac{\partial}{\partial X_{ij}} \mathrm{tr}(X^T A X) ="
        r" \sum_k (A_{ik} + A_{ki})\, X_{kj}",
        function=lambda X, A: np.trace(np.dot(X.T, np.dot(A, X))),
        derivative=lambda X, A: (A + A.T) @ X,
        numpy="(A + A.T) @ X",
        sample=lambda rng: (rng.normal(size=(3, 2)), rng.normal(size=(3, 3))),
        shapes=("(m, n)", "()"),
    ),
    Rule(
        name="squared length of a matrix",
        latex=r"\frac{\partial}{\partial X} |X|^2 = 2X",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial X} |X|^2 = 2X^T",
        latex_entries=r"\frac{\partial}{\partial X_{ij}} |X|^2 = 2X_{ij}",
        function=lambda X: np.sum(X**2),
        derivative=lambda X: 2 * X,
        numpy="2 * X",
        sample=lambda rng: (rng.normal(size=(2, 3)),),
        shapes=("(m, n)", "()"),
    ),
    Rule(
        name="least squares by the matrix",
        latex=r"\frac{\partial}{\partial W} |XW - Y|^2 = 2X^T (XW - Y)",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial W} |XW - Y|^2 = 2\,(XW - Y)^T X",
        latex_entries=r"\frac{\partial}{\partial W_{ij}} |XW - Y|^2 ="
        r" 2 \sum_k X_{ki}\, (XW - Y)_{kj}",
        function=lambda W, X, Y: np.sum((np.dot(X, W) - Y) ** 2),
        derivative=lambda W, X, Y: 2 * X.T @ (X @ W - Y),
        numpy="2 * X.T @ (X @ W - Y)",
        sample=_regression,
        shapes=("(n, k)", "()"),
    ),
    Rule(
        name="log determinant",
        latex=r"\frac{\partial}{\partial X} \ln|\det(X)| = (X^{-1})^T",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial X} \ln|\det(X)| = X^{-1}",
        latex_entries=r"\frac{\partial}{\partial X_{ij}} \ln|\det(X)| = (X^{-1})_{ji}",
        function=lambda X: np.log(np.abs(np.linalg.det(X))),
        derivative=lambda X: np.linalg.inv(X).T,
        numpy="np.linalg.inv(X).T",
        sample=_invertible,
        shapes=("(n, n)", "()"),
    ),
    Statement(
        name="differential of cross-entropy",
        latex=r"dC = \mathbf{s} \cdot d\mathbf{z} - \mathbf{y} \cdot d\mathbf{z} ="
        r" (\mathbf{s} - \mathbf{y}) \cdot d\mathbf{z}",
        sides=lambda z, dz, y: 3 * ((np.exp(z) / np.sum(np.exp(z)) - y) @ dz,),
        sample=lambda rng: (*rng.normal(size=(2, 4)), _labelled(rng)[1]),
        symbols={
            "C": lambda z, y: np.log(np.sum(np.exp(z))) - np.sum(y * z),
            "s": lambda z: np.exp(z) / np.sum(np.exp(z)),
        },
    ),
)
