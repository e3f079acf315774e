"""Lesson 03: partial derivatives."""

NUMBER = 3
