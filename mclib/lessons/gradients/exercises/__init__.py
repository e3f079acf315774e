"""Lesson 04: gather the partials, keep the shape, walk downhill, and fit a line."""

from mclib.lessons.gradients.exercises.by_matrix import predict_shape, squared_length_by_matrix
from mclib.lessons.gradients.exercises.by_vector import (
    plane_estimate,
    predict_direction,
    quadratic_form,
    squared_length,
    three_x_squared_y,
)
from mclib.lessons.gradients.exercises.descent import (
    descent_step,
    diverging_matrix,
    largest_rate,
    saddle,
)
from mclib.lessons.gradients.exercises.fit import best_line, line_step
from mclib.lessons.gradients.exercises.mixed import promised_height, squared_dot, weight_decay
from mclib.lessons.gradients.exercises.on_paper import (
    level_point,
    quadratic_on_paper,
    read_the_map,
    weight_gradient_on_paper,
)

__all__ = [
    "best_line",
    "descent_step",
    "diverging_matrix",
    "largest_rate",
    "level_point",
    "line_step",
    "plane_estimate",
    "predict_direction",
    "predict_shape",
    "promised_height",
    "quadratic_form",
    "quadratic_on_paper",
    "read_the_map",
    "saddle",
    "squared_dot",
    "squared_length",
    "squared_length_by_matrix",
    "three_x_squared_y",
    "weight_decay",
    "weight_gradient_on_paper",
]
