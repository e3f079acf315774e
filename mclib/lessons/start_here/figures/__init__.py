"""Lesson 00, start here: one weight moves a loss, shapes meet, and where the lessons lead."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.lessons.start_here.figures.neuron_loss import one_weight
from mclib.lessons.start_here.figures.shapes import shapes_meet
from mclib.lessons.start_here.figures.stills import lesson_map, two_layouts
