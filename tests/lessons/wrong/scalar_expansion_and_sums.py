"""Lesson 08: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def printed_sum(G):
    print(G.sum(axis=0))


def first_columns_only(G):
    return [G[:, j].sum() for j in range(len(G))]


def loop_overwrites(G):
    b = 0
    for row in G:
        b = row
    return b


def returns_in_the_loop(G):
    total = 0
    for row in G:
        total = total + row
        return total


def centred(x):
    return x - x.mean()


def error_without_return(y, p):
    np.mean((y - p[:, 0]) ** 2)


WRONG = [
    ("predict_fan", "a unit less", 4, None),
    ("predict_fan", "one more", 6, None),
    ("predict_fan", "squared", 25, None),
    ("predict_fan", "twice", 10, "twice"),
    ("predict_fan", "nothing", 0, "nothing"),
    ("predict_fan", "a vector of ones", [1, 1, 1, 1, 1], "not added up"),
    ("sum_by_x", "x on the diagonal", lambda x, z: np.diag(x), "x on the diagonal"),
    ("sum_by_x", "z added to I", lambda x, z: np.eye(len(x)) + z, None),
    ("sum_by_x", "always 3 by 3", lambda x, z: np.eye(3), None),
    ("sum_by_x", "a single 1", lambda x, z: 1, "lost axis"),
    ("sum_by_x", "2 on the diagonal", lambda x, z: 2 * np.eye(len(x)), "twice"),
    ("sum_by_x", "the outputs on the diagonal", lambda x, z: np.diag(x + z), "the outputs"),
    ("sum_by_x", "one over n", lambda x, z: np.eye(len(x)) / len(x), None),
    ("sum_by_z", "z's", lambda x, z: z * np.ones(len(x)), "z for 1"),
    ("sum_by_z", "zeros, as z is a constant", lambda x, z: np.zeros(len(x)), "z held constant"),
    ("sum_by_z", "x", lambda x, z: x, "x for 1"),
    ("sum_by_z", "ones of a square", lambda x, z: np.ones((len(x), len(x))), "ones in a square"),
    ("sum_by_z", "one over n", lambda x, z: np.ones(len(x)) / len(x), "1/n"),
    ("sum_by_z", "the outputs", lambda x, z: x + z, "the outputs"),
    ("sum_by_z", "three ones", lambda x, z: [1, 1, 1], None),
    ("product_by_x", "diag of a number", lambda x, z: np.diag(z), None),
    ("product_by_x", "identity", lambda x, z: np.eye(len(x)), "a sum's"),
    ("product_by_x", "outputs", lambda x, z: np.diag(x * z), "the outputs"),
    ("product_by_x", "z added to I", lambda x, z: np.eye(len(x)) + z, "added for multiplied"),
    ("product_by_x", "@ for *", lambda x, z: z @ np.eye(len(x)), "write *"),
    ("product_by_x", "one over z", lambda x, z: np.eye(len(x)) / z, "divided for multiplied"),
    ("product_by_x", "z to the power", lambda x, z: np.eye(len(x)) ** z, None),
    ("product_by_x", "absolute value", lambda x, z: abs(z) * np.eye(len(x)), "absolute value"),
    ("product_by_z", "z", lambda x, z: z * np.ones(len(x)), "z for x"),
    ("product_by_z", "mean", lambda x, z: np.mean(x), "mean for the column"),
    ("product_by_z", "x over z", lambda x, z: x / z, None),
    ("product_by_z", "x squared", lambda x, z: x**2, "squared"),
    ("product_by_z", "absolute value", lambda x, z: np.abs(x), "absolute value"),
    ("product_by_z", "sorted", lambda x, z: np.sort(x), None),
    ("product_by_z", "in every row", lambda x, z: np.ones((len(x), 1)) * x, None),
    ("summed_by_x", "x's", lambda x, z: x, "another input"),
    ("summed_by_x", "z summed", lambda x, z: len(x) * z, "added up"),
    ("summed_by_x", "one z and zeros", lambda x, z: np.append(z, np.zeros(len(x) - 1)), None),
    ("summed_by_x", "averaged", lambda x, z: z * np.ones(len(x)) / len(x), "1/n"),
    ("summed_by_x", "sum of x for each", lambda x, z: x.sum() * np.ones(len(x)), None),
    ("summed_by_x", "outputs", lambda x, z: x * z, "the terms"),
    ("summed_by_x", "a square of z's", lambda x, z: z * np.ones((len(x), len(x))), None),
    ("summed_by_z", "z", lambda x, z: z, "another input"),
    ("summed_by_z", "n z", lambda x, z: len(x) * z, "n z"),
    ("summed_by_z", "the sum with z added", lambda x, z: np.sum(x + z), None),
    ("summed_by_z", "absolute values", lambda x, z: np.sum(np.abs(x)), "absolute value"),
    ("summed_by_z", "squares", lambda x, z: np.sum(x**2), "squared"),
    ("summed_by_z", "from the second on", lambda x, z: np.sum(x[1:]), "first entry left out"),
    ("summed_by_z", "product", lambda x, z: np.prod(x), "product for sum"),
    ("summed_by_z", "largest", lambda x, z: np.max(x), "largest for sum"),
    ("summed_by_z", "sum over z", lambda x, z: np.sum(x) / z, None),
    ("mean_gradient", "the mean", lambda x: np.mean(x), "the mean itself"),
    ("mean_gradient", "the mean, n times", lambda x: np.mean(x) * np.ones(len(x)), None),
    ("mean_gradient", "n", lambda x: len(x) * np.ones(len(x)), "reciprocal"),
    ("mean_gradient", "a third", lambda x: np.ones(len(x)) / 3, None),
    ("mean_gradient", "over n - 1", lambda x: np.ones(len(x)) / (len(x) - 1), "n - 1"),
    ("mean_gradient", "a matrix", lambda x: np.eye(len(x)) / len(x), "identity for ones"),
    (
        "mean_gradient",
        "whole-number division",
        lambda x: np.ones(len(x)) // len(x),
        "whole-number division",
    ),
    ("mean_gradient", "n squared", lambda x: np.ones(len(x)) / len(x) ** 2, "factor twice"),
    ("mean_gradient", "shares of the sum", lambda x: x / x.sum(), "shares of the sum"),
    ("length_gradient", "the root's 2 left", lambda x: x / (2 * np.linalg.norm(x)), "half"),
    ("length_gradient", "2x over the length", lambda x: 2 * x / np.linalg.norm(x), "twice"),
    ("length_gradient", "one over the length", lambda x: 1 / np.linalg.norm(x), "factor missing"),
    (
        "length_gradient",
        "2x over the root of nothing",
        lambda x: x / np.sqrt(x**2),
        "each entry by itself",
    ),
    ("length_gradient", "divided by the sum", lambda x: x / np.sum(x), "divided by the sum"),
    ("length_gradient", "root of the sum", lambda x: x / np.sqrt(np.sum(x)), None),
    (
        "length_gradient",
        "brackets forgotten",
        lambda x: x / np.sqrt(np.sum(x) ** 2),
        "squared too late",
    ),
    (
        "length_gradient",
        "times the length",
        lambda x: x * np.linalg.norm(x),
        "multiplied for divided",
    ),
    (
        "length_gradient",
        "absolute values below",
        lambda x: x / np.sum(np.abs(x)),
        "sum of absolute values",
    ),
    ("length_gradient", "^ for **", lambda x: x / np.sqrt(np.sum(x ^ 2)), "**"),
    ("length_gradient", "sign", lambda x: np.sign(x), "each entry by itself"),
    (
        "length_gradient",
        "absolute value",
        lambda x: np.abs(x) / np.linalg.norm(x),
        "absolute value",
    ),
    ("length_gradient", "2x into the root", lambda x: 1 / (2 * np.sqrt(2 * np.abs(x))), None),
    ("largest_gradient", "smallest", lambda x: 1.0 * (x == x.min()), "smallest"),
    ("largest_gradient", "always the first", lambda x: np.eye(len(x))[0], "always the first"),
    ("largest_gradient", "the largest itself", lambda x: np.max(x), "the largest entry itself"),
    ("largest_gradient", "positive ones", lambda x: 1.0 * (x > 0), "every positive entry"),
    ("largest_gradient", "one over n", lambda x: np.ones(len(x)) / len(x), "1/n"),
    ("largest_gradient", "zeros", lambda x: np.zeros(len(x)), "nobody"),
    ("largest_gradient", "a matrix", lambda x: np.diag(1.0 * (x == x.max())), None),
    (
        "largest_gradient",
        "minus for the others",
        lambda x: 2.0 * (x == x.max()) - 1,
        "minus for the others",
    ),
    (
        "centring_jacobian",
        "a plus",
        lambda x: np.eye(len(x)) + np.ones((len(x), len(x))) / len(x),
        "sign of a term",
    ),
    (
        "centring_jacobian",
        "the other way round",
        lambda x: np.ones((len(x), len(x))) / len(x) - np.eye(len(x)),
        "sign",
    ),
    (
        "centring_jacobian",
        "n - 1",
        lambda x: np.eye(len(x)) - np.ones((len(x), len(x))) / (len(x) - 1),
        "n - 1",
    ),
    (
        "centring_jacobian",
        "the mean's value",
        lambda x: np.eye(len(x)) - np.mean(x),
        "the mean's value",
    ),
    (
        "centring_jacobian",
        "the mean's part alone",
        lambda x: np.ones((len(x), len(x))) / len(x),
        "the mean's part alone",
    ),
    ("centring_jacobian", "the value", centred, "the centred vector"),
    ("centring_jacobian", "value on the diagonal", lambda x: np.diag(centred(x)), None),
    (
        "centring_jacobian",
        "always 3",
        lambda x: np.eye(len(x)) - np.ones((len(x), len(x))) / 3,
        None,
    ),
    ("centring_jacobian", "1 - 1/n", lambda x: 1 - 1 / len(x), None),
    ("bias_gradient", "printed, not returned", printed_sum, "return"),
    ("bias_gradient", "the last row wins", loop_overwrites, "last sample only"),
    ("bias_gradient", "returns inside the loop", returns_in_the_loop, "one sample only"),
    ("bias_gradient", "as many columns as rows", first_columns_only, None),
    ("bias_gradient", "ones", lambda G: np.ones(G.shape[1]), None),
    ("bias_gradient", "the largest", lambda G: G.max(axis=0), "largest for sum"),
    ("bias_gradient", "absolute values", lambda G: np.abs(G).sum(axis=0), "absolute value"),
    ("bias_gradient", "over n", lambda G: G.sum(axis=0) / G.shape[1], "1/n"),
    ("bias_gradient", "mean over rows", lambda G: G.mean(axis=1), None),
    ("bias_gradient", "the first left out", lambda G: G[1:].sum(axis=0), "first sample left out"),
    ("bias_gradient", "squares", lambda G: (G**2).sum(axis=0), "squared"),
    ("sum_axis_gradient", "ones", lambda X, g: np.ones(X.shape), "g forgotten"),
    ("sum_axis_gradient", "g down the rows", lambda X, g: np.ones(X.shape) * g, "do not fit"),
    ("sum_axis_gradient", "outer product with X", lambda X, g: np.outer(g, X[0]), None),
    (
        "sum_axis_gradient",
        "averaged over the rows",
        lambda X, g: g[:, None] * np.ones(X.shape) / len(X),
        "1/N",
    ),
    ("sum_axis_gradient", "forward", lambda X, g: X.sum(axis=1), "forward"),
    ("sum_axis_gradient", "weighted sum", lambda X, g: g @ X, None),
    (
        "sum_axis_gradient",
        "reshaped",
        lambda X, g: np.tile(g, X.shape[1]).reshape(X.shape),
        "reshaped",
    ),
    ("sum_axis_gradient", "g summed", lambda X, g: g.sum() * np.ones(X.shape), "g added up"),
    ("mean_axis_gradient", "X left in", lambda X, g: X * g / len(X), None),
    ("mean_axis_gradient", "forward", lambda X, g: X.mean(axis=0), "forward"),
    ("mean_axis_gradient", "ones over N", lambda X, g: np.ones(X.shape) / len(X), "factor missing"),
    (
        "mean_axis_gradient",
        "times N",
        lambda X, g: np.ones(X.shape) * g * len(X),
        "multiplied for divided",
    ),
    ("mean_axis_gradient", "g averaged", lambda X, g: np.ones(X.shape) * g.mean(), "g averaged"),
    ("mean_axis_gradient", "over N - 1", lambda X, g: np.ones(X.shape) * g / (len(X) - 1), "N - 1"),
    (
        "mean_axis_gradient",
        "over the length of g",
        lambda X, g: np.ones(X.shape) * g / len(g),
        "1/n for 1/N",
    ),
    (
        "mean_axis_gradient",
        "reshaped",
        lambda X, g: np.repeat(g, len(X)).reshape(X.shape) / len(X),
        "reshaped",
    ),
    ("predict_silent_square", "added", 200, None),
    ("predict_silent_square", "off by a zero", 1000, None),
    ("predict_silent_square", "99 squared", 99 * 99, None),
    ("predict_silent_square", "half the pairs", 5000, "half"),
    ("predict_silent_square", "one", 1, None),
    (
        "squared_error",
        "root taken",
        lambda y, p: np.sqrt(np.mean((y - p[:, 0]) ** 2)),
        "root taken",
    ),
    ("squared_error", "halved", lambda y, p: np.mean((y - p[:, 0]) ** 2) / 2, "half"),
    (
        "squared_error",
        "absolute error",
        lambda y, p: np.mean(np.abs(y - p[:, 0])),
        "absolute error",
    ),
    (
        "squared_error",
        "square of the mean",
        lambda y, p: np.mean(y - p[:, 0]) ** 2,
        "squared too late",
    ),
    ("squared_error", "a plus", lambda y, p: np.mean((y + p[:, 0]) ** 2), "sign of a term"),
    ("squared_error", "nothing returned", error_without_return, "return"),
    (
        "squared_error",
        "the first row of p",
        lambda y, p: np.mean((y - p[0]) ** 2),
        "first prediction for all",
    ),
    (
        "squared_error",
        "brackets forgotten",
        lambda y, p: np.mean(y - p[:, 0] ** 2),
        "brackets forgotten",
    ),
    (
        "squared_error",
        "squares apart",
        lambda y, p: np.mean(y**2 - p[:, 0] ** 2),
        "squares subtracted",
    ),
    ("squared_error", "one for each", lambda y, p: (y - p[:, 0]) ** 2, "sum missing"),
    (
        "squared_error",
        "over N - 1",
        lambda y, p: np.sum((y - p[:, 0]) ** 2) / (len(y) - 1),
        "N - 1",
    ),
    (
        "squared_error",
        "y turned into a row",
        lambda y, p: np.mean((y[None] - p) ** 2),
        "silent square",
    ),
]
