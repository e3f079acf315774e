"""Lesson 14: differentials of matrices, gradients read off them, and linear maps."""

from mclib.lessons.differentials.rules import differential, gradients, maps

RULES = (*differential.RULES, *gradients.RULES, *maps.RULES)
