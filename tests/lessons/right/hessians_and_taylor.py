"""Lesson 12: other right ways, as readers type them: pairs (exercise, answer)."""

from fractions import Fraction

import numpy as np


def unpacked(p):
    x, y = p
    f_xx, f_xy, f_yy = 6 * x * y, 3 * x**2, 2
    return [[f_xx, f_xy], [f_xy, f_yy]]


def horner(a, d):
    r = d / a
    return (1 - r * (1 - r)) / a


def forward(g, x, v):
    h = 1e-6
    return (g(x + h * v) - g(x)) / h


def column_by_column(g, x, v):
    h, n = 1e-5, len(x)
    H = np.zeros((n, n))
    for j in range(n):
        e = np.zeros(n)
        e[j] = h
        H[:, j] = (g(x + e) - g(x - e)) / (2 * h)
    return H @ v


def in_two_steps(x, g, H):
    d = np.linalg.lstsq(H, -g, rcond=None)[0]
    return x + d


def sample_by_sample(x):
    H = np.zeros((2, 2))
    for each in x:
        v = np.array([each, 1])
        H += 2 * np.outer(v, v) / len(x)
    return H


def by_loops(a, x):
    n = len(a)
    return [[2 * a[i] * a[j] for j in range(n)] for i in range(n)]


def softplus_by_z(w, x):
    z = w @ x
    return np.outer(x, x) * np.exp(z) / (1 + np.exp(z)) ** 2


RIGHT = [
    ("predict_error", 2**3),
    ("predict_error", 8.0),
    ("logarithm_estimate", 0.4 - 0.4**2 / 2),
    ("logarithm_estimate", Fraction(8, 25)),
    ("bend_from_heights", 0.02 * 2 / 0.01),
    ("bend_from_heights", 4.0),
    ("reciprocal_parabola", horner),
    ("reciprocal_parabola", lambda a, d: (a**2 - a * d + d**2) / a**3),
    ("reciprocal_parabola", lambda a, d: a**-1.0 - a**-2.0 * d + 0.5 * 2 * a**-3.0 * d**2),
    ("hessian_of_polynomial", unpacked),
    (
        "hessian_of_polynomial",
        lambda p: np.array([[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2.0]]).T,
    ),
    ("quadratic_estimate", 6.7 + 0.19),
    ("quadratic_estimate", Fraction(689, 100)),
    ("hessian_of_quadratic_form", np.array([[1, 4], [0, 3]]) + np.array([[1, 0], [4, 3]])),
    ("bowl_or_saddle", "Saddle"),
    ("bowl_or_saddle", "saddle point"),
    ("eigenvalues_on_paper", np.linalg.eigvalsh([[5, 2], [2, 2]])),
    ("eigenvalues_on_paper", (1, 6.0)),
    (
        "hessian_from_curvatures",
        (5 * np.outer([1, 1], [1, 1]) + np.outer([1, -1], [1, -1])) / 2,
    ),
    ("predict_limit", "Largest"),
    ("largest_rate_on_paper", 0.333),
    ("largest_rate_on_paper", Fraction(1, 3)),
    ("largest_rate_on_paper", 2 / max(np.linalg.eigvalsh([[5, 2], [2, 2]]))),
    ("largest_rate", lambda H: 2 / np.linalg.norm(H, 2)),
    ("largest_rate", lambda H: 2 / max(np.linalg.eig(H)[0])),
    ("largest_rate", lambda H: min(2 / each for each in np.linalg.eigvalsh(H))),
    ("rate_between", 0.5),
    ("rate_between", 1.9),
    ("newton_step", in_two_steps),
    ("newton_step", lambda x, g, H: np.linalg.solve(H, H @ x - g)),
    ("newton_step", lambda x, g, H: x - np.linalg.inv(H).dot(g)),
    ("newton_goes_up", -3),
    ("newton_goes_up", -0.5),
    ("newton_goes_up", 0.1),
    ("hessian_vector_product", forward),
    ("hessian_vector_product", column_by_column),
    ("loss_hessian", sample_by_sample),
    (
        "loss_hessian",
        lambda x: [[2 * np.mean(x * x), 2 * x.mean()], [2 * x.mean(), 2]],
    ),
    (
        "loss_hessian",
        lambda x: 2 * np.cov(x, x * 0, bias=True) + 2 * np.outer([x.mean(), 1], [x.mean(), 1]),
    ),
    ("hessian_of_squared_dot", by_loops),
    ("hessian_of_squared_dot", lambda a, x: 2 * a[:, None] * a),
    ("condition_with_decay", Fraction(5, 2)),
    ("hessian_of_softplus", softplus_by_z),
    (
        "hessian_of_softplus",
        lambda w, x: np.einsum("i,j->ij", x, x) / (2 + np.exp(w @ x) + np.exp(-w @ x)),
    ),
]
