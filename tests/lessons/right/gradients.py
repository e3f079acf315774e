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


RIGHT = [
    ("predict_direction", "Outward"),
    ("predict_direction", " outward "),
    ("three_x_squared_y", unpacked),
    ("three_x_squared_y", lambda p: 3 * p[0] * np.array([2 * p[1], p[0]])),
    ("three_x_squared_y", lambda p: np.array([p[1] * 2, p[0]]) * (3 * p[0])),
    ("plane_estimate", 6 + np.array([12, 3]) @ [0.1, -0.1]),
    ("plane_estimate", 6 + 12 * (1.1 - 1) + 3 * (1.9 - 2)),
    ("plane_estimate", Fraction(69, 10)),
    ("affine", lambda a, x, b: a + 0 * x),
    ("affine", lambda a, x, b: [each for each in a]),
    ("affine", lambda a, x, b: np.eye(len(x)) @ a),
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
]
