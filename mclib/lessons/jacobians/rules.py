"""Lesson 06: Jacobians, in numerator layout: row i is the gradient of output i."""

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement


def softmax(x):
    return np.exp(x) / np.sum(np.exp(x))


def softmax_jacobian(z):
    return np.diag(softmax(z)) - np.outer(softmax(z), softmax(z))


def _layer(rng):
    return (rng.normal(size=4), rng.normal(size=(3, 4)), rng.normal(size=3))


def _two_outputs(x):
    return np.array([3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8])


def _jacobian(x):
    return np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]])


def _one(rng):
    return (rng.uniform(0.5, 2),)


def _vector(rng):
    return (rng.normal(size=3),)


RULES = (
    Statement(
        name="Jacobian entry",
        latex=r"J_{ij} = \frac{\partial f_i}{\partial x_j}",
        symbols={
            "f": _two_outputs,
            "J": _jacobian,
            "x": np.array([0.7, 1.1]),
        },
    ),
    Statement(
        name="Jacobian by rows",
        latex=r"J = \frac{\partial \mathbf{f}}{\partial \mathbf{x}}"
        r" = \begin{bmatrix} \nabla f_1^T \\ \vdots \\ \nabla f_m^T \end{bmatrix}",
        symbols={
            "f": _two_outputs,
            "J": _jacobian,
            "x": np.array([0.7, 1.1]),
            "m": 2,
        },
    ),
    Statement(
        name="two functions of two variables",
        latex=r"y_1 = 3 x_1^2 x_2, \qquad y_2 = 2 x_1 + x_2^8",
        symbols={"y": _two_outputs, "x": np.array([0.7, 1.1])},
    ),
    Rule(
        name="a worked Jacobian",
        latex=r"\frac{\partial \mathbf{y}}{\partial \mathbf{x}} ="
        r" \begin{bmatrix} 6 x_1 x_2 & 3 x_1^2 \\ 2 & 8 x_2^7 \end{bmatrix}",
        latex_transposed=r"\frac{\partial \mathbf{y}}{\partial \mathbf{x}} ="
        r" \begin{bmatrix} 6 x_1 x_2 & 2 \\ 3 x_1^2 & 8 x_2^7 \end{bmatrix}",
        function=_two_outputs,
        derivative=_jacobian,
        numpy="np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]])",
        sample=lambda rng: (rng.uniform(0.5, 1.2, size=2),),
        shapes=("(2,)", "(2,)"),
    ),
    Limit(
        name="column by nudging",
        latex=r"\frac{\partial \mathbf{f}}{\partial x_j} = \lim_{h \to 0}"
        r" \frac{\mathbf{f}(\mathbf{x} + h\,\mathbf{e}_j) - \mathbf{f}(\mathbf{x})}{h}",
        function=lambda h, m: (3 * (m + h) ** 2 * 2 - 3 * m**2 * 2) / h,
        value=lambda m: 12 * m,
        sample=_one,
        symbols={
            "f": lambda x: np.array([3 * x[0] ** 2 * x[1]]),
            "x": lambda m: np.array([m, 2.0]),
            "e": np.eye(2),
            "j": 1,
        },
    ),
    Limit(
        name="best linear map",
        latex=r"\mathbf{f}(\mathbf{a} + \mathbf{d}) ="
        r" \mathbf{f}(\mathbf{a}) + J(\mathbf{a})\,\mathbf{d} + o(|\mathbf{d}|)",
        function=lambda h, m: (3 * (1 + h) ** 2 * (1 + m * h) - (3 + 6 * h + 3 * m * h)) / h,
        value=lambda m: 0,
        sample=_one,
        symbols={
            "f": lambda x: np.array([3 * x[0] ** 2 * x[1]]),
            "a": np.ones(2),
            "J": lambda a: np.array([[6 * a[0] * a[1], 3 * a[0] ** 2]]),
            "d": lambda h, m: h * np.array([1, m]),
        },
    ),
    Limit(
        name="area factor",
        latex=r"\lim_{h \to 0} \frac{\text{area of the image of a square of side } h}{h^2}"
        r" = |\det J|",
        function=lambda h, m: ((m + h) ** 2 - m**2) / 2 * h / h**2,
        value=lambda m: m,
        sample=_one,
    ),
    Rule(
        name="polar coordinates",
        latex=r"\frac{\partial (r\cos\theta,\, r\sin\theta)}{\partial (r, \theta)} ="
        r" \begin{bmatrix} \cos\theta & -r\sin\theta \\ \sin\theta & r\cos\theta \end{bmatrix}",
        latex_transposed=r"\frac{\partial (r\cos\theta,\, r\sin\theta)}{\partial (r, \theta)} ="
        r" \begin{bmatrix} \cos\theta & \sin\theta \\ -r\sin\theta & r\cos\theta \end{bmatrix}",
        function=lambda p: np.array([p[0] * np.cos(p[1]), p[0] * np.sin(p[1])]),
        derivative=lambda p: np.array(
            [[np.cos(p[1]), -p[0] * np.sin(p[1])], [np.sin(p[1]), p[0] * np.cos(p[1])]]
        ),
        numpy="np.array([[np.cos(p[1]), -p[0] * np.sin(p[1])], [np.sin(p[1]), p[0] * "
        "np.cos(p[1])]])",
        sample=lambda rng: (rng.uniform(0.5, 2, size=2),),
        shapes=("(2,)", "(2,)"),
        names=(("r", "θ"), ("x", "y")),
        symbols={"r": lambda p: p[0], "θ": lambda p: p[1]},
    ),
    Statement(
        name="area factor of polar coordinates",
        latex=r"\det J = r \cos^2\theta + r \sin^2\theta = r",
        sides=lambda r, θ: (
            np.linalg.det([[np.cos(θ), -r * np.sin(θ)], [np.sin(θ), r * np.cos(θ)]]),
            r * np.cos(θ) ** 2 + r * np.sin(θ) ** 2,
            r,
        ),
        sample=lambda rng: rng.uniform(0.5, 2, size=2),
        symbols={
            "J": lambda r, θ: np.array([[np.cos(θ), -r * np.sin(θ)], [np.sin(θ), r * np.cos(θ)]]),
        },
    ),
    Rule(
        name="identity function",
        latex=r"\frac{\partial \mathbf{x}}{\partial \mathbf{x}} = I",
        function=lambda x: 1 * x,
        derivative=lambda x: np.eye(len(x)),
        numpy="np.eye(len(x))",
        sample=_vector,
        shapes=("(n,)", "(n,)"),
        latex_entries=r"\frac{\partial x_i}{\partial x_j} = 1 \text{ if } i = j, \text{ else } 0",
    ),
    Rule(
        name="linear map",
        latex=r"\frac{\partial (A \mathbf{x})}{\partial \mathbf{x}} = A",
        latex_transposed=r"\frac{\partial (A \mathbf{x})}{\partial \mathbf{x}} = A^T",
        function=lambda x, A: A @ x,
        derivative=lambda x, A: A,
        numpy="A",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=(2, 3))),
        shapes=("(n,)", "(m,)"),
        latex_entries=r"\frac{\partial y_i}{\partial x_j} = A_{ij}",
    ),
    Statement(
        name="softmax function",
        latex=r"s_i = \frac{e^{x_i}}{\sum_k e^{x_k}}",
        symbols={"s": softmax, "x": np.array([0.3, -0.8, 1.1])},
    ),
    Rule(
        name="softmax",
        latex=r"\frac{\partial \mathbf{s}}{\partial \mathbf{x}} ="
        r" \operatorname{diag}(\mathbf{s}) - \mathbf{s}\mathbf{s}^T",
        function=lambda x: np.exp(x) / np.sum(np.exp(x)),
        derivative=lambda x: np.diag(softmax(x)) - np.outer(softmax(x), softmax(x)),
        numpy="np.diag(softmax(x)) - np.outer(softmax(x), softmax(x))",
        sample=_vector,
        shapes=("(n,)", "(n,)"),
        latex_entries=r"\frac{\partial s_i}{\partial x_j} = s_i\,(\delta_{ij} - s_j)",
        symbols={"s": softmax},
    ),
    Statement(
        name="softmax layer",
        latex=r"\mathbf{z} = W\mathbf{x} + \mathbf{b}, \qquad"
        r" s_i = \frac{e^{z_i}}{\sum_k e^{z_k}}",
        symbols={
            "W": np.array([[0.5, -1.0, 0.3], [1.2, 0.4, -0.7]]),
            "x": np.array([0.3, -0.8, 1.1]),
            "b": np.array([0.2, -0.4]),
            "z": np.array([1.48, -1.13]),
            "s": softmax(np.array([1.48, -1.13])),
        },
    ),
    Rule(
        name="softmax layer by the input",
        latex=r"\frac{\partial \mathbf{s}}{\partial \mathbf{x}} ="
        r" \left(\operatorname{diag}(\mathbf{s}) - \mathbf{s}\mathbf{s}^T\right) W",
        latex_transposed=r"\frac{\partial \mathbf{s}}{\partial \mathbf{x}} ="
        r" W^T \left(\operatorname{diag}(\mathbf{s}) - \mathbf{s}\mathbf{s}^T\right)",
        function=lambda x, W, b: np.exp(W @ x + b) / np.sum(np.exp(W @ x + b)),
        derivative=lambda x, W, b: softmax_jacobian(W @ x + b) @ W,
        numpy="softmax_jacobian(W @ x + b) @ W",
        sample=_layer,
        shapes=("(n,)", "(m,)"),
        symbols={"s": lambda x, W, b: softmax(W @ x + b)},
    ),
    Rule(
        name="one number of a linear map",
        latex=r"\nabla_{\mathbf{x}}\,(\mathbf{g} \cdot A\mathbf{x}) = A^T \mathbf{g}",
        layout="denominator",
        latex_transposed=r"\nabla_{\mathbf{x}}\,(\mathbf{g} \cdot A\mathbf{x}) = \mathbf{g}^T A",
        function=lambda x, A, g: g @ (A @ x),
        derivative=lambda x, A, g: A.T @ g,
        numpy="A.T @ g",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=(2, 3)), rng.normal(size=2)),
        shapes=("(n,)", "()"),
    ),
    Statement(
        name="the other layout",
        latex=r"J_{\text{denominator layout}} = J_{\text{numerator layout}}^T",
        symbols={
            "J numerator layout": np.array([[2.0, -1.0, 4.0], [1.0, 3.0, -2.0]]),
            "J denominator layout": np.array([[2.0, 1.0], [-1.0, 3.0], [4.0, -2.0]]),
        },
    ),
)
