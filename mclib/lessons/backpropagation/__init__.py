"""Lesson 13: every gradient of a network, a tape, and the layers that people train today."""

NUMBER = 13
