"""Layer normalisation, and what comes back through it."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _normalised(x):
    return (x - np.mean(x)) / _deviation(x)


def _deviation(x):
    return np.sqrt(np.mean((x - np.mean(x)) ** 2))


def _back(x, g):
    u = _normalised(x)
    return (g - np.mean(g) - np.mean(g * u) * u) / _deviation(x)


def _loss(x, g):
    """Return C = g·u, whose slopes with respect to u are g."""
    d = x - np.sum(x) / len(x)
    return np.dot(g, d) / np.sqrt(np.dot(d, d) / len(x))


RULES = (
    Statement(
        name="layer normalisation",
        latex=r"u_i = \frac{x_i - m}{s}, \qquad"
        r" m = \frac{1}{n} \sum_{i=1}^{n} x_i, \qquad"
        r" s^2 = \frac{1}{n} \sum_{i=1}^{n} (x_i - m)^2",
        sides=lambda x, n: ((x - np.mean(x)) / np.std(x), (x - x @ np.ones(n) / n) / _deviation(x)),
        sample=lambda rng: (rng.uniform(0.5, 3, size=4), 4),
        symbols={"u": lambda x: _normalised(x), "m": lambda x: np.mean(x), "s": _deviation},
    ),
    Rule(
        name="layer normalisation backward",
        latex=r"\frac{\partial C}{\partial x_i} = \frac{1}{s} \Big( g_i"
        r" - \frac{1}{n} \sum_j g_j - \frac{u_i}{n} \sum_j g_j u_j \Big)",
        layout="denominator",
        function=_loss,
        derivative=_back,
        numpy="_back(x, g)",
        sample=lambda rng: (rng.uniform(0.5, 3, size=4), rng.normal(size=4)),
        shapes=("(n,)", "()"),
        symbols={
            "u": lambda x: _normalised(x),
            "s": _deviation,
            "C": lambda g, u: np.sum(g * u),
        },
    ),
)
