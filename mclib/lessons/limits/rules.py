"""Lesson 01: limits, and the rules for taking them."""

import numpy as np

from mclib import functions
from mclib.lessons.rule import Limit, Statement


def _one(rng):
    return (rng.uniform(0.5, 2),)


RULES = (
    Limit(
        name="limit of a sum",
        latex=r"\lim_{x \to a} (f(x) + g(x)) = \lim_{x \to a} f(x) + \lim_{x \to a} g(x)",
        function=lambda x, m: np.sin(x) / x + (np.exp(m * x) - 1) / x,
        value=lambda m: 1 + m,
        sample=_one,
        symbols={"f": lambda x: np.sin(x) / x, "g": lambda x, m: (np.exp(m * x) - 1) / x, "a": 0},
    ),
    Limit(
        name="limit of a product",
        latex=r"\lim_{x \to a} f(x)\, g(x) = \lim_{x \to a} f(x) \cdot \lim_{x \to a} g(x)",
        function=lambda x, m: (np.sin(3 * x) / x) * ((np.exp(m * x) - 1) / x),
        value=lambda m: 3 * m,
        sample=_one,
        symbols={
            "f": lambda x: np.sin(3 * x) / x,
            "g": lambda x, m: (np.exp(m * x) - 1) / x,
            "a": 0,
        },
    ),
    Limit(
        name="limit of a quotient",
        latex=r"\lim_{x \to a} \frac{f(x)}{g(x)} = \frac{\lim_{x \to a} f(x)}"
        r"{\lim_{x \to a} g(x)}, \quad \lim_{x \to a} g(x) \ne 0",
        function=lambda x, m: (np.sin(3 * x) / x) / ((np.exp(m * x) - 1) / x),
        value=lambda m: 3 / m,
        sample=_one,
        symbols={
            "f": lambda x: np.sin(3 * x) / x,
            "g": lambda x, m: (np.exp(m * x) - 1) / x,
            "a": 0,
        },
    ),
    Limit(
        name="squeeze",
        latex=r"-x^2 \le x^2 \sin\frac{1}{x} \le x^2 \;\Rightarrow\;"
        r" \lim_{x \to 0} x^2 \sin\frac{1}{x} = 0",
        function=lambda x: x**2 * np.sin(1 / x),
        value=lambda: 0,
    ),
    Limit(
        name="sine over x",
        latex=r"\lim_{x \to 0} \frac{\sin x}{x} = 1",
        function=lambda x: np.sin(x) / x,
        value=lambda: 1,
    ),
    Limit(
        name="removable hole",
        latex=r"\lim_{x \to 1} \frac{x^2 - 1}{x - 1} = 2",
        function=lambda x: (x**2 - 1) / (x - 1),
        value=lambda: 2,
        at=1,
    ),
    Limit(
        name="continuity",
        latex=r"\lim_{x \to a} f(x) = f(a)",
        function=lambda x, m: np.exp(m * x) + np.sin(x),
        value=lambda m: np.exp(m) + np.sin(1),
        sample=_one,
        at=1,
        symbols={"f": lambda x, m: np.exp(m * x) + np.sin(x), "a": 1},
    ),
    Limit(
        name="limit of a composition",
        latex=r"\lim_{x \to a} g(f(x)) = g\left(\lim_{x \to a} f(x)\right)",
        function=lambda x, m: np.exp(np.sin(m * x) / x),
        value=lambda m: np.exp(m),
        sample=_one,
        symbols={"f": lambda x, m: np.sin(m * x) / x, "g": lambda u: np.exp(u), "a": 0},
    ),
    Limit(
        name="slope of the secants of a loss",
        latex=r"\lim_{h \to 0} \frac{(1 - 2h)^2 - 1}{h} = \lim_{h \to 0} (-4 + 4h) = -4",
        function=lambda h: ((3 - 2 * (1 + h)) ** 2 - (3 - 2 * 1) ** 2) / h,
        value=lambda: -4,
    ),
    Limit(
        name="limit along a path",
        latex=r"\lim_{x \to 0} \left.\frac{xy}{x^2 + y^2}\right|_{y = mx} = \frac{m}{1 + m^2}",
        function=lambda x, m: x * (m * x) / (x**2 + (m * x) ** 2),
        value=lambda m: m / (1 + m**2),
        sample=_one,
    ),
    Limit(
        name="limit along a line",
        latex=r"\lim_{x \to 0} f(x, m x) = \frac{m}{1 + m^2}",
        function=lambda x, m: x * (m * x) / (x**2 + (m * x) ** 2),
        value=lambda m: m / (1 + m**2),
        sample=_one,
        symbols={"f": lambda x, y: x * y / (x**2 + y**2)},
    ),
    Statement(
        name="limit",
        latex=r"\lim_{x \to a} f(x) = L \quad\text{means: for every } \varepsilon > 0"
        r" \text{ there is a } \delta > 0 \text{ such that }"
        r" \; 0 < |x - a| < \delta \;\Rightarrow\; |f(x) - L| < \varepsilon",
    ),
    Statement(
        name="distances on a line of slope 3",
        latex=r"|f(x) - f(a)| = 3\,|x - a|",
        sides=lambda x, a: (abs((3 * x + 1) - (3 * a + 1)), 3 * abs(x - a)),
        sample=lambda rng: rng.normal(size=2),
        symbols={"f": lambda x: 3 * x + 1},
    ),
    Statement(
        name="a line on the second surface",
        latex=r"f(x, m x) = \frac{x^2 \cdot m x}{x^4 + m^2 x^2} = \frac{m x}{x^2 + m^2}",
        sides=lambda x, m: (
            functions.slopes_without_plane(np.array([x, m * x])),
            x**2 * (m * x) / (x**4 + (m * x) ** 2),
            m * x / (x**2 + m**2),
        ),
        sample=lambda rng: rng.uniform(0.5, 2, size=2),
        symbols={"f": lambda x, y: x**2 * y / (x**4 + y**2)},
    ),
    Statement(
        name="a parabola on the second surface",
        latex=r"f(x, x^2) = \frac{x^2 \cdot x^2}{x^4 + x^4} = \frac{1}{2}",
        sides=lambda x: (
            functions.slopes_without_plane(np.array([x, x**2])),
            x**2 * x**2 / (x**4 + x**4),
            0.5,
        ),
        sample=_one,
        symbols={"f": lambda x, y: x**2 * y / (x**4 + y**2)},
    ),
    Statement(
        name="a function of the lines and of a parabola",
        latex=r"f(x, y) = \frac{x^2 y}{x^4 + y^2}",
        symbols={"f": lambda x, y: x**2 * y / (x**4 + y**2), "x": 0.4, "y": 0.7},
    ),
    Statement(
        name="a function of the path",
        latex=r"f(x, y) = \frac{xy}{x^2 + y^2}",
        symbols={"f": lambda x, y: x * y / (x**2 + y**2), "x": 0.4, "y": 0.7},
    ),
)
