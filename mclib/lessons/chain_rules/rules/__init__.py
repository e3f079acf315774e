"""Lesson 09: the chain rules, for one variable, for many paths, and for vectors."""

from mclib.lessons.chain_rules.rules import paths, sweeps, vectors

RULES = (*paths.RULES, *vectors.RULES, *sweeps.RULES)
