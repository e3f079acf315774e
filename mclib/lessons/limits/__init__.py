"""Lesson 01: limits."""

NUMBER = 1
