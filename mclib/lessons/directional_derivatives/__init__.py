"""Lesson 05: directional derivatives."""

NUMBER = 5
