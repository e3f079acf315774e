"""Lesson 07, element-wise operations: which input moves which output, and products without J."""

from mclib.lessons.elementwise_operations.figures.loss import loss_in_steps
from mclib.lessons.elementwise_operations.figures.matrix_free import vjp
from mclib.lessons.elementwise_operations.figures.wiring import wiggle, wires

__all__ = ["loss_in_steps", "vjp", "wiggle", "wires"]
