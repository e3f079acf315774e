"""Lesson 02: a slope by hand, the rules by code, the best step, and a corner."""

import numpy as np

from mclib.check import Exercise, Prediction
from mclib.slips import Slip

_f, _df = np.sin, np.cos
_g, _dg = (lambda x: x**2 + 1), (lambda x: 2 * x)
_at = ((_f, _df, _g, _dg, 0.7), (_f, _df, _g, _dg, -1.3), (_g, _dg, np.exp, np.exp, 0.4))
_points = ((0.5,), (1.7,), (2.6,))


def square(x):
    """Return x²: a named function, so that feedback can call it by its name."""
    return x**2


slope_from_two_points = Exercise(
    lambda f, x, h: (f(x + h) - f(x)) / h,
    "Rise over run, with a run that you may now shrink.",
    samples=((square, 3.0, 0.5), (np.sin, 1.0, 0.1), (np.exp, -0.5, 0.01)),
    slips=(
        Slip(
            "not divided",
            "This is the rise alone. A slope is rise over run: the run is h.",
            wrong=lambda f, x, h: f(x + h) - f(x),
        ),
        Slip(
            "backwards",
            "You took f(x) - f(x + h): the two ends have changed places, and with them the sign.",
            wrong=lambda f, x, h: (f(x) - f(x + h)) / h,
        ),
        Slip(
            "divided by x + h",
            "The run is the distance between the two inputs, h, not the input x + h.",
            wrong=lambda f, x, h: (f(x + h) - f(x)) / (x + h),
        ),
        Slip(
            "value only",
            "f(h) is not f(x + h) - f(x), unless f is a line through the origin.",
            wrong=lambda f, x, h: f(h) / h,
        ),
    ),
    hints=("How much does f rise from x to x + h?", "Divide that rise by h."),
)

predict_finite_step = Prediction(
    3,
    "4 is the slope of a secant; the limit, after the step has shrunk to nothing, is 3.",
    slips=(
        Slip(
            "a finite step",
            "4 is (2² + 2) - (1² + 1), the rise over a whole step of 1. What is left as it "
            "shrinks?",
            wrong=lambda: 4,
        ),
        Slip(
            "the value",
            "2 is f(1), the height of the curve. The question is how steep it is there.",
            wrong=lambda: 2,
        ),
    ),
)

power_rule = Exercise(
    lambda x, n: n * x ** (n - 1),
    "The exponent comes down in front, and one power goes.",
    samples=((1.5, 2), (2.0, 3), (0.7, 5), (1.2, -1)),
    slips=(
        Slip(
            "exponent kept",
            "n comes down, but one power must go as well: the new exponent is n - 1.",
            wrong=lambda x, n: n * x**n,
        ),
        Slip(
            "coefficient lost",
            "The exponent went down by one; it should also have come down in front as a factor.",
            wrong=lambda x, n: x ** (n - 1),
        ),
        Slip(
            "too late",
            "In front stands n itself, not n - 1: first bring it down, then take one away.",
            wrong=lambda x, n: (n - 1) * x ** (n - 1),
        ),
        Slip(
            "integrated",
            "This is an antiderivative: you raised the power instead of lowering it.",
            wrong=lambda x, n: x ** (n + 1) / (n + 1) if n != -1 else np.log(x),
        ),
    ),
    hints=("Try n = 2: the slope of x² is 2x.", "Bring n down in front, then lower the exponent."),
)

product_rule = Exercise(
    lambda f, df, g, dg, x: df(x) * g(x) + f(x) * dg(x),
    "Both sides of the rectangle grow, so there are two strips.",
    samples=_at,
    slips=(
        Slip(
            "second term forgotten",
            "f' g is one strip of the rectangle. While f grows, g grows as well: where is f g'?",
            wrong=lambda f, df, g, dg, x: df(x) * g(x),
        ),
        Slip(
            "first term forgotten",
            "f g' is one strip of the rectangle. While g grows, f grows as well: where is f' g?",
            wrong=lambda f, df, g, dg, x: f(x) * dg(x),
        ),
        Slip(
            "slopes multiplied",
            "f' g' is the little corner of the rectangle, the one piece that vanishes.",
            wrong=lambda f, df, g, dg, x: df(x) * dg(x),
        ),
        Slip(
            "subtracted",
            "The minus belongs to the quotient. In a product both strips are added.",
            wrong=lambda f, df, g, dg, x: df(x) * g(x) - f(x) * dg(x),
        ),
    ),
    hints=("Look at the rectangle: which two strips?", "One strip is f'·g. The other?"),
)

quotient_rule = Exercise(
    lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x) ** 2,
    "A growing denominator pulls the quotient down: hence the minus.",
    samples=_at,
    slips=(
        Slip(
            "order turned round",
            "The top begins with f' g. Turned round, the whole slope changes its sign.",
            wrong=lambda f, df, g, dg, x: (f(x) * dg(x) - df(x) * g(x)) / g(x) ** 2,
        ),
        Slip(
            "square missing",
            "Below stands g squared, not g.",
            wrong=lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x),
        ),
        Slip(
            "plus",
            "The two terms on top are subtracted: a growing g makes the quotient smaller.",
            wrong=lambda f, df, g, dg, x: (df(x) * g(x) + f(x) * dg(x)) / g(x) ** 2,
        ),
        Slip(
            "slopes divided",
            "f'/g' is not the slope of f/g: try f = g, whose quotient is constant.",
            wrong=lambda f, df, g, dg, x: df(x) / dg(x),
        ),
    ),
    hints=("Write f/g as f · (1/g) and use the product rule.", "The slope of 1/g is -g'/g²."),
)

x_squared_log = Exercise(
    lambda x: 2 * x * np.log(x) + x,
    "Two factors, two terms: x²·(1/x) is the x that is so easily lost.",
    samples=_points,
    slips=(
        Slip(
            "second term forgotten",
            "2x ln x is one of two terms. The logarithm has a slope too: x² times it is missing.",
            wrong=lambda x: 2 * x * np.log(x),
        ),
        Slip(
            "first term forgotten",
            "You let only the logarithm move. x² moves as well.",
            wrong=lambda x: x,
        ),
        Slip(
            "slopes multiplied",
            "You multiplied the two slopes, 2x and 1/x. A product needs a sum of two terms.",
            wrong=lambda x: 2.0 + 0 * x,
        ),
    ),
    hints=("It is a product of x² and ln x.", "The slope of ln x is 1/x."),
)

first_chain = Exercise(
    lambda x: 15 * (3 * x + 1) ** 4,
    "The outer slope, at the inner value, times the inner slope.",
    samples=_points,
    slips=(
        Slip(
            "inner derivative missing",
            "You differentiated the fifth power only. The bracket moves three times as fast as x.",
            wrong=lambda x: 5 * (3 * x + 1) ** 4,
        ),
        Slip(
            "exponent kept",
            "The 5 has come down; now the exponent must be 4.",
            wrong=lambda x: 15 * (3 * x + 1) ** 5,
        ),
        Slip(
            "outer at x",
            "The outer slope is taken at the inner value 3x + 1, not at x.",
            wrong=lambda x: 15 * x**4,
        ),
    ),
    hints=("Outside: (·)⁵. Inside: 3x + 1.", "5·(3x + 1)⁴, times the slope of the inside."),
)


def _near(exponent):
    """Return whether a step is within a factor of 30 of a power of ten."""
    return lambda h: h > 0 and abs(np.log10(h) - exponent) < 1.5


_smaller = Slip(
    "smaller is better",
    "So small a step drowns in round-off: f(x + h) and f(x) then agree in nearly all their digits.",
    wrong=lambda: 1e-15,
    when=lambda h: 0 < h < 1e-11,
)
_large = Slip(
    "too large",
    "With so large a step the secant is still far from the tangent: go smaller.",
    wrong=lambda: 0.1,
    when=lambda h: h > 1e-3,
)

best_forward_step = Prediction(
    1.5e-8,
    "About √ε, with ε = 2.2e-16: there, the error of the secant and that of the rounding are "
    "equal.",
    accept=_near(-8),
    slips=(_smaller, _large),
)
best_central_step = Prediction(
    6e-6,
    "About ε^(1/3): the central error falls like h², so the best step may be larger.",
    accept=_near(-5.2),
    slips=(
        _smaller,
        _large,
        Slip(
            "as for the one-sided",
            "That is the best one-sided step. The central error shrinks faster, so you may stop "
            "sooner.",
            wrong=lambda: 1.5e-8,
            when=lambda h: 1e-11 <= h <= 1e-7,
        ),
    ),
)

slope_of_abs = Exercise(
    "none",
    "From the left the slope is -1, from the right +1: the limit from both sides does not exist.",
    slips=(
        Slip(
            "zero",
            "0 is the average of both sides, and what a symmetric difference says. Neither side "
            "has it.",
            wrong=lambda: "zero",
        ),
        Slip(
            "one",
            "+1 is right to the right of 0. Come from the left as well.",
            wrong=lambda: "one",
        ),
        Slip(
            "minus one",
            "-1 is right to the left of 0. Come from the right as well.",
            wrong=lambda: "minus one",
        ),
    ),
    hints=("Put the difference quotient together for h = 0.1 and for h = -0.1.",),
)
