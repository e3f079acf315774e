"""Lesson 04: gradients."""

NUMBER = 4
