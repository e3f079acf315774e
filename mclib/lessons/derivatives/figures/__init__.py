"""Lesson 02, derivatives: secant and tangent, f above f', a sketch of f', and two stills."""

from mclib.lessons.derivatives.figures.curve_and_slope import f_above_slope, sketch_the_slope
from mclib.lessons.derivatives.figures.secant import secant_to_tangent
from mclib.lessons.derivatives.figures.stills import corner_under_the_lens, growing_rectangle

__all__ = [
    "corner_under_the_lens",
    "f_above_slope",
    "growing_rectangle",
    "secant_to_tangent",
    "sketch_the_slope",
]
