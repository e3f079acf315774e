"""Lesson 05: the slope in a direction, the steepest, the level, and a slope without a plane."""

from mclib.lessons.directional_derivatives.exercises.angle import (
    half_slope,
    level_direction,
    slope_at_angle,
    steepest_rate,
)
from mclib.lessons.directional_derivatives.exercises.slope import (
    predict_diagonal,
    slope_towards,
    slope_without_plane,
    worked,
)

__all__ = [
    "half_slope",
    "level_direction",
    "predict_diagonal",
    "slope_at_angle",
    "slope_towards",
    "slope_without_plane",
    "steepest_rate",
    "worked",
]
