"""Lesson 07, element-wise operations: wiggle an input, wires, and the product without a matrix."""

from mclib.lessons.elementwise_operations.figures.matrix_free import layout, vjp
from mclib.lessons.elementwise_operations.figures.wiring import wiggle, wires

__all__ = ["layout", "vjp", "wiggle", "wires"]
