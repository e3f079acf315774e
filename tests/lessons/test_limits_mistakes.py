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
    ("smallest_epsilon", "left end", 4 - 1.9**2),
    ("smallest_epsilon", "slope times δ", 0.4),
    ("smallest_epsilon", "bound", 0.5),
    ("smallest_epsilon", "height", 4.41),
    ("smallest_epsilon", "δ itself", 0.1),
    ("smallest_epsilon", "square of δ", 0.1**2),
    ("smallest_epsilon", "divided by 4", 0.1 / 4),
    ("defeat_delta", "the edge", lambda δ: (2 + δ) ** 2 - 4),
    ("defeat_delta", "the edge", lambda δ: 4 * δ + δ * δ),
    ("defeat_delta", "the bound", lambda δ: δ * 5),
    ("defeat_delta", "the same ε for every δ", lambda δ: 0.01),
    ("defeat_delta", "not positive", lambda δ: (2 - δ) ** 2 - 4),
    ("fill_the_hole", "one", 1),
    ("fill_the_hole", "zero over zero", 0),
    ("fill_the_hole", "reversed", 1 / 3),
    ("fill_the_hole", "sine of 3", np.sin(3)),
    ("fill_the_hole", "degrees", 0.05236),
    ("predict_every_line", "yes", "Yes"),
    ("defeat_the_lines", "a straight line", lambda t: (t, t)),
    ("defeat_the_lines", "swapped", lambda t: [t, t**3]),
    ("defeat_the_lines", "the parabola", lambda t: np.array([t, t * t])),
    ("defeat_the_lines", "not bent enough", lambda t: [t**2, t]),
    ("defeat_the_lines", "an axis", lambda t: [0, t]),
    ("secant_table", "not divided", [8, 0.44, -0.36, 0]),
    ("secant_table", "sign of h", [8, 4.4, -3.6, 4]),
    ("secant_table", "at w = 1", [0, -3.6, -4.4, -4]),
    ("secant_table", "zero over zero", [8, 4.4, 3.6, 0]),
    ("secant_table", "the last slope", [8, 4.4, 3.6, 3.6]),
    ("limit_of_secants", "last value", -1.1348),
    ("limit_of_secants", "an earlier value", -1.113),
    ("limit_of_secants", "wrong direction", -1.1324),
    ("limit_of_secants", "zero over zero", 0),
    ("root_quotient", "zero over zero", 0),
    ("root_quotient", "one of two terms", 1 / 2),
    ("root_quotient", "one", 1),
    ("root_quotient", "root not taken", 1 / (4 + 2)),
    ("root_quotient", "reversed", 4),
    ("join_the_pieces", "the limit", 4),
    ("join_the_pieces", "zero over zero", 0),
    ("join_the_pieces", "one", 1),
    ("join_the_pieces", "reversed", 0.5),
    ("sine_along_a_path", "sine lost its factor", lambda m: m / (3 * m**2 + 1)),
    ("sine_along_a_path", "3 lost", lambda m: 2 * m / (m**2 + 1)),
    ("sine_along_a_path", "3 squared", lambda m: 2 * m / (1 + (3 * m) ** 2)),
    ("sine_along_a_path", "m not squared", lambda m: 2 * m / (1 + 3 * m)),
    ("sine_along_a_path", "sine kept", lambda m: np.sin(2 * m) / (1 + 3 * m * m)),
    ("sine_along_a_path", "zero", lambda m: 0),
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


@pytest.mark.parametrize(
    "answer", [lambda ε: 10 ** np.floor(np.log10(ε)), lambda ε: float(f"{ε:.0e}")]
)
@pytest.mark.parametrize("name", ["delta_for_line", "delta_for_square"])
def test_a_delta_of_one_digit_that_depends_on_epsilon_is_not_told_that_it_does_not(name, answer):
    feedback = getattr(exercises, name).check(answer)
    assert feedback.mark == WRONG_MARK
    assert feedback.mistake is None, feedback


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda t: [t + 0.1, t + 0.4], "from the origin"),
        (lambda t: [1, t], "goes on to 0"),
        (lambda t: [0, 0], "origin itself"),
        (lambda t: [3 * t, 2 * t], "goes on to 0"),
        (lambda t: [t**4, t], "goes on to 0"),
    ],
)
def test_a_path_that_does_not_defeat_the_claim_is_told_why(answer, told):
    assert told in exercises.defeat_the_lines.check(answer).text
