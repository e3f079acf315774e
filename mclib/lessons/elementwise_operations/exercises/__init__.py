"""Lesson 07: diagonal Jacobians, one that is not diagonal, and products without a matrix."""

from mclib.lessons.elementwise_operations.exercises.column_w import table_by_w
from mclib.lessons.elementwise_operations.exercises.column_x import table_by_x
from mclib.lessons.elementwise_operations.exercises.loss import (
    back_through_the_steps,
    three_jacobians,
)
from mclib.lessons.elementwise_operations.exercises.mixed import (
    back_through_gated_product,
    scale_in_numbers,
    swish_jacobian,
)
from mclib.lessons.elementwise_operations.exercises.off_the_diagonal import (
    diagonal_at_a_point,
    neighbour_jacobian,
    predict_storage,
    pull_back,
)
from mclib.lessons.elementwise_operations.exercises.one_vector import (
    sigmoid_jacobian,
    square_jacobian,
    tanh_from_output,
)
from mclib.lessons.elementwise_operations.exercises.pairs import (
    diagonal_in_numbers,
    inputs_from_jacobians,
    predict_zeros,
    step_in_numbers,
)

__all__ = [
    "back_through_gated_product",
    "back_through_the_steps",
    "diagonal_at_a_point",
    "diagonal_in_numbers",
    "inputs_from_jacobians",
    "neighbour_jacobian",
    "predict_storage",
    "predict_zeros",
    "pull_back",
    "scale_in_numbers",
    "sigmoid_jacobian",
    "square_jacobian",
    "step_in_numbers",
    "swish_jacobian",
    "table_by_w",
    "table_by_x",
    "tanh_from_output",
    "three_jacobians",
]
