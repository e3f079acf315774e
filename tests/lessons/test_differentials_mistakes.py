"""Lesson 14: wrong answers as learners type them, and the names they must be given."""

import numpy as np
from wrong_answers import complete, named

inv = np.linalg.inv


def tanh_slope(Z):
    return 1 / np.cosh(Z) ** 2


def shares(Z):
    return np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)


def column_shares(Z):
    return np.exp(Z) / np.exp(Z).sum(axis=0)


def slopes(w, X, y):
    """Return the slopes at z of the neuron's loss."""
    z = X @ w
    return np.where(z > 0, z - y, 0) * 2 / len(y)


FIRST_ORDER = [
    ("predict_determinant", "one percent", 1),
    ("predict_determinant", "four percent", 4),
    ("predict_determinant", "as a fraction", 0.02),
    ("predict_determinant", "new size", 102),
    ("square_on_paper", "2 X dX", [[1, 0], [1.2, 0]]),
    ("square_on_paper", "2 dX X", [[0.2, 0.4], [0.4, 0.8]]),
    ("square_on_paper", "true change", [[0.61, 0.2], [0.82, 0.4]]),
    ("square_on_paper", "second factor only", [[0.5, 0], [0.6, 0]]),
    ("square_on_paper", "first factor only", [[0.1, 0.2], [0.2, 0.4]]),
    ("square_on_paper", "subtracted", [[0.4, -0.2], [0.4, -0.4]]),
    ("square_on_paper", "entry by entry", [[0.2, 0], [0, 0]]),
    ("quadratic_change", "order lost", lambda X, dX, A, B: X.T @ A @ (2 * dX) @ B),
    (
        "quadratic_change",
        "order lost the other way",
        lambda X, dX, A, B: dX.T @ A @ X @ B + dX.T @ A @ X @ B,
    ),
    ("quadratic_change", "right X only", lambda X, dX, A, B: X.T.dot(A).dot(dX).dot(B)),
    ("quadratic_change", "left X only", lambda X, dX, A, B: dX.T.dot(A).dot(X).dot(B)),
    ("quadratic_change", "product of changes", lambda X, dX, A, B: dX.T @ (A @ dX) @ B),
    (
        "quadratic_change",
        "true change",
        lambda X, dX, A, B: (X + dX).T @ A @ (X + dX) @ B - X.T @ A @ X @ B,
    ),
    (
        "quadratic_change",
        "A transposed",
        lambda X, dX, A, B: (dX.T @ A @ X + (A @ X).T @ dX) @ B,
    ),
    ("solution_change", "divided by the square", lambda X, dX, B: -dX @ inv(X @ X) @ B),
    ("solution_change", "both inverses in front", lambda X, dX, B: -inv(X @ X) @ dX @ B),
    ("solution_change", "sign lost", lambda X, dX, B: inv(X) @ (dX @ (inv(X) @ B))),
    ("solution_change", "inverse of dX", lambda X, dX, B: np.linalg.solve(dX, B)),
    ("solution_change", "not solved", lambda X, dX, B: -dX @ np.linalg.solve(X, B)),
    ("solution_change", "Y forgotten", lambda X, dX, B: -np.linalg.solve(X, dX @ B)),
    (
        "solution_change",
        "true change",
        lambda X, dX, B: np.linalg.solve(X + dX, B) - np.linalg.solve(X, B),
    ),
    ("solution_change", "divided entry by entry", lambda X, dX, B: -(dX / (X * X)) @ B),
]
READING = [
    ("gradient_of_trace", "transpose lost", [[1, 2, 0], [-1, 3, 5]]),
    ("gradient_of_trace", "reshaped", [[1, 2], [0, -1], [3, 5]]),
    ("gradient_of_trace", "trace taken", 4),
    ("trace_quadratic", "2AX", lambda X, A: A @ X + A @ X),
    ("trace_quadratic", "2AᵀX", lambda X, A: 2 * (X.T @ A).T),
    ("trace_quadratic", "left X only", lambda X, A: A.dot(X)),
    ("trace_quadratic", "right X only", lambda X, A: A.T.dot(X)),
    ("trace_quadratic", "transpose lost", lambda X, A: X.T @ A + X.T @ A.T),
    ("trace_quadratic", "value of f", lambda X, A: np.sum(X * (A @ X))),
    ("trace_quadratic", "trace taken for transpose", lambda X, A: A @ X + np.trace(A) * X),
    ("trace_quadratic", "A left out", lambda X, A: X + X),
    ("least_squares", "two lost", lambda W, X, Y: X.T @ X @ W - X.T @ Y),
    ("least_squares", "sign lost", lambda W, X, Y: -2 * X.T @ (X @ W - Y)),
    ("least_squares", "by X instead", lambda W, X, Y: 2 * (X @ W - Y) @ W.T),
    ("least_squares", "transpose lost", lambda W, X, Y: 2 * (W.T @ X.T - Y.T) @ X),
    ("least_squares", "X left out", lambda W, X, Y: 2 * X @ W - 2 * Y),
    ("least_squares", "Y left out", lambda W, X, Y: 2 * (X.T @ (X @ W))),
    ("least_squares", "mean over the samples", lambda W, X, Y: 2 / len(Y) * X.T @ (X @ W - Y)),
    ("least_squares", "mean over all errors", lambda W, X, Y: 2 * X.T @ (X @ W - Y) / np.size(Y)),
    ("least_squares", "value of f", lambda W, X, Y: np.linalg.norm(X @ W - Y) ** 2),
    ("log_det_on_paper", "transpose lost", [[0.5, -0.5], [0, 1]]),
    ("log_det_on_paper", "reciprocals of the entries", [[0.5, 1], [0, 1]]),
    ("log_det_on_paper", "not divided by the determinant", [[1, 0], [-1, 2]]),
    ("log_det_on_paper", "minus lost", [[0.5, 0], [0.5, 1]]),
    ("log_det_on_paper", "trace taken", 1.5),
    ("log_det_on_paper", "X transposed", [[2, 0], [1, 1]]),
]
NETWORKS = [
    ("cross_entropy_by_W", "labels forgotten", lambda W, X, Y: X.T @ shares(X @ W) / len(Y)),
    ("cross_entropy_by_W", "sign lost", lambda W, X, Y: X.T @ (Y - shares(X @ W)) / len(Y)),
    ("cross_entropy_by_W", "1/N lost", lambda W, X, Y: X.T @ (shares(X @ W) - Y)),
    ("cross_entropy_by_W", "X left out", lambda W, X, Y: (shares(X @ W) - Y) / len(Y)),
    ("cross_entropy_by_W", "transpose lost", lambda W, X, Y: (shares(X @ W) - Y).T @ X / len(Y)),
    ("cross_entropy_by_W", "softmax left out", lambda W, X, Y: X.T @ (X @ W - Y) / len(Y)),
    (
        "cross_entropy_by_W",
        "softmax over the samples",
        lambda W, X, Y: X.T @ (column_shares(X @ W) - Y) / len(Y),
    ),
    ("cross_entropy_by_W", "by X instead", lambda W, X, Y: (shares(X @ W) - Y) @ W.T / len(Y)),
    ("attention_by_W", "root lost", lambda G, Q, X: (G @ X).T @ Q),
    ("attention_by_W", "divided by d", lambda G, Q, X: (G @ X).T @ Q / Q.shape[1]),
    ("attention_by_W", "stopped at K", lambda G, Q, X: G.T @ Q / Q.shape[1] ** 0.5),
    ("attention_by_W", "transpose lost", lambda G, Q, X: Q.T @ (G @ X) / Q.shape[1] ** 0.5),
    (
        "attention_by_W",
        "G left out",
        lambda G, Q, X: np.outer(X.sum(axis=0), Q.sum(axis=0)) / Q.shape[1] ** 0.5,
    ),
    ("attention_by_W", "number of queries", lambda G, Q, X: (G @ X).T @ Q / len(Q) ** 0.5),
    ("attention_by_W", "number of words", lambda G, Q, X: (G @ X).T @ Q / len(X) ** 0.5),
    (
        "neuron_by_w",
        "gate forgotten",
        lambda w, X, y: 2 * (np.maximum(0, X @ w) - y) @ X / len(y),
    ),
    ("neuron_by_w", "z for a", lambda w, X, y: 2 * (X @ w - y) @ X / len(y)),
    ("neuron_by_w", "two lost", lambda w, X, y: slopes(w, X, y) @ X / 2),
    ("neuron_by_w", "1/N lost", lambda w, X, y: len(y) * slopes(w, X, y) @ X),
    ("neuron_by_w", "sign lost", lambda w, X, y: -slopes(w, X, y) @ X),
    ("neuron_by_w", "gate alone", lambda w, X, y: 2 * (X @ w > 0) @ X / len(y)),
    ("neuron_by_w", "X left out", slopes),
]
MAPS = [
    ("kronecker_shape", "transposed", (8, 15)),
    ("kronecker_shape", "shape of AXB", (3, 5)),
    ("kronecker_shape", "B not transposed", (12, 10)),
    ("kronecker_shape", "number of entries", 120),
    ("layer_jvp", "no slope of tanh", lambda X, W, dX, dW: X @ dW + dX @ W),
    ("layer_jvp", "X only", lambda X, W, dX, dW: tanh_slope(X @ W) * (dX @ W)),
    ("layer_jvp", "W only", lambda X, W, dX, dW: tanh_slope(X @ W) * (X @ dW)),
    (
        "layer_jvp",
        "slope in one term",
        lambda X, W, dX, dW: tanh_slope(X @ W) * (dX @ W) + X @ dW,
    ),
    ("layer_jvp", "small times small", lambda X, W, dX, dW: tanh_slope(X @ W) * (dX @ dW)),
    (
        "layer_jvp",
        "tanh for its slope",
        lambda X, W, dX, dW: np.tanh(X @ W) * (X @ dW + dX @ W),
    ),
    (
        "layer_jvp",
        "slope at Y",
        lambda X, W, dX, dW: tanh_slope(np.tanh(X @ W)) * (X @ dW + dX @ W),
    ),
    ("layer_jvp", "tanh of the change", lambda X, W, dX, dW: np.tanh(X @ dW + dX @ W)),
    (
        "layer_jvp",
        "true change",
        lambda X, W, dX, dW: np.tanh((X + dX) @ (W + dW)) - np.tanh(X @ W),
    ),
    ("layer_vjp", "no slope of tanh", lambda X, W, G: G.dot(W.T)),
    ("layer_vjp", "by W instead", lambda X, W, G: X.T @ (G * tanh_slope(X @ W))),
    ("layer_vjp", "G forgotten", lambda X, W, G: tanh_slope(X @ W) @ W.T),
    ("layer_vjp", "tanh for its slope", lambda X, W, G: (G * np.tanh(X @ W)) @ W.T),
    ("layer_vjp", "transpose lost", lambda X, W, G: ((G * tanh_slope(X @ W)) @ W.T).T),
    ("layer_vjp", "stopped at Z", lambda X, W, G: G * tanh_slope(X @ W)),
    (
        "layer_vjp",
        "summed over the batch",
        lambda X, W, G: np.sum(G * tanh_slope(X @ W), axis=0) @ W.T,
    ),
]
SYMMETRIC = [
    ("symmetric_gradient", "handbook formula", [[1, 6], [6, 3]]),
    ("symmetric_gradient", "not halved", [[2, 6], [6, 6]]),
    ("symmetric_gradient", "G itself", [[1, 4], [2, 3]]),
    ("symmetric_gradient", "G transposed", [[1, 2], [4, 3]]),
    ("symmetric_gradient", "upper entry copied", [[1, 4], [4, 3]]),
    ("symmetric_gradient", "lower entry copied", [[1, 2], [2, 3]]),
    ("step_that_tells", "not symmetric", [[1, 1], [0, 1]]),
    ("step_that_tells", "diagonal", [[0.5, 0], [0, -2]]),
]
MIXED = [
    ("level_precision", "S itself", [[2, 1], [1, 1]]),
    ("level_precision", "minus lost", [[1, 1], [1, 2]]),
    ("level_precision", "diagonal not swapped", [[2, -1], [-1, 1]]),
    ("level_precision", "sign", [[-1, 1], [1, -2]]),
    ("level_precision", "reciprocals of the entries", [[0.5, 1], [1, 1]]),
    ("orthogonality", "one place only", lambda W: 2 * W @ W.T @ W - 2 * W),
    ("orthogonality", "both twos lost", lambda W: W @ W.T @ W - W),
    ("orthogonality", "W left out", lambda W: 2 * (W.T @ W) - 2 * np.eye(W.shape[1])),
    ("orthogonality", "identity left out", lambda W: 4 * W.dot(W.T).dot(W)),
    ("orthogonality", "transpose lost", lambda W: (4 * W @ W.T @ W - 4 * W).T),
    ("orthogonality", "ones for the identity", lambda W: 4 * W @ (W.T @ W - np.ones(W.shape[1]))),
    (
        "orthogonality",
        "value of f",
        lambda W: np.linalg.norm(W.T @ W - np.identity(W.shape[1])) ** 2,
    ),
    ("between_two", "no slope of tanh", lambda X, A, B, G: A.T.dot(G).dot(B.T)),
    (
        "between_two",
        "sides swapped",
        lambda X, A, B, G: (A.T @ (G * tanh_slope(A @ X @ B)) @ B.T).T,
    ),
    ("between_two", "G forgotten", lambda X, A, B, G: A.T @ tanh_slope(A @ X @ B) @ B.T),
    (
        "between_two",
        "tanh for its slope",
        lambda X, A, B, G: A.T @ (np.tanh(A @ X @ B) * G) @ B.T,
    ),
    ("between_two", "stopped inside", lambda X, A, B, G: G * tanh_slope(A @ X @ B)),
    (
        "between_two",
        "no square",
        lambda X, A, B, G: A.T @ (G - G * np.tanh(A @ X @ B)) @ B.T,
    ),
]
WRONG = [*FIRST_ORDER, *READING, *NETWORKS, *MAPS, *SYMMETRIC, *MIXED]

test_a_wrong_answer_is_named = named("differentials", WRONG)
test_every_mistake_has_a_wrong_answer = complete("differentials", WRONG)
