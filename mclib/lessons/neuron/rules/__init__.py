"""Lesson 10: one neuron, its pieces, its gate, a layer of them, and the backward pass."""

from mclib.lessons.neuron.rules import backward, layer, unit

RULES = (*unit.RULES, *layer.RULES, *backward.RULES)
