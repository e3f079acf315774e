"""Lesson 00: what a neural network asks of calculus."""

NUMBER = 0
