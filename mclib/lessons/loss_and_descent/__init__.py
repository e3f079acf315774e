"""Lesson 11: the loss of a neuron, its gradient, and the descent on measured data."""

NUMBER = 11
