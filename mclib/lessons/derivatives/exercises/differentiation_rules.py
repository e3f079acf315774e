"""The rules of differentiation in code: powers, products, quotients, and a first chain."""

import numpy as np

from mclib.checks import Exercise, Mistake

_f, _df = np.sin, np.cos
_g, _dg = (lambda x: x**2 + 1), (lambda x: 2 * x)
_functions_and_point = (
    (_f, _df, _g, _dg, 0.7),
    (_f, _df, _g, _dg, -1.3),
    (_g, _dg, np.exp, np.exp, 0.4),
)
_points = ((0.5,), (1.7,), (2.6,))

power_rule = Exercise(
    lambda x, n: n * x ** (n - 1),
    "The exponent comes down in front, and one power goes.",
    samples=((1.5, 2), (2.0, 3), (0.7, 5), (1.2, -2)),
    formula="x**n",
    wrt="x",
    mistakes=(
        Mistake(
            "exponent kept",
            "n comes down, but one power must go as well: the new exponent is n - 1.",
            wrong=lambda x, n: n * x**n,
        ),
        Mistake(
            "coefficient lost",
            "The exponent went down by one; it should also have come down in front as a factor.",
            wrong=lambda x, n: x ** (n - 1),
        ),
        Mistake(
            "no bracket above",
            "Python takes the power first and subtracts 1 from the whole: put n - 1 in brackets.",
            wrong=lambda x, n: n * x**n - 1,
        ),
        Mistake(
            "too late",
            "In front stands n itself, not n - 1: first bring it down, then take one away.",
            wrong=lambda x, n: (n - 1) * x ** (n - 1),
        ),
        Mistake(
            "integrated",
            "This is an antiderivative: you raised the power instead of lowering it.",
            wrong=lambda x, n: x ** (n + 1) / (n + 1),
        ),
    ),
    hints=("Try n = 2: the slope of x² is 2x.", "Bring n down in front, then lower the exponent."),
)

product_rule = Exercise(
    lambda f, df, g, dg, x: df(x) * g(x) + f(x) * dg(x),
    "Both sides of the rectangle grow, so there are two strips.",
    samples=_functions_and_point,
    mistakes=(
        Mistake(
            "second term forgotten",
            "f' g is one strip of the rectangle. While f grows, g grows as well: where is f g'?",
            wrong=lambda f, df, g, dg, x: df(x) * g(x),
        ),
        Mistake(
            "first term forgotten",
            "f g' is one strip of the rectangle. While g grows, f grows as well: where is f' g?",
            wrong=lambda f, df, g, dg, x: f(x) * dg(x),
        ),
        Mistake(
            "slopes multiplied",
            "f' g' is the little corner of the rectangle, the one piece that vanishes.",
            wrong=lambda f, df, g, dg, x: df(x) * dg(x),
        ),
        Mistake(
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
    samples=_functions_and_point,
    mistakes=(
        Mistake(
            "order turned round",
            "The top begins with f' g. Turned round, the whole slope changes its sign.",
            wrong=lambda f, df, g, dg, x: (f(x) * dg(x) - df(x) * g(x)) / g(x) ** 2,
        ),
        Mistake(
            "square missing",
            "Divide by g once more: this is q' g, or f' - q g'. Below stands g squared.",
            wrong=lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x),
        ),
        Mistake(
            "plus",
            "The two terms on top are subtracted: a growing g makes the quotient smaller.",
            wrong=lambda f, df, g, dg, x: (df(x) * g(x) + f(x) * dg(x)) / g(x) ** 2,
        ),
        Mistake(
            "slopes divided",
            "f'/g' is not the slope of f/g: try f = g, whose quotient is constant.",
            wrong=lambda f, df, g, dg, x: df(x) / dg(x),
        ),
        Mistake(
            "no bracket on top",
            "Python divides before it subtracts: only the second term was divided. Put the whole "
            "top in brackets.",
            wrong=lambda f, df, g, dg, x: df(x) * g(x) - f(x) * dg(x) / g(x) ** 2,
        ),
        Mistake(
            "f for q",
            "In q g' stands the quotient q = f/g itself, not f.",
            wrong=lambda f, df, g, dg, x: (df(x) - f(x) * dg(x)) / g(x),
        ),
    ),
    hints=(
        "The product rule on f = q g: f' = q' g + q g'.",
        "Solve for q', and put f/g in the place of q.",
    ),
)

x_squared_log = Exercise(
    lambda x: 2 * x * np.log(x) + x,
    "Two factors, two terms: x²·(1/x) is the x that is so easily lost.",
    samples=_points,
    formula="x**2 * log(x)",
    wrt="x",
    mistakes=(
        Mistake(
            "second term forgotten",
            "2x ln x is one of two terms. The logarithm has a slope too: x² times it is missing.",
            wrong=lambda x: 2 * x * np.log(x),
        ),
        Mistake(
            "first term forgotten",
            "You let only the logarithm move. x² moves as well.",
            wrong=lambda x: x,
        ),
        Mistake(
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
    formula="(3*x + 1)**5",
    wrt="x",
    mistakes=(
        Mistake(
            "inner derivative missing",
            "You differentiated the fifth power only. The bracket moves three times as fast as x.",
            wrong=lambda x: 5 * (3 * x + 1) ** 4,
        ),
        Mistake(
            "exponent kept",
            "The 5 has come down; now the exponent must be 4.",
            wrong=lambda x: 15 * (3 * x + 1) ** 5,
        ),
        Mistake(
            "outer at x",
            "The outer slope is taken at the inner value 3x + 1, not at x.",
            wrong=lambda x: 15 * x**4,
        ),
    ),
    hints=("Outside: (·)⁵. Inside: 3x + 1.", "5·(3x + 1)⁴, times the slope of the inside."),
)
