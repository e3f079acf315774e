"""Lesson 06: shapes first, then Jacobians by hand, by nudging, and as linear maps."""

from mclib.lessons.jacobians.exercises.area import (
    jacobian_from_square,
    predict_image,
    signed_factor,
)
from mclib.lessons.jacobians.exercises.digits import digit_jacobian, pixel_to_erase
from mclib.lessons.jacobians.exercises.layouts import (
    gradient_from_shapes,
    reshape_in_disguise,
    shape_of_gradient,
)
from mclib.lessons.jacobians.exercises.meaning import (
    linear_change,
    polar_jacobian,
    predict_area,
    softmax_jacobian,
)
from mclib.lessons.jacobians.exercises.mixed import (
    dot_times_vector,
    five_outputs,
    log_share_gradient,
)
from mclib.lessons.jacobians.exercises.nudging import jacobian_by_nudging
from mclib.lessons.jacobians.exercises.paper import (
    jacobian_from_table,
    paper_jacobian,
    predicted_change,
    softmax_column,
)
from mclib.lessons.jacobians.exercises.stacking import (
    example_jacobian,
    identity_jacobian,
    linear_jacobian,
    predict_shape,
)

__all__ = [
    "digit_jacobian",
    "dot_times_vector",
    "example_jacobian",
    "five_outputs",
    "gradient_from_shapes",
    "identity_jacobian",
    "jacobian_by_nudging",
    "jacobian_from_square",
    "jacobian_from_table",
    "linear_change",
    "linear_jacobian",
    "log_share_gradient",
    "paper_jacobian",
    "pixel_to_erase",
    "polar_jacobian",
    "predict_area",
    "predict_image",
    "predict_shape",
    "predicted_change",
    "reshape_in_disguise",
    "shape_of_gradient",
    "signed_factor",
    "softmax_column",
    "softmax_jacobian",
]
