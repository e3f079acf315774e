"""Lesson 00: wrong answers as learners type them are called by their names."""

import numpy as np
import pytest
from wrong_answers import complete, named

from mclib.lessons.start_here import exercises


def relu(z):
    return np.where(z > 0, z, 0)


WRONG = [
    ("two_outputs", "no max", [2 * 3 - 4 + 1, 2 * 1 - 5 + 1]),
    ("two_outputs", "no bias", [2 * 3 - 1 * 4, 0]),
    ("two_outputs", "bias outside", [max(0, 6 - 4) + 1, max(0, 2 - 5) + 1]),
    ("two_outputs", "minus lost", (2 * 3 + 4 + 1, 2 + 5 + 1)),
    ("two_outputs", "min", [0, -2]),
    ("two_outputs", "absolute value", [3, abs(-2)]),
    ("two_outputs", "weights swapped", [-3 + 2 * 4 + 1, -1 + 2 * 5 + 1]),
    ("two_outputs", "bias subtracted", [6 - 4 - 1, 0]),
    ("predict_loss", "up", "up"),
    ("predict_loss", "same", "same"),
    ("lower_the_loss", "b first", (0.18, 0.93)),
    ("lower_the_loss", "dead", [0, -1]),
    ("lower_the_loss", "the start", (0.30, 1.00)),
    ("dead_neuron", "good fit", (0.9, 0.2)),
    ("dead_neuron", "output 0 at the kink", (0, 0)),
    ("neuron", "no max", lambda w, b, x: np.dot(w, x) + b),
    ("neuron", "min", lambda w, b, x: min(0, w @ x + b)),
    ("neuron", "no bias", lambda w, b, x: max(0, w @ x)),
    ("neuron", "bias outside", lambda w, b, x: max(0, np.sum(w * x)) + b),
    ("neuron", "entry by entry", lambda w, b, x: np.where(w * x + b > 0, w * x + b, 0)),
    ("length", "sum of sizes", 7),
    ("length", "entry by entry", (3, 4)),
    ("length", "no root", 3**2 + (-4) ** 2),
    ("length", "how many", len([3, -4])),
    ("length", "sum", 3 + -4),
    ("length", "no squares", (3 + 4) ** 0.5),
    ("length", "minus before the square", 3**2 + -(4**2)),
    ("length", "one entry", 4),
    ("limit", "zero over zero", 0),
    ("limit", "the point", 3),
    ("product_rule", "product of the slopes", lambda x: 2 * x * np.cos(x)),
    ("product_rule", "second term", lambda x: np.sin(x) * 2 * x),
    ("product_rule", "first term", lambda x: np.cos(x) * x * x),
    ("product_rule", "minus", lambda x: x * (2 * np.sin(x) - x * np.cos(x))),
    ("partial", "the other one", lambda x, y: 2 * y * x),
    ("partial", "both moved", lambda x, y: x**2 + 2 * x * y + 3 * y**2),
    ("partial", "lost term", lambda x, y: 3 * y * y),
    ("jacobian_shape", "transpose", (3, 2)),
    ("jacobian_shape", "one axis", 6),
    ("chain_rule", "no inner slope", lambda x: (1 + x**2) ** -1),
    ("chain_rule", "inner slope inside", lambda x: 0.5 / x),
    ("predict_shape", "column", (2, 1)),
    ("predict_shape", "input", (3,)),
    ("predict_shape", "matrix", (2, 3)),
    ("sums_from_shapes", "no bias", lambda X, W, b: np.dot(X, W.T)),
    ("sums_from_shapes", "transposed", lambda X, W, b: (X @ W.T + b).T),
    ("sums_from_shapes", "max", lambda X, W, b: np.where(X @ W.T + b > 0, X @ W.T + b, 0)),
    ("sums_from_shapes", "reshape", lambda X, W, b: X @ W.reshape(X.shape[1], -1) + b),
    ("trap_shape", "as wanted", lambda N: (N,)),
    ("trap_shape", "column", lambda N: (N, 1)),
    ("trap_shape", "row", lambda N: (1, N)),
    ("mean_loss", "no max", lambda w, b, X, y: ((X @ w + b - y) ** 2).mean()),
    ("mean_loss", "sum", lambda w, b, X, y: sum((np.maximum(0, X @ w + b) - y) ** 2)),
    ("mean_loss", "no square", lambda w, b, X, y: (y - np.maximum(0, X @ w + b)).mean()),
    ("mean_loss", "square of the mean", lambda w, b, X, y: (relu(X @ w + b) - y).mean() ** 2),
    ("mean_loss", "sizes", lambda w, b, X, y: np.mean(abs(relu(X @ w + b) - y))),
    ("mean_loss", "root", lambda w, b, X, y: np.mean((relu(X @ w + b) - y) ** 2) ** 0.5),
    ("mean_loss", "not averaged", lambda w, b, X, y: (relu(X @ w + b) - y) ** 2),
    ("mean_loss", "max of the error", lambda w, b, X, y: np.mean(relu(y - (X @ w + b)) ** 2)),
]

test_a_wrong_answer_is_named = named("start_here", WRONG)
test_every_mistake_has_a_wrong_answer = complete("start_here", WRONG)

OTHERS = [
    ("limit", 9),
    ("limit", -6),
    ("limit", "does not exist"),
    ("product_rule", lambda x: 2 * x + np.cos(x)),
    ("product_rule", lambda x: -2 * x * np.sin(x) - x**2 * np.cos(x)),
    ("partial", lambda x, y: x**2 + y**2),
    ("jacobian_shape", (2,)),
    ("chain_rule", lambda x: np.log(2 * x)),
    ("chain_rule", lambda x: x / 0),
]


@pytest.mark.parametrize(("exercise", "answer"), OTHERS)
def test_any_other_wrong_answer_of_the_self_test_names_the_lesson(exercise, answer):
    asked = getattr(exercises, exercise)
    assert asked.check(answer).text.endswith(f" {asked.otherwise}")


RIGHT = (
    6,
    lambda x: x * (2 * np.sin(x) + x * np.cos(x)),
    lambda x, y: x**2 + 3 * y**2,
    (2, 3),
    lambda x: 2 * x / (1 + x**2),
)
LESSONS = "01_limits", "02_derivatives", "03_partial_derivatives", "06_jacobians", "09_chain_rules"


@pytest.mark.parametrize("first_wrong", range(5))
@pytest.mark.parametrize("answer", [..., 1.25], ids=["open", "wrong"])
def test_the_self_test_sends_to_the_lesson_of_the_first_question_not_right(first_wrong, answer):
    answers = [*RIGHT[:first_wrong], answer, *RIGHT[first_wrong + 1 :]]
    text = exercises.where_to_start(*answers).text
    assert text == f"Begin with lesson {LESSONS[first_wrong]}."


def test_the_self_test_sends_to_the_neuron_when_all_is_right():
    assert "10_neuron" in exercises.where_to_start(*RIGHT).text
