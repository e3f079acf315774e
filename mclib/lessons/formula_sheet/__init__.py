"""Lesson 15: the formula sheet, made of the rules of all lessons."""

NUMBER = 15
