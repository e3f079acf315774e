"""Lesson 12: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def printed(a, d):
    print(1 / a - d / a**2 + d**2 / a**3)


def only_first_row(p):
    return [6 * p[0] * p[1], 3 * p[0] ** 2]


def powers(p):
    return [[6 * p[0] * p[1], 3 * p[0] ^ 2], [3 * p[0] ^ 2, 2]]


def forgot_h(g, x, v):
    h = 1e-5
    return g(x + h * v) - g(x - h * v)


def one_sided_over_two(g, x, v):
    h = 1e-5
    return (g(x + h * v) - g(x)) / (2 * h)


def times_v(g, x, v):
    h = 1e-5
    return (g(x + h) - g(x - h)) / (2 * h) * v


def backward(g, x, v):
    h = 1e-5
    return (g(x - h * v) - g(x + h * v)) / (2 * h)


def huge(g, x, v):
    return (g(x + v) - g(x - v)) / 2


def gradient_of_loss(x):
    return [2 * np.mean(x), 2]


def with_a_loop(x):
    H = np.zeros((2, 2))
    for each in x:
        H = 2 * np.outer([each, 1], [each, 1]) / len(x)
    return H


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


WRONG = [
    ("predict_error", "three", 3, None),
    ("predict_error", "one eighth", 1 / 8, "what is left"),
    ("predict_error", "a word", "eight", None),
    ("predict_error", "equal", 1, None),
    ("predict_error", "nine", 9, "off by one"),
    ("logarithm_estimate", "tangent", 0.4, "tangent alone"),
    ("logarithm_estimate", "distance not squared", 0.4 - 0.4 / 2, "another exponent"),
    ("logarithm_estimate", "value", np.log(1.4), "ln itself"),
    ("logarithm_estimate", "no half", 0.24, "half forgotten"),
    ("logarithm_estimate", "plus", 0.48, "bend upward"),
    ("logarithm_estimate", "at 1.4", 1.4 - 0.98, "x for the step"),
    ("logarithm_estimate", "value 1", 1.32, "ln 1"),
    ("logarithm_estimate", "minus", -0.32, "sign"),
    ("logarithm_estimate", "bend alone", -0.08, "term missing"),
    ("logarithm_estimate", "three terms", [0, 0.4, -0.08], "a single number is expected"),
    ("logarithm_estimate", "function", lambda: 0.32, "A value is expected"),
    ("bend_from_heights", "no half", 2, "half forgotten"),
    ("bend_from_heights", "difference", 0.02, "difference alone"),
    ("bend_from_heights", "minus", -4, "sign"),
    ("bend_from_heights", "slope of slope", (4.92 - 5) / 0.1, None),
    ("bend_from_heights", "0.4", 0.4, "distance not squared"),
    ("bend_from_heights", "40", 40, "another exponent"),
    ("bend_from_heights", "height", 4.92, None),
    ("bend_from_heights", "whole change", -16, "tangent left out"),
    ("reciprocal_parabola", "printed", printed, "return"),
    ("reciprocal_parabola", "f", lambda a, d: 1 / (a + d), "f itself"),
    ("reciprocal_parabola", "tangent", lambda a, d: 1 / a - d / a**2, "tangent alone"),
    ("reciprocal_parabola", "constant", lambda a, d: 1 / a, None),
    ("reciprocal_parabola", "no half", lambda a, d: 1 / a - d / a**2 + 2 * d**2 / a**3, "half"),
    ("reciprocal_parabola", "logs", lambda a, d: np.log(a) + d / a - d**2 / (2 * a**2), None),
    (
        "reciprocal_parabola",
        "a squared",
        lambda a, d: 1 / a - d / a**2 + d**2 / a**2,
        "another exponent",
    ),
    ("reciprocal_parabola", "d only", lambda a, d: 1 - d + d**2, None),
    ("reciprocal_parabola", "minus all", lambda a, d: -1 / a + d / a**2 - d**2 / a**3, "sign"),
    ("reciprocal_parabola", "at a = 2", lambda a, d: 0.5 - d / 4 + d**2 / 8, None),
    ("reciprocal_parabola", "a number", 0.5, "A function of"),
    (
        "reciprocal_parabola",
        "^ for **",
        lambda a, d: 1 / a - d / a ^ 2 + d ^ 2 / a ^ 3,
        "does not mean a power",
    ),
    (
        "hessian_of_polynomial",
        "gradient",
        lambda p: [3 * p[0] ** 2 * p[1], p[0] ** 3 + 2 * p[1]],
        "gradient",
    ),
    ("hessian_of_polynomial", "first row", only_first_row, "shape"),
    ("hessian_of_polynomial", "^", powers, "does not mean a power"),
    (
        "hessian_of_polynomial",
        "diagonal",
        lambda p: np.diag([6 * p[0] * p[1], 2]),
        "mixed left out",
    ),
    (
        "hessian_of_polynomial",
        "minus",
        lambda p: -np.array([[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2]]),
        "sign",
    ),
    ("hessian_of_polynomial", "value", lambda p: p[0] ** 3 * p[1] + p[1] ** 2, None),
    (
        "hessian_of_polynomial",
        "x for x²",
        lambda p: [[6 * p[0] * p[1], 3 * p[0]], [3 * p[0], 2]],
        None,
    ),
    (
        "hessian_of_polynomial",
        "6x mixed",
        lambda p: [[6 * p[0] * p[1], 6 * p[0]], [6 * p[0], 2]],
        None,
    ),
    (
        "hessian_of_polynomial",
        "zero last",
        lambda p: [[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 0]],
        "second summand lost",
    ),
    (
        "hessian_of_polynomial",
        "3xy first",
        lambda p: [[3 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2]],
        "power not multiplied",
    ),
    (
        "hessian_of_polynomial",
        "row twice",
        lambda p: [[6 * p[0] * p[1], 3 * p[0] ** 2], [6 * p[0] * p[1], 3 * p[0] ** 2]],
        None,
    ),
    ("hessian_of_polynomial", "at (1, 2)", lambda p: [[12, 3], [3, 2]], "does not change"),
    ("hessian_of_polynomial", "p[1] and p[2]", lambda p: [[p[1], p[2]], [p[2], 2]], "IndexError"),
    ("quadratic_estimate", "plane", 6.7, "plane alone"),
    ("quadratic_estimate", "no half", 7.08, "half forgotten"),
    ("quadratic_estimate", "mixed once", 6.92, "mixed term once"),
    ("quadratic_estimate", "height", 6, None),
    ("quadratic_estimate", "both plus", 6 + 1.2 + 0.5 + 0.19, "sign of a term"),
    ("quadratic_estimate", "bend", 0.19, "bend alone"),
    ("quadratic_estimate", "change", 0.89, "change alone"),
    ("quadratic_estimate", "no mixed", 6.95, "mixed term left out"),
    ("quadratic_estimate", "plus mixed", 7.01, "sign of the mixed term"),
    ("quadratic_estimate", "steps of one", 6 + 6 - 5, None),
    ("quadratic_estimate", "gradient", [6, 5], "a vector"),
    ("hessian_of_quadratic_form", "2A", [[2, 8], [0, 6]], "2A"),
    ("hessian_of_quadratic_form", "A", [[1, 4], [0, 3]], "A"),
    ("hessian_of_quadratic_form", "flat", [2, 4, 4, 6], "shape"),
    ("hessian_of_quadratic_form", "diagonal", [[2, 0], [0, 6]], "mixed left out"),
    ("hessian_of_quadratic_form", "8", [[2, 8], [8, 6]], "mixed doubled"),
    ("hessian_of_quadratic_form", "one", [[1, 2], [2, 3]], "half"),
    ("hessian_of_quadratic_form", "AᵀA", np.array([[1, 4], [0, 3]]).T @ [[1, 4], [0, 3]], None),
    ("hessian_of_quadratic_form", "gradient", [10, 16], "shape"),
    ("bowl_or_saddle", "bowl", "bowl", "not one of the words"),
    ("bowl_or_saddle", "minimum", "local minimum", "not one of the words"),
    ("bowl_or_saddle", "number", -3, "A word in quotes"),
    ("bowl_or_saddle", "minimum", "minimum", "minimum"),
    ("eigenvalues_on_paper", "diagonal", [2, 5], "diagonal"),
    ("eigenvalues_on_paper", "order", [6, 1], "larger first"),
    ("eigenvalues_on_paper", "one alone", 6, None),
    ("eigenvalues_on_paper", "3 and 4", [3, 4], None),
    ("eigenvalues_on_paper", "2 and 3", [2, 3], "wrong sum"),
    ("hessian_from_curvatures", "diagonal", [[5, 0], [0, 1]], "curvatures on the diagonal"),
    ("hessian_from_curvatures", "minus", [[3, -2], [-2, 3]], "directions swapped"),
    ("hessian_from_curvatures", "6 and 4", [[6, 4], [4, 6]], "outer products added"),
    ("hessian_from_curvatures", "rows", [[5, 5], [1, -1]], "not symmetric"),
    ("hessian_from_curvatures", "columns", [[5, 1], [5, -1]], "not symmetric"),
    ("predict_limit", "both", "both", "not one of the words"),
    ("predict_limit", "number", 2, "A word in quotes"),
    ("largest_rate_on_paper", "2", 2, "smallest eigenvalue"),
    ("largest_rate_on_paper", "1/6", 1 / 6, "one over λ"),
    ("largest_rate_on_paper", "3", 3, "upside down"),
    ("largest_rate_on_paper", "2/7", 2 / 7, "sum of eigenvalues"),
    ("largest_rate_on_paper", "both", [2, 1 / 3], "a single number is expected"),
    ("largest_rate", "min", lambda H: 2 / min(np.linalg.eigvalsh(H)), "smallest eigenvalue"),
    ("largest_rate", "no 2", lambda H: 1 / np.linalg.eigvalsh(H).max(), "one over λ"),
    ("largest_rate", "max", lambda H: 2 / H.max(), "diagonal"),
    ("largest_rate", "trace", lambda H: 2 / np.trace(H), "sum of eigenvalues"),
    ("largest_rate", "eigh", lambda H: 2 / np.linalg.eigh(H)[0], "all of them"),
    ("largest_rate", "eigenvalue", lambda H: np.linalg.eigvalsh(H).max(), "the eigenvalue"),
    ("largest_rate", "Frobenius", lambda H: 2 / np.linalg.norm(H), None),
    ("rate_between", "0.1", 0.1, "both shrink"),
    ("rate_between", "5", 5, "both grow"),
    ("rate_between", "list", [0.2, 2], "a single number is expected"),
    ("newton_step", "plus", lambda x, g, H: x + np.linalg.solve(H, g), "uphill"),
    ("newton_step", "step", lambda x, g, H: np.linalg.solve(H, -g), "step alone"),
    ("newton_step", "times", lambda x, g, H: x - H @ g, "H times g"),
    ("newton_step", "slash", lambda x, g, H: x - g / H, None),
    ("newton_step", "inv of g", lambda x, g, H: x - np.linalg.solve(g, H), "LinAlgError"),
    ("newton_goes_up", "1", 1, "already level"),
    ("newton_goes_up", "2", 2, "it falls"),
    ("newton_goes_up", "nan", float("nan"), None),
    ("hessian_vector_product", "no h", forgot_h, "not divided"),
    ("hessian_vector_product", "one side, 2h", one_sided_over_two, "half"),
    ("hessian_vector_product", "h added to all", times_v, None),
    ("hessian_vector_product", "backward", backward, "sign"),
    ("hessian_vector_product", "h = 1", huge, "step of length one"),
    ("hessian_vector_product", "g times v", lambda g, x, v: g(x) * v, None),
    ("loss_hessian", "slopes", gradient_of_loss, "one slope each"),
    ("loss_hessian", "last sample", with_a_loop, None),
    ("loss_hessian", "variance", lambda x: [[2 * np.var(x), 0], [0, 2]], None),
    ("loss_hessian", "number", lambda x: 2 * np.mean(x**2), None),
    ("hessian_of_squared_dot", "dot", lambda a, x: 2 * a @ a, "dot for outer"),
    ("hessian_of_squared_dot", "x", lambda a, x: 2 * np.outer(x, x), None),
    ("hessian_of_squared_dot", "4", lambda a, x: 4 * np.outer(a, a), "twice"),
    ("condition_with_decay", "4", 4, "unchanged"),
    ("condition_with_decay", "4.5", 4.5, "another number"),
    ("hessian_of_softplus", "s", lambda w, x: sigmoid(w @ x) * np.outer(x, x), "sigmoid alone"),
    ("hessian_of_softplus", "gradient", lambda w, x: sigmoid(w @ x) * x, "gradient"),
]
