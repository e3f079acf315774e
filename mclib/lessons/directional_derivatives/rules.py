"""Lesson 05: the dot product, the slope in any direction, the steepest, and a warning."""

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement


def _two(rng):
    return tuple(rng.uniform(0.5, 2, size=2))


def _three(rng):
    return tuple(rng.uniform(0.5, 2, size=3))


def _two_vectors(rng):
    return rng.normal(size=2), rng.normal(size=2)


RULES = (
    Statement(
        name="dot product by the angle",
        latex=r"\mathbf{u} \cdot \mathbf{v} = |\mathbf{u}|\,|\mathbf{v}|\cos\theta",
        # φ is the angle of v, θ that between u and v.
        sides=lambda u, φ, r: (
            np.dot(u, r * np.array([np.cos(φ), np.sin(φ)])),
            np.hypot(u[0], u[1]) * r * np.cos(φ - np.arctan2(u[1], u[0])),
        ),
        sample=lambda rng: (rng.normal(size=2), rng.uniform(-3, 3), rng.uniform(0.5, 2)),
        symbols={
            "v": lambda φ, r: r * np.array([np.cos(φ), np.sin(φ)]),
            "θ": lambda u, φ: φ - np.arctan2(u[1], u[0]),
        },
    ),
    Limit(
        name="directional derivative",
        latex=r"D_{\mathbf{v}} f(\mathbf{x})"
        r" = \lim_{h \to 0} \frac{f(\mathbf{x} + h\,\mathbf{v}) - f(\mathbf{x})}{h}",
        # f = 3x²y at (m, n), along (1, k).
        function=lambda h, m, n, k: (3 * (m + h) ** 2 * (n + k * h) - 3 * m**2 * n) / h,
        value=lambda m, n, k: 6 * m * n + 3 * m**2 * k,
        sample=_three,
        symbols={
            "f": lambda x: 3 * x[0] ** 2 * x[1],
            "x": lambda m, n: np.array([m, n]),
            "v": lambda k: np.array([1, k]),
        },
    ),
    Rule(
        name="along a line",
        latex=r"\frac{d}{dh} f(\mathbf{x} + h\,\mathbf{v})"
        r" = \nabla f(\mathbf{x} + h\,\mathbf{v}) \cdot \mathbf{v}",
        function=lambda h, x, v: (x[0] + h * v[0]) ** 2 * np.sin(x[1] + h * v[1]),
        derivative=lambda h, x, v: (
            2 * (x[0] + h * v[0]) * np.sin(x[1] + h * v[1]) * v[0]
            + (x[0] + h * v[0]) ** 2 * np.cos(x[1] + h * v[1]) * v[1]
        ),
        numpy="2 * (x[0] + h * v[0]) * np.sin(x[1] + h * v[1]) * v[0] + (x[0] + h * v[0]) ** 2 * "
        "np.cos(x[1] + h * v[1]) * v[1]",
        sample=lambda rng: (rng.uniform(0, 1), *_two_vectors(rng)),
        symbols={"f": lambda x: x[0] ** 2 * np.sin(x[1])},
    ),
    Rule(
        name="gradient times direction",
        latex=r"D_{\mathbf{v}} f = \nabla f \cdot \mathbf{v}",
        # The slope of f(x + h v) in h, at h = 0, for f = x² + xy.
        function=lambda h, x, v: (x[0] + h * v[0]) ** 2 + (x[0] + h * v[0]) * (x[1] + h * v[1]),
        derivative=lambda h, x, v: (2 * x[0] + x[1]) * v[0] + x[0] * v[1],
        numpy="(2 * x[0] + x[1]) * v[0] + x[0] * v[1]",
        sample=lambda rng: (0.0, *_two_vectors(rng)),
        symbols={"f": lambda x: x[0] ** 2 + x[0] * x[1]},
    ),
    Limit(
        name="a step along v",
        latex=r"f(\mathbf{x} + h\,\mathbf{v})"
        r" = f(\mathbf{x}) + h\,\nabla f(\mathbf{x}) \cdot \mathbf{v} + o(h)",
        # f = 3x²y at (m, n), v = (1, k): what is left over, for each unit of h.
        function=lambda h, m, n, k: (
            (3 * (m + h) ** 2 * (n + k * h) - (3 * m**2 * n + 6 * m * n * h + 3 * m**2 * k * h)) / h
        ),
        value=lambda m, n, k: 0,
        sample=_three,
        symbols={
            "f": lambda x: 3 * x[0] ** 2 * x[1],
            "x": lambda m, n: np.array([m, n]),
            "v": lambda k: np.array([1, k]),
        },
    ),
    Limit(
        name="directional derivative worked",
        latex=r"\nabla(x^2 + xy) \cdot \mathbf{v} = \frac{3(2x + y) + 4x}{5}",
        # v = (3, 4)/5, at (m, n).
        function=lambda h, m, n: (
            ((m + 3 * h / 5) ** 2 + (m + 3 * h / 5) * (n + 4 * h / 5) - m**2 - m * n) / h
        ),
        value=lambda m, n: (3 * (2 * m + n) + 4 * m) / 5,
        sample=_two,
        symbols={"x": lambda m: m, "y": lambda n: n, "v": np.array([3, 4]) / 5, "∇": ("x", "y")},
    ),
    Statement(
        name="a step in two legs",
        latex=r"f(x + h v_1, y + h v_2) - f(x, y)"
        r" = [f(x + h v_1, y) - f(x, y)] + [f(x + h v_1, y + h v_2) - f(x + h v_1, y)]",
        sides=lambda h, x, y, v: (
            np.sin(x + h * v[0]) * np.cos(y + h * v[1]) - np.sin(x) * np.cos(y),
            (np.sin(x + h * v[0]) * np.cos(y) - np.sin(x) * np.cos(y))
            + (np.sin(x + h * v[0]) * np.cos(y + h * v[1]) - np.sin(x + h * v[0]) * np.cos(y)),
        ),
        sample=lambda rng: (rng.uniform(0.1, 1), *rng.normal(size=2), rng.normal(size=2)),
        symbols={"f": lambda x, y: np.sin(x) * np.cos(y)},
    ),
    Limit(
        name="first leg",
        latex=r"\frac{f(x + h v_1, y) - f(x, y)}{h}"
        r" = v_1\,\frac{\partial f}{\partial x}(\xi, y)"
        r" \to v_1\,\frac{\partial f}{\partial x}(x, y)",
        # f = sin x · y² at (m, n), v_1 = k.
        function=lambda h, m, n, k: (np.sin(m + h * k) - np.sin(m)) * n**2 / h,
        value=lambda m, n, k: k * np.cos(m) * n**2,
        sample=_three,
        symbols={
            "f": lambda x, y: np.sin(x) * y**2,
            "x": lambda m: m,
            "y": lambda n: n,
            "v_1": lambda k: k,
            # cos ξ is the slope from sin m to sin(m + hk).
            "ξ": lambda h, m, k: np.arccos((np.sin(m + h * k) - np.sin(m)) / (h * k)),
        },
    ),
    Limit(
        name="second leg",
        latex=r"\frac{f(x + h v_1, y + h v_2) - f(x + h v_1, y)}{h}"
        r" = v_2\,\frac{\partial f}{\partial y}(x + h v_1, \zeta)"
        r" \to v_2\,\frac{\partial f}{\partial y}(x, y)",
        # f = x² y² at (m, n), v = (1, k): the first input has moved already.
        function=lambda h, m, n, k: (m + h) ** 2 * ((n + h * k) ** 2 - n**2) / h,
        value=lambda m, n, k: k * 2 * m**2 * n,
        sample=_three,
        symbols={
            "f": lambda x, y: x**2 * y**2,
            "x": lambda m: m,
            "y": lambda n: n,
            "v_1": 1,
            "v_2": lambda k: k,
            "ζ": lambda h, n, k: n + h * k / 2,  # halfway, for a square
        },
    ),
    Limit(
        name="partial as directional derivative",
        latex=r"D_{\mathbf{e}_i} f = \frac{\partial f}{\partial x_i}",
        # f = 3x²y at (m, n), along (1, 0).
        function=lambda h, m, n: (3 * (m + h) ** 2 * n - 3 * m**2 * n) / h,
        value=lambda m, n: 6 * m * n,
        sample=_two,
        symbols={
            "f": lambda x: 3 * x[0] ** 2 * x[1],
            "x": lambda m, n: np.array([m, n]),
            "e": np.eye(2),
            "i": 1,
        },
    ),
    Statement(
        name="slope by the angle",
        latex=r"\nabla f \cdot \mathbf{v} = |\nabla f|\,\cos\theta",
        # φ is the angle of v, θ that between the gradient g and v.
        sides=lambda g, φ: (
            np.dot(g, np.array([np.cos(φ), np.sin(φ)])),
            np.hypot(g[0], g[1]) * np.cos(φ - np.arctan2(g[1], g[0])),
        ),
        sample=lambda rng: (rng.normal(size=2), rng.uniform(-3, 3)),
        symbols={
            "f": lambda x, g: np.dot(g, x),
            "x": np.zeros(2),
            "v": lambda φ: np.array([np.cos(φ), np.sin(φ)]),
            "θ": lambda g, φ: φ - np.arctan2(g[1], g[0]),
        },
    ),
    Statement(
        name="steepest ascent",
        latex=r"\mathbf{v} = \frac{\nabla f}{|\nabla f|}"
        r" \quad\Rightarrow\quad D_{\mathbf{v}} f = |\nabla f|",
        sides=lambda g: (np.dot(g, g / np.sqrt(np.sum(g**2))), np.sqrt(np.sum(g**2))),
        sample=lambda rng: (rng.normal(size=3),),
        symbols={
            "f": lambda x, g: np.dot(g, x),
            "x": np.zeros(3),
            "v": lambda g: g / np.sqrt(np.sum(g**2)),
        },
    ),
    Limit(
        name="a longer v",
        latex=r"D_{c\mathbf{v}} f = c\,D_{\mathbf{v}} f",
        # f = 3x²y at (m, n), along k (1, 2).
        function=lambda h, m, n, k: (3 * (m + h * k) ** 2 * (n + 2 * h * k) - 3 * m**2 * n) / h,
        value=lambda m, n, k: k * (6 * m * n + 6 * m**2),
        sample=_three,
        symbols={
            "f": lambda x: 3 * x[0] ** 2 * x[1],
            "x": lambda m, n: np.array([m, n]),
            "v": np.array([1, 2]),
            "c": lambda k: k,
        },
    ),
    Limit(
        name="slopes without a plane",
        latex=r"f(x, y) = \frac{x^2 y}{x^4 + y^2}, \quad f(0, 0) = 0:"
        r" \qquad D_{\mathbf{v}} f(0, 0) = \frac{v_1^2}{v_2}",
        function=lambda h, m, n: (h * m) ** 2 * (h * n) / ((h * m) ** 4 + (h * n) ** 2) / h,
        value=lambda m, n: m**2 / n,
        sample=_two,
        symbols={
            "f": lambda x, y: x**2 * y / (x**4 + y**2) if x or y else 0.0,
            "x": 0.4,
            "y": 0.7,
            "v": lambda m, n: np.array([m, n]),
        },
    ),
)
