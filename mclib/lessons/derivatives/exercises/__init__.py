"""Lesson 02: the difference quotient, its best step, a corner, and the rules in code."""

from mclib.lessons.derivatives.exercises.difference_quotient import (
    best_central_step,
    best_forward_step,
    predict_finite_step,
    slope_from_two_points,
    slope_of_abs,
)
from mclib.lessons.derivatives.exercises.differentiation_rules import (
    first_chain,
    power_rule,
    product_rule,
    quotient_rule,
    x_squared_log,
)

__all__ = [
    "best_central_step",
    "best_forward_step",
    "first_chain",
    "power_rule",
    "predict_finite_step",
    "product_rule",
    "quotient_rule",
    "slope_from_two_points",
    "slope_of_abs",
    "x_squared_log",
]
