"""Lesson 03: wrong answers as learners type them are called by their names."""

import numpy as np
from numpy import cos, sin
from wrong_answers import complete, named

from mclib.lessons.partial_derivatives import exercises

h = 1e-6

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
    ("partial_and_total", "y never moved", lambda x: [x**2, x**2]),
    ("partial_and_total", "y always moved", lambda x: [3 * x**2, 3 * x**2]),
    ("partial_and_total", "swapped", lambda x: [3 * x**2, x**2]),
    ("partial_and_total", "one of two", lambda x: 3 * x**2),
    ("partial_and_total", "only what y adds", lambda x: [x**2, x * 2 * x]),
    ("partial_and_total", "the slope of y", lambda x: [x**2, 2 * x]),
    ("predict_fraction", "cancelled", 1),
    ("predict_fraction", "added", -3),
]

test_a_wrong_answer_is_named = named("partial_derivatives", WRONG)
test_every_mistake_has_a_wrong_answer = complete("partial_derivatives", WRONG)


def test_both_partials_are_told_that_one_is_expected():
    both = lambda f, x, y: [f([x + h, y]), f([x, y + h])]  # noqa: E731
    assert "a single number is expected" in exercises.slope_of_cut.check(both).text
