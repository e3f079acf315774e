"""Lesson 07: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def printed_diagonal(w, x):
    print(np.diag(x))


def if_on_an_array(x):
    return np.diag(1.0) if x > 0 else np.diag(0.0)


def filled_the_first_row(w, x):
    J = np.zeros((len(w), len(w)))
    J[0] = x
    return J


def one_entry_short(w, x):
    J = np.zeros((len(w), len(w)))
    for i in range(len(w) - 1):
        J[i, i] = x[i]
    return J


def neighbour(x, own, before):
    """Return a matrix with `own` on its diagonal and `before` in the column before it."""
    n = len(x)
    J = np.zeros((n, n))
    for i in range(n):
        J[i, i] += own[i]
        J[i, i - 1] += before[i]
    return J


def neighbour_without_the_first(x):
    J = np.diag(np.roll(x, 1))
    for i in range(1, len(x)):
        J[i, i - 1] = x[i]
    return J


WRONG = [
    ("predict_zeros", "one row more", 4, None),
    ("predict_zeros", "all but one", 8, None),
    ("predict_zeros", "none", 0, None),
    ("predict_zeros", "two vectors' entries", 2 * 3, "counted the zeros"),
    ("predict_zeros", "two", 2, None),
    ("predict_zeros", "a third", 1 / 3, None),
    ("predict_zeros", "the shape", (3, 3), None),
    ("sum_row", "a plus between", lambda w, x: np.eye(len(w)) + np.eye(len(x)), "not two matrices"),
    ("sum_row", "two numbers", lambda w, x: (1, 1), "not two matrices"),
    (
        "sum_row",
        "zero by x",
        lambda w, x: (np.eye(len(w)), np.zeros((len(w), len(w)))),
        "x held to 0",
    ),
    ("sum_row", "x and w crossed", lambda w, x: (np.diag(x), np.diag(w)), "a product's"),
    (
        "sum_row",
        "a minus in the second",
        lambda w, x: (np.eye(len(w)), -np.eye(len(w))),
        "minus in the second",
    ),
    (
        "sum_row",
        "2 on the diagonal",
        lambda w, x: (2 * np.eye(len(w)), 2 * np.eye(len(w))),
        "twice",
    ),
    ("sum_row", "always 3 by 3", lambda w, x: (np.eye(3), np.eye(3)), None),
    ("sum_row", "shape in the place of the length", lambda w, x: (np.eye(w), np.eye(x)), None),
    (
        "sum_row",
        "side by side",
        lambda w, x: np.hstack([np.eye(len(w)), np.eye(len(x))]),
        "not two matrices",
    ),
    ("sum_row", "one of them as a vector", lambda w, x: (np.eye(len(w)), np.ones(len(x))), None),
    (
        "difference_row",
        "both minus",
        lambda w, x: (-np.eye(len(w)), -np.eye(len(x))),
        "minus in both",
    ),
    (
        "difference_row",
        "I minus I",
        lambda w, x: np.eye(len(w)) - np.eye(len(x)),
        "not two matrices",
    ),
    (
        "difference_row",
        "the inputs",
        lambda w, x: (np.diag(w), -np.diag(x)),
        "the inputs themselves",
    ),
    (
        "difference_row",
        "minus everywhere in the second",
        lambda w, x: (np.eye(len(w)), -np.ones((len(x), len(x)))),
        "ones for the identity",
    ),
    ("difference_row", "1 - I", lambda w, x: (np.eye(len(w)), 1 - np.eye(len(x))), "1 - I"),
    ("difference_row", "1 and -1", lambda w, x: (1, -1), "not two matrices"),
    (
        "difference_row",
        "zero by x",
        lambda w, x: (np.eye(len(w)), 0 * np.eye(len(x))),
        "x held to 0",
    ),
    ("product_by_w", "printed, not returned", printed_diagonal, "return"),
    ("product_by_w", "both factors", lambda w, x: np.diag(w + x), None),
    ("product_by_w", "identity", lambda w, x: np.eye(len(w)), "a sum's"),
    ("product_by_w", "in the first row", filled_the_first_row, None),
    ("product_by_w", "loop ends too early", one_entry_short, None),
    (
        "product_by_w",
        "in every row",
        lambda w, x: np.ones((len(w), 1)) * x,
        "repeated instead of a diagonal",
    ),
    ("product_by_w", "x[0] for x", lambda w, x: x[0] * np.eye(len(w)), "one number for all"),
    ("product_by_w", "twice x", lambda w, x: 2 * np.diag(x), "twice"),
    ("product_by_w", "minus x", lambda w, x: -np.diag(x), "sign"),
    (
        "product_by_w",
        "derivatives multiplied",
        lambda w, x: np.diag(1.0 * np.ones(len(x))),
        "a sum's",
    ),
    ("product_by_x", "the absolute value", lambda w, x: np.diag(np.abs(w)), "absolute value"),
    ("product_by_x", "anti-diagonal", lambda w, x: np.diag(w)[::-1], None),
    ("product_by_x", "w in reverse", lambda w, x: np.diag(w[::-1]), "in reverse order"),
    ("product_by_x", "both, with a comma", lambda w, x: (np.diag(w), np.diag(x)), "both Jacobians"),
    ("product_by_x", "x over w", lambda w, x: np.diag(x / w), "a quotient"),
    (
        "product_by_x",
        "the diagonal of the product",
        lambda w, x: np.diag(np.outer(w, x)),
        "outer product and diagonal as a vector or the product itself and diagonal as a vector",
    ),
    ("product_by_x", "sum on the diagonal", lambda w, x: np.sum(w) * np.eye(len(w)), None),
    ("product_by_x", "@ for *", lambda w, x: w @ np.eye(len(x)), "vector instead of diag"),
    ("product_by_x", "w squared", lambda w, x: np.diag(w**2), "squared"),
    ("quotient_by_w", "identity", lambda w, x: np.eye(len(w)), "a sum's"),
    ("quotient_by_w", "the square below", lambda w, x: np.diag(1 / x**2), "squared"),
    ("quotient_by_w", "a minus", lambda w, x: -np.diag(1 / x), "sign"),
    ("quotient_by_w", "x over w", lambda w, x: np.diag(x / w), "upside down"),
    ("quotient_by_w", "one over w", lambda w, x: np.diag(1 / w), "another input"),
    (
        "quotient_by_w",
        "whole-number division",
        lambda w, x: np.diag(1 // x),
        "whole-number division",
    ),
    ("quotient_by_w", "logarithm", lambda w, x: np.diag(np.log(np.abs(x))), None),
    ("quotient_by_w", "the inverse by pinv of a vector", lambda w, x: np.linalg.inv(x), None),
    ("quotient_by_w", "** -1 on whole numbers", lambda w, x: np.diag(x.astype(int) ** -1), None),
    (
        "quotient_by_x",
        "square and sign forgotten",
        lambda w, x: np.diag(w / x),
        "the quotient itself",
    ),
    ("quotient_by_x", "-w over 2x", lambda w, x: np.diag(-w / (2 * x)), "product for a power"),
    ("quotient_by_x", "^ for **", lambda w, x: np.diag(-w / x ^ 2), "**"),
    ("quotient_by_x", "brackets forgotten", lambda w, x: np.diag(-w / x * x), "x lost"),
    ("quotient_by_x", "w squared", lambda w, x: np.diag(-(w**2) / x**2), "squared"),
    ("quotient_by_x", "x over w squared", lambda w, x: np.diag(-x / w**2), None),
    ("quotient_by_x", "the cube", lambda w, x: np.diag(-w / x**3), "another exponent"),
    ("quotient_by_x", "w ln x", lambda w, x: np.diag(w * np.log(np.abs(x))), "integrated"),
    ("quotient_by_x", "2 in front", lambda w, x: np.diag(-2 * w / x**2), "twice"),
    ("quotient_by_x", "the whole squared", lambda w, x: np.diag(-((w / x) ** 2)), "squared"),
    (
        "quotient_by_x",
        "full quotient rule",
        lambda w, x: np.diag((x - w) / x**2),
        "w differentiated too",
    ),
    ("quotient_by_x", "outer product", lambda w, x: np.outer(-w, 1 / x**2), "outer product"),
    (
        "sigmoid_jacobian",
        "a plus",
        lambda x: np.diag(sigmoid(x) * (1 + sigmoid(x))),
        "sign of a term",
    ),
    (
        "sigmoid_jacobian",
        "brackets forgotten",
        lambda x: np.diag(sigmoid(x) * 1 - sigmoid(x)),
        "brackets forgotten",
    ),
    ("sigmoid_jacobian", "1 - s alone", lambda x: np.diag(1 - sigmoid(x)), "factor missing"),
    ("sigmoid_jacobian", "s squared", lambda x: np.diag(sigmoid(x) ** 2), "s for 1 - s"),
    ("sigmoid_jacobian", "1 - s²", lambda x: np.diag(1 - sigmoid(x) ** 2), "square of s alone"),
    ("sigmoid_jacobian", "e^x for e^-x", lambda x: np.diag(np.exp(x)), "exponential"),
    (
        "sigmoid_jacobian",
        "a minus from e^-x",
        lambda x: -np.diag(sigmoid(x) * (1 - sigmoid(x))),
        "sign",
    ),
    (
        "sigmoid_jacobian",
        "denominator not squared",
        lambda x: np.diag(np.exp(-x) / (1 + np.exp(-x))),
        "factor missing",
    ),
    ("sigmoid_jacobian", "a quarter everywhere", lambda x: np.eye(len(x)) / 4, None),
    (
        "sigmoid_jacobian",
        "taken twice",
        lambda x: np.diag(sigmoid(sigmoid(x)) * (1 - sigmoid(sigmoid(x)))),
        None,
    ),
    (
        "sigmoid_jacobian",
        "the matrix into σ",
        lambda x: sigmoid(np.diag(x)) * (1 - sigmoid(np.diag(x))),
        "σ of the whole matrix",
    ),
    ("sigmoid_jacobian", "@ for *", lambda x: np.diag(sigmoid(x) @ (1 - sigmoid(x))), None),
    ("relu_jacobian", "np.max of two", lambda x: np.diag(np.max(0, x)), "np.maximum"),
    ("relu_jacobian", "if on an array", if_on_an_array, "np.where"),
    ("relu_jacobian", "identity", lambda x: np.eye(len(x)), "gate forgotten"),
    ("relu_jacobian", "sign", lambda x: np.diag(np.sign(x)), "minus below 0"),
    ("relu_jacobian", "absolute value", lambda x: np.diag(np.abs(x)), None),
    (
        "relu_jacobian",
        "gate for rows",
        lambda x: (x > 0)[:, None] * np.ones(len(x)),
        "repeated instead of a diagonal",
    ),
    ("relu_jacobian", "x > 1", lambda x: np.diag(1.0 * (x > 1)), None),
    (
        "relu_jacobian",
        "one gate for all",
        lambda x: np.eye(len(x)) * (x.sum() > 0),
        "one gate for all",
    ),
    (
        "relu_jacobian",
        "outer product of gates",
        lambda x: np.outer(x > 0, x > 0) * 1.0,
        "every pair of gates",
    ),
    ("maximum_by_w", "w > 0", lambda w, x: np.diag(1.0 * (w > 0)), "gate at 0"),
    (
        "maximum_by_w",
        "largest entry alone",
        lambda w, x: np.diag(1.0 * (w == w.max())),
        "largest entry alone",
    ),
    ("maximum_by_w", "in size", lambda w, x: np.diag(1.0 * (np.abs(w) > np.abs(x))), None),
    ("maximum_by_w", "identity", lambda w, x: np.eye(len(w)), "gate forgotten"),
    (
        "maximum_by_w",
        "minus for the loser",
        lambda w, x: np.diag(np.sign(w - x)),
        "minus for the loser",
    ),
    ("maximum_by_w", "difference for the gate", lambda w, x: np.diag(np.maximum(w - x, 0)), None),
    (
        "maximum_by_w",
        "every w against every x",
        lambda w, x: 1.0 * (w[:, None] > x),
        "every pair compared",
    ),
    ("maximum_by_w", "and for &", lambda w, x: np.diag(1.0 * (w > 0 and w > x)), "np.where"),
    ("square_jacobian", "2 on the diagonal", lambda x: 2 * np.eye(len(x)), "x lost"),
    ("square_jacobian", "the outputs", lambda x: np.diag(x**2), "the outputs"),
    ("square_jacobian", "2x²", lambda x: np.diag(2 * x**2), "squared"),
    (
        "square_jacobian",
        "in every row",
        lambda x: np.ones((len(x), 1)) * 2 * x,
        "repeated instead of a diagonal",
    ),
    ("square_jacobian", "absolute value", lambda x: np.diag(2 * np.abs(x)), "absolute value"),
    ("square_jacobian", "2 added", lambda x: np.diag(2 + x), "added for multiplied"),
    ("square_jacobian", "x²/2", lambda x: np.diag(x**2 / 2), "integrated"),
    ("square_jacobian", "both factors apart", lambda x: (np.diag(x), np.diag(x)), None),
    (
        "neighbour_jacobian",
        "rolled the other way",
        lambda x: neighbour(x, np.roll(x, -1), x),
        "another number",
    ),
    ("neighbour_jacobian", "second entry alone", lambda x: neighbour(x, 0 * x, x), "term missing"),
    (
        "neighbour_jacobian",
        "ones for the second entry",
        lambda x: neighbour(x, np.roll(x, 1), 1 + 0 * x),
        "factor missing",
    ),
    (
        "neighbour_jacobian",
        "the same factor twice",
        lambda x: neighbour(x, np.roll(x, 1), np.roll(x, 1)),
        "same factor twice",
    ),
    (
        "neighbour_jacobian",
        "row 0 has no neighbour",
        neighbour_without_the_first,
        "first row without a neighbour",
    ),
    ("neighbour_jacobian", "a minus", lambda x: neighbour(x, np.roll(x, 1), -x), "sign of a term"),
    ("neighbour_jacobian", "transposed", lambda x: neighbour(x, np.roll(x, 1), x).T, "transpose"),
    ("neighbour_jacobian", "the outputs", lambda x: np.diag(x * np.roll(x, 1)), "the outputs"),
    ("neighbour_jacobian", "outer product", lambda x: np.outer(x, np.roll(x, 1)), "outer product"),
    (
        "neighbour_jacobian",
        "a vector",
        lambda x: np.roll(x, 1) + x,
        "sum of both factors on the diagonal and diagonal as a vector",
    ),
    (
        "neighbour_jacobian",
        "rolled along the rows",
        lambda x: np.diag(np.roll(x, 1)) + np.diag(x) @ np.roll(np.eye(len(x)), -1, axis=0),
        "second entry in the wrong column",
    ),
    (
        "neighbour_jacobian",
        "both columns",
        lambda x: np.diag(np.roll(x, 1)) + np.roll(np.diag(x), 1, axis=1),
        "second entry in the wrong column",
    ),
    ("predict_storage", "a zero short", 10**11, None),
    ("predict_storage", "half of it", 5 * 10**11, "half"),
    ("predict_storage", "terabytes", 8, None),
    ("predict_storage", "bytes", 8 * 10**12, "bytes"),
    ("predict_storage", "a billion", 10**9, None),
    ("predict_storage", "^ for **", 10 ^ 12, None),
    ("predict_storage", "three vectors", 3 * 10**6, None),
    (
        "pull_back",
        "@ with the matrix on the wrong side",
        lambda g, w, x: np.diag(w) @ np.diag(g),
        "matrix not summed",
    ),
    ("pull_back", "added", lambda g, w, x: g + w, "added for multiplied"),
    ("pull_back", "all three", lambda g, w, x: g * w * x, None),
    ("pull_back", "both gradients", lambda g, w, x: (g * w, g * x), "both gradients"),
    ("pull_back", "divided", lambda g, w, x: g / w, "divided for multiplied"),
    ("pull_back", "outer product", lambda g, w, x: np.outer(g, w), "outer product"),
    ("pull_back", "g alone", lambda g, w, x: g, "w forgotten"),
    ("pull_back", "averaged", lambda g, w, x: g * w / len(w), "mean for sum"),
    ("pull_back", "w squared", lambda g, w, x: g * w**2, "squared"),
    ("pull_back", "g summed first", lambda g, w, x: g.sum() * w, "g added up"),
    ("pull_back", "a row", lambda g, w, x: (g * w)[None, :], None),
]
