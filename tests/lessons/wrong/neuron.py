"""Lesson 10: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


def nothing_below_zero(w, b, x):
    if w @ x + b > 0:
        return x


def rows_in_a_list(W, b, x):
    return [W[i] for i in range(len(b)) if W[i] @ x + b[i] > 0]


def loop_over_columns(W, b, x):
    J = np.zeros(W.shape)
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            J[i, j] = W[i, j] if W[i, j] * x[j] + b[i] > 0 else 0
    return J


def slopes_at_z(w, b, X, y):
    z = X @ w + b
    return 2 / len(y) * (np.maximum(0, z) - y) * (z > 0)


def signs_of_errors(w, b, X, y, η):
    z = X @ w + b
    g = np.sign(np.maximum(0, z) - y) * (z > 0) / len(y)
    return np.append(w - η * g @ X, b - η * g.sum())


def error_reversed(w, b, X, y, η):
    z = X @ w + b
    g = 2 / len(y) * (y - np.maximum(0, z)) * (z > 0)
    return np.append(w - η * g @ X, b - η * g.sum())


def mean_for_the_bias(w, b, X, y, η):
    g = slopes_at_z(w, b, X, y)
    return np.append(w - η * g @ X, b - η * g.mean())


def no_inputs(w, b, X, y, η):
    g = slopes_at_z(w, b, X, y)
    return np.append(w - η * g.sum(), b - η * g.sum())


def swish_without_b(w, b, x):
    z = w @ x
    return (sigmoid(z) + z * slope(z)) * x


WRONG = [
    ("predict_gate", "one", 1, "an open gate"),
    ("predict_gate", "minus x₁", -0.5, None),
    ("predict_gate", "z times x₁", -0.15, None),
    ("predict_gate", "the bias", 0.7, None),
    ("predict_gate", "halved", 0.25, None),
    ("predict_gate", "in a word", "0", None),
    ("dot_by_w", "ones", lambda w, x: np.ones(len(x)), "all ones"),
    ("dot_by_w", "summed", lambda w, x: x.sum(), "added up"),
    ("dot_by_w", "the value", lambda w, x: w @ x, "the value"),
    ("dot_by_w", "w + x", lambda w, x: w + x, "both inputs added"),
    ("dot_by_w", "twice", lambda w, x: 2 * x, "twice"),
    ("dot_by_w", "identity", lambda w, x: np.eye(len(x)), None),
    ("dot_by_w", "x[0]", lambda w, x: x[0], None),
    ("dot_by_w", "absolute value", lambda w, x: np.abs(x), "absolute value"),
    ("dot_by_w", "normalised", lambda w, x: x / np.linalg.norm(x), None),
    ("dot_by_w", "divided by w", lambda w, x: (w @ x) / w, None),
    ("dot_by_w", "in reverse", lambda w, x: x[::-1], "in reverse order"),
    ("dot_by_w", "times the value", lambda w, x: (w @ x) * x, None),
    ("affine_gradient", "b's slope first", lambda w, b, x: np.append(1.0, x), "bias first"),
    ("affine_gradient", "with a comma", lambda w, b, x: (x, 1), "np.append"),
    ("affine_gradient", "x alone", lambda w, b, x: x, "bias left out"),
    ("affine_gradient", "1 added to each", lambda w, b, x: x + 1, "added, not appended"),
    ("affine_gradient", "x[-1] for 1", lambda w, b, x: np.append(x, x[-1]), None),
    ("affine_gradient", "z at the end", lambda w, b, x: np.append(x, w @ x + b), "z for 1"),
    ("affine_gradient", "w and b", lambda w, b, x: np.append(w, b), "the parameters"),
    ("affine_gradient", "the terms", lambda w, b, x: np.append(w * x, b), "the terms"),
    ("affine_gradient", "the terms and 1", lambda w, b, x: np.append(w * x, 1), "the terms"),
    ("affine_gradient", "minus 1", lambda w, b, x: np.append(x, -1), "another number"),
    ("affine_gradient", "+ for append", lambda w, b, x: x + np.array([1]), "added, not appended"),
    ("affine_gradient", "list + number", lambda w, b, x: list(x) + 1, None),
    ("affine_gradient", "ones", lambda w, b, x: np.ones(len(x) + 1), None),
    ("affine_gradient", "x summed", lambda w, b, x: np.append(x.sum(), 1), "x added up"),
    ("activation_by_w", "np.max of two", lambda w, b, x: np.max(0, w @ x + b) * x, "np.maximum"),
    ("activation_by_w", "no return below 0", nothing_below_zero, "return"),
    ("activation_by_w", "gate reversed", lambda w, b, x: (w @ x + b < 0) * x, "gate reversed"),
    ("activation_by_w", "z for the gate", lambda w, b, x: (w @ x + b) * x, "value for the gate"),
    (
        "activation_by_w",
        "sign for the gate",
        lambda w, b, x: np.sign(w @ x + b) * x,
        "minus below 0",
    ),
    ("activation_by_w", "bias alone", lambda w, b, x: (b > 0) * x, "bias alone"),
    ("activation_by_w", "bias subtracted", lambda w, b, x: (w @ x - b > 0) * x, "sign of a term"),
    ("activation_by_w", "gate on w", lambda w, b, x: (w > 0) * x, "gate on each weight"),
    ("activation_by_w", "z entry by entry", lambda w, b, x: (w * x + b > 0) * x, "entry by entry"),
    (
        "activation_by_w",
        "absolute value of z",
        lambda w, b, x: (abs(w @ x + b) > 0) * x,
        "open on both sides",
    ),
    ("activation_by_w", "leaky", lambda w, b, x: x if w @ x + b > 0 else 0.01 * x, None),
    ("activation_by_w", "the bias behind", lambda w, b, x: np.append((w @ x + b > 0) * x, 1), None),
    ("activation_by_w", "a minus", lambda w, b, x: -((w @ x + b > 0) * x), "sign"),
    ("activation_by_w", "the gate alone", lambda w, b, x: 1.0 * (w @ x + b > 0), "gate alone"),
    ("activation_by_w", "both factors", lambda w, b, x: (w @ x + b > 0) * w * x, None),
    (
        "activation_by_w",
        "half at 0",
        lambda w, b, x: np.heaviside(w @ x + b, 0.5) * x,
        "gate at the hinge",
    ),
    ("activation_by_w", "z > 1", lambda w, b, x: (w @ x + b > 1) * x, None),
    ("activation_by_w", "@ with the gate", lambda w, b, x: (w @ x + b > 0) @ x, "write *"),
    ("activation_by_x", "gate reversed", lambda w, b, x: (w @ x + b < 0) * w, "gate reversed"),
    ("activation_by_x", "z for the gate", lambda w, b, x: (w @ x + b) * w, "value for the gate"),
    ("activation_by_x", "gate on w", lambda w, b, x: np.maximum(0, w), "gate on each weight"),
    ("activation_by_x", "gate on x", lambda w, b, x: (x > 0) * w, "gate on each input"),
    ("activation_by_x", "bias subtracted", lambda w, b, x: (w @ x - b > 0) * w, "sign of a term"),
    (
        "activation_by_x",
        "half at 0",
        lambda w, b, x: np.heaviside(w @ x + b, 0.5) * w,
        "gate at the hinge",
    ),
    ("activation_by_x", "sign", lambda w, b, x: np.sign(w @ x + b) * w, "minus below 0"),
    (
        "activation_by_x",
        "squared gate's argument",
        lambda w, b, x: ((w @ x + b) ** 2 > 0) * w,
        "open on both sides",
    ),
    (
        "activation_by_x",
        "absolute value",
        lambda w, b, x: (w @ x + b > 0) * np.abs(w),
        "absolute value",
    ),
    ("activation_by_x", "1 below", lambda w, b, x: w if w @ x + b > 0 else 1 + 0 * w, None),
    (
        "activation_by_x",
        "ones",
        lambda w, b, x: (w @ x + b > 0) * np.ones(len(w)),
        "w for its slope",
    ),
    ("activation_by_x", "a diagonal", lambda w, b, x: (w @ x + b > 0) * np.diag(w), None),
    ("sigmoid_neuron", "no slope", lambda w, b, x: x, "factor missing"),
    ("sigmoid_neuron", "slope alone", lambda w, b, x: slope(w @ x + b), "factor missing"),
    (
        "sigmoid_neuron",
        "z(1 - z)",
        lambda w, b, x: (w @ x + b) * (1 - (w @ x + b)) * x,
        "z for σ(z)",
    ),
    (
        "sigmoid_neuron",
        "a plus",
        lambda w, b, x: sigmoid(w @ x + b) * (1 + sigmoid(w @ x + b)) * x,
        "plus between",
    ),
    ("sigmoid_neuron", "s squared", lambda w, b, x: sigmoid(w @ x + b) ** 2 * x, "s for 1 - s"),
    ("sigmoid_neuron", "1 - s", lambda w, b, x: (1 - sigmoid(w @ x + b)) * x, "1 - s alone"),
    ("sigmoid_neuron", "bias subtracted", lambda w, b, x: slope(w @ x - b) * x, "sign of a term"),
    ("sigmoid_neuron", "entry by entry", lambda w, b, x: slope(w * x + b) * x, "entry by entry"),
    ("sigmoid_neuron", "slope at x", lambda w, b, x: slope(x) * x, "slope at x"),
    (
        "sigmoid_neuron",
        "with the gate too",
        lambda w, b, x: (w @ x + b > 0) * slope(w @ x + b) * x,
        "gate as well",
    ),
    ("sigmoid_neuron", "a quarter", lambda w, b, x: x / 4, None),
    (
        "sigmoid_neuron",
        "brackets forgotten",
        lambda w, b, x: sigmoid(w @ x + b) * 1 - sigmoid(w @ x + b) * x,
        "brackets forgotten",
    ),
    (
        "sigmoid_neuron",
        "tanh's slope",
        lambda w, b, x: (1 - np.tanh(w @ x + b) ** 2) * x,
        "tanh for σ",
    ),
    ("sigmoid_neuron", "e^z alone", lambda w, b, x: np.exp(-(w @ x + b)) * x, None),
    ("sigmoid_neuron", "a minus", lambda w, b, x: -slope(w @ x + b) * x, "sign"),
    ("sigmoid_neuron", "the bias behind", lambda w, b, x: np.append(slope(w @ x + b) * x, 1), None),
    ("layer_by_x", "gates in columns", lambda W, b, x: (W @ x + b > 0) * W, "do not fit"),
    ("layer_by_x", "gates reversed", lambda W, b, x: (W @ x + b < 0)[:, None] * W, "gate reversed"),
    ("layer_by_x", "bias forgotten", lambda W, b, x: (W @ x > 0)[:, None] * W, "term missing"),
    ("layer_by_x", "gate on each weight", lambda W, b, x: (W > 0) * W, "gate on each weight"),
    (
        "layer_by_x",
        "z for the gate",
        lambda W, b, x: (W @ x + b)[:, None] * W,
        "value for the gate",
    ),
    ("layer_by_x", "x in every row", lambda W, b, x: np.outer(W @ x + b > 0, x), "x for W"),
    ("layer_by_x", "rows left out", rows_in_a_list, "rows left out"),
    ("layer_by_x", "rows added up", lambda W, b, x: (W @ x + b > 0) @ W, "rows added up"),
    ("layer_by_x", "no need of @", lambda W, b, x: np.diag(W @ x + b > 0) * W, "do not fit"),
    ("layer_by_x", "each entry by itself", loop_over_columns, "gate on each term"),
    (
        "layer_by_x",
        "one gate for all",
        lambda W, b, x: ((W @ x + b).sum() > 0) * W,
        "one gate for all",
    ),
    (
        "layer_by_x",
        "bias subtracted",
        lambda W, b, x: (W @ x - b > 0)[:, None] * W,
        "sign of a term",
    ),
    ("layer_by_x", "an if", lambda W, b, x: W if W @ x + b > 0 else 0 * W, "np.where"),
    ("input_from_slopes", "steps added", [0.04, -0.03 + 0.04], None),
    ("input_from_slopes", "a point lost", [0.3, -0.05], "0.1 times"),
    ("gates_of_vector", "all open", [1, 1, 1], None),
    ("gates_of_vector", "in words", ["shut", "corner", "open"], "Numbers are expected"),
    ("bias_that_shuts", "one input left", -2.9, "one input opens"),
    ("bias_that_shuts", "two inputs left", 0, "two inputs open"),
    ("bias_that_shuts", "nothing at all", float("nan"), "finite"),
    ("entries_not_zero", "units squared", 9, None),
    ("entries_not_zero", "a shape", (3, 2), "a single number is expected"),
    ("gates_from_gradient", "signs of the rows", [True, False, False, False], "sign of the row"),
    ("gates_from_gradient", "numbers of the units", [1, 3], "shape"),
    ("back_in_numbers", "slopes at z", [2, -1, 0], "shape"),
    ("back_in_numbers", "swapped", [1, 3], None),
    ("batch_bias_in_numbers", "swapped", [1, 3], None),
    ("backward_b", "gate of x", lambda W, b, x, δ: δ * (x > 0), "do not fit"),
    ("backward_b", "no bias", lambda W, b, x, δ: δ * (W @ x > 0), "b"),
    ("backward_b", "gate reversed", lambda W, b, x, δ: δ * (W @ x + b < 0), "gate reversed"),
    ("backward_b", "np.maximum", lambda W, b, x, δ: np.maximum(0, δ * (W @ x + b)), None),
    ("backward_b", "times b", lambda W, b, x, δ: δ * b * (W @ x + b > 0), "a factor b too many"),
    ("backward_b", "an if", lambda W, b, x, δ: δ if W @ x + b > 0 else 0 * δ, "np.where"),
    ("backward_W", "* for outer", lambda W, b, x, δ: δ * (W @ x + b > 0) * x, "do not fit"),
    ("backward_W", "@ for outer", lambda W, b, x, δ: (δ * (W @ x + b > 0)) @ x, "do not match"),
    ("backward_W", "no bias", lambda W, b, x, δ: np.outer(δ * (W @ x > 0), x), "term missing"),
    ("backward_W", "a for x", lambda W, b, x, δ: np.outer(δ, np.maximum(0, W @ x + b)), "shape"),
    (
        "backward_W",
        "x gated",
        lambda W, b, x, δ: np.outer(δ * (W @ x + b > 0), np.maximum(0, x)),
        "gate on each input",
    ),
    ("backward_x", "not transposed", lambda W, b, x, δ: W @ (δ * (W @ x + b > 0)), "do not match"),
    ("backward_x", "the Jacobian", lambda W, b, x, δ: (W @ x + b > 0)[:, None] * W, "shape"),
    ("backward_x", "no bias", lambda W, b, x, δ: W.T @ (δ * (W @ x > 0)), "b"),
    ("backward_x", "gate at the end", lambda W, b, x, δ: np.maximum(0, W.T @ δ), "b"),
    ("backward_x", "a mean", lambda W, b, x, δ: W.T @ (δ * (W @ x + b > 0)) / len(δ), None),
    ("batch_W", "not transposed", lambda W, b, X, Δ: (Δ * (X @ W + b > 0)) @ X, "do not match"),
    ("batch_W", "no gate", lambda W, b, X, Δ: np.einsum("nk,nj->kj", Δ, X), "gate forgotten"),
    ("batch_W", "no bias", lambda W, b, X, Δ: (Δ * (X @ W.T > 0)).T @ X, "term missing"),
    ("batch_b", "no bias", lambda W, b, X, Δ: (Δ * (X @ W.T > 0)).sum(axis=0), "term missing"),
    ("batch_b", "first sample", lambda W, b, X, Δ: (Δ * (X @ W.T + b > 0))[0], None),
    ("batch_X", "W transposed", lambda W, b, X, Δ: (Δ * (X @ W.T + b > 0)) @ W.T, "do not match"),
    ("batch_X", "no bias", lambda W, b, X, Δ: (Δ * (X @ W.T > 0)) @ W, "term missing"),
    ("predict_gate_helps", "the same", "same", "not one of the words"),
    ("one_step", "signs of the errors", signs_of_errors, None),
    ("one_step", "y - a", error_reversed, "uphill"),
    ("one_step", "b by the mean", mean_for_the_bias, "mean for sum"),
    ("one_step", "inputs forgotten", no_inputs, None),
    ("one_step", "w and b side by side", lambda w, b, X, y, η: (w, b), "np.append"),
    ("one_step", "the loss", lambda w, b, X, y, η: np.mean((X @ w + b - y) ** 2), "shape"),
    ("five_points_fit", "the start", [0.3, 1.0], None),
    ("five_points_fit", "two digits", [0.93, 0.18], "rounded"),
    ("five_points_fit", "dead", [-1.9, -1.0], None),
    ("rate_that_kills", "too small", 0.2, "all five are still open"),
    ("rate_that_kills", "nearly", 0.6, "one gate is still open"),
    ("rate_that_kills", "negative", -1, "positive"),
    ("swish_by_w", "1 for σ", lambda w, b, x: (1 + slope(w @ x + b)) * x, None),
    ("swish_by_w", "no bias", swish_without_b, "term missing"),
    ("swish_by_w", "the value", lambda w, b, x: (w @ x + b) * sigmoid(w @ x + b), "shape"),
    (
        "residual_backward",
        "the Jacobian",
        lambda W, b, x, δ: np.eye(len(x)) + np.diag(1.0 * (W @ x + b > 0)) @ W,
        "shape",
    ),
    ("residual_backward", "no bias", lambda W, b, x, δ: δ + W.T @ (δ * (W @ x > 0)), "b"),
    (
        "residual_backward",
        "paths multiplied",
        lambda W, b, x, δ: δ * (W.T @ (δ * (W @ x + b > 0))),
        "multiplied for added",
    ),
    ("squared_length_by_W", "a alone", lambda W, b, x: 2 * np.maximum(0, W @ x + b), "shape"),
    (
        "squared_length_by_W",
        "no bias",
        lambda W, b, x: np.outer(2 * np.maximum(0, W @ x), x),
        "term missing",
    ),
]
