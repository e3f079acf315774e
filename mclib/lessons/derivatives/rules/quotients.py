"""The derivative as a limit, the difference quotients behind the rules, and their errors.

Where a formula is about any f, its sides take one such as f(x) = sin 2x.
"""

import numpy as np

from mclib.lessons.rule import Limit, Statement


def _one(rng):
    return (rng.uniform(0.5, 2),)


def _two(rng):
    return rng.uniform(0.5, 2, size=2)


QUOTIENTS = (
    Limit(
        name="derivative",
        latex=r"f'(x) = \lim_{h \to 0} \frac{f(x + h) - f(x)}{h}",
        function=lambda h, x: (np.sin(2 * (x + h)) - np.sin(2 * x)) / h,
        value=lambda x: 2 * np.cos(2 * x),
        sample=_one,
        symbols={"f": lambda x: np.sin(2 * x)},
    ),
    Limit(
        name="tangent line",
        latex=r"f(a + h) = f(a) + f'(a)\, h + o(h)",
        function=lambda h, a: (np.exp(a + h) - (np.exp(a) + np.exp(a) * h)) / h,
        value=lambda a: 0,
        sample=_one,
        symbols={"f": lambda a: np.exp(a)},
    ),
    Statement(
        name="differentiable, hence continuous",
        latex=r"f(a + h) - f(a) = \frac{f(a + h) - f(a)}{h} \cdot h",
        sides=lambda a, h: (
            np.sin(2 * (a + h)) - np.sin(2 * a),
            (np.sin(2 * (a + h)) - np.sin(2 * a)) / h * h,
        ),
        sample=_two,
        symbols={"f": lambda a: np.sin(2 * a)},
    ),
    Statement(
        name="a square grows",
        latex=r"(x + h)^2 = x^2 + 2 x h + h^2",
        sides=lambda x, h: ((x + h) ** 2, x**2 + 2 * x * h + h**2),
        sample=_two,
    ),
    Statement(
        name="a cube grows",
        latex=r"(x + h)^3 = x^3 + 3 x^2 h + 3 x h^2 + h^3",
        sides=lambda x, h: ((x + h) ** 3, x**3 + 3 * x**2 * h + 3 * x * h**2 + h**3),
        sample=_two,
    ),
    Statement(
        name="difference quotient of the exponential",
        latex=r"\frac{e^{x + h} - e^x}{h} = e^x \cdot \frac{e^h - 1}{h}",
        sides=lambda x, h: (
            (np.exp(x + h) - np.exp(x)) / h,
            np.exp(x) * (np.exp(h) - 1) / h,
        ),
        sample=_two,
    ),
    Limit(
        name="slope of the exponential at 0",
        latex=r"\lim_{h \to 0} \frac{e^h - 1}{h} = 1",
        function=lambda h: (np.exp(h) - 1) / h,
        value=lambda: 1,
    ),
    Statement(
        name="difference quotient of the sine",
        latex=r"\frac{\sin(x + h) - \sin x}{h} = \frac{\sin(h/2)}{h/2} \cdot \cos(x + h/2)",
        sides=lambda x, h: (
            (np.sin(x + h) - np.sin(x)) / h,
            np.sin(h / 2) / (h / 2) * np.cos(x + h / 2),
        ),
        sample=_two,
    ),
    Limit(
        name="forward difference error",
        latex=r"\frac{f(x + h) - f(x)}{h} = f'(x) + \frac{h}{2} f''(x) + O(h^2)",
        function=lambda h, x: ((np.sin(x + h) - np.sin(x)) / h - np.cos(x)) / h,
        value=lambda x: -np.sin(x) / 2,
        sample=_one,
        symbols={"f": lambda x: np.sin(x)},
    ),
    Limit(
        name="central difference error",
        latex=r"\frac{f(x + h) - f(x - h)}{2h} = f'(x)"
        r" + \frac{h^2}{6} f'''(x) + O(h^4)",
        function=lambda h, x: ((np.exp(x + h) - np.exp(x - h)) / (2 * h) - np.exp(x)) / h**2,
        value=lambda x: np.exp(x) / 6,
        sample=_one,
        symbols={"f": lambda x: np.exp(x)},
    ),
    Statement(
        name="difference quotient of the cube at 1",
        latex=r"\frac{(1 + h)^3 - 1}{h} = 3 + 3h + h^2",
        sides=lambda h: (((1 + h) ** 3 - 1) / h, 3 + 3 * h + h**2),
        sample=_one,
    ),
    Statement(
        name="central quotient of the cube at 1",
        latex=r"\frac{(1 + h)^3 - (1 - h)^3}{2h} = 3 + h^2",
        sides=lambda h: (((1 + h) ** 3 - (1 - h) ** 3) / (2 * h), 3 + h**2),
        sample=_one,
    ),
    Statement(
        name="a step downhill in one variable",
        latex=r"w - \eta\, C'(w) - \frac{3}{2} = (1 - 8\eta) \left(w - \frac{3}{2}\right)",
        sides=lambda w, η: (w + η * 4 * (3 - 2 * w) - 1.5, (1 - 8 * η) * (w - 1.5)),
        sample=_two,
        symbols={"C": lambda w: (3 - 2 * w) ** 2},
    ),
)
