"""Lesson 02: other right ways, as readers type them: pairs (exercise, answer)."""

import math
from fractions import Fraction

import numpy as np


def slope_in_steps(f, x, h):
    rise = f(x + h) - f(x)
    run = (x + h) - x
    return rise / run


def power_in_a_loop(x, n):
    slope = float(n)
    for _ in range(abs(n - 1)):
        slope = slope * x if n > 0 else slope / x
    return slope


def product_by_the_logarithm(f, df, g, dg, x):
    return f(x) * g(x) * (df(x) / f(x) + dg(x) / g(x))


def quotient_by_the_product(f, df, g, dg, x):
    one_over_g, its_slope = 1 / g(x), -dg(x) / g(x) ** 2
    return df(x) * one_over_g + f(x) * its_slope


def quotient_solved(f, df, g, dg, x):
    q = f(x) / g(x)
    return (df(x) - q * dg(x)) / g(x)


def crossing_step_by_step(a):
    height = slope = math.exp(a)
    return a - height / slope


def expanded_chain(x):
    return sum(
        math.comb(5, k) * 3**k * k * x ** (k - 1)  # the binomial theorem, term by term
        for k in range(1, 6)
    )


def slope_by_horner(x):
    return np.polyval(np.polyder(np.poly1d([3, 1]) ** 5), x)


def bent_by_where(x):
    return np.where(x < 0, 4 * x, 6 * x)


def bent_in_a_loop(x):
    return np.array([3 * each if each < 0 else 7 * each for each in x])


def three_in_a_while(w, η):
    steps = 0
    while steps < 3:
        w += η * (12 - 8 * w)
        steps += 1
    return w


def three_by_recursion(w, η, steps=3):
    return w if steps == 0 else three_by_recursion(w - η * (8 * w - 12), η, steps - 1)


def sigmoid_by_the_quotient_rule(x):
    top, below = 1, 1 + math.exp(-x)
    return (0 * below - top * -math.exp(-x)) / below**2


RIGHT = [
    ("predict_finite_step", 3.0),
    ("predict_finite_step", 2 * 1 + 1),
    ("slope_from_two_points", slope_in_steps),
    ("slope_from_two_points", lambda f, x, h: f(x + h) / h - f(x) / h),
    ("slope_from_two_points", lambda f, x, h: (f(x) - f(x + h)) / -h),
    ("slope_from_two_points", lambda f, x, h: np.diff([f(x), f(x + h)])[0] / h),
    ("tangent_estimate", 5 + -2 * (3.1 - 3)),
    ("tangent_estimate", Fraction(24, 5)),
    ("tangent_estimate", 11 - 2 * 3.1),
    ("lowest_point", 2.0),
    ("lowest_point", np.array([-1, 0, 1, 2, 3])[3]),
    ("power_rule", power_in_a_loop),
    ("power_rule", lambda x, n: n * x**n / x),
    ("power_rule", lambda x, n: n * math.exp((n - 1) * math.log(x))),
    ("power_rule", lambda x, n: n / x ** (1 - n)),
    ("slope_of_polynomial", 15 * (-1) ** 2 - 4 * -1),
    ("slope_of_polynomial", np.polyval(np.polyder([5, -2, 0, 7]), -1)),
    ("slope_of_polynomial", sum(k * c * (-1) ** (k - 1) for k, c in [(3, 5), (2, -2)])),
    ("product_rule", product_by_the_logarithm),
    ("product_rule", lambda f, df, g, dg, x: g(x) * df(x) + dg(x) * f(x)),
    ("product_rule", lambda f, df, g, dg, x: np.dot([df(x), f(x)], [g(x), dg(x)])),
    (
        "product_rule",
        lambda f, df, g, dg, x: sum(a(x) * b(x) for a, b in [(df, g), (f, dg)]),
    ),
    ("quotient_rule", quotient_by_the_product),
    ("quotient_rule", quotient_solved),
    ("quotient_rule", lambda f, df, g, dg, x: df(x) / g(x) - f(x) * dg(x) / g(x) ** 2),
    ("quotient_rule", lambda f, df, g, dg, x: -(f(x) * dg(x) - df(x) * g(x)) * g(x) ** -2),
    ("table_of_values", (17, 1.4375)),
    ("table_of_values", [5 * 4 + 3 * -1, Fraction(5 * 4 - 3 * -1, 4**2)]),
    ("table_of_values", np.array([17, 1.44])),
    ("tangent_crossing", crossing_step_by_step),
    ("tangent_crossing", lambda a: -(1 - a)),
    ("x_squared_log", lambda x: x * (2 * np.log(x) + 1)),
    ("x_squared_log", lambda x: x * np.log(x**2) + x),
    ("x_squared_log", lambda x: 2 * x * math.log(x) + x**2 / x),
    ("x_squared_log", lambda x: x * np.log(np.e * x**2)),
    ("first_chain", expanded_chain),
    ("first_chain", slope_by_horner),
    ("first_chain", lambda x: 5 * (3 * x + 1) ** 4 * 3),
    ("first_chain", lambda x: 15 * (9 * x**2 + 6 * x + 1) ** 2),
    ("slope_in_degrees", math.radians(1)),
    ("slope_in_degrees", np.deg2rad(1) * np.cos(0)),
    ("slope_in_degrees", 0.01745),
    ("slope_in_degrees", 2 * math.pi / 360),
    ("slope_of_abs", "none"),
    ("slope_of_abs", "None"),
    ("mend_the_join", (2, -1)),
    ("mend_the_join", [2, 1 - 2]),
    ("mend_the_join", np.linalg.solve([[1, 0], [1, 1]], [2, 1])),
    ("best_forward_step", 1e-8),
    ("best_forward_step", np.sqrt(np.finfo(float).eps)),
    ("best_central_step", 1e-5),
    ("best_central_step", np.cbrt(np.finfo(float).eps)),
    ("fool_the_central_difference", bent_by_where),
    ("fool_the_central_difference", bent_in_a_loop),
    ("fool_the_central_difference", lambda x: 5 * x + 2 * np.maximum(x, -x)),
    ("fool_the_central_difference", lambda x: 4 * x + 2 * np.maximum(0, x)),
    ("loss_slope", lambda w: 8 * w - 12),
    ("loss_slope", lambda w: 4 * (2 * w - 3)),
    ("loss_slope", lambda w: 2 * (3 - 2 * w) * -2),
    ("loss_slope", lambda w: 8 * (w - 1.5)),
    ("three_steps", three_in_a_while),
    ("three_steps", three_by_recursion),
    ("three_steps", lambda w, η: 1.5 + (1 - 8 * η) ** 3 * (w - 1.5)),
    ("diverging_step", 1),
    ("diverging_step", Fraction(1, 3)),
    ("diverging_step", 0.26),
    ("square_times_decay", lambda x: x * (2 - 3 * x) * np.exp(-3 * x)),
    ("square_times_decay", lambda x: (2 * x - 3 * x**2) / np.exp(3 * x)),
    ("square_times_decay", lambda x: 2 * x * np.e ** (-3 * x) - 3 * x**2 * np.e ** (-3 * x)),
    ("sigmoid_slope", sigmoid_by_the_quotient_rule),
    ("sigmoid_slope", lambda x: 1 / (2 + np.exp(x) + np.exp(-x))),
    ("sigmoid_slope", lambda x: np.exp(x) / (1 + np.exp(x)) ** 2),
    ("sigmoid_slope", lambda x: 0.25 / np.cosh(x / 2) ** 2),
    ("sigmoid_slope", lambda x: (1 - np.tanh(x / 2) ** 2) / 4),
    ("chain_inside_product", 1 * 1 + 5 * -3 * 4),
    ("chain_inside_product", Fraction(-59)),
]
