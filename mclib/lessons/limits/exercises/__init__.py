"""Lesson 01: find a δ for every ε, compute limits, and say why one does not exist."""

# ruff: noqa: F401 - the exercises are gathered here for the notebook
from mclib.lessons.limits.exercises.epsilon_delta import delta_for_line, delta_for_square
from mclib.lessons.limits.exercises.limit_values import (
    from_a_table,
    limit_near,
    one_over_square,
    path_limit,
    predict_hole,
    sign_of_x,
    sine_of_reciprocal,
    squeezed,
)
