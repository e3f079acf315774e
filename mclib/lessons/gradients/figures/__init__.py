"""Lesson 04, gradients: a field with its tangent plane, descent, and the gradient of a matrix."""

from mclib.lessons.gradients.figures.descent import descent
from mclib.lessons.gradients.figures.field import gradient_field
from mclib.lessons.gradients.figures.flat_spots import flat_spots
from mclib.lessons.gradients.figures.tangent_plane import lives_below
from mclib.lessons.gradients.figures.weights import slope_of_every_weight

__all__ = ["descent", "flat_spots", "gradient_field", "lives_below", "slope_of_every_weight"]
