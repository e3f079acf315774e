"""Lesson 02: the derivative as a limit, and the rules for one variable."""

from mclib.lessons.derivatives.rules.differentiation import DIFFERENTIATION
from mclib.lessons.derivatives.rules.quotients import QUOTIENTS

RULES = QUOTIENTS + DIFFERENTIATION
