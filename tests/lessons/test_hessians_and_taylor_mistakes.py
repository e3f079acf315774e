"""Lesson 12: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward_not_divided(g, x, v):
    return g(x + 1e-4 * v) - g(x)


def divided_by_h(g, x, v):
    h = 1e-6
    return (g(x + h * v) - g(x - h * v)) / h


def with_a_unit_vector(g, x, v):
    u, h = v / np.sqrt(v @ v), 1e-5
    return (g(x + h * u) - g(x - h * u)) / (2 * h)


def curvature(g, x, v):
    h = 1e-5
    return v @ (g(x + h * v) - g(x - h * v)) / (2 * h)


def with_ones(x):
    return np.column_stack([x, np.ones(len(x))])


WRONG = [
    ("predict_error", "as the line", 2**2),
    ("predict_error", "as the distance", 2),
    ("predict_error", "one power too many", 2**4),
    ("predict_error", "what is left", 0.125),
    ("predict_error", "two more", 6),
    ("logarithm_estimate", "ln 1", 1 + 0.4 - 0.08),
    ("logarithm_estimate", "tangent alone", 0.4),
    ("logarithm_estimate", "half forgotten", 0.4 - 0.4**2),
    ("logarithm_estimate", "bend upward", 0.4 + 0.5 * 0.4**2),
    ("logarithm_estimate", "ln itself", np.log(1.4)),
    ("logarithm_estimate", "third degree", 0.4 - 0.4**2 / 2 + 0.4**3 / 3),
    ("logarithm_estimate", "x for the step", 1.4 - 1.4**2 / 2),
    ("bend_from_heights", "half forgotten", 0.02 / 0.01),
    ("bend_from_heights", "half twice", 4 * 0.02 / 0.01),
    ("bend_from_heights", "halved again", 0.02 / 0.01 / 2),
    ("bend_from_heights", "difference alone", 4.92 - 4.9),
    ("bend_from_heights", "distance not squared", 2 * 0.02 / 0.1),
    ("bend_from_heights", "tangent left out", 2 * (4.92 - 5) / 0.1**2),
    ("bend_from_heights", "sign", -2 * 0.02 / 0.1**2),
    ("reciprocal_parabola", "half forgotten", lambda a, d: 1 / a - d / a**2 + 2 / a**3 * d**2),
    ("reciprocal_parabola", "two forgotten", lambda a, d: 1 / a - d / a**2 + 0.5 * d**2 / a**3),
    ("reciprocal_parabola", "tangent alone", lambda a, d: 1 / a - 1 / a**2 * d),
    ("reciprocal_parabola", "bend downward", lambda a, d: 1 / a - d / a**2 - (d**2) / a**3),
    ("reciprocal_parabola", "slope upward", lambda a, d: 1 / a + d / a**2 + 2 * d**2 / (2 * a**3)),
    ("reciprocal_parabola", "f itself", lambda a, d: (a + d) ** -1.0),
    ("reciprocal_parabola", "value left out", lambda a, d: d**2 / a**3 - d / a**2),
    ("reciprocal_parabola", "distance not squared", lambda a, d: 1 / a - d / a**2 + d / a**3),
    ("reciprocal_parabola", "last term alone", lambda a, d: d**2 / a**3),
    ("hessian_of_polynomial", "gradient", lambda p: [3 * p[0] ** 2 * p[1], p[0] ** 3 + 2 * p[1]]),
    ("hessian_of_polynomial", "diagonal alone", lambda p: [6 * p[0] * p[1], 2]),
    ("hessian_of_polynomial", "mixed left out", lambda p: np.diag([6 * p[0] * p[1], 2])),
    (
        "hessian_of_polynomial",
        "mixed doubled",
        lambda p: [[6 * p[0] * p[1], 6 * p[0] ** 2], [6 * p[0] ** 2, 2]],
    ),
    (
        "hessian_of_polynomial",
        "gradient squared",
        lambda p: np.outer(*[np.array([3 * p[0] ** 2 * p[1], p[0] ** 3 + 2 * p[1]])] * 2),
    ),
    (
        "hessian_of_polynomial",
        "half",
        lambda p: 0.5 * np.array([[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2]]),
    ),
    (
        "hessian_of_polynomial",
        "y² kept",
        lambda p: [[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2 * p[1]]],
    ),
    (
        "hessian_of_polynomial",
        "variables swapped",
        lambda p: [[2, 3 * p[0] ** 2], [3 * p[0] ** 2, 6 * p[0] * p[1]]],
    ),
    ("quadratic_estimate", "plane alone", 6 + 6 * 0.2 - 5 * 0.1),
    ("quadratic_estimate", "half forgotten", 6.7 + 12 * 0.04 - 6 * 0.02 + 2 * 0.01),
    ("quadratic_estimate", "mixed term once", 6.7 + (12 * 0.04 - 3 * 0.02 + 2 * 0.01) / 2),
    ("quadratic_estimate", "mixed term left out", 6.7 + 6 * 0.04 + 0.01),
    ("quadratic_estimate", "sign of the mixed term", 6.7 + (12 * 0.04 + 6 * 0.02 + 0.02) / 2),
    ("quadratic_estimate", "bend alone", (12 * 0.04 - 6 * 0.02 + 2 * 0.01) / 2),
    ("quadratic_estimate", "bend subtracted", 6.7 - 0.19),
    ("quadratic_estimate", "change alone", 0.7 + 0.19),
    ("quadratic_estimate", "slopes left out", 6 + 0.19),
    ("quadratic_estimate", "a vector", 6 + np.array([6, 5]) * [0.2, -0.1]),
    ("hessian_of_quadratic_form", "not symmetric", [[2, 4], [8, 6]]),
    ("hessian_of_quadratic_form", "an entry of the diagonal", [[2, 4], [4, 3]]),
    ("hessian_of_quadratic_form", "2A", 2 * np.array([[1, 4], [0, 3]])),
    ("hessian_of_quadratic_form", "2Aᵀ", 2 * np.array([[1, 4], [0, 3]]).T),
    ("hessian_of_quadratic_form", "A", [[1, 4], [0, 3]]),
    ("hessian_of_quadratic_form", "half", [[1, 2], [2, 3]]),
    ("hessian_of_quadratic_form", "mixed doubled", [[2, 8], [8, 6]]),
    ("hessian_of_quadratic_form", "mixed halved", [[2, 2], [2, 6]]),
    ("hessian_of_quadratic_form", "mixed left out", np.diag([2, 6])),
    ("hessian_of_quadratic_form", "diagonal not doubled", [[1, 4], [4, 3]]),
    ("bowl_or_saddle", "minimum", "minimum"),
    ("bowl_or_saddle", "maximum", "Maximum"),
    ("bowl_or_saddle", "cannot tell", "cannot tell"),
    ("eigenvalues_on_paper", "larger first", [6, 1]),
    ("eigenvalues_on_paper", "diagonal", [2, 5]),
    ("eigenvalues_on_paper", "diagonal", [5, 2]),
    ("eigenvalues_on_paper", "signs", [-6, -1]),
    ("eigenvalues_on_paper", "sums of rows", [2 + 2, 5 + 2]),
    ("eigenvalues_on_paper", "sum and product", [6, 7]),
    ("hessian_from_curvatures", "curvatures on the diagonal", np.diag([5, 1])),
    ("eigenvalues_on_paper", "wrong sum", [2, 6]),
    ("hessian_from_curvatures", "not symmetric", [[3, 2], [-2, 3]]),
    ("hessian_from_curvatures", "unequal diagonal", [[5, 2], [2, 1]]),
    ("hessian_from_curvatures", "directions swapped", [[3, -2], [-2, 3]]),
    ("hessian_from_curvatures", "directions not of length one", [[1.5, 1], [1, 1.5]]),
    (
        "hessian_from_curvatures",
        "outer products added",
        5 * np.outer([1, 1], [1, 1]) + np.outer([1, -1], [1, -1]),
    ),
    ("hessian_from_curvatures", "four counted once", [[3, 4], [4, 3]]),
    ("predict_limit", "smallest", "Smallest"),
    ("predict_limit", "mean", "mean"),
    ("largest_rate_on_paper", "smallest eigenvalue", 2 / 1),
    ("largest_rate_on_paper", "one over λ", 1 / 6),
    ("largest_rate_on_paper", "upside down", 6 / 2),
    ("largest_rate_on_paper", "diagonal", 2 / 5),
    ("largest_rate_on_paper", "sum of eigenvalues", 2 / (1 + 6)),
    ("largest_rate_on_paper", "the eigenvalue", 6),
    ("largest_rate", "smallest eigenvalue", lambda H: 2 / np.linalg.eigvalsh(H)[0]),
    ("largest_rate", "one over λ", lambda H: 1 / max(np.linalg.eigvalsh(H))),
    ("largest_rate", "upside down", lambda H: np.linalg.eigvalsh(H)[-1] / 2),
    ("largest_rate", "diagonal", lambda H: 2 / max(H[i, i] for i in range(len(H)))),
    ("largest_rate", "sum of eigenvalues", lambda H: 2 / sum(np.linalg.eigvalsh(H))),
    ("largest_rate", "the eigenvalue", lambda H: np.linalg.eigvalsh(H)[-1]),
    ("largest_rate", "determinant", lambda H: 2 / np.prod(np.linalg.eigvalsh(H))),
    ("largest_rate", "all of them", lambda H: 2 / np.linalg.eigvalsh(H)),
    ("rate_between", "both shrink", 0.15),
    ("rate_between", "both grow", 2.5),
    ("rate_between", "at an edge", 2),
    ("rate_between", "no step down", 0),
    ("newton_step", "uphill", lambda x, g, H: x + np.linalg.inv(H) @ g),
    ("newton_step", "step alone", lambda x, g, H: np.linalg.solve(H, -g)),
    ("newton_step", "gradient step", lambda x, g, H: x - g),
    ("newton_step", "H times g", lambda x, g, H: x - H.dot(g)),
    ("newton_step", "entry by entry", lambda x, g, H: x - (1 / H) @ g),
    ("newton_step", "diagonal alone", lambda x, g, H: x - g / H.diagonal()),
    ("newton_step", "half step", lambda x, g, H: x - 0.5 * np.linalg.inv(H) @ g),
    ("newton_step", "solved for the point", lambda x, g, H: np.linalg.inv(H) @ g),
    ("newton_goes_up", "no bend", 0),
    ("newton_goes_up", "already level", -1),
    ("newton_goes_up", "it falls", 3),
    ("hessian_vector_product", "not divided", forward_not_divided),
    ("hessian_vector_product", "divided by h", divided_by_h),
    ("hessian_vector_product", "step of length one", lambda g, x, v: g(x + v) - g(x)),
    ("hessian_vector_product", "gradient at v", lambda g, x, v: g(v)),
    ("hessian_vector_product", "gradient alone", lambda g, x, v: g(x)),
    ("hessian_vector_product", "slope along v", lambda g, x, v: v @ g(x)),
    ("hessian_vector_product", "unit vector", with_a_unit_vector),
    ("hessian_vector_product", "vᵀHv", curvature),
    ("loss_hessian", "two lost", lambda x: with_ones(x).T @ with_ones(x) / len(x)),
    ("loss_hessian", "1/N lost", lambda x: 2 * with_ones(x).T @ with_ones(x)),
    ("loss_hessian", "two and 1/N lost", lambda x: with_ones(x).T @ with_ones(x)),
    ("loss_hessian", "one slope each", lambda x: [2 * x.mean(), 2]),
    ("loss_hessian", "other order", lambda x: 2 / len(x) * with_ones(x) @ with_ones(x).T),
    ("loss_hessian", "one matrix alone", lambda x: 2 / len(x) * with_ones(x).T),
    (
        "loss_hessian",
        "square of the mean",
        lambda x: [[2 * x.mean() ** 2, 2 * x.mean()], [2 * x.mean(), 2]],
    ),
    ("loss_hessian", "mixed left out", lambda x: [[2 * np.mean(x * x), 0], [0, 2]]),
    (
        "loss_hessian",
        "b first",
        lambda x: [[2, 2 * x.mean()], [2 * x.mean(), 2 * np.mean(x**2)]],
    ),
    (
        "loss_hessian",
        "x for x²",
        lambda x: [[2 * x.mean(), 2 * x.mean()], [2 * x.mean(), 2]],
    ),
    (
        "loss_hessian",
        "last entry",
        lambda x: [[2 * np.mean(x**2), 2 * x.mean()], [2 * x.mean(), 0]],
    ),
    ("hessian_of_squared_dot", "gradient", lambda a, x: 2 * np.dot(a, x) * a),
    ("hessian_of_squared_dot", "two lost", lambda a, x: a[:, None] * a),
    ("hessian_of_squared_dot", "dot for outer", lambda a, x: 2 * np.dot(a, a)),
    ("hessian_of_squared_dot", "diagonal alone", lambda a, x: np.diag(2 * a * a)),
    ("hessian_of_squared_dot", "x for a", lambda a, x: np.outer(2 * a, x)),
    ("hessian_of_squared_dot", "a·x kept", lambda a, x: 2 * np.dot(x, a) * np.outer(a, a)),
    ("hessian_of_squared_dot", "twice the identity", lambda a, x: np.diag([2.0] * len(x))),
    ("condition_with_decay", "unchanged", 4 / 1),
    ("condition_with_decay", "half added", 4.5 / 1.5),
    ("condition_with_decay", "added to one", 5 / 1),
    ("condition_with_decay", "added to one", 4 / 2),
    ("condition_with_decay", "upside down", 2 / 5),
    ("hessian_of_softplus", "gradient", lambda w, x: x / (1 + np.exp(-x @ w))),
    ("hessian_of_softplus", "sigmoid alone", lambda w, x: sigmoid(w @ x) * np.outer(x, x)),
    (
        "hessian_of_softplus",
        "one inner slope",
        lambda w, x: sigmoid(w @ x) * sigmoid(-w @ x) * x,
    ),
    (
        "hessian_of_softplus",
        "dot for outer",
        lambda w, x: sigmoid(w @ x) * sigmoid(-w @ x) * np.dot(x, x),
    ),
    (
        "hessian_of_softplus",
        "by x",
        lambda w, x: sigmoid(w @ x) * sigmoid(-w @ x) * np.outer(w, w),
    ),
    (
        "hessian_of_softplus",
        "diagonal alone",
        lambda w, x: np.diag(sigmoid(w @ x) * sigmoid(-w @ x) * x**2),
    ),
    (
        "hessian_of_softplus",
        "slope of the sigmoid",
        lambda w, x: sigmoid(-w @ x) * np.outer(x, x),
    ),
]

test_a_wrong_answer_is_named = named("hessians_and_taylor", WRONG)
test_every_mistake_has_a_wrong_answer = complete("hessians_and_taylor", WRONG)
