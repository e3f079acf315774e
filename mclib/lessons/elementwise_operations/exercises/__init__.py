"""Lesson 07: diagonal Jacobians, one that is not diagonal, and a product without a matrix."""

from mclib.lessons.elementwise_operations.exercises.diagonal_or_not import (
    maximum_by_w,
    relu_jacobian,
    sigmoid_jacobian,
    square_jacobian,
)
from mclib.lessons.elementwise_operations.exercises.off_the_diagonal import (
    neighbour_jacobian,
    predict_storage,
    pull_back,
)
from mclib.lessons.elementwise_operations.exercises.pairs import (
    difference_row,
    predict_zeros,
    product_by_w,
    product_by_x,
    sum_row,
)
from mclib.lessons.elementwise_operations.exercises.quotients import (
    quotient_by_w,
    quotient_by_x,
)

__all__ = [
    "difference_row",
    "maximum_by_w",
    "neighbour_jacobian",
    "predict_storage",
    "predict_zeros",
    "product_by_w",
    "product_by_x",
    "pull_back",
    "quotient_by_w",
    "quotient_by_x",
    "relu_jacobian",
    "sigmoid_jacobian",
    "square_jacobian",
    "sum_row",
]
