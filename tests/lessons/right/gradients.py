"""Lesson 04: other right ways, as readers type them: pairs (exercise, answer)."""

from fractions import Fraction

import numpy as np


def unpacked(p):
    x, y = p
    return 6 * x * y, 3 * x**2


def two_sums(x, A):
    g = np.zeros(len(x))
    for k in range(len(x)):
        for j in range(len(x)):
            g[k] += A[k, j] * x[j] + A[j, k] * x[j]
    return g


def weight_by_weight(W, x):
    G = np.zeros(W.shape)
    for i, row in enumerate(W):
        for j, xj in enumerate(x):
            G[i, j] = 2 * sum(w * each for w, each in zip(row, x, strict=True)) * xj
    return G


def in_place(x, g, η):
    x -= η * g
    return x


def with_gradient(w, b, x, y, η):
    X = np.column_stack([x, np.ones(len(x))])
    v = np.array([w, b])
    return v - η * 2 / len(x) * X.T @ (X @ v - y)


def by_loop(w, b, x, y, η):
    dw = db = 0
    for xi, yi in zip(x, y, strict=True):
        e = yi - w * xi - b
        dw += -2 * e * xi / len(x)
        db += -2 * e / len(x)
    return [w - η * dw, b - η * db]


RIGHT = [
    ("predict_direction", "Outward"),
    ("predict_direction", " outward "),
    ("three_x_squared_y", unpacked),
    ("three_x_squared_y", lambda p: 3 * p[0] * np.array([2 * p[1], p[0]])),
    ("three_x_squared_y", lambda p: np.array([p[1] * 2, p[0]]) * (3 * p[0])),
    ("plane_estimate", 6 + np.array([12, 3]) @ [0.1, -0.1]),
    ("plane_estimate", 6 + 12 * (1.1 - 1) + 3 * (1.9 - 2)),
    ("plane_estimate", Fraction(69, 10)),
    ("squared_length", lambda x: x + x),
    ("squared_length", lambda x: [2 * each for each in x]),
    ("squared_length", lambda x: (np.eye(len(x)) + np.eye(len(x)).T) @ x),
    ("quadratic_form", two_sums),
    ("quadratic_form", lambda x, A: A @ x + x @ A),
    ("quadratic_form", lambda x, A: np.einsum("kj,j->k", A, x) + np.einsum("ik,i->k", A, x)),
    ("quadratic_form", lambda x, A: x @ (A.T + A)),
    ("predict_shape", [2, 3]),
    ("predict_shape", np.zeros((2, 3)).shape),
    ("squared_length_by_matrix", weight_by_weight),
    ("squared_length_by_matrix", lambda W, x: 2 * W @ np.outer(x, x)),
    ("squared_length_by_matrix", lambda W, x: np.einsum("ik,k,j->ij", 2 * W, x, x)),
    ("squared_length_by_matrix", lambda W, x: [2 * each * x for each in W @ x]),
    ("saddle", "Saddle"),
    ("saddle", "saddle point"),
    ("descent_step", in_place),
    ("descent_step", lambda x, g, η: x + η * -g),
    ("descent_step", lambda x, g, η: [a - η * b for a, b in zip(x, g, strict=True)]),
    ("largest_rate", 1),
    ("largest_rate", Fraction(2, 2)),
    ("read_the_map", (-1, 2)),
    ("read_the_map", np.array([[-1], [2]])),
    ("quadratic_on_paper", [2 + 4 * 2, 4 + 6 * 2]),
    ("quadratic_on_paper", np.array([[2, 4], [4, 6]]) @ [1, 2]),
    ("weight_gradient_on_paper", np.outer([10, 2], [1, 3, 2])),
    ("weight_gradient_on_paper", 2 * np.array([[5], [1]]) * [1, 3, 2]),
    ("level_point", np.linalg.solve([[2, 1], [1, 2]], [4, 5])),
    ("level_point", (1, 2.0)),
    ("diverging_matrix", 5 * np.eye(2)),
    ("diverging_matrix", [[0, 7], [7, 0]]),
    ("diverging_matrix", [[3.2, 0], [0, 0]]),
    ("diverging_matrix", [[4, 4], [-4, 4]]),
    ("line_step", with_gradient),
    ("line_step", by_loop),
    ("best_line", [0.825, 0.373]),
    ("best_line", np.polyfit([-0.5, 0.4, 1.1, 1.9, 2.6], [0.1, 0.5, 1.4, 1.7, 2.7], 1)),
    ("best_line", [Fraction(245, 297), Fraction(64, 50) - Fraction(11, 10) * Fraction(245, 297)]),
    ("squared_dot", lambda a, x: 2 * np.outer(a, a) @ x),
    ("squared_dot", lambda a, x: [2 * np.dot(x, a) * each for each in a]),
    ("weight_decay", lambda w, x, y, λ: 2 * (x * (x @ w) - x * y + λ * w)),
    ("weight_decay", lambda w, x, y, λ: 2 * (np.outer(x, x) + λ * np.eye(len(w))) @ w - 2 * y * x),
    ("promised_height", 6 + np.array([3, -4]) @ [-0.3, 0.4]),
    ("promised_height", Fraction(7, 2)),
]
