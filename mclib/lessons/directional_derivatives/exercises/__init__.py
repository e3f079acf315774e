"""Lesson 05: slopes in a direction, the steepest and the level, a warning, the loss, mixed."""

from mclib.lessons.directional_derivatives.exercises.angle import (
    half_slope,
    level_direction,
    right_angle,
    steepest_rate,
)
from mclib.lessons.directional_derivatives.exercises.loss import (
    best_step,
    mean_squared_cosine,
    shares_of_steepest,
)
from mclib.lessons.directional_derivatives.exercises.mixed import (
    north_east,
    outward_slope,
    slope_of_x_sine,
)
from mclib.lessons.directional_derivatives.exercises.slope import (
    gradient_from_slopes,
    predict_diagonal,
    slope_towards,
    worked,
)
from mclib.lessons.directional_derivatives.exercises.warning import (
    fool_the_formula,
    slope_without_plane,
)

__all__ = [
    "best_step",
    "fool_the_formula",
    "gradient_from_slopes",
    "half_slope",
    "level_direction",
    "mean_squared_cosine",
    "north_east",
    "outward_slope",
    "predict_diagonal",
    "right_angle",
    "shares_of_steepest",
    "slope_of_x_sine",
    "slope_towards",
    "slope_without_plane",
    "steepest_rate",
    "worked",
]
