"""Lesson 01, limits: a microscope, the ε-δ game, paths, secants of a loss, and two stills."""

# ruff: noqa: F401 - the figures are gathered here for the notebook
from mclib.lessons.limits.figures.epsilon_delta_game import epsilon_delta
from mclib.lessons.limits.figures.loss_secants import secants_of_the_loss
from mclib.lessons.limits.figures.microscope import microscope
from mclib.lessons.limits.figures.paths_to_origin import paths
from mclib.lessons.limits.figures.stills import squeeze, three_ways_to_have_none
