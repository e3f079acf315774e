"""Lesson 04: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named


def uphill(w, b, x, y, η):
    e = y - (w * x + b)
    return np.array([w - η * 2 * np.mean(e * x), b - η * 2 * np.mean(e)])


def stale(w, b, x, y, η):
    w = w - η * 2 * np.mean((w * x + b - y) * x)
    b = b - η * 2 * np.mean(w * x + b - y)
    return w, b


def gated(w, b, x, y, η):
    a = np.maximum(0, w * x + b)
    g = 2 / len(x) * (a - y) * (a > 0)
    return [w - η * g @ x, b - η * g.sum()]


WRONG = [
    ("predict_direction", "inward", "inward"),
    ("predict_direction", "along", "Along"),
    ("three_x_squared_y", "swapped", lambda p: [3 * p[0] * p[0], 6 * p[1] * p[0]]),
    ("three_x_squared_y", "dropped coefficient", lambda p: np.array([2 * p[0] * p[1], p[0] ** 2])),
    ("three_x_squared_y", "power not lowered", lambda p: [6 * p[0] ** 2 * p[1], 3 * p[0] ** 2]),
    ("three_x_squared_y", "y kept", lambda p: [6 * p[0] * p[1], 3 * p[0] ** 2 * p[1]]),
    ("three_x_squared_y", "added up", lambda p: 6 * p[0] * p[1] + 3 * p[0] ** 2),
    ("three_x_squared_y", "everything differentiated", lambda p: [6 * p[0] * 1, 6 * p[0]]),
    ("plane_estimate", "f itself", 3 * 1.1 * 1.1 * 1.9),
    ("plane_estimate", "f itself", 6.897),
    ("plane_estimate", "change alone", 12 * 0.1 + 3 * -0.1),
    ("plane_estimate", "x for x - a", 6 + 12 * 1.1 + 3 * 1.9),
    ("plane_estimate", "gradient at the new point", 6 + 12.54 * 0.1 + 3.63 * -0.1),
    ("plane_estimate", "step back as step on", 6 + 12 * 0.1 + 3 * 0.1),
    ("squared_length", "x", lambda x: x),
    ("squared_length", "all twos", lambda x: [2] * len(x)),
    ("squared_length", "a number", lambda x: sum(2 * each for each in x)),
    ("squared_length", "a matrix", lambda x: np.diag([2.0] * len(x))),
    ("quadratic_form", "2Ax", lambda x, A: 2 * np.dot(A, x)),
    ("quadratic_form", "2Aᵀx", lambda x, A: 2 * x @ A),
    ("quadratic_form", "one place only", lambda x, A: np.dot(A, x)),
    ("quadratic_form", "the other place only", lambda x, A: x @ A),
    (
        "quadratic_form",
        "row plus column",
        lambda x, A: A @ x.reshape(-1, 1) + x.reshape(1, -1) @ A,
    ),
    ("quadratic_form", "value of f", lambda x, A: x.T @ A @ x),
    ("quadratic_form", "x lost", lambda x, A: A.T + A),
    ("predict_shape", "transposed", (3, 2)),
    ("predict_shape", "one long vector", 6),
    ("predict_shape", "shape of x", [3]),
    ("squared_length_by_matrix", "outer product reversed", lambda W, x: 2 * np.outer(W @ x, x).T),
    (
        "squared_length_by_matrix",
        "reversed and reshaped",
        lambda W, x: np.outer(x, 2 * W @ x).reshape(W.shape[0], W.shape[1]),
    ),
    ("squared_length_by_matrix", "by x instead", lambda W, x: 2 * W.T @ (W @ x)),
    ("squared_length_by_matrix", "two lost", lambda W, x: (W @ x)[:, None] * x),
    ("squared_length_by_matrix", "x left out", lambda W, x: W + W),
    ("squared_length_by_matrix", "only Wx", lambda W, x: 2 * np.dot(W, x)),
    ("squared_length_by_matrix", "x squared", lambda W, x: 2 * W * x * x),
    ("saddle", "minimum", "Minimum"),
    ("saddle", "maximum", "maximum"),
    ("descent_step", "ascending", lambda x, g, η: x + η * g),
    ("descent_step", "row and column", lambda x, g, η: x.reshape(-1, 1) - η * g.reshape(1, -1)),
    ("descent_step", "no η", lambda x, g, η: x - g),
    ("descent_step", "the step alone", lambda x, g, η: -η * g),
    ("descent_step", "η on the point", lambda x, g, η: (x - g) * η),
    ("descent_step", "length divided away", lambda x, g, η: x - η * g / np.sqrt(g @ g)),
    ("largest_rate", "one half", 1 / 2),
    ("largest_rate", "two", 2),
    ("largest_rate", "zero", 0),
    ("read_the_map", "swapped", [2, -1]),
    ("read_the_map", "downhill", [1, -2]),
    ("read_the_map", "a sign lost", [1, 2]),
    ("read_the_map", "along the lines", [2, 1]),
    ("read_the_map", "along the lines", [-4, -2]),
    ("read_the_map", "heights counted by lines", [-1 / 2, 1]),
    ("read_the_map", "from line to line", [-2, 2]),
    ("read_the_map", "distances for slopes", [-2, 1]),
    ("quadratic_on_paper", "2Ax", 2 * np.array([[1, 4], [0, 3]]) @ [1, 2]),
    ("quadratic_on_paper", "mixed term to x alone", [10, 12]),
    ("quadratic_on_paper", "mixed term to y alone", [2, 16]),
    ("quadratic_on_paper", "mixed term left out", [2 * 1, 6 * 2]),
    ("quadratic_on_paper", "swapped", [16, 10]),
    ("quadratic_on_paper", "wrong variable in the mixed term", [2 * 1 + 4 * 1, 4 * 2 + 6 * 2]),
    ("quadratic_on_paper", "Ax", [1 + 8, 6]),
    ("weight_gradient_on_paper", "two lost", [[5, 15, 10], [1, 3, 2]]),
    ("weight_gradient_on_paper", "weights doubled", [[2, 0, 4], [0, 2, -2]]),
    ("weight_gradient_on_paper", "each weight alone", [[2, 0, 16], [0, 18, -8]]),
    ("weight_gradient_on_paper", "rows exchanged", [[2, 6, 4], [10, 30, 20]]),
    ("weight_gradient_on_paper", "x in every row", [[1, 3, 2]] * 2),
    ("weight_gradient_on_paper", "outputs in every column", [[10, 10, 10], [2, 2, 2]]),
    ("level_point", "mixed term forgotten", [2, 5 / 2]),
    ("level_point", "swapped", [2, 1]),
    ("level_point", "sign", [-1, -2]),
    ("level_point", "first slope alone", [0, 4]),
    ("level_point", "second slope alone", [3, 1]),
    ("diverging_matrix", "to and fro", [[10**0.5, 0], [0, 10**0.5]]),
    ("diverging_matrix", "no slope at all", [[5, -5], [5, -5]]),
    ("diverging_matrix", "it arrives", [[1, 2], [0, 1]]),
    ("line_step", "uphill", lambda w, b, x, y, η: uphill(w, b, x, y, η)),
    (
        "line_step",
        "two lost",
        lambda w, b, x, y, η: [
            w - η * np.mean((w * x + b - y) * x),
            b - η * np.mean(w * x + b - y),
        ],
    ),
    (
        "line_step",
        "x missing",
        lambda w, b, x, y, η: np.array([w, b]) - 2 * η * np.mean(w * x + b - y),
    ),
    (
        "line_step",
        "sum for mean",
        lambda w, b, x, y, η: [
            w - η * 2 * sum((w * x + b - y) * x),
            b - η * 2 * sum(w * x + b - y),
        ],
    ),
    ("line_step", "one after the other", lambda w, b, x, y, η: stale(w, b, x, y, η)),
    ("line_step", "with the gate", lambda w, b, x, y, η: gated(w, b, x, y, η)),
    (
        "line_step",
        "the gradient",
        lambda w, b, x, y, η: [2 * np.mean((w * x + b - y) * x), 2 * np.mean(w * x + b - y)],
    ),
    (
        "line_step",
        "the step alone",
        lambda w, b, x, y, η: [
            -2 * η * np.mean((w * x + b - y) * x),
            -2 * η * np.mean(w * x + b - y),
        ],
    ),
    (
        "line_step",
        "no learning rate",
        lambda w, b, x, y, η: [
            w - 2 * np.mean((w * x + b - y) * x),
            b - 2 * np.mean(w * x + b - y),
        ],
    ),
    (
        "line_step",
        "means multiplied",
        lambda w, b, x, y, η: [
            w - η * 2 * np.mean(w * x + b - y) * np.mean(x),
            b - η * 2 * np.mean(w * x + b - y),
        ],
    ),
    ("best_line", "swapped", [0.373, 0.825]),
    ("best_line", "b left out", [0.996, 0]),
    ("best_line", "w left out", [0, 1.28]),
    ("best_line", "w without b", [0.825, 1.28]),
    ("best_line", "w without b", [0.825, 0.45]),
    ("best_line", "sign of a product", [3.195, -2.235]),
    ("best_line", "one equation alone", [0.5, 0.73]),
    ("squared_dot", "x for a", lambda a, x: 2 * np.dot(a, x) * x),
    ("squared_dot", "inner gradient lost", lambda a, x: 2 * (a @ x)),
    ("squared_dot", "each term alone", lambda a, x: 2 * a * (a * x)),
    ("squared_dot", "two lost", lambda a, x: a @ x * a),
    ("squared_dot", "outer slope lost", lambda a, x: a + a),
    ("squared_dot", "square kept", lambda a, x: 2 * a * (a @ x) ** 2),
    ("weight_decay", "penalty lost", lambda w, x, y, λ: 2 * x * (w @ x - y)),
    (
        "weight_decay",
        "penalty not differentiated",
        lambda w, x, y, λ: 2 * (w @ x - y) * x + λ * sum(w**2),
    ),
    ("weight_decay", "λ lost", lambda w, x, y, λ: 2 * (w @ x - y) * x + 2 * w),
    ("weight_decay", "penalty without its two", lambda w, x, y, λ: 2 * (w @ x - y) * x + w * λ),
    ("weight_decay", "error without its two", lambda w, x, y, λ: x * (w @ x - y) + 2 * λ * w),
    ("weight_decay", "inner x missing", lambda w, x, y, λ: 2 * (w @ x - y + λ * w)),
    ("weight_decay", "with respect to x", lambda w, x, y, λ: 2 * w * (w @ x - y) + 2 * λ * w),
    ("weight_decay", "y lost", lambda w, x, y, λ: 2 * x * (w @ x) + 2 * λ * w),
    ("weight_decay", "error reversed", lambda w, x, y, λ: 2 * (y - w @ x) * x + 2 * λ * w),
    ("promised_height", "height alone", 6),
    ("promised_height", "uphill", 6 + 2.5),
    ("promised_height", "length not squared", 6 - 0.1 * 5),
    ("promised_height", "change alone", -2.5),
    ("promised_height", "fall alone", 2.5),
    ("promised_height", "no learning rate", 6 - 25),
    ("promised_height", "sign of the square", 6 - 0.1 * (9 - 16)),
    ("promised_height", "slopes added", 6 - 0.1 * (3 - 4)),
]

test_a_wrong_answer_is_named = named("gradients", WRONG)
test_every_mistake_has_a_wrong_answer = complete("gradients", WRONG)
