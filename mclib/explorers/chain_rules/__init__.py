"""Lesson 09, chain rules: stretches multiply, paths add, and Jacobians chain."""

from mclib.explorers.chain_rules.boxes import shapes
from mclib.explorers.chain_rules.paths import paths_add, two_sweeps
from mclib.explorers.chain_rules.stretches import stretches

__all__ = ["paths_add", "shapes", "stretches", "two_sweeps"]
