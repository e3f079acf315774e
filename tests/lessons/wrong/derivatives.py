"""Lesson 02: a hundred wrong answers and more, as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import math

import numpy as np

sin, cos, exp, log = np.sin, np.cos, np.exp, np.log


def printed_slope(f, x, h):
    print((f(x + h) - f(x)) / h)


def own_step(f, x, h):
    h = 1e-6
    return (f(x + h) - f(x)) / h


def printed_power(x, n):
    print(n * x ** (n - 1))


def power_measured(x, n):
    h = 0.001
    return ((x + h) ** n - x**n) / h


def power_by_loop(x, n):
    result = n
    for _ in range(n):
        result = result * x
    return result


def two_returns(f, df, g, dg, x):
    return df(x) * g(x), f(x) * dg(x)


def slope_not_updated(w, η):
    slope = -4 * (3 - 2 * w)
    for _ in range(3):
        w = w - η * slope
    return w


def steps_with_a_return_inside(w, η):
    for _ in range(3):
        w = w + 4 * η * (3 - 2 * w)
        return w


def all_steps(w, η):
    path = []
    for _ in range(3):
        w = w + 4 * η * (3 - 2 * w)
        path.append(w)
    return path


def steps_without_return(w, η):
    for _ in range(3):
        w = w + 4 * η * (3 - 2 * w)


def step_not_stored(w, η):
    for _ in range(3):
        w - η * -4 * (3 - 2 * w)
    return w


def η_shrinks(w, η):
    for _ in range(3):
        w = w + 4 * η * (3 - 2 * w)
        η = η / 2
    return w


def half_slopes(w, η):
    for _ in range(3):
        w = w + 2 * η * (3 - 2 * w)
    return w


WRONG = [
    ("predict_finite_step", "for a tenth", 3.1, "not the answer"),
    ("predict_finite_step", "zero", 0, "not the answer"),
    ("predict_finite_step", "2x at 1", 2, "the value"),
    ("predict_finite_step", "zero over zero", np.nan, "finite number"),
    ("predict_finite_step", "a formula", "2x + 1", "Numbers are expected"),
    ("predict_finite_step", "minus", -3, "sign"),
    ("slope_from_two_points", "printed", printed_slope, "is a return missing"),
    ("slope_from_two_points", "a step of one's own", own_step, "does not change with h"),
    (
        "slope_from_two_points",
        "to both sides",
        lambda f, x, h: (f(x + h) - f(x - h)) / h,
        "to both sides, divided by h",
    ),
    (
        "slope_from_two_points",
        "to both sides, over 2h",
        lambda f, x, h: (f(x + h) - f(x - h)) / (2 * h),
        "to both sides",
    ),
    ("slope_from_two_points", "to the left", lambda f, x, h: (f(x) - f(x - h)) / h, "to the left"),
    ("slope_from_two_points", "run over rise", lambda f, x, h: h / (f(x + h) - f(x)), "reciprocal"),
    (
        "slope_from_two_points",
        "multiplied",
        lambda f, x, h: (f(x + h) - f(x)) * h,
        "multiplied for divided",
    ),
    (
        "slope_from_two_points",
        "f of x, plus h",
        lambda f, x, h: (f(x) + h - f(x)) / h,
        "does not change with x",
    ),
    (
        "slope_from_two_points",
        "a sum on top",
        lambda f, x, h: (f(x + h) + f(x)) / h,
        "sign of a term",
    ),
    (
        "slope_from_two_points",
        "divided by x",
        lambda f, x, h: (f(x + h) - f(x)) / x,
        "another input",
    ),
    ("slope_from_two_points", "f not called", lambda f, x, h: (f * (x + h) - f * x) / h, "call it"),
    ("slope_from_two_points", "h minus x below", lambda f, x, h: (f(x + h) - f(x)) / (h - x), None),
    ("slope_from_two_points", "f of h", lambda f, x, h: (f(x) - f(h)) / (x - h), None),
    ("tangent_estimate", "slope as the step", 5 - 2 * 3, None),
    ("tangent_estimate", "a hundredth", 5 - 2 * 0.01, None),
    ("tangent_estimate", "divided", 5 - 2 / 0.1, None),
    ("tangent_estimate", "scaled", 5 * 3.1 / 3, None),
    ("tangent_estimate", "two numbers", [5, -0.2], "a single number"),
    ("tangent_estimate", "minus", -4.8, "sign"),
    ("lowest_point", "the height", 0.5, "another input"),
    ("lowest_point", "all zeros of the slope", [-1, 2], "a single number"),
    ("lowest_point", "beyond the table", -2, "another input"),
    ("lowest_point", "in words", "at 2", "Numbers are expected"),
    ("power_rule", "printed", printed_power, "is a return missing"),
    ("power_rule", "measured with a large step", power_measured, "more digits"),
    ("power_rule", "a product too many", power_by_loop, None),
    ("power_rule", "x and n swapped", lambda x, n: x * n ** (x - 1), None),
    ("power_rule", "logarithm", lambda x, n: x**n * log(x), "base and exponent"),
    ("power_rule", "n + 1", lambda x, n: n * x ** (n + 1), "sign of a term"),
    ("power_rule", "^ for **", lambda x, n: n * x ^ (n - 1), "**"),
    ("power_rule", "added", lambda x, n: n + x ** (n - 1), "added for multiplied"),
    ("power_rule", "n squared in front", lambda x, n: n**2 * x ** (n - 1), "squared"),
    ("power_rule", "bracket around the product", lambda x, n: (n * x) ** (n - 1), None),
    ("power_rule", "always 2x", lambda x, n: 2 * x, None),
    ("power_rule", "the value", lambda x, n: x**n, "the value"),
    ("power_rule", "times", lambda x, n: n * x * (n - 1), "product for a power"),
    ("power_rule", "second derivative", lambda x, n: n * (n - 1) * x ** (n - 2), None),
    ("power_rule", "divided", lambda x, n: x ** (n - 1) / n, "divided for multiplied"),
    ("power_rule", "minus", lambda x, n: -n * x ** (n - 1), "sign"),
    ("slope_of_polynomial", "2x kept", 15 * 1 + 4 * 1 * -1, "sign of the second"),
    ("slope_of_polynomial", "-15 - 4", -19, "sign"),
    ("slope_of_polynomial", "the first term", 15, None),
    ("slope_of_polynomial", "the second term", 4, None),
    ("slope_of_polynomial", "exponent kept", 15 * -1 - 4 * 1, "sign"),
    ("slope_of_polynomial", "3 for 15", 3 + 4, "exponents not multiplied"),
    ("slope_of_polynomial", "a formula", lambda x: 15 * x**2 - 4 * x, "A value is expected"),
    ("slope_of_polynomial", "at 1", 15 - 4, "sign of the second"),
    ("product_rule", "functions not called", lambda f, df, g, dg, x: df * g + f * dg, "call it"),
    ("product_rule", "two numbers", two_returns, "a single number"),
    ("product_rule", "slopes added", lambda f, df, g, dg, x: df(x) + dg(x), None),
    ("product_rule", "value", lambda f, df, g, dg, x: f(x) * g(x), None),
    (
        "product_rule",
        "each with its own slope",
        lambda f, df, g, dg, x: df(x) * f(x) + g(x) * dg(x),
        None,
    ),
    (
        "product_rule",
        "all four multiplied",
        lambda f, df, g, dg, x: df(x) * g(x) * f(x) * dg(x),
        "multiplied for added",
    ),
    (
        "product_rule",
        "chain rule",
        lambda f, df, g, dg, x: df(g(x)) * dg(x),
        None,
    ),
    (
        "product_rule",
        "at the product",
        lambda f, df, g, dg, x: df(x * g(x)) + dg(x * f(x)),
        None,
    ),
    (
        "product_rule",
        "the corner too",
        lambda f, df, g, dg, x: df(x) * g(x) + f(x) * dg(x) + df(x) * dg(x),
        None,
    ),
    (
        "product_rule",
        "quotient rule",
        lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x) ** 2,
        None,
    ),
    (
        "product_rule",
        "sum of values times sum of slopes",
        lambda f, df, g, dg, x: (f(x) + g(x)) * (df(x) + dg(x)),
        None,
    ),
    (
        "product_rule",
        "reversed",
        lambda f, df, g, dg, x: f(x) * dg(x) - df(x) * g(x),
        "sign of a term",
    ),
    (
        "quotient_rule",
        "the product rule",
        lambda f, df, g, dg, x: df(x) * g(x) + f(x) * dg(x),
        None,
    ),
    (
        "quotient_rule",
        "not divided",
        lambda f, df, g, dg, x: df(x) * g(x) - f(x) * dg(x),
        "divisor missing",
    ),
    (
        "quotient_rule",
        "f squared below",
        lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / f(x) ** 2,
        "f for g",
    ),
    (
        "quotient_rule",
        "slope squared below",
        lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / dg(x) ** 2,
        "dg for g",
    ),
    ("quotient_rule", "value", lambda f, df, g, dg, x: f(x) / g(x), None),
    ("quotient_rule", "f' over g", lambda f, df, g, dg, x: df(x) / g(x), "term missing"),
    (
        "quotient_rule",
        "g cubed",
        lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x) ** 3,
        "another exponent",
    ),
    (
        "quotient_rule",
        "slopes and values interchanged",
        lambda f, df, g, dg, x: (f(x) * g(x) - df(x) * dg(x)) / g(x) ** 2,
        None,
    ),
    (
        "quotient_rule",
        "square of the input",
        lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x**2),
        None,
    ),
    (
        "quotient_rule",
        "q left as a value of q",
        lambda f, df, g, dg, x: df(x) - f(x) / g(x) * dg(x),
        "square missing",
    ),
    (
        "quotient_rule",
        "multiplied by the square",
        lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) * g(x) ** 2,
        "multiplied for divided",
    ),
    ("table_of_values", "in the other order", [23 / 16, 17], "order of the two"),
    ("table_of_values", "the product alone", 17, "but shape (2,) is expected"),
    ("table_of_values", "rounded to 1.4", [17, 1.4], "The product is right"),
    ("table_of_values", "signs ignored", [23, 17 / 16], "product subtracted"),
    ("table_of_values", "values", [12, 3 / 4], None),
    ("table_of_values", "divided by f squared", [17, 23 / 9], "The product is right"),
    ("table_of_values", "slopes added", [4, 23 / 16], None),
    ("tangent_crossing", "a alone", lambda a: a, "term missing"),
    ("tangent_crossing", "twice", lambda a: a - 2, "another number"),
    ("tangent_crossing", "minus the height", lambda a: -exp(a), "the height and sign"),
    ("tangent_crossing", "0", lambda a: 0, "does not change with a"),
    ("tangent_crossing", "reversed", lambda a: 1 - a, "sign"),
    ("tangent_crossing", "one over the height", lambda a: a - 1 / exp(a), None),
    ("tangent_crossing", "with one step of rise", lambda a: a - exp(a) / exp(1), None),
    (
        "x_squared_log",
        "1/x kept inside",
        lambda x: 2 * x * log(x) + x**2 / log(x),
        "reciprocal of the logarithm",
    ),
    ("x_squared_log", "2x for both", lambda x: 2 * x * (log(x) + 1), "second term doubled"),
    ("x_squared_log", "x² for x", lambda x: 2 * x * log(x) + x**2, "squared"),
    ("x_squared_log", "logarithm of base 10", lambda x: 2 * x * np.log10(x) + x, None),
    ("x_squared_log", "minus", lambda x: 2 * x * log(x) - x, "product subtracted"),
    ("x_squared_log", "1 for x", lambda x: 2 * x * log(x) + 1, None),
    ("x_squared_log", "twice the logarithm", lambda x: 2 * log(x) + x, "factor missing"),
    ("x_squared_log", "the value", lambda x: x**2 * log(x), "the value"),
    ("x_squared_log", "log(2x)", lambda x: log(2 * x) + x, None),
    ("x_squared_log", "ln x² first", lambda x: log(x**2) * 2 * x, "twice"),
    ("x_squared_log", "x ln x", lambda x: x * log(x) + x, "power not multiplied"),
    ("x_squared_log", "1/x² for 1/x", lambda x: 2 * x * log(x) + 1 / x, None),
    ("x_squared_log", "swapped", lambda x: x**2 * log(x) + 2 * x * (1 / x), "paired wrongly"),
    ("first_chain", "x for 3", lambda x: 5 * (3 * x + 1) ** 4 * x, None),
    ("first_chain", "4 in front", lambda x: 4 * (3 * x + 1) ** 4 * 3, "exponent lowered too early"),
    ("first_chain", "3x + 1 once more", lambda x: 15 * (3 * x + 1) ** 4 * (3 * x + 1), "exponent"),
    ("first_chain", "the inner slope to the fourth", lambda x: 5 * 3**4, "inner derivative inside"),
    ("first_chain", "cubed", lambda x: 15 * (3 * x + 1) ** 3, "another exponent"),
    ("first_chain", "inner slope 3x", lambda x: 5 * (3 * x + 1) ** 4 * 3 * x, "variable kept"),
    (
        "first_chain",
        "1 differentiated to 1",
        lambda x: 5 * (3 * x + 1) ** 4 * (3 + 1),
        "constant differentiated to 1",
    ),
    ("first_chain", "the 1 lost", lambda x: 15 * (3 * x) ** 4, "term missing"),
    ("first_chain", "3 alone", lambda x: 3 * (3 * x + 1) ** 4, "power not multiplied"),
    ("first_chain", "expanded wrongly", lambda x: 5 * 3**5 * x**4, "term missing"),
    ("first_chain", "integrated", lambda x: (3 * x + 1) ** 6 / 18, None),
    ("first_chain", "added", lambda x: 5 * (3 * x + 1) ** 4 + 3, None),
    ("first_chain", "the value", lambda x: (3 * x + 1) ** 5, "the value"),
    ("slope_in_degrees", "minus", -math.pi / 180, "sign"),
    ("slope_in_degrees", "twice", math.pi / 90, "twice"),
    ("slope_in_degrees", "one over 180", 1 / 180, None),
    ("slope_in_degrees", "one over 360", 1 / 360, None),
    ("slope_in_degrees", "2π over 180", 2 * math.pi / 180, "twice"),
    ("slope_in_degrees", "cosine of one degree", cos(1), None),
    ("slope_in_degrees", "rounded", 0.02, None),
    ("slope_of_abs", "one or minus one", "both", "not one of the words"),
    ("slope_of_abs", "a number", 0, "A word in quotes"),
    ("slope_of_abs", "minus-one", "Minus-one", "minus one"),
    ("slope_of_abs", "undefined", "undefined", "not one of the words"),
    ("mend_the_join", "slope 1", [1, 0], "a corner"),
    ("mend_the_join", "c for 1", [2, 1], "a jump"),
    ("mend_the_join", "m alone", 2, "but shape (2,) is expected"),
    ("mend_the_join", "minus in front", [-2, 1], "neither"),
    ("mend_the_join", "the parabola", [0, 1], "a corner"),
    ("mend_the_join", "of the vertex", [0, 0], "neither"),
    ("fool_the_central_difference", "5|x|", lambda x: 5 * np.abs(x), "slope 0"),
    ("fool_the_central_difference", "a constant", lambda x: 5, "but shape (11,)"),
    ("fool_the_central_difference", "5 + |x|", lambda x: 5 + np.abs(x), "slope 0"),
    ("fool_the_central_difference", "abs of 5x", lambda x: abs(5 * x), "slope 0"),
    ("fool_the_central_difference", "cube root", lambda x: np.cbrt(x), "1.587"),
    ("fool_the_central_difference", "if on arrays", lambda x: x if x > 0 else -x, "single number"),
    ("fool_the_central_difference", "positive part", lambda x: np.maximum(0, 5 * x), "2.5"),
    ("fool_the_central_difference", "1/x", lambda x: 5 * x + 1 / x, "9, not 5"),
    ("best_forward_step", "as a string", "1e-8", "Numbers are expected"),
    ("best_forward_step", "too large", 1e-3, "too large"),
    ("best_forward_step", "as small as can be", np.finfo(float).eps, "smaller is better"),
    ("best_forward_step", "times for power", 10 * -8, "the exponent"),
    ("best_central_step", "the same as before", 1e-8, "as for the one-sided"),
    ("best_central_step", "a tenth", 0.1, "too large"),
    ("best_central_step", "the smallest", 1e-16, "smaller is better"),
    ("loss_slope", "2 in front for 4", lambda w: -2 * (3 - 2 * w), "half"),
    ("loss_slope", "squared", lambda w: -4 * (3 - 2 * w) ** 2, "power kept"),
    ("loss_slope", "-4 alone", lambda w: -4, "the bracket lost"),
    ("loss_slope", "the 3 lost", lambda w: -4 * (-2 * w), "term missing"),
    ("loss_slope", "expanded, 12 lost", lambda w: 8 * w, "term missing"),
    ("loss_slope", "expanded, wrong cross term", lambda w: 8 * w - 6, "another number"),
    ("loss_slope", "plus inside", lambda w: -4 * (3 + 2 * w), "sign of a term"),
    ("loss_slope", "brackets forgotten", lambda w: -4 * 3 - 2 * w, None),
    ("loss_slope", "1 for -2", lambda w: 2 * (3 - 2 * w) * (3 - 2), "inner derivative missing"),
    ("loss_slope", "at 1", lambda w: -4 * (3 - 2 * 1), "the bracket lost"),
    ("three_steps", "not stored", step_not_stored, "no step"),
    ("three_steps", "returned at once", steps_with_a_return_inside, "one step"),
    ("three_steps", "all of them", all_steps, "a single number"),
    ("three_steps", "no return", steps_without_return, "is a return missing"),
    ("three_steps", "slope of the start", slope_not_updated, "slope of the start"),
    ("three_steps", "η halved", η_shrinks, None),
    ("three_steps", "slope without its 2", half_slopes, "another number"),
    ("three_steps", "η cubed", lambda w, η: w - η**3 * -4 * (3 - 2 * w), None),
    ("three_steps", "the lowest point", lambda w, η: 1.5, "does not change with w"),
    ("diverging_step", "an eighth", 1 / 8, "it arrives"),
    ("diverging_step", "infinite", np.inf, "finite number"),
    ("diverging_step", "in words", "large", "Numbers are expected"),
    (
        "square_times_decay",
        "3 for -3",
        lambda x: 2 * x * exp(-3 * x) + 3 * x**2 * exp(-3 * x),
        "sign",
    ),
    ("square_times_decay", "exponent lowered", lambda x: x**2 * -3 * x * exp(-3 * x - 1), None),
    ("square_times_decay", "plus for times", lambda x: 2 * x + -3 * exp(-3 * x), None),
    ("square_times_decay", "the value", lambda x: x**2 * exp(-3 * x), "the value"),
    (
        "square_times_decay",
        "1 for 2x",
        lambda x: (x - 3 * x**2) * exp(-3 * x),
        "power not multiplied",
    ),
    ("square_times_decay", "brackets forgotten", lambda x: 2 * x - 3 * x**2 * exp(-3 * x), None),
    ("square_times_decay", "first term lost", lambda x: -3 * x**2 * exp(-3 * x), "first term lost"),
    ("square_times_decay", "-3 twice", lambda x: (2 * x + 9 * x**2) * exp(-3 * x), None),
    ("sigmoid_slope", "the value", lambda x: 1 / (1 + exp(-x)), "the value"),
    ("sigmoid_slope", "σ(1 + σ)", lambda x: (s := 1 / (1 + exp(-x))) * (1 + s), "sign of a term"),
    ("sigmoid_slope", "1 - σ", lambda x: 1 - 1 / (1 + exp(-x)), "square missing"),
    ("sigmoid_slope", "σ²", lambda x: 1 / (1 + exp(-x)) ** 2, "inner derivative missing"),
    ("sigmoid_slope", "minus lost twice", lambda x: exp(x) / (1 + exp(x)) ** 3, "factor twice"),
    ("sigmoid_slope", "1/u'", lambda x: 1 / -exp(-x), None),
    ("sigmoid_slope", "square on x", lambda x: exp(-x) / (1 + exp(-(x**2))), None),
    ("sigmoid_slope", "logarithm", lambda x: log(1 + exp(-x)) * exp(-x), None),
    ("chain_inside_product", "f not differentiated", 7 + 5 * 1 * 4, None),
    ("chain_inside_product", "g' at 2", 1 + 5 * -3 * 9, None),
    ("chain_inside_product", "first term 5", 5 - 60, None),
    ("chain_inside_product", "minus", 59, "sign"),
    ("chain_inside_product", "subtracted", 1 + 60, None),
    ("chain_inside_product", "f(2) twice", 1 * 1 + 5 * 1 * -3, "inner derivative missing"),
]
