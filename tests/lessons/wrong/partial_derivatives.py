"""Lesson 03: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np
from numpy import cos, exp, sin

from mclib.functions import neuron

h = 1e-5
xs, ys = neuron.five_points()


def C(w, b):
    return neuron.loss([w], b, xs[:, None], ys)


def loss_slopes_printed(w, b):
    print((C(w + h, b) - C(w - h, b)) / (2 * h), (C(w, b + h) - C(w, b - h)) / (2 * h))


def loss_slopes_without_brackets(w, b):
    return [(C(w + h, b) - C(w - h, b)) / 2 * h, (C(w, b + h) - C(w, b - h)) / 2 * h]


def loss_slopes_reversed(w, b):
    return [(C(w - h, b) - C(w + h, b)) / (2 * h), (C(w, b - h) - C(w, b + h)) / (2 * h)]


def printed(f, x, y):
    print((f([x + h, y]) - f([x, y])) / h)


def both_partials(f, x, y):
    return [(f([x + h, y]) - f([x, y])) / h, (f([x, y + h]) - f([x, y])) / h]


def mean_of_both(f, x, y):
    return sum(both_partials(f, x, y)) / 2


def point_as_two(f, x, y):
    return (f(x + h, y) - f(x, y)) / h


def step_of_a_whole_number(f, x, y):
    h = 1
    return (f([x + h, y]) - f([x, y])) / h


def one_value_moved_in_y(f, x, y):
    return (f([x + h, y + h]) - f([x, y])) / h


def dot_by_loop(w, x, i):
    total = 0
    for j in range(len(w)):
        if j == i:
            total += w[j]
    return total


def all_but_one(w, x, i):
    return sum(x[j] for j in range(len(x)) if j != i)


WRONG = [
    ("predict_product", "x for y", 2.0, "the other one"),
    ("predict_product", "a step of 1 and more", 15, None),
    ("predict_product", "zero", 0, None),
    ("predict_product", "minus", -5, "sign"),
    ("predict_product", "both", [5, 2], "a single number"),
    ("predict_product", "the perimeter", 14, None),
    ("predict_product", "in words", "5 per unit", "Numbers are expected"),
    ("predict_product", "half", 2.5, "half"),
    ("predict_product", "x squared", 4, "off by one"),
    ("slope_of_cut", "printed", printed, "is a return missing"),
    ("slope_of_cut", "both partials", both_partials, "a single number"),
    ("slope_of_cut", "mean of both", mean_of_both, "moved both"),
    ("slope_of_cut", "x and y as two arguments", point_as_two, "a point is one array"),
    ("slope_of_cut", "a step of 1", step_of_a_whole_number, "a large step"),
    ("slope_of_cut", "y moved once", one_value_moved_in_y, "moved both"),
    ("slope_of_cut", "backwards", lambda f, x, y: (f([x, y]) - f([x + h, y])) / h, "sign"),
    ("slope_of_cut", "x and y swapped", lambda f, x, y: (f([y + h, x]) - f([y, x])) / h, None),
    ("slope_of_cut", "value", lambda f, x, y: f([x, y]), None),
    ("slope_of_cut", "at 0", lambda f, x, y: (f([h, y]) - f([0, y])) / h, "does not change with x"),
    (
        "slope_of_cut",
        "y put to 0",
        lambda f, x, y: (f([x + h, 0]) - f([x, 0])) / h,
        "does not change with y",
    ),
    (
        "slope_of_cut",
        "sum of two values",
        lambda f, x, y: (f([x + h, y]) + f([x, y])) / h,
        "added for subtracted",
    ),
    (
        "slope_of_cut",
        "step on the value",
        lambda f, x, y: (f([x, y]) + h - f([x, y])) / h,
        "does not change with x",
    ),
    (
        "slope_of_cut",
        "not called",
        lambda f, x, y: (f * [x + h, y] - f * [x, y]) / h,
        "a function in place of its value",
    ),
    (
        "slope_of_cut",
        "divided twice",
        lambda f, x, y: (f([x + h, y]) - f([x - h, y])) / (2 * h) / 2,
        "half",
    ),
    (
        "slope_of_cut",
        "multiplied",
        lambda f, x, y: (f([x + h, y]) - f([x, y])) * h,
        "no bracket below",
    ),
    ("slope_of_cut", "divided by x", lambda f, x, y: (f([x + h, y]) - f([x, y])) / x, None),
    (
        "slope_of_cut",
        "2h in one value",
        lambda f, x, y: (f([x + 2 * h, y]) - f([x, y])) / h,
        "run of 2h",
    ),
    ("partials_of_product", "6 and 3", lambda x, y: [6, 3], None),
    (
        "partials_of_product",
        "multiplied",
        lambda x, y: 6 * x * y * 3 * x**2,
        "a single number, but shape (2,)",
    ),
    (
        "partials_of_product",
        "added",
        lambda x, y: 6 * x * y + 3 * x**2,
        "a single number, but shape (2,)",
    ),
    ("partials_of_product", "6x² y", lambda x, y: [6 * x**2 * y, 3 * x**2], "exponent kept"),
    ("partials_of_product", "3x² y", lambda x, y: [6 * x * y, 3 * x**2 * y], "variable kept"),
    (
        "partials_of_product",
        "y² in the second",
        lambda x, y: [6 * x * y, 3 * x**2 * y**2 / 2],
        None,
    ),
    (
        "partials_of_product",
        "3xy",
        lambda x, y: [3 * x * y, 3 * x**2],
        "exponent did not come down",
    ),
    ("partials_of_product", "6y", lambda x, y: [6 * y, 3 * x**2], "one with x"),
    ("partials_of_product", "5 for 6", lambda x, y: [5 * x * y, 3 * x**2], "another number"),
    (
        "partials_of_product",
        "minus in the second",
        lambda x, y: [6 * x * y, -3 * x**2],
        "another number",
    ),
    ("partials_of_product", "minus", lambda x, y: [-6 * x * y, -3 * x**2], "sign"),
    ("partials_of_product", "7 for y", lambda x, y: [6 * x * 7, 3 * x**2], "the 7 left in"),
    ("partials_of_product", "twice the same", lambda x, y: [6 * x * y, 6 * x * y], None),
    (
        "partials_of_product",
        "the value",
        lambda x, y: [3 * x**2 * y] * 2,
        "not differentiated in entry [0]",
    ),
    (
        "partials_of_product",
        "a zero for the second",
        lambda x, y: [6 * x * y, 0],
        "Entry [1] is zero",
    ),
    (
        "partials_of_product",
        "x cubed",
        lambda x, y: [x**3 * y, 3 * x**2],
        "power integrated in entry [0]",
    ),
    ("partials_of_product", "second of a sum", lambda x, y: [6 * x + y, 3 * x**2 + 1], None),
    ("partials_of_product", "^ for **", lambda x, y: [6 * x * y, 3 * x ^ 2], "**"),
    ("partials_of_product", "square of the product", lambda x, y: [6 * x * y, (3 * x) ** 2], None),
    ("partials_of_product", "a matrix", lambda x, y: np.diag([6 * x * y, 3 * x**2]), None),
    ("partials_of_product", "product rule", lambda x, y: [6 * x * y + 3 * x**2, 3 * x**2], "held"),
    (
        "partials_of_sine",
        "cos alone",
        lambda x, y: [cos(x * y)] * 2,
        "inner derivative missing in entry [0]",
    ),
    (
        "partials_of_sine",
        "minus cos",
        lambda x, y: [-y * cos(x * y), -x * cos(x * y) + 2 * y],
        "sign of the sine's derivative",
    ),
    (
        "partials_of_sine",
        "sine kept",
        lambda x, y: [y * sin(x * y), x * sin(x * y) + 2 * y],
        "outer function kept",
    ),
    (
        "partials_of_sine",
        "y² kept in the second",
        lambda x, y: [y * cos(x * y), x * cos(x * y) + y**2],
        "not differentiated in entry [1]",
    ),
    (
        "partials_of_sine",
        "y² kept in the first",
        lambda x, y: [y * cos(x * y) + y**2, x * cos(x * y) + 2 * y],
        "not differentiated in entry [0]",
    ),
    (
        "partials_of_sine",
        "inner slope inside",
        lambda x, y: [cos(y), cos(x) + 2 * y],
        "inner derivative inside",
    ),
    (
        "partials_of_sine",
        "x y outside",
        lambda x, y: [x * y * cos(x * y), x * y * cos(x * y) + 2 * y],
        "variable kept",
    ),
    (
        "partials_of_sine",
        "brackets forgotten",
        lambda x, y: [y * cos(x) * y, x * cos(x) * y + 2 * y],
        None,
    ),
    (
        "partials_of_sine",
        "degrees",
        lambda x, y: [y * cos(np.radians(x * y)), x * cos(np.radians(x * y)) + 2 * y],
        None,
    ),
    (
        "partials_of_sine",
        "2y inside the cosine",
        lambda x, y: [y * cos(x * y), x * cos(x * y + 2 * y)],
        None,
    ),
    (
        "partials_of_sine",
        "2y multiplied",
        lambda x, y: [y * cos(x * y), x * cos(x * y) * 2 * y],
        "multiplied for added",
    ),
    (
        "partials_of_sine",
        "2 for 2y",
        lambda x, y: [y * cos(x * y), x * cos(x * y) + 2],
        "one with y",
    ),
    (
        "partials_of_sine",
        "minus 2y",
        lambda x, y: [y * cos(x * y), x * cos(x * y) - 2 * y],
        "sign between the summands in entry [1]",
    ),
    (
        "partials_of_sine",
        "the first alone",
        lambda x, y: y * cos(x * y),
        "a single number, but shape (2,)",
    ),
    (
        "partials_of_sine",
        "added",
        lambda x, y: (x + y) * cos(x * y) + 2 * y,
        "a single number, but shape (2,)",
    ),
    ("partials_of_sine", "a number at 1", lambda x, y: [cos(1), cos(1) + 2], None),
    (
        "partials_of_sine",
        "squared inner",
        lambda x, y: [y**2 * cos(x * y), x**2 * cos(x * y) + 2 * y],
        None,
    ),
    ("partial_of_dot", "by loop, w", dot_by_loop, "w for x"),
    ("partial_of_dot", "all but x_i", all_but_one, None),
    ("partial_of_dot", "one", lambda w, x, i: 1, None),
    ("partial_of_dot", "zero", lambda w, x, i: 0, None),
    ("partial_of_dot", "one further", lambda w, x, i: x[(i + 1) % len(x)], None),
    ("partial_of_dot", "always the first", lambda w, x, i: x[0], None),
    ("partial_of_dot", "always the second", lambda w, x, i: x[1], None),
    ("partial_of_dot", "the last", lambda w, x, i: x[-1], None),
    ("partial_of_dot", "the index", lambda w, x, i: i, None),
    ("partial_of_dot", "i times x", lambda w, x, i: i * x, "a single number is expected"),
    ("partial_of_dot", "minus", lambda w, x, i: -x[i], "sign"),
    ("partial_of_dot", "squared", lambda w, x, i: x[i] ** 2, "squared"),
    ("partial_of_dot", "x over w", lambda w, x, i: x[i] / w[i], "changes with w"),
    ("partial_of_dot", "sum of both", lambda w, x, i: w[i] + x[i], "changes with w"),
    ("partial_of_dot", "mean", lambda w, x, i: x.mean(), None),
    ("partial_of_dot", "size", lambda w, x, i: abs(x[i]), "absolute value"),
    (
        "partial_of_dot",
        "a vector with one entry",
        lambda w, x, i: x * (np.arange(len(x)) == i),
        "a single number is expected",
    ),
    ("partial_of_dot", "out of range", lambda w, x, i: x[i + 1], None),
    ("partial_of_dot", "i at a time", lambda w, x, i: x[:i], None),
    ("mixed_partial", "∂²f/∂y²", lambda x, y: -(x**2) * sin(x * y), "y twice"),
    ("mixed_partial", "∂f/∂y", lambda x, y: x * cos(x * y), "the other partial"),
    ("mixed_partial", "cos alone", lambda x, y: cos(x * y), "second term lost"),
    ("mixed_partial", "minus sin alone", lambda x, y: -sin(x * y), "inner derivative missing"),
    ("mixed_partial", "1 for x y", lambda x, y: cos(x * y) - sin(x * y), "one with x and y"),
    (
        "mixed_partial",
        "both partials",
        lambda x, y: [y * cos(x * y), x * cos(x * y)],
        "a single number is expected",
    ),
    (
        "mixed_partial",
        "sum of the partials",
        lambda x, y: (x + y) * cos(x * y),
        "sum of the partials",
    ),
    ("mixed_partial", "sign of the whole", lambda x, y: x * y * sin(x * y) - cos(x * y), "sign"),
    ("mixed_partial", "sin and cos swapped", lambda x, y: sin(x * y) - x * y * cos(x * y), None),
    ("mixed_partial", "y² for xy", lambda x, y: cos(x * y) - y**2 * sin(x * y), "y for x"),
    ("mixed_partial", "the value", lambda x, y: sin(x * y), None),
    (
        "mixed_partial",
        "y kept in the first",
        lambda x, y: y * cos(x * y) - x * y * sin(x * y),
        "y kept",
    ),
    ("mixed_partial", "multiplied", lambda x, y: cos(x * y) * -x * y * sin(x * y), None),
    ("mixed_partial", "x for x y", lambda x, y: cos(x * y) - x * sin(x * y), "one with y"),
    (
        "mixed_partial",
        "derivatives multiplied",
        lambda x, y: -x * sin(x * y),
        "derivatives multiplied",
    ),
    ("predict_total", "a number", 3, "A word in quotes"),
    ("predict_total", "the same", "same", "not one of the words"),
    ("predict_total", "LESS", "LESS", "less"),
    ("partial_and_total", "the power, not its slope", lambda x: [x**3, x**4], "the value"),
    ("partial_and_total", "y as y", lambda x, y: [y, 4 * x**3], "exactly these inputs"),
    ("partial_and_total", "1 for the partial", lambda x: [1, 4 * x**3], None),
    ("partial_and_total", "x for the partial", lambda x: [x, 4 * x**3], "power missing"),
    ("partial_and_total", "2x for both", lambda x: [2 * x, 2 * x], "behaves like x;"),
    ("partial_and_total", "power kept", lambda x: [x**3, 4 * x**4], "another exponent"),
    ("partial_and_total", "3 for 4", lambda x: [x**3, 3 * x**3], "only what y adds"),
    ("partial_and_total", "partial + 3x²", lambda x: [x**3, x**3 + 3 * x**2], None),
    ("partial_and_total", "the values", lambda x: [x**4, x**4], "behaves like x⁴"),
    ("partial_and_total", "zero", lambda x: [x**3, 0], None),
    ("partial_and_total", "x³ alone", lambda x: x**3, None),
    ("partial_and_total", "minus", lambda x: [-(x**3), -4 * x**3], "sign"),
    ("partial_and_total", "the text's path", lambda x: [x**2, 3 * x**2], "the other path"),
    ("predict_fraction", "three", 3, None),
    ("predict_fraction", "zero", 0, None),
    ("predict_fraction", "half", -0.5, "half"),
    ("predict_fraction", "one over", "undefined", "Numbers are expected"),
    ("predict_fraction", "each", [-1, -1, -1], "a single number"),
    (
        "slopes_from_table",
        "rows for columns",
        [(13.39 - 12.59) / 0.2, (14.12 - 11.92) / 0.2],
        "swapped",
    ),
    ("slopes_from_table", "upwards from the point", [11.2, 3.9], "from one side"),
    ("slopes_from_table", "the values", [14.12, 13.39], None),
    ("slopes_from_table", "minus both", [-11, -4], "sign"),
    ("slopes_from_table", "added", 15, None),
    ("slopes_from_table", "divided by 2", [1.1, 0.4], None),
    ("slopes_from_table", "tenfold", [110, 40], None),
    ("slopes_from_table", "three numbers", [11.92, 13, 14.12], None),
    ("neighbour", "minus for the second leg", 4 + 0.5 - 0.4, "direction of the second leg"),
    ("neighbour", "both minus", 4 - 0.5 - 0.4, None),
    ("neighbour", "average of the legs", 4 + (0.5 + 0.4) / 2, None),
    ("neighbour", "one step for both", 4 + 0.1 * (5 - 2), "one step for both"),
    ("neighbour", "slopes added", 3, None),
    ("neighbour", "as a list", [4.5, 4.4], "a single number"),
    ("neighbour", "in words", "4 + 0.9", None),
    ("mixed_from_table", "not divided", 0.12, "no quotient"),
    ("mixed_from_table", "minus", -3, "sign"),
    ("mixed_from_table", "difference of the slopes", 11.3 - 10.7, "divided once"),
    ("mixed_from_table", "difference of the two partials", 11 - 4, "difference of the slopes"),
    ("mixed_from_table", "quotient of the slopes", 11 / 4, None),
    ("mixed_from_table", "middle", 13.0, None),
    ("mixed_from_table", "a list", [11.3, 10.7], "a single number"),
    ("near_and_high", "a number", 0.0001, None),
    ("near_and_high", "the diagonal, a tenth away", [0.1, 0.1], "too far"),
    ("near_and_high", "along x", [0.0009, 0.0], "on an axis"),
    ("near_and_high", "other diagonal", [0.0001, -0.0001], "below"),
    ("near_and_high", "the origin", (0.0, 0.0), "the origin"),
    ("near_and_high", "far and flat", [1, 0], "away from the origin"),
    ("near_and_high", "on y = 3x", [0.0001, 0.0003], "too flat"),
    ("near_and_high", "exactly 0.001", [0.001, 0.001], "too far"),
    ("near_and_high", "three numbers", [0.0001, 0.0001, 0.5], None),
    ("loss_slopes", "printed", loss_slopes_printed, "is a return missing"),
    ("loss_slopes", "no brackets below", loss_slopes_without_brackets, "no quotient"),
    ("loss_slopes", "reversed", loss_slopes_reversed, "sign"),
    ("loss_slopes", "the loss", lambda w, b: [C(w, b), C(w, b)], None),
    ("loss_slopes", "one number", lambda w, b: (C(w + h, b) - C(w - h, b)) / (2 * h), "one of two"),
    ("loss_slopes", "at the start only", lambda w, b: [-1.1372, 0.1], None),
    ("loss_slopes", "two arguments as one", lambda w, b: [C([w, b]), C([w, b])], None),
    (
        "product_with_exponential",
        "not differentiated",
        lambda x, y: [x * exp(x * y)] * 2,
        "not differentiated",
    ),
    (
        "product_with_exponential",
        "exponent as a power",
        lambda x, y: [x * x * y * exp(x * y - 1), x**2 * y * exp(x * y - 1)],
        None,
    ),
    (
        "product_with_exponential",
        "one of two",
        lambda x, y: (1 + x * y) * exp(x * y),
        "a single number, but shape (2,)",
    ),
    (
        "product_with_exponential",
        "derivatives multiplied",
        lambda x, y: [y * exp(x * y), x**2 * exp(x * y)],
        "derivatives multiplied",
    ),
    (
        "product_with_exponential",
        "minus",
        lambda x, y: [(1 - x * y) * exp(x * y), x**2 * exp(x * y)],
        "sign",
    ),
    (
        "product_with_exponential",
        "y twice",
        lambda x, y: [(1 + x * y) * exp(x * y), x * y * exp(x * y)],
        None,
    ),
    (
        "product_with_exponential",
        "both zero",
        lambda x, y: [0, 0],
        None,
    ),
    (
        "slopes_of_squared_error",
        "the plus of z - y kept",
        lambda w, b, x, y: [2 * x * (y - w * x - b), 2 * (y - w * x - b)],
        "signs lost",
    ),
    (
        "slopes_of_squared_error",
        "with respect to x and y",
        lambda w, b, x, y: [-2 * w * (y - w * x - b), 2 * (y - w * x - b)],
        None,
    ),
    (
        "slopes_of_squared_error",
        "the square kept",
        lambda w, b, x, y: [-2 * x * (y - w * x - b) ** 2, -2 * (y - w * x - b) ** 2],
        "power kept",
    ),
    (
        "slopes_of_squared_error",
        "no square",
        lambda w, b, x, y: [-x, -1],
        "the error lost",
    ),
    (
        "slopes_of_squared_error",
        "brackets forgotten",
        lambda w, b, x, y: [-2 * x * y - w * x - b, -2 * y - w * x - b],
        None,
    ),
    (
        "slopes_of_squared_error",
        "b left out",
        lambda w, b, x, y: [-2 * x * (y - w * x), -2 * (y - w * x)],
        "term missing",
    ),
    (
        "slopes_of_squared_error",
        "x squared",
        lambda w, b, x, y: [-2 * x**2 * (y - w * x - b), -2 * (y - w * x - b)],
        "squared",
    ),
    ("slopes_from_values_of_g", "minus for plus", [4 + 6, -4], None),
    ("slopes_from_values_of_g", "the slope alone", [-1, -1], None),
    ("slopes_from_values_of_g", "signs", [2, 4], "sign"),
    ("slopes_from_values_of_g", "the second alone", -4, None),
    ("slopes_from_values_of_g", "the value of f", [8, 8], None),
    ("slopes_from_values_of_g", "y for x in the second", [-2, 2 * 3 * -1], None),
    ("slopes_from_values_of_g", "g at x in the first", [5 + 6 * 7, -4], "g at x"),
]
