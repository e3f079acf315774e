"""Lesson 00: the notation, shapes of expressions, and the self-test."""

from mclib.lessons.progress import progress
from mclib.lessons.start_here.exercises.neuron import (
    length,
    neuron,
    predict_loss,
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
    batch_shape,
    gradient_shape,
    outer_shape,
    predict_shape,
    trap_shape,
)

__all__ = [
    "batch_shape",
    "chain_rule",
    "gradient_shape",
    "jacobian_shape",
    "length",
    "limit",
    "neuron",
    "outer_shape",
    "partial",
    "predict_loss",
    "predict_shape",
    "product_rule",
    "progress",
    "trap_shape",
    "where_to_start",
]
