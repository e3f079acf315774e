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


def two_cases(x, y):
    rising = np.minimum(np.abs(x), np.abs(y))
    return np.where(x > 0, rising, -rising)


def row_by_row(V, g):
    return [v @ g / math.sqrt(v @ v) / math.sqrt(g @ g) for v in V]


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
    ("half_slope", 60),
    ("half_slope", math.degrees(math.acos(0.5))),
    ("half_slope", np.degrees(np.arccos(1 / 2))),
    ("right_angle", Fraction(6, 5)),
    ("right_angle", 2 * 3 / 5),
    ("gradient_from_slopes", np.linalg.solve([[0.6, 0.8], [0.8, 0.6]], [1.6, 2.6])),
    ("gradient_from_slopes", np.linalg.inv([[3, 4], [4, 3]]) @ [8, 13]),
    ("fool_the_formula", lambda x, y: np.cbrt(x**2 * y)),
    ("fool_the_formula", lambda x, y: np.where(x == y, x, 0)),
    ("fool_the_formula", lambda x, y: x * y * (x + y) / (x * x + y * y)),
    ("fool_the_formula", lambda x, y: -7 * x * y**2 / (x**2 + y**2) + x * y),
    ("fool_the_formula", two_cases),
    ("best_step", lambda g, r: -g * (r / math.sqrt(sum(each**2 for each in g)))),
    ("best_step", lambda g, r: r * (-g / np.linalg.norm(g))),
    ("mean_squared_cosine", 0.01),
    ("mean_squared_cosine", Fraction(1, 100)),
    ("shares_of_steepest", row_by_row),
    (
        "shares_of_steepest",
        lambda V, g: (V / np.linalg.norm(V, axis=1, keepdims=True)) @ (g / np.linalg.norm(g)),
    ),
    (
        "slope_of_x_sine",
        lambda x, y: (
            np.array([math.sin(x * y) + x * y * math.cos(x * y), x * x * math.cos(x * y)])
            @ np.array([1, 1])
            / np.hypot(1, 1)
        ),
    ),
    (
        "slope_of_x_sine",
        lambda x, y: np.sin(x * y) / 2**0.5 + x * (x + y) * np.cos(x * y) / 2**0.5,
    ),
    ("north_east", 4.95),
    ("north_east", np.array([-8, 15]) @ np.array([1, 1]) / math.sqrt(2)),
    ("outward_slope", lambda x, A: 2 * (x @ A @ x) / np.linalg.norm(x)),
    ("outward_slope", lambda x, A: ((A + A.T) @ x) @ (x / np.linalg.norm(x))),
]
