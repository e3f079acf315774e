"""Lesson 06, Jacobians: a warped grid under a lens, a matrix cell by cell, shapes and layouts."""

from mclib.lessons.jacobians.figures.cells import cell_by_cell
from mclib.lessons.jacobians.figures.shapes import four_shapes, layout
from mclib.lessons.jacobians.figures.warp import warped_grid

__all__ = ["cell_by_cell", "four_shapes", "layout", "warped_grid"]
