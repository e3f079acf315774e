"""Lesson 01, limits: a microscope, the ε-δ game, and paths into a point of the plane."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.explorers.limits.game import epsilon_delta
from mclib.explorers.limits.microscope import microscope
from mclib.explorers.limits.paths import paths
from mclib.explorers.limits.ways import squeeze, three_ways_to_have_none
