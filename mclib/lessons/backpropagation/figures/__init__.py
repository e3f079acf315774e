"""Lesson 13: a network forward and back, its training in the plane, and what it misreads."""

from mclib.lessons.backpropagation.figures.learning import learning
from mclib.lessons.backpropagation.figures.misread import misread
from mclib.lessons.backpropagation.figures.stepping import step_through

__all__ = ["learning", "misread", "step_through"]
