"""Lesson 02, derivatives: secant and tangent, f above f', and a picture for each rule."""

from mclib.lessons.derivatives.figures.chain_of_slopes import chain_of_slopes
from mclib.lessons.derivatives.figures.curve_and_slope import f_above_slope, sketch_the_slope
from mclib.lessons.derivatives.figures.growing_powers import growing_square_and_cube
from mclib.lessons.derivatives.figures.growing_rectangle import growing_rectangle
from mclib.lessons.derivatives.figures.height_and_slope import height_is_slope
from mclib.lessons.derivatives.figures.secant import secant_to_tangent
from mclib.lessons.derivatives.figures.sine_on_the_circle import sine_on_the_circle
from mclib.lessons.derivatives.figures.stills import corner_under_the_lens

__all__ = [
    "chain_of_slopes",
    "corner_under_the_lens",
    "f_above_slope",
    "growing_rectangle",
    "growing_square_and_cube",
    "height_is_slope",
    "secant_to_tangent",
    "sine_on_the_circle",
    "sketch_the_slope",
]
