"""Lesson 05: other right ways, as readers type them: pairs (exercise, answer)."""

import math
from fractions import Fraction

import numpy as np


def by_a_loop(g, v):
    total = squares = 0
    for a, b in zip(g, v, strict=True):
        total, squares = total + a * b, squares + b**2
    return total / math.sqrt(squares)


def by_the_cosine(g, v):
    cosine = (g @ v) / (np.linalg.norm(g) * np.linalg.norm(v))
    return np.linalg.norm(g) * cosine


RIGHT = [
    ("predict_diagonal", 3 / math.sqrt(2)),
    ("predict_diagonal", 2.12),
    ("predict_diagonal", np.array([2, 1]) @ np.array([1, 1]) / np.hypot(1, 1)),
    ("worked", Fraction(23, 5)),
    ("worked", np.dot([5, 2], [3, 4]) / 5),
    ("worked", 5 * 3 / 5 + 2 * 4 / 5),
    ("slope_towards", by_a_loop),
    ("slope_towards", by_the_cosine),
    ("slope_towards", lambda g, v: np.dot(g, v / np.linalg.norm(v))),
    ("slope_towards", lambda g, v: sum(a * b for a, b in zip(g, v, strict=True)) / (v @ v) ** 0.5),
    ("slope_towards", lambda g, v: np.einsum("i,i", g, v) / math.hypot(*v)),
    ("slope_without_plane", 2**-0.5),
    ("slope_without_plane", 0.707),
    ("slope_without_plane", math.sqrt(2) / 2),
    ("level_direction", np.array([1, -3]) / np.sqrt(10)),
    ("level_direction", [-0.316, 0.949]),
    ("level_direction", (-1 / math.sqrt(10), 3 / math.sqrt(10))),
    ("level_direction", [[-1 / 10**0.5], [3 / 10**0.5]]),
    ("steepest_rate", 3.16),
    ("steepest_rate", np.linalg.norm([3, 1])),
    ("steepest_rate", (9 + 1) ** 0.5),
    ("slope_at_angle", lambda s, degrees: s * math.cos(degrees * math.pi / 180)),
    ("slope_at_angle", lambda s, degrees: s * np.sin(np.radians(90 - degrees))),
    ("slope_at_angle", lambda s, degrees: s * np.cos(np.deg2rad(degrees))),
    ("half_slope", 60),
    ("half_slope", math.degrees(math.acos(0.5))),
    ("half_slope", np.degrees(np.arccos(1 / 2))),
]
