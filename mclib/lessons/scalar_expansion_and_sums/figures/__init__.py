"""Lesson 08: a number that moves many outputs, sums along an axis, summaries of a vector."""

from mclib.lessons.scalar_expansion_and_sums.figures.fan import fan_out
from mclib.lessons.scalar_expansion_and_sums.figures.matrices import silent_square, sum_matrix
from mclib.lessons.scalar_expansion_and_sums.figures.neuron import slopes_of_neuron
from mclib.lessons.scalar_expansion_and_sums.figures.summaries import layout, summaries

__all__ = [
    "fan_out",
    "layout",
    "silent_square",
    "slopes_of_neuron",
    "sum_matrix",
    "summaries",
]
