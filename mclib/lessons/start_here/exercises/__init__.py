"""Lesson 00: one neuron and its loss, the notation, shapes, and the self-test."""

from mclib.lessons.progress import progress
from mclib.lessons.start_here.exercises.loss import (
    dead_neuron,
    lower_the_loss,
    mean_loss,
)
from mclib.lessons.start_here.exercises.neuron import (
    length,
    neuron,
    predict_loss,
    two_outputs,
)
from mclib.lessons.start_here.exercises.self_test import (
    chain_rule,
    jacobian_shape,
    limit,
    partial,
    product_rule,
    where_to_start,
)
from mclib.lessons.start_here.exercises.shapes import (
    predict_shape,
    sums_from_shapes,
    trap_shape,
)

__all__ = [
    "chain_rule",
    "dead_neuron",
    "jacobian_shape",
    "length",
    "limit",
    "lower_the_loss",
    "mean_loss",
    "neuron",
    "partial",
    "predict_loss",
    "predict_shape",
    "product_rule",
    "progress",
    "sums_from_shapes",
    "trap_shape",
    "two_outputs",
    "where_to_start",
]
