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
    ("activation_by_b", lambda w, b, x: w @ x + b > 0),
    ("activation_by_b", lambda w, b, x: 1 if np.sum(w * x) > -b else 0),
    ("activation_by_b", lambda w, b, x: np.heaviside(w @ x + b, 0)),
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
    ("layer_by_W", rows_of_x),
    ("layer_by_W", lambda W, b, x: (W @ x + b > 0)[:, None] * x[None, :]),
    ("layer_by_W", lambda W, b, x: np.einsum("i,j->ij", W @ x + b > 0, x)),
    ("layer_by_W", lambda W, b, x: np.where((W @ x + b)[:, None] > 0, x, 0)),
]
