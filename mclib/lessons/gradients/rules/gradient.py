"""The gradient, the tangent plane, differentials, and the gradient with respect to a matrix."""

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement


def _vector(rng):
    return (rng.normal(size=3),)


def _vector_and_square_matrix(rng):
    return rng.normal(size=3), rng.normal(size=(3, 3))


def _three(rng):
    return tuple(rng.uniform(0.5, 2, size=3))


RULES = (
    Statement(
        name="gradient",
        latex=r"\nabla f(\mathbf{x}) = \left[\frac{\partial f}{\partial x_1},"
        r" \frac{\partial f}{\partial x_2}, \ldots, \frac{\partial f}{\partial x_n}\right]",
        symbols={
            "f": lambda x: x[0] ** 2 * np.sin(x[1]) + x[2],
            "x": np.array([0.7, 1.2, 0.4]),
            "n": 3,
        },
    ),
    Rule(
        name="gradient worked",
        latex=r"\nabla\,(3x^2y) = [6xy, 3x^2]",
        latex_transposed=r"\nabla\,(3x^2y) = [6xy, 3x^2]^T",
        function=lambda p: 3 * p[0] ** 2 * p[1],
        derivative=lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2]),
        numpy="np.array([6 * p[0] * p[1], 3 * p[0] ** 2])",
        sample=lambda rng: (rng.normal(size=2),),
        shapes=("(2,)", "()"),
        symbols={"x": lambda p: p[0], "y": lambda p: p[1]},
    ),
    Limit(
        name="tangent plane",
        latex=r"f(\mathbf{a} + \mathbf{d}) = f(\mathbf{a}) + \nabla f(\mathbf{a}) \cdot \mathbf{d}"
        r" + o(|\mathbf{d}|)",
        # f = 3x²y at (m, n), d = h (1, k): what is left over, for each unit of h.
        function=lambda h, m, n, k: (
            (3 * (m + h) ** 2 * (n + k * h) - (3 * m**2 * n + 6 * m * n * h + 3 * m**2 * k * h)) / h
        ),
        value=lambda m, n, k: 0,
        sample=_three,
        symbols={
            "f": lambda a: 3 * a[0] ** 2 * a[1],
            "a": lambda m, n: np.array([m, n]),
            "d": lambda h, k: h * np.array([1, k]),
        },
    ),
    Statement(
        name="gradient across the level line",
        latex=r"\nabla f(\mathbf{c}(t)) \cdot \mathbf{c}'(t) = 0",
        # f = x²/a² + y²/b² along its level line c(t) = (a cos t, b sin t).
        sides=lambda t, a, b: (
            np.dot(
                np.array([2 * np.cos(t) / a, 2 * np.sin(t) / b]),
                np.array([-a * np.sin(t), b * np.cos(t)]),
            ),
            0.0,
        ),
        sample=_three,
        symbols={
            "f": lambda x, a, b: x[0] ** 2 / a**2 + x[1] ** 2 / b**2,
            "c": lambda t, a, b: np.array([a * np.cos(t), b * np.sin(t)]),
        },
    ),
    Statement(
        name="differential",
        latex=r"df = \nabla f \cdot d\mathbf{x}",
        # f = x₁² x₂ + x₂: the odd part of its change, without its terms of third order
        sides=lambda x, dx: (
            2 * x[0] * x[1] * dx[0] + x[0] ** 2 * dx[1] + dx[1],
            np.dot(np.array([2 * x[0] * x[1], x[0] ** 2 + 1]), dx),
        ),
        sample=lambda rng: rng.normal(size=(2, 2)),
        symbols={
            "f": lambda x: x[0] ** 2 * x[1] + x[1],
            "df": lambda x, dx: 2 * x[0] * x[1] * dx[0] + (x[0] ** 2 + 1) * dx[1],
            "∇": ("x",),
        },
    ),
    Rule(
        name="affine",
        latex=r"\nabla_{\mathbf{x}}\,(\mathbf{a} \cdot \mathbf{x} + b) = \mathbf{a}",
        layout="denominator",
        latex_transposed=r"\nabla_{\mathbf{x}}\,(\mathbf{a} \cdot \mathbf{x} + b) = \mathbf{a}^T",
        function=lambda x, a, b: np.dot(a, x) + b,
        derivative=lambda x, a, b: a,
        numpy="a",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=3), rng.normal()),
        shapes=("(n,)", "()"),
        latex_entries=r"\frac{\partial}{\partial x_k} \Big(\sum_i a_i x_i + b\Big) = a_k",
    ),
    Rule(
        name="squared length",
        latex=r"\nabla\,(\mathbf{x}^T \mathbf{x}) = 2\mathbf{x}",
        layout="denominator",
        latex_transposed=r"\nabla\,(\mathbf{x}^T \mathbf{x}) = 2\mathbf{x}^T",
        function=lambda x: np.dot(x, x),
        derivative=lambda x: 2 * x,
        numpy="2 * x",
        sample=_vector,
        shapes=("(n,)", "()"),
        latex_entries=r"\frac{\partial}{\partial x_k} \sum_i x_i^2 = 2 x_k",
    ),
    Statement(
        name="differential of a quadratic form",
        latex=r"df = d\mathbf{x}^T A\,\mathbf{x} + \mathbf{x}^T A\,d\mathbf{x}",
        sides=lambda x, dx, A: (
            ((x + dx) @ A @ (x + dx) - (x - dx) @ A @ (x - dx)) / 2,  # its odd part is linear
            dx @ A @ x + x @ A @ dx,
        ),
        sample=lambda rng: (*rng.normal(size=(2, 3)), rng.normal(size=(3, 3))),
        symbols={
            "df": lambda x, dx, A: ((x + dx) @ A @ (x + dx) - (x - dx) @ A @ (x - dx)) / 2,
        },
    ),
    Rule(
        name="quadratic form",
        latex=r"\nabla\,(\mathbf{x}^T A \mathbf{x}) = (A + A^T)\,\mathbf{x}",
        layout="denominator",
        latex_transposed=r"\nabla\,(\mathbf{x}^T A \mathbf{x}) = \mathbf{x}^T (A + A^T)",
        function=lambda x, A: np.dot(x, np.dot(A, x)),
        derivative=lambda x, A: (A + A.T) @ x,
        numpy="(A + A.T) @ x",
        sample=_vector_and_square_matrix,
        shapes=("(n,)", "()"),
    ),
    Rule(
        name="quadratic form by index",
        latex=r"\frac{\partial}{\partial x_k} \sum_i \sum_j A_{ij}\, x_i x_j"
        r" = \sum_j A_{kj}\, x_j + \sum_i A_{ik}\, x_i",
        function=lambda x, A: np.sum(A * np.outer(x, x)),
        derivative=lambda x, A: np.sum(A * x, axis=1) + np.sum(A.T * x, axis=1),
        numpy="np.sum(A * x, axis=1) + np.sum(A.T * x, axis=1)",
        sample=_vector_and_square_matrix,
        shapes=("(n,)", "()"),
    ),
    Rule(
        name="squared length by the matrix",
        latex=r"\frac{\partial}{\partial W} |W\mathbf{x}|^2 = 2\,W\mathbf{x}\,\mathbf{x}^T",
        layout="denominator",
        latex_transposed=r"\frac{\partial}{\partial W} |W\mathbf{x}|^2 ="
        r" 2\,\mathbf{x}\,(W\mathbf{x})^T",
        function=lambda W, x: np.sum(np.dot(W, x) ** 2),
        derivative=lambda W, x: 2 * np.outer(W @ x, x),
        numpy="2 * np.outer(W @ x, x)",
        sample=lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=3)),
        shapes=("(m, n)", "()"),
        latex_entries=r"\frac{\partial |W\mathbf{x}|^2}{\partial W_{ij}} ="
        r" 2\,(W\mathbf{x})_i\, x_j",
    ),
    Statement(
        name="gradient by a matrix",
        latex=r"\left(\frac{\partial f}{\partial W}\right)_{ij}"
        r" = \frac{\partial f}{\partial W_{ij}}",
        symbols={
            "f": lambda W: np.sum(np.sin(W) * W[0, 1]),
            "W": np.array([[0.3, 1.1, -0.4], [0.8, -0.6, 0.5]]),
        },
    ),
)
