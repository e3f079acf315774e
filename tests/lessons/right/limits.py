"""Lesson 01: other right ways, as readers type them: pairs (exercise, answer)."""

import math
from fractions import Fraction

import numpy as np


def halved_until_the_line_obeys(ε):
    δ = 1.0
    while 3 * δ > ε:
        δ /= 2
    return δ


def halved_until_the_square_obeys(ε):
    δ = 1.0
    while δ * (4 + δ) > ε:
        δ /= 2
    return δ


def promise_by_if(ε):
    if ε < 5:
        return ε / 5
    return 1


def last_of_many_steps(f, a):
    for n in range(1, 8):
        value = f(a + 10**-n)
    return value


def path_in_numbers(m):
    x = 1e-3
    y = m * x
    return x * y / (x**2 + y**2)


RIGHT = [
    ("predict_hole", 1 + 1),
    ("predict_hole", Fraction(4, 2)),
    ("predict_hole", round((1.001**2 - 1) / (1.001 - 1))),
    ("delta_for_line", lambda ε: ε / 4),
    ("delta_for_line", lambda ε: min(1, ε / 3)),
    ("delta_for_line", lambda ε: ((3 * 2 + 1 + ε) - 1) / 3 - 2 if ε > 1e-6 else ε / 3.01),
    ("delta_for_line", halved_until_the_line_obeys),
    ("delta_for_square", lambda ε: min(1, ε / 5)),
    ("delta_for_square", lambda ε: min(0.5, ε / 4.5)),
    ("delta_for_square", lambda ε: ε / (2 + math.sqrt(4 + ε))),
    ("delta_for_square", lambda ε: np.minimum(1, ε / 6)),
    ("delta_for_square", promise_by_if),
    ("delta_for_square", halved_until_the_square_obeys),
    ("limit_near", lambda f, a: f(a - 1e-6)),
    ("limit_near", lambda f, a: (f(a - 1e-6) + f(a + 1e-6)) / 2),
    ("limit_near", lambda f, a: np.mean([f(a + h) for h in (-1e-7, 1e-7)])),
    ("limit_near", last_of_many_steps),
    ("from_a_table", 1 / 2),
    ("from_a_table", Fraction(1, 2)),
    ("from_a_table", round(0.499996, 3)),
    ("sign_of_x", "Jump"),
    ("sign_of_x", "'jump'"),
    ("one_over_square", "blow-up"),
    ("one_over_square", "Blow up"),
    ("sine_of_reciprocal", "Oscillation"),
    ("sine_of_reciprocal", "oscillation."),
    ("squeezed", "EXISTS"),
    ("squeezed", " exists "),
    ("path_limit", lambda m: 1 / (m + 1 / m)),
    ("path_limit", lambda m: m * (1 + m * m) ** -1),
    ("path_limit", lambda m: np.sin(2 * np.arctan(m)) / 2),
    ("path_limit", path_in_numbers),
]
