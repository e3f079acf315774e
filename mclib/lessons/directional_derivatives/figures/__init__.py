"""Lesson 05, directional derivatives: a compass, two legs, a game, a warning, steps on the loss."""

from mclib.lessons.directional_derivatives.figures.compass import compass
from mclib.lessons.directional_derivatives.figures.every_slope_and_no_plane import (
    every_slope_and_no_plane,
)
from mclib.lessons.directional_derivatives.figures.guess_the_steepest import guess_the_steepest
from mclib.lessons.directional_derivatives.figures.random_directions import random_directions
from mclib.lessons.directional_derivatives.figures.shadow import shadow
from mclib.lessons.directional_derivatives.figures.steps_of_one_length import steps_of_one_length
from mclib.lessons.directional_derivatives.figures.two_legs import two_legs

__all__ = [
    "compass",
    "every_slope_and_no_plane",
    "guess_the_steepest",
    "random_directions",
    "shadow",
    "steps_of_one_length",
    "two_legs",
]
