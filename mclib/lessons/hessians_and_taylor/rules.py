"""The formulas of lesson 12: Taylor, the Hessian, its eigenvalues, and the length of a step."""

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement


def _one(rng):
    return (rng.uniform(0.5, 1.5),)


def _three(rng):
    return tuple(rng.uniform(0.5, 2, size=3))


def _symmetric(rng):
    M = rng.normal(size=(3, 3))
    return M + M.T


def _bowl(rng):
    """Return a symmetric matrix whose eigenvalues are positive, shape (3, 3)."""
    M = rng.normal(size=(4, 3))
    return M.T @ M


_TAYLOR = r"f(a + d) = f(a) + f'(a)\, d"
_LIMITS = {"κ": lambda p, q: q / p, "λ min": lambda p: p, "λ max": lambda q: q}

RULES = (
    Limit(
        name="Taylor, degree 1",
        latex=rf"{_TAYLOR} + O(d^2)",
        function=lambda d, a: (np.exp(a + d) - np.exp(a) * (1 + d)) / d**2,
        value=lambda a: np.exp(a) / 2,
        sample=_one,
        symbols={"f": lambda x: np.exp(x)},
    ),
    Limit(
        name="Taylor, degree 2",
        latex=rf"{_TAYLOR} + \frac{{1}}{{2}} f''(a)\, d^2 + O(d^3)",
        function=lambda d, a: (np.exp(a + d) - np.exp(a) * (1 + d + d**2 / 2)) / d**3,
        value=lambda a: np.exp(a) / 6,
        sample=_one,
        symbols={"f": lambda x: np.exp(x)},
    ),
    Limit(
        name="Taylor, degree 3",
        latex=rf"{_TAYLOR} + \frac{{1}}{{2}} f''(a)\, d^2 + \frac{{1}}{{6}} f'''(a)\, d^3 + O(d^4)",
        # f = x⁵: what is left over is 5a d⁴ + d⁵
        function=lambda d, a: 5 * a + d,
        value=lambda a: 5 * a,
        sample=_one,
        symbols={"f": lambda x: x**5},
    ),
    Statement(
        name="remainder of the tangent",
        latex=rf"{_TAYLOR} + \frac{{1}}{{2}} f''(c)\, d^2",
        # f = x³, whose c is a + d/3
        sides=lambda a, d: ((a + d) ** 3, a**3 + 3 * a**2 * d + 6 * (a + d / 3) * d**2 / 2),
        sample=lambda rng: rng.uniform(0.5, 1.5, size=2),
        symbols={"f": lambda x: x**3, "c": lambda a, d: a + d / 3},
    ),
    Statement(
        name="Hessian",
        latex=r"H_{ij} = \frac{\partial}{\partial x_i} \frac{\partial f}{\partial x_j}",
        symbols={
            "f": lambda x: x[0] ** 3 * x[1] + x[1] ** 2 * x[2],
            "x": np.array([0.7, 1.2, -0.6]),
            "H": lambda x: np.array(
                [
                    [6 * x[0] * x[1], 3 * x[0] ** 2, 0],
                    [3 * x[0] ** 2, 2 * x[2], 2 * x[1]],
                    [0, 2 * x[1], 0],
                ]
            ),
        },
    ),
    Statement(
        name="bend along a line",
        latex=r"g''(t) = \mathbf{d}^T H(\mathbf{a} + t\,\mathbf{d})\,\mathbf{d}",
        # f = x³y + y²
        symbols={
            "g": lambda t, a, d: (
                (a[0] + t * d[0]) ** 3 * (a[1] + t * d[1]) + (a[1] + t * d[1]) ** 2
            ),
            "H": lambda x: np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [3 * x[0] ** 2, 2.0]]),
            "t": 0.4,
            "a": np.array([0.9, -0.7]),
            "d": np.array([1.1, 0.6]),
        },
    ),
    Limit(
        name="Taylor in several variables",
        latex=r"f(\mathbf{a} + \mathbf{d}) = f(\mathbf{a}) + \nabla f(\mathbf{a}) \cdot \mathbf{d}"
        r" + \frac{1}{2}\,\mathbf{d}^T H \mathbf{d} + o(|\mathbf{d}|^2)",
        # f = 3x²y at (m, n), d = h (1, k): what is left over, for each unit of h².
        function=lambda h, m, n, k: (
            (
                3 * (m + h) ** 2 * (n + k * h)
                - (3 * m**2 * n + 6 * m * n * h + 3 * m**2 * k * h)
                - (6 * n * h**2 + 12 * m * k * h**2) / 2
            )
            / h**2
        ),
        value=lambda m, n, k: 0,
        sample=_three,
        symbols={
            "f": lambda a: 3 * a[0] ** 2 * a[1],
            "a": lambda m, n: np.array([m, n]),
            "d": lambda h, k: h * np.array([1, k]),
            "H": lambda m, n: np.array([[6 * n, 6 * m], [6 * m, 0]]),
        },
    ),
    Rule(
        name="Hessian of a quadratic form",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \big((A + A^T)\,\mathbf{x}\big) = A + A^T",
        latex_entries=r"\frac{\partial y_i}{\partial x_j} = A_{ij} + A_{ji}",
        function=lambda x, A: np.dot(A + A.T, x),
        derivative=lambda x, A: A + A.T,
        numpy="A + A.T",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=(3, 3))),
        shapes=("(n,)", "(n,)"),
    ),
    Statement(
        name="eigenvalues of a quadratic form",
        latex=r"\mathbf{d}^T H \mathbf{d} = \sum_i \lambda_i\, c_i^2",
        sides=lambda d, H: (
            np.dot(d, np.dot(H, d)),
            np.sum(np.linalg.eigvalsh(H) * (np.linalg.eigh(H)[1].T @ d) ** 2),
        ),
        sample=lambda rng: (rng.normal(size=3), _symmetric(rng)),
        symbols={
            "λ": lambda H: np.linalg.eigvalsh(H),
            "c": lambda d, H: np.linalg.eigh(H)[1].T @ d,
        },
    ),
    Statement(
        name="a step along an eigenvector",
        latex=r"\mathbf{v} \cdot (\mathbf{d} - \eta\, H \mathbf{d})"
        r" = (1 - \eta\,\lambda)\,(\mathbf{v} \cdot \mathbf{d})",
        sides=lambda d, H, η: (
            np.linalg.eigh(H)[1][:, 0] @ (d - η * H @ d),
            (1 - η * np.linalg.eigvalsh(H)[0]) * (np.linalg.eigh(H)[1][:, 0] @ d),
        ),
        sample=lambda rng: (rng.normal(size=3), _symmetric(rng), rng.uniform(0.2, 0.6)),
        symbols={
            "v": lambda H: np.linalg.eigh(H)[1][:, 0],
            "λ": lambda H: np.linalg.eigvalsh(H)[0],
        },
    ),
    Statement(
        name="largest stable step",
        latex=r"\eta_{\text{max}} = \frac{2}{\lambda_{\text{max}}}",
        sides=lambda H: (2 / np.linalg.norm(H, 2), 2 / np.linalg.eigvalsh(H)[-1]),
        sample=lambda rng: (_bowl(rng),),
        symbols={
            "η max": lambda H: 2 / np.linalg.norm(H, 2),
            "λ max": lambda H: np.linalg.eigvalsh(H)[-1],
        },
    ),
    Statement(
        name="condition number",
        latex=r"\kappa = \frac{\lambda_{\text{max}}}{\lambda_{\text{min}}}",
        sides=lambda p, q: (q / p, q / p),
        sample=lambda rng: np.sort(rng.uniform(0.5, 3, size=2)),
        symbols=_LIMITS,
    ),
    Statement(
        name="slowest part at the best rate",
        latex=r"1 - \eta\,\lambda_{\text{min}} = \frac{\kappa - 1}{\kappa + 1}",
        sides=lambda p, q: (1 - 2 / (p + q) * p, (q / p - 1) / (q / p + 1)),
        sample=lambda rng: np.sort(rng.uniform(0.5, 3, size=2)),
        symbols={
            "κ": lambda p, q: q / p,
            "λ min": lambda p: p,
            "η": lambda p, q: 2 / (p + q),
        },
    ),
    Statement(
        name="Newton's step",
        latex=r"H \mathbf{d} = -\nabla f(\mathbf{a})",
        sides=lambda a, H: (-(H @ a), -(H @ a)),
        sample=lambda rng: (rng.normal(size=3), _bowl(rng)),
        symbols={
            "f": lambda x, H: np.dot(x, np.dot(H, x)) / 2,
            "d": lambda a: -a,  # the lowest point of this f is the origin
        },
    ),
    Statement(
        name="Hessian times a vector",
        latex=r"H\mathbf{v} = \lim_{h \to 0}"
        r" \frac{\nabla f(\mathbf{a} + h\,\mathbf{v}) - \nabla f(\mathbf{a} - h\,\mathbf{v})}{2h}",
        symbols={
            "f": lambda x: x[0] ** 3 * x[1] + x[1] ** 2,
            "a": np.array([0.9, -0.7]),
            "v": np.array([1.1, 0.6]),
            "H": lambda a: np.array([[6 * a[0] * a[1], 3 * a[0] ** 2], [3 * a[0] ** 2, 2.0]]),
        },
    ),
    Statement(
        name="Hessian of the loss of a line",
        latex=r"H = \frac{2}{N} \begin{bmatrix} \sum_i x_i^2 & \sum_i x_i \\"
        r" \sum_i x_i & N \end{bmatrix}",
        sides=lambda x: (
            2 / len(x) * np.stack([x, np.ones(len(x))]) @ np.stack([x, np.ones(len(x))], axis=1),
            2 / len(x) * np.array([[np.sum(x**2), np.sum(x)], [np.sum(x), len(x)]]),
        ),
        sample=lambda rng: (rng.normal(size=5),),
        symbols={
            "N": lambda x: len(x),
            "H": lambda x: 2 * np.array([[np.mean(x**2), np.mean(x)], [np.mean(x), 1]]),
        },
    ),
    Rule(
        name="Hessian of a squared dot product",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \big(2\,(\mathbf{a} \cdot \mathbf{x})\,"
        r"\mathbf{a}\big) = 2\,\mathbf{a}\,\mathbf{a}^T",
        function=lambda x, a: 2 * np.dot(a, x) * a,
        derivative=lambda x, a: 2 * np.outer(a, a),
        numpy="2 * np.outer(a, a)",
        sample=lambda rng: tuple(rng.normal(size=(2, 3))),
        shapes=("(n,)", "(n,)"),
    ),
)
