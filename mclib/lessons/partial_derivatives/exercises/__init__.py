"""Lesson 03: partials measured, by rules and on paper, mixed and total ones, the loss's slopes."""

from mclib.lessons.partial_derivatives.exercises.continuity import near_and_high
from mclib.lessons.partial_derivatives.exercises.difference_quotient import slope_of_cut
from mclib.lessons.partial_derivatives.exercises.loss import loss_slopes
from mclib.lessons.partial_derivatives.exercises.mixed import (
    product_with_exponential,
    slopes_from_values_of_g,
    slopes_of_squared_error,
)
from mclib.lessons.partial_derivatives.exercises.mixed_and_total import (
    mixed_partial,
    partial_and_total,
    predict_fraction,
    predict_total,
)
from mclib.lessons.partial_derivatives.exercises.on_paper import (
    mixed_from_table,
    neighbour,
    slopes_from_table,
)
from mclib.lessons.partial_derivatives.exercises.partials import (
    partial_of_dot,
    partials_of_product,
    partials_of_sine,
    predict_product,
)

__all__ = [
    "loss_slopes",
    "mixed_from_table",
    "mixed_partial",
    "near_and_high",
    "neighbour",
    "partial_and_total",
    "partial_of_dot",
    "partials_of_product",
    "partials_of_sine",
    "predict_fraction",
    "predict_product",
    "predict_total",
    "product_with_exponential",
    "slope_of_cut",
    "slopes_from_table",
    "slopes_from_values_of_g",
    "slopes_of_squared_error",
]
