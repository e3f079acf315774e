"""Lesson 07: other right ways, as readers type them: pairs (exercise, answer)."""

import math

import numpy as np


def on_the_diagonal(numbers):
    """Put numbers on the diagonal of a matrix of zeros, one by one."""
    D = np.zeros((len(numbers), len(numbers)))
    for i, number in enumerate(numbers):
        D[i, i] = number
    return D


def identity_and_minus(w, x):
    return np.eye(len(w)), np.where(np.eye(len(x)) == 1, -1, 0)


def neighbours_by_a_loop(x):
    n = len(x)
    J = np.zeros((n, n))
    for i in range(n):
        J[i, i] = x[i - 1]
        J[i, i - 1] = x[i]
    return J


RIGHT = [
    ("predict_zeros", 3.0),
    ("predict_zeros", len([0, 1, 2])),
    ("predict_zeros", np.count_nonzero(np.eye(3))),
    ("sum_row", lambda w, x: [np.eye(len(w))] * 2),
    ("sum_row", lambda w, x: np.array([np.eye(len(w)), np.eye(len(x))])),
    ("sum_row", lambda w, x: (on_the_diagonal([1] * len(w)), np.diag(x / x))),
    ("difference_row", identity_and_minus),
    ("difference_row", lambda w, x: (np.diag(w / w), -1.0 * np.identity(len(x)))),
    ("difference_row", lambda w, x: (on_the_diagonal(1 + 0 * w), on_the_diagonal(-1 + 0 * x))),
    ("product_by_w", lambda w, x: on_the_diagonal(x)),
    ("product_by_w", lambda w, x: x * np.eye(len(x))),
    ("product_by_w", lambda w, x: np.einsum("ij,j->ij", np.eye(len(w)), x)),
    ("product_by_x", lambda w, x: np.eye(len(w)) * w[:, None]),
    (
        "product_by_x",
        lambda w, x: [[w[i] * (i == j) for j in range(len(x))] for i in range(len(w))],
    ),
    ("product_by_x", lambda w, x: np.diagflat(w)),
    ("quotient_by_w", lambda w, x: np.linalg.inv(np.diag(x))),
    ("quotient_by_w", lambda w, x: np.diag(x**-1.0)),
    ("quotient_by_w", lambda w, x: np.eye(len(x)) / x),
    ("quotient_by_x", lambda w, x: -np.diag(w / (x * x))),
    ("quotient_by_x", lambda w, x: np.diag((0 * x - w * 1) / x**2)),
    ("quotient_by_x", lambda w, x: -np.diag(w) @ np.diag(1 / x) ** 2),
    ("sigmoid_jacobian", lambda x: np.diag(np.exp(-x) / (1 + np.exp(-x)) ** 2)),
    ("sigmoid_jacobian", lambda x: on_the_diagonal([1 / (2 + 2 * math.cosh(a)) for a in x])),
    ("sigmoid_jacobian", lambda x: np.diag((1 - np.tanh(x / 2) ** 2) / 4)),
    ("relu_jacobian", lambda x: np.diag(np.heaviside(x, 0))),
    ("relu_jacobian", lambda x: np.diag(x > 0)),
    ("relu_jacobian", lambda x: on_the_diagonal([1 if a > 0 else 0 for a in x])),
    ("relu_jacobian", lambda x: np.diag((1 + np.sign(x)) / 2)),
    ("maximum_by_w", lambda w, x: np.diag(np.where(np.maximum(w, x) == w, 1, 0))),
    ("maximum_by_w", lambda w, x: on_the_diagonal([a > b for a, b in zip(w, x, strict=True)])),
    ("maximum_by_w", lambda w, x: np.diag(np.heaviside(w - x, 0.5))),
    ("square_jacobian", lambda x: np.diag(x) + np.diag(x)),
    ("square_jacobian", lambda x: 2 * x * np.eye(len(x))),
    ("square_jacobian", lambda x: on_the_diagonal([a + a for a in x])),
    ("neighbour_jacobian", neighbours_by_a_loop),
    (
        "neighbour_jacobian",
        lambda x: np.diag(np.roll(x, 1)) + np.diag(x) @ np.roll(np.eye(len(x)), 1, axis=0),
    ),
    (
        "neighbour_jacobian",
        lambda x: np.eye(len(x)) * np.roll(x, 1) + np.roll(np.eye(len(x)), 1, 0) * x[:, None],
    ),
    ("predict_storage", 1e12),
    ("predict_storage", (10**6) ** 2),
    ("predict_storage", 1_000_000 * 1_000_000),
    ("pull_back", lambda g, w, x: g @ np.diag(w)),
    ("pull_back", lambda g, w, x: [a * b for a, b in zip(g, w, strict=True)]),
    ("pull_back", lambda g, w, x: np.einsum("i,i->i", g, w)),
    ("pull_back", lambda g, w, x: np.diag(np.outer(g, w))),
]
