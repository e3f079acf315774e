"""Lesson 02: slopes and their rules, on paper and in code, corners, steps downhill, mixed."""

from mclib.lessons.derivatives.exercises.corners import fool_the_central_difference, mend_the_join
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
    tangent_crossing,
    x_squared_log,
)
from mclib.lessons.derivatives.exercises.downhill import diverging_step, loss_slope, three_steps
from mclib.lessons.derivatives.exercises.mixed import (
    chain_inside_product,
    sigmoid_slope,
    square_times_decay,
)
from mclib.lessons.derivatives.exercises.on_paper import (
    lowest_point,
    slope_in_degrees,
    slope_of_polynomial,
    table_of_values,
    tangent_estimate,
)

__all__ = [
    "best_central_step",
    "best_forward_step",
    "chain_inside_product",
    "diverging_step",
    "first_chain",
    "fool_the_central_difference",
    "loss_slope",
    "lowest_point",
    "mend_the_join",
    "power_rule",
    "predict_finite_step",
    "product_rule",
    "quotient_rule",
    "sigmoid_slope",
    "slope_from_two_points",
    "slope_in_degrees",
    "slope_of_abs",
    "slope_of_polynomial",
    "square_times_decay",
    "table_of_values",
    "tangent_crossing",
    "tangent_estimate",
    "three_steps",
    "x_squared_log",
]
