"""Lesson 08: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def rows_added(Δ):
    total = 0 * Δ[0]
    for row in Δ:
        total = total + row
    return total


def row_by_row(X, δ):
    D = np.empty(X.shape)
    for i in range(len(X)):
        D[i, :] = δ[i]
    return D


def error_by_a_loop(y, p):
    return sum((a - b[0]) ** 2 for a, b in zip(y, p, strict=True)) / len(y)


def centring_by_columns(x):
    n = len(x)
    columns = [e - e.mean() for e in np.eye(n)]
    return np.stack(columns, axis=1)


def slopes_by_a_loop(w, b, x, y):
    by_w = by_b = 0
    for at, measured in zip(x, y, strict=True):
        z = w * at + b
        if z > 0:
            by_w += 2 / len(x) * (z - measured) * at
            by_b += 2 / len(x) * (z - measured)
    return by_w, by_b


def slopes_by_a_matrix(w, b, x, y):
    J = np.stack([x, np.ones(len(x))], axis=1)
    e = np.where(w * x + b > 0, w * x + b - y, 0)
    return 2 * e @ J / len(x)


RIGHT = [
    ("predict_fan", 5.0),
    ("predict_fan", np.ones(5).sum()),
    ("sum_by_z", lambda x, z: [1] * len(x)),
    ("sum_by_z", lambda x, z: np.ones((len(x), 1))),
    ("sum_by_z", lambda x, z: x / x),
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
    ("bias_gradient", lambda Δ: np.ones(len(Δ)) @ Δ),
    ("bias_gradient", lambda Δ: np.einsum("ij->j", Δ)),
    ("bias_gradient", lambda Δ: [sum(column) for column in Δ.T]),
    ("bias_gradient", lambda Δ: len(Δ) * Δ.mean(axis=0)),
    ("sum_axis_gradient", row_by_row),
    ("sum_axis_gradient", lambda X, δ: np.outer(δ, np.ones(X.shape[1]))),
    ("sum_axis_gradient", lambda X, δ: 0 * X + δ.reshape(-1, 1)),
    ("sum_axis_gradient", lambda X, δ: np.broadcast_to(δ[:, None], X.shape)),
    ("mean_axis_gradient", lambda X, δ: np.outer(np.ones(len(X)), δ / len(X))),
    ("mean_axis_gradient", lambda X, δ: np.tile(δ / len(X), (len(X), 1))),
    ("mean_axis_gradient", lambda X, δ: [[b / X.shape[0] for b in δ] for _ in X]),
    ("predict_silent_square", 100**2),
    ("predict_silent_square", 1e4),
    ("predict_silent_square", (np.zeros(100) - np.zeros((100, 1))).size),
    ("squared_error", error_by_a_loop),
    ("squared_error", lambda y, p: ((y[:, None] - p) ** 2).mean()),
    ("squared_error", lambda y, p: (e := y - p.ravel()) @ e / len(e)),
    ("squared_error", lambda y, p: np.linalg.norm(y - p.flatten()) ** 2 / len(y)),
    ("fan_in_numbers", 1 * 2 + 4 * -1 + -2 * 4),
    ("fan_in_numbers", np.dot([1, 4, -2], [2, -1, 4])),
    ("column_sums", (5.5, 1.0)),
    ("column_sums", np.sum([[1, 2], [0.5, -3], [4, 2]], axis=0)),
    ("vector_from_gradient", 2.5 * np.array([0.6, -0.8])),
    ("vector_from_gradient", (3 / 2, -2)),
    ("bias_in_numbers", (3, 5 / 2)),
    ("bias_in_numbers", np.array([[1, -2], [3, 0.5], [-1, 4]]).sum(0)),
    ("unnoticed_axis", np.eye(3)),
    ("unnoticed_axis", [[1, 2, 3], [2, 0, 5], [3, 5, -1]]),
    ("unnoticed_axis", [[8, 1, 6], [3, 5, 7], [4, 9, 2]]),
    ("unnoticed_axis", [[0, 1, 0], [0, 0, 1], [1, 0, 0]]),
    ("neuron_in_numbers", [-1.2, -0.68]),
    ("neuron_in_numbers", (-0.352 - 0.228 - 0.624, -0.32 - 0.12 - 0.24)),
    ("neuron_slopes", slopes_by_a_loop),
    ("neuron_slopes", slopes_by_a_matrix),
    ("rms_gradient", lambda x: x / np.sqrt(len(x)) / np.linalg.norm(x)),
    ("rms_gradient", lambda x: 0.5 * np.mean(x**2) ** -0.5 * 2 * x / len(x)),
    ("variance_in_numbers", np.array([-3, -2, 2, 3]) * 2 / 4),
    ("variance_in_numbers", (-1.5, -1, 1, 1.5)),
]
