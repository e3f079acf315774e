"""Named maps of n numbers to m numbers, with their exact Jacobians.

A `Map` takes a point of shape (n,), or many points stacked as (n, ...), and gives (m, ...).

>>> example([1.0, 1.0]), example.jacobian([1.0, 1.0])
(array([3., 3.]), array([[6., 3.],
       [2., 8.]]))
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, repr=False)
class Map:
    """A map F of (n,) to (m,) with its Jacobian of shape (m, n), row i the gradient of F_i.

    `f` takes the n entries and gives the m outputs as a tuple, `J` gives the rows.

    >>> polar([2.0, 0.0])
    array([2., 0.])
    """

    name: str
    f: Callable
    J: Callable

    def __call__(self, x):
        return _stack(self.f(*np.asarray(x, dtype=float)))

    def jacobian(self, x):
        return np.array(self.J(*np.asarray(x, dtype=float)), dtype=float)

    def __repr__(self):
        return f"maps.{self.name}"


def _stack(outputs):
    return np.stack(np.broadcast_arrays(*outputs))


_CENTRE, _TURN, _REACH = (0.6, 0.7), 1.8, 0.6


def _swirl_angle(x, y):
    u, v = x - _CENTRE[0], y - _CENTRE[1]
    return u, v, _TURN * np.exp(-(u**2 + v**2) / _REACH)


def _swirl(x, y):
    u, v, φ = _swirl_angle(x, y)
    return (
        _CENTRE[0] + np.cos(φ) * u - np.sin(φ) * v,
        _CENTRE[1] + np.sin(φ) * u + np.cos(φ) * v,
    )


def _swirl_jacobian(x, y):
    u, v, φ = _swirl_angle(x, y)
    rotation = np.array([[np.cos(φ), -np.sin(φ)], [np.sin(φ), np.cos(φ)]])
    falling = -2 / _REACH * φ  # the angle's gradient is this times (u, v)
    return rotation @ (np.eye(2) + falling * np.outer((-v, u), (u, v)))


def _softmax(*x):
    weights = np.exp(np.stack(x) - np.max(x, axis=0))
    return tuple(weights / weights.sum(axis=0))


def _softmax_jacobian(*x):
    s = np.array(_softmax(*x))
    return np.diag(s) - np.outer(s, s)


example = Map(
    "example",
    lambda x1, x2: (3 * x1**2 * x2, 2 * x1 + x2**8),
    lambda x1, x2: ((6 * x1 * x2, 3 * x1**2), (2, 8 * x2**7)),
)
polar = Map(
    "polar",
    lambda r, θ: (r * np.cos(θ), r * np.sin(θ)),
    lambda r, θ: ((np.cos(θ), -r * np.sin(θ)), (np.sin(θ), r * np.cos(θ))),
)
shear = Map("shear", lambda x, y: (x + 0.8 * y, y), lambda x, y: ((1, 0.8), (0, 1)))
mirror = Map("mirror", lambda x, y: (y, x), lambda x, y: ((0, 1), (1, 0)))
fold = Map("fold", lambda x, y: (x, (y - 1) ** 2), lambda x, y: ((1, 0), (0, 2 * (y - 1))))
swirl = Map("swirl", _swirl, _swirl_jacobian)
complex_square = Map(
    "complex_square",
    lambda x, y: (x**2 - y**2, 2 * x * y),
    lambda x, y: ((2 * x, -2 * y), (2 * y, 2 * x)),
)
three_to_two = Map(
    "three_to_two",
    lambda x1, x2, x3: (x1 * x2, x2 + np.sin(2 * x3)),
    lambda x1, x2, x3: ((x2, x1, 0), (0, 1, 2 * np.cos(2 * x3))),
)
two_to_three = Map(
    "two_to_three",
    lambda x1, x2: (x1**2, x1 * x2, np.sin(2 * x2)),
    lambda x1, x2: ((2 * x1, 0), (x2, x1), (0, 2 * np.cos(2 * x2))),
)
linear = Map(
    "linear",
    lambda x1, x2, x3: (2 * x1 - x2, 0.5 * x1 + x2 - 1.5 * x3),
    lambda x1, x2, x3: ((2, -1, 0), (0.5, 1, -1.5)),
)
softmax = Map("softmax", _softmax, _softmax_jacobian)

MAPS = tuple(value for value in list(globals().values()) if isinstance(value, Map))
