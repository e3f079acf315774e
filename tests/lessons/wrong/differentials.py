"""Lesson 14: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def softmax(Z):
    return np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)


def tanh_slope(Z):
    return 1 - np.tanh(Z) ** 2


def one_sample(W, X, Y):
    return np.outer(X[0], softmax(X @ W)[0] - Y[0])


def last_sample(W, X, Y):
    for x, y in zip(X, Y, strict=True):
        s = np.exp(x @ W) / np.exp(x @ W).sum()
        G = np.outer(x, s - y)
    return G / len(X)


def printed(X, A):
    print((A + A.T) @ X)


def entry_by_entry(X, A):
    G = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            G[i, j] = 2 * A[i, i] * X[i, j]
    return G


def no_outer_factor(w, X, y):
    a = np.maximum(0, X @ w)
    return X.T @ ((X @ w > 0) * (a - y))


def gate_on_a_minus_y(w, X, y):
    a = np.maximum(0, X @ w)
    return 2 / len(y) * X.T @ np.maximum(0, a - y)


def loss(w, X, y):
    return np.mean((np.maximum(0, X @ w) - y) ** 2)


def without_bias(w, X, y):
    a = np.maximum(0, X @ w)
    return (2 / len(y) * X.T @ ((X @ w > 0) * (a - y)))[:-1]


def open_ones_only(w, X, y):
    e = np.where(X @ w > 0, X @ w - y, 0)
    return 2 / np.sum(X @ w > 0) * X.T @ e


WRONG = [
    ("predict_determinant", "square of 1.01", 1.0201, "factor"),
    ("predict_determinant", "factor", 1.02, "factor"),
    ("predict_determinant", "in words", "two", "Numbers are expected"),
    ("predict_determinant", "three", 3, "ad − bc"),
    ("predict_determinant", "nothing", 0, "ad − bc"),
    ("square_on_paper", "last row of one term", [[0.6, 0.2], [0.6, 0.4]], None),
    ("square_on_paper", "difference of the terms", [[0.4, -0.2], [0.4, -0.4]], "subtracted"),
    ("square_on_paper", "new square", [[1.61, 8.2], [0.82, 9.4]], "new square"),
    ("square_on_paper", "transposed", [[0.6, 0.8], [0.2, 0.4]], "transpose"),
    ("square_on_paper", "without 0.1", [[6, 2], [8, 4]], "10 times what it should be"),
    ("square_on_paper", "one row", [0.6, 0.2, 0.8, 0.4], "The shape is off"),
    ("square_on_paper", "dX squared", [[0.01, 0], [0.02, 0]], "is zero, but should not be"),
    (
        "quadratic_change",
        "dX not transposed",
        lambda X, dX, A, B: dX @ A @ X @ B + X.T @ A @ dX @ B,
        "do not match",
    ),
    (
        "quadratic_change",
        "X not transposed",
        lambda X, dX, A, B: dX.T @ A @ X @ B + X @ A @ dX @ B,
        "do not match",
    ),
    (
        "quadratic_change",
        "minus",
        lambda X, dX, A, B: dX.T @ A @ X @ B - X.T @ A @ dX @ B,
        "sign of a term",
    ),
    (
        "quadratic_change",
        "B left out",
        lambda X, dX, A, B: dX.T @ A @ X + X.T @ A @ dX,
        "The shape is off",
    ),
    (
        "quadratic_change",
        "B in one term",
        lambda X, dX, A, B: dX.T @ A @ X + X.T @ A @ dX @ B,
        "which do not fit",
    ),
    (
        "quadratic_change",
        "A left out",
        lambda X, dX, A, B: dX.T @ X @ B + X.T @ dX @ B,
        "does not change with A",
    ),
    (
        "quadratic_change",
        "A transposed in the first term",
        lambda X, dX, A, B: dX.T @ A.T @ X @ B + X.T @ A @ dX @ B,
        "part transposed",
    ),
    (
        "quadratic_change",
        "the value",
        lambda X, dX, A, B: X.T @ A @ X @ B,
        "does not change with dX",
    ),
    (
        "quadratic_change",
        "a sum of both",
        lambda X, dX, A, B: (X + dX).T @ A @ (X + dX) @ B,
        "new value",
    ),
    (
        "quadratic_change",
        "A moves too",
        lambda X, dX, A, B: dX.T @ A @ X @ B + X.T @ X @ B + X.T @ A @ dX @ B,
        None,
    ),
    ("solution_change", "Y itself", lambda X, dX, B: np.linalg.inv(X) @ B, "factor missing"),
    (
        "solution_change",
        "entry by entry",
        lambda X, dX, B: -np.linalg.inv(X) * dX @ np.linalg.inv(X) @ B,
        "entry by entry",
    ),
    (
        "solution_change",
        "first inverse lost",
        lambda X, dX, B: -dX @ np.linalg.inv(X) @ B,
        "not solved",
    ),
    (
        "solution_change",
        "X for the second inverse",
        lambda X, dX, B: -np.linalg.inv(X) @ dX @ X @ B,
        "behaves like a constant",
    ),
    (
        "solution_change",
        "X for the first inverse",
        lambda X, dX, B: -X @ dX @ np.linalg.inv(X) @ B,
        "behaves like a constant",
    ),
    (
        "solution_change",
        "transposed inverse",
        lambda X, dX, B: -np.linalg.inv(X).T @ dX @ np.linalg.inv(X) @ B,
        "part transposed",
    ),
    ("solution_change", "power by stars", lambda X, dX, B: -(X**-1) @ dX @ X**-1 @ B, None),
    (
        "solution_change",
        "B left out",
        lambda X, dX, B: -np.linalg.inv(X) @ dX @ np.linalg.inv(X),
        "factor missing",
    ),
    (
        "solution_change",
        "half",
        lambda X, dX, B: -np.linalg.inv(X) @ dX @ np.linalg.inv(X) @ B / 2,
        "half",
    ),
    ("gradient_of_trace", "one row", [1, 2, 0, -1, 3, 5], "The shape is off"),
    (
        "gradient_of_trace",
        "columns reversed",
        [[-1, 1], [3, 2], [5, 0]],
        "is zero, but should not be",
    ),
    ("gradient_of_trace", "minus lost", [[1, 1], [2, 3], [0, 5]], "sign of a term"),
    ("gradient_of_trace", "doubled", [[2, -2], [4, 6], [0, 10]], "twice"),
    ("gradient_of_trace", "sum", 10, "The shape is off"),
    ("trace_quadratic", "minus", lambda X, A: (A - A.T) @ X, "sign of a term"),
    ("trace_quadratic", "half", lambda X, A: (A + A.T) @ X / 2, "half"),
    ("trace_quadratic", "twice", lambda X, A: 2 * (A + A.T) @ X, "twice"),
    ("trace_quadratic", "X left out", lambda X, A: A + A.T, "factor missing"),
    ("trace_quadratic", "on the wrong side", lambda X, A: X @ (A + A.T), "do not match"),
    ("trace_quadratic", "diagonal alone", entry_by_entry, None),
    ("trace_quadratic", "printed", printed, "is a return missing"),
    ("trace_quadratic", "the matrix of f", lambda X, A: X.T @ A @ X, "The shape is off"),
    ("trace_quadratic", "entry by entry", lambda X, A: (A + A.T) * X, "which do not fit"),
    ("least_squares", "four", lambda W, X, Y: 4 * X.T @ (X @ W - Y), "twice"),
    ("least_squares", "plus", lambda W, X, Y: 2 * X.T @ (X @ W + Y), "sign of a term"),
    ("least_squares", "X not transposed", lambda W, X, Y: 2 * X @ (X @ W - Y), "do not match"),
    ("least_squares", "only Xᵀ Y", lambda W, X, Y: -2 * X.T @ Y, "term missing"),
    ("least_squares", "W for X", lambda W, X, Y: 2 * W.T @ (X @ W - Y), "do not match"),
    ("least_squares", "squared errors", lambda W, X, Y: 2 * X.T @ (X @ W - Y) ** 2, "factor twice"),
    (
        "least_squares",
        "absolute errors",
        lambda W, X, Y: 2 * X.T @ np.abs(X @ W - Y),
        "absolute value",
    ),
    (
        "least_squares",
        "normal equations",
        lambda W, X, Y: np.linalg.inv(X.T @ X) @ X.T @ Y,
        "does not change with W",
    ),
    (
        "least_squares",
        "a mean of the errors",
        lambda W, X, Y: np.mean((X @ W - Y) ** 2),
        "The shape is off",
    ),
    ("log_det_on_paper", "X", [[2, 1], [0, 1]], "X itself"),
    ("log_det_on_paper", "determinant", 2, "The shape is off"),
    ("log_det_on_paper", "log determinant", 0.693, "The shape is off"),
    ("log_det_on_paper", "sign", [[-0.5, 0], [0.5, -1]], "sign"),
    ("log_det_on_paper", "adjugate", [[1, -1], [0, 2]], "is zero, but should not be"),
    ("log_det_on_paper", "diagonal alone", [[0.5, 0], [0, 1]], "diagonal alone"),
    (
        "attention_by_W",
        "G not transposed",
        lambda G, Q, X: X.T @ G @ Q / np.sqrt(Q.shape[1]),
        "do not match",
    ),
    (
        "attention_by_W",
        "X not transposed",
        lambda G, Q, X: X @ G.T @ Q / np.sqrt(Q.shape[1]),
        "do not match",
    ),
    (
        "attention_by_W",
        "multiplied by the root",
        lambda G, Q, X: X.T @ G.T @ Q * np.sqrt(Q.shape[1]),
        "multiplied for divided",
    ),
    (
        "attention_by_W",
        "square root of the wrong size",
        lambda G, Q, X: X.T @ G.T @ Q / np.sqrt(X.shape[1]),
        "another input",
    ),
    ("attention_by_W", "sign", lambda G, Q, X: -X.T @ G.T @ Q / np.sqrt(Q.shape[1]), "sign"),
    (
        "attention_by_W",
        "Q left out",
        lambda G, Q, X: X.T @ G.T / np.sqrt(Q.shape[1]),
        "factor missing",
    ),
    (
        "attention_by_W",
        "mean over the queries",
        lambda G, Q, X: X.T @ G.T @ Q / np.sqrt(Q.shape[1]) / len(Q),
        None,
    ),
    ("cross_entropy_by_W", "first sample", one_sample, None),
    ("cross_entropy_by_W", "last sample", last_sample, None),
    (
        "cross_entropy_by_W",
        "plus",
        lambda W, X, Y: X.T @ (softmax(X @ W) + Y) / len(X),
        "sign of a term",
    ),
    (
        "cross_entropy_by_W",
        "mean over all entries",
        lambda W, X, Y: X.T @ (softmax(X @ W) - Y) / Y.size,
        "mean over all entries",
    ),
    ("cross_entropy_by_W", "labels alone", lambda W, X, Y: -X.T @ Y / len(X), "term missing"),
    ("cross_entropy_by_W", "Y over S", lambda W, X, Y: -X.T @ (Y / softmax(X @ W)) / len(X), None),
    (
        "cross_entropy_by_W",
        "slope of softmax as of a sigmoid",
        lambda W, X, Y: X.T @ ((S := softmax(X @ W)) * (1 - S) * (S - Y)) / len(X),
        None,
    ),
    ("cross_entropy_by_W", "two", lambda W, X, Y: 2 * X.T @ (softmax(X @ W) - Y) / len(X), "twice"),
    (
        "cross_entropy_by_W",
        "exp without the sum",
        lambda W, X, Y: X.T @ (np.exp(X @ W) - Y) / len(X),
        "exponentials not divided",
    ),
    ("kronecker_shape", "A and X", (3, 4), "Axis 0 has the wrong length"),
    ("kronecker_shape", "vec of X", (8,), "The number of axes is wrong"),
    ("kronecker_shape", "sizes added", (8, 6), "Axis 0 has the wrong length"),
    ("kronecker_shape", "without A", (5, 4), "Axis 0 has the wrong length"),
    ("layer_jvp", "no dX W", lambda X, W, dX, dW: tanh_slope(X @ W) * (X @ dW), "W only"),
    (
        "layer_jvp",
        "minus",
        lambda X, W, dX, dW: tanh_slope(X @ W) * (dX @ W - X @ dW),
        "sign of a term",
    ),
    (
        "layer_jvp",
        "slope in one term",
        lambda X, W, dX, dW: tanh_slope(X @ W) * (dX @ W) + X @ dW,
        "slope in one term",
    ),
    (
        "layer_jvp",
        "all four",
        lambda X, W, dX, dW: tanh_slope(X @ W) * (dX @ W + X @ dW + dX @ dW),
        None,
    ),
    (
        "layer_jvp",
        "plus in the slope",
        lambda X, W, dX, dW: (1 + np.tanh(X @ W) ** 2) * (dX @ W + X @ dW),
        "sign of a term",
    ),
    (
        "layer_jvp",
        "no square",
        lambda X, W, dX, dW: (1 - np.tanh(X @ W)) * (dX @ W + X @ dW),
        "another exponent",
    ),
    (
        "layer_jvp",
        "sigmoid's slope",
        lambda X, W, dX, dW: np.tanh(X @ W) * (1 - np.tanh(X @ W)) * (dX @ W + X @ dW),
        "sigmoid's slope",
    ),
    (
        "layer_jvp",
        "order",
        lambda X, W, dX, dW: tanh_slope(X @ W) * (W @ dX + dW @ X),
        "do not match",
    ),
    ("layer_vjp", "W not transposed", lambda X, W, G: (G * tanh_slope(X @ W)) @ W, "do not match"),
    ("layer_vjp", "sign", lambda X, W, G: -(G * tanh_slope(X @ W)) @ W.T, "sign"),
    (
        "layer_vjp",
        "no square",
        lambda X, W, G: (G * (1 - np.tanh(X @ W))) @ W.T,
        "another exponent",
    ),
    ("layer_vjp", "slope of G", lambda X, W, G: tanh_slope(G) @ W.T, "does not change with X"),
    (
        "layer_vjp",
        "added, not multiplied",
        lambda X, W, G: (G + tanh_slope(X @ W)) @ W.T,
        "added for multiplied",
    ),
    (
        "layer_vjp",
        "plus in the slope",
        lambda X, W, G: (G * (1 + np.tanh(X @ W) ** 2)) @ W.T,
        "sign of a term",
    ),
    ("layer_vjp", "forward again", lambda X, W, G: np.tanh(X @ W), "The shape is off"),
    ("symmetric_gradient", "difference", [[0, 1], [-1, 0]], "sign of a term"),
    ("symmetric_gradient", "diagonal alone", [[1, 0], [0, 3]], "is zero, but should not be"),
    ("symmetric_gradient", "half of everything", [[0.5, 3], [3, 1.5]], None),
    ("symmetric_gradient", "geometric mean", [[1, 2.83], [2.83, 3]], None),
    ("step_that_tells", "zeros", [[0, 0], [0, 0]], "diagonal"),
    ("step_that_tells", "antisymmetric", [[0, 1], [-1, 0]], "not symmetric"),
    ("step_that_tells", "one row", [0, 1, 1, 0], "The shape is off"),
    ("neuron_by_w", "without 2/N", no_outer_factor, "factor missing"),
    ("neuron_by_w", "gate on the error", gate_on_a_minus_y, "gate on the error"),
    ("neuron_by_w", "the loss", loss, "The shape is off"),
    ("neuron_by_w", "bias left out", without_bias, "The shape is off"),
    ("neuron_by_w", "mean over the open gates", open_ones_only, "mean over the open gates"),
    ("level_precision", "identity", [[1, 0], [0, 1]], "is zero, but should not be"),
    ("level_precision", "twice", [[2, -2], [-2, 4]], "twice"),
    ("level_precision", "determinant", 1, "The shape is off"),
    ("orthogonality", "two", lambda W: 2 * W @ (W.T @ W - np.eye(W.shape[1])), "one place only"),
    ("orthogonality", "eight", lambda W: 8 * W @ (W.T @ W - np.eye(W.shape[1])), "twice"),
    ("orthogonality", "plus", lambda W: 4 * W @ (W.T @ W + np.eye(W.shape[1])), "sign of a term"),
    ("orthogonality", "WWᵀ", lambda W: 4 * (W @ W.T - np.eye(W.shape[0])), "The shape is off"),
    (
        "orthogonality",
        "identity of the rows",
        lambda W: 4 * W @ (W.T @ W) - 4 * np.eye(W.shape[0]),
        "which do not fit",
    ),
    ("orthogonality", "minus I left", lambda W: -4 * W, "term missing"),
    (
        "between_two",
        "A not transposed",
        lambda X, A, B, G: A @ (G * tanh_slope(A @ X @ B)) @ B.T,
        "do not match",
    ),
    (
        "between_two",
        "B not transposed",
        lambda X, A, B, G: A.T @ (G * tanh_slope(A @ X @ B)) @ B,
        "do not match",
    ),
    (
        "between_two",
        "A left out",
        lambda X, A, B, G: (G * tanh_slope(A @ X @ B)) @ B.T,
        "factor missing",
    ),
    (
        "between_two",
        "B left out",
        lambda X, A, B, G: A.T @ (G * tanh_slope(A @ X @ B)),
        "factor missing",
    ),
    ("between_two", "sign", lambda X, A, B, G: -A.T @ (G * tanh_slope(A @ X @ B)) @ B.T, "sign"),
    ("between_two", "two", lambda X, A, B, G: 2 * A.T @ (G * tanh_slope(A @ X @ B)) @ B.T, "twice"),
]
