"""Lesson 04: gather the partials, keep the shape, and walk downhill."""

from mclib.lessons.gradients.exercises.by_matrix import predict_shape, squared_length_by_matrix
from mclib.lessons.gradients.exercises.by_vector import (
    affine,
    plane_estimate,
    predict_direction,
    quadratic_form,
    squared_length,
    three_x_squared_y,
)
from mclib.lessons.gradients.exercises.descent import descent_step, largest_rate, saddle

__all__ = [
    "affine",
    "descent_step",
    "largest_rate",
    "plane_estimate",
    "predict_direction",
    "predict_shape",
    "quadratic_form",
    "saddle",
    "squared_length",
    "squared_length_by_matrix",
    "three_x_squared_y",
]
