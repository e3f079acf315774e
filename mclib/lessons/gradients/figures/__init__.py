"""Lesson 04, gradients: arrows, the tangent plane, the gradient of a matrix, and descent."""

from mclib.lessons.gradients.figures.contour_map import map_to_read
from mclib.lessons.gradients.figures.descent import descent
from mclib.lessons.gradients.figures.field import gradient_field
from mclib.lessons.gradients.figures.fit import fit_by_descent
from mclib.lessons.gradients.figures.flat_spots import flat_spots
from mclib.lessons.gradients.figures.tangent_plane import lives_below, plane_and_remainder
from mclib.lessons.gradients.figures.weights import slope_of_every_weight

__all__ = [
    "descent",
    "fit_by_descent",
    "flat_spots",
    "gradient_field",
    "lives_below",
    "map_to_read",
    "plane_and_remainder",
    "slope_of_every_weight",
]
