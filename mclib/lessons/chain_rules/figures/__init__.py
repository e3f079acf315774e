"""Lesson 09, chain rules: stretches multiply, paths add, and Jacobians chain."""

from mclib.lessons.chain_rules.figures.boxes import shapes
from mclib.lessons.chain_rules.figures.paths import paths_add, two_sweeps
from mclib.lessons.chain_rules.figures.stretches import stretches

__all__ = ["paths_add", "shapes", "stretches", "two_sweeps"]
