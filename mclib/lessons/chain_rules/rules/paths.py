"""The chain rule of one variable, and the total derivative."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _one(rng):
    return (rng.uniform(0.5, 1.2),)


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
        latex=r"\frac{d}{dx} f(x, u_1, \ldots, u_n) = \frac{\partial f}{\partial x}"
        r" + \sum_{i=1}^{n} \frac{\partial f}{\partial u_i}\, \frac{du_i}{dx}",
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
    Statement(
        name="partial and total",
        latex=r"\frac{\partial v}{\partial x} = 1, \qquad \frac{dv}{dx} ="
        r" \frac{\partial v}{\partial x} + \frac{\partial v}{\partial u}\, \frac{du}{dx} = 1 + 2x",
        sides=lambda x: (1 + 2 * x, 1 + 1 * 2 * x, 1 + 2 * x),
        sample=_one,
        symbols={"v": lambda x, u: x + u, "u": lambda x: x**2},
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
)  # fmt: skip
