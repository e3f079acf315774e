"""Functions of one number, with their exact first and second derivatives."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mclib.functions.quietly import quietly


@dataclass(frozen=True, repr=False)
class Curve:
    """A function of one number with its first and second derivative.

    Shapes: element by element; any shape in, the same shape out.
    `formula` is LaTeX, `domain` an interval worth plotting, `breaks` the points where f or f'
    has no value.

    >>> square.derivative(np.array([1.0, 2.0]))
    array([2., 4.])
    """

    name: str
    formula: str
    f: Callable
    f1: Callable
    f2: Callable
    domain: tuple[float, float] = (-3.0, 3.0)
    breaks: tuple[float, ...] = ()

    def __call__(self, x):
        return quietly(self.f, x)

    def derivative(self, x):
        return quietly(self.f1, x)

    def second(self, x):
        return quietly(self.f2, x)

    def __repr__(self):
        return f"functions.{self.name}"


square = Curve("square", r"x^2", lambda x: x**2, lambda x: 2 * x, lambda x: 2 + 0 * x)
parabola = Curve(
    "parabola", r"x^2 + x", lambda x: x**2 + x, lambda x: 2 * x + 1, lambda x: 2 + 0 * x
)
gentle_cubic = Curve(
    "gentle_cubic", r"x^3/3 - x", lambda x: x**3 / 3 - x, lambda x: x**2 - 1, lambda x: 2 * x
)
cubic = Curve(
    "cubic",
    r"x^3 - x",
    lambda x: x**3 - x,
    lambda x: 3 * x**2 - 1,
    lambda x: 6 * x,
    domain=(-2.0, 2.0),
)
sine = Curve("sine", r"\sin x", np.sin, np.cos, lambda x: -np.sin(x), domain=(-6.5, 6.5))
exponential = Curve("exponential", r"e^x", np.exp, np.exp, np.exp, domain=(-3.0, 2.0))
absolute = Curve(
    "absolute",
    r"|x|",
    np.abs,
    lambda x: x / np.abs(x),
    lambda x: 0 * x / x,
    breaks=(0.0,),
)
relu = Curve(
    "relu",
    r"\max(0, x)",
    lambda x: np.maximum(0, x),
    lambda x: np.where(x == 0, np.nan, x > 0)[()],
    lambda x: 0 * x / x,
    breaks=(0.0,),
)

CURVES = tuple(value for value in list(globals().values()) if isinstance(value, Curve))
