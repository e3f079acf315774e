"""What the sheet needs and no lesson has displayed: a few derivatives that papers use."""

import numpy as np

from mclib.lessons.rule import Rule


def _vector(rng):
    return (rng.uniform(0.4, 2, size=3) * rng.choice([-1, 1], size=3),)


def _equations(rng):
    """Draw x (n,), A (m, n) and b (m,)."""
    return rng.normal(size=3), rng.normal(size=(4, 3)), rng.normal(size=4)


def _layer(rng):
    """Draw X (N, n), W (n, k), b (k,) and G (N, k)."""
    X, W = rng.normal(size=(5, 3)), rng.normal(size=(3, 2))
    return X, W, rng.normal(size=2), rng.normal(size=(5, 2))


def _line(rng):
    """Draw t, x (n,), v (n,) and A (m, n)."""
    return rng.normal(), *rng.normal(size=(2, 3)), rng.normal(size=(2, 3))


_SCORE = {"C": lambda X, W, b, G: np.sum(G * (X @ W + b))}

RULES = (
    Rule(
        name="least squares by the vector",
        latex=r"\nabla_{\mathbf{x}}\,\Big(\frac{1}{2}\, |A\mathbf{x} - \mathbf{b}|^2\Big)"
        r" = A^T (A\mathbf{x} - \mathbf{b})",
        layout="denominator",
        latex_transposed=r"\nabla_{\mathbf{x}}\,"
        r"\Big(\frac{1}{2}\, |A\mathbf{x} - \mathbf{b}|^2\Big)"
        r" = (A\mathbf{x} - \mathbf{b})^T A",
        latex_entries=r"\frac{\partial}{\partial x_j}"
        r" \Big(\frac{1}{2}\, |A\mathbf{x} - \mathbf{b}|^2\Big)"
        r" = \sum_i A_{ij}\, (A\mathbf{x} - \mathbf{b})_i",
        function=lambda x, A, b: np.sum((np.dot(A, x) - b) ** 2) / 2,
        derivative=lambda x, A, b: A.T @ (A @ x - b),
        numpy="A.T @ (A @ x - b)",
        sample=_equations,
        shapes=("(n,)", "()"),
    ),
    Rule(
        name="log of a sum of exponentials",
        latex=r"\nabla_{\mathbf{x}}\,\Big(\ln\Big(\sum_i e^{x_i}\Big)\Big) = \mathbf{s}",
        layout="denominator",
        latex_transposed=r"\nabla_{\mathbf{x}}\,\Big(\ln\Big(\sum_i e^{x_i}\Big)\Big)"
        r" = \mathbf{s}^T",
        latex_entries=r"\frac{\partial}{\partial x_j} \ln\Big(\sum_i e^{x_i}\Big)"
        r" = \frac{e^{x_j}}{\sum_i e^{x_i}}",
        function=lambda x: np.log(np.sum(np.exp(x))),
        derivative=lambda x: np.exp(x) / np.sum(np.exp(x)),
        numpy="np.exp(x) / np.sum(np.exp(x))",
        sample=_vector,
        shapes=("(n,)", "()"),
        symbols={"s": lambda x: np.exp(x) / np.sum(np.exp(x))},
    ),
    Rule(
        name="unit vector by x",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \frac{\mathbf{x}}{|\mathbf{x}|}"
        r" = \frac{1}{|\mathbf{x}|} (I - \mathbf{u}\,\mathbf{u}^T)",
        latex_entries=r"\frac{\partial y_i}{\partial x_j}"
        r" = \frac{1}{|\mathbf{x}|} (\delta_{ij} - u_i u_j)",
        function=lambda x: x / np.sqrt(np.sum(x**2)),
        derivative=lambda x: (np.eye(len(x)) - np.outer(x, x) / (x @ x)) / np.sqrt(x @ x),
        numpy="(np.eye(len(x)) - np.outer(x, x) / (x @ x)) / np.sqrt(x @ x)",
        sample=_vector,
        shapes=("(n,)", "(n,)"),
        symbols={"u": lambda x: x / np.sqrt(np.sum(x**2))},
    ),
    Rule(
        name="Jacobian times a vector",
        latex=r"\frac{d}{dt} \mathbf{f}(\mathbf{x} + t\,\mathbf{v})"
        r" = \frac{\partial \mathbf{f}}{\partial \mathbf{x}}(\mathbf{x} + t\,\mathbf{v})"
        r"\, \mathbf{v}",
        latex_transposed=r"\frac{d}{dt} \mathbf{f}(\mathbf{x} + t\,\mathbf{v})"
        r" = \Big(\frac{\partial \mathbf{f}}{\partial \mathbf{x}}(\mathbf{x} + t\,\mathbf{v})"
        r"\, \mathbf{v}\Big)^T",
        function=lambda t, x, v, A: np.sin(np.dot(A, x + t * v)),
        derivative=lambda t, x, v, A: np.cos(A @ (x + t * v)) * (A @ v),
        numpy="np.cos(A @ (x + t * v)) * (A @ v)",
        sample=_line,
        shapes=("()", "(m,)"),
        symbols={"f": lambda x, A: np.sin(A @ x)},
    ),
    Rule(
        name="vector times a Jacobian",
        latex=r"\nabla_{\mathbf{x}}\, \big(\mathbf{g} \cdot \mathbf{f}(\mathbf{x})\big)"
        r" = J^T \mathbf{g}",
        layout="denominator",
        latex_transposed=r"\nabla_{\mathbf{x}}\, \big(\mathbf{g} \cdot \mathbf{f}(\mathbf{x})\big)"
        r" = \mathbf{g}^T J",
        latex_entries=r"\frac{\partial}{\partial x_j}"
        r" \big(\mathbf{g} \cdot \mathbf{f}(\mathbf{x})\big) = \sum_i g_i\, J_{ij}",
        function=lambda x, g, A: np.dot(g, np.sin(np.dot(A, x))),
        derivative=lambda x, g, A: A.T @ (np.cos(A @ x) * g),
        numpy="A.T @ (np.cos(A @ x) * g)",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=2), rng.normal(size=(2, 3))),
        shapes=("(n,)", "()"),
        symbols={
            "f": lambda x, A: np.sin(A @ x),
            "J": lambda x, A: np.cos(A @ x)[:, None] * A,
        },
    ),
    Rule(
        name="layer XW by X",
        latex=r"\frac{\partial C}{\partial X} = G\, W^T",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial X} = W G^T",
        latex_entries=r"\frac{\partial C}{\partial X_{ij}} = \sum_l G_{il} W_{jl}",
        function=lambda X, W, b, G: np.sum(G * (np.dot(X, W) + b)),
        derivative=lambda X, W, b, G: G @ W.T,
        numpy="G @ W.T",
        sample=_layer,
        shapes=("(N, n)", "()"),
        symbols=_SCORE,
    ),
    Rule(
        name="layer XW by W",
        latex=r"\frac{\partial C}{\partial W} = X^T G",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial W} = G^T X",
        latex_entries=r"\frac{\partial C}{\partial W_{ij}} = \sum_l X_{li} G_{lj}",
        function=lambda X, W, b, G: np.sum(G * (np.dot(X, W) + b)),
        derivative=lambda X, W, b, G: X.T @ G,
        numpy="X.T @ G",
        sample=_layer,
        wrt=1,
        shapes=("(n, k)", "()"),
        symbols=_SCORE,
    ),
    Rule(
        name="layer XW by b",
        latex=r"\frac{\partial C}{\partial \mathbf{b}} = G^T\, \vec{1}",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial \mathbf{b}} = \vec{1}^T\, G",
        latex_entries=r"\frac{\partial C}{\partial b_j} = \sum_i G_{ij}",
        function=lambda X, W, b, G: np.sum(G * (np.dot(X, W) + b)),
        derivative=lambda X, W, b, G: G.sum(axis=0),
        numpy="G.sum(axis=0)",
        sample=_layer,
        wrt=2,
        shapes=("(k,)", "()"),
        symbols={**_SCORE, "n": lambda X: len(X)},
    ),
    Rule(
        name="mean squared error by the predictions",
        latex=r"\nabla_{\mathbf{p}}\,\Big(\frac{1}{n}\, |\mathbf{p} - \mathbf{y}|^2\Big)"
        r" = \frac{2}{n}\, (\mathbf{p} - \mathbf{y})",
        layout="denominator",
        latex_transposed=r"\nabla_{\mathbf{p}}\,\Big(\frac{1}{n}\, |\mathbf{p} - \mathbf{y}|^2\Big)"
        r" = \frac{2}{n}\, (\mathbf{p} - \mathbf{y})^T",
        latex_entries=r"\frac{\partial}{\partial p_i}"
        r" \Big(\frac{1}{n}\, |\mathbf{p} - \mathbf{y}|^2\Big)"
        r" = \frac{2}{n}\, (p_i - y_i)",
        function=lambda p, y: np.mean((p - y) ** 2),
        derivative=lambda p, y: 2 / len(p) * (p - y),
        numpy="2 / len(p) * (p - y)",
        sample=lambda rng: tuple(rng.normal(size=(2, 4))),
        shapes=("(n,)", "()"),
    ),
)
