"""Lesson 09, chain rules: slopes multiply along a chain, paths add, and Jacobians multiply."""

from mclib.lessons.chain_rules.figures.boxes import shapes
from mclib.lessons.chain_rules.figures.paths import paths_add, two_sweeps
from mclib.lessons.chain_rules.figures.stretches import stretches
from mclib.lessons.chain_rules.figures.sweep import sweep

__all__ = ["paths_add", "shapes", "stretches", "sweep", "two_sweeps"]
