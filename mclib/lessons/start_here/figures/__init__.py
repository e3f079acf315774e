"""Lesson 00, start here: the loss of one neuron, shapes of expressions, and the map."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.lessons.start_here.figures.map import lesson_map
from mclib.lessons.start_here.figures.neuron_loss import one_weight
from mclib.lessons.start_here.figures.shapes import shapes_meet
