"""Lesson 14: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def solved(X, dX, B):
    Y = np.linalg.solve(X, B)
    return np.linalg.solve(X, -dX @ Y)


def with_a_power(X, dX, B):
    return -np.linalg.matrix_power(X, -1) @ dX @ np.linalg.matrix_power(X, -1) @ B


def entry_by_entry(X, A):
    G = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            for k in range(X.shape[0]):
                G[i, j] += (A[i, k] + A[k, i]) * X[k, j]
    return G


def sample_by_sample(W, X, Y):
    G = np.zeros(W.shape)
    for x, y in zip(X, Y, strict=True):
        G += np.outer(x, 2 * (x @ W - y))
    return G


def mean_of_outer_products(W, X, Y):
    rows = []
    for x, y in zip(X, Y, strict=True):
        s = np.exp(x @ W) / np.sum(np.exp(x @ W))
        rows.append(np.outer(x, s - y))
    return np.mean(rows, axis=0)


def open_gates(w, X, y):
    g = np.zeros(len(w))
    for x, target in zip(X, y, strict=True):
        if w @ x > 0:
            g += 2 / len(y) * (w @ x - target) * x
    return g


def two_steps(X, W, dX, dW):
    dZ = dX @ W + X @ dW
    return dZ - np.tanh(X @ W) ** 2 * dZ


RIGHT = [
    ("predict_determinant", 2.01),
    ("predict_determinant", (1.01**2 - 1) * 100),
    ("square_on_paper", ((3 / 5, 1 / 5), (4 / 5, 2 / 5))),
    ("quadratic_change", lambda X, dX, A, B: (dX.T @ A @ X + X.T @ A @ dX) @ B),
    ("quadratic_change", lambda X, dX, A, B: X.T @ A @ dX @ B + (A @ X).T.dot(dX).T @ B),
    ("solution_change", solved),
    ("solution_change", with_a_power),
    ("gradient_of_trace", np.transpose([[1, 2, 0], [-1, 3, 5]])),
    ("trace_quadratic", lambda X, A: A @ X + A.T @ X),
    ("trace_quadratic", lambda X, A: (X.T @ (A.T + A)).T),
    ("trace_quadratic", entry_by_entry),
    ("least_squares", lambda W, X, Y: 2 * (X.T @ X @ W - X.T @ Y)),
    ("least_squares", lambda W, X, Y: (2 * (X @ W - Y).T @ X).T),
    ("least_squares", lambda W, X, Y: -2 * X.T @ (Y - X @ W)),
    ("least_squares", sample_by_sample),
    ("log_det_on_paper", np.linalg.inv(np.transpose([[2, 1], [0, 1]]))),
    ("attention_by_W", lambda G, Q, X: (G @ X).T @ Q / Q.shape[1] ** 0.5),
    ("attention_by_W", lambda G, Q, X: (Q.T @ G @ X).T / np.sqrt(np.shape(Q)[-1])),
    ("cross_entropy_by_W", mean_of_outer_products),
    ("kronecker_shape", np.kron(np.ones((5, 4)), np.ones((3, 2))).shape),
    ("layer_jvp", two_steps),
    ("layer_jvp", lambda X, W, dX, dW: (dX @ W + X @ dW) / np.cosh(X @ W) ** 2),
    ("layer_vjp", lambda X, W, G: (W @ (G / np.cosh(X @ W) ** 2).T).T),
    ("symmetric_gradient", (np.array([[1, 4], [2, 3]]) + np.array([[1, 2], [4, 3]])) / 2),
    ("step_that_tells", [[5, -0.1], [-0.1, 0]]),
    ("neuron_by_w", open_gates),
    ("neuron_by_w", lambda w, X, y: 2 * np.mean(((X @ w > 0) * (X @ w - y))[:, None] * X, axis=0)),
    ("level_precision", np.linalg.inv([[2, 1], [1, 1]])),
    ("orthogonality", lambda W: 4 * W @ W.T @ W - 4 * W),
    ("between_two", lambda X, A, B, G: (B @ (G / np.cosh(A @ X @ B) ** 2).T @ A).T),
]
