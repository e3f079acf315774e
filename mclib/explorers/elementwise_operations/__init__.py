"""Lesson 07, element-wise operations: wiggle an input, wires, and the product without a matrix."""

from mclib.explorers.elementwise_operations.matrix_free import layout, vjp
from mclib.explorers.elementwise_operations.wiring import wiggle, wires

__all__ = ["layout", "vjp", "wiggle", "wires"]
