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


def at_the_right_end(δ):
    x = 2 + 0.9 * δ
    return abs(x**2 - 4)


def two_thirds_of_the_way(t):
    y = -t / 3
    x = 2 * y**3
    return x, y


def slope_of_the_five_points():
    x, y = np.array([-0.5, 0.4, 1.1, 1.9, 2.6]), np.array([0.1, 0.5, 1.4, 1.7, 2.7])
    errors = y - (0.3 * x + 1)
    return np.mean(-2 * errors * x)


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
    ("delta_for_line", lambda ε: 10 ** math.floor(math.log10(ε / 3))),
    ("smallest_epsilon", 2.1**2 - 4),
    ("smallest_epsilon", 4 * 0.1 + 0.1**2),
    ("defeat_delta", lambda δ: δ),
    ("defeat_delta", lambda δ: δ**2),
    ("defeat_delta", lambda δ: ((2 + δ) ** 2 - 4) / 2),
    ("defeat_delta", lambda δ: 2 * δ + min(δ, 1) / 1000),
    ("defeat_delta", at_the_right_end),
    ("fill_the_hole", 3.0),
    ("fill_the_hole", np.sin(3e-4) / 1e-4),
    ("predict_every_line", "No"),
    ("predict_every_line", "no."),
    ("defeat_the_lines", lambda t: (t**3, t)),
    ("defeat_the_lines", lambda t: [t, t ** (1 / 3)]),
    ("defeat_the_lines", lambda t: np.array([-(t**3), t])),
    ("defeat_the_lines", lambda t: [5 * t**6, t**2]),
    ("defeat_the_lines", two_thirds_of_the_way),
    ("secant_table", [8.0, 4.4, 3.6, 4.0]),
    ("secant_table", np.append(4 + 4 * np.array([1, 0.1, -0.1]), 4)),
    ("limit_of_secants", -1.137),
    ("limit_of_secants", slope_of_the_five_points()),
    ("limit_of_secants", -1.134802 - 2.398e-3),
    ("root_quotient", 1 / 4),
    ("root_quotient", (np.sqrt(4 + 1e-6) - 2) / 1e-6),
    ("join_the_pieces", 4 / 2),
    ("join_the_pieces", 2.0),
    ("sine_along_a_path", lambda m: 1 / (1 / (2 * m) + 1.5 * m)),
    ("sine_along_a_path", lambda m: np.sin(2e-8 * m) / (1e-8 * (1 + 3 * m**2))),
]
