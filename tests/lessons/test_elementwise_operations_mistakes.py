"""Lesson 07: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def neighbours(x, own, before, after):
    """Return a matrix with entries on the diagonal, one column before it, and one after."""
    J, n = np.zeros((len(x), len(x))), len(x)
    for i in range(n):
        J[i, i] += own[i]
        J[i, i - 1] += before[i]
        J[i, (i + 1) % n] += after[i]
    return J


WRONG = [
    ("sigmoid_jacobian", "vector instead of diag", lambda x: np.exp(-x) / (1 + np.exp(-x)) ** 2),
    ("sigmoid_jacobian", "the sigmoid itself", lambda x: np.diag(1 / (1 + np.exp(-x)))),
    ("sigmoid_jacobian", "outer product", lambda x: sigmoid(x)[:, None] * (1 - sigmoid(x))),
    (
        "sigmoid_jacobian",
        "softmax",
        lambda x: np.diag(sigmoid(x)) - sigmoid(x)[:, None] @ sigmoid(x)[None, :],
    ),
    ("sigmoid_jacobian", "x for σ", lambda x: np.diag(x - x**2)),
    ("square_jacobian", "vector instead of diag", lambda x: 2 * x),
    ("square_jacobian", "one factor only", lambda x: np.eye(len(x)) * x),
    ("square_jacobian", "outer product", lambda x: np.outer(2 * x, x)),
    (
        "neighbour_jacobian",
        "only the diagonal",
        lambda x: neighbours(x, np.roll(x, 1), 0 * x, 0 * x),
    ),
    ("neighbour_jacobian", "square", lambda x: 2 * np.diag(x)),
    (
        "neighbour_jacobian",
        "own element on the diagonal",
        lambda x: neighbours(x, x, np.roll(x, 1), 0 * x),
    ),
    (
        "neighbour_jacobian",
        "second entry in the wrong column",
        lambda x: neighbours(x, np.roll(x, 1), 0 * x, x),
    ),
    (
        "neighbour_jacobian",
        "sum of both factors on the diagonal",
        lambda x: np.diag(x + np.roll(x, 1)),
    ),
    ("predict_storage", "only the diagonal", 1e6),
    ("predict_storage", "zeros alone", 10**12 - 10**6),
    ("predict_storage", "two vectors", 2_000_000),
    ("pull_back", "summed up", lambda δ, w, x: np.sum(δ * w)),
    ("pull_back", "w and x swapped", lambda δ, w, x: x * δ),
    ("pull_back", "δ forgotten", lambda δ, w, x: w),
    ("pull_back", "matrix not summed", lambda δ, w, x: np.diag(δ) @ np.diag(w)),
    ("predict_zeros", "all nine", 9),
    ("predict_zeros", "one", 1),
    ("predict_zeros", "counted the zeros", 6),
]

test_a_wrong_answer_is_named = named("elementwise_operations", WRONG)
test_every_mistake_has_a_wrong_answer = complete("elementwise_operations", WRONG)
