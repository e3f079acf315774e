"""Lesson 10: one neuron and its gradient."""

NUMBER = 10
