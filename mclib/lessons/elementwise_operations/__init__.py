"""Lesson 07: element-wise operations."""

NUMBER = 7
TITLE = "Element-wise operations"
