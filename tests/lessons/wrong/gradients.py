"""Lesson 04: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def printed(p):
    print([6 * p[0] * p[1], 3 * p[0] ** 2])


def first_entry_only(x):
    for each in x:
        return 2 * each


def row_by_row(x, A):
    g = np.zeros(len(x))
    for k in range(len(x)):
        g[k] = A[k] @ x
    return g


def overwritten(x, A):
    g = np.zeros(len(x))
    for k in range(len(x)):
        g[k] = A[k] @ x
        g[k] = A[:, k] @ x
    return g


def last_row_only(W, x):
    G = np.zeros(W.shape)
    for j in range(len(x)):
        G[-1, j] = 2 * (W[-1] @ x) * x[j]
    return G


def double_loop_no_sum(W, x):
    G = np.zeros(W.shape)
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            G[i, j] = 2 * W[i, j] * x[j]
    return G


def in_place(x, g, η):
    for i in range(1, len(x)):
        x[i] = x[i] - η * g[i]
    return x


def two_loops(w, b, x, y, η):
    for xi, yi in zip(x, y, strict=True):
        w = w - η * 2 * (w * xi + b - yi) * xi
        b = b - η * 2 * (w * xi + b - yi)
    return w, b


def no_return_of_b(w, b, x, y, η):
    e = w * x + b - y
    return w - η * 2 * np.mean(e * x)


def only_w(w, b, x, y, η):
    e = w * x + b - y
    return [w - η * 2 * np.mean(e * x), b]


def only_b(w, b, x, y, η):
    e = w * x + b - y
    return [w, b - η * 2 * np.mean(e)]


def order_swapped(w, b, x, y, η):
    e = w * x + b - y
    return [b - η * 2 * np.mean(e), w - η * 2 * np.mean(e * x)]


def no_mean(w, b, x, y, η):
    e = w * x + b - y
    return np.array([w, b]) - η * 2 * e * x


def absolute_errors(w, b, x, y, η):
    e = abs(w * x + b - y)
    return [w - η * 2 * np.mean(e * x), b - η * 2 * np.mean(e)]


WRONG = [
    ("predict_direction", "down", "down", "not one of the words"),
    ("predict_direction", "numbers", (4, 2), "A word in quotes"),
    ("predict_direction", "tangent", "tangent", "not one of the words"),
    (
        "three_x_squared_y",
        "6x for both by x",
        lambda p: [6 * p[0], 3 * p[0] ** 2],
        "dropped in entry [0]",
    ),
    ("three_x_squared_y", "first partial alone", lambda p: 6 * p[0] * p[1], "shape"),
    ("three_x_squared_y", "second partial alone", lambda p: 3 * p[0] ** 2, "shape"),
    ("three_x_squared_y", "the value", lambda p: 3 * p[0] ** 2 * p[1], None),
    (
        "three_x_squared_y",
        "2 not brought down",
        lambda p: [3 * p[0] * p[1], 3 * p[0] ** 2],
        "power not multiplied",
    ),
    (
        "three_x_squared_y",
        "3 lost in entry 0",
        lambda p: [2 * p[0] * p[1], 3 * p[0] ** 2],
        "dropped in entry [0]",
    ),
    (
        "three_x_squared_y",
        "3 lost in entry 1",
        lambda p: [6 * p[0] * p[1], p[0] ** 2],
        "dropped in entry [1]",
    ),
    (
        "three_x_squared_y",
        "square lost in entry 1",
        lambda p: [6 * p[0] * p[1], 3 * p[0]],
        "another exponent",
    ),
    (
        "three_x_squared_y",
        "x and y exchanged",
        lambda p: [6 * p[1] * p[0], 3 * p[1] ** 2],
        "another entry",
    ),
    ("three_x_squared_y", "y as x", lambda p: [3 * p[1] ** 2, 6 * p[0] * p[1]], None),
    ("three_x_squared_y", "3 squared too", lambda p: [18 * p[0] * p[1], 9 * p[0] ** 2], "3 times"),
    ("three_x_squared_y", "at (1, 2)", lambda p: [12, 3], "does not change with p"),
    ("three_x_squared_y", "a number of arrays", np.array([12, 3]), "A function of (p)"),
    ("three_x_squared_y", "printed", printed, "return"),
    (
        "three_x_squared_y",
        "p[1] and p[2]",
        lambda p: [6 * p[1] * p[2], 3 * p[1] ** 2],
        "IndexError",
    ),
    (
        "three_x_squared_y",
        "^ for **",
        lambda p: [6 * p[0] * p[1], 3 * p[0] ^ 2],
        "does not mean a power",
    ),
    ("three_x_squared_y", "length of it", lambda p: np.hypot(6 * p[0] * p[1], 3 * p[0] ** 2), None),
    ("three_x_squared_y", "6xy twice", lambda p: [6 * p[0] * p[1]] * 2, "Entry [1]"),
    ("three_x_squared_y", "whole p", lambda p: 6 * p, None),
    (
        "three_x_squared_y",
        "absolute",
        lambda p: [6 * abs(p[0] * p[1]), 3 * p[0] ** 2],
        "absolute value",
    ),
    ("three_x_squared_y", "minus", lambda p: [-6 * p[0] * p[1], -3 * p[0] ** 2], "sign"),
    (
        "three_x_squared_y",
        "diagonal matrix",
        lambda p: np.diag([6 * p[0] * p[1], 3 * p[0] ** 2]),
        "shape",
    ),
    ("plane_estimate", "rounded", 7, "rounded to a whole number"),
    ("plane_estimate", "height", 6, "height alone"),
    ("plane_estimate", "gradient swapped", 6 + 3 * 0.1 - 12 * 0.1, "swapped or subtracted"),
    ("plane_estimate", "both steps minus", 6 - 12 * 0.1 - 3 * 0.1, "sign of a term"),
    ("plane_estimate", "x alone", 7.2, "term missing"),
    ("plane_estimate", "y alone", 5.7, "term missing"),
    ("plane_estimate", "steps of one", 6 + 12 - 3, None),
    ("plane_estimate", "change minus", 5.1, "swapped or subtracted"),
    ("plane_estimate", "gradient", [12, 3], "a single number is expected"),
    ("plane_estimate", "terms", [6, 1.2, -0.3], "a single number is expected"),
    ("plane_estimate", "10 times the step", 6 + 12 - 3 * 0.1, "factor missing"),
    ("plane_estimate", "y^2x", 3 * 1 * 4 + 12 * 0.1 - 12 * 0.1, None),
    ("plane_estimate", "forgot 3 in f", 2 + 12 * 0.1 - 3 * 0.1, None),
    ("plane_estimate", "step 0.01", 6.09, None),
    ("squared_length", "value", lambda x: x @ x, None),
    ("squared_length", "squares", lambda x: x**2, "squared and half"),
    ("squared_length", "twice the squares", lambda x: 2 * x**2, "squared"),
    ("squared_length", "unit", lambda x: x / np.linalg.norm(x), None),
    ("squared_length", "2|x|", lambda x: 2 * np.abs(x), "absolute value"),
    ("squared_length", "length", lambda x: np.sqrt(x @ x), None),
    ("squared_length", "2 length", lambda x: 2 * np.linalg.norm(x), None),
    ("squared_length", "first only", first_entry_only, None),
    ("squared_length", "two", lambda x: 2, "factor missing"),
    ("squared_length", "2 + x", lambda x: 2 + x, "added for multiplied"),
    ("squared_length", "ones", lambda x: np.ones(len(x)), "all twos"),
    ("squared_length", "minus", lambda x: -2 * x, "sign"),
    ("squared_length", "n x", lambda x: len(x) * x, None),
    ("squared_length", "half", lambda x: x / 2, "divided for multiplied"),
    ("squared_length", "list doubled", lambda x: 2 * list(x), "shape"),
    ("squared_length", "2x @ x", lambda x: 2 * x @ x, "shape"),
    ("squared_length", "x to the 2", lambda x: x ^ 2, "does not mean a power"),
    ("quadratic_form", "2 (A + At) x", lambda x, A: 2 * (A + A.T) @ x, "twice"),
    ("quadratic_form", "brackets", lambda x, A: A + A.T @ x, "shape"),
    ("quadratic_form", "difference", lambda x, A: (A - A.T) @ x, "sign of a term"),
    ("quadratic_form", "rows", row_by_row, "one place only"),
    ("quadratic_form", "overwritten", overwritten, "the other place only"),
    ("quadratic_form", "star", lambda x, A: (A + A.T) * x, "entry by entry"),
    ("quadratic_form", "half", lambda x, A: (A + A.T) @ x / 2, "half"),
    ("quadratic_form", "AtA", lambda x, A: 2 * A.T @ A @ x, "behaves like A²"),
    ("quadratic_form", "AtA no 2", lambda x, A: A.T @ A @ x, "behaves like A²"),
    ("quadratic_form", "2x", lambda x, A: 2 * x, "A left out"),
    ("quadratic_form", "diagonal", lambda x, A: 2 * np.diag(A) * x, "diagonal alone"),
    ("quadratic_form", "diagonal once", lambda x, A: (A + A.T) @ x - np.diag(A) * x, None),
    ("quadratic_form", "outer", lambda x, A: np.outer(x, x), None),
    ("quadratic_form", "2xAx", lambda x, A: 2 * x @ A @ x, "value of f"),
    ("quadratic_form", "2A", lambda x, A: 2 * A, None),
    ("quadratic_form", "same twice", lambda x, A: A @ x + x.T @ A.T, "2Ax"),
    ("quadratic_form", "minus", lambda x, A: -(A + A.T) @ x, "sign"),
    ("quadratic_form", "sum of A", lambda x, A: A.sum() * x, None),
    (
        "quadratic_form",
        "row sums",
        lambda x, A: A.sum(axis=1) + A.sum(axis=0),
        "does not change with x",
    ),
    ("quadratic_form", "x.T as matrix", lambda x, A: A @ x + x.T * A, None),
    ("predict_shape", "square", (2, 2), "Axis 1"),
    ("predict_shape", "the outputs", (2,), "number of axes"),
    ("predict_shape", "one number", (), "number of axes"),
    ("predict_shape", "three axes", (2, 2, 3), "number of axes"),
    ("predict_shape", "square of 3", (3, 3), "Axis 0"),
    ("predict_shape", "row", (1, 6), "Axis 0"),
    ("predict_shape", "example", (4, 1), "Axis 0"),
    ("squared_length_by_matrix", "star", lambda W, x: 2 * W * x, "behaves like x²"),
    ("squared_length_by_matrix", "loop no sum", double_loop_no_sum, None),
    ("squared_length_by_matrix", "last row", last_row_only, "zero, but should not be"),
    ("squared_length_by_matrix", "value", lambda W, x: (W @ x) @ (W @ x), None),
    ("squared_length_by_matrix", "Wx x", lambda W, x: 2 * W @ x @ x, "do not match"),
    ("squared_length_by_matrix", "Wx times x", lambda W, x: 2 * (W @ x) * x, "do not fit"),
    ("squared_length_by_matrix", "x.T", lambda W, x: 2 * W @ x * x.T, "do not fit"),
    ("squared_length_by_matrix", "x x", lambda W, x: np.outer(x, x), "factor missing and half"),
    (
        "squared_length_by_matrix",
        "W x xT matrix form wrong",
        lambda W, x: 2 * W @ W.T @ W,
        "does not change with x",
    ),
    (
        "squared_length_by_matrix",
        "outer of squares",
        lambda W, x: np.outer((W @ x) ** 2, x),
        "factor twice and half",
    ),
    ("squared_length_by_matrix", "four", lambda W, x: 4 * np.outer(W @ x, x), "twice"),
    ("squared_length_by_matrix", "minus", lambda W, x: -2 * np.outer(W @ x, x), "sign"),
    (
        "squared_length_by_matrix",
        "x in rows",
        lambda W, x: np.outer(np.ones(len(W)), x),
        "does not change with W",
    ),
    (
        "squared_length_by_matrix",
        "2x in rows",
        lambda W, x: np.outer(2 * np.ones(len(W)), x),
        "does not change with W",
    ),
    (
        "squared_length_by_matrix",
        "x forgotten",
        lambda W, x: np.outer(2 * W @ x, np.ones(len(x))),
        None,
    ),
    ("squared_length_by_matrix", "flat", lambda W, x: (2 * np.outer(W @ x, x)).ravel(), "shape"),
    (
        "squared_length_by_matrix",
        "normalised",
        lambda W, x: np.outer(W @ x, x) / np.linalg.norm(W @ x),
        None,
    ),
    ("saddle", "none", "neither", "not one of the words"),
    ("saddle", "flat", "flat", "not one of the words"),
    ("saddle", "a number", 0, "A word in quotes"),
    ("descent_step", "minus outside", lambda x, g, η: -(x - η * g), "sign"),
    ("descent_step", "reversed", lambda x, g, η: η * g - x, "sign"),
    ("descent_step", "brackets", lambda x, g, η: (x - η) * g, None),
    ("descent_step", "eta alone", lambda x, g, η: x - η, "factor missing"),
    ("descent_step", "divided", lambda x, g, η: x - g / η, "divided for multiplied"),
    ("descent_step", "squared eta", lambda x, g, η: x - η**2 * g, "squared"),
    ("descent_step", "sign of g", lambda x, g, η: x - η * np.sign(g), None),
    ("descent_step", "2 eta", lambda x, g, η: x - 2 * η * g, None),
    ("descent_step", "gradient of bowl", lambda x, g, η: x - η * 2 * x, "does not change with g"),
    ("descent_step", "x for g", lambda x, g, η: x - η * x, "x for g"),
    ("descent_step", "g for x", lambda x, g, η: g - η * x, None),
    ("descent_step", "dot", lambda x, g, η: x - η * (x @ g), None),
    ("descent_step", "length", lambda x, g, η: x - η * np.linalg.norm(g), None),
    ("descent_step", "|g|", lambda x, g, η: x - η * abs(g), "absolute value"),
    ("descent_step", "entry 0 only", lambda x, g, η: x[0] - η * g[0], None),
    ("descent_step", "off by one", in_place, "Entry [0]"),
    ("descent_step", "hard coded", lambda x, g, η: x - 0.1 * g, "does not change with η"),
    ("descent_step", "shrunk", lambda x, g, η: (1 - 2 * η) * x, "does not change with g"),
    ("descent_step", "plain x", lambda x, g, η: x, "term missing"),
    ("descent_step", "times g", lambda x, g, η: x - η * g * x, None),
    ("descent_step", "the step uphill", lambda x, g, η: η * g, "the step alone and sign"),
    ("descent_step", "sum", lambda x, g, η: x - η * np.sum(g), None),
    ("descent_step", "none", lambda x, g, η: None, "return"),
    ("largest_rate", "infinite", float("inf"), "finite"),
    ("largest_rate", "one and a half", 1.5, None),
    ("largest_rate", "three quarters", 0.75, None),
    ("largest_rate", "nearly", 0.99, "keep more digits"),
    ("largest_rate", "interval", (0, 1), "a single number is expected"),
    ("largest_rate", "a word", "one", "Numbers are expected"),
    (
        "squared_length_by_matrix",
        "absolute",
        lambda W, x: 2 * np.abs(np.outer(W @ x, x)),
        "absolute value",
    ),
    (
        "squared_length_by_matrix",
        "outputs positive",
        lambda W, x: 2 * np.outer(np.abs(W @ x), x),
        "absolute value",
    ),
    (
        "squared_length_by_matrix",
        "x positive",
        lambda W, x: 2 * np.outer(W @ x, np.abs(x)),
        "absolute value",
    ),
    ("read_the_map", "length", 5**0.5, None),
    ("read_the_map", "spacings", [2, 1], "along the lines"),
    ("read_the_map", "both minus", [-1, -2], None),
    ("read_the_map", "heights of the next lines", [-2, 2], "from line to line"),
    ("read_the_map", "three numbers", [-1, 2, 0], None),
    ("read_the_map", "heights at the corners", [-8, 8], None),
    ("read_the_map", "one over", [-0.5, 1], "heights counted by lines"),
    ("quadratic_on_paper", "the value", 1 + 8 + 12, None),
    ("quadratic_on_paper", "formulas in quotes", ["2x + 4y", "4x + 6y"], "Numbers are expected"),
    ("quadratic_on_paper", "x and y exchanged", [2 * 2 + 4 * 1, 4 * 2 + 6 * 1], None),
    ("quadratic_on_paper", "at (2, 1)", [8, 14], None),
    ("quadratic_on_paper", "power kept", [2 * 1 + 4 * 2, 4 * 1 + 6 * 4], None),
    ("quadratic_on_paper", "2xA", [2, 20], None),
    ("quadratic_on_paper", "added", 26, None),
    ("weight_gradient_on_paper", "transposed", [[10, 2], [30, 6], [20, 4]], "transpose"),
    ("weight_gradient_on_paper", "with respect to x", [10, 2, 18], None),
    ("weight_gradient_on_paper", "the outputs", [5, 1], None),
    ("weight_gradient_on_paper", "the value", 26, None),
    ("weight_gradient_on_paper", "four", [[20, 60, 40], [4, 12, 8]], "twice"),
    ("weight_gradient_on_paper", "one long list", [10, 30, 20, 2, 6, 4], None),
    ("weight_gradient_on_paper", "a slip", [[10, 30, 20], [2, 6, 8]], "[1, 2]"),
    ("weight_gradient_on_paper", "zero weights", [[10, 0, 20], [0, 6, 4]], None),
    ("level_point", "mixed once", [2, 1.5], "second slope alone"),
    ("level_point", "value", -7, None),
    ("level_point", "rounded", [1, 2.5], None),
    ("level_point", "the constants", [4, 5], None),
    ("level_point", "origin", [0, 0], None),
    ("level_point", "sign of y", [1, -2], None),
    ("level_point", "as words", "x = 1, y = 2", None),
    ("diverging_matrix", "the identity", np.eye(2), "it arrives"),
    ("diverging_matrix", "three", [[3, 0], [0, 3]], "it arrives"),
    ("diverging_matrix", "zero", [[0, 0], [0, 0]], "no slope at all"),
    ("diverging_matrix", "negative and small", [[-2, 0], [0, -2]], "it arrives"),
    ("diverging_matrix", "a number", 4, None),
    ("diverging_matrix", "a row", [4, 4], None),
    ("diverging_matrix", "off to the side", [[4, -4], [0.1, 0.1]], "not those from (1, 1)"),
    ("diverging_matrix", "infinite", [[np.inf, 0], [0, 1]], "Finite numbers"),
    ("line_step", "point by point", two_loops, None),
    ("line_step", "w alone", no_return_of_b, None),
    ("line_step", "b left", only_w, "only w moved"),
    ("line_step", "w left", only_b, "only b moved"),
    ("line_step", "b first", order_swapped, "b first"),
    ("line_step", "no mean", no_mean, None),
    ("line_step", "absolute", absolute_errors, "absolute value"),
    ("line_step", "as it was", lambda w, b, x, y, η: [w, b], None),
    (
        "line_step",
        "the loss itself",
        lambda w, b, x, y, η: np.array([w, b]) - η * np.mean((w * x + b - y) ** 2),
        None,
    ),
    ("best_line", "by eye", [1, 0], None),
    ("best_line", "with the gate", [0.927, 0.184], None),
    ("best_line", "two digits", [0.82, 0.37], None),
    ("best_line", "w alone", 0.825, None),
    ("best_line", "b reversed", [0.825, -0.373], "w without b"),
    ("best_line", "unknowns in the wrong columns", [0.37259, 0.82492], "swapped"),
    ("best_line", "through two points", [0.839, 0.519], None),
    ("squared_dot", "value", lambda a, x: (a @ x) ** 2, None),
    ("squared_dot", "a squared", lambda a, x: 2 * a**2, "factor missing"),
    ("squared_dot", "outer", lambda a, x: 2 * np.outer(a, x), None),
    ("squared_dot", "a a x", lambda a, x: 2 * (a @ a) * x, None),
    ("squared_dot", "minus", lambda a, x: -2 * (a @ x) * a, "sign"),
    ("squared_dot", "four", lambda a, x: 4 * (a @ x) * a, "twice"),
    ("squared_dot", "matrix at", lambda a, x: 2 * a @ x @ a, None),
    ("weight_decay", "value", lambda w, x, y, λ: (w @ x - y) ** 2 + λ * (w @ w), None),
    ("weight_decay", "minus", lambda w, x, y, λ: -2 * (w @ x - y) * x - 2 * λ * w, "sign"),
    (
        "weight_decay",
        "error reversed",
        lambda w, x, y, λ: 2 * (y - w @ x) * x + 2 * λ * w,
        "error reversed",
    ),
    ("weight_decay", "λ in both", lambda w, x, y, λ: 2 * λ * ((w @ x - y) * x + w), None),
    (
        "weight_decay",
        "length",
        lambda w, x, y, λ: 2 * (w @ x - y) * x + 2 * λ * np.linalg.norm(w),
        None,
    ),
    ("weight_decay", "error alone", lambda w, x, y, λ: 2 * (w @ x - y) + 2 * λ, None),
    (
        "weight_decay",
        "x in the penalty",
        lambda w, x, y, λ: 2 * (w @ x - y) * x + 2 * λ * x,
        "x for w",
    ),
    ("promised_height", "the step", [-0.3, 0.4], None),
    ("promised_height", "the gradient", [3, -4], None),
    ("promised_height", "no step", 6, "height alone"),
    ("promised_height", "half", 6 - 0.05 * 25, None),
    ("promised_height", "squared rate", 6 - 0.01 * 25, None),
    ("promised_height", "length alone", 5, None),
]
