"""Lesson 06: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np

sin, cos = np.sin, np.cos


def columns(F, x, h=1e-6):
    """Return the forward differences of F, one array for each input."""
    return [(F(x + h * e) - F(x)) / h for e in np.eye(len(x))]


def shares(x):
    return np.exp(x) / np.sum(np.exp(x))


def printed_example(x):
    print([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]])


def nudges_left_in(F, x):
    h, J = 1e-6, []
    for i in range(len(x)):
        before = F(x)
        x[i] += h
        J.append((F(x) - before) / h)
        x[i] += h
    return np.array(J).T / 2


def only_first_output(F, x):
    return np.array([(F(x + 1e-6 * e)[0] - F(x)[0]) / 1e-6 for e in np.eye(len(x))])


def first_column_only(F, x):
    return columns(F, x)[0]


def backward_reversed(F, x):
    h = 1e-6
    return np.stack([(F(x - h * e) - F(x)) / h for e in np.eye(len(x))], axis=1)


def step_not_divided(F, x):
    h = 1e-6
    return np.stack([F(x + h * e) - F(x) for e in np.eye(len(x))], axis=1)


def central_divided_by_h(F, x):
    h = 1e-6
    return np.stack([(F(x + h * e) - F(x - h * e)) / h for e in np.eye(len(x))], axis=1)


def forward_divided_by_two_h(F, x):
    h = 1e-6
    return np.stack([(F(x + h * e) - F(x)) / (2 * h) for e in np.eye(len(x))], axis=1)


def step_of_a_tenth(F, x):
    h = 0.1
    return np.stack([(F(x + h * e) - F(x)) / h for e in np.eye(len(x))], axis=1)


def step_of_one(F, x):
    return np.stack([F(x + e) - F(x) for e in np.eye(len(x))], axis=1)


def brackets_forgotten(F, x):
    h = 1e-6
    return np.stack([F(x + h * e) - F(x) / h for e in np.eye(len(x))], axis=1)


def nudged_by_a_factor(F, x):
    h = 1e-6
    return np.stack([(F(x * (1 + h * e)) - F(x)) / h for e in np.eye(len(x))], axis=1)


def square_only(F, x):
    n = len(x)
    J = np.zeros((n, n))
    for j in range(n):
        J[:, j] = columns(F, x)[j]
    return J


def step_too_small(F, x):
    h = 1e-17
    return np.stack([(F(x + h * e) - F(x)) / h for e in np.eye(len(x))], axis=1)


def last_input_left_out(F, x):
    return np.stack(columns(F, x)[:-1], axis=1)


def columns_reversed(F, x):
    return np.stack(columns(F, x)[::-1], axis=1)


def same_nudge_each_time(F, x):
    return np.stack([columns(F, x)[0]] * len(x), axis=1)


def determinant_of_polar(p):
    return p[0] * cos(p[1]) ** 2 + p[0] * sin(p[1]) ** 2


def polar_in_degrees(p):
    t = np.radians(p[1])
    return [[cos(t), -p[0] * sin(t)], [sin(t), p[0] * cos(t)]]


WRONG = [
    ("predict_shape", "one gradient alone", (784,), "one gradient"),
    ("predict_shape", "outputs alone", (10,), "the outputs"),
    ("predict_shape", "inputs squared", (784, 784), "square"),
    ("predict_shape", "added", 794, None),
    ("predict_shape", "a batch axis", (1, 10, 784), None),
    ("predict_shape", "in words", "10 x 784", None),
    ("predict_shape", "an axis too many", (10, 784, 1), None),
    ("predict_shape", "28 by 28", (28, 28), "square"),
    ("predict_shape", "off by one", (9, 784), None),
    ("predict_shape", "off by one in the inputs", (10, 783), None),
    (
        "example_jacobian",
        "hard-coded at (1, 1)",
        lambda x: [[6, 3], [2, 8]],
        "at (1, 1) only",
    ),
    (
        "example_jacobian",
        "counts from 1 in the second row",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[0] ** 7]],
        "another entry",
    ),
    (
        "example_jacobian",
        "coefficient of the square lost",
        lambda x: [[2 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]],
        "coefficient dropped in entry [0, 0]",
    ),
    (
        "example_jacobian",
        "x₂ kept in the second entry",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2 * x[1]], [2, 8 * x[1] ** 7]],
        "factor x₂ kept",
    ),
    (
        "example_jacobian",
        "2x₁ kept",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2 * x[0], 8 * x[1] ** 7]],
        "factor x₁ kept",
    ),
    (
        "example_jacobian",
        "x₂⁸ left standing beside the 2",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2 + x[1] ** 8, 8 * x[1] ** 7]],
        "not differentiated in entry [1, 0]",
    ),
    (
        "example_jacobian",
        "only x₂ kept in the first entry",
        lambda x: [[6 * x[0], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]],
        "coefficient dropped in entry [0, 0]",
    ),
    (
        "example_jacobian",
        "columns swapped",
        lambda x: [[3 * x[0] ** 2, 6 * x[0] * x[1]], [8 * x[1] ** 7, 2]],
        "columns swapped",
    ),
    (
        "example_jacobian",
        "rows swapped",
        lambda x: [[2, 8 * x[1] ** 7], [6 * x[0] * x[1], 3 * x[0] ** 2]],
        "rows swapped",
    ),
    (
        "example_jacobian",
        "four numbers in one row",
        lambda x: [6 * x[0] * x[1], 3 * x[0] ** 2, 2, 8 * x[1] ** 7],
        "in one row",
    ),
    (
        "example_jacobian",
        "the first gradient alone",
        lambda x: [6 * x[0] * x[1], 3 * x[0] ** 2],
        None,
    ),
    ("example_jacobian", "printed, not returned", printed_example, "return"),
    (
        "example_jacobian",
        "x for x[0] and x[1]",
        lambda x: [[6 * x * x, 3 * x**2], [2, 8 * x**7]],
        None,
    ),
    (
        "example_jacobian",
        "counts from 1",
        lambda x: [[6 * x[1] * x[2], 3 * x[1] ** 2], [2, 8 * x[2] ** 7]],
        None,
    ),
    (
        "example_jacobian",
        "^ for **",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ^ 2], [2, 8 * x[1] ^ 7]],
        "**",
    ),
    (
        "example_jacobian",
        "7 as the factor",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 7 * x[1] ** 7]],
        "exponent lowered too early in entry [1, 1]",
    ),
    (
        "example_jacobian",
        "the exponent not brought down",
        lambda x: [[6 * x[0] * x[1], 3 * x[0] ** 2], [2, x[1] ** 7]],
        "power not multiplied in entry [1, 1]",
    ),
    (
        "example_jacobian",
        "derivatives of both factors multiplied",
        lambda x: [[6 * x[0], 6 * x[0]], [2, 8 * x[1] ** 7]],
        None,
    ),
    ("jacobian_by_nudging", "nudges left in", nudges_left_in, "half"),
    ("jacobian_by_nudging", "the first output alone", only_first_output, "first output alone"),
    ("jacobian_by_nudging", "the first column alone", first_column_only, None),
    ("jacobian_by_nudging", "a step back, not turned", backward_reversed, "sign"),
    ("jacobian_by_nudging", "not divided by h", step_not_divided, "not divided by the step"),
    ("jacobian_by_nudging", "central, divided by h", central_divided_by_h, "twice"),
    ("jacobian_by_nudging", "forward, divided by 2h", forward_divided_by_two_h, "half"),
    ("jacobian_by_nudging", "a step of a tenth", step_of_a_tenth, "step too large"),
    ("jacobian_by_nudging", "a step of 1", step_of_one, "step too large"),
    ("jacobian_by_nudging", "brackets forgotten", brackets_forgotten, None),
    ("jacobian_by_nudging", "nudged by a factor", nudged_by_a_factor, None),
    ("jacobian_by_nudging", "room for a square matrix", square_only, None),
    ("jacobian_by_nudging", "h below round-off", step_too_small, "nothing moved"),
    ("jacobian_by_nudging", "the last input left out", last_input_left_out, None),
    ("jacobian_by_nudging", "columns in reverse", columns_reversed, "columns swapped"),
    ("jacobian_by_nudging", "always the first input", same_nudge_each_time, None),
    ("jacobian_by_nudging", "the values", lambda F, x: F(x), None),
    (
        "jacobian_by_nudging",
        "a list of columns",
        lambda F, x: columns(F, x),
        "columns laid as rows",
    ),
    (
        "jacobian_by_nudging",
        "side by side in one vector",
        lambda F, x: np.hstack(columns(F, x)),
        None,
    ),
    ("jacobian_by_nudging", "the function itself", lambda F, x: F, None),
    ("linear_jacobian", "times x", lambda x, A: A * x, "x kept"),
    ("linear_jacobian", "the identity", lambda x, A: np.eye(len(x)), "the identity"),
    ("linear_jacobian", "AᵀA", lambda x, A: A.T @ A, None),
    ("linear_jacobian", "twice A", lambda x, A: 2 * A, "twice"),
    ("linear_jacobian", "the rows added up", lambda x, A: A.sum(axis=0), None),
    ("linear_jacobian", "added along each row", lambda x, A: A.sum(axis=1), None),
    ("linear_jacobian", "the input", lambda x, A: x, "the input"),
    ("linear_jacobian", "minus A", lambda x, A: -A, "sign"),
    ("linear_jacobian", "the diagonal of A", lambda x, A: np.diag(A), "diagonal as a vector"),
    ("linear_jacobian", "the absolute values", lambda x, A: np.abs(A), "absolute value"),
    ("linear_jacobian", "the first row", lambda x, A: A[0], None),
    ("linear_jacobian", "outer product with x", lambda x, A: np.outer(A @ x, x), None),
    ("linear_jacobian", "the inverse", lambda x, A: np.linalg.pinv(A), None),
    ("identity_jacobian", "zeros", lambda x: np.zeros((len(x), len(x))), "all zeros"),
    ("identity_jacobian", "always 3 by 3", lambda x: np.eye(3), None),
    ("identity_jacobian", "n itself", lambda x: np.eye(len(x)) * len(x), None),
    ("identity_jacobian", "ones over n", lambda x: np.ones((len(x), len(x))) / len(x), None),
    (
        "identity_jacobian",
        "the other diagonal",
        lambda x: np.eye(len(x))[::-1],
        "the other diagonal",
    ),
    ("identity_jacobian", "signs of x on the diagonal", lambda x: np.diag(np.sign(x)), None),
    ("identity_jacobian", "one above the diagonal", lambda x: np.eye(len(x), k=1), None),
    ("identity_jacobian", "np.eye of the vector", lambda x: np.eye(x), None),
    ("identity_jacobian", "len left out", lambda x: np.identity, None),
    ("identity_jacobian", "one as a matrix", lambda x: [[1]], None),
    ("linear_change", "the wrong order", lambda J, d: d @ J, None),
    ("linear_change", "outer product", lambda J, d: np.outer(J, d), None),
    ("linear_change", "with J transposed", lambda J, d: J.T @ d, None),
    ("linear_change", "all added up", lambda J, d: np.sum(J @ d), "all added up"),
    ("linear_change", "the step itself", lambda J, d: d, "factor missing"),
    ("linear_change", "step added once more", lambda J, d: J @ d + d[0], None),
    ("linear_change", "a minus", lambda J, d: -(J @ d), "sign"),
    ("linear_change", "the length of the change", lambda J, d: np.linalg.norm(J @ d), None),
    ("linear_change", "the absolute values", lambda J, d: np.abs(J @ d), "absolute value"),
    ("linear_change", "a mean", lambda J, d: (J * d).mean(axis=1), "mean for sum"),
    ("linear_change", "divided by the step", lambda J, d: (J / d).sum(axis=1), None),
    ("linear_change", "hard-coded", lambda J, d: [-0.03, -0.22], None),
    ("linear_change", "the first nudge alone", lambda J, d: J[:, 0] * d[0], "first input alone"),
    ("linear_change", "times the largest nudge", lambda J, d: J.sum(axis=1) * np.max(d), None),
    ("predict_area", "one over", 0.5, None),
    ("predict_area", "π", np.pi, None),
    ("predict_area", "4π", 4 * np.pi, "a whole circle"),
    ("predict_area", "negative", -2, "sign"),
    ("predict_area", "nothing", 0, None),
    ("predict_area", "three", 3, "sides added"),
    ("predict_area", "in a word", "r", None),
    ("polar_jacobian", "in degrees", polar_in_degrees, "degrees"),
    ("polar_jacobian", "the determinant", determinant_of_polar, None),
    ("polar_jacobian", "the value", lambda p: [p[0] * cos(p[1]), p[0] * sin(p[1])], "the point"),
    (
        "polar_jacobian",
        "r in the first column",
        lambda p: [[p[0] * cos(p[1]), -sin(p[1])], [p[0] * sin(p[1]), cos(p[1])]],
        "r in the wrong column",
    ),
    (
        "polar_jacobian",
        "r everywhere",
        lambda p: [
            [p[0] * cos(p[1]), -p[0] * sin(p[1])],
            [p[0] * sin(p[1]), p[0] * cos(p[1])],
        ],
        "r in both columns",
    ),
    (
        "polar_jacobian",
        "r and θ swapped",
        lambda p: [[cos(p[0]), -p[1] * sin(p[0])], [sin(p[0]), p[1] * cos(p[0])]],
        "r and θ swapped",
    ),
    (
        "polar_jacobian",
        "sin and cos swapped",
        lambda p: [[sin(p[1]), p[0] * cos(p[1])], [cos(p[1]), -p[0] * sin(p[1])]],
        "rows swapped",
    ),
    (
        "polar_jacobian",
        "minus in the second row",
        lambda p: [[cos(p[1]), p[0] * sin(p[1])], [sin(p[1]), -p[0] * cos(p[1])]],
        "Entry [1, 1]: The derivative of sin is cos",
    ),
    (
        "polar_jacobian",
        "r missing in one entry",
        lambda p: [[cos(p[1]), -p[0] * sin(p[1])], [sin(p[1]), cos(p[1])]],
        "coefficient dropped in entry [1, 1]",
    ),
    (
        "polar_jacobian",
        "a 1 for ∂r/∂r",
        lambda p: [[1, -p[0] * sin(p[1])], [1, p[0] * cos(p[1])]],
        "coefficient dropped in entry [0, 0]; coefficient dropped in entry [1, 0]",
    ),
    (
        "polar_jacobian",
        "minus in both",
        lambda p: [[-cos(p[1]), -p[0] * sin(p[1])], [-sin(p[1]), p[0] * cos(p[1])]],
        None,
    ),
    (
        "softmax_jacobian",
        "a plus between",
        lambda x: np.diag(shares(x)) + np.outer(shares(x), shares(x)),
        "plus between",
    ),
    (
        "softmax_jacobian",
        "the other way round",
        lambda x: np.outer(shares(x), shares(x)) - np.diag(shares(x)),
        "sign",
    ),
    (
        "softmax_jacobian",
        "outer product alone",
        lambda x: -np.outer(shares(x), shares(x)),
        "outer product alone",
    ),
    ("softmax_jacobian", "the shares", lambda x: shares(x), "the shares"),
    (
        "softmax_jacobian",
        "identity for diag(s)",
        lambda x: np.eye(3) - np.outer(shares(x), shares(x)),
        "identity for diag(s)",
    ),
    (
        "softmax_jacobian",
        "squares on the diagonal",
        lambda x: np.diag(shares(x)) - np.diag(shares(x) ** 2),
        "only the diagonal",
    ),
    (
        "softmax_jacobian",
        "entry by entry",
        lambda x: np.diag(shares(x)) - shares(x) * shares(x),
        "squares in each row",
    ),
    (
        "softmax_jacobian",
        "outer product with 1 - s",
        lambda x: np.outer(shares(x), 1 - shares(x)),
        "s(1 - s) everywhere",
    ),
    ("softmax_jacobian", "x for s", lambda x: np.diag(x) - np.outer(x, x), "x for s"),
    ("softmax_jacobian", "s with x", lambda x: np.diag(shares(x)) - np.outer(shares(x), x), None),
    (
        "softmax_jacobian",
        "largest for the sum",
        lambda x: (lambda s: np.diag(s) - np.outer(s, s))(np.exp(x) / np.exp(x).max()),
        None,
    ),
    (
        "softmax_jacobian",
        "mean for the sum",
        lambda x: (lambda s: np.diag(s) - np.outer(s, s))(np.exp(x) / np.exp(x).mean()),
        "mean for sum",
    ),
    (
        "softmax_jacobian",
        "the outer product's half",
        lambda x: np.diag(shares(x)) - np.outer(shares(x), shares(x)) / 2,
        None,
    ),
    (
        "softmax_jacobian",
        "sigmoid for softmax",
        lambda x: (lambda s: np.diag(s) - np.outer(s, s))(1 / (1 + np.exp(-x))),
        None,
    ),
    ("predict_image", "a circle", "circle", None),
    ("predict_image", "two words", "a parallelogram or so", None),
    ("paper_jacobian", "one row alone", [-1, 3, -2], None),
    ("paper_jacobian", "x₃ for its coefficient", [[-1, 3, 2 * 2], [5, -2, 0]], None),
    ("paper_jacobian", "rows swapped", [[5, -2, 0], [-1, 3, -2]], "rows swapped"),
    ("paper_jacobian", "5 lost", [[-1, 3, -2], [3, -2, 0]], None),
    ("jacobian_from_table", "values for changes", [[4.03, 3.99], [6.98, 7.04], [-1, -1]], None),
    ("jacobian_from_table", "divided by a tenth", [[0.3, -0.1], [-0.2, 0.4], [0.05, 0.6]], None),
    ("jacobian_from_table", "divided by x₁", [[3, -0.5], [-2, 2], [0.5, 3]], None),
    ("jacobian_from_table", "sizes alone", [[3, 1], [2, 4], [0.5, 6]], "The magnitudes are right"),
    ("predicted_change", "slopes added", [2, 2, 6.5], None),
    ("predicted_change", "one number", -0.06, None),
    ("jacobian_from_square", "tips divided by the step", [[51, 52], [33, 29]], None),
    ("jacobian_from_square", "reversed arrows", [[-1, -2], [-3, 1]], "sign"),
    ("signed_factor", "trace", 0, None),
    ("signed_factor", "one product", -1, None),
    ("softmax_column", "sum of the shares", [1, -0.3, -0.2], None),
    ("softmax_column", "doubled", [0.5, -0.3, -0.2], "twice"),
    ("shape_of_gradient", "squared", lambda k, n: (k * n, k * n), None),
    ("shape_of_gradient", "biases too", lambda k, n: (k, n + 1), None),
    ("gradient_from_shapes", "order", lambda A, g: A @ g, "do not match"),
    ("gradient_from_shapes", "mean over the outputs", lambda A, g: A.T @ g / len(g), None),
    ("gradient_from_shapes", "one number", lambda A, g: np.sum(A.T @ g), None),
    ("reshape_in_disguise", "two numbers", [[1, 2, 2], [2, 2, 1]], "fewer than three"),
    ("reshape_in_disguise", "symmetric to the eye", [[1, 2, 3], [3, 2, 1]], "gives the mistake"),
    ("reshape_in_disguise", "square", [[1, 2], [2, 3]], "shape"),
    ("digit_jacobian", "s(1 - s) without W", lambda W, b, x: shares(W @ x + b), None),
    (
        "digit_jacobian",
        "plus for minus",
        lambda W, b, x: (np.diag(s := shares(W @ x + b)) + np.outer(s, s)) @ W,
        "sign of a term",
    ),
    ("pixel_to_erase", "counted from 1", lambda J, digit: np.argmin(J[digit]) + 1, "counted"),
    ("pixel_to_erase", "the row before", lambda J, digit: np.argmin(J[digit - 1]), "another entry"),
    ("dot_times_vector", "2x", lambda x, a: np.diag(2 * x), None),
    ("dot_times_vector", "entries alone", lambda x, a: np.diag(a * x), "each entry"),
    (
        "dot_times_vector",
        "minus between",
        lambda x, a: a @ x * np.eye(len(x)) - np.outer(x, a),
        "sign of a term",
    ),
    ("five_outputs", "the outputs", lambda w, b, x: np.maximum(0, w * x + b), None),
    ("five_outputs", "one column", lambda w, b, x: np.where(w * x + b > 0, x, 0), None),
    (
        "five_outputs",
        "columns swapped",
        lambda w, b, x: np.stack([1.0 * (w * x + b > 0), (w * x + b > 0) * x], axis=1),
        "columns swapped",
    ),
    ("log_share_gradient", "the loss", lambda x, c: -np.log(shares(x)[c]), None),
    ("log_share_gradient", "one over the shares", lambda x, c: -1 / shares(x), None),
    ("log_share_gradient", "a row of softmax", lambda x, c: -shares(x) * shares(x)[c], None),
]
