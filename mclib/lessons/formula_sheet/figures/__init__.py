"""Lesson 15: a rule in either layout with its check, an honest check, and the shapes."""

from mclib.lessons.formula_sheet.figures.agreement import agreement
from mclib.lessons.formula_sheet.figures.by_rule import rule_by_rule
from mclib.lessons.formula_sheet.figures.shapes import shapes_of_derivatives

__all__ = ["agreement", "rule_by_rule", "shapes_of_derivatives"]
