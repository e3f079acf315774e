"""Lesson 04, gradients: a field with its tangent plane, descent, and a matrix of slopes."""

from mclib.explorers.gradients.descent import descent
from mclib.explorers.gradients.field import flat_spots, gradient_field, lives_below
from mclib.explorers.gradients.weights import slope_of_every_weight

__all__ = ["descent", "flat_spots", "gradient_field", "lives_below", "slope_of_every_weight"]
