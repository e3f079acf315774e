"""The rules for one variable.

Where a rule is about any f and g, its function takes f(x) = sin 2x and g(x) = eˣ.
"""

import numpy as np

from mclib.lessons.rule import Rule


def _one(rng):
    return (rng.uniform(0.5, 2),)


def _two(rng):
    return rng.uniform(0.5, 2, size=2)


DIFFERENTIATION = (
    Rule(
        name="constant",
        latex=r"\frac{d}{dx} c = 0",
        function=lambda x, c: c + 0 * x,
        derivative=lambda x, c: 0 * x,
        numpy="0 * x",
        sample=_two,
    ),
    Rule(
        name="constant factor",
        latex=r"(c f)' = c f'",
        function=lambda x, c: c * np.sin(2 * x),
        derivative=lambda x, c: c * (2 * np.cos(2 * x)),
        numpy="c * (2 * np.cos(2 * x))",
        sample=_two,
        symbols={"f": lambda x: np.sin(2 * x)},
    ),
    Rule(
        name="power",
        latex=r"\frac{d}{dx} x^n = n x^{n - 1}",
        function=lambda x, n: x**n,
        derivative=lambda x, n: n * x ** (n - 1),
        numpy="n * x ** (n - 1)",
        sample=lambda rng: (rng.uniform(0.5, 2), int(rng.integers(2, 6))),
    ),
    Rule(
        name="sum",
        latex=r"(f + g)' = f' + g'",
        function=lambda x: np.sin(2 * x) + np.exp(x),
        derivative=lambda x: 2 * np.cos(2 * x) + np.exp(x),
        numpy="2 * np.cos(2 * x) + np.exp(x)",
        sample=_one,
        symbols={"f": lambda x: np.sin(2 * x), "g": lambda x: np.exp(x)},
    ),
    Rule(
        name="difference",
        latex=r"(f - g)' = f' - g'",
        function=lambda x: np.sin(2 * x) - np.exp(x),
        derivative=lambda x: 2 * np.cos(2 * x) - np.exp(x),
        numpy="2 * np.cos(2 * x) - np.exp(x)",
        sample=_one,
        symbols={"f": lambda x: np.sin(2 * x), "g": lambda x: np.exp(x)},
    ),
    Rule(
        name="product",
        latex=r"(f g)' = f' g + f g'",
        function=lambda x: np.sin(2 * x) * np.exp(x),
        derivative=lambda x: (2 * np.cos(2 * x)) * np.exp(x) + np.sin(2 * x) * np.exp(x),
        numpy="2 * np.cos(2 * x) * np.exp(x) + np.sin(2 * x) * np.exp(x)",
        sample=_one,
        symbols={"f": lambda x: np.sin(2 * x), "g": lambda x: np.exp(x)},
    ),
    Rule(
        name="quotient",
        latex=r"\left(\frac{f}{g}\right)' = \frac{f' g - f g'}{g^2}",
        function=lambda x: np.sin(2 * x) / np.exp(x),
        derivative=lambda x: (
            (2 * np.cos(2 * x) * np.exp(x) - np.sin(2 * x) * np.exp(x)) / np.exp(x) ** 2
        ),
        numpy="(2 * np.cos(2 * x) * np.exp(x) - np.sin(2 * x) * np.exp(x)) / np.exp(x) ** 2",
        sample=_one,
        symbols={"f": lambda x: np.sin(2 * x), "g": lambda x: np.exp(x)},
    ),
    Rule(
        name="chain",
        latex=r"\frac{d}{dx} f(g(x)) = f'(g(x))\, g'(x)",
        function=lambda x: np.sin(2 * np.exp(x)),
        derivative=lambda x: 2 * np.cos(2 * np.exp(x)) * np.exp(x),
        numpy="2 * np.cos(2 * np.exp(x)) * np.exp(x)",
        sample=_one,
        symbols={"f": lambda x: np.sin(2 * x), "g": lambda x: np.exp(x)},
    ),
    Rule(
        name="exponential",
        latex=r"\frac{d}{dx} e^x = e^x",
        function=lambda x: np.exp(x),
        derivative=lambda x: np.exp(x),
        numpy="np.exp(x)",
        sample=_one,
    ),
    Rule(
        name="logarithm",
        latex=r"\frac{d}{dx} \ln x = \frac{1}{x}",
        function=lambda x: np.log(x),
        derivative=lambda x: 1 / x,
        numpy="1 / x",
        sample=_one,
    ),
    Rule(
        name="sine",
        latex=r"\frac{d}{dx} \sin x = \cos x",
        function=lambda x: np.sin(x),
        derivative=lambda x: np.cos(x),
        numpy="np.cos(x)",
        sample=_one,
    ),
    Rule(
        name="cosine",
        latex=r"\frac{d}{dx} \cos x = -\sin x",
        function=lambda x: np.cos(x),
        derivative=lambda x: -np.sin(x),
        numpy="-np.sin(x)",
        sample=_one,
    ),
    Rule(
        name="max with zero",
        latex=r"\frac{d}{dx} \max(0, x) = \begin{cases} 0 & x < 0 \\ 1 & x > 0 \end{cases}",
        function=lambda x: np.maximum(0, x),
        derivative=lambda x: np.where(x > 0, 1.0, 0.0),
        numpy="np.where(x > 0, 1.0, 0.0)",
        sample=lambda rng: (rng.choice([-1, 1]) * rng.uniform(0.5, 2),),
    ),
    Rule(
        name="linearity worked",
        latex=r"\frac{d}{dx} 9(x + x^2) = 9 + 18x",
        function=lambda x: 9 * (x + x**2),
        derivative=lambda x: 9 + 18 * x,
        numpy="9 + 18 * x",
        sample=_one,
    ),
    Rule(
        name="product worked",
        latex=r"\frac{d}{dx} x^2 \ln x = 2x \ln x + x",
        function=lambda x: x**2 * np.log(x),
        derivative=lambda x: 2 * x * np.log(x) + x,
        numpy="2 * x * np.log(x) + x",
        sample=_one,
    ),
    Rule(
        name="slope of the loss of one sample",
        latex=r"\frac{d}{dw} (3 - 2w)^2 = 2(3 - 2w) \cdot (-2) = -4(3 - 2w)",
        function=lambda w: (3 - 2 * w) ** 2,
        derivative=lambda w: -4 * (3 - 2 * w),
        numpy="-4 * (3 - 2 * w)",
        sample=_one,
    ),
)
