"""Lesson 10: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def if_active(w, b, x):
    z = sum(wi * xi for wi, xi in zip(w, x, strict=True)) + b
    if z > 0:
        return x
    return np.zeros(len(x))


def rows_of_w(W, b, x):
    J = np.zeros(W.shape)
    for i in range(len(b)):
        if np.dot(W[i], x) + b[i] > 0:
            J[i] = W[i]
    return J


def rows_of_x(W, b, x):
    return [x if np.dot(row, x) + bias > 0 else 0 * x for row, bias in zip(W, b, strict=True)]


def slope_of_sigmoid(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def loop_over_samples(W, b, X, Δ):
    dW = np.zeros(W.shape)
    for x, δ in zip(X, Δ, strict=True):
        for i in range(len(b)):
            if W[i] @ x + b[i] > 0:
                dW[i] += δ[i] * x
    return dW


def step_in_a_loop(w, b, X, y, η):
    dw, db = np.zeros(len(w)), 0.0
    for x, target in zip(X, y, strict=True):
        z = w @ x + b
        if z > 0:
            dw, db = dw + 2 * (z - target) * x / len(y), db + 2 * (z - target) / len(y)
    return [*(w - η * dw), b - η * db]


def step_as_a_layer(w, b, X, y, η):
    W, bias = w[None, :], np.array([b])
    Z = X @ W.T + bias
    G = 2 / len(y) * (np.maximum(0, Z) - y[:, None]) * (Z > 0)
    return np.append(W - η * G.T @ X, bias - η * G.sum(axis=0))


RIGHT = [
    ("predict_gate", 0.0),
    ("predict_gate", 0.5 * (-0.3 > 0)),
    ("dot_by_w", lambda w, x: np.ones(len(x)) @ np.diag(x)),
    ("dot_by_w", lambda w, x: list(x)),
    ("dot_by_w", lambda w, x: x.reshape(1, -1)),
    ("dot_by_w", lambda w, x: w * x / w),
    ("affine_gradient", lambda w, b, x: [*x, 1]),
    ("affine_gradient", lambda w, b, x: np.concatenate([x, [1.0]])),
    ("affine_gradient", lambda w, b, x: np.hstack((x, np.ones(1)))),
    ("activation_by_w", if_active),
    ("activation_by_w", lambda w, b, x: (w @ x + b > 0) * x),
    ("activation_by_w", lambda w, b, x: np.where(np.dot(w, x) + b > 0, x, 0)),
    ("activation_by_w", lambda w, b, x: np.heaviside(w @ x + b, 0) * x),
    ("activation_by_x", lambda w, b, x: w if max(0, w @ x + b) > 0 else 0 * w),
    ("activation_by_x", lambda w, b, x: [wi * (w @ x + b > 0) for wi in w]),
    ("activation_by_x", lambda w, b, x: np.array([1.0 if w @ x + b > 0 else 0.0]) @ w[None, :]),
    ("sigmoid_neuron", lambda w, b, x: slope_of_sigmoid(w @ x + b) * x),
    ("sigmoid_neuron", lambda w, b, x: x * (1 - np.tanh((w @ x + b) / 2) ** 2) / 4),
    ("sigmoid_neuron", lambda w, b, x: [xi / (2 + 2 * np.cosh(w @ x + b)) for xi in x]),
    ("layer_by_x", rows_of_w),
    ("layer_by_x", lambda W, b, x: np.diag(1.0 * (W @ x + b > 0)) @ W),
    ("layer_by_x", lambda W, b, x: (W.T * (W @ x + b > 0)).T),
    ("layer_by_x", lambda W, b, x: np.einsum("i,ij->ij", np.heaviside(W @ x + b, 0), W)),
    ("input_from_slopes", (3, -1 / 2)),
    ("gates_of_vector", np.heaviside([-1.5, 0, 2], 0)),
    ("gates_of_vector", [False, False, True]),
    ("bias_that_shuts", -3),
    ("bias_that_shuts", -1e6),
    ("entries_not_zero", 3 * 2),
    ("gates_from_gradient", [True, False, True, False]),
    ("back_in_numbers", np.array([[1, 2], [-1, 3], [2, -1]]).T @ [2, -1, 0]),
    ("batch_bias_in_numbers", np.array([[1, 0], [2, -3], [0, 4]]).sum(axis=0)),
    ("backward_b", lambda W, b, x, δ: np.where(W @ x > -b, δ, 0)),
    (
        "backward_b",
        lambda W, b, x, δ: [max(0, np.sign(z)) * d for d, z in zip(δ, W @ x + b, strict=True)],
    ),
    ("backward_W", lambda W, b, x, δ: np.diag(δ) @ rows_of_x(W, b, x)),
    ("backward_W", lambda W, b, x, δ: (δ * (W @ x + b > 0))[:, None] @ x[None, :]),
    ("backward_x", lambda W, b, x, δ: δ @ rows_of_w(W, b, x)),
    ("backward_x", lambda W, b, x, δ: np.sum(W.T * (δ * (W @ x + b > 0)), axis=1)),
    ("batch_W", loop_over_samples),
    ("batch_W", lambda W, b, X, Δ: np.einsum("nk,nj->kj", Δ * (X @ W.T + b > 0), X)),
    ("batch_W", lambda W, b, X, Δ: (X.T @ (Δ * ((W @ X.T).T + b > 0))).T),
    ("batch_b", lambda W, b, X, Δ: np.ones(len(X)) @ (Δ * (X @ W.T + b > 0))),
    ("batch_b", lambda W, b, X, Δ: sum(np.where(X @ W.T + b > 0, Δ, 0))),
    ("batch_X", lambda W, b, X, Δ: (W.T @ (Δ * (X @ W.T + b > 0)).T).T),
    ("batch_X", lambda W, b, X, Δ: np.einsum("nk,kj->nj", Δ * (X @ W.T + b > 0), W)),
    ("one_step", step_in_a_loop),
    ("one_step", step_as_a_layer),
    ("five_points_fit", [0.927, 0.184]),
    ("five_points_fit", [0.92701, 0.18449]),
    ("rate_that_kills", 0.67),
    ("rate_that_kills", 5),
    (
        "swish_by_w",
        lambda w, b, x: x * (1 + np.exp(-(z := w @ x + b)) * (1 + z)) / (1 + np.exp(-z)) ** 2,
    ),
    ("residual_backward", lambda W, b, x, δ: (np.eye(len(x)) + rows_of_w(W, b, x)).T @ δ),
    ("squared_length_by_W", lambda W, b, x: 2 * np.maximum(0, W @ x + b)[:, None] * x),
    ("squared_length_by_W", lambda W, b, x: np.outer(2 * (W @ x + b) * (W @ x + b > 0), x)),
]
