"""Lesson 14: the linear part of a change, gradients read off it, and its two readings as a map."""

from mclib.lessons.differentials.exercises.first_order import (
    predict_determinant,
    quadratic_change,
    solution_change,
    square_on_paper,
)
from mclib.lessons.differentials.exercises.maps import kronecker_shape, layer_jvp, layer_vjp
from mclib.lessons.differentials.exercises.mixed import between_two, level_precision, orthogonality
from mclib.lessons.differentials.exercises.networks import (
    attention_by_W,
    cross_entropy_by_W,
    neuron_by_w,
)
from mclib.lessons.differentials.exercises.reading import (
    gradient_of_trace,
    least_squares,
    log_det_on_paper,
    trace_quadratic,
)
from mclib.lessons.differentials.exercises.symmetric import step_that_tells, symmetric_gradient

__all__ = [
    "attention_by_W",
    "between_two",
    "cross_entropy_by_W",
    "gradient_of_trace",
    "kronecker_shape",
    "layer_jvp",
    "layer_vjp",
    "least_squares",
    "level_precision",
    "log_det_on_paper",
    "neuron_by_w",
    "orthogonality",
    "predict_determinant",
    "quadratic_change",
    "solution_change",
    "square_on_paper",
    "step_that_tells",
    "symmetric_gradient",
    "trace_quadratic",
]
