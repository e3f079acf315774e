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


def _sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


constant = Curve("constant", r"2", lambda x: 2 + 0 * x, lambda x: 0 * x, lambda x: 0 * x)
line = Curve("line", r"3x + 1", lambda x: 3 * x + 1, lambda x: 3 + 0 * x, lambda x: 0 * x)
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
cosine = Curve(
    "cosine",
    r"\cos x",
    np.cos,
    lambda x: -np.sin(x),
    lambda x: -np.cos(x),
    domain=(-6.5, 6.5),
)
exponential = Curve("exponential", r"e^x", np.exp, np.exp, np.exp, domain=(-3.0, 2.0))
logarithm = Curve(
    "logarithm",
    r"\ln x",
    lambda x: np.log(x),
    lambda x: np.where(x > 0, 1 / x, np.nan)[()],
    lambda x: np.where(x > 0, -1 / x**2, np.nan)[()],
    domain=(0.05, 5.0),
)
square_root = Curve(
    "square_root",
    r"\sqrt{x}",
    np.sqrt,
    lambda x: 1 / (2 * np.sqrt(x)),
    lambda x: -1 / (4 * x * np.sqrt(x)),
    domain=(0.05, 4.0),
)
reciprocal = Curve(
    "reciprocal",
    r"1/x",
    lambda x: np.where(x == 0, np.nan, 1 / x)[()],
    lambda x: np.where(x == 0, np.nan, -1 / x**2)[()],
    lambda x: np.where(x == 0, np.nan, 2 / x**3)[()],
    breaks=(0.0,),
)
sigmoid = Curve(
    "sigmoid",
    r"1/(1 + e^{-x})",
    _sigmoid,
    lambda x: _sigmoid(x) * _sigmoid(-x),
    lambda x: _sigmoid(x) * _sigmoid(-x) * (1 - 2 * _sigmoid(x)),
    domain=(-6.0, 6.0),
)
tanh = Curve(
    "tanh",
    r"\tanh x",
    np.tanh,
    lambda x: 1 / np.cosh(x) ** 2,
    lambda x: -2 * np.tanh(x) / np.cosh(x) ** 2,
)
gaussian = Curve(
    "gaussian",
    r"e^{-x^2}",
    lambda x: np.exp(-(x**2)),
    lambda x: -2 * x * np.exp(-(x**2)),
    lambda x: (4 * x**2 - 2) * np.exp(-(x**2)),
)
x_squared_log = Curve(
    "x_squared_log",
    r"x^2 \ln x",
    lambda x: x**2 * np.log(x),
    lambda x: 2 * x * np.log(x) + x,
    lambda x: 2 * np.log(x) + 3,
    domain=(0.05, 3.0),
)
sine_of_square = Curve(
    "sine_of_square",
    r"\sin x^2",
    lambda x: np.sin(x**2),
    lambda x: 2 * x * np.cos(x**2),
    lambda x: 2 * np.cos(x**2) - 4 * x**2 * np.sin(x**2),
)
sinc = Curve(
    "sinc",
    r"\sin x / x",
    lambda x: np.sin(x) / x,
    lambda x: (x * np.cos(x) - np.sin(x)) / x**2,
    lambda x: (2 * np.sin(x) - 2 * x * np.cos(x) - x**2 * np.sin(x)) / x**3,
    domain=(-10.0, 10.0),
    breaks=(0.0,),
)
hole = Curve(
    "hole",
    r"(x^2 - 1)/(x - 1)",
    lambda x: (x**2 - 1) / (x - 1),
    lambda x: np.where(x == 1, np.nan, 1.0)[()],
    lambda x: np.where(x == 1, np.nan, 0.0)[()],
    domain=(-1.0, 3.0),
    breaks=(1.0,),
)
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
step = Curve(
    "step",
    r"[x \ge 0]",
    lambda x: np.where(x >= 0, 1.0, 0.0)[()],
    lambda x: 0 * x / x,
    lambda x: 0 * x / x,
    breaks=(0.0,),
)
sin_reciprocal = Curve(
    "sin_reciprocal",
    r"\sin(1/x)",
    lambda x: np.sin(1 / x),
    lambda x: -np.cos(1 / x) / x**2,
    lambda x: (2 * x * np.cos(1 / x) - np.sin(1 / x)) / x**4,
    domain=(-1.0, 1.0),
    breaks=(0.0,),
)

CURVES = tuple(value for value in list(globals().values()) if isinstance(value, Curve))
