"""Lesson 00, start here: the loss of one neuron, shapes of expressions, and two stills."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.lessons.start_here.figures.neuron_loss import one_weight
from mclib.lessons.start_here.figures.shapes import shapes_meet
from mclib.lessons.start_here.figures.stills import lesson_map, two_layouts
