"""Lesson 04: the gradient, the tangent plane, gradients by a matrix, and descent."""

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
    Statement(
        name="descent step",
        latex=r"\mathbf{x}_{k+1} = \mathbf{x}_k - \eta\,\nabla f(\mathbf{x}_k)",
        symbols={
            "f": lambda x: x[0] ** 2 + 3 * x[1] ** 2,
            "η": 0.1,
            "k": 1,
            "x": np.array([[2.0, 1.0], [1.6, 0.4]]),  # x₁ and, a step later, x₂
        },
    ),
    Limit(
        name="what a step gains",
        latex=r"f(\mathbf{x} - \eta\,\nabla f(\mathbf{x})) \approx"
        r" f(\mathbf{x}) - \eta\,|\nabla f(\mathbf{x})|^2",
        # f = m x² + k y at (n, 1): the fall for each unit of η.
        function=lambda h, m, n, k: (
            (m * n**2 + k - (m * (n - h * 2 * m * n) ** 2 + k * (1 - h * k))) / h
        ),
        value=lambda m, n, k: (2 * m * n) ** 2 + k**2,
        sample=_three,
        symbols={
            "f": lambda x, m, k: m * x[0] ** 2 + k * x[1],
            "x": lambda n: np.array([n, 1.0]),
            "η": lambda h: h,
        },
    ),
    Statement(
        name="steps in a bowl",
        latex=r"\mathbf{x} - \eta \cdot 2\mathbf{x} = (1 - 2\eta)\,\mathbf{x}",
        sides=lambda x, η: (x - η * 2 * x, (1 - 2 * η) * x),
        sample=lambda rng: (rng.normal(size=3), rng.uniform(0, 2)),
    ),
)
