"""Lesson 01: find a δ for every ε, compute limits, and say why one does not exist."""

from mclib.lessons.limits.exercises.challenges import defeat_delta, smallest_epsilon
from mclib.lessons.limits.exercises.continuity import fill_the_hole
from mclib.lessons.limits.exercises.epsilon_delta import (
    delta_for_line,
    delta_for_square,
)
from mclib.lessons.limits.exercises.limit_values import from_a_table, limit_near, predict_hole
from mclib.lessons.limits.exercises.mixed import (
    join_the_pieces,
    root_quotient,
    sine_along_a_path,
)
from mclib.lessons.limits.exercises.plane import defeat_the_lines, path_limit, predict_every_line
from mclib.lessons.limits.exercises.secants import limit_of_secants, secant_table
from mclib.lessons.limits.exercises.ways_to_fail import (
    one_over_square,
    sign_of_x,
    sine_of_reciprocal,
    squeezed,
)

__all__ = [
    "defeat_delta",
    "defeat_the_lines",
    "delta_for_line",
    "delta_for_square",
    "fill_the_hole",
    "from_a_table",
    "join_the_pieces",
    "limit_near",
    "limit_of_secants",
    "one_over_square",
    "path_limit",
    "predict_every_line",
    "predict_hole",
    "root_quotient",
    "secant_table",
    "sign_of_x",
    "sine_along_a_path",
    "sine_of_reciprocal",
    "smallest_epsilon",
    "squeezed",
]
