"""Lesson 09: chain rules."""

NUMBER = 9
