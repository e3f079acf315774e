"""Curves that the course does not show, on which the operators are tried as well."""

import numpy as np

from mclib.functions import Curve


def _sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


constant = Curve("constant", r"2", lambda x: 2 + 0 * x, lambda x: 0 * x, lambda x: 0 * x)
line = Curve("line", r"3x + 1", lambda x: 3 * x + 1, lambda x: 3 + 0 * x, lambda x: 0 * x)
cosine = Curve(
    "cosine",
    r"\cos x",
    np.cos,
    lambda x: -np.sin(x),
    lambda x: -np.cos(x),
    domain=(-6.5, 6.5),
)
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

MORE_CURVES = tuple(value for value in list(globals().values()) if isinstance(value, Curve))
