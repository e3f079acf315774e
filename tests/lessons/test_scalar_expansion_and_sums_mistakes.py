"""Lesson 08: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named


def slopes(w, b, x, y):
    e = w * x + b - y
    e = 2 * e * (w * x + b > 0) / len(x)
    return [e @ x, e.sum()]


def without_gate(w, b, x, y):
    e = np.maximum(0, w * x + b) - y
    return [2 * np.mean(e * x), 2 * np.mean(e)]


def means(w, b, x, y):
    e = 2 * (w * x + b - y) * (w * x + b > 0) / len(x)
    return [np.mean(e * x), np.mean(e)]


def sums_multiplied(w, b, x, y):
    e = 2 * (w * x + b - y) * (w * x + b > 0) / len(x)
    return [sum(e) * sum(x), sum(e)]


WRONG = [
    ("predict_fan", "one", 1),
    ("predict_fan", "one fifth", 0.2),
    ("predict_fan", "one fifth", 1 / 5),
    ("sum_by_z", "I for 1", lambda x, z: np.eye(len(x))),
    ("sum_by_z", "lost axis", lambda x, z: 1),
    ("sum_by_z", "summed already", lambda x, z: len(x)),
    ("product_by_z", "diagonal for a column", lambda x, z: np.eye(len(x)) * x),
    ("product_by_z", "lost axis", lambda x, z: sum(x)),
    ("product_by_z", "the product itself", lambda x, z: z * x),
    ("product_by_z", "1 for x", lambda x, z: np.ones_like(x)),
    ("summed_by_x", "lost axis", lambda x, z: z),
    ("summed_by_x", "matrix not summed", lambda x, z: np.diag(z * np.ones(len(x)))),
    ("summed_by_x", "1 for z", lambda x, z: np.ones(len(x))),
    ("summed_by_x", "n times too large", lambda x, z: [len(x) * z] * len(x)),
    ("summed_by_z", "sum not taken", lambda x, z: x),
    ("summed_by_z", "n", lambda x, z: len(x)),
    ("summed_by_z", "the sum itself", lambda x, z: z * sum(x)),
    ("summed_by_z", "mean for sum", lambda x, z: x.mean()),
    ("mean_gradient", "1/n forgotten", lambda x: np.ones(len(x))),
    ("mean_gradient", "lost axis", lambda x: 1 / x.size),
    ("mean_gradient", "x left in", lambda x: x / x.size),
    ("length_gradient", "length squared", lambda x: 2 * x),
    ("length_gradient", "divided twice", lambda x: x / (x @ x)),
    (
        "length_gradient",
        "root of the derivative",
        lambda x: 1 / (2 * np.linalg.norm(x)) * np.ones(len(x)),
    ),
    ("length_gradient", "the length itself", lambda x: np.linalg.norm(x)),
    ("largest_gradient", "everybody", lambda x: np.ones(len(x))),
    ("largest_gradient", "the winner's value", lambda x: x * (x == x.max())),
    ("largest_gradient", "the place of the winner", lambda x: list(x).index(max(x))),
    ("largest_gradient", "largest in size", lambda x: np.where(abs(x) == max(abs(x)), 1, 0)),
    ("centring_jacobian", "mean held constant", lambda x: np.eye(len(x))),
    (
        "centring_jacobian",
        "mean on the diagonal only",
        lambda x: np.eye(len(x)) - np.eye(len(x)) / len(x),
    ),
    ("centring_jacobian", "1/n forgotten", lambda x: np.eye(len(x)) - np.ones((len(x), len(x)))),
    ("bias_gradient", "sum not taken", lambda Δ: Δ),
    ("bias_gradient", "wrong axis", lambda Δ: [sum(row) for row in Δ]),
    ("bias_gradient", "1/N", lambda Δ: sum(Δ) / len(Δ)),
    ("bias_gradient", "lost axis", lambda Δ: np.sum(Δ)),
    ("bias_gradient", "axis kept", lambda Δ: np.ones((1, len(Δ))) @ Δ),
    ("bias_gradient", "one sample only", lambda Δ: Δ[0]),
    ("sum_axis_gradient", "not stretched back", lambda X, δ: δ),
    ("sum_axis_gradient", "column left narrow", lambda X, δ: δ.reshape(-1, 1)),
    ("sum_axis_gradient", "X left in", lambda X, δ: X * δ[:, None]),
    ("sum_axis_gradient", "1/n", lambda X, δ: δ[:, None] * np.ones(X.shape) / X.shape[1]),
    ("sum_axis_gradient", "transpose", lambda X, δ: np.ones(X.T.shape) * δ),
    ("mean_axis_gradient", "1/N forgotten", lambda X, δ: np.ones(X.shape) * δ),
    ("mean_axis_gradient", "1/n for 1/N", lambda X, δ: np.ones(X.shape) * δ / X.shape[1]),
    ("mean_axis_gradient", "1/N twice over", lambda X, δ: np.ones(X.shape) * δ / X.size),
    ("mean_axis_gradient", "not stretched back", lambda X, δ: δ / X.shape[0]),
    ("mean_axis_gradient", "transpose", lambda X, δ: (np.ones(X.shape) * δ / len(X)).T),
    ("predict_silent_square", "entry by entry", 100),
    ("predict_silent_square", "the shape", (100, 100)),
    ("predict_silent_square", "an error", 0),
    ("squared_error", "silent square", lambda y, p: ((y - p) ** 2).mean()),
    ("squared_error", "not averaged", lambda y, p: sum((y - p.ravel()) ** 2)),
    ("squared_error", "summed square", lambda y, p: ((y - p) ** 2).sum()),
    ("squared_error", "not squared", lambda y, p: (y - p.ravel()).mean()),
    ("fan_in_numbers", "x forgotten", 1 + 4 - 2),
    ("fan_in_numbers", "δ forgotten", 5),
    ("fan_in_numbers", "not added up", [2, -4, -8]),
    ("fan_in_numbers", "sums multiplied", 3 * 5),
    ("fan_in_numbers", "z for x", 3 * 3),
    ("fan_in_numbers", "the outputs", 6 - 12 - 24),
    ("fan_in_numbers", "minus lost", 14),
    ("column_sums", "rows for columns", [3, -2.5, 6]),
    ("column_sums", "all added up", 6.5),
    ("column_sums", "averaged", [1.83, 0.333]),
    ("column_sums", "first row only", [1, 2]),
    ("column_sums", "minus lost", [5.5, 7]),
    ("vector_from_gradient", "divided", [0.6 / 2.5, -0.8 / 2.5]),
    ("vector_from_gradient", "the gradient itself", [0.6, -0.8]),
    ("vector_from_gradient", "length squared", [0.6 * 6.25, -0.8 * 6.25]),
    ("vector_from_gradient", "minus lost", [1.5, 2]),
    ("vector_from_gradient", "squared length's", [0.3, -0.4]),
    ("bias_in_numbers", "wrong axis", [-1, 3.5, 3]),
    ("bias_in_numbers", "averaged", [1, 0.833]),
    ("bias_in_numbers", "all added up", 5.5),
    ("bias_in_numbers", "first sample only", [1, -2]),
    ("bias_in_numbers", "minus lost", [5, 6.5]),
    ("unnoticed_axis", "all equal", np.full((3, 3), 7)),
    ("unnoticed_axis", "noticed", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]),
    ("neuron_in_numbers", "order", [-0.68, -1.204]),
    ("neuron_in_numbers", "x forgotten", [-0.68, -0.68]),
    ("neuron_in_numbers", "averaged", [-1.204 / 5, -0.68 / 5]),
    ("neuron_in_numbers", "sums multiplied", [-0.68 * 5.5, -0.68]),
    ("neuron_in_numbers", "x added", [5.5 - 0.68, -0.68]),
    ("neuron_in_numbers", "one slope only", -0.68),
    ("neuron_slopes", "sign", lambda w, b, x, y: -np.array(slopes(w, b, x, y))),
    ("neuron_slopes", "gate forgotten", without_gate),
    ("neuron_slopes", "1/N forgotten", lambda w, b, x, y: len(x) * np.array(slopes(w, b, x, y))),
    ("neuron_slopes", "2 forgotten", lambda w, b, x, y: np.array(slopes(w, b, x, y)) / 2),
    ("neuron_slopes", "order", lambda w, b, x, y: slopes(w, b, x, y)[::-1]),
    ("neuron_slopes", "x forgotten", lambda w, b, x, y: [slopes(w, b, x, y)[1]] * 2),
    ("neuron_slopes", "averaged twice", means),
    ("neuron_slopes", "sums multiplied", sums_multiplied),
    ("rms_gradient", "1/n forgotten", lambda x: x / np.sqrt((x**2).mean())),
    ("rms_gradient", "of the length", lambda x: x / np.linalg.norm(x)),
    ("rms_gradient", "sum under the root", lambda x: x / np.linalg.norm(x) / len(x)),
    ("rms_gradient", "root forgotten", lambda x: 2 / len(x) * x),
    (
        "rms_gradient",
        "squares forgotten",
        lambda x: 1 / (2 * np.sqrt(np.mean(x * x))) * np.ones(len(x)) / len(x),
    ),
    ("rms_gradient", "the value", lambda x: np.mean(x * x) ** 0.5),
    ("variance_in_numbers", "the deviations", [-3, -2, 2, 3]),
    ("variance_in_numbers", "1/n forgotten", [-6, -4, 4, 6]),
    ("variance_in_numbers", "n - 1", [-2, -1.333, 1.333, 2]),
    ("variance_in_numbers", "mean not subtracted", [0.5, 1, 3, 3.5]),
    ("variance_in_numbers", "own deviation only", [-1.125, -0.75, 0.75, 1.125]),
    ("variance_in_numbers", "the value", 26 / 4),
    ("variance_in_numbers", "signs lost", [1.5, 1, 1, 1.5]),
]

test_a_wrong_answer_is_named = named("scalar_expansion_and_sums", WRONG)
test_every_mistake_has_a_wrong_answer = complete("scalar_expansion_and_sums", WRONG)
