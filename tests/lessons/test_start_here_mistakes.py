"""Lesson 00: wrong answers as learners type them are called by their names."""

import numpy as np
import pytest
from wrong_answers import complete, named

from mclib.lessons.start_here import exercises

WRONG = [
    ("predict_loss", "up", "up"),
    ("predict_loss", "same", "same"),
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
    ("batch_shape", "transposed", lambda N, n, k: (k, N)),
    ("batch_shape", "input shape", lambda N, n, k: (N, n)),
    ("batch_shape", "weights", lambda N, n, k: (k, n)),
    ("batch_shape", "weights", lambda N, n, k: (n, k)),
    ("batch_shape", "one number each", lambda N, n, k: N),
    ("outer_shape", "transposed", lambda k, n: [n, k]),
    ("outer_shape", "end to end", lambda k, n: (n + k,)),
    ("outer_shape", "dot", lambda k, n: ()),
    ("trap_shape", "as wanted", lambda N: (N,)),
    ("trap_shape", "column", lambda N: (N, 1)),
    ("trap_shape", "row", lambda N: (1, N)),
    ("gradient_shape", "transposed", lambda k, n: (n, k)),
    ("gradient_shape", "one number", lambda k, n: ()),
    ("gradient_shape", "laid flat", lambda k, n: n * k),
    ("gradient_shape", "one each neuron", lambda k, n: (k,)),
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
