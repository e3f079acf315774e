"""The rules of differentiation in code: powers, products, quotients, eˣ, and a first chain."""

import numpy as np

from mclib.checks import Exercise, Mistake

_f, _df = np.sin, np.cos
_g, _dg = (lambda x: x**2 + 1), (lambda x: 2 * x)
_functions_and_point = (
    (_f, _df, _g, _dg, 2.4),
    (_f, _df, _g, _dg, -1.3),
    (_g, _dg, np.exp, np.exp, -0.4),
)
_points = ((0.5,), (1.7,), (2.6,))

power_rule = Exercise(
    lambda x, n: n * x ** (n - 1),
    "n slabs, each of size xⁿ⁻¹: the exponent comes down in front, and the power drops by one.",
    samples=((1.5, 2), (2.0, 3), (0.7, 5), (1.2, -2)),
    formula="x**n",
    wrt="x",
    mistakes=(
        Mistake(
            "exponent kept",
            "n came down in front, but the power was not lowered. A slab has one dimension fewer "
            "than the cube.",
            wrong=lambda x, n: n * x**n,
        ),
        Mistake(
            "coefficient lost",
            "The power is right, but the factor in front is missing. How many strips does a square "
            "gain, and how many slabs a cube?",
            wrong=lambda x, n: x ** (n - 1),
        ),
        Mistake(
            "no bracket above",
            "Python takes the power first and then subtracts 1 from the whole. Put n - 1 in "
            "brackets.",
            wrong=lambda x, n: n * x**n - 1,
        ),
        Mistake(
            "too late",
            "The factor in front is n itself: first bring the exponent down, then lower it.",
            wrong=lambda x, n: (n - 1) * x ** (n - 1),
        ),
        Mistake(
            "integrated",
            "This is an antiderivative. You raised the power instead of lowering it.",
            wrong=lambda x, n: x ** (n + 1) / (n + 1),
        ),
    ),
    hints=(
        "The square gains two strips of length x, and the cube three slabs of area x².",
        "How many pieces are there for the power n, and which power of x is each?",
    ),
)

product_rule = Exercise(
    lambda f, df, g, dg, x: df(x) * g(x) + f(x) * dg(x),
    "Both sides of the rectangle grow, so it gains two strips.",
    samples=_functions_and_point,
    mistakes=(
        Mistake(
            "second term forgotten",
            "f'·g is one strip of the rectangle. The other is missing: g grows too.",
            wrong=lambda f, df, g, dg, x: df(x) * g(x),
        ),
        Mistake(
            "first term forgotten",
            "f·g' is one strip of the rectangle. The other is missing: f grows too.",
            wrong=lambda f, df, g, dg, x: f(x) * dg(x),
        ),
        Mistake(
            "slopes multiplied",
            "You multiplied the two slopes. That is the corner of the rectangle, the one part that "
            "vanishes.",
            wrong=lambda f, df, g, dg, x: df(x) * dg(x),
        ),
        Mistake(
            "subtracted",
            "In a product the two strips are added. The minus belongs to the quotient.",
            wrong=lambda f, df, g, dg, x: df(x) * g(x) - f(x) * dg(x),
        ),
    ),
    hints=(
        "Which two strips does the rectangle gain?",
        "One strip is Δf·g; divided by h, it becomes f'·g. What becomes of the other?",
    ),
)

quotient_rule = Exercise(
    lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x) ** 2,
    "A growing denominator makes the quotient smaller. This is what the minus says.",
    samples=_functions_and_point,
    mistakes=(
        Mistake(
            "order reversed",
            "The two terms on top have changed places, and so the sign is wrong.",
            wrong=lambda f, df, g, dg, x: (f(x) * dg(x) - df(x) * g(x)) / g(x) ** 2,
        ),
        Mistake(
            "square missing",
            "This is q'·g. Divide by g once more.",
            wrong=lambda f, df, g, dg, x: (df(x) * g(x) - f(x) * dg(x)) / g(x),
        ),
        Mistake(
            "plus",
            "The two terms on top must be subtracted, because a growing g makes the quotient "
            "smaller.",
            wrong=lambda f, df, g, dg, x: (df(x) * g(x) + f(x) * dg(x)) / g(x) ** 2,
        ),
        Mistake(
            "slopes divided",
            "You divided the slopes. Try f = g: their quotient is constant, so its slope is 0.",
            wrong=lambda f, df, g, dg, x: df(x) / dg(x),
        ),
        Mistake(
            "no bracket on top",
            "Python divides before it subtracts, so only the second term was divided. Put the "
            "whole top in brackets.",
            wrong=lambda f, df, g, dg, x: df(x) * g(x) - f(x) * dg(x) / g(x) ** 2,
        ),
        Mistake(
            "f for q",
            "In the term q·g' you need the quotient q = f/g. You used f.",
            wrong=lambda f, df, g, dg, x: (df(x) - f(x) * dg(x)) / g(x),
        ),
    ),
    hints=(
        "Apply the product rule to f = q·g. It says f' = q'·g + q·g'.",
        "Solve for q', then replace q by f/g.",
    ),
)

x_squared_log = Exercise(
    lambda x: 2 * x * np.log(x) + x,
    "Two factors give two terms. The second, x² times 1/x, is the x that is so easily lost.",
    samples=_points,
    formula="x**2 * log(x)",
    wrt="x",
    mistakes=(
        Mistake(
            "second term forgotten",
            "This is one of two terms. The logarithm changes too, and its term is missing.",
            wrong=lambda x: 2 * x * np.log(x),
        ),
        Mistake(
            "first term forgotten",
            "You differentiated the logarithm only. The factor x² changes too.",
            wrong=lambda x: x,
        ),
        Mistake(
            "slopes multiplied",
            "You multiplied the two slopes. A product gives a sum of two terms.",
            wrong=lambda x: 2.0 + 0 * x,
        ),
        Mistake(
            "second term doubled",
            "Only the first term has the factor 2x. In the second, x² keeps its value, and the "
            "slope of the logarithm divides it by x.",
            wrong=lambda x: 2 * x * (np.log(x) + 1),
        ),
    ),
    hints=(
        "It is a product. What are its two factors, and what are their slopes?",
        "The slope of x² is 2x, and the slope of ln x is 1/x.",
    ),
)

first_chain = Exercise(
    lambda x: 15 * (3 * x + 1) ** 4,
    "This is the outer slope, taken at the inner value, times the inner slope.",
    samples=_points,
    formula="(3*x + 1)**5",
    wrt="x",
    mistakes=(
        Mistake(
            "inner derivative missing",
            "You differentiated the fifth power only. The bracket changes three times as fast "
            "as x.",
            wrong=lambda x: 5 * (3 * x + 1) ** 4,
        ),
        Mistake(
            "exponent kept",
            "The 5 came down in front, but the power was not lowered.",
            wrong=lambda x: 15 * (3 * x + 1) ** 5,
        ),
        Mistake(
            "outer at x",
            "The outer slope must be taken at the inner value, 3x + 1. You took it at x.",
            wrong=lambda x: 15 * x**4,
        ),
    ),
    hints=(
        "Outside is the fifth power, inside is 3x + 1.",
        "Differentiate the fifth power at 3x + 1, then multiply by the slope of 3x + 1.",
    ),
)

tangent_crossing = Exercise(
    lambda a: a - 1,
    "Whatever a is, the tangent to eˣ reaches the axis one unit to the left.",
    samples=((0.5,), (-1.3,), (2.2,)),
    mistakes=(
        Mistake(
            "to the right",
            "The curve rises, so its tangent comes down to the axis on the left of a.",
            wrong=lambda a: a + 1,
        ),
        Mistake(
            "where it crosses the upright axis",
            "This is the height at x = 0. Where is the height of the tangent 0?",
            wrong=lambda a: np.exp(a) * (1 - a),
        ),
        Mistake(
            "the height",
            "This is the height of the curve at a. You are asked for an x.",
            wrong=lambda a: np.exp(a),
        ),
        Mistake(
            "the height as the run",
            "You went left by the height. The run is the height divided by the slope.",
            wrong=lambda a: a - np.exp(a),
        ),
    ),
    hints=(
        "The tangent has the height eᵃ at a, and its slope is eᵃ as well.",
        "Rise over run is the slope. How long is the run over which the tangent rises by eᵃ?",
    ),
)
