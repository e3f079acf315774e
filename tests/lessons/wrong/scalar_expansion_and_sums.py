"""Lesson 08: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def printed_sum(Δ):
    print(Δ.sum(axis=0))


def first_columns_only(Δ):
    return [Δ[:, j].sum() for j in range(len(Δ))]


def loop_overwrites(Δ):
    b = 0
    for row in Δ:
        b = row
    return b


def returns_in_the_loop(Δ):
    total = 0
    for row in Δ:
        total = total + row
        return total


def centred(x):
    return x - x.mean()


def error_without_return(y, p):
    np.mean((y - p[:, 0]) ** 2)


def uphill(w, b, x, y):
    e = y - np.maximum(0, w * x + b)
    d = 2 * e * (w * x + b > 0) / len(x)
    return np.sum(d * x), np.sum(d)


def half_as_steep(w, b, x, y):
    d = (w * x + b - y) * (w * x + b > 0) / len(x)
    return np.sum(d * x), np.sum(d)


def gate_on_the_error(w, b, x, y):
    e = y - np.maximum(0, w * x + b)
    d = -2 * e * (e > 0) / len(x)
    return np.sum(d * x), np.sum(d)


def gate_on_x(w, b, x, y):
    d = -2 * (y - np.maximum(0, w * x + b)) * (x > 0) / len(x)
    return np.sum(d * x), np.sum(d)


def averaged_twice(w, b, x, y):
    d = -2 * (y - w * x - b) * (w * x + b > 0) / len(x)
    return np.mean(d * x), np.mean(d)


def linear(w, b, x, y):
    d = 2 * (w * x + b - y) / len(x)
    return np.sum(d * x), np.sum(d)


WRONG = [
    ("predict_fan", "a unit less", 4, None),
    ("predict_fan", "one more", 6, None),
    ("predict_fan", "squared", 25, None),
    ("predict_fan", "twice", 10, "twice"),
    ("predict_fan", "nothing", 0, "nothing"),
    ("predict_fan", "a vector of ones", [1, 1, 1, 1, 1], "not added up"),
    ("sum_by_z", "z's", lambda x, z: z * np.ones(len(x)), "z for 1"),
    ("sum_by_z", "zeros, as z is a constant", lambda x, z: np.zeros(len(x)), "z held constant"),
    ("sum_by_z", "x", lambda x, z: x, "x for 1"),
    ("sum_by_z", "ones of a square", lambda x, z: np.ones((len(x), len(x))), "ones in a square"),
    ("sum_by_z", "one over n", lambda x, z: np.ones(len(x)) / len(x), "1/n"),
    ("sum_by_z", "the outputs", lambda x, z: x + z, "the outputs"),
    ("sum_by_z", "three ones", lambda x, z: [1, 1, 1], None),
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
    ("bias_gradient", "ones", lambda Δ: np.ones(Δ.shape[1]), None),
    ("bias_gradient", "the largest", lambda Δ: Δ.max(axis=0), "largest for sum"),
    ("bias_gradient", "absolute values", lambda Δ: np.abs(Δ).sum(axis=0), "absolute value"),
    ("bias_gradient", "over n", lambda Δ: Δ.sum(axis=0) / Δ.shape[1], "1/n"),
    ("bias_gradient", "mean over rows", lambda Δ: Δ.mean(axis=1), None),
    ("bias_gradient", "the first left out", lambda Δ: Δ[1:].sum(axis=0), "first sample left out"),
    ("bias_gradient", "squares", lambda Δ: (Δ**2).sum(axis=0), "squared"),
    ("sum_axis_gradient", "ones", lambda X, δ: np.ones(X.shape), "δ forgotten"),
    ("sum_axis_gradient", "δ down the rows", lambda X, δ: np.ones(X.shape) * δ, "do not fit"),
    ("sum_axis_gradient", "outer product with X", lambda X, δ: np.outer(δ, X[0]), None),
    (
        "sum_axis_gradient",
        "averaged over the rows",
        lambda X, δ: δ[:, None] * np.ones(X.shape) / len(X),
        "1/N",
    ),
    ("sum_axis_gradient", "forward", lambda X, δ: X.sum(axis=1), "forward"),
    ("sum_axis_gradient", "weighted sum", lambda X, δ: δ @ X, None),
    (
        "sum_axis_gradient",
        "reshaped",
        lambda X, δ: np.tile(δ, X.shape[1]).reshape(X.shape),
        "reshaped",
    ),
    ("sum_axis_gradient", "δ summed", lambda X, δ: δ.sum() * np.ones(X.shape), "δ added up"),
    ("mean_axis_gradient", "X left in", lambda X, δ: X * δ / len(X), None),
    ("mean_axis_gradient", "forward", lambda X, δ: X.mean(axis=0), "forward"),
    ("mean_axis_gradient", "ones over N", lambda X, δ: np.ones(X.shape) / len(X), "factor missing"),
    (
        "mean_axis_gradient",
        "times N",
        lambda X, δ: np.ones(X.shape) * δ * len(X),
        "multiplied for divided",
    ),
    ("mean_axis_gradient", "δ averaged", lambda X, δ: np.ones(X.shape) * δ.mean(), "δ averaged"),
    ("mean_axis_gradient", "over N - 1", lambda X, δ: np.ones(X.shape) * δ / (len(X) - 1), "N - 1"),
    (
        "mean_axis_gradient",
        "over the length of δ",
        lambda X, δ: np.ones(X.shape) * δ / len(δ),
        "1/n for 1/N",
    ),
    (
        "mean_axis_gradient",
        "reshaped",
        lambda X, δ: np.repeat(δ, len(X)).reshape(X.shape) / len(X),
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
    ("fan_in_numbers", "the pieces as an array", np.array([2, -4, -8]), "not added up"),
    ("fan_in_numbers", "averaged", -10 / 3, None),
    ("fan_in_numbers", "sign", 10, "sign"),
    ("fan_in_numbers", "first piece only", 2, "first piece only"),
    ("fan_in_numbers", "z counted too", -30, "the outputs"),
    ("fan_in_numbers", "a minus lost", 2 - 4 + 8, "sign"),
    ("fan_in_numbers", "x alone", [2, -1, 4], None),
    ("column_sums", "rows", [3, -2.5, 6], "rows for columns"),
    ("column_sums", "swapped", [1, 5.5], None),
    ("column_sums", "the matrix", [[1, 2], [0.5, -3], [4, 2]], None),
    ("column_sums", "means", [5.5 / 3, 1 / 3], "averaged"),
    ("column_sums", "products of the columns", [2, -12], None),
    ("column_sums", "largest", [4, 2], None),
    ("column_sums", "last row", [4, 2], None),
    ("vector_from_gradient", "divided by 2.5", [0.24, -0.32], "divided"),
    ("vector_from_gradient", "opposite", [-1.5, 2], "sign"),
    ("vector_from_gradient", "swapped", [-2, 1.5], None),
    ("vector_from_gradient", "the length", 2.5, None),
    ("vector_from_gradient", "3, 4, 5", [3, -4], "twice"),
    ("vector_from_gradient", "added", [3.1, 1.7], None),
    ("bias_in_numbers", "a column", [[3], [2.5]], None),
    ("bias_in_numbers", "rows", [-1, 3.5, 3], "wrong axis"),
    ("bias_in_numbers", "swapped", [2.5, 3], None),
    ("bias_in_numbers", "mean", [1, 0.833], "averaged"),
    ("bias_in_numbers", "largest", [3, 4], "largest for sum"),
    ("bias_in_numbers", "last sample", [-1, 4], None),
    ("bias_in_numbers", "over n", [1.5, 1.25], "half"),
    ("unnoticed_axis", "ones", np.ones((3, 3)), "all equal"),
    ("unnoticed_axis", "zeros", np.zeros((3, 3)), "all equal"),
    ("unnoticed_axis", "a 2 by 2", [[1, 2], [2, 1]], "(3, 3)"),
    ("unnoticed_axis", "not square", np.ones((2, 3)), "(3, 3)"),
    ("unnoticed_axis", "rows of the same sum", [[1, 2, 3], [1, 2, 3], [1, 2, 3]], "noticed"),
    ("unnoticed_axis", "upper triangle", np.triu(np.ones((3, 3))), "noticed"),
    ("unnoticed_axis", "antisymmetric", [[0, 1, 2], [-1, 0, 3], [-2, -3, 0]], "noticed"),
    ("neuron_in_numbers", "b first", [-0.68, -1.204], "order"),
    ("neuron_in_numbers", "positive", [1.204, 0.68], "sign"),
    ("neuron_in_numbers", "means", [-0.2408, -0.136], "averaged"),
    ("neuron_in_numbers", "twice", [-2.408, -1.36], "twice"),
    ("neuron_in_numbers", "wrong b", [-1.204, -0.136], None),
    ("neuron_in_numbers", "only the pieces", [-0.352, -0.228, -0.624], None),
    ("neuron_in_numbers", "b stays 1", [-1.204, 1], None),
    ("neuron_slopes", "without the minus", uphill, "sign"),
    ("neuron_slopes", "the square left out", half_as_steep, "2 forgotten"),
    ("neuron_slopes", "gate on the error", gate_on_the_error, None),
    ("neuron_slopes", "gate on x", gate_on_x, None),
    ("neuron_slopes", "mean of a mean", averaged_twice, "averaged twice"),
    ("neuron_slopes", "one number", lambda w, b, x, y: np.mean((y - w * x - b) ** 2), None),
    ("neuron_slopes", "no gate, no maximum", linear, None),
    ("rms_gradient", "x over the length", lambda x: x / np.sqrt(x @ x), "of the length"),
    ("rms_gradient", "2 left", lambda x: 2 * x / len(x) / np.sqrt(np.mean(x**2)), "twice"),
    ("rms_gradient", "half", lambda x: x / len(x) / np.sqrt(np.mean(x**2)) / 2, "half"),
    ("rms_gradient", "no root below", lambda x: x / (len(x) * np.mean(x**2)), "left out"),
    ("rms_gradient", "mean of x", lambda x: x / (len(x) * np.abs(np.mean(x))), None),
    ("rms_gradient", "ones over n", lambda x: np.ones(len(x)) / len(x), None),
    ("rms_gradient", "the root mean square", lambda x: np.sqrt(np.mean(x**2)), "the value"),
    ("variance_in_numbers", "deviations", [-3, -2, 2, 3], "the deviations"),
    ("variance_in_numbers", "opposite", [1.5, 1, -1, -1.5], "sign"),
    ("variance_in_numbers", "no 2", [-0.75, -0.5, 0.5, 0.75], "half"),
    ("variance_in_numbers", "squares", [2.25, 1, 1, 2.25], "do not cancel"),
    ("variance_in_numbers", "2x", [2, 4, 12, 14], "do not cancel"),
    ("variance_in_numbers", "zeros", [0, 0, 0, 0], None),
    ("variance_in_numbers", "sample variance", 26 / 3, None),
]
