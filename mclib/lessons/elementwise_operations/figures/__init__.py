"""Lesson 07, element-wise operations: which input moves which output, and gᵀ diag(w)."""

from mclib.lessons.elementwise_operations.figures.matrix_free import layout, vjp
from mclib.lessons.elementwise_operations.figures.wiring import wiggle, wires

__all__ = ["layout", "vjp", "wiggle", "wires"]
