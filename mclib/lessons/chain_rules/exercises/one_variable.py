"""The chain rule of one variable: links multiply."""

import numpy as np

from mclib.checks import Exercise, Mistake

_x = ((0.5,), (-0.8,), (1.4,))

sine_of_square = Exercise(
    lambda x: 2 * x * np.cos(x**2),
    "Two links, two factors: the slope of the outer function at u, times that of the inner one at "
    "x.",
    samples=_x,
    formula="sin(x**2)",
    wrt="x",
    mistakes=(
        Mistake(
            "inner derivative missing",
            "This is how sin responds to u. But u = x² changes at a rate of its own when x moves: "
            "one factor is missing.",
            wrong=lambda x: np.cos(x**2),
        ),
        Mistake(
            "outer derivative missing",
            "This is how fast x² changes. The sine passes that change on at a rate of its own, and "
            "this factor is missing.",
            wrong=lambda x: 2 * x,
        ),
        Mistake(
            "outer slope at x",
            "Both factors are there, but the slope of sin is taken at x. The sine never sees x: "
            "what arrives there is x².",
            wrong=lambda x: 2 * x * np.cos(x),
        ),
        Mistake(
            "differentiated inside",
            "You put the inner derivative inside the cosine. It belongs outside, as a factor.",
            wrong=lambda x: np.cos(2 * x),
        ),
        Mistake(
            "the value",
            "This is sin(x²) itself. How fast does it change with x?",
            wrong=lambda x: np.sin(x**2),
        ),
        Mistake(
            "square of the sine",
            "This is the slope of (sin x)², where the square is the outer function. Here it is the "
            "inner one.",
            wrong=lambda x: 2 * np.sin(x) * np.cos(x),
        ),
    ),
    hints=("Introduce u = x². What is dy/du, and what is du/dx?", "cos(u), with u = x², times 2x."),
)

log_of_square = Exercise(
    lambda x: 6 * x**2 * np.cos(x**3) / np.sin(x**3),
    "Four links, four factors; written as code, the chain rule is one long product.",
    samples=_x,
    formula="log(sin(x**3)**2)",
    wrt="x",
    mistakes=(
        Mistake(
            "innermost link missing",
            "Three of the four factors are there. The slope of x³ is still missing.",
            wrong=lambda x: 2 * np.cos(x**3) / np.sin(x**3),
        ),
        Mistake(
            "sine's link missing",
            "Three of the four factors are there. The slope of the sine, between the cube and the "
            "square, is missing.",
            wrong=lambda x: 6 * x**2 / np.sin(x**3),
        ),
        Mistake(
            "square's link missing",
            "Three of the four factors are there. The slope of the square is missing.",
            wrong=lambda x: 3 * x**2 * np.cos(x**3) / np.sin(x**3) ** 2,
        ),
        Mistake(
            "logarithm's link missing",
            "Three of the four factors are there. The slope of the logarithm, the outermost link, "
            "is missing.",
            wrong=lambda x: 6 * x**2 * np.cos(x**3) * np.sin(x**3),
        ),
        Mistake(
            "sine lost",
            "The sine has dropped out altogether. The slope of the logarithm is 1/v and that of "
            "the square 2u: their product is 2/u, and u = sin x³ remains.",
            wrong=lambda x: 6 * x**2 * np.cos(x**3),
        ),
        Mistake(
            "the value",
            "This is the value of the function. How fast does it change with x?",
            wrong=lambda x: np.log(np.sin(x**3) ** 2),
        ),
    ),
    hints=(
        "From the inside: t = x³, u = sin t, v = u², y = ln v. Differentiate each by itself.",
        "3x² · cos t · 2u · 1/v; then put everything back in terms of x.",
    ),
    ways=(
        lambda x: 1 / np.sin(x**3) ** 2 * (2 * np.sin(x**3)) * np.cos(x**3) * (3 * x**2),
        lambda x: 2 * np.cos(t := x**3) / np.sin(t) * 3 * x**2,
    ),
)
