"""Lesson 02: wrong answers as learners type them are called by their names."""

import numpy as np
import pytest
from wrong_answers import complete, named

from mclib.checks.feedback import RIGHT
from mclib.checks.feedback import WRONG as WRONG_MARK
from mclib.lessons.derivatives import exercises


def walk(w, η, steps=3):
    for _ in range(steps):
        w = w - η * (-12 + 8 * w)
    return w


def walk_by_the_loss(w, η):
    for _ in range(3):
        w = w - η * (3 - 2 * w) ** 2
    return w


WRONG = [
    ("slope_from_two_points", "not divided", lambda f, x, h: f(x + h) - f(x)),
    ("slope_from_two_points", "backwards", lambda f, x, h: (f(x) - f(x + h)) / h),
    ("slope_from_two_points", "divided by x + h", lambda f, x, h: (f(x + h) - f(x)) / (h + x)),
    ("slope_from_two_points", "value only", lambda f, x, h: f(h) / h),
    ("slope_from_two_points", "no bracket on top", lambda f, x, h: f(x + h) - f(x) / h),
    ("predict_finite_step", "a finite step", 4),
    ("predict_finite_step", "the value", 2),
    ("power_rule", "exponent kept", lambda x, n: n * x**n),
    ("power_rule", "coefficient lost", lambda x, n: x ** (n - 1)),
    ("power_rule", "no bracket above", lambda x, n: x**n * n - 1),
    ("power_rule", "too late", lambda x, n: (n - 1) * x ** (n - 1)),
    ("power_rule", "integrated", lambda x, n: x ** (n + 1) / (n + 1)),
    ("product_rule", "second term forgotten", lambda f, df, g, dg, x: df(x) * g(x)),
    ("product_rule", "first term forgotten", lambda f, df, g, dg, x: dg(x) * f(x)),
    ("product_rule", "slopes multiplied", lambda f, df, g, dg, x: df(x) * dg(x)),
    ("product_rule", "subtracted", lambda f, df, g, dg, x: g(x) * df(x) - f(x) * dg(x)),
    (
        "quotient_rule",
        "order reversed",
        lambda f, df, g, dg, x: (f(x) * dg(x) - g(x) * df(x)) / g(x) ** 2,
    ),
    (
        "quotient_rule",
        "square missing",
        lambda f, df, g, dg, x: (g(x) * df(x) - f(x) * dg(x)) / g(x),
    ),
    ("quotient_rule", "plus", lambda f, df, g, dg, x: df(x) / g(x) + f(x) * dg(x) / g(x) ** 2),
    ("quotient_rule", "slopes divided", lambda f, df, g, dg, x: df(x) / dg(x)),
    (
        "quotient_rule",
        "no bracket on top",
        lambda f, df, g, dg, x: df(x) * g(x) - f(x) * dg(x) / g(x) ** 2,
    ),
    ("quotient_rule", "f for q", lambda f, df, g, dg, x: df(x) / g(x) - f(x) * dg(x) / g(x)),
    ("x_squared_log", "second term forgotten", lambda x: 2 * x * np.log(x)),
    ("x_squared_log", "first term forgotten", lambda x: x**2 * 1 / x),
    ("x_squared_log", "slopes multiplied", lambda x: 2 * x * 1 / x),
    ("first_chain", "inner derivative missing", lambda x: 5 * (3 * x + 1) ** 4),
    ("first_chain", "exponent kept", lambda x: 5 * (3 * x + 1) ** 5 * 3),
    ("first_chain", "outer at x", lambda x: 5 * x**4 * 3),
    ("slope_from_two_points", "to the left", lambda f, x, h: (f(x - h) - f(x)) / -h),
    ("slope_from_two_points", "to both sides", lambda f, x, h: (f(x + h) - f(x - h)) / h / 2),
    (
        "slope_from_two_points",
        "to both sides, divided by h",
        lambda f, x, h: (f(x + h) - f(x - h)) / h,
    ),
    ("table_of_values", "order of the two", [1.4375, 17]),
    ("loss_slope", "the bracket lost", lambda w: 2 * -2),
    ("slope_of_abs", "zero", "zero"),
    ("slope_of_abs", "one", "one"),
    ("slope_of_abs", "minus one", "minus one"),
    ("best_forward_step", "no step", 0),
    ("best_forward_step", "the exponent", -8),
    ("best_forward_step", "the exponent", 8),
    ("best_forward_step", "smaller is better", 10**-15),
    ("best_forward_step", "smaller is better", 1e-10),
    ("best_forward_step", "too large", 10**-4),
    ("best_forward_step", "too large", 0.1),
    ("best_central_step", "no step", 0.0),
    ("best_central_step", "the exponent", -5),
    ("best_central_step", "smaller is better", 1e-15),
    ("best_central_step", "too large", 1e-3),
    ("best_central_step", "as for the one-sided", 1e-8),
    ("tangent_estimate", "slope without the step", 5 - 2),
    ("tangent_estimate", "wrong way", 5 + 2 * 0.1),
    ("tangent_estimate", "slope times x", 5 - 2 * 3.1),
    ("tangent_estimate", "the change alone", -0.2),
    ("tangent_estimate", "no change", 5),
    ("lowest_point", "where the slope is lowest", 0),
    ("lowest_point", "where the slope is lowest", 1),
    ("lowest_point", "the top", -1),
    ("lowest_point", "while f rises", 3),
    ("lowest_point", "another input", -2),
    ("lowest_point", "another input", 0.5),
    ("slope_of_polynomial", "constant kept", 15 + 4 + 7),
    ("slope_of_polynomial", "constant differentiated to 1", 15 + 4 + 1),
    ("slope_of_polynomial", "sign of the second term", 15 - 4),
    ("slope_of_polynomial", "sign of the square", -15 + 4),
    ("slope_of_polynomial", "the value", 5 * (-1) ** 3 - 2 * (-1) ** 2 + 7),
    ("slope_of_polynomial", "coefficients lost", 3 + 2),
    ("slope_of_polynomial", "exponents not multiplied", 5 + 2),
    ("table_of_values", "slopes multiplied", [5 * -1, 23 / 16]),
    ("table_of_values", "slopes multiplied", (-5, -5)),
    ("table_of_values", "product subtracted", [5 * 4 - 3 * -1, 23 / 16]),
    ("table_of_values", "one strip only", [5 * 4, 23 / 16]),
    ("table_of_values", "one strip only", [3 * -1, 23 / 16]),
    ("table_of_values", "quotient with a plus", [17, (20 - 3) / 16]),
    ("table_of_values", "quotient without the square", [17, (20 + 3) / 4]),
    ("table_of_values", "quotient reversed", [17, (-3 - 20) / 16]),
    ("table_of_values", "slopes divided", [17, 5 / -1]),
    ("tangent_crossing", "to the right", lambda a: a + 1),
    ("tangent_crossing", "where it crosses the upright axis", lambda a: np.exp(a) - a * np.exp(a)),
    ("tangent_crossing", "the height", lambda a: np.exp(a)),
    ("tangent_crossing", "the height as the run", lambda a: a - np.exp(a)),
    ("slope_in_degrees", "as in radians", np.cos(0)),
    ("slope_in_degrees", "inner slope reversed", 57.3),
    ("slope_in_degrees", "no division", 3.14),
    ("slope_in_degrees", "no division", 180),
    ("slope_in_degrees", "the value", 0),
    ("mend_the_join", "a jump", [2, 0]),
    ("mend_the_join", "a jump", [2, 1]),
    ("mend_the_join", "a corner", [1, 0]),
    ("mend_the_join", "a corner", [3, -2]),
    ("mend_the_join", "order of the two", [-1, 2]),
    ("mend_the_join", "neither", [1, 1]),
    ("fool_the_central_difference", "smooth", lambda x: 5 * x),
    ("fool_the_central_difference", "smooth", lambda x: 5 * x + x**2),
    ("fool_the_central_difference", "slope 0", np.abs),
    ("loss_slope", "inner derivative missing", lambda w: 2 * (3 - 2 * w)),
    ("loss_slope", "sign of the inner derivative", lambda w: 2 * (3 - 2 * w) * 2),
    ("loss_slope", "the weight for the inner slope", lambda w: 2 * (3 - 2 * w) * -2 * w),
    ("loss_slope", "the loss", lambda w: (3 - 2 * w) ** 2),
    ("three_steps", "uphill", lambda w, η: walk(w, -η)),
    ("three_steps", "one step", lambda w, η: w + 4 * η * (3 - 2 * w)),
    ("three_steps", "two steps", lambda w, η: walk(w, η, 2)),
    ("three_steps", "four steps", lambda w, η: walk(w, η, 4)),
    ("three_steps", "slope of the start", lambda w, η: w - 3 * (η * -4 * (3 - 2 * w))),
    ("three_steps", "no learning rate", lambda w, η: walk(w, 1)),
    ("three_steps", "loss for slope", lambda w, η: walk_by_the_loss(w, η)),
    ("three_steps", "no step", lambda w, η: w),
    ("three_steps", "slope without its factor", lambda w, η: 1.5 + (w - 1.5) * (1 + 2 * η) ** 3),
    ("three_steps", "the steps alone", lambda w, η: walk(w, η) - w),
    ("diverging_step", "uphill", -0.5),
    ("diverging_step", "no step", 0.0),
    ("diverging_step", "it arrives", 0.2),
    ("diverging_step", "it jumps to and fro", 1 / 4),
    ("square_times_decay", "chain forgotten", lambda x: np.exp(-3 * x) * (2 * x + x**2)),
    ("square_times_decay", "second term forgotten", lambda x: 2 * x * np.exp(-3 * x)),
    ("square_times_decay", "derivatives multiplied", lambda x: 2 * x * -3 * np.exp(-3 * x)),
    ("square_times_decay", "sign of the chain", lambda x: x * (2 + 3 * x) * np.exp(-3 * x)),
    ("square_times_decay", "one x too many", lambda x: (2 - 3 * x * x) * x * np.exp(-3 * x)),
    (
        "square_times_decay",
        "exponent without its minus",
        lambda x: (2 * x - 3 * x**2) / np.exp(-3 * x),
    ),
    (
        "sigmoid_slope",
        "exponent without its minus",
        lambda x: np.exp(x) / (1 + np.exp(-x)) ** 2,
    ),
    ("sigmoid_slope", "one minus lost", lambda x: -np.exp(-x) / (1 + np.exp(-x)) ** 2),
    ("sigmoid_slope", "square missing", lambda x: np.exp(-x) / (1 + np.exp(-x))),
    ("sigmoid_slope", "inner derivative missing", lambda x: (1 + np.exp(-x)) ** -2),
    ("sigmoid_slope", "the denominator alone", lambda x: -np.exp(-x)),
    ("chain_inside_product", "outer at x", 1 + 5 * 6 * 4),
    ("chain_inside_product", "f at x", 7 + 5 * 6 * 4),
    ("chain_inside_product", "inner derivative missing", 1 + 5 * -3),
    ("chain_inside_product", "first term forgotten", 5 * -3 * 4),
    ("chain_inside_product", "factor lost", 1 - 3 * 4),
    ("chain_inside_product", "second term forgotten", 1),
    ("chain_inside_product", "derivatives multiplied", -3 * 4),
]

test_a_wrong_answer_is_named = named("derivatives", WRONG)
test_every_mistake_has_a_wrong_answer = complete("derivatives", WRONG)


@pytest.mark.parametrize("name", ["best_forward_step", "best_central_step"])
def test_two_numbers_are_told_that_one_is_expected(name):
    feedback = getattr(exercises, name).check([1e-8, 1e-5])
    assert "a single number is expected" in feedback.text


@pytest.mark.parametrize("η", [0.2501, 0.3, 1, 1e6])
def test_every_learning_rate_above_a_quarter_runs_away(η):
    assert exercises.diverging_step.check(η).mark == RIGHT
    distances = [abs(walk(1.0, η, steps) - 1.5) for steps in range(4)]
    assert distances == sorted(distances)


def jump(x):
    return 5 * x + np.where(x == 0, 1, 0)


@pytest.mark.parametrize(
    "answer",
    [
        lambda x: 5 * x - np.abs(x),
        lambda x: abs(x) + 5 * x + 2,
        lambda x: 5 * x + np.sqrt(np.abs(x)),
        lambda x: np.where(x > 0, 8 * x, 2 * x),
        jump,
    ],
)
def test_whatever_fools_the_central_difference_is_right(answer):
    assert exercises.fool_the_central_difference.check(answer).mark == RIGHT


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda x: 3 * x + np.abs(x), "the two-sided quotient of your f is 3, not 5"),
        (lambda x: 5 * np.abs(x), "two-sided quotient says 0"),
        (lambda x: np.maximum(0, 5 * x), "is 2.5, not 5"),
        (lambda x: 5 * x + x**3, "At h = 0.5"),
        (lambda x: 5 * x + 1e-9 * np.abs(x), "has the derivative 5"),
    ],
)
def test_what_fools_nobody_is_told_why(answer, told):
    feedback = exercises.fool_the_central_difference.check(answer)
    assert feedback.mark == WRONG_MARK
    assert told in feedback.text
