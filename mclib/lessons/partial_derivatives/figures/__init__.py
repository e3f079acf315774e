"""Lesson 03: cuts of a surface and of a loss, a typed formula, four corners, partial or total."""

from mclib.lessons.partial_derivatives.figures.loss_cuts import loss_cuts
from mclib.lessons.partial_derivatives.figures.partial_or_total import partial_or_total
from mclib.lessons.partial_derivatives.figures.slices import slices
from mclib.lessons.partial_derivatives.figures.stills import four_corners
from mclib.lessons.partial_derivatives.figures.your_own import your_own

__all__ = ["four_corners", "loss_cuts", "partial_or_total", "slices", "your_own"]
