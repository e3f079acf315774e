"""Lesson 03: partial derivatives, mixed ones, the total derivative, and ∂ as no fraction."""

from mclib.lessons.partial_derivatives.exercises.difference_quotient import slope_of_cut
from mclib.lessons.partial_derivatives.exercises.mixed_and_total import (
    mixed_partial,
    partial_and_total,
    predict_fraction,
    predict_total,
)
from mclib.lessons.partial_derivatives.exercises.partials import (
    partial_of_dot,
    partials_of_product,
    partials_of_sine,
    predict_product,
)

__all__ = [
    "mixed_partial",
    "partial_and_total",
    "partial_of_dot",
    "partials_of_product",
    "partials_of_sine",
    "predict_fraction",
    "predict_product",
    "predict_total",
    "slope_of_cut",
]
