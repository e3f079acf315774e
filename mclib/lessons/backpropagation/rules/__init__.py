"""Lesson 13: the network forward and backward, layer normalisation, attention."""

from mclib.lessons.backpropagation.rules import attending, batch, network, normalising

RULES = (*network.RULES, *batch.RULES, *normalising.RULES, *attending.RULES)
