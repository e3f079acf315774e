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
    ("maximum_by_w", "vector instead of diag", lambda w, x: np.where(w > x, 1.0, 0.0)),
    ("maximum_by_w", "gate the wrong way round", lambda w, x: np.diag(np.where(w < x, 1.0, 0.0))),
    (
        "maximum_by_w",
        "the maximum itself",
        lambda w, x: np.diag([max(pair) for pair in zip(w, x, strict=True)]),
    ),
    ("maximum_by_w", "winner's value", lambda w, x: np.diag(w * (w > x))),
    ("sigmoid_jacobian", "vector instead of diag", lambda x: np.exp(-x) / (1 + np.exp(-x)) ** 2),
    ("sigmoid_jacobian", "the sigmoid itself", lambda x: np.diag(1 / (1 + np.exp(-x)))),
    ("sigmoid_jacobian", "outer product", lambda x: sigmoid(x)[:, None] * (1 - sigmoid(x))),
    (
        "sigmoid_jacobian",
        "softmax",
        lambda x: np.diag(sigmoid(x)) - sigmoid(x)[:, None] @ sigmoid(x)[None, :],
    ),
    ("sigmoid_jacobian", "x for σ", lambda x: np.diag(x - x**2)),
    ("relu_jacobian", "vector instead of diag", lambda x: x > 0),
    ("relu_jacobian", "vector instead of diag", lambda x: np.where(x > 0, 1, 0)),
    ("relu_jacobian", "relu itself", lambda x: np.diag(x * (x > 0))),
    ("relu_jacobian", "gate the wrong way round", lambda x: np.diag(np.where(x > 0, 0, 1))),
    ("relu_jacobian", "gate for columns", lambda x: np.array([x > 0 for _ in x])),
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
    ("pull_back", "summed up", lambda g, w, x: np.sum(g * w)),
    ("pull_back", "w and x swapped", lambda g, w, x: x * g),
    ("pull_back", "g forgotten", lambda g, w, x: w),
    ("pull_back", "matrix not summed", lambda g, w, x: np.diag(g) @ np.diag(w)),
    ("predict_zeros", "all nine", 9),
    ("predict_zeros", "one", 1),
    ("predict_zeros", "counted the zeros", 6),
    ("sum_row", "vector instead of diag", lambda w, x: (np.ones(len(w)), np.ones(len(x)))),
    ("sum_row", "not two matrices", lambda w, x: np.eye(len(w))),
    ("sum_row", "the inputs themselves", lambda w, x: (np.diag(w), np.diag(x))),
    (
        "sum_row",
        "a matrix of ones",
        lambda w, x: (np.ones((w.size, w.size)), np.ones((x.size, x.size))),
    ),
    ("difference_row", "vector instead of diag", lambda w, x: (np.ones(len(w)), -np.ones(len(x)))),
    ("difference_row", "not two matrices", lambda w, x: np.eye(len(w))),
    ("difference_row", "minus forgotten", lambda w, x: (np.eye(len(w)), np.eye(len(x)))),
    ("difference_row", "w and x swapped", lambda w, x: (-np.eye(len(w)), np.eye(len(x)))),
    ("product_by_w", "vector instead of diag", lambda w, x: x),
    ("product_by_w", "w and x swapped", lambda w, x: np.diag(w)),
    ("product_by_w", "outer product", lambda w, x: w[:, None] * x),
    ("product_by_w", "outer product", lambda w, x: np.outer(x, w)),
    ("product_by_w", "in reverse order", lambda w, x: np.diag(x[::-1])),
    ("product_by_w", "the product itself", lambda w, x: np.diag(x * w)),
    ("product_by_x", "vector instead of diag", lambda w, x: w),
    ("product_by_x", "w and x swapped", lambda w, x: np.diag(x)),
    ("product_by_x", "outer product", lambda w, x: np.outer(w, x)),
    ("product_by_x", "outer product", lambda w, x: x[:, None] * w),
    ("product_by_x", "a sum's", lambda w, x: np.eye(len(x))),
    ("product_by_x", "the product itself", lambda w, x: np.diag(w) @ np.diag(x)),
    ("quotient_by_w", "vector instead of diag", lambda w, x: 1 / x),
    ("quotient_by_w", "w and x swapped", lambda w, x: np.diag(-w / x**2)),
    ("quotient_by_w", "the quotient itself", lambda w, x: np.diag(w / x)),
    ("quotient_by_w", "multiplied instead of divided", lambda w, x: np.diag(x)),
    ("quotient_by_w", "one over the whole matrix", lambda w, x: 1 / np.diag(x)),
    ("quotient_by_w", "outer product", lambda w, x: w[:, None] / x),
    ("quotient_by_x", "vector instead of diag", lambda w, x: -w / x**2),
    ("quotient_by_x", "sign of the quotient", lambda w, x: np.diag(w / (x * x))),
    ("quotient_by_x", "missing square", lambda w, x: np.diag(-w / x)),
    ("quotient_by_x", "missing factor w", lambda w, x: -np.diag(1 / x**2)),
    ("quotient_by_x", "bottom differentiated alone", lambda w, x: np.diag(w / 1)),
    ("quotient_by_x", "the quotient itself", lambda w, x: np.diag(w / x)),
    ("quotient_by_x", "w and x swapped", lambda w, x: np.diag(1 / x)),
]

test_a_wrong_answer_is_named = named("elementwise_operations", WRONG)
test_every_mistake_has_a_wrong_answer = complete("elementwise_operations", WRONG)
