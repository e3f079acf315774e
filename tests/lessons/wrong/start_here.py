"""Lesson 00: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import math

import numpy as np

sin, cos, log = np.sin, np.cos, np.log


def relu(z):
    return np.maximum(0, z)


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


def summed_in_a_loop(w, b, X, y):
    total = 0
    for i in range(len(y)):
        total += (y[i] - max(0, w @ X[i] + b)) ** 2
    return total


def divided_by_inputs(w, b, X, y):
    return np.sum((y - np.maximum(0, X @ w + b)) ** 2) / X.shape[1]


def last_sample_alone(w, b, X, y):
    for x, target in zip(X, y, strict=True):
        error = target - max(0, w @ x + b)
    return error**2


def python_max(w, b, X, y):
    return np.mean((y - max(0, X @ w + b)) ** 2)


def measured_at_one(x):
    h = 1e-6
    return ((1 + h) ** 2 * sin(1 + h) - sin(1)) / h


WRONG = [
    ("two_outputs", "the sums", [3, -2], "no max"),
    ("two_outputs", "the bias forgotten", [2, 0], "no bias"),
    ("two_outputs", "no bias and no max", [2, -3], None),
    ("two_outputs", "1 where open", [1, 0], "bias subtracted"),
    ("two_outputs", "both added up", 3, "shape"),
    ("two_outputs", "the other order", [0, 3], None),
    ("two_outputs", "products", [[6, -4], [2, -5]], "shape"),
    ("two_outputs", "signs dropped", [11, 8], "minus lost"),
    ("two_outputs", "in words", "3 and 0", "Numbers are expected"),
    ("two_outputs", "both open", [3, 3], None),
    ("lower_the_loss", "left where it was", [0.3, 1.0], "the start"),
    ("lower_the_loss", "b before w", [0.21, 0.91], "b first"),
    ("lower_the_loss", "one round only", (0.68, 0.53), "the loss is 0.0581"),
    ("lower_the_loss", "w alone", (0.54, 1.0), "steeper against b"),
    ("lower_the_loss", "b alone", (0.3, 0.95), "steeper against w"),
    ("lower_the_loss", "a guess", (1, 0), "the loss is 0.0320"),
    ("lower_the_loss", "the loss", 0.0246, "shape"),
    ("lower_the_loss", "with the loss", (0.93, 0.18, 0.0246), "shape"),
    ("lower_the_loss", "the slopes", (0, 0), "the loss is 2.48"),
    ("lower_the_loss", "the minus of b", (0.93, -0.18), "the loss is"),
    ("lower_the_loss", "through the last point", (1.04, 0), "the loss is 0.0318"),
    ("lower_the_loss", "dead", (-0.5, -1.0), "dead"),
    ("lower_the_loss", "infinite", (np.inf, 0), "finite"),
    ("dead_neuron", "the best pair", (0.93, 0.18), "good fit"),
    ("dead_neuron", "zero", (0, 0), "output 0 at the kink"),
    ("dead_neuron", "b low, w high", (1.2, -1), "x = 2.6"),
    ("dead_neuron", "only the first shut", (1, -0.2), "x = 2.6"),
    ("dead_neuron", "falling, but above 0", (-0.6, 1), "x = -0.5"),
    ("dead_neuron", "w alone", -0.6, "shape"),
    ("dead_neuron", "falling, with b = 0", (-0.6, 0), "x = -0.5"),
    ("dead_neuron", "minus infinity", (0, -np.inf), "finite"),
    ("mean_loss", "the sum", summed_in_a_loop, "sum"),
    ("mean_loss", "divided by n", divided_by_inputs, None),
    ("mean_loss", "one sample", last_sample_alone, None),
    ("mean_loss", "Python's max", python_max, "np.maximum"),
    ("mean_loss", "half of it", lambda w, b, X, y: np.mean((y - relu(X @ w + b)) ** 2) / 2, "half"),
    ("mean_loss", "no bias", lambda w, b, X, y: np.mean((y - relu(X @ w)) ** 2), "term missing"),
    ("mean_loss", "bias outside", lambda w, b, X, y: np.mean((y - relu(X @ w) - b) ** 2), None),
    ("mean_loss", "squares apart", lambda w, b, X, y: np.mean(y**2 - relu(X @ w + b) ** 2), None),
    ("mean_loss", "y added", lambda w, b, X, y: np.mean((y + relu(X @ w + b)) ** 2), "sign"),
    ("mean_loss", "the outputs", lambda w, b, X, y: relu(X @ w + b), "shape"),
    ("mean_loss", "median", lambda w, b, X, y: np.median((y - relu(X @ w + b)) ** 2), None),
    (
        "mean_loss",
        "bias at each input",
        lambda w, b, X, y: np.mean((y - relu((X + b) @ w)) ** 2),
        None,
    ),
    (
        "mean_loss",
        "y as a column",
        lambda w, b, X, y: np.mean((y[:, None] - relu(X @ w + b)) ** 2),
        None,
    ),
    (
        "mean_loss",
        "the minimum",
        lambda w, b, X, y: np.mean((y - np.minimum(0, X @ w + b)) ** 2),
        None,
    ),
    ("sums_from_shapes", "no transpose", lambda X, W, b: X @ W + b, "stopped"),
    ("sums_from_shapes", "the other order", lambda X, W, b: W @ X.T + b[:, None], "transposed"),
    ("sums_from_shapes", "bias forgotten", lambda X, W, b: X @ W.T, "no bias"),
    ("sums_from_shapes", "bias subtracted", lambda X, W, b: X @ W.T - b, "sign"),
    ("sums_from_shapes", "bias multiplied", lambda X, W, b: X @ W.T * b, "multiplied for added"),
    ("sums_from_shapes", "the neurons", lambda X, W, b: np.maximum(0, X @ W.T + b), "max"),
    ("sums_from_shapes", "the shape", lambda X, W, b: (len(X), len(W)), "shape"),
    ("sums_from_shapes", "one sample", lambda X, W, b: X[0] @ W.T + b, "shape"),
    ("sums_from_shapes", "the mean bias", lambda X, W, b: X @ W.T + b.mean(), None),
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
    ("trap_shape", "as the target", lambda N: (N, 1), "column"),
    ("trap_shape", "one number", lambda N: (), None),
    ("trap_shape", "an error", lambda N: "error", "Numbers are expected"),
    ("trap_shape", "end to end", lambda N: (2 * N,), None),
    ("trap_shape", "doubled", lambda N: (N, 2), None),
    ("trap_shape", "counted", lambda N: N * N, None),
    ("trap_shape", "3", lambda N: (3, 3), None),
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
