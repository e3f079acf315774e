"""The chain rule of vectors, and differentials.

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
        latex=r"\frac{d}{d\mathbf{x}} \mathbf{f}(\mathbf{u}, \mathbf{v}) ="
        r" \frac{\partial \mathbf{f}}{\partial \mathbf{u}}\, \frac{d\mathbf{u}}{d\mathbf{x}}"
        r" + \frac{\partial \mathbf{f}}{\partial \mathbf{v}}\, \frac{d\mathbf{v}}{d\mathbf{x}}",
        latex_transposed=r"\frac{d}{d\mathbf{x}} \mathbf{f}(\mathbf{u}, \mathbf{v})"
        r" = \left(\frac{\partial \mathbf{f}}{\partial \mathbf{u}}\,"
        r" \frac{d\mathbf{u}}{d\mathbf{x}}"
        r" + \frac{\partial \mathbf{f}}{\partial \mathbf{v}}\,"
        r" \frac{d\mathbf{v}}{d\mathbf{x}}\right)^T",
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
        name="differential of a layer",
        latex=r"\mathbf{z} = W\mathbf{x} + \mathbf{b} \quad\Rightarrow\quad"
        r" d\mathbf{z} = dW\,\mathbf{x} + W\, d\mathbf{x} + d\mathbf{b}",
        sides=lambda W, x, b, dW, dx, db: (
            ((W + dW) @ (x + dx) - (W - dW) @ (x - dx)) / 2 + db,  # its odd part is linear
            dW @ x + W @ dx + db,
        ),
        sample=lambda rng: (
            rng.normal(size=(2, 3)), rng.normal(size=3), rng.normal(size=2),
            rng.normal(size=(2, 3)), rng.normal(size=3), rng.normal(size=2),
        ),
        symbols={
            "z": lambda W, x, b: W @ x + b,
            "dz": lambda W, x, dW, dx, db: (
                ((W + dW) @ (x + dx) - (W - dW) @ (x - dx)) / 2 + db
            ),
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
)  # fmt: skip
