"""Lesson 02: wrong answers as learners type them are called by their names."""

import numpy as np
import pytest
from wrong_answers import complete, named

from mclib.lessons.derivatives import exercises

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
        "order turned round",
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
]

test_a_wrong_answer_is_named = named("derivatives", WRONG)
test_every_mistake_has_a_wrong_answer = complete("derivatives", WRONG)


@pytest.mark.parametrize("name", ["best_forward_step", "best_central_step"])
def test_two_numbers_are_told_that_one_is_expected(name):
    feedback = getattr(exercises, name).check([1e-8, 1e-5])
    assert "a single number is expected" in feedback.text
