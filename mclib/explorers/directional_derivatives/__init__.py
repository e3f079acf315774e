"""Lesson 05, directional derivatives: a compass, two legs, a rose, a game, and a warning."""

from mclib.explorers.directional_derivatives.compass import compass, shadow, two_legs
from mclib.explorers.directional_derivatives.rose import (
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
