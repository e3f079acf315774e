"""Functions of two numbers x and y, with their exact gradients and Hessians."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mclib.functions.quietly import quietly


@dataclass(frozen=True, repr=False)
class Surface:
    """A function of two numbers x, y with its first and second partial derivatives.

    Shapes: a point (2,) gives (), its gradient (2,), its Hessian (2, 2). A grid of points, the
    two coordinates stacked as (2, ...), gives (...), (2, ...) and (2, 2, ...).
    `f1` gives f_x, f_y and `f2` gives f_xx, f_xy, f_yy; `domain` holds for both axes.

    >>> X, Y = np.meshgrid([1.0, 2.0, 3.0], [4.0, 5.0])
    >>> product(np.stack([X, Y]))
    array([[ 4.,  8., 12.],
           [ 5., 10., 15.]])
    """

    name: str
    formula: str
    f: Callable
    f1: Callable
    f2: Callable
    domain: tuple[float, float] = (-2.0, 2.0)
    breaks: tuple[tuple[float, float], ...] = ()

    def __call__(self, point):
        return quietly(self.f, *point)

    def gradient(self, point):
        return np.stack(_alike(point, *quietly(self.f1, *point)))

    def hessian(self, point):
        f_xx, f_xy, f_yy = _alike(point, *quietly(self.f2, *point))
        return np.array([[f_xx, f_xy], [f_xy, f_yy]])

    def __repr__(self):
        return f"functions.{self.name}"


def _alike(point, *parts):
    shape = np.shape(point)[1:]
    return [np.broadcast_to(np.asarray(part, dtype=float), shape) for part in parts]


product = Surface(
    "product",
    r"xy",
    lambda x, y: x * y,
    lambda x, y: (y, x),
    lambda x, y: (0, 1, 0),
)
three_x_squared_y = Surface(
    "three_x_squared_y",
    r"3x^2y",
    lambda x, y: 3 * x**2 * y,
    lambda x, y: (6 * x * y, 3 * x**2),
    lambda x, y: (6 * y, 6 * x, 0),
)
bowl = Surface(
    "bowl",
    r"x^2 + y^2",
    lambda x, y: x**2 + y**2,
    lambda x, y: (2 * x, 2 * y),
    lambda x, y: (2, 0, 2),
)
valley = Surface(
    "valley",
    r"x^2/10 + 2y^2",
    lambda x, y: x**2 / 10 + 2 * y**2,
    lambda x, y: (x / 5, 4 * y),
    lambda x, y: (1 / 5, 0, 4),
    domain=(-3.0, 3.0),
)
saddle = Surface(
    "saddle",
    r"x^2 - y^2",
    lambda x, y: x**2 - y**2,
    lambda x, y: (2 * x, -2 * y),
    lambda x, y: (2, 0, -2),
)
himmelblau = Surface(
    "himmelblau",
    r"(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    lambda x, y: (
        4 * x * (x**2 + y - 11) + 2 * (x + y**2 - 7),
        2 * (x**2 + y - 11) + 4 * y * (x + y**2 - 7),
    ),
    lambda x, y: (12 * x**2 + 4 * y - 42, 4 * x + 4 * y, 12 * y**2 + 4 * x - 26),
    domain=(-5.0, 5.0),
)
waves = Surface(
    "waves",
    r"\sin x \cos y",
    lambda x, y: np.sin(x) * np.cos(y),
    lambda x, y: (np.cos(x) * np.cos(y), -np.sin(x) * np.sin(y)),
    lambda x, y: (-np.sin(x) * np.cos(y), -np.cos(x) * np.sin(y), -np.sin(x) * np.cos(y)),
    domain=(-3.5, 3.5),
)
hill = Surface(
    "hill",
    r"e^{-(x^2 + y^2)}",
    lambda x, y: np.exp(-(x**2) - y**2),
    lambda x, y: (-2 * x * np.exp(-(x**2) - y**2), -2 * y * np.exp(-(x**2) - y**2)),
    lambda x, y: (
        (4 * x**2 - 2) * np.exp(-(x**2) - y**2),
        4 * x * y * np.exp(-(x**2) - y**2),
        (4 * y**2 - 2) * np.exp(-(x**2) - y**2),
    ),
)
path_dependent = Surface(
    "path_dependent",
    r"xy/(x^2 + y^2)",
    lambda x, y: x * y / (x**2 + y**2),
    lambda x, y: (
        y * (y**2 - x**2) / (x**2 + y**2) ** 2,
        x * (x**2 - y**2) / (x**2 + y**2) ** 2,
    ),
    lambda x, y: (
        2 * x * y * (x**2 - 3 * y**2) / (x**2 + y**2) ** 3,
        -(x**4 - 6 * x**2 * y**2 + y**4) / (x**2 + y**2) ** 3,
        2 * x * y * (y**2 - 3 * x**2) / (x**2 + y**2) ** 3,
    ),
    domain=(-1.0, 1.0),
    breaks=((0.0, 0.0),),
)
slopes_without_plane = Surface(
    "slopes_without_plane",
    r"x^2y/(x^4 + y^2)",
    lambda x, y: np.where((x == 0) & (y == 0), 0.0, x**2 * y / (x**4 + y**2))[()],
    lambda x, y: (
        2 * x * y * (y**2 - x**4) / (x**4 + y**2) ** 2,
        x**2 * (x**4 - y**2) / (x**4 + y**2) ** 2,
    ),
    lambda x, y: (
        2 * y * (y**4 + 3 * x**8 - 12 * x**4 * y**2) / (x**4 + y**2) ** 3,
        2 * x * (6 * x**4 * y**2 - x**8 - y**4) / (x**4 + y**2) ** 3,
        2 * x**2 * y * (y**2 - 3 * x**4) / (x**4 + y**2) ** 3,
    ),
    domain=(-1.0, 1.0),
    breaks=((0.0, 0.0),),
)

SURFACES = tuple(value for value in list(globals().values()) if isinstance(value, Surface))
