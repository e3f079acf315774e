"""Lesson 10: wrong answers as learners type them are called by their names."""

import numpy as np
from test_neuron_mistakes_backward import BACKWARD
from wrong_answers import complete, named

from mclib.lessons.neuron import exercises


def relu(z):
    return z if z > 0 else 0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def rows(W, b, x, row, is_open):
    """Return `row` for each unit that is open, zeros for each other."""
    z = [np.dot(w, x) + bias for w, bias in zip(W, b, strict=True)]
    return np.array([row(w) if is_open(each) else 0 * w for w, each in zip(W, z, strict=True)])


WRONG = [
    ("predict_gate", "gate forgotten", 0.5),
    ("predict_gate", "w for x", 2.0),
    ("predict_gate", "z itself", -0.3),
    ("dot_by_w", "w for x", lambda w, x: w),
    ("dot_by_w", "sum's derivative missing", lambda w, x: np.eye(len(x)) * x),
    ("dot_by_w", "the terms", lambda w, x: [a * b for a, b in zip(w, x, strict=True)]),
    ("affine_gradient", "w for x", lambda w, b, x: [*w, 1]),
    ("affine_gradient", "b for 1", lambda w, b, x: [*x, b]),
    ("affine_gradient", "b taken for a constant", lambda w, b, x: [*x, 0]),
    (
        "affine_gradient",
        "gate too early",
        lambda w, b, x: np.append(x, 1) if w @ x + b > 0 else np.zeros(len(x) + 1),
    ),
    ("activation_by_w", "gate forgotten", lambda w, b, x: x),
    ("activation_by_w", "w for x", lambda w, b, x: w if w @ x + b > 0 else 0 * w),
    ("activation_by_w", "z ≥ 0", lambda w, b, x: x if w @ x + b >= 0 else 0 * x),
    ("activation_by_w", "a for the gate", lambda w, b, x: relu(w @ x + b) * x),
    ("activation_by_w", "bias forgotten", lambda w, b, x: x if w @ x > 0 else 0 * x),
    ("activation_by_w", "gate on each input", lambda w, b, x: np.maximum(0, x)),
    ("activation_by_x", "bias alone", lambda w, b, x: w if b > 0 else 0 * w),
    ("activation_by_x", "gate forgotten", lambda w, b, x: w),
    ("activation_by_x", "x for w", lambda w, b, x: (w @ x + b > 0) * x),
    ("activation_by_x", "z ≥ 0", lambda w, b, x: (w @ x + b >= 0) * w),
    ("activation_by_x", "a for the gate", lambda w, b, x: relu(w @ x + b) * w),
    ("activation_by_x", "bias forgotten", lambda w, b, x: (w @ x > 0) * w),
    (
        "sigmoid_neuron",
        "slope at a",
        lambda w, b, x: sigmoid(sigmoid(w @ x + b)) * (1 - sigmoid(sigmoid(w @ x + b))) * x,
    ),
    ("sigmoid_neuron", "the value for the slope", lambda w, b, x: x / (1 + np.exp(-(w @ x + b)))),
    (
        "sigmoid_neuron",
        "w for x",
        lambda w, b, x: sigmoid(w @ x + b) * (1 - sigmoid(w @ x + b)) * w,
    ),
    ("sigmoid_neuron", "ReLU's gate", lambda w, b, x: (w @ x + b > 0) * x),
    ("sigmoid_neuron", "bias forgotten", lambda w, b, x: sigmoid(w @ x) * (1 - sigmoid(w @ x)) * x),
    ("layer_by_x", "gate forgotten", lambda W, b, x: W),
    ("layer_by_x", "transposed", lambda W, b, x: rows(W, b, x, lambda w: w, lambda z: z > 0).T),
    ("layer_by_x", "z ≥ 0", lambda W, b, x: rows(W, b, x, lambda w: w, lambda z: z >= 0)),
    ("layer_by_x", "a for the gate", lambda W, b, x: np.diag([relu(z) for z in W @ x + b]) @ W),
    ("layer_by_x", "gates only", lambda W, b, x: np.diag([1 if z > 0 else 0 for z in W @ x + b])),
    ("input_from_slopes", "changes for slopes", [0.03, -0.01]),
    ("input_from_slopes", "reciprocal", [0.01 / 0.03, 0.02 / -0.01]),
    ("input_from_slopes", "sign of the second", [0.03 / 0.01, 0.01 / 0.02]),
    ("input_from_slopes", "one step for both", [0.03 / 0.01, -0.01 / 0.01]),
    ("gates_of_vector", "z ≥ 0", [0, 1, 1]),
    ("gates_of_vector", "the value", np.maximum(0, [-1.5, 0, 2])),
    ("gates_of_vector", "the average at the corner", [0, 1 / 2, 1]),
    ("gates_of_vector", "minus below 0", np.sign([-1.5, 0, 2])),
    ("bias_that_shuts", "the wrong way", 3),
    ("entries_not_zero", "all of them", 18),
    ("entries_not_zero", "one unit", 2),
    ("entries_not_zero", "one for each unit", 3),
    ("entries_not_zero", "the others", 18 - 6),
    ("gates_from_gradient", "reversed", [0, 1, 0, 1]),
    ("gates_from_gradient", "sign of the row", [1, 0, 0, 0]),
    ("gates_from_gradient", "sign of δ", [1, 1, 0, 0]),
    ("gates_from_gradient", "δ for the gate", [1.5, 0, -0.5, 0]),
    ("back_in_numbers", "gate forgotten", np.array([[1, -1, 2], [2, 3, -1]]) @ [2, -1, 5]),
    ("back_in_numbers", "δ forgotten", [1 - 1, 2 + 3]),
    ("back_in_numbers", "gate reversed", [5 * 2, 5 * -1]),
    ("back_in_numbers", "a for the gate", [2 * 3 * 1 - 1 * 1 * -1, 2 * 3 * 2 - 1 * 1 * 3]),
    ("batch_bias_in_numbers", "gate forgotten", [1 + 2 + 5, 4 - 3 + 4]),
    ("batch_bias_in_numbers", "mean over the batch", [1, 0.333]),
    ("batch_bias_in_numbers", "wrong axis", [1, -1, 4]),
    ("batch_bias_in_numbers", "all in one", 4),
]

test_a_wrong_answer_is_named = named("neuron", WRONG)
test_every_mistake_has_a_wrong_answer = complete("neuron", WRONG + BACKWARD)


def test_a_bias_of_the_wrong_sign_is_not_called_forgotten():
    told = exercises.activation_by_w.check(lambda w, b, x: (w @ x > b) * x)
    assert told.mistake == "sign of a term"
    assert "part with b" in told.text
