"""Lesson 14: differentials of whole matrices, and gradients read off them."""

NUMBER = 14
