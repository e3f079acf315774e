"""Descent, and a line that is fitted to points."""

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement


def _three(rng):
    return tuple(rng.uniform(0.5, 2, size=3))


def _line_and_points(rng):
    return rng.normal(), rng.normal(), *rng.normal(size=(2, 5))


def _best_line(rng):
    """Draw points, and return the line through them that has the lowest loss, and the points."""
    x, y = rng.normal(size=(2, 5))
    return *np.polyfit(x, y, 1), x, y


def _loss(w, b, x, y):
    return np.mean((w * x + b - y) ** 2)


_LINE = r"(w x_i + b - y_i)"
_SYMBOLS = {"C": _loss, "N": lambda x: len(x)}

RULES = (
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
    Statement(
        name="loss of a line",
        latex=rf"C(w, b) = \frac{{1}}{{N}} \sum_{{i=1}}^{{N}} {_LINE}^2",
        sides=lambda w, b, x, y: (
            _loss(w, b, x, y),
            sum((w * x[i] + b - y[i]) ** 2 for i in range(len(x))) / len(x),
        ),
        sample=_line_and_points,
        symbols={"C": lambda w, b, x, y: _loss(w, b, x, y), "N": lambda x: len(x)},
    ),
    Rule(
        name="loss of a line by w",
        latex=r"\frac{\partial C}{\partial w} = \frac{2}{N} \sum_{i=1}^{N}"
        rf" {_LINE}\, x_i",
        function=lambda w, b, x, y: np.mean((w * x + b - y) ** 2),
        derivative=lambda w, b, x, y: 2 * np.mean((w * x + b - y) * x),
        numpy="2 * np.mean((w * x + b - y) * x)",
        sample=_line_and_points,
        symbols=_SYMBOLS,
    ),
    Rule(
        name="loss of a line by b",
        latex=rf"\frac{{\partial C}}{{\partial b}} = \frac{{2}}{{N}} \sum_{{i=1}}^{{N}} {_LINE}",
        function=lambda w, b, x, y: np.mean((w * x + b - y) ** 2),
        derivative=lambda w, b, x, y: 2 * np.mean(w * x + b - y),
        numpy="2 * np.mean(w * x + b - y)",
        sample=_line_and_points,
        wrt=1,
        symbols=_SYMBOLS,
    ),
    Statement(
        name="best line, by w",
        latex=r"w \sum_i x_i^2 + b \sum_i x_i = \sum_i x_i\, y_i",
        sides=lambda w, b, x, y: (w * np.sum(x**2) + b * np.sum(x), np.sum(x * y)),
        sample=_best_line,
    ),
    Statement(
        name="best line, by b",
        latex=r"w \sum_i x_i + b\, N = \sum_i y_i",
        sides=lambda w, b, x, y: (w * np.sum(x) + b * len(x), np.sum(y)),
        sample=_best_line,
        symbols={"N": lambda x: len(x)},
    ),
)
