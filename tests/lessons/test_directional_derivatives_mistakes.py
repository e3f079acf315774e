"""Lesson 05: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named

WRONG = [
    ("predict_diagonal", "sum of the slopes", 2 + 1),
    ("predict_diagonal", "average of the slopes", (2 + 1) / 2),
    ("predict_diagonal", "the steepest", 5**0.5),
    ("predict_diagonal", "the larger one", 2),
    ("worked", "the other point", (3 * 3 + 1 * 4) / 5),
    ("worked", "v not unit", 5 * 3 + 2 * 4),
    ("worked", "gradient given", [5, 2]),
    ("worked", "not summed", np.array([5, 2]) * np.array([0.6, 0.8])),
    ("worked", "the steepest", np.linalg.norm([5, 2])),
    ("worked", "divided by the square", (5 * 3 + 2 * 4) / (3**2 + 4**2)),
    ("worked", "divided by the sum", (5 * 3 + 2 * 4) / (3 + 4)),
    ("worked", "v's entries swapped", 5 * 0.8 + 2 * 0.6),
    ("slope_towards", "v not unit", lambda g, v: np.dot(g, v)),
    ("slope_towards", "not summed", lambda g, v: g * (v / np.linalg.norm(v))),
    ("slope_towards", "gradient given", lambda g, v: g),
    ("slope_towards", "divided by the square", lambda g, v: g @ v / np.linalg.norm(v) ** 2),
    ("slope_towards", "gradient made unit", lambda g, v: g / np.linalg.norm(g) @ v),
    (
        "slope_towards",
        "both made unit",
        lambda g, v: g @ v / (np.linalg.norm(g) * np.linalg.norm(v)),
    ),
    ("slope_towards", "length always positive", lambda g, v: np.abs(g @ v) / np.linalg.norm(v)),
    ("slope_without_plane", "gradient times direction", 0 * 0.7 + 0 * 0.7),
    ("slope_without_plane", "v not unit", 1**2 / 1),
    ("slope_without_plane", "along the parabola", 1 / 2),
    ("slope_without_plane", "inverted", (1 / 2**0.5) / (1 / 2)),
    ("level_direction", "along the gradient", np.array([3, 1]) / np.sqrt(10)),
    ("level_direction", "along the gradient", [-3, -1]),
    ("level_direction", "not unit", [-1, 3]),
    ("level_direction", "not unit", (1, -3)),
    ("level_direction", "swapped", np.array([1, 3]) / 10**0.5),
    ("level_direction", "still a slope", [0, 1]),
    ("level_direction", "still a slope", np.array([3, -1]) / 10**0.5),
    ("level_direction", "no direction", [0, 0]),
    ("level_direction", "not a direction", 0),
    ("level_direction", "not a direction", [-1, 3, 0]),
    ("steepest_rate", "gradient given", (3, 1)),
    ("steepest_rate", "root forgotten", 3**2 + 1**2),
    ("steepest_rate", "entries added", 3 + 1),
    ("steepest_rate", "the larger partial", 3),
    ("steepest_rate", "along (3, 4)", 3 * 0.6 + 1 * 0.8),
    ("slope_at_angle", "angle for cosine", lambda steepest, degrees: steepest * degrees),
    (
        "slope_at_angle",
        "angle in radians for cosine",
        lambda steepest, degrees: steepest * degrees * np.pi / 180,
    ),
    ("slope_at_angle", "degrees for radians", lambda steepest, degrees: steepest * np.cos(degrees)),
    (
        "slope_at_angle",
        "sine",
        lambda steepest, degrees: steepest * np.sin(degrees / 180 * np.pi),
    ),
    ("slope_at_angle", "cosine alone", lambda steepest, degrees: np.cos(np.deg2rad(degrees))),
    ("half_slope", "cosine for angle", 1 / 2),
    ("half_slope", "half of the way", 90 / 2),
    ("half_slope", "radians", np.arccos(1 / 2)),
    ("half_slope", "sine", np.degrees(np.arcsin(1 / 2))),
]

test_a_wrong_answer_is_named = named("directional_derivatives", WRONG)
test_every_mistake_has_a_wrong_answer = complete("directional_derivatives", WRONG)
