"""The chain rule of one variable: links multiply, and the paths of the total derivative add."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

_x = ((0.5,), (0.8,), (1.4,))

sine_of_square = Exercise(
    lambda x: 2 * x * np.cos(x**2),
    "Two links, two factors: the outer slope where the inner value is, times the inner slope.",
    samples=_x,
    formula="sin(x**2)",
    wrt="x",
    mistakes=(
        Mistake(
            "inner derivative missing",
            "This is how sin answers to u. But u = x² moves at its own rate when x moves: one "
            "factor is missing.",
            wrong=lambda x: np.cos(x**2),
        ),
        Mistake(
            "outer derivative missing",
            "This is how fast x² moves. The sine passes only a part of it on.",
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
            "You put the inner derivative into the cosine. It belongs beside it, as a factor.",
            wrong=lambda x: np.cos(2 * x),
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
            "Three of four factors: x³ itself moves too. Its slope is still missing.",
            wrong=lambda x: 2 * np.cos(x**3) / np.sin(x**3),
        ),
        Mistake(
            "sine's link missing",
            "Three of four factors: the slope of the sine, between the cube and the square, is "
            "not there.",
            wrong=lambda x: 6 * x**2 / np.sin(x**3),
        ),
        Mistake(
            "square's link missing",
            "Three of four factors: the square in the middle has a slope as well.",
            wrong=lambda x: 3 * x**2 * np.cos(x**3) / np.sin(x**3) ** 2,
        ),
        Mistake(
            "logarithm's link missing",
            "Three of four factors: the outermost link, the logarithm, is not there.",
            wrong=lambda x: 6 * x**2 * np.cos(x**3) * np.sin(x**3),
        ),
    ),
    hints=(
        "From the inside: t = x³, u = sin t, v = u², y = ln v. Differentiate each by itself.",
        "3x² · cos t · 2u · 1/v; then put everything back in terms of x.",
    ),
    ways=(lambda x: 1 / np.sin(x**3) ** 2 * (2 * np.sin(x**3)) * np.cos(x**3) * (3 * x**2),),
)

predict_total = Prediction(
    3,
    "x reaches y twice: directly, at rate 1, and through u, at rate 2x = 2. The two add.",
    mistakes=(
        Mistake(
            "one path only",
            "This is the way through u. Is it the only way by which x gets into y?",
            wrong=lambda: 2,
        ),
        Mistake(
            "direct path only",
            "This is the direct way, with u held constant. But u moves as well.",
            wrong=lambda: 1,
        ),
        Mistake(
            "a whole step",
            "You stepped from x = 1 to x = 2. A step of 1 is no small step: the slope at 1 itself "
            "is smaller.",
            wrong=lambda: 4,
        ),
    ),
    hints=(
        "Let x grow from 1 to 1.01. How much does x itself add to y, and how much does u = x² add?",
        "x adds 0.01, and u adds about 0.02. How much is that together, per 0.01?",
    ),
)

total_sine = Exercise(
    lambda x: np.cos(x + x**2) * (1 + 2 * x),
    "Two paths meet before the sine, so their sum 1 + 2x is a factor of the whole.",
    samples=_x,
    formula="sin(x + x**2)",
    wrt="x",
    mistakes=(
        Mistake(
            "direct path only",
            "This is what goes straight from x. (Or: the inner derivative is missing.) The path "
            "through u = x² has to be added.",
            wrong=lambda x: np.cos(x + x**2),
        ),
        Mistake(
            "path through u only",
            "This is what goes through u = x². x also enters directly: one path is missing.",
            wrong=lambda x: np.cos(x + x**2) * 2 * x,
        ),
        Mistake(
            "paths multiplied",
            "You multiplied the two paths. Along a path slopes multiply; side by side, paths add.",
            wrong=lambda x: np.cos(x + x**2) * (np.cos(x + x**2) * 2 * x),
        ),
        Mistake(
            "second path left out of the cosine",
            "The direct path runs through the sine too: its share is cos(x + x²), not 1.",
            wrong=lambda x: np.cos(x + x**2) * 2 * x + 1,
        ),
    ),
    hints=(
        "u = x², v = x + u, y = sin v. List the paths from x to y.",
        "cos(v)·1 for the direct path, cos(v)·1·2x for the other.",
    ),
    ways=(lambda x: np.cos(x + x**2) * 1 + np.cos(x + x**2) * 1 * (2 * x),),
)

total_product = Exercise(
    lambda x: 3 * x**2,
    "The product rule of lesson 02 is this: one path for each factor.",
    samples=_x,
    formula="x * x**2",
    wrt="x",
    mistakes=(
        Mistake(
            "direct path only",
            "Here u = x² is held constant, as if it did not know of x.",
            wrong=lambda x: x**2,
        ),
        Mistake(
            "path through u only",
            "Here the first factor x is held constant. It moves too.",
            wrong=lambda x: 2 * x**2,
        ),
        Mistake(
            "paths multiplied",
            "You multiplied the two paths. They run side by side, so they add.",
            wrong=lambda x: x**2 * 2 * x**2,
        ),
        Mistake(
            "derivatives multiplied",
            "This is the derivative of x times the derivative of x². A product does not go like "
            "that.",
            wrong=lambda x: 2 * x,
        ),
    ),
    hints=("y = x·u with u = x²: what is ∂y/∂x with u held, and what is ∂y/∂u?",),
    ways=(lambda x: x**2 + x * (2 * x),),
)

all_paths = Exercise(
    lambda a, b, c, d, e: a * d + b * e + a * c * e,
    "Three paths, three products, one sum: this is all there is to any chain rule.",
    samples=((2.0, 3.0, 5.0, 7.0, 11.0), (1.5, -2.0, 0.5, 3.0, -1.0), (0.5, 4.0, -3.0, 2.0, -1.5)),
    mistakes=(
        Mistake(
            "path through both missing",
            "x → u → y and x → v → y are there. A third way goes from u on to v.",
            wrong=lambda a, b, c, d, e: a * d + b * e,
        ),
        Mistake(
            "longest path only",
            "This is the one path through every node. Two shorter ones have to be added.",
            wrong=lambda a, b, c, d, e: a * c * e,
        ),
        Mistake(
            "paths multiplied",
            "The products along the paths are right, but you multiplied them with one another: "
            "paths add.",
            wrong=lambda a, b, c, d, e: (a * d) * (b * e) * (a * c * e),
        ),
        Mistake(
            "edges added",
            "You added along each path. Along a path the slopes multiply, as stretches do.",
            wrong=lambda a, b, c, d, e: (a + d) + (b + e) + (a + c + e),
        ),
    ),
    hints=(
        "Put a finger on x and walk with the arrows to y, in as many ways as there are.",
        "x → u → y, x → v → y, and x → u → v → y.",
    ),
)
