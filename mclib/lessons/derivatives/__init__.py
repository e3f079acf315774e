"""Lesson 02: derivatives of functions of one number."""

NUMBER = 2
