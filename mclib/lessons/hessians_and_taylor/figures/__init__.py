"""Lesson 12, Hessians and Taylor: polynomials near a point, curvature, and the length of a step."""

from mclib.lessons.hessians_and_taylor.figures.curvature import curvature, kinds_of_level_ground
from mclib.lessons.hessians_and_taylor.figures.several_variables import quadratic_on_the_map
from mclib.lessons.hessians_and_taylor.figures.stable_step import stable_step
from mclib.lessons.hessians_and_taylor.figures.taylor import taylor_polynomials

__all__ = [
    "curvature",
    "kinds_of_level_ground",
    "quadratic_on_the_map",
    "stable_step",
    "taylor_polynomials",
]
