"""Mixed problems at the end of the lesson: each needs two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake

_points = ((0.5,), (1.7,), (-0.8,), (-1.4,))

square_times_decay = Exercise(
    lambda x: (2 * x - 3 * x**2) * np.exp(-3 * x),
    "A product outside, a chain inside: the -3 comes from the chain.",
    samples=_points,
    formula="x**2 * exp(-3*x)",
    wrt="x",
    mistakes=(
        Mistake(
            "chain forgotten",
            "The two terms of the product are there. In the second, the exponent -3x has a slope "
            "of its own.",
            wrong=lambda x: (2 * x + x**2) * np.exp(-3 * x),
        ),
        Mistake(
            "second term forgotten",
            "You differentiated x² only. The exponential changes too.",
            wrong=lambda x: 2 * x * np.exp(-3 * x),
        ),
        Mistake(
            "derivatives multiplied",
            "You multiplied the two slopes. A product has two terms, and in each of them one "
            "factor stays as it is.",
            wrong=lambda x: -6 * x * np.exp(-3 * x),
        ),
        Mistake(
            "sign of the chain",
            "The slope of -3x is negative, so the second term is subtracted.",
            wrong=lambda x: (2 * x + 3 * x**2) * np.exp(-3 * x),
        ),
        Mistake(
            "one x too many",
            "The second term has one x too many. The slope of -3x is a number.",
            wrong=lambda x: (2 * x - 3 * x**3) * np.exp(-3 * x),
        ),
        Mistake(
            "exponent without its minus",
            "Your exponent is positive. The exponential stays as it is, with its minus.",
            wrong=lambda x: (2 * x - 3 * x**2) * np.exp(3 * x),
        ),
    ),
    hints=(
        "It is a product. What are its two factors?",
        "The second factor is a chain: outside the exponential, inside -3x.",
    ),
)

sigmoid_slope = Exercise(
    lambda x: np.exp(-x) / (1 + np.exp(-x)) ** 2,
    "With σ for the sigmoid this is σ(1 - σ): a network computes the slope from the value that it "
    "already has.",
    samples=_points,
    formula="1/(1 + exp(-x))",
    wrt="x",
    ways=(lambda x: 1 / (1 + np.exp(-x)) * (1 - 1 / (1 + np.exp(-x))),),
    mistakes=(
        Mistake(
            "one minus lost",
            "Two minus signs meet here: one from the reciprocal, one from the -x inside. You have "
            "used only one of them.",
            wrong=lambda x: -np.exp(-x) / (1 + np.exp(-x)) ** 2,
        ),
        Mistake(
            "square missing",
            "A factor 1/u is missing, with u the denominator: the slope of 1/u is -1/u², with a "
            "square.",
            wrong=lambda x: np.exp(-x) / (1 + np.exp(-x)),
        ),
        Mistake(
            "inner derivative missing",
            "The outer slope is right, up to its sign. What is the slope of the denominator?",
            wrong=lambda x: 1 / (1 + np.exp(-x)) ** 2,
        ),
        Mistake(
            "the denominator alone",
            "You differentiated the denominator only. It is the bottom of a quotient.",
            wrong=lambda x: -np.exp(-x),
        ),
        Mistake(
            "exponent without its minus",
            "On top, the exponent is positive. An exponential that is differentiated keeps its "
            "exponent, with its minus.",
            wrong=lambda x: np.exp(x) / (1 + np.exp(-x)) ** 2,
        ),
    ),
    hints=(
        "Read it as 1/u with u = 1 + e to the -x.",
        "The slope of 1/u is -1/u². The slope of u is a chain too, with -x inside.",
    ),
)

chain_inside_product = Exercise(
    -59,
    "The product rule gave two terms, and the chain rule stood inside the second. f was needed at "
    "g(5) = 2 only.",
    mistakes=(
        Mistake(
            "outer at x",
            "You took f' at 5. Inside f is g(5), so its slope is taken at that value.",
            wrong=lambda: 121,
        ),
        Mistake(
            "f at x",
            "You took f and f' at 5. Inside f is g(5), so both are taken at that value.",
            wrong=lambda: 127,
        ),
        Mistake(
            "inner derivative missing",
            "In the second term the inner slope g'(5) is missing.",
            wrong=lambda: -14,
        ),
        Mistake(
            "first term forgotten",
            "The term in which the factor x is differentiated is missing.",
            wrong=lambda: -60,
        ),
        Mistake(
            "factor lost",
            "In the second term the factor x, which is not differentiated there, has been lost.",
            wrong=lambda: -11,
        ),
        Mistake(
            "second term forgotten",
            "This is the first term. The composition f(g(x)) changes as well.",
            wrong=lambda: 1,
        ),
        Mistake(
            "derivatives multiplied",
            "You multiplied the slopes of the two factors. A product has two terms.",
            wrong=lambda: -12,
        ),
    ),
    hints=(
        "The two factors are x and f(g(x)). Write down both terms of the product rule.",
        "The slope of f(g(x)) at 5 is f' at g(5), times g'(5). Read both from the table.",
    ),
)
