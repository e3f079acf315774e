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


def power_of_ten(ε):
    return 10 ** math.floor(math.log10(ε))


def not_far_enough(δ):
    x = 2 + δ
    return x * x - 4


def point_on_the_line(t):
    x = t
    y = 2 * x
    return x, y


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
    ("delta_for_line", "one, or a tenth", tenth_of_a_small_one, "Not for ε = 1"),
    ("delta_for_line", "a power of ten", power_of_ten, "Not for ε = 1"),
    ("delta_for_line", "one digit of ε", lambda ε: float(f"{ε:.0e}"), "Not for ε = 1"),
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
    ("smallest_epsilon", "from a δ back to itself", 0.1, "δ itself"),
    ("smallest_epsilon", "the height", 2.1**2, "height"),
    ("smallest_epsilon", "the left height", 3.61, "height"),
    ("smallest_epsilon", "by 5", 5 * 0.1, "bound"),
    ("smallest_epsilon", "ε/5 = δ, the other way", 0.02, "divided by 4"),
    ("smallest_epsilon", "both distances", [0.39, 0.41], "a single number is expected"),
    ("smallest_epsilon", "their sum", 0.8, "bound"),
    ("smallest_epsilon", "the middle", (0.39 + 0.41) / 2, "slope times δ"),
    ("smallest_epsilon", "2aδ alone", 2 * 2 * 0.1, "slope times δ"),
    ("smallest_epsilon", "minus", -0.41, "sign"),
    ("smallest_epsilon", "one digit", 0.4, "slope times δ"),
    ("defeat_delta", "right to the end", not_far_enough, "the edge"),
    ("defeat_delta", "ten times", lambda δ: 10 * δ, "Not at δ = 0.5"),
    ("defeat_delta", "a fixed one", lambda δ: 0.5, "the same ε"),
    ("defeat_delta", "one", lambda δ: 1, "the same ε"),
    ("defeat_delta", "δ for ε, the root", lambda δ: np.sqrt(δ), "Not at δ = 0.03"),
    ("defeat_delta", "zero", lambda δ: 0, "not positive"),
    ("defeat_delta", "infinite", lambda δ: np.inf, "finite number"),
    ("defeat_delta", "the square of x", lambda δ: (2 + δ) ** 2, "Not at δ = 0.5"),
    ("defeat_delta", "the left end, without its sign", lambda δ: (2 - δ) ** 2 - 4, "not positive"),
    ("defeat_delta", "as a number", 0.1, "A function of"),
    ("fill_the_hole", "what sin x / x gives", 1, "one"),
    ("fill_the_hole", "0/0", 0, "zero over zero"),
    ("fill_the_hole", "a third", 0.3333, "reversed"),
    ("fill_the_hole", "sin(3)", 0.1411, "sine of 3"),
    ("fill_the_hole", "undefined", "undefined", "Numbers are expected"),
    ("fill_the_hole", "minus", -3, "sign"),
    ("fill_the_hole", "a table's first value", 2.955, None),
    ("fill_the_hole", "twice", 6, "twice"),
    ("predict_every_line", "yes", "yes", "yes"),
    ("predict_every_line", "the limit", 0, "A word in quotes"),
    ("predict_every_line", "maybe", "maybe", "not one of the words"),
    ("predict_every_line", "true", True, "A word in quotes"),
    ("predict_every_line", "exists", "exists", "not one of the words"),
    ("predict_every_line", "shouted", "YES", "yes"),
    ("defeat_the_lines", "y = 2x", point_on_the_line, "goes on to 0"),
    ("defeat_the_lines", "the diagonal", lambda t: [t, t], "a straight line"),
    ("defeat_the_lines", "y = x³", lambda t: [t, t**3], "swapped"),
    ("defeat_the_lines", "y = x²", lambda t: [t, t**2], "the parabola"),
    ("defeat_the_lines", "x = y²", lambda t: [t**2, t], "not bent enough"),
    ("defeat_the_lines", "the powers", lambda t: [t**2, t**6], "goes on to 0"),
    ("defeat_the_lines", "a number", lambda t: t**3, "is expected"),
    ("defeat_the_lines", "the x axis", lambda t: [t, 0], "an axis"),
    ("defeat_the_lines", "the y axis", lambda t: [0, t], "an axis"),
    ("defeat_the_lines", "three numbers", lambda t: [t**3, t, 0.5], "is expected"),
    ("defeat_the_lines", "never arrives", lambda t: [1 + t**3, 1 + t], "from the origin"),
    ("defeat_the_lines", "the wrong way", lambda t: [1 / t**3, 1 / t], "from the origin"),
    ("secant_table", "at 1", [0, -3.6, -4.4, -4], "at w = 1"),
    ("secant_table", "three numbers", [8, 4.4, 3.6], "shape is off"),
    ("secant_table", "the mean", 4, "is expected"),
    ("secant_table", "the losses", [9, 1.44, 0.64, 1], "h = 1 is not right"),
    ("secant_table", "minus in the third", [8, 4.4, -3.6, 4], "sign of h"),
    ("secant_table", "differences", [8, 0.44, -0.36, 4], "not divided"),
    ("secant_table", "undefined at the end", [8, 4.4, 3.6, float("nan")], "as h shrinks"),
    ("secant_table", "h = 0.1 without its 1", [8, 0.4, 3.6, 4], "h = 0.1 is not right"),
    ("secant_table", "halved for both sides", [8, 4.4, 1.8, 4], "h = -0.1 is not right"),
    ("secant_table", "their mean", [8, 4.4, 3.6, 16 / 3], "as h shrinks"),
    ("secant_table", "0 at the end", [8, 4.4, 3.6, 0], "zero over zero"),
    ("limit_of_secants", "the last of the table", -1.134802, "last value"),
    ("limit_of_secants", "rounded", -1.1, "three digits"),
    ("limit_of_secants", "without its sign", 1.1372, "sign"),
    ("limit_of_secants", "the first", -0.8974, "an earlier value"),
    ("limit_of_secants", "the middle one", -1.11322, "an earlier value"),
    ("limit_of_secants", "0/0", 0, "zero over zero"),
    ("limit_of_secants", "all three", [-0.8974, -1.1132, -1.1348], "a single number is expected"),
    ("limit_of_secants", "stepped back", -1.1348 + 0.0024, "wrong direction"),
    ("limit_of_secants", "ten times the step", -1.1588, None),
    ("root_quotient", "0/0", 0, "zero over zero"),
    ("root_quotient", "half", 1 / 2, "one of two terms"),
    ("root_quotient", "over 4 + 2", 1 / 6, "root not taken"),
    ("root_quotient", "x cancelled", 1, "one"),
    ("root_quotient", "upside down", 4, "reversed"),
    ("root_quotient", "minus", -0.25, "sign"),
    ("root_quotient", "infinite", np.inf, "finite number"),
    ("root_quotient", "a formula", "1/4", "Numbers are expected"),
    ("join_the_pieces", "the limit", 4, "the limit"),
    ("join_the_pieces", "0/0", 0, "zero over zero"),
    ("join_the_pieces", "minus", -2, "sign"),
    ("join_the_pieces", "upside down", 1 / 2, "reversed"),
    ("join_the_pieces", "one", 1, "one"),
    ("join_the_pieces", "undefined", "undefined", "Numbers are expected"),
    ("join_the_pieces", "three", 3, "off by one"),
    ("sine_along_a_path", "the 2 lost", lambda m: m / (1 + 3 * m**2), "factor"),
    ("sine_along_a_path", "the other f", lambda m: m / (1 + m**2), "3 lost"),
    ("sine_along_a_path", "sine of 2m", lambda m: np.sin(2 * m) / (1 + 3 * m**2), "sine kept"),
    ("sine_along_a_path", "minus", lambda m: -2 * m / (1 + 3 * m**2), "sign"),
    ("sine_along_a_path", "upside down", lambda m: (1 + 3 * m**2) / (2 * m), "reciprocal"),
    ("sine_along_a_path", "3m squared", lambda m: 2 * m / (1 + (3 * m) ** 2), "3 squared"),
    ("sine_along_a_path", "none", lambda m: 0.0, "zero"),
    ("sine_along_a_path", "the 3 lost", lambda m: 2 * m / (1 + m**2), "3 lost"),
    ("sine_along_a_path", "y not squared", lambda m: 2 * m / (1 + 3 * m), "m not squared"),
]
