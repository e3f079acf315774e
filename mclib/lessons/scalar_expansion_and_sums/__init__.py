"""Lesson 08: scalar expansion and sums."""

NUMBER = 8
