"""Lesson 08: scalar expansion, sums, other summaries, and gradients along an axis of a batch."""

from mclib.lessons.scalar_expansion_and_sums.exercises.batches import (
    bias_gradient,
    mean_axis_gradient,
    sum_axis_gradient,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.silent_square import (
    predict_silent_square,
    squared_error,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.stretched_sums import (
    predict_fan,
    summed_by_x,
    summed_by_z,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.stretching import (
    product_by_x,
    product_by_z,
    sum_by_x,
    sum_by_z,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.summaries import (
    centring_jacobian,
    largest_gradient,
    length_gradient,
    mean_gradient,
)

__all__ = [
    "bias_gradient",
    "centring_jacobian",
    "largest_gradient",
    "length_gradient",
    "mean_axis_gradient",
    "mean_gradient",
    "predict_fan",
    "predict_silent_square",
    "product_by_x",
    "product_by_z",
    "squared_error",
    "sum_axis_gradient",
    "sum_by_x",
    "sum_by_z",
    "summed_by_x",
    "summed_by_z",
]
