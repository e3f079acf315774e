"""Lesson 03: wrong answers as learners type them are called by their names."""

import numpy as np
from numpy import cos, exp, sin
from wrong_answers import complete, named

from mclib.functions import neuron
from mclib.lessons.partial_derivatives import exercises

h = 1e-6
xs, ys = neuron.five_points()


def C(w, b):
    return np.mean((ys - np.maximum(0, w * xs + b)) ** 2)


def slopes_along(w, b, first, second, run=2 * h):
    """Return the slopes of the loss along two steps, each a pair (of w, of b)."""
    ahead_and_behind = [
        (C(w + h * i, b + h * j), C(w - h * i, b - h * j)) for i, j in (first, second)
    ]
    return [(ahead - behind) / run for ahead, behind in ahead_and_behind]


def forgets_to_put_w_back(w, b):
    along_w = (C(w + h, b) - C(w, b)) / h
    w_moved = w + h
    along_b = (C(w_moved, b + h) - C(w, b)) / h
    return [along_w, along_b]


def slopes_of_a_line(w, b):
    error = w * xs + b - ys
    return [np.mean(2 * error * xs), np.mean(2 * error)]


W, B = (1, 0), (0, 1)
WRONG = [
    ("predict_product", "the other one", 2),
    ("predict_product", "both moved", 2 + 5),
    ("predict_product", "the value", 2 * 5),
    ("predict_product", "lost y", 1),
    ("slope_of_cut", "moved y", lambda f, x, y: (f([x, y + h]) - f([x, y])) / h),
    ("slope_of_cut", "moved both", lambda f, x, y: (f([x + h, y + h]) - f([x, y])) / h),
    ("slope_of_cut", "no quotient", lambda f, x, y: f([x + h, y]) - f([x, y])),
    ("slope_of_cut", "no bracket below", lambda f, x, y: (f([x + h, y]) - f([x - h, y])) / 2 * h),
    ("slope_of_cut", "run of 2h", lambda f, x, y: (f([x + h, y]) - f([x - h, y])) / h),
    ("slope_of_cut", "no bracket on top", lambda f, x, y: f([x + h, y]) - f([x, y]) / h),
    ("slope_of_cut", "a large step", lambda f, x, y: (f([x + 0.1, y]) - f([x, y])) / 0.1),
    ("slope_of_cut", "a large step", lambda f, x, y: (f([x + 1e-2, y]) - f([x, y])) / 1e-2),
    ("slope_of_cut", "divided by x + h", lambda f, x, y: (f([x + h, y]) - f([x, y])) / (x + h)),
    ("slope_of_cut", "too small a step", lambda f, x, y: (f([x + 1e-13, y]) - f([x, y])) / 1e-13),
    ("slope_of_cut", "too small a step", lambda f, x, y: (f([x + 1e-15, y]) - f([x, y])) / 1e-15),
    ("partials_of_product", "swapped", lambda x, y: [3 * x**2, 6 * x * y]),
    ("partials_of_product", "dropped the coefficient", lambda x, y: [2 * x * y, x**2]),
    (
        "partials_of_product",
        "coefficient dropped in the first",
        lambda x, y: [2 * x * y, 3 * x * x],
    ),
    ("partials_of_product", "coefficient dropped in the second", lambda x, y: [6 * x * y, x * x]),
    ("partials_of_product", "the 7 left in", lambda x, y: [3 * 7 * 2 * x, 3 * x**2]),
    ("partials_of_product", "differentiated the constant too", lambda x, y: [6 * x, 3 * x**2]),
    ("partials_of_product", "differentiated both factors", lambda x, y: [6 * x, 6 * x]),
    ("partials_of_product", "differentiated x² too", lambda x, y: [6 * x * y, 6 * x]),
    ("partials_of_product", "constant factor gone", lambda x, y: [6 * x * y, 3]),
    ("partials_of_product", "one of two", lambda x, y: 6 * x * y),
    ("partials_of_product", "exponent kept", lambda x, y: [3 * 2 * x**2 * y, 3 * x**2]),
    (
        "partials_of_sine",
        "differentiated the constant too",
        lambda x, y: [y * cos(x * y) + 2 * y, x * cos(x * y) + 2 * y],
    ),
    (
        "partials_of_sine",
        "inner derivative missing",
        lambda x, y: [cos(x * y), cos(x * y) + 2 * y],
    ),
    (
        "partials_of_sine",
        "inner derivative missing in the first",
        lambda x, y: [cos(x * y), cos(x * y) * x + 2 * y],
    ),
    (
        "partials_of_sine",
        "inner derivative missing in the second",
        lambda x, y: [cos(x * y) * y, cos(x * y) + 2 * y],
    ),
    (
        "partials_of_sine",
        "inner derivatives swapped",
        lambda x, y: [cos(x * y) * x, cos(x * y) * y + 2 * y],
    ),
    ("partials_of_sine", "swapped", lambda x, y: [x * cos(x * y) + 2 * y, y * cos(x * y)]),
    ("partials_of_sine", "y² forgotten", lambda x, y: [y * cos(x * y), x * cos(x * y)]),
    ("partials_of_sine", "coefficient dropped", lambda x, y: [y * cos(x * y), x * cos(x * y) + y]),
    ("partial_of_dot", "w for x", lambda w, x, i: w[i]),
    ("partial_of_dot", "the term itself", lambda w, x, i: x[i] * w[i]),
    ("partial_of_dot", "all of x", lambda w, x, i: x),
    ("partial_of_dot", "differentiated the constants too", lambda w, x, i: x.sum()),
    ("partial_of_dot", "the whole sum", lambda w, x, i: np.dot(w, x)),
    ("partial_of_dot", "counted from 1", lambda w, x, i: x[i - 1]),
    ("mixed_partial", "no product rule", lambda x, y: y * -sin(x * y) * x),
    ("mixed_partial", "inner derivative missing", lambda x, y: cos(x * y) - y * sin(x * y)),
    ("mixed_partial", "x twice", lambda x, y: y * -sin(x * y) * y),
    ("mixed_partial", "product of the partials", lambda x, y: y * cos(x * y) * x * cos(x * y)),
    ("mixed_partial", "wrong sign", lambda x, y: cos(x * y) + y * sin(x * y) * x),
    ("mixed_partial", "first step only", lambda x, y: y * cos(x * y)),
    ("predict_total", "less", "less"),
    ("predict_total", "equal", "equal"),
    ("partial_and_total", "y never moved", lambda x: [x**3, x**3]),
    ("partial_and_total", "y always moved", lambda x: [x**3 + x * 3 * x**2, 4 * x**3]),
    ("partial_and_total", "swapped", lambda x: [4 * x**3, x**3]),
    ("partial_and_total", "one of two", lambda x: 4 * x**3),
    ("partial_and_total", "only what y adds", lambda x: [x**3, x * 3 * x * x]),
    ("partial_and_total", "second derivative", lambda x: [x**3, 4 * 3 * x**2]),
    ("partial_and_total", "the slope of y", lambda x: [x**3, 3 * x**2]),
    ("partial_and_total", "the other path", lambda x: [x**2, 3 * x**2]),
    ("partial_and_total", "the value", lambda x: [x**3, x * x**3]),
    ("predict_fraction", "cancelled", 1),
    ("predict_fraction", "added", -3),
    ("slopes_from_table", "swapped", [4, 11]),
    ("slopes_from_table", "from one side", [(14.12 - 13) / 0.1, (13.39 - 13) / 0.1]),
    ("slopes_from_table", "from one side", [(13 - 11.92) / 0.1, (13 - 12.59) / 0.1]),
    ("slopes_from_table", "from one side", [(14.12 - 11.92) / 0.2, (13.39 - 13) / 0.1]),
    ("slopes_from_table", "run of one step", [(14.12 - 11.92) / 0.1, (13.39 - 12.59) / 0.1]),
    ("slopes_from_table", "no quotient", [14.12 - 11.92, 13.39 - 12.59]),
    ("slopes_from_table", "both moved", [(14.54 - 11.54) / 0.2, (13.39 - 12.59) / 0.2]),
    ("slopes_from_table", "y counted downwards", [11, (12.59 - 13.39) / 0.2]),
    ("slopes_from_table", "one of two", 11),
    ("neighbour", "x alone", 4 + 5 * 0.1),
    ("neighbour", "y alone", 4 + 2 * 0.2),
    ("neighbour", "direction of the second leg", 4 + 5 * 0.1 - 2 * 0.2),
    ("neighbour", "direction of the first leg", 4 - 5 * 0.1 + 2 * 0.2),
    ("neighbour", "slopes without their steps", 4 + 5 - 2),
    ("neighbour", "the change alone", 5 * 0.1 + -2 * -0.2),
    ("neighbour", "slopes swapped", 4 - 2 * 0.1 + 5 * -0.2),
    ("neighbour", "slopes times inputs", 4 + 5 * 1.1 - 2 * 1.8),
    ("neighbour", "no change", 4),
    ("mixed_from_table", "no quotient", 14.54 - 12.28 - 13.68 + 11.54),
    ("mixed_from_table", "divided once", (14.54 - 12.28 - 13.68 + 11.54) / 0.2),
    ("mixed_from_table", "sides of one step", (14.54 - 12.28 - 13.68 + 11.54) / 0.01),
    ("mixed_from_table", "one side of one step", (14.54 - 12.28 - 13.68 + 11.54) / 0.02),
    ("mixed_from_table", "all added", (14.54 + 12.28 + 13.68 + 11.54) / 0.04),
    ("mixed_from_table", "product of the slopes", 11 * 4),
    ("mixed_from_table", "sum of the slopes", 11 + 4),
    ("mixed_from_table", "difference of the slopes", 11 - 4),
    ("neighbour", "one step for both", 4 + 0.1 * (5 - 2)),
    ("near_and_high", "the origin", [0, 0]),
    ("near_and_high", "on an axis", [0.0001, 0]),
    ("near_and_high", "on an axis", [0, -1e-5]),
    ("near_and_high", "below", [-0.0001, 0.0001]),
    ("near_and_high", "too flat", [0.0009, 0.0001]),
    ("near_and_high", "too far", [0.5, 0.5]),
    ("loss_slopes", "swapped", lambda w, b: slopes_along(w, b, B, W)),
    ("loss_slopes", "w twice", lambda w, b: slopes_along(w, b, W, W)),
    ("loss_slopes", "b twice", lambda w, b: slopes_along(w, b, B, B)),
    ("loss_slopes", "moved both", lambda w, b: slopes_along(w, b, (1, 1), (1, 1))),
    ("loss_slopes", "w was not put back", forgets_to_put_w_back),
    ("loss_slopes", "run of 2h", lambda w, b: slopes_along(w, b, W, B, run=h)),
    ("loss_slopes", "no quotient", lambda w, b: slopes_along(w, b, W, B, run=1)),
    (
        "loss_slopes",
        "a large step",
        lambda w, b: [(C(w + 0.01, b) - C(w, b)) / 0.01, (C(w, b + 0.01) - C(w, b)) / 0.01],
    ),
    ("loss_slopes", "sum for mean", lambda w, b: [5 * s for s in slopes_along(w, b, W, B)]),
    ("loss_slopes", "no gate", slopes_of_a_line),
    ("loss_slopes", "one of two", lambda w, b: slopes_along(w, b, W, B)[0]),
    ("product_with_exponential", "no product rule", lambda x, y: [exp(x * y), x * x * exp(x * y)]),
    (
        "product_with_exponential",
        "the factor x held",
        lambda x, y: [x * exp(x * y) * y, x * x * exp(x * y)],
    ),
    (
        "product_with_exponential",
        "inner derivative missing in the first",
        lambda x, y: [exp(x * y) + x * exp(x * y), x**2 * exp(x * y)],
    ),
    (
        "product_with_exponential",
        "inner derivative missing in the second",
        lambda x, y: [exp(x * y) + x * y * exp(x * y), x * exp(x * y)],
    ),
    (
        "product_with_exponential",
        "product rule in the second",
        lambda x, y: [exp(x * y) + x * y * exp(x * y), exp(x * y) + x**2 * exp(x * y)],
    ),
    (
        "product_with_exponential",
        "swapped",
        lambda x, y: [x**2 * exp(x * y), exp(x * y) + x * y * exp(x * y)],
    ),
    (
        "slopes_of_squared_error",
        "inner derivative missing",
        lambda w, b, x, y: [2 * (y - w * x - b), 2 * (y - w * x - b)],
    ),
    (
        "slopes_of_squared_error",
        "signs lost",
        lambda w, b, x, y: [2 * (y - w * x - b) * x, 2 * (y - w * x - b)],
    ),
    (
        "slopes_of_squared_error",
        "x missing",
        lambda w, b, x, y: [-2 * (y - w * x - b), -2 * (y - w * x - b)],
    ),
    (
        "slopes_of_squared_error",
        "w for x",
        lambda w, b, x, y: [2 * (y - w * x - b) * -w, 2 * (y - w * x - b) * -1],
    ),
    (
        "slopes_of_squared_error",
        "b for 1",
        lambda w, b, x, y: [2 * (y - w * x - b) * -x, 2 * (y - w * x - b) * -b],
    ),
    (
        "slopes_of_squared_error",
        "2 lost",
        lambda w, b, x, y: [(y - w * x - b) * -x, (y - w * x - b) * -1],
    ),
    (
        "slopes_of_squared_error",
        "swapped",
        lambda w, b, x, y: [-2 * (y - w * x - b), -2 * (y - w * x - b) * x],
    ),
    ("slopes_of_squared_error", "the error lost", lambda w, b, x, y: [2 * -x, 2 * -1]),
    ("slopes_from_values_of_g", "inner derivatives missing", [4 + 2 * -1, 2 * -1]),
    ("slopes_from_values_of_g", "inner derivatives swapped", [4 + 2 * 2 * -1, 2 * 3 * -1]),
    ("slopes_from_values_of_g", "the factor x held", [2 * 3 * -1, 2 * 2 * -1]),
    ("slopes_from_values_of_g", "no product rule", [4, -4]),
    ("slopes_from_values_of_g", "derivatives multiplied", [1 * 3 * -1, -4]),
    ("slopes_from_values_of_g", "product rule in the second", [-2, 4 + 2 * 2 * -1]),
    ("slopes_from_values_of_g", "factor lost", [-2, 2 * -1]),
    ("slopes_from_values_of_g", "swapped", [-4, -2]),
    ("slopes_from_values_of_g", "g at x", [5 + 2 * 3 * 7, 2 * 2 * 7]),
    ("slopes_from_values_of_g", "g at y", [1 + 2 * 3 * 5, 2 * 2 * 5]),
]

test_a_wrong_answer_is_named = named("partial_derivatives", WRONG)
test_every_mistake_has_a_wrong_answer = complete("partial_derivatives", WRONG)


def test_both_partials_are_told_that_one_is_expected():
    both = lambda f, x, y: [f([x + h, y]), f([x, y + h])]  # noqa: E731
    assert "a single number is expected" in exercises.slope_of_cut.check(both).text
