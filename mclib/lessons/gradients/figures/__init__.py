"""Lesson 04, gradients: a field with its tangent plane, descent, and a matrix of slopes."""

from mclib.lessons.gradients.figures.descent import descent
from mclib.lessons.gradients.figures.field import flat_spots, gradient_field, lives_below
from mclib.lessons.gradients.figures.weights import slope_of_every_weight

__all__ = ["descent", "flat_spots", "gradient_field", "lives_below", "slope_of_every_weight"]
