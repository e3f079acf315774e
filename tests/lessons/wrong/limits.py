"""Lesson 01: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import math

import numpy as np


def printed(ε):
    print(ε / 3)


def halved_until_small(ε):
    δ = 1
    while δ > ε:
        δ = δ / 2
    return δ


def halved_until_good(ε):
    δ = 1
    while abs((2 - δ) ** 2 - 4) >= ε:
        δ /= 2
    return δ


def tenth_of_a_small_one(ε):
    if ε < 1:
        return 0.1
    return 1


def last_of_a_loop(f, a):
    for h in [0.1, 0.01, 0.001]:
        value = f(a + h)
    return value


def all_of_a_loop(f, a):
    return [f(a + h) for h in (1e-4, 1e-5, 1e-6)]


def both_sides_added(f, a):
    return f(a - 1e-7) + f(a + 1e-7)


def printed_limit(f, a):
    print(f(a + 1e-9))


def slope(f, a):
    h = 1e-6
    return (f(a + h) - f(a - h)) / (2 * h)


def at_zero(f, a):
    return f(0 + 1e-6)


def one_million_away(f, a):
    return f(a + 1e6)


WRONG = [
    ("predict_hole", "the square on top", 1, "one"),
    ("predict_hole", "undefined", "undefined", "Numbers are expected"),
    ("predict_hole", "none", None, "dots"),
    ("predict_hole", "infinite", np.inf, "finite number"),
    ("predict_hole", "not a number", float("nan"), "finite number"),
    ("predict_hole", "minus", -2, "sign"),
    ("predict_hole", "x - 1", 0, "zero over zero"),
    ("predict_hole", "half", 0.5, None),
    ("predict_hole", "near", 1.9, None),
    ("predict_hole", "a formula", "x + 1", "Numbers are expected"),
    ("predict_hole", "three", 3, "off by one"),
    ("predict_hole", "a function", lambda x: x + 1, "A value is expected"),
    ("delta_for_line", "one half", lambda ε: ε / 2, "Not for ε = 1"),
    ("delta_for_line", "3 subtracted", lambda ε: ε - 3, "not positive"),
    ("delta_for_line", "3 over ε", lambda ε: 3 / ε, None),
    ("delta_for_line", "the added 1 as well", lambda ε: (ε - 1) / 3, "not positive"),
    ("delta_for_line", "plus 1", lambda ε: (ε + 1) / 3, None),
    ("delta_for_line", "f of ε", lambda ε: 3 * ε + 1, None),
    ("delta_for_line", "the root", lambda ε: np.sqrt(ε) / 3, "Not for ε = 0.37"),
    ("delta_for_line", "printed", printed, "is a return missing"),
    ("delta_for_line", "by halves, without the slope", halved_until_small, None),
    ("delta_for_line", "one, or a tenth", tenth_of_a_small_one, "the same δ"),
    ("delta_for_line", "whole numbers", lambda ε: ε // 3, "not positive"),
    ("delta_for_line", "rounded", lambda ε: round(ε / 3, 2), "Not for ε = 0.0029"),
    ("delta_for_line", "a third of a millionth", lambda ε: 1e-6, "the same δ"),
    ("delta_for_line", "an interval", lambda ε: [-ε / 3, ε / 3], "a single number is expected"),
    ("delta_for_line", "slightly too wide", lambda ε: ε / 2.99, None),
    ("delta_for_line", "ε³", lambda ε: ε**3, None),
    ("delta_for_line", "as a number", 0.01, "A function of"),
    ("delta_for_line", "called", (lambda ε: ε / 3)(0.3), "A function of"),
    ("delta_for_line", "min as for the square", lambda ε: min(1, ε), "same as ε"),
    ("delta_for_square", "the line's", lambda ε: ε / 3, "Not for ε = 3"),
    ("delta_for_square", "the root", lambda ε: np.sqrt(ε), None),
    ("delta_for_square", "the root of 4 + ε", lambda ε: np.sqrt(4 + ε), None),
    ("delta_for_square", "by 4, with the promise", lambda ε: min(1, ε / 4), "Not for ε = 3"),
    ("delta_for_square", "max for min", lambda ε: max(1, ε / 5), None),
    ("delta_for_square", "the promise alone", lambda ε: 1, "the same δ"),
    ("delta_for_square", "by the derivative", lambda ε: ε / (2 * 2), "slope at 2"),
    ("delta_for_square", "ε²", lambda ε: ε**2, None),
    ("delta_for_square", "root for the left", lambda ε: 2 - math.sqrt(abs(4 - ε)), "one side only"),
    ("delta_for_square", "the left side, by halves", halved_until_good, "Not for ε = 1"),
    ("delta_for_square", "ε over x + 2, at 2", lambda ε: ε / (2 + 2), "slope at 2"),
    ("delta_for_square", "a large promise", lambda ε: min(10, ε / 5), "Not for ε = 5.05"),
    ("delta_for_square", "half of ε", lambda ε: ε / 2, None),
    ("delta_for_square", "np.min of two", lambda ε: np.min(1, ε / 5), "np.minimum"),
    ("delta_for_square", "brackets lost", lambda ε: np.sqrt(4) + ε - 2, "same as ε"),
    ("delta_for_square", "not even at the right", lambda ε: np.sqrt(4 + ε) - 1.99, None),
    ("delta_for_square", "5 times", lambda ε: 5 * ε, None),
    ("delta_for_square", "two numbers", lambda ε: (1, ε / 5), "a single number is expected"),
    ("delta_for_square", "ε/5 where small alone", lambda ε: ε / 5 if ε < 1 else ε, "Not for ε = 3"),
    ("delta_for_square", "0", lambda ε: 0.0, "not positive"),
    ("limit_near", "a millionth of a", lambda f, a: f(a * 1e-6), "multiplied for added"),
    ("limit_near", "a thousandth away", lambda f, a: f(a + 0.001), "not near enough"),
    ("limit_near", "last of a loop", last_of_a_loop, "not near enough"),
    ("limit_near", "all of a loop", all_of_a_loop, "a single number is expected"),
    ("limit_near", "sum of both sides", both_sides_added, "twice"),
    ("limit_near", "printed", printed_limit, "is a return missing"),
    ("limit_near", "the slope", slope, None),
    ("limit_near", "near 0", at_zero, "term missing"),
    ("limit_near", "a million away", one_million_away, None),
    ("limit_near", "the point", lambda f, a: a, None),
    ("limit_near", "f itself", lambda f, a: f, "a function"),
    ("limit_near", "1 away", lambda f, a: f(a + 1), None),
    (
        "limit_near",
        "mean of a tenth away",
        lambda f, a: (f(a - 0.1) + f(a + 0.1)) / 2,
        "not near enough",
    ),
    ("limit_near", "added outside", lambda f, a: f(a) + 1e-6, "plugging in"),
    ("limit_near", "multiplied by h", lambda f, a: f(a + 1e-6) * 1e-6, "always 1e-06 times"),
    ("limit_near", "divided by h", lambda f, a: f(a + 1e-6) / 1e-6, "always 1e+06 times"),
    ("limit_near", "two digits", lambda f, a: round(f(a + 1e-6), 2), "too few"),
    ("limit_near", "a step of nothing", lambda f, a: f(a + 1e-20), "nearer than"),
    ("limit_near", "np.inf", lambda f, a: f(a + 1 / np.inf), "plugging in"),
    ("limit_near", "minus", lambda f, a: f(-a + 1e-6), "sign of a term"),
    ("limit_near", "a whole number", lambda f, a: int(f(a + 1e-6)), None),
    ("from_a_table", "infinite", float("inf"), "finite number"),
    ("from_a_table", "minus", -0.5, "sign"),
    ("from_a_table", "the first value", 0.4597, None),
    ("from_a_table", "no comma", 5, None),
    ("from_a_table", "a third", 1 / 3, None),
    ("from_a_table", "two", 2, None),
    ("from_a_table", "all three", [0.49958, 0.499996, 0.5], "a single number is expected"),
    ("from_a_table", "near", 0.49, None),
    ("from_a_table", "in words", "one half", "Numbers are expected"),
    ("sign_of_x", "zero", 0, "A word in quotes"),
    ("sign_of_x", "does not exist", "does not exist", "not one of the words"),
    ("sign_of_x", "blow up", "Blow up", "blow_up"),
    ("sign_of_x", "corner", "corner", "not one of the words"),
    ("sign_of_x", "two words", "jump oscillation", "not one of the words"),
    ("one_over_square", "infinity", "infinity", "not one of the words"),
    ("one_over_square", "jump", "jump!", "not one of the words"),
    ("one_over_square", "exists", "Exists", "exists"),
    ("one_over_square", "np.inf", np.inf, "A word in quotes"),
    ("sine_of_reciprocal", "exists", '"exists"', "exists"),
    ("sine_of_reciprocal", "blow-up", "blow-up", "blow_up"),
    ("sine_of_reciprocal", "jumps", "jumps", "not one of the words"),
    ("squeezed", "oscillation", " oscillation", "oscillation"),
    ("squeezed", "zero", 0, "A word in quotes"),
    ("squeezed", "yes", True, "A word in quotes"),
    ("path_limit", "m alone", lambda m: m, "term missing"),
    ("path_limit", "not squared on top", lambda m: 1 / (1 + m**2), "factor missing"),
    ("path_limit", "m² on top", lambda m: m**2 / (1 + m**2), "squared"),
    ("path_limit", "upside down", lambda m: (1 + m**2) / m, "reciprocal"),
    ("path_limit", "brackets forgotten", lambda m: m / 1 + m**2, None),
    ("path_limit", "minus", lambda m: -m / (1 + m**2), "sign"),
    ("path_limit", "minus below", lambda m: m / (1 - m**2), None),
    ("path_limit", "^ for **", lambda m: m / (1 + m ^ 2), "**"),
    ("path_limit", "x left in", lambda m: m * 0.1**2 / (1 + m**2), None),
    ("path_limit", "2 lost", lambda m: m / (2 + 2 * m**2), "half"),
    ("path_limit", "root", lambda m: m / np.sqrt(1 + m**2), None),
    ("path_limit", "largest", lambda m: abs(m) / (1 + m**2), "absolute value"),
    ("path_limit", "m twice for m²", lambda m: m / (1 + 2 * m), "product for a power"),
    ("path_limit", "x = m y", lambda m: 1 / m / (1 + m**2), None),
    ("path_limit", "does not exist", lambda m: None, "is a return missing"),
    ("path_limit", "not a number", lambda m: np.nan, "finite number"),
    ("path_limit", "the square of the sum", lambda m: m / (1 + m) ** 2, None),
    ("path_limit", "the angle", lambda m: np.sin(np.arctan(m)), None),
    ("path_limit", "m³", lambda m: m / (1 + m**3), "another exponent"),
    ("path_limit", "both terms m", lambda m: m**2 / (m**2 + m**2), "always one half"),
]
