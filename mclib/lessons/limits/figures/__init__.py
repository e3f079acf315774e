"""Lesson 01, limits: a microscope, the ε-δ game, and paths into a point of the plane."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.lessons.limits.figures.game import epsilon_delta
from mclib.lessons.limits.figures.microscope import microscope
from mclib.lessons.limits.figures.paths import paths
from mclib.lessons.limits.figures.ways import squeeze, three_ways_to_have_none
