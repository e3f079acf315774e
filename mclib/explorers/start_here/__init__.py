"""Lesson 00, start here: one weight moves a loss, shapes meet, and where the lessons lead."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.explorers.start_here.course import lesson_map, two_layouts
from mclib.explorers.start_here.shapes import shapes_meet
from mclib.explorers.start_here.weight import one_weight
