"""Lesson 06, Jacobians: cell by cell, under a lens, in two layouts, and at work on an image."""

from mclib.lessons.jacobians.figures.cells import cell_by_cell
from mclib.lessons.jacobians.figures.digits import image_and_shares, nudge_a_pixel, row_as_image
from mclib.lessons.jacobians.figures.shapes import four_shapes, layout, square_and_image
from mclib.lessons.jacobians.figures.warp import warped_grid

__all__ = [
    "cell_by_cell",
    "four_shapes",
    "image_and_shares",
    "layout",
    "nudge_a_pixel",
    "row_as_image",
    "square_and_image",
    "warped_grid",
]
