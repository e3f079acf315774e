"""Lesson 08: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def rows_added(G):
    total = 0 * G[0]
    for row in G:
        total = total + row
    return total


def row_by_row(X, g):
    D = np.empty(X.shape)
    for i in range(len(X)):
        D[i, :] = g[i]
    return D


def error_by_a_loop(y, p):
    return sum((a - b[0]) ** 2 for a, b in zip(y, p, strict=True)) / len(y)


def centring_by_columns(x):
    n = len(x)
    columns = [e - e.mean() for e in np.eye(n)]
    return np.stack(columns, axis=1)


RIGHT = [
    ("predict_fan", 5.0),
    ("predict_fan", np.ones(5).sum()),
    ("sum_by_x", lambda x, z: np.diag(np.ones(len(x)))),
    ("sum_by_x", lambda x, z: [[float(i == j) for j in range(len(x))] for i in range(len(x))]),
    ("sum_by_z", lambda x, z: [1] * len(x)),
    ("sum_by_z", lambda x, z: np.ones((len(x), 1))),
    ("sum_by_z", lambda x, z: x / x),
    ("product_by_x", lambda x, z: np.diag([z] * len(x))),
    ("product_by_x", lambda x, z: np.diag(np.full(len(x), z))),
    ("product_by_x", lambda x, z: np.eye(len(x)) @ np.diag(0 * x + z)),
    ("product_by_z", lambda x, z: x[:, None]),
    ("product_by_z", lambda x, z: [a * 1 for a in x]),
    ("product_by_z", lambda x, z: x * z / z),
    ("summed_by_x", lambda x, z: np.full(len(x), z)),
    ("summed_by_x", lambda x, z: z * np.ones((1, len(x)))),
    ("summed_by_x", lambda x, z: (z * np.eye(len(x))).sum(axis=0)),
    ("summed_by_z", lambda x, z: x @ np.ones(len(x))),
    ("summed_by_z", lambda x, z: len(x) * x.mean()),
    ("summed_by_z", lambda x, z: sum(a for a in x)),
    ("mean_gradient", lambda x: np.full(len(x), 1 / len(x))),
    ("mean_gradient", lambda x: [1 / len(x) for _ in x]),
    ("mean_gradient", lambda x: np.eye(len(x)).mean(axis=0)),
    ("length_gradient", lambda x: x / np.linalg.norm(x)),
    ("length_gradient", lambda x: 0.5 * (x @ x) ** -0.5 * (2 * x)),
    ("length_gradient", lambda x: [a / np.sqrt(sum(b * b for b in x)) for a in x]),
    ("largest_gradient", lambda x: np.eye(len(x))[np.argmax(x)]),
    ("largest_gradient", lambda x: x == max(x)),
    ("largest_gradient", lambda x: np.where(x < x.max(), 0, 1)),
    ("largest_gradient", lambda x: [1 if all(a >= b for b in x) else 0 for a in x]),
    ("centring_jacobian", centring_by_columns),
    ("centring_jacobian", lambda x: np.eye(len(x)) - 1 / len(x)),
    (
        "centring_jacobian",
        lambda x: np.eye(len(x)) - np.outer(np.ones(len(x)), np.ones(len(x)) / len(x)),
    ),
    ("bias_gradient", rows_added),
    ("bias_gradient", lambda G: np.ones(len(G)) @ G),
    ("bias_gradient", lambda G: np.einsum("ij->j", G)),
    ("bias_gradient", lambda G: [sum(column) for column in G.T]),
    ("bias_gradient", lambda G: len(G) * G.mean(axis=0)),
    ("sum_axis_gradient", row_by_row),
    ("sum_axis_gradient", lambda X, g: np.outer(g, np.ones(X.shape[1]))),
    ("sum_axis_gradient", lambda X, g: 0 * X + g.reshape(-1, 1)),
    ("sum_axis_gradient", lambda X, g: np.broadcast_to(g[:, None], X.shape)),
    ("mean_axis_gradient", lambda X, g: np.outer(np.ones(len(X)), g / len(X))),
    ("mean_axis_gradient", lambda X, g: np.tile(g / len(X), (len(X), 1))),
    ("mean_axis_gradient", lambda X, g: [[b / X.shape[0] for b in g] for _ in X]),
    ("predict_silent_square", 100**2),
    ("predict_silent_square", 1e4),
    ("predict_silent_square", (np.zeros(100) - np.zeros((100, 1))).size),
    ("squared_error", error_by_a_loop),
    ("squared_error", lambda y, p: ((y[:, None] - p) ** 2).mean()),
    ("squared_error", lambda y, p: (e := y - p.ravel()) @ e / len(e)),
    ("squared_error", lambda y, p: np.linalg.norm(y - p.flatten()) ** 2 / len(y)),
]
