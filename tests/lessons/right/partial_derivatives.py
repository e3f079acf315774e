"""Lesson 03: other right ways, as readers type them: pairs (exercise, answer)."""

from fractions import Fraction

import numpy as np
from numpy import cos, sin

h = 1e-5


def forward_step(f, x, y):
    step = 1e-7
    return (f([x + step, y]) - f([x, y])) / step


def copied_point(f, x, y):
    p = np.array([x, y])
    q = p.copy()
    q[0] += h
    return (f(q) - f(p - [h, 0])) / (2 * h)


def four_values(f, x, y):
    near = f([x + h, y]) - f([x - h, y])
    far = f([x + 2 * h, y]) - f([x - 2 * h, y])
    return (8 * near - far) / (12 * h)


def cut(f, x, y):
    g = lambda t: f(np.array([t, y]))  # noqa: E731
    return (g(x + h) - g(x - h)) / (2 * h)


def one_term_of_dot(w, x, i):
    slopes = [0] * len(w)
    slopes[i] = 1
    return sum(s * each for s, each in zip(slopes, x, strict=True))


def by_moving_one_weight(w, x, i):
    moved = w.copy()
    moved[i] += 1
    return moved @ x - w @ x


RIGHT = [
    ("predict_product", Fraction(10, 2)),
    ("predict_product", 5 * (3 - 2) / 1),
    ("slope_of_cut", forward_step),
    ("slope_of_cut", copied_point),
    ("slope_of_cut", four_values),
    ("slope_of_cut", cut),
    ("partials_of_product", lambda x, y: (3 * y * 2 * x, 3 * x * x)),
    ("partials_of_product", lambda x, y: 3 * x * np.array([2 * y, x])),
    ("partials_of_product", lambda x, y: [6 * x**2 * y / x, (3 * x**2 * y) / y]),
    ("partials_of_sine", lambda x, y: cos(x * y) * np.array([y, x]) + [0, 2 * y]),
    ("partials_of_sine", lambda x, y: [y * sin(x * y + np.pi / 2), x * cos(-x * y) + y + y]),
    ("partials_of_sine", lambda x, y: [k * cos(x * y) + c for k, c in ((y, 0), (x, 2 * y))]),
    ("partial_of_dot", one_term_of_dot),
    ("partial_of_dot", by_moving_one_weight),
    ("partial_of_dot", lambda w, x, i: np.einsum("j,j->", np.eye(len(w))[i], x)),
    ("partial_of_dot", lambda w, x, i: w[i] * x[i] / w[i]),
    ("mixed_partial", lambda x, y: 1 * cos(x * y) + y * (-sin(x * y) * x)),
    ("mixed_partial", lambda x, y: cos(y * x) + x * (-sin(x * y)) * y),
    ("mixed_partial", lambda x, y: (1 - x * y * np.tan(x * y)) * cos(x * y)),
    ("predict_total", "More"),
    ("predict_total", " more "),
    ("partial_and_total", lambda x: (x * x, x * x + x * 2 * x)),
    ("partial_and_total", lambda x: np.array([1, 3]) * x**2),
    ("partial_and_total", lambda x: [x**3 / x, 3 * x**3 / x]),
    ("predict_fraction", (-1) ** 3),
    ("predict_fraction", Fraction(-1)),
    ("predict_fraction", -1.0 * -1.0 * -1.0),
]
