"""Lesson 07: other right ways, as readers type them: pairs (exercise, answer)."""

import math

import numpy as np


def on_the_diagonal(numbers):
    """Put numbers on the diagonal of a matrix of zeros, one by one."""
    D = np.zeros((len(numbers), len(numbers)))
    for i, number in enumerate(numbers):
        D[i, i] = number
    return D


def neighbours_by_a_loop(x):
    n = len(x)
    J = np.zeros((n, n))
    for i in range(n):
        J[i, i] = x[i - 1]
        J[i, i - 1] = x[i]
    return J


def five_by_w(w, x):
    I = np.eye(len(w))  # noqa: E741 - as a reader would call it
    return I, I, x * I, I / x, np.where(w > x, I, 0)


def sweep_back(δ, z, y):
    a = np.maximum(0, z)
    e = y - a
    at_e = δ * 2 * e
    at_a = -at_e
    return at_a * (z > 0)


RIGHT = [
    ("predict_zeros", 3.0),
    ("predict_zeros", len([0, 1, 2])),
    ("predict_zeros", np.count_nonzero(np.eye(3))),
    ("sigmoid_jacobian", lambda x: np.diag(np.exp(-x) / (1 + np.exp(-x)) ** 2)),
    ("sigmoid_jacobian", lambda x: on_the_diagonal([1 / (2 + 2 * math.cosh(a)) for a in x])),
    ("sigmoid_jacobian", lambda x: np.diag((1 - np.tanh(x / 2) ** 2) / 4)),
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
    ("pull_back", lambda δ, w, x: δ @ np.diag(w)),
    ("pull_back", lambda δ, w, x: [a * b for a, b in zip(δ, w, strict=True)]),
    ("pull_back", lambda δ, w, x: np.einsum("i,i->i", δ, w)),
    ("pull_back", lambda δ, w, x: np.diag(np.outer(δ, w))),
    ("diagonal_in_numbers", np.diag([8, -12])),
    ("diagonal_in_numbers", ((8, 0), (0, -12))),
    ("table_by_w", five_by_w),
    ("table_by_w", lambda w, x: np.stack([np.eye(len(x)) * d for d in (1, 1, x, 1 / x, w > x)])),
    (
        "table_by_w",
        lambda w, x: [
            np.identity(len(w)),
            np.diag(w / w),
            on_the_diagonal(x),
            np.linalg.inv(np.diag(x)),
            np.diag(np.heaviside(w - x, 0)),
        ],
    ),
    (
        "table_by_x",
        lambda w, x: (
            np.eye(len(x)),
            np.diag(0 * x - 1),
            w * np.eye(len(w)),
            -np.diag(w / x / x),
            np.diag((1 + np.sign(x - w)) / 2),
        ),
    ),
    (
        "table_by_x",
        lambda w, x: [on_the_diagonal(d) for d in (1 + 0 * x, 0 * x - 1, w, -w * x**-2.0, w < x)],
    ),
    (
        "step_in_numbers",
        np.array([1, 4, 0.5]) * [0.1, 0, -0.2] + np.array([2, -1, 3]) * [0, 0.05, 0.1],
    ),
    ("step_in_numbers", (0.1, -0.05, 0.2)),
    ("inputs_from_jacobians", ([6, -2], [2, -1 / 4])),
    ("inputs_from_jacobians", np.array([[6, -2], [2, -0.25]])),
    ("tanh_from_output", np.diag(1 - np.array([0.5, -0.8]) ** 2)),
    ("tanh_from_output", np.eye(2) - np.diag([0.5, -0.8]) ** 2),
    ("diagonal_at_a_point", (1, 0)),
    ("diagonal_at_a_point", np.array([1.0, 0.0])),
    (
        "three_jacobians",
        lambda z, y: [
            on_the_diagonal(d)
            for d in (np.heaviside(z, 0), 0 * z - 1, 2 * y - 2 * np.where(z > 0, z, 0))
        ],
    ),
    (
        "three_jacobians",
        lambda z, y: (np.diag(z > 0), -np.identity(len(y)), 2 * np.diag(y - z * (z > 0))),
    ),
    ("back_through_the_steps", sweep_back),
    ("back_through_the_steps", lambda δ, z, y: np.where(z > 0, 2 * δ * (z - y), 0)),
    ("swish_jacobian", lambda x: np.diag((1 + np.exp(-x) * (1 + x)) / (1 + np.exp(-x)) ** 2)),
    ("swish_jacobian", lambda x: np.diag(s := 1 / (1 + np.exp(-x))) @ np.diag(1 + x * (1 - s))),
    ("back_through_gated_product", lambda δ, w, x: δ @ np.diag(w * x > 0) @ np.diag(x)),
    ("back_through_gated_product", lambda δ, w, x: np.where(w * x > 0, δ * x, 0)),
    ("scale_in_numbers", np.diag(-np.array([4, -2]) / np.array([2, 4]) ** 2)),
    ("scale_in_numbers", [[-1, 0], [0, 1 / 8]]),
]
