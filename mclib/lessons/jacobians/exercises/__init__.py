"""Lesson 06: shapes first, then Jacobians by hand, by nudging, and as linear maps."""

from mclib.lessons.jacobians.exercises.meaning import (
    linear_change,
    polar_jacobian,
    predict_area,
    softmax_jacobian,
)
from mclib.lessons.jacobians.exercises.stacking import (
    example_jacobian,
    identity_jacobian,
    jacobian_by_nudging,
    linear_jacobian,
    predict_shape,
)

__all__ = [
    "example_jacobian",
    "identity_jacobian",
    "jacobian_by_nudging",
    "linear_change",
    "linear_jacobian",
    "polar_jacobian",
    "predict_area",
    "predict_shape",
    "softmax_jacobian",
]
