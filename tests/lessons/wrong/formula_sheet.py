"""Lesson 15: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def shares(x):
    return np.exp(x) / np.exp(x).sum()


def printed(X, D):
    print(D.T @ X)


def row_loss(W, X, Y):
    return [np.sum((X[i] @ W - Y[i]) ** 2) for i in range(len(X))]


def overwritten(x, t):
    g = np.zeros(len(x))
    for i in range(len(x)):
        g[i] = np.exp(x[i] / t)
        g = g / g.sum()
    return g


WRONG = [
    ("predict_shape", "transposed", (2, 3), "transposed"),
    ("predict_shape", "transposed, as a list", [2, 3], "transposed"),
    ("predict_shape", "shape of Z", (5, 2), "shape of Z"),
    ("predict_shape", "shape of X", [5, 3], "shape of X"),
    ("predict_shape", "Jacobian", (5, 2, 3, 2), "full Jacobian"),
    ("predict_shape", "flattened", 6, "number of axes"),
    ("predict_shape", "flattened row", (1, 6), "wrong length"),
    ("predict_shape", "flattened column", (6, 1), "wrong length"),
    ("predict_shape", "a number", (), "number of axes"),
    ("predict_shape", "a one in front", (1, 3, 2), "number of axes"),
    ("predict_shape", "X transposed", (3, 5), "wrong length"),
    ("predict_shape", "inputs only", 3, "number of axes"),
    ("backwards", "halved", lambda W, X, Y: ((X @ W - Y) ** 2).sum() / 2, "halved"),
    ("backwards", "half of the norm", lambda W, X, Y: np.linalg.norm(X @ W - Y) ** 2 / 2, "halved"),
    ("backwards", "mean", lambda W, X, Y: ((X @ W - Y) ** 2).mean(), "mean"),
    ("backwards", "mean, typed out", lambda W, X, Y: np.sum((Y - X @ W) ** 2) / Y.size, "mean"),
    (
        "backwards",
        "mean over samples",
        lambda W, X, Y: np.sum((Y - X @ W) ** 2) / len(X),
        "mean over samples",
    ),
    ("backwards", "root", lambda W, X, Y: np.linalg.norm(X @ W - Y), "root taken"),
    (
        "backwards",
        "root, typed out",
        lambda W, X, Y: np.sqrt(((X @ W - Y) ** 2).sum()),
        "root taken",
    ),
    ("backwards", "sum of errors", lambda W, X, Y: np.sum(X @ W - Y), "sum of errors"),
    ("backwards", "absolute errors", lambda W, X, Y: np.abs(X @ W - Y).sum(), "absolute errors"),
    ("backwards", "not added up", lambda W, X, Y: (X @ W - Y) ** 2, "errors squared, not added"),
    ("backwards", "one loss per sample", row_loss, "The shape is off"),
    (
        "backwards",
        "one loss per output",
        lambda W, X, Y: ((X @ W - Y) ** 2).sum(axis=0),
        "The shape is off",
    ),
    ("backwards", "the line", lambda W, X, Y: 2 * X.T @ (X @ W - Y), "the line itself"),
    (
        "backwards",
        "the line without 2",
        lambda W, X, Y: X.T @ (X @ W - Y),
        "the line itself and half",
    ),
    ("backwards", "errors themselves", lambda W, X, Y: X @ W - Y, "The shape is off"),
    ("backwards", "Y forgotten", lambda W, X, Y: np.sum((X @ W) ** 2), "term missing"),
    ("backwards", "sign of Y", lambda W, X, Y: np.sum((X @ W + Y) ** 2), "sign of a term"),
    ("backwards", "product of the lengths", lambda W, X, Y: np.sum((X @ W) ** 2 - Y**2), None),
    ("backwards", "twice", lambda W, X, Y: 2 * np.sum((X @ W - Y) ** 2), "twice"),
    ("backwards", "negative", lambda W, X, Y: -np.sum((X @ W - Y) ** 2), "sign"),
    (
        "backwards",
        "trace of the errors' outer square",
        lambda W, X, Y: (X @ W - Y).T @ (X @ W - Y),
        "The shape is off",
    ),
    ("backwards", "square of the sum", lambda W, X, Y: np.sum(X @ W - Y) ** 2, "square of the sum"),
    ("from_other_layout", "as printed", [[1, 2, 0], [-1, 3, 5]], "not transposed"),
    (
        "from_other_layout",
        "as printed, array",
        np.array([[1.0, 2, 0], [-1, 3, 5]]),
        "not transposed",
    ),
    ("from_other_layout", "rows swapped", [[-1, 3, 5], [1, 2, 0]], "The shape is off"),
    ("from_other_layout", "reshaped", [[1, 2], [0, -1], [3, 5]], "reshaped"),
    ("from_other_layout", "a quarter turn", [[0, 5], [2, 3], [1, -1]], "upside down"),
    ("from_other_layout", "a quarter turn the other way", [[-1, 1], [3, 2], [5, 0]], None),
    ("from_other_layout", "sign slipped", [[1, 1], [2, 3], [0, 5]], "sign of a term"),
    ("from_other_layout", "flattened", [1, -1, 2, 3, 0, 5], "The shape is off"),
    ("from_other_layout", "first row only", [1, 2, 0], "The shape is off"),
    ("chain_in_other_layout", "numerator order", lambda D_f, D_g: D_f @ D_g, "do not match"),
    ("chain_in_other_layout", "numerator layout", lambda D_f, D_g: D_f.T @ D_g.T, "transposed"),
    ("chain_in_other_layout", "transposed", lambda D_f, D_g: (D_g @ D_f).T, "transposed"),
    ("chain_in_other_layout", "entry by entry", lambda D_f, D_g: D_g * D_f, "which do not fit"),
    ("chain_in_other_layout", "inner only", lambda D_f, D_g: D_g, "factor missing"),
    ("chain_in_other_layout", "outer only", lambda D_f, D_g: D_f, "factor missing"),
    ("chain_in_other_layout", "added", lambda D_f, D_g: D_g + D_f, "which do not fit"),
    ("chain_in_other_layout", "sign", lambda D_f, D_g: -D_g @ D_f, "sign"),
    ("chain_in_other_layout", "rows added", lambda D_f, D_g: (D_g @ D_f).sum(axis=0), "rows added"),
    ("chain_in_other_layout", "twice", lambda D_f, D_g: 2 * D_g @ D_f, "twice"),
    ("weights_in_rows", "as printed", lambda X, D: X.T @ D, "as printed"),
    ("weights_in_rows", "as printed, dot", lambda X, D: np.dot(X.T, D), "as printed"),
    ("weights_in_rows", "no transpose", lambda X, D: D @ X, "do not match"),
    ("weights_in_rows", "mean", lambda X, D: D.T @ X / len(X), "mean over the batch"),
    (
        "weights_in_rows",
        "mean of the formula",
        lambda X, D: (X.T @ D).T / len(D),
        "mean over the batch",
    ),
    ("weights_in_rows", "sign", lambda X, D: -(D.T @ X), "sign"),
    ("weights_in_rows", "twice", lambda X, D: 2 * D.T @ X, "twice"),
    ("weights_in_rows", "bias", lambda X, D: D.sum(axis=0), "The shape is off"),
    ("weights_in_rows", "first sample only", lambda X, D: np.outer(D[0], X[0]), None),
    ("weights_in_rows", "last sample only", lambda X, D: np.outer(D[-1], X[-1]), None),
    ("weights_in_rows", "printed", printed, "is a return missing"),
    ("weights_in_rows", "reshaped", lambda X, D: (X.T @ D).reshape(D.shape[1], X.shape[1]), None),
    ("quadratic_on_paper", "2Ax", [10, 12], "symmetric formula"),
    ("quadratic_on_paper", "2Aᵀx", [2, 16], "symmetric formula, transposed"),
    ("quadratic_on_paper", "Ax", [5, 6], "one term"),
    ("quadratic_on_paper", "Aᵀx", [1, 8], "other term"),
    ("quadratic_on_paper", "value", 17, "value"),
    ("quadratic_on_paper", "halved", [3, 7], "halved"),
    ("quadratic_on_paper", "difference", [4, -2], "difference"),
    ("quadratic_on_paper", "2x", [2, 4], None),
    ("quadratic_on_paper", "sum of both", 20, "The shape is off"),
    ("quadratic_on_paper", "swapped", [14, 6], None),
    ("quadratic_on_paper", "matrix", [[2, 2], [2, 6]], "factor missing"),
    ("quadratic_on_paper", "sign", [-6, -14], "sign"),
    ("quadratic_on_paper", "slip in the second", [6, 12], "another number"),
    ("asymmetric_matrix", "identity", [[1, 0], [0, 1]], "symmetric"),
    ("asymmetric_matrix", "diagonal", [[1, 0], [0, 5]], "symmetric"),
    ("asymmetric_matrix", "ones", [[1, 1], [1, 1]], "symmetric"),
    ("asymmetric_matrix", "symmetric", [[1, 2], [2, 3]], "symmetric"),
    ("asymmetric_matrix", "zeros", np.zeros((2, 2)), "symmetric"),
    ("asymmetric_matrix", "negative", [[-1, -2], [-2, 4]], "symmetric"),
    ("asymmetric_matrix", "too large", [[1, 2, 3], [4, 5, 6], [7, 8, 9]], "The shape is off"),
    ("asymmetric_matrix", "a vector", [1, 2], "The shape is off"),
    ("trace_or_transpose", "value", lambda X, A: np.trace(A @ X), "value"),
    ("trace_or_transpose", "value the other way", lambda X, A: np.trace(X @ A), "value"),
    ("trace_or_transpose", "A", lambda X, A: A, "transpose lost"),
    ("trace_or_transpose", "AX", lambda X, A: A @ X, "product"),
    ("trace_or_transpose", "sum", lambda X, A: A.sum(), "sum of entries"),
    ("trace_or_transpose", "X", lambda X, A: X, "another input and transpose"),
    ("trace_or_transpose", "Xᵀ", lambda X, A: X.T, "another input"),
    ("trace_or_transpose", "sign", lambda X, A: -A.T, "sign"),
    ("trace_or_transpose", "twice", lambda X, A: 2 * A.T, "twice"),
    ("trace_or_transpose", "reshaped", lambda X, A: A.reshape(X.shape), None),
    ("trace_or_transpose", "identity", lambda X, A: np.eye(len(X)), "The shape is off"),
    ("trace_or_transpose", "ones", lambda X, A: np.ones(X.shape), "does not change with A"),
    ("trace_or_transpose", "diagonal", lambda X, A: np.diag(A), "diagonal as a vector"),
    ("softened_maximum", "times t", lambda x, t: t * shares(x / t), "times t"),
    ("softened_maximum", "divided by t", lambda x, t: shares(x / t) / t, "divided by t"),
    ("softened_maximum", "no sum", lambda x, t: np.exp(x / t), "not divided by the sum"),
    ("softened_maximum", "softmax of x", lambda x, t: shares(x), "softmax of x"),
    ("softened_maximum", "softmax of t x", lambda x, t: shares(t * x), None),
    ("softened_maximum", "value", lambda x, t: t * np.log(np.exp(x / t).sum()), "value"),
    ("softened_maximum", "mean", lambda x, t: shares(x / t) / len(x), "mean"),
    (
        "softened_maximum",
        "largest only",
        lambda x, t: 1.0 * (x == x.max()),
        "does not change with t",
    ),
    ("softened_maximum", "sign", lambda x, t: -shares(x / t), "sign"),
    (
        "softened_maximum",
        "one over the sum",
        lambda x, t: 1 / np.exp(x / t).sum(),
        "factor missing",
    ),
    (
        "softened_maximum",
        "divided by the largest",
        lambda x, t: np.exp(x / t) / np.exp(x / t).max(),
        None,
    ),
    ("softened_maximum", "overwritten", overwritten, None),
    ("softened_maximum", "logarithm", lambda x, t: np.log(shares(x / t)), None),
    ("softened_maximum", "Jacobian", lambda x, t: np.diag(shares(x / t)), "The shape is off"),
]
