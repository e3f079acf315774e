"""The formulas of lesson 04: the gradient, the tangent plane, and descent."""

from mclib.lessons.gradients.rules import descent, gradient

RULES = (*gradient.RULES, *descent.RULES)
