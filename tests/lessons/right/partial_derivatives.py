"""Lesson 03: other right ways, as readers type them: pairs (exercise, answer)."""

from fractions import Fraction

import numpy as np
from numpy import cos, exp, sin

from mclib.functions import neuron

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


xs, ys = neuron.five_points()


def C(w, b):
    return neuron.loss([w], b, xs[:, None], ys)


def by_a_step_forward(w, b):
    step, start = 1e-7, C(w, b)
    return [(C(w + step, b) - start) / step, (C(w, b + step) - start) / step]


def by_the_chain_rule(w, b):
    z = w * xs + b
    error = np.where(z > 0, z - ys, 0)
    return [2 * (error * xs).sum() / 5, 2 * error.sum() / 5]


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
    ("partial_and_total", lambda x: (x * x * x, x**3 + x * 3 * x**2)),
    ("partial_and_total", lambda x: np.array([1, 4]) * x**3),
    ("partial_and_total", lambda x: [x**4 / x, 4 * x**4 / x]),
    ("predict_fraction", (-1) ** 3),
    ("predict_fraction", Fraction(-1)),
    ("predict_fraction", -1.0 * -1.0 * -1.0),
    ("slopes_from_table", [(14.12 - 11.92) / 0.2, (13.39 - 12.59) / 0.2]),
    ("slopes_from_table", [((14.12 - 13) / 0.1 + (13 - 11.92) / 0.1) / 2, 4.0]),
    ("slopes_from_table", (11, 4)),
    ("neighbour", 4 + 5 * 0.1 + (-2) * (-0.2)),
    ("neighbour", 4.90),
    ("mixed_from_table", (14.54 - 12.28 - 13.68 + 11.54) / 0.04),
    ("mixed_from_table", (14.54 - 13.39 - 14.12 + 13) / 0.01),
    ("mixed_from_table", ((14.54 - 12.28) / 0.2 - (13.68 - 11.54) / 0.2) / 0.2),
    ("near_and_high", [1e-9, 1e-9]),
    ("near_and_high", (-0.0001, -0.0001)),
    ("near_and_high", [0.0006, 0.0004]),
    ("near_and_high", np.array([1, 1.5]) / 10_000),
    ("loss_slopes", by_a_step_forward),
    ("loss_slopes", by_the_chain_rule),
    ("product_with_exponential", lambda x, y: exp(x * y) * np.array([1 + x * y, x * x])),
    ("product_with_exponential", lambda x, y: [exp(x * y) + x * y * exp(x * y), x**2 * exp(x * y)]),
    (
        "slopes_of_squared_error",
        lambda w, b, x, y: [2 * (w * x + b - y) * x, 2 * (w * x + b - y)],
    ),
    ("slopes_of_squared_error", lambda w, b, x, y: -2 * (y - (w * x + b)) * np.array([x, 1])),
    ("slopes_from_values_of_g", [4 + 2 * 3 * -1, 2 * 2 * -1]),
    ("slopes_from_values_of_g", (-2.0, -4.0)),
]
