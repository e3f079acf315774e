"""Lesson 09: the chain rules, for one variable, for many paths, and for vectors.

Where a rule is about any functions, its own take sines, squares and exponentials of linear maps.
"""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _one(rng):
    return (rng.uniform(0.5, 1.2),)


def _links(rng):
    """An input (n,), and the weights of an inner map (k, n) and of an outer one (m, k)."""
    return rng.normal(size=3), rng.normal(size=(4, 3)) / 2, rng.normal(size=(2, 4)) / 2


RULES = (
    Rule(
        name="chain, one link",
        latex=r"\frac{dy}{dx} = \frac{dy}{du}\, \frac{du}{dx}",
        function=lambda x: np.exp(np.sin(x)),
        derivative=lambda x: np.exp(np.sin(x)) * np.cos(x),
        numpy="np.exp(np.sin(x)) * np.cos(x)",
        sample=_one,
        symbols={"y": lambda u: np.exp(u), "u": lambda x: np.sin(x)},
    ),
    Rule(
        name="sine of a square",
        latex=r"\frac{d}{dx} \sin(x^2) = 2x \cos(x^2)",
        function=lambda x: np.sin(x**2),
        derivative=lambda x: 2 * x * np.cos(x**2),
        numpy="2 * x * np.cos(x ** 2)",
        sample=_one,
    ),
    Rule(
        name="chain of four links",
        latex=r"\frac{d}{dx} \ln\big(\sin(x^3)^2\big) = \frac{6x^2 \cos(x^3)}{\sin(x^3)}",
        function=lambda x: np.log(np.sin(x**3) ** 2),
        derivative=lambda x: 6 * x**2 * np.cos(x**3) / np.sin(x**3),
        numpy="6 * x ** 2 * np.cos(x ** 3) / np.sin(x ** 3)",
        sample=_one,
    ),
    Rule(
        name="total derivative",
        latex=r"\frac{\partial f(x, u_1, \ldots, u_n)}{\partial x} = \frac{\partial f}{\partial x}"
        r" + \sum_{i=1}^{n} \frac{\partial f}{\partial u_i}\, \frac{\partial u_i}{\partial x}",
        function=lambda x: x * np.sin(x) + x**2 * np.exp(x),
        derivative=lambda x: (
            (np.sin(x) + 2 * x * np.exp(x)) + x * np.cos(x) + x**2 * np.exp(x)
        ),
        numpy="np.sin(x) + 2 * x * np.exp(x) + x * np.cos(x) + x ** 2 * np.exp(x)",
        sample=_one,
        symbols={
            "f": lambda x, *u: x * u[0] + x**2 * u[1], "n": 2,
            "u": lambda x: np.array([np.sin(x), np.exp(x)]),
        },
    ),
    Rule(
        name="x plus its square",
        latex=r"\frac{d}{dx} (x + x^2) = 1 + 2x",
        function=lambda x: x + x**2,
        derivative=lambda x: 1 + 2 * x,
        numpy="1 + 2 * x",
        sample=_one,
    ),
    Rule(
        name="sine of x plus its square",
        latex=r"\frac{d}{dx} \sin(x + x^2) = \cos(x + x^2)\, (1 + 2x)",
        function=lambda x: np.sin(x + x**2),
        derivative=lambda x: np.cos(x + x**2) * (1 + 2 * x),
        numpy="np.cos(x + x ** 2) * (1 + 2 * x)",
        sample=_one,
    ),
    Rule(
        name="x times its square",
        latex=r"\frac{d}{dx} (x \cdot x^2) = x^2 + x \cdot 2x = 3x^2",
        function=lambda x: x * x**2,
        derivative=lambda x: 3 * x**2,
        numpy="3 * x ** 2",
        sample=_one,
    ),
    Statement(
        name="paths add",
        latex=r"\frac{dy}{dx} = \sum_{\text{paths } x \to y} \;"
        r" \prod_{\text{edges } p \to q} \frac{\partial q}{\partial p}",
        # x → u (a), x → v (b), u → v (c), u → y (d), v → y (e), with straight lines for links
        sides=lambda a, b, c, d, e: (d * a + e * (b + c * a), a * d + b * e + a * c * e),
        sample=lambda rng: rng.normal(size=5),
    ),
    Rule(
        name="vector chain",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \mathbf{f}(\mathbf{g}(\mathbf{x})) ="
        r" \frac{\partial \mathbf{f}}{\partial \mathbf{g}}\,"
        r" \frac{\partial \mathbf{g}}{\partial \mathbf{x}}",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} \mathbf{f}(\mathbf{g}(\mathbf{x}))"
        r" = \left(\frac{\partial \mathbf{g}}{\partial \mathbf{x}}\right)^T"
        r" \left(\frac{\partial \mathbf{f}}{\partial \mathbf{g}}\right)^T",
        function=lambda x, A, B: np.sin(B @ np.exp(A @ x)),
        derivative=lambda x, A, B: (
            (np.cos(B @ np.exp(A @ x))[:, None] * B) @ (np.exp(A @ x)[:, None] * A)
        ),
        numpy="np.cos(B @ np.exp(A @ x))[:, None] * B @ (np.exp(A @ x)[:, None] * A)",
        sample=_links,
        shapes=("(n,)", "(m,)"),
        latex_entries=r"\frac{\partial f_i}{\partial x_j} = \sum_{l=1}^{k}"
        r" \frac{\partial f_i}{\partial g_l} \frac{\partial g_l}{\partial x_j}",
        symbols={
            "f": lambda g, B: np.sin(B @ g),
            "g": lambda x, A: np.exp(A @ x),
            "k": lambda A: len(A),
        },
    ),
    Rule(
        name="vector chain, entry by entry",
        latex=r"\frac{\partial f_i}{\partial x_j} = \sum_{l=1}^{k}"
        r" \frac{\partial f_i}{\partial g_l}\, \frac{\partial g_l}{\partial x_j}",
        function=lambda x, A, B: np.sin(B @ np.exp(A @ x)),
        derivative=lambda x, A, B: np.einsum(
            "il,lj->ij", np.cos(B @ np.exp(A @ x))[:, None] * B, np.exp(A @ x)[:, None] * A
        ),
        numpy="np.einsum('il,lj->ij', np.cos(B @ np.exp(A @ x))[:, None] * B, np.exp(A @ x)[:, "
        "None] * A)",
        sample=_links,
        shapes=("(n,)", "(m,)"),
        symbols={
            "f": lambda g, B: np.sin(B @ g),
            "g": lambda x, A: np.exp(A @ x),
            "k": lambda A: len(A),
        },
    ),
    Rule(
        name="vector chain worked",
        latex=r"\frac{\partial}{\partial x} \begin{bmatrix} \ln(x^2) \\ \sin(3x) \end{bmatrix} ="
        r" \begin{bmatrix} 1/g_1 & 0 \\ 0 & \cos g_2 \end{bmatrix}"
        r" \begin{bmatrix} 2x \\ 3 \end{bmatrix} ="
        r" \begin{bmatrix} 2/x \\ 3 \cos(3x) \end{bmatrix}",
        latex_transposed=r"\frac{\partial}{\partial x}"
        r" \begin{bmatrix} \ln(x^2) \\ \sin(3x) \end{bmatrix} ="
        r" \begin{bmatrix} 2/x & 3 \cos(3x) \end{bmatrix}",
        function=lambda x: np.array([np.log(x**2), np.sin(3 * x)]),
        derivative=lambda x: (
            np.diag([1 / x**2, np.cos(3 * x)]) @ np.array([2 * x, 3.0])
        ),
        numpy="np.diag([1 / x ** 2, np.cos(3 * x)]) @ np.array([2 * x, 3.0])",
        sample=_one,
        shapes=("()", "(2,)"),
        symbols={"g": lambda x: np.array([x**2, 3 * x])},
    ),
    Rule(
        name="element-wise chain",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \mathbf{f}(\mathbf{g}(\mathbf{x})) ="
        r" \mathrm{diag}\big(f_i'(g_i)\big)\, \mathrm{diag}\big(g_i'(x_i)\big) ="
        r" \mathrm{diag}\big(f_i'(g_i)\, g_i'(x_i)\big)",
        function=lambda x: np.sin(x**2),
        derivative=lambda x: np.diag(np.cos(x**2)) @ np.diag(2 * x),
        numpy="np.diag(np.cos(x ** 2)) @ np.diag(2 * x)",
        sample=lambda rng: (rng.uniform(0.5, 1.2, size=3),),
        shapes=("(n,)", "(n,)"),
        symbols={"f": lambda g: np.sin(g), "g": lambda x: x**2},
    ),
    Rule(
        name="vector total derivative",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \mathbf{f}(\mathbf{u}, \mathbf{v}) ="
        r" \frac{\partial \mathbf{f}}{\partial \mathbf{u}}\,"
        r" \frac{\partial \mathbf{u}}{\partial \mathbf{x}}"
        r" + \frac{\partial \mathbf{f}}{\partial \mathbf{v}}\,"
        r" \frac{\partial \mathbf{v}}{\partial \mathbf{x}}",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} \mathbf{f}(\mathbf{u}, \mathbf{v})"
        r" = \left(\frac{\partial \mathbf{f}}{\partial \mathbf{u}}\,"
        r" \frac{\partial \mathbf{u}}{\partial \mathbf{x}}"
        r" + \frac{\partial \mathbf{f}}{\partial \mathbf{v}}\,"
        r" \frac{\partial \mathbf{v}}{\partial \mathbf{x}}\right)^T",
        function=lambda x, A, B: B @ (np.exp(A @ x) * np.sin(A @ x)),  # u = e^(Ax), v = sin(Ax)
        derivative=lambda x, A, B: (
            (B * np.sin(A @ x)) @ (np.exp(A @ x)[:, None] * A)
            + (B * np.exp(A @ x)) @ (np.cos(A @ x)[:, None] * A)
        ),
        numpy="B * np.sin(A @ x) @ (np.exp(A @ x)[:, None] * A) + B * np.exp(A @ x) @ (np.cos(A @ "
        "x)[:, None] * A)",
        sample=_links,
        shapes=("(n,)", "(m,)"),
        symbols={
            "f": lambda u, v, B: B @ (u * v),
            "u": lambda x, A: np.exp(A @ x), "v": lambda x, A: np.sin(A @ x),
        },
    ),
    Statement(
        name="chain from either end",
        latex=r"J = (J_3\, J_2)\, J_1 = J_3\, (J_2\, J_1)",
        sides=lambda C, B, A: (np.einsum("ij,jk,kl->il", C, B, A), (C @ B) @ A, C @ (B @ A)),
        sample=lambda rng: (
            rng.normal(size=(2, 4)), rng.normal(size=(4, 5)), rng.normal(size=(5, 3)),
        ),
        symbols={
            "J": lambda C, B, A: C @ B @ A,
            "J_3": lambda C: C,
            "J_2": lambda B: B,
            "J_1": lambda A: A,
        },
    ),
    Statement(
        name="forward against backward",
        latex=r"(k^2 n + m k n) - (m k^2 + m k n) = k^2 (n - m)",
        sides=lambda m, k, n: ((k * k * n + m * k * n) - (m * k * k + m * k * n), k**2 * (n - m)),
        sample=lambda rng: rng.integers(1, 50, size=3),
    ),
    Statement(
        name="dual product",
        latex=r"(a + a'\varepsilon)(b + b'\varepsilon) = a b + (a' b + a b')\,\varepsilon,"
        r" \qquad \varepsilon^2 = 0",
        # ε as the matrix [[0, 1], [0, 0]], whose square is 0
        sides=lambda p, dp, q, dq: (
            np.array([[p, dp], [0, p]]) @ np.array([[q, dq], [0, q]]),
            np.array([[p * q, dp * q + p * dq], [0, p * q]]),
        ),
        sample=lambda rng: rng.normal(size=4),
        symbols={
            "ε": np.array([[0, 1], [0, 0]]),
            "a": lambda p: p * np.eye(2), "a'": lambda dp: dp * np.eye(2),
            "b": lambda q: q * np.eye(2), "b'": lambda dq: dq * np.eye(2),
        },
    ),
    Statement(
        name="dual function",
        latex=r"f(a + a'\varepsilon) = f(a) + f'(a)\, a'\,\varepsilon",
        sides=lambda p, dp: (
            np.linalg.matrix_power(np.array([[p, dp], [0, p]]), 3),
            np.array([[p**3, 3 * p**2 * dp], [0, p**3]]),
        ),
        sample=lambda rng: rng.normal(size=2),
        symbols={
            "ε": np.array([[0, 1], [0, 0]]),
            "a": lambda p: p * np.eye(2), "a'": lambda dp: dp * np.eye(2),
            "f": lambda x: x @ x @ x, "f'": lambda x: 3 * x @ x,
        },
    ),
)  # fmt: skip
