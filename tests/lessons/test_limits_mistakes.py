"""Lesson 01: wrong answers as learners type them are called by their names."""

import numpy as np
import pytest
from wrong_answers import complete, named

from mclib.checks.feedback import WRONG as WRONG_MARK
from mclib.lessons.limits import exercises

WRONG = [
    ("delta_for_line", "same as ε", lambda ε: ε),
    ("delta_for_line", "multiplied", lambda ε: ε * 3),
    ("delta_for_line", "the same δ for every ε", lambda ε: 0.01),
    ("delta_for_line", "not positive", lambda ε: -ε / 3),
    ("delta_for_line", "not positive", lambda ε: 0),
    ("delta_for_square", "one side only", lambda ε: 2 - np.sqrt(4 - ε)),
    ("delta_for_square", "slope at 2", lambda ε: 0.25 * ε),
    ("delta_for_square", "promise forgotten", lambda ε: ε / 5),
    ("delta_for_square", "same as ε", lambda ε: ε),
    ("delta_for_square", "the same δ for every ε", lambda ε: 0.1),
    ("delta_for_square", "not positive", lambda ε: -ε / 5),
    ("predict_hole", "zero over zero", 0),
    ("predict_hole", "one", 1),
    ("limit_near", "plugging in", lambda f, a: f(a)),
    ("limit_near", "too far away", lambda f, a: f(a + 0.1)),
    ("limit_near", "too far away", lambda f, a: f(a - 0.1)),
    ("limit_near", "not near enough", lambda f, a: f(a - 0.001)),
    ("limit_near", "too few digits", lambda f, a: round(f(a + 1e-6), 3)),
    ("limit_near", "nearer than numbers can be", lambda f, a: f(a + 1e-18)),
    ("limit_near", "difference from f(a)", lambda f, a: f(a + 1e-7) - f(a)),
    ("from_a_table", "zero over zero", 0.0),
    ("from_a_table", "one", 1),
    ("from_a_table", "last value", 0.4996),
    ("sign_of_x", "exists", "exists"),
    ("sign_of_x", "blow_up", "blow_up"),
    ("sign_of_x", "oscillation", "oscillation"),
    ("one_over_square", "exists", "exists"),
    ("one_over_square", "jump", "jump"),
    ("one_over_square", "oscillation", "oscillation"),
    ("sine_of_reciprocal", "exists", "exists"),
    ("sine_of_reciprocal", "jump", "jump"),
    ("sine_of_reciprocal", "blow_up", "blow_up"),
    ("squeezed", "jump", "jump"),
    ("squeezed", "blow_up", "blow_up"),
    ("squeezed", "oscillation", "oscillation"),
    ("path_limit", "always one half", lambda m: 1 / 2),
    ("path_limit", "zero", lambda m: 0),
    ("path_limit", "forgot x² below", lambda m: 1 / m),
    ("path_limit", "y not squared", lambda m: m / (m + 1)),
]

test_a_wrong_answer_is_named = named("limits", WRONG)
test_every_mistake_has_a_wrong_answer = complete("limits", WRONG)


def test_two_numbers_are_told_that_one_is_expected():
    assert "a single number is expected" in exercises.from_a_table.check([0.4958, 0.49996]).text


@pytest.mark.parametrize(
    "answer", [lambda ε: min(20, ε / 5), lambda ε: min(1.1, ε / 5), lambda ε: ε / 4.7]
)
def test_a_delta_slightly_too_large_is_refused(answer):
    assert exercises.delta_for_square.check(answer).mark == WRONG_MARK


def test_a_limit_is_not_guessed_by_rounding():
    assert exercises.limit_near.check(lambda f, a: round(f(a + 0.1))).mark == WRONG_MARK
