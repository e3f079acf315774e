"""Lesson 00: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import math

import numpy as np

sin, cos, log = np.sin, np.cos, np.log


def printed_neuron(w, b, x):
    print(max(0, w @ x + b))


def first_input_only(w, b, x):
    z = w[0] * x[0] + b
    return max(0, z)


def bias_in_every_turn(w, b, x):
    z = 0
    for i in range(len(w)):
        z += w[i] * x[i] + b
    return max(0, z)


def last_input_left_out(w, b, x):
    z = b
    for i in range(len(w) - 1):
        z += w[i] * x[i]
    return max(0, z)


def sum_overwritten(w, b, x):
    for i in range(len(w)):
        z = w[i] * x[i]
    return max(0, z + b)


def step_function(w, b, x):
    if w @ x + b > 0:
        return 1
    return 0


def nothing_where_negative(w, b, x):
    z = w @ x + b
    if z > 0:
        return z


def leaky(w, b, x):
    z = w @ x + b
    return z if z > 0 else 0.01 * z


def measured_at_one(x):
    h = 1e-6
    return ((1 + h) ** 2 * sin(1 + h) - sin(1)) / h


WRONG = [
    ("predict_loss", "the number in place of the word", -4, "A word in quotes"),
    ("predict_loss", "another word", "lower", "not one of the words"),
    ("predict_loss", "opposite", "UP", "up"),
    ("predict_loss", "stays", "same ", "same"),
    ("predict_loss", "yes", "yes", "not one of the words"),
    ("length", "the sum of the squares without its sign", 3**2 - 4**2, "minus before the square"),
    ("length", "root of the sum", (3 + 4) ** 0.5, "no squares"),
    ("length", "root of the difference", math.sqrt(7), "no squares"),
    ("length", "the larger entry", 4, "one entry"),
    ("length", "the vector", [3, -4], None),
    ("length", "minus", -5, "sign"),
    ("length", "half of the square", 12.5, "product for a power"),
    ("length", "the mean size", 3.5, None),
    ("length", "in quotes", "5", "Numbers are expected"),
    ("length", "area of the triangle", 6, "off by one"),
    ("length", "product", -12, None),
    ("neuron", "the smaller of the two", lambda w, b, x: np.minimum(w @ x + b, 0), "min"),
    ("neuron", "printed, not returned", printed_neuron, "is a return missing"),
    ("neuron", "np.max", lambda w, b, x: np.max(0, w @ x + b), "np.maximum"),
    ("neuron", "the absolute value", lambda w, b, x: abs(w @ x + b), "absolute value"),
    ("neuron", "the bias subtracted", lambda w, b, x: max(0, w @ x - b), "sign"),
    ("neuron", "first input alone", first_input_only, "first input alone"),
    ("neuron", "bias in every turn", bias_in_every_turn, "bias at each input"),
    ("neuron", "last input left out", last_input_left_out, "last input left out"),
    ("neuron", "sum overwritten", sum_overwritten, "last input alone"),
    ("neuron", "1 for z", step_function, "step"),
    ("neuron", "nothing returned where negative", nothing_where_negative, "is a return missing"),
    ("neuron", "leaky", leaky, "Where the answer should be 0, your answer is wrong"),
    ("neuron", "sigmoid", lambda w, b, x: 1 / (1 + np.exp(-(w @ x + b))), None),
    ("neuron", "max of the parts", lambda w, b, x: max(0, w @ x) + max(0, b), None),
    ("neuron", "1 in place of 0", lambda w, b, x: max(1, w @ x + b), "another number"),
    ("neuron", "x squared", lambda w, b, x: max(0, w @ x**2 + b), "squared"),
    ("neuron", "sums multiplied", lambda w, b, x: max(0, sum(w) * sum(x) + b), None),
    ("neuron", "bias multiplied", lambda w, b, x: max(0, w @ x * b), "multiplied for added"),
    ("neuron", "bracket around x and b", lambda w, b, x: max(0, np.sum(w * (x + b))), None),
    ("neuron", "added, not multiplied", lambda w, b, x: max(0, np.sum(w + x) + b), None),
    ("neuron", "mean for sum", lambda w, b, x: max(0, np.mean(w * x) + b), "mean"),
    ("neuron", "the opposite sign", lambda w, b, x: -max(0, w @ x + b), "sign"),
    ("neuron", "gate of w·x alone", lambda w, b, x: (w @ x + b) * (w @ x > 0), None),
    ("neuron", "rounded", lambda w, b, x: round(max(0, w @ x + b)), None),
    ("neuron", "outer product", lambda w, b, x: np.maximum(0, np.outer(w, x) + b), None),
    ("neuron", "@ forgotten", lambda w, b, x: max(0, w * x + b), "Python needs a single number"),
    ("predict_shape", "outer axes kept", (2, 1), "column"),
    ("predict_shape", "row", (1, 2), None),
    ("predict_shape", "all four", (2, 3, 3), None),
    ("predict_shape", "one number", (), None),
    ("predict_shape", "3 by 3", (3, 3), None),
    ("predict_shape", "how many entries", 6, None),
    ("batch_shape", "the samples in columns", lambda N, n, k: (k, N), "transposed"),
    ("batch_shape", "the bias's shape", lambda N, n, k: (k,), None),
    ("batch_shape", "three axes", lambda N, n, k: (N, n, k), None),
    ("batch_shape", "one number for a sample, a column", lambda N, n, k: (N, 1), None),
    ("batch_shape", "n kept at the end", lambda N, n, k: (N, k, n), None),
    ("batch_shape", "squares", lambda N, n, k: (N, N), None),
    ("batch_shape", "multiplied", lambda N, n, k: (N * k,), None),
    ("batch_shape", "bias makes one more", lambda N, n, k: (N + 1, k), None),
    ("batch_shape", "one more column", lambda N, n, k: (N, k + 1), None),
    ("batch_shape", "written as text", lambda N, n, k: "(N, k)", "Numbers are expected"),
    ("batch_shape", "example's numbers", lambda N, n, k: (5, 2), None),
    ("batch_shape", "a matrix of that shape", lambda N, n, k: np.zeros((N, k)), "its shape alone"),
    ("outer_shape", "the shape of the dot product", lambda k, n: (1,), None),
    ("outer_shape", "squares", lambda k, n: (k, k), None),
    ("outer_shape", "multiplied", lambda k, n: k * n, None),
    ("outer_shape", "entry by entry", lambda k, n: (k,), None),
    ("outer_shape", "column", lambda k, n: (k, 1), None),
    ("outer_shape", "two rows", lambda k, n: (2, n), None),
    ("trap_shape", "as the target", lambda N: (N, 1), "column"),
    ("trap_shape", "one number", lambda N: (), None),
    ("trap_shape", "an error", lambda N: "error", "Numbers are expected"),
    ("trap_shape", "end to end", lambda N: (2 * N,), None),
    ("trap_shape", "doubled", lambda N: (N, 2), None),
    ("trap_shape", "counted", lambda N: N * N, None),
    ("trap_shape", "3", lambda N: (3, 3), None),
    ("gradient_shape", "one for each input", lambda k, n: (n,), None),
    ("gradient_shape", "row", lambda k, n: (1, k * n), None),
    ("gradient_shape", "with the biases", lambda k, n: (k, n + 1), None),
    ("gradient_shape", "1", lambda k, n: (1,), None),
    ("gradient_shape", "squares", lambda k, n: (k * n, k * n), None),
    ("limit", "undefined", "undefined", "01_limits"),
    ("limit", "infinite", np.inf, "01_limits"),
    ("limit", "not a number", np.nan, "01_limits"),
    ("limit", "minus", -6, "sign"),
    ("limit", "the point", 3, "01_limits"),
    ("limit", "nine", 9, "01_limits"),
    ("limit", "halved", 3.0, "01_limits"),
    ("limit", "near", 5.9, "01_limits"),
    ("product_rule", "one over", lambda x: 2 * x * sin(x) + x**2 * -cos(x), "minus"),
    ("product_rule", "x² kept", lambda x: x**2 * sin(x) + x**2 * cos(x), "not differentiated"),
    ("product_rule", "2 for 2x", lambda x: 2 * sin(x) + x**2 * cos(x), "factor missing"),
    ("product_rule", "swapped", lambda x: 2 * x * cos(x) + x**2 * sin(x), "paired wrongly"),
    ("product_rule", "a number at 1", measured_at_one, None),
    (
        "product_rule",
        "degrees",
        lambda x: 2 * x * sin(np.radians(x)) + x**2 * cos(np.radians(x)),
        None,
    ),
    ("product_rule", "^ for **", lambda x: 2 * x * sin(x) + x ^ 2 * cos(x), "**"),
    ("product_rule", "the value", lambda x: x**2 * sin(x), "the value"),
    ("product_rule", "chain", lambda x: cos(x**2) * 2 * x, None),
    ("product_rule", "quotient's minus", lambda x: 2 * x * sin(x) - x**2 * cos(x), "minus"),
    (
        "product_rule",
        "divided",
        lambda x: (2 * x * sin(x) - x**2 * cos(x)) / sin(x) ** 2,
        "quotient rule for a product",
    ),
    ("product_rule", "integrated", lambda x: x**3 / 3 * -cos(x), None),
    ("partial", "value", lambda x, y: x**2 * y + y**3, "the value"),
    ("partial", "y² without the 3", lambda x, y: x**2 + y**2, "power not multiplied"),
    ("partial", "2x for x²", lambda x, y: 2 * x + 3 * y**2, "product for a power"),
    ("partial", "y kept", lambda x, y: x**2 * y + 3 * y**2, "variable kept"),
    ("partial", "both partials", lambda x, y: [2 * x * y, x**2 + 3 * y**2], None),
    ("partial", "x dropped", lambda x, y: 1 + 3 * y**2, "coefficient dropped"),
    ("partial", "the power kept", lambda x, y: x**2 + 3 * y**3, "power kept"),
    ("partial", "x² held as a term", lambda x, y: 2 * x * y + 3 * y**2, None),
    ("partial", "minus", lambda x, y: x**2 - 3 * y**2, "sign between the summands"),
    ("jacobian_shape", "the larger square", (3, 3), "06_jacobians"),
    ("jacobian_shape", "outputs alone", 2, "06_jacobians"),
    ("jacobian_shape", "inputs alone", (3,), "06_jacobians"),
    ("jacobian_shape", "one for each", (2, 3, 1), "06_jacobians"),
    ("chain_rule", "inner slope alone", lambda x: 2 * x, "outer derivative missing"),
    ("chain_rule", "upside down", lambda x: (1 + x**2) / (2 * x), "reciprocal"),
    ("chain_rule", "logarithm kept", lambda x: 2 * x * log(1 + x**2), "outer function kept"),
    (
        "chain_rule",
        "divided by the logarithm",
        lambda x: 2 * x / log(1 + x**2),
        "reciprocal of the logarithm",
    ),
    ("chain_rule", "log10", lambda x: 2 * x / (1 + x**2) / math.log(10), None),
    ("chain_rule", "at x", lambda x: 2 * x / x, "outer derivative at x"),
    ("chain_rule", "x for 2x", lambda x: x / (1 + x**2), "half"),
    ("chain_rule", "brackets forgotten", lambda x: 2 * x / 1 + x**2, None),
    ("chain_rule", "squared below", lambda x: 2 * x / (1 + x**2) ** 2, "factor twice"),
    ("chain_rule", "minus", lambda x: -2 * x / (1 + x**2), "sign"),
    ("chain_rule", "the 1 lost", lambda x: 2 * x / x**2, "term missing"),
    (
        "chain_rule",
        "1 differentiated to 1",
        lambda x: (1 + 2 * x) / (1 + x**2),
        "constant differentiated to 1",
    ),
]
