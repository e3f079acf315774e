"""Lesson 06: wrong answers as learners type them are called by their names."""

import numpy as np
from test_jacobians_mistakes_more import WRONG as MORE
from wrong_answers import complete, named


def polar(p, r=None):
    """Return the Jacobian of polar coordinates, as rows."""
    r, c, s = p[0] if r is None else r, np.cos(p[1]), np.sin(p[1])
    return np.array([[c, -r * s], [s, r * c]])


def slopes(F, x, h=1e-6):
    """Return a list of the changes of F by each input, divided by the step."""
    return [(F(x + h * e) - F(x)) / h for e in np.eye(len(x))]


def nudged_together(F, x, h=1e-6):
    return (F(x + h) - F(x)) / h


def diagonal_alone(F, x):
    J = np.zeros((len(F(x)), len(x)))
    for i in range(min(J.shape)):
        J[i, i] = slopes(F, x)[i][i]
    return J


def linear_diagonal(x, A):
    D = np.zeros(A.shape)
    for i in range(min(A.shape)):
        D[i, i] = A[i, i]
    return D


def shares(x):
    return np.exp(x) / sum(np.exp(x))


WRONG = [
    ("predict_shape", "inputs first", (784, 10)),
    ("predict_shape", "counted", 784 * 10),
    ("predict_shape", "square", (10, 10)),
    ("predict_shape", "square", (784, 784)),
    ("predict_shape", "one gradient", (784,)),
    ("predict_shape", "the outputs", (10,)),
    (
        "example_jacobian",
        "transpose",
        lambda x: [[6 * x[0] * x[1], 2], [3 * x[0] ** 2, 8 * x[1] ** 7]],
    ),
    (
        "example_jacobian",
        "only the diagonal",
        lambda x: [[6 * x[0] * x[1], 0], [0, 8 * x[1] ** 7]],
    ),
    (
        "example_jacobian",
        "eighth power kept",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 8]],
    ),
    ("example_jacobian", "the values", lambda x: [3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8]),
    (
        "example_jacobian",
        "rows swapped",
        lambda x: [[2, 8 * x[1] ** 7], [6 * x[0] * x[1], 3 * x[0] ** 2]],
    ),
    (
        "example_jacobian",
        "columns swapped",
        lambda x: [[3 * x[0] ** 2, 6 * x[0] * x[1]], [8 * x[1] ** 7, 2]],
    ),
    (
        "example_jacobian",
        "factor x₂ kept",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2 * x[1]], [2, 8 * x[1] ** 7]],
    ),
    (
        "example_jacobian",
        "factor x₁ kept",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2 * x[0], 8 * x[1] ** 7]],
    ),
    ("example_jacobian", "at (1, 1) only", lambda x: [[6, 3], [2, 8]]),
    ("jacobian_by_nudging", "columns laid as rows", lambda F, x: np.array(slopes(F, x))),
    (
        "jacobian_by_nudging",
        "reshaped",
        lambda F, x: np.array(slopes(F, x)).reshape(len(F(x)), len(x)),
    ),
    ("jacobian_by_nudging", "all inputs at once", nudged_together),
    ("jacobian_by_nudging", "only the diagonal", diagonal_alone),
    ("jacobian_by_nudging", "nothing moved", lambda F, x: np.array(slopes(F, x, 1e-17)).T),
    ("jacobian_by_nudging", "step too large", lambda F, x: np.array(slopes(F, x, 0.1)).T),
    (
        "jacobian_by_nudging",
        "not divided by the step",
        lambda F, x: np.stack([F(x + 1e-6 * e) - F(x) for e in np.eye(len(x))], axis=1),
    ),
    ("jacobian_by_nudging", "first output alone", lambda F, x: [s[0] for s in slopes(F, x)]),
    ("jacobian_by_nudging", "columns swapped", lambda F, x: np.array(slopes(F, x)[::-1]).T),
    ("linear_jacobian", "transpose", lambda x, A: A.T),
    ("linear_jacobian", "reshaped", lambda x, A: A.reshape(len(x), -1)),
    ("linear_jacobian", "the value", lambda x, A: np.dot(A, x)),
    ("linear_jacobian", "only the diagonal", linear_diagonal),
    ("linear_jacobian", "the identity", lambda x, A: np.eye(len(x))),
    ("linear_jacobian", "x kept", lambda x, A: A * x),
    ("linear_jacobian", "the input", lambda x, A: x),
    ("identity_jacobian", "all zeros", lambda x: np.zeros((len(x), len(x)))),
    ("identity_jacobian", "the other diagonal", lambda x: np.fliplr(np.eye(len(x)))),
    ("identity_jacobian", "a row of ones", lambda x: [1] * len(x)),
    ("identity_jacobian", "ones everywhere", lambda x: np.ones((x.size, x.size))),
    ("identity_jacobian", "a single one", lambda x: 1),
    ("identity_jacobian", "the input", lambda x: x),
    ("identity_jacobian", "x on the diagonal", lambda x: x * np.eye(len(x))),
    ("linear_change", "not summed", lambda J, d: d * J),
    ("linear_change", "summed the wrong way", lambda J, d: np.sum(J, axis=0) * d),
    ("linear_change", "nudge left out", lambda J, d: [sum(row) for row in J]),
    ("linear_change", "all added up", lambda J, d: sum(J @ d)),
    ("linear_change", "first input alone", lambda J, d: d[0] * J[:, 0]),
    ("linear_change", "mean for sum", lambda J, d: np.mean(J * d, axis=1)),
    ("predict_area", "turning alone", 1),
    ("predict_area", "both sides", 2**2),
    ("predict_area", "a whole circle", 2 * np.pi),
    ("predict_area", "a whole circle", 2 * np.pi * 2),
    ("predict_area", "a whole circle", 6.28),
    ("polar_jacobian", "transpose", lambda p: polar(p).T),
    ("polar_jacobian", "columns swapped", lambda p: polar(p)[:, [1, 0]]),
    ("polar_jacobian", "r forgotten", lambda p: polar(p, r=1)),
    (
        "polar_jacobian",
        "sign of the sine",
        lambda p: [
            [np.cos(p[1]), p[0] * np.sin(p[1])],
            [np.sin(p[1]), p[0] * np.cos(p[1])],
        ],
    ),
    (
        "polar_jacobian",
        "only the diagonal",
        lambda p: [[np.cos(p[1]), 0], [0, p[0] * np.cos(p[1])]],
    ),
    ("polar_jacobian", "the point", lambda p: [p[0] * np.cos(p[1]), p[0] * np.sin(p[1])]),
    (
        "polar_jacobian",
        "r in the wrong column",
        lambda p: polar(p, r=1) * np.array([p[0], 1]),
    ),
    ("polar_jacobian", "r in both columns", lambda p: p[0] * polar(p, r=1)),
    ("polar_jacobian", "r and θ swapped", lambda p: polar([p[1], p[0]])),
    ("polar_jacobian", "degrees", lambda p: polar([p[0], p[1] * np.pi / 180])),
    (
        "softmax_jacobian",
        "plus between",
        lambda x: np.diag(shares(x)) + np.outer(shares(x), shares(x)),
    ),
    ("softmax_jacobian", "outer product alone", lambda x: -np.outer(shares(x), shares(x))),
    ("softmax_jacobian", "the shares", shares),
    (
        "softmax_jacobian",
        "identity for diag(s)",
        lambda x: np.eye(3) - np.outer(shares(x), shares(x)),
    ),
    (
        "softmax_jacobian",
        "s(1 - s) everywhere",
        lambda x: shares(x)[:, None] * (1 - shares(x)),
    ),
    ("softmax_jacobian", "squares in each row", lambda x: np.diag(shares(x)) - shares(x) ** 2),
    ("softmax_jacobian", "x for s", lambda x: np.diag(x) - np.outer(x, x)),
    (
        "softmax_jacobian",
        "only the diagonal",
        lambda x: np.diag(shares(x) * (1 - shares(x))),
    ),
    ("softmax_jacobian", "diagonal as a vector", lambda x: shares(x) - shares(x) ** 2),
    ("softmax_jacobian", "denominator held still", lambda x: np.diag(shares(x))),
    (
        "softmax_jacobian",
        "inner product",
        lambda x: np.diag(shares(x)) - shares(x) @ shares(x),
    ),
    (
        "softmax_jacobian",
        "not normalised",
        lambda x: np.diag(np.exp(x)) - np.outer(np.exp(x), np.exp(x)),
    ),
]

test_a_wrong_answer_is_named = named("jacobians", WRONG)
test_every_mistake_has_a_wrong_answer = complete("jacobians", WRONG + MORE)
