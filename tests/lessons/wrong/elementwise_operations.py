"""Lesson 07: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def neighbour(x, own, before):
    """Return a matrix with `own` on its diagonal and `before` in the column before it."""
    n = len(x)
    J = np.zeros((n, n))
    for i in range(n):
        J[i, i] += own[i]
        J[i, i - 1] += before[i]
    return J


def neighbour_without_the_first(x):
    J = np.diag(np.roll(x, 1))
    for i in range(1, len(x)):
        J[i, i - 1] = x[i]
    return J


def table_by_w(**rows):
    """Return an answer to the first table: right, but for the rows that are given."""

    def answer(w, x):
        right = {
            "plus": np.eye(len(w)),
            "minus": np.eye(len(w)),
            "times": np.diag(x),
            "over": np.diag(1 / x),
            "most": np.diag(np.where(w > x, 1.0, 0.0)),
        }
        return [*(right | {name: row(w, x) for name, row in rows.items()}).values()]

    return answer


def table_by_x(**rows):
    """Return an answer to the second table: right, but for the rows that are given."""

    def answer(w, x):
        right = {
            "plus": np.eye(len(w)),
            "minus": np.diag(-np.ones(len(w))),
            "times": np.diag(w),
            "over": -np.diag(w / (x * x)),
            "most": np.diag(np.where(x > w, 1.0, 0.0)),
        }
        return [*(right | {name: row(w, x) for name, row in rows.items()}).values()]

    return answer


def three_steps(**rows):
    """Return an answer to the three Jacobians of the loss: right, but for the rows given."""

    def answer(z, y):
        right = {
            "gate": np.diag(np.where(z > 0, 1.0, 0.0)),
            "error": -1.0 * np.eye(len(z)),
            "square": np.diag(2 * y - 2 * np.maximum(0, z)),
        }
        return [*(right | {name: row(z, y) for name, row in rows.items()}).values()]

    return answer


def relu(z):
    return np.maximum(z, 0)


WRONG = [
    ("predict_zeros", "one row more", 4, None),
    ("predict_zeros", "all but one", 8, None),
    ("predict_zeros", "none", 0, None),
    ("predict_zeros", "two vectors' entries", 2 * 3, "counted the zeros"),
    ("predict_zeros", "two", 2, None),
    ("predict_zeros", "a third", 1 / 3, None),
    ("predict_zeros", "the shape", (3, 3), None),
    (
        "sigmoid_jacobian",
        "a plus",
        lambda x: np.diag(sigmoid(x) * (1 + sigmoid(x))),
        "sign of a term",
    ),
    (
        "sigmoid_jacobian",
        "brackets forgotten",
        lambda x: np.diag(sigmoid(x) * 1 - sigmoid(x)),
        "brackets forgotten",
    ),
    ("sigmoid_jacobian", "1 - s alone", lambda x: np.diag(1 - sigmoid(x)), "factor missing"),
    ("sigmoid_jacobian", "s squared", lambda x: np.diag(sigmoid(x) ** 2), "s for 1 - s"),
    ("sigmoid_jacobian", "1 - s²", lambda x: np.diag(1 - sigmoid(x) ** 2), "square of s alone"),
    ("sigmoid_jacobian", "e^x for e^-x", lambda x: np.diag(np.exp(x)), "exponential"),
    (
        "sigmoid_jacobian",
        "a minus from e^-x",
        lambda x: -np.diag(sigmoid(x) * (1 - sigmoid(x))),
        "sign",
    ),
    (
        "sigmoid_jacobian",
        "denominator not squared",
        lambda x: np.diag(np.exp(-x) / (1 + np.exp(-x))),
        "factor missing",
    ),
    ("sigmoid_jacobian", "a quarter everywhere", lambda x: np.eye(len(x)) / 4, None),
    (
        "sigmoid_jacobian",
        "taken twice",
        lambda x: np.diag(sigmoid(sigmoid(x)) * (1 - sigmoid(sigmoid(x)))),
        None,
    ),
    (
        "sigmoid_jacobian",
        "the matrix into σ",
        lambda x: sigmoid(np.diag(x)) * (1 - sigmoid(np.diag(x))),
        "σ of the whole matrix",
    ),
    ("sigmoid_jacobian", "@ for *", lambda x: np.diag(sigmoid(x) @ (1 - sigmoid(x))), None),
    ("square_jacobian", "2 on the diagonal", lambda x: 2 * np.eye(len(x)), "x lost"),
    ("square_jacobian", "the outputs", lambda x: np.diag(x**2), "the outputs"),
    ("square_jacobian", "2x²", lambda x: np.diag(2 * x**2), "squared"),
    (
        "square_jacobian",
        "in every row",
        lambda x: np.ones((len(x), 1)) * 2 * x,
        "repeated instead of a diagonal",
    ),
    ("square_jacobian", "absolute value", lambda x: np.diag(2 * np.abs(x)), "absolute value"),
    ("square_jacobian", "2 added", lambda x: np.diag(2 + x), "added for multiplied"),
    ("square_jacobian", "x²/2", lambda x: np.diag(x**2 / 2), "integrated"),
    ("square_jacobian", "both factors apart", lambda x: (np.diag(x), np.diag(x)), None),
    (
        "neighbour_jacobian",
        "rolled the other way",
        lambda x: neighbour(x, np.roll(x, -1), x),
        "another number",
    ),
    ("neighbour_jacobian", "second entry alone", lambda x: neighbour(x, 0 * x, x), "term missing"),
    (
        "neighbour_jacobian",
        "ones for the second entry",
        lambda x: neighbour(x, np.roll(x, 1), 1 + 0 * x),
        "factor missing",
    ),
    (
        "neighbour_jacobian",
        "the same factor twice",
        lambda x: neighbour(x, np.roll(x, 1), np.roll(x, 1)),
        "same factor twice",
    ),
    (
        "neighbour_jacobian",
        "row 0 has no neighbour",
        neighbour_without_the_first,
        "first row without a neighbour",
    ),
    ("neighbour_jacobian", "a minus", lambda x: neighbour(x, np.roll(x, 1), -x), "sign of a term"),
    ("neighbour_jacobian", "transposed", lambda x: neighbour(x, np.roll(x, 1), x).T, "transpose"),
    ("neighbour_jacobian", "the outputs", lambda x: np.diag(x * np.roll(x, 1)), "the outputs"),
    ("neighbour_jacobian", "outer product", lambda x: np.outer(x, np.roll(x, 1)), "outer product"),
    (
        "neighbour_jacobian",
        "a vector",
        lambda x: np.roll(x, 1) + x,
        "sum of both factors on the diagonal and diagonal as a vector",
    ),
    (
        "neighbour_jacobian",
        "rolled along the rows",
        lambda x: np.diag(np.roll(x, 1)) + np.diag(x) @ np.roll(np.eye(len(x)), -1, axis=0),
        "second entry in the wrong column",
    ),
    (
        "neighbour_jacobian",
        "both columns",
        lambda x: np.diag(np.roll(x, 1)) + np.roll(np.diag(x), 1, axis=1),
        "second entry in the wrong column",
    ),
    ("predict_storage", "a zero short", 10**11, None),
    ("predict_storage", "half of it", 5 * 10**11, "half"),
    ("predict_storage", "terabytes", 8, None),
    ("predict_storage", "bytes", 8 * 10**12, "bytes"),
    ("predict_storage", "a billion", 10**9, None),
    ("predict_storage", "^ for **", 10 ^ 12, None),
    ("predict_storage", "three vectors", 3 * 10**6, None),
    (
        "pull_back",
        "@ with the matrix on the wrong side",
        lambda δ, w, x: np.diag(w) @ np.diag(δ),
        "matrix not summed",
    ),
    ("pull_back", "added", lambda δ, w, x: δ + w, "added for multiplied"),
    ("pull_back", "all three", lambda δ, w, x: δ * w * x, None),
    ("pull_back", "both gradients", lambda δ, w, x: (δ * w, δ * x), "both gradients"),
    ("pull_back", "divided", lambda δ, w, x: δ / w, "divided for multiplied"),
    ("pull_back", "outer product", lambda δ, w, x: np.outer(δ, w), "outer product"),
    ("pull_back", "g alone", lambda δ, w, x: δ, "w forgotten"),
    ("pull_back", "averaged", lambda δ, w, x: δ * w / len(w), "mean for sum"),
    ("pull_back", "w squared", lambda δ, w, x: δ * w**2, "squared"),
    ("pull_back", "g summed first", lambda δ, w, x: δ.sum() * w, "δ added up"),
    ("pull_back", "a row", lambda δ, w, x: (δ * w)[None, :], None),
    ("diagonal_in_numbers", "as a vector", [8, -12], "vector instead of diag"),
    ("diagonal_in_numbers", "with respect to x", [[1, 0], [0, 9]], "with respect to x"),
    ("diagonal_in_numbers", "not differentiated", np.diag([4, 18]), "the outputs"),
    ("diagonal_in_numbers", "2w alone", [[2, 0], [0, -6]], "x lost"),
    ("diagonal_in_numbers", "no minus", [[8, 0], [0, 12]], "sign lost"),
    ("diagonal_in_numbers", "a full matrix", [[8, 8], [-12, -12]], "filled"),
    ("diagonal_in_numbers", "on the other diagonal", [[0, 8], [-12, 0]], None),
    ("diagonal_in_numbers", "the 2 forgotten", [[4, 0], [0, -6]], "half"),
    (
        "table_by_w",
        "a column of vectors",
        lambda w, x: [1 + 0 * w, 1 + 0 * w, x, 1 / x, w > x],
        "vector instead of diag",
    ),
    ("table_by_w", "the first row alone", lambda w, x: np.eye(len(w)), "not five matrices"),
    (
        "table_by_w",
        "four of five",
        lambda w, x: (np.eye(len(w)), np.eye(len(w)), np.diag(x), np.diag(1 / x)),
        "not five matrices",
    ),
    ("table_by_w", "the other column", lambda w, x: table_by_x()(w, x), "the other column"),
    (
        "table_by_w",
        "inputs for a sum",
        table_by_w(plus=lambda w, x: np.diag(w)),
        "the inputs themselves",
    ),
    (
        "table_by_w",
        "ones everywhere",
        table_by_w(plus=lambda w, x: np.ones((len(w), len(x)))),
        "a matrix of ones",
    ),
    ("table_by_w", "twice I", table_by_w(plus=lambda w, x: 2 * np.eye(len(w))), "row of w + x"),
    (
        "table_by_w",
        "minus at w",
        table_by_w(minus=lambda w, x: -np.eye(len(w))),
        "minus with respect to w",
    ),
    (
        "table_by_w",
        "difference of the inputs",
        table_by_w(minus=lambda w, x: np.diag(w - x)),
        "row of w - x",
    ),
    (
        "table_by_w",
        "w beside w",
        table_by_w(times=lambda w, x: w * np.eye(len(w))),
        "w and x swapped in a product",
    ),
    ("table_by_w", "outer", table_by_w(times=lambda w, x: w[:, None] * x), "outer product"),
    (
        "table_by_w",
        "product not differentiated",
        table_by_w(times=lambda w, x: np.diag(x * w)),
        "the product itself",
    ),
    ("table_by_w", "in reverse", table_by_w(times=lambda w, x: np.diag(x[::-1])), "row of w ⊗ x"),
    (
        "table_by_w",
        "x for 1/x",
        table_by_w(over=lambda w, x: np.diag(x)),
        "multiplied instead of divided",
    ),
    (
        "table_by_w",
        "1 / diag(x)",
        table_by_w(over=lambda w, x: 1 / np.diag(x)),
        "one over the whole matrix",
    ),
    (
        "table_by_w",
        "quotient kept",
        table_by_w(over=lambda w, x: np.diag(w / x)),
        "the quotient itself",
    ),
    (
        "table_by_w",
        "slope along x",
        table_by_w(over=lambda w, x: np.diag(-w / x**2)),
        "w and x swapped in a quotient",
    ),
    ("table_by_w", "x over w", table_by_w(over=lambda w, x: np.diag(x / w)), "row of w ⊘ x"),
    (
        "table_by_w",
        "whole-number division",
        table_by_w(over=lambda w, x: np.diag(1 // x)),
        "row of w ⊘ x",
    ),
    (
        "table_by_w",
        "x > w",
        table_by_w(most=lambda w, x: np.diag(1.0 * (x > w))),
        "wrong side of the maximum",
    ),
    (
        "table_by_w",
        "np.maximum",
        table_by_w(most=lambda w, x: np.diag(np.maximum(w, x))),
        "the maximum itself",
    ),
    (
        "table_by_w",
        "w where it wins",
        table_by_w(most=lambda w, x: np.diag(w * (w > x))),
        "the larger entry's value",
    ),
    (
        "table_by_w",
        "w > 0",
        table_by_w(most=lambda w, x: np.diag(1.0 * (w > 0))),
        "compared with 0",
    ),
    (
        "table_by_w",
        "sign",
        table_by_w(most=lambda w, x: np.diag(np.sign(w - x))),
        "minus for the smaller one",
    ),
    (
        "table_by_w",
        "I for the maximum",
        table_by_w(most=lambda w, x: np.eye(len(w))),
        "row of max(w, x)",
    ),
    (
        "table_by_w",
        "two rows wrong",
        table_by_w(times=lambda w, x: np.diag(w), most=lambda w, x: np.eye(len(w))),
        "w and x swapped in a product",
    ),
    (
        "table_by_x",
        "as vectors",
        lambda w, x: (1 + 0 * x, 0 * x - 1, w, -w / x**2, x > w),
        "vector instead of diag",
    ),
    ("table_by_x", "the other column", lambda w, x: table_by_w()(w, x), "the other column"),
    ("table_by_x", "a number for each", lambda w, x: (1, -1, 0, 0, 0), "not five matrices"),
    ("table_by_x", "x in the sum", table_by_x(plus=lambda w, x: np.diag(x)), "row of w + x"),
    ("table_by_x", "I for both", table_by_x(minus=lambda w, x: np.eye(len(x))), "minus forgotten"),
    ("table_by_x", "1 - I", table_by_x(minus=lambda w, x: 1 - np.eye(len(x))), "1 - I"),
    ("table_by_x", "minus x", table_by_x(minus=lambda w, x: -np.diag(x)), "row of w - x"),
    (
        "table_by_x",
        "x beside x",
        table_by_x(times=lambda w, x: np.diag(x)),
        "w and x swapped in a product",
    ),
    ("table_by_x", "outer", table_by_x(times=lambda w, x: np.outer(w, x)), "outer product"),
    (
        "table_by_x",
        "I for a product",
        table_by_x(times=lambda w, x: np.eye(len(w))),
        "row of w ⊗ x",
    ),
    (
        "table_by_x",
        "no minus",
        table_by_x(over=lambda w, x: np.diag(w / (x * x))),
        "sign of the quotient",
    ),
    ("table_by_x", "no square", table_by_x(over=lambda w, x: np.diag(-w / x)), "missing square"),
    ("table_by_x", "no w", table_by_x(over=lambda w, x: np.diag(-1 / x**2)), "missing factor w"),
    (
        "table_by_x",
        "w over 1",
        table_by_x(over=lambda w, x: np.diag(w / 1)),
        "bottom differentiated alone",
    ),
    (
        "table_by_x",
        "brackets forgotten",
        table_by_x(over=lambda w, x: np.diag(-w / x * x)),
        "x lost",
    ),
    (
        "table_by_x",
        "full quotient rule",
        table_by_x(over=lambda w, x: np.diag((1 * x - w * 1) / x**2)),
        "w differentiated too",
    ),
    (
        "table_by_x",
        "quotient kept",
        table_by_x(over=lambda w, x: np.diag(w / x)),
        "the quotient itself",
    ),
    (
        "table_by_x",
        "1/x",
        table_by_x(over=lambda w, x: np.diag(x**-1.0)),
        "w and x swapped in a quotient",
    ),
    ("table_by_x", "the cube", table_by_x(over=lambda w, x: np.diag(-w / x**3)), "row of w ⊘ x"),
    (
        "table_by_x",
        "w > x",
        table_by_x(most=lambda w, x: np.diag(1.0 * (w > x))),
        "wrong side of the maximum",
    ),
    (
        "table_by_x",
        "sign",
        table_by_x(most=lambda w, x: np.diag(np.sign(x - w))),
        "minus for the smaller one",
    ),
    (
        "table_by_x",
        "x where it is larger",
        table_by_x(most=lambda w, x: np.diag(np.where(x > w, x, 0))),
        "row of max(w, x)",
    ),
    ("table_by_x", "^ for **", table_by_x(over=lambda w, x: np.diag(-w / x ^ 2)), "**"),
    ("step_in_numbers", "w alone", [0.1, 0, -0.1], "w alone moves"),
    ("step_in_numbers", "x alone", [0, -0.05, 0.3], "x alone moves"),
    ("step_in_numbers", "each by its own", [0.2, 0.2, -0.55], "w and x swapped"),
    ("step_in_numbers", "exactly", [0.1, -0.05, 0.18], "the exact change"),
    ("step_in_numbers", "dw times dx", [0, 0, -0.02], "steps multiplied"),
    ("step_in_numbers", "one number", 0.25, "added up"),
    ("step_in_numbers", "subtracted", [0.1, 0.05, -0.4], "minus between"),
    ("step_in_numbers", "new values", [2.1, -4.05, 1.7], None),
    ("inputs_from_jacobians", "x first", [[2, -0.25], [6, -2]], "x first"),
    ("inputs_from_jacobians", "1/x read as x", [[0.375, 512], [0.5, -4]], "x not inverted"),
    ("inputs_from_jacobians", "no square", [[3, 8], [2, -0.25]], "square forgotten"),
    ("inputs_from_jacobians", "no minus", [[-6, 2], [2, -0.25]], "sign of w"),
    ("inputs_from_jacobians", "neither", [[-3, -8], [2, -0.25]], "square forgotten, and the sign"),
    (
        "inputs_from_jacobians",
        "divided",
        [[1.5 / 4, -32 / 0.0625], [2, -1 / 4]],
        "divided by the square",
    ),
    ("inputs_from_jacobians", "x alone", [2, -0.25], None),
    ("tanh_from_output", "as a vector", [0.75, 0.36], "vector instead of diag"),
    ("tanh_from_output", "1 - y", [[0.5, 0], [0, 1.8]], "1 - y"),
    ("tanh_from_output", "the squares", [[0.25, 0], [0, 0.64]], "square alone"),
    ("tanh_from_output", "1 + 0.64", [[0.75, 0], [0, 1.64]], "plus for minus"),
    (
        "tanh_from_output",
        "tanh once more",
        np.diag(1 - np.tanh(np.array([0.5, -0.8])) ** 2),
        "output taken for input",
    ),
    ("tanh_from_output", "in both rows", [[0.75, 0.36], [0.75, 0.36]], "filled"),
    ("tanh_from_output", "as for the sigmoid", [[0.25, 0], [0, -1.44]], "the sigmoid's rule"),
    ("tanh_from_output", "a digit too few", [[0.75, 0], [0, 0.4]], "second slope"),
    ("diagonal_at_a_point", "the other way round", [0, 1], "coordinates swapped"),
    ("diagonal_at_a_point", "the origin", [0, 0], "the origin"),
    ("diagonal_at_a_point", "-1", (-1, 0), "sign of x₁"),
    ("diagonal_at_a_point", "x₂ = 2", [1, 2], "x₂ is not 0"),
    ("diagonal_at_a_point", "the outputs", [3, 0], "outputs at the point"),
    ("diagonal_at_a_point", "the matrix", [[3, 0], [0, 1]], "the Jacobian"),
    ("diagonal_at_a_point", "2 and 1", [2, 1], None),
    (
        "three_jacobians",
        "as vectors",
        lambda z, y: (z > 0, -1 + 0 * z, 2 * (y - relu(z))),
        "vector instead of diag",
    ),
    (
        "three_jacobians",
        "multiplied together",
        lambda z, y: np.diag(-2 * (y - relu(z)) * (z > 0)),
        "not three matrices",
    ),
    (
        "three_jacobians",
        "outputs of the gate",
        three_steps(gate=lambda z, y: np.diag(relu(z))),
        "relu itself",
    ),
    (
        "three_jacobians",
        "z < 0",
        three_steps(gate=lambda z, y: np.diag(1.0 * (z < 0))),
        "gate reversed",
    ),
    ("three_jacobians", "no gate", three_steps(gate=lambda z, y: np.eye(len(z))), "gate forgotten"),
    (
        "three_jacobians",
        "sign of z",
        three_steps(gate=lambda z, y: np.diag(np.sign(z))),
        "minus below 0",
    ),
    (
        "three_jacobians",
        "one gate for all",
        three_steps(gate=lambda z, y: np.eye(len(z)) * (z.sum() > 0)),
        "row of a = max(0, z)",
    ),
    ("three_jacobians", "plus", three_steps(error=lambda z, y: np.eye(len(z))), "minus forgotten"),
    (
        "three_jacobians",
        "the errors",
        three_steps(error=lambda z, y: np.diag(y - relu(z))),
        "the errors themselves",
    ),
    (
        "three_jacobians",
        "gate once more",
        three_steps(error=lambda z, y: -np.diag(1.0 * (z > 0))),
        "gate in the error",
    ),
    (
        "three_jacobians",
        "y on the diagonal",
        three_steps(error=lambda z, y: np.diag(y)),
        "row of e = y - a",
    ),
    (
        "three_jacobians",
        "e for 2e",
        three_steps(square=lambda z, y: np.diag(y - relu(z))),
        "one factor only",
    ),
    (
        "three_jacobians",
        "e²",
        three_steps(square=lambda z, y: np.diag((y - relu(z)) ** 2)),
        "the squares",
    ),
    (
        "three_jacobians",
        "a - y",
        three_steps(square=lambda z, y: np.diag(2 * (relu(z) - y))),
        "a - y",
    ),
    ("three_jacobians", "y - z", three_steps(square=lambda z, y: 2 * np.diag(y - z)), "z for a"),
    ("three_jacobians", "2 I", three_steps(square=lambda z, y: 2 * np.eye(len(z))), "error lost"),
    ("three_jacobians", "2y", three_steps(square=lambda z, y: np.diag(2 * y)), "row of q = e ⊗ e"),
    (
        "three_jacobians",
        "np.max of two",
        three_steps(square=lambda z, y: np.diag(2 * (y - np.max(0, z)))),
        "np.maximum",
    ),
    ("back_through_the_steps", "no gate", lambda δ, z, y: -2 * δ * (y - relu(z)), "gate forgotten"),
    (
        "back_through_the_steps",
        "no minus",
        lambda δ, z, y: 2 * δ * (y - relu(z)) * (z > 0),
        "minus forgotten",
    ),
    ("back_through_the_steps", "no 2", lambda δ, z, y: δ * (relu(z) - y) * (z > 0), "2 forgotten"),
    ("back_through_the_steps", "no δ", lambda δ, z, y: -2 * (y - relu(z)) * (z > 0), "δ forgotten"),
    ("back_through_the_steps", "one step", lambda δ, z, y: 2 * (y - relu(z)) * δ, "stopped at e"),
    (
        "back_through_the_steps",
        "relu of δ",
        lambda δ, z, y: -2 * relu(δ) * (y - relu(z)),
        "gate on δ",
    ),
    (
        "back_through_the_steps",
        "a for the gate",
        lambda δ, z, y: -2 * δ * (y - relu(z)) * relu(z),
        "a for the gate",
    ),
    (
        "back_through_the_steps",
        "squared",
        lambda δ, z, y: -2 * δ * (y - relu(z)) ** 2 * (z > 0),
        "squares for errors",
    ),
    (
        "back_through_the_steps",
        "z < 0",
        lambda δ, z, y: -2 * δ * (y - relu(z)) * (z < 0),
        "gate reversed",
    ),
    (
        "back_through_the_steps",
        "one number",
        lambda δ, z, y: (-2 * δ) @ ((y - relu(z)) * (z > 0)),
        "added up",
    ),
    ("back_through_the_steps", "three matrices", lambda δ, z, y: three_steps()(z, y), None),
    (
        "swish_jacobian",
        "as a vector",
        lambda x: sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x)),
        "vector instead of diag",
    ),
    ("swish_jacobian", "σ held", lambda x: np.diag(sigmoid(x)), "second term lost"),
    (
        "swish_jacobian",
        "x held",
        lambda x: np.diag(x * sigmoid(x) * (1 - sigmoid(x))),
        "first term lost",
    ),
    (
        "swish_jacobian",
        "derivatives multiplied",
        lambda x: np.diag(1 * sigmoid(x) * (1 - sigmoid(x))),
        "product of derivatives",
    ),
    ("swish_jacobian", "the outputs", lambda x: np.diag(x * sigmoid(x)), "the outputs"),
    (
        "swish_jacobian",
        "no x",
        lambda x: np.diag(sigmoid(x) * (2 - sigmoid(x))),
        "x missing in the second term",
    ),
    (
        "swish_jacobian",
        "1 for σ",
        lambda x: np.diag(1 + x * sigmoid(x) * (1 - sigmoid(x))),
        "1 for σ in the first term",
    ),
    (
        "swish_jacobian",
        "minus between",
        lambda x: np.diag(sigmoid(x) - x * sigmoid(x) * (1 - sigmoid(x))),
        "sign",
    ),
    ("back_through_gated_product", "no gate", lambda δ, w, x: δ * x, "gate forgotten"),
    (
        "back_through_gated_product",
        "with respect to x",
        lambda δ, w, x: δ * w * (w * x > 0),
        "w and x swapped",
    ),
    ("back_through_gated_product", "w > 0", lambda δ, w, x: δ * x * (w > 0), "gate on w"),
    ("back_through_gated_product", "x > 0", lambda δ, w, x: δ * np.maximum(x, 0), "gate on x"),
    ("back_through_gated_product", "δ > 0", lambda δ, w, x: δ * (δ > 0) * x, "gate on δ"),
    (
        "back_through_gated_product",
        "stopped at u",
        lambda δ, w, x: δ * (w * x > 0),
        "product not differentiated",
    ),
    (
        "back_through_gated_product",
        "outputs for the gate",
        lambda δ, w, x: δ * relu(w * x) * x,
        "output for the gate",
    ),
    ("back_through_gated_product", "no δ", lambda δ, w, x: x * (w * x > 0), "δ forgotten"),
    (
        "back_through_gated_product",
        "a matrix",
        lambda δ, w, x: np.diag(δ * (w * x > 0) * x),
        "whole matrix",
    ),
    (
        "back_through_gated_product",
        "gate of the dot product",
        lambda δ, w, x: δ * x * (w @ x > 0),
        "summed",
    ),
    ("scale_in_numbers", "as a vector", [-1, 0.125], "vector instead of diag"),
    ("scale_in_numbers", "no square", [[-2, 0], [0, 0.5]], "missing square"),
    ("scale_in_numbers", "no minus", [[1, 0], [0, -0.125]], "sign lost"),
    ("scale_in_numbers", "with respect to x", [[0.5, 0], [0, 0.25]], "with respect to x"),
    ("scale_in_numbers", "no u", [[-5 / 4, 0], [0, -1 / 16]], "u forgotten"),
    ("scale_in_numbers", "the outputs", [[2, 0], [0, -0.5]], "the outputs"),
    ("scale_in_numbers", "1/v differentiated", [[-1 / 4, 0], [0, -1 / 16]], "numerator lost"),
    ("scale_in_numbers", "3 - 1", [[-1, 0], [0, -0.125]], "sign of the difference"),
    ("scale_in_numbers", "full rows", [[-1, 0.125], [-1, 0.125]], None),
    ("diagonal_in_numbers", "added", [[5, 0], [0, -12]], "first entry"),
    ("diagonal_in_numbers", "2 · 3 · 2 · 2", [[8, 0], [0, -24]], "second entry"),
    ("diagonal_in_numbers", "an entry too many", [[8, 4], [0, -12]], "y₁ along w₂"),
    ("diagonal_in_numbers", "one below", [[8, 0], [2, -12]], "y₂ along w₁"),
    ("step_in_numbers", "first with a plus of x₁", [1.1, -0.05, 0.2], "first change"),
    ("step_in_numbers", "second without its sign", [0.1, 0.05, 0.2], "second change"),
    ("step_in_numbers", "third without its sign", [0.1, -0.05, 0.4], "third change"),
    ("inputs_from_jacobians", "w₁ without the square", [[3, -2], [2, -0.25]], "w₁"),
    ("inputs_from_jacobians", "w₂ without its sign", [[6, 2], [2, -0.25]], "w₂"),
    ("inputs_from_jacobians", "x₁ not inverted", [[6, -2], [0.5, -0.25]], "x₁"),
    ("inputs_from_jacobians", "x₂ without its sign", [[6, -2], [2, 0.25]], "x₂"),
    ("tanh_from_output", "1 + 0.25", [[1.25, 0], [0, 0.36]], "first slope"),
    ("tanh_from_output", "above the diagonal", [[0.75, 0.36], [0, 0.36]], "y₁ along x₂"),
    ("tanh_from_output", "below the diagonal", [[0.75, 0], [0.75, 0.36]], "y₂ along x₁"),
    ("scale_in_numbers", "first without its sign", [[1, 0], [0, 0.125]], "first entry"),
    ("scale_in_numbers", "second without the square", [[-1, 0], [0, 0.5]], "second entry"),
    ("scale_in_numbers", "above the diagonal", [[-1, 1], [0, 0.125]], "y₁ along v₂"),
    ("scale_in_numbers", "below the diagonal", [[-1, 0], [1, 0.125]], "y₂ along v₁"),
]
