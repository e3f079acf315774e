"""Lesson 05, directional derivatives: a compass, two legs, a rose, a game, and a warning."""

from mclib.lessons.directional_derivatives.figures.compass import compass, shadow, two_legs
from mclib.lessons.directional_derivatives.figures.rose import (
    every_slope_and_no_plane,
    guess_the_steepest,
    rose,
)

__all__ = [
    "compass",
    "every_slope_and_no_plane",
    "guess_the_steepest",
    "rose",
    "shadow",
    "two_legs",
]
