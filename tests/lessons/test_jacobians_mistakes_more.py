"""Lesson 06: wrong answers to its paper, backwards, layout, digit and mixed problems are named."""

import numpy as np
from wrong_answers import named


def shares(x):
    return np.exp(x) / sum(np.exp(x))


def softmax_matrix(z):
    return np.diag(shares(z)) - np.outer(shares(z), shares(z))


def gate(w, b, x):
    return np.where(w * x + b > 0, 1.0, 0.0)


def two_columns(first, second):
    return np.column_stack([first, second])


WRONG = [
    ("predict_image", "square", "square"),
    ("predict_image", "curved", "Curved"),
    ("predict_image", "rectangle", "rectangle"),
    ("paper_jacobian", "transpose", [[-1, 5], [3, -2], [-2, 0]]),
    ("paper_jacobian", "the values", [3 * -1 - 2 * 2, 5 * 3 + (-1) ** 2]),
    ("paper_jacobian", "factors swapped", [[3, -1, -2], [5, -2, 0]]),
    ("paper_jacobian", "square not differentiated", [[-1, 3, -2], [5, (-1) ** 2, 0]]),
    ("paper_jacobian", "sign of the last term", [[-1, 3, 2], [5, -2, 0]]),
    ("paper_jacobian", "rows swapped", [[5, -2, 0], [-1, 3, -2]]),
    ("paper_jacobian", "zero left out", [-1, 3, -2, 5, -2]),
    ("jacobian_from_table", "columns laid as rows", [[3, -2, 0.5], [-1, 4, 6]]),
    ("jacobian_from_table", "not divided", [[0.03, -0.01], [-0.02, 0.04], [0.005, 0.06]]),
    (
        "jacobian_from_table",
        "multiplied by the nudge",
        [[0.0003, -0.0001], [-0.0002, 0.0004], [0.00005, 0.0006]],
    ),
    ("jacobian_from_table", "before minus after", [[-3, 1], [2, -4], [-0.5, -6]]),
    ("jacobian_from_table", "second nudge against the first", [[3, -4], [-2, 6], [0.5, 5.5]]),
    ("predicted_change", "sign of the second nudge", [0.06 - 0.01, -0.04 + 0.04, 0.01 + 0.06]),
    ("predicted_change", "first nudge alone", [0.06, -0.04, 0.01]),
    ("predicted_change", "second nudge alone", [0.01, -0.04, -0.06]),
    ("predicted_change", "nudges swapped", [-0.03 - 0.02, 0.02 + 0.08, -0.005 + 0.12]),
    ("predicted_change", "new outputs", [4.07, 6.92, -1.05]),
    ("predicted_change", "not summed", [[0.06, 0.01], [-0.04, -0.04], [0.01, -0.06]]),
    ("jacobian_from_square", "arrows laid as rows", [[1, 3], [2, -1]]),
    ("jacobian_from_square", "not divided", [[0.1, 0.2], [0.3, -0.1]]),
    ("jacobian_from_square", "tips", [[5.1, 5.2], [3.3, 2.9]]),
    ("jacobian_from_square", "arrows swapped", [[2, 1], [-1, 3]]),
    ("jacobian_from_square", "downwards counted upwards", [[1, 2], [3, 1]]),
    ("signed_factor", "sign left out", 7),
    ("signed_factor", "products added", 1 * -1 + 2 * 3),
    ("signed_factor", "area itself", 0.07),
    ("signed_factor", "area itself", -0.07),
    ("signed_factor", "divided by the side", 0.07 / 0.1),
    ("softmax_column", "others rise", [0.25, 0.15, 0.1]),
    ("softmax_column", "denominator held still", [0.5, 0, 0]),
    ("softmax_column", "loss shared equally", [0.25, -0.125, -0.125]),
    ("softmax_column", "shares themselves", [0.25, -0.3, -0.2]),
    ("softmax_column", "another column", [-0.15, 0.21, -0.06]),
    ("softmax_column", "another column", [-0.1, -0.06, 0.16]),
    ("shape_of_gradient", "transposed", lambda k, n: (n, k)),
    ("shape_of_gradient", "one number", lambda k, n: ()),
    ("shape_of_gradient", "laid flat", lambda k, n: k * n),
    ("shape_of_gradient", "a row for one output", lambda k, n: (1, k * n)),
    ("shape_of_gradient", "one for each neuron", lambda k, n: (k,)),
    ("gradient_from_shapes", "Jacobian alone", lambda A, g: A),
    ("gradient_from_shapes", "not summed", lambda A, g: A.T * g),
    ("gradient_from_shapes", "not summed", lambda A, g: g[:, None] * A),
    ("gradient_from_shapes", "g left out", lambda A, g: np.sum(A, axis=0)),
    ("gradient_from_shapes", "g itself", lambda A, g: g),
    ("reshape_in_disguise", "all alike", [[1, 1, 1], [1, 1, 1]]),
    ("reshape_in_disguise", "all alike", np.full((2, 3), 5)),
    ("reshape_in_disguise", "the example", [[1, 2, 3], [4, 5, 6]]),
    ("digit_jacobian", "scores alone", lambda W, b, x: W),
    ("digit_jacobian", "softmax alone", lambda W, b, x: softmax_matrix(W @ x + b)),
    ("digit_jacobian", "bias left out", lambda W, b, x: softmax_matrix(W @ x) @ W),
    ("digit_jacobian", "denominator held still", lambda W, b, x: shares(W @ x + b)[:, None] * W),
    (
        "digit_jacobian",
        "diagonal alone",
        lambda W, b, x: (shares(W @ x + b) * (1 - shares(W @ x + b)))[:, None] * W,
    ),
    (
        "digit_jacobian",
        "inner product",
        lambda W, b, x: (np.diag(s := shares(W @ x + b)) - s @ s) @ W,
    ),
    ("pixel_to_erase", "largest slope", lambda J, digit: J[digit].argmax()),
    ("pixel_to_erase", "column for row", lambda J, digit: np.argmin(J[:, digit])),
    ("pixel_to_erase", "the slope itself", lambda J, digit: min(J[digit])),
    ("pixel_to_erase", "largest in size", lambda J, digit: abs(J[digit]).argmax()),
    ("pixel_to_erase", "counted from 1", lambda J, digit: np.argmin(J[digit]) + 1),
    ("pixel_to_erase", "whole matrix", lambda J, digit: np.argmin(J)),
    ("dot_times_vector", "number held still", lambda x, a: np.diag(np.full(len(x), a @ x))),
    ("dot_times_vector", "vector held still", lambda x, a: np.outer(x, a)),
    (
        "dot_times_vector",
        "outer product reversed",
        lambda x, a: a @ x * np.eye(len(x)) + np.outer(a, x),
    ),
    ("dot_times_vector", "number in every entry", lambda x, a: a @ x + np.outer(x, a)),
    ("dot_times_vector", "each entry alone", lambda x, a: np.diag(2 * a * x)),
    ("dot_times_vector", "each entry alone", lambda x, a: np.diag(a * x)),
    ("dot_times_vector", "dot product for outer", lambda x, a: 2 * (a @ x) * np.eye(len(x))),
    ("five_outputs", "gate left open", lambda w, b, x: two_columns(x, np.ones_like(x))),
    ("five_outputs", "columns as rows", lambda w, b, x: [gate(w, b, x) * x, gate(w, b, x)]),
    (
        "five_outputs",
        "columns swapped",
        lambda w, b, x: two_columns(gate(w, b, x), gate(w, b, x) * x),
    ),
    (
        "five_outputs",
        "gate without the bias",
        lambda w, b, x: two_columns(gate(w, 0, x) * x, gate(w, 0, x)),
    ),
    ("five_outputs", "gate on x", lambda w, b, x: two_columns(np.maximum(x, 0), x > 0)),
    (
        "five_outputs",
        "bias column not gated",
        lambda w, b, x: two_columns(gate(w, b, x) * x, np.ones(len(x))),
    ),
    (
        "five_outputs",
        "weight column not gated",
        lambda w, b, x: two_columns(x, gate(w, b, x)),
    ),
    (
        "five_outputs",
        "gate reversed",
        lambda w, b, x: two_columns(np.where(w * x + b > 0, 0, x), 1 - gate(w, b, x)),
    ),
    (
        "five_outputs",
        "bias subtracted in the gate",
        lambda w, b, x: two_columns(gate(w, -b, x) * x, gate(w, -b, x)),
    ),
    ("five_outputs", "w for x", lambda w, b, x: two_columns(gate(w, b, x) * w, gate(w, b, x))),
    ("log_share_gradient", "sign", lambda x, c: np.eye(len(x))[c] - shares(x)),
    ("log_share_gradient", "no derivative of the logarithm", lambda x, c: -softmax_matrix(x)[c]),
    ("log_share_gradient", "other entries only", lambda x, c: shares(x)),
    ("log_share_gradient", "slope of the logarithm alone", lambda x, c: -1 / shares(x)[c]),
    ("log_share_gradient", "not normalised", lambda x, c: np.exp(x) - np.eye(len(x))[c]),
    ("log_share_gradient", "one at every place", lambda x, c: shares(x) - 1),
]

test_a_wrong_answer_is_named = named("jacobians", WRONG)
