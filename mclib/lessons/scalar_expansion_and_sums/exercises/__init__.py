"""Lesson 08: scalar expansion, sums, other summaries, and gradients along an axis of a batch."""

from mclib.lessons.scalar_expansion_and_sums.exercises.batches import (
    bias_gradient,
    mean_axis_gradient,
    sum_axis_gradient,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.mixed import (
    centring_jacobian,
    rms_gradient,
    variance_in_numbers,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.neuron import (
    neuron_in_numbers,
    neuron_slopes,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.on_paper import (
    bias_in_numbers,
    column_sums,
    fan_in_numbers,
    vector_from_gradient,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.silent_square import (
    predict_silent_square,
    squared_error,
    unnoticed_axis,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.stretched_sums import (
    predict_fan,
    summed_by_x,
    summed_by_z,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.stretching import (
    product_by_z,
    sum_by_z,
)
from mclib.lessons.scalar_expansion_and_sums.exercises.summaries import (
    largest_gradient,
    length_gradient,
    mean_gradient,
)

__all__ = [
    "bias_gradient",
    "bias_in_numbers",
    "centring_jacobian",
    "column_sums",
    "fan_in_numbers",
    "largest_gradient",
    "length_gradient",
    "mean_axis_gradient",
    "mean_gradient",
    "neuron_in_numbers",
    "neuron_slopes",
    "predict_fan",
    "predict_silent_square",
    "product_by_z",
    "rms_gradient",
    "squared_error",
    "sum_axis_gradient",
    "sum_by_z",
    "summed_by_x",
    "summed_by_z",
    "unnoticed_axis",
    "variance_in_numbers",
    "vector_from_gradient",
]
