"""Lesson 06: Jacobians."""

NUMBER = 6
