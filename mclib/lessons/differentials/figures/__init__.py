"""Lesson 14: a nudged matrix, a gradient read off step by step, and the matrix nobody stores."""

from mclib.lessons.differentials.figures.kronecker import big_matrix
from mclib.lessons.differentials.figures.nudge import nudge
from mclib.lessons.differentials.figures.reading import read_off

__all__ = ["big_matrix", "nudge", "read_off"]
