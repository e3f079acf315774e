"""The total derivative: the paths from x to y add."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

_x = ((0.5,), (-0.8,), (1.4,))

predict_total = Prediction(
    3,
    "x reaches y twice: directly, at rate 1, and through u, at rate 2x = 2. The two add.",
    mistakes=(
        Mistake(
            "one path only",
            "This is the path through u. Is it the only path from x to y?",
            wrong=lambda: 2,
        ),
        Mistake(
            "direct path only",
            "This is the direct path, with u held constant. But u moves as well.",
            wrong=lambda: 1,
        ),
        Mistake(
            "a whole step",
            "You took a whole step, from x = 1 to x = 2. The slope at 1 is the limit for small "
            "steps.",
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
            "This is the direct path alone, or a chain without its inner derivative: the path "
            "through u = x² has to be added.",
            wrong=lambda x: np.cos(x + x**2),
        ),
        Mistake(
            "path through u only",
            "This is the path through u = x². x also enters v directly: one path is missing.",
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
        Mistake(
            "the value",
            "This is sin(x + x²) itself. How fast does it change with x?",
            wrong=lambda x: np.sin(x + x**2),
        ),
        Mistake(
            "sines apart",
            "You treated the sine of a sum as a sum of sines. Both paths meet before the sine, so "
            "its slope is taken at x + x².",
            wrong=lambda x: np.cos(x) + np.cos(x**2) * 2 * x,
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
    "This is the product rule of lesson 02: one path for each factor.",
    samples=_x,
    formula="x * x**2",
    wrt="x",
    mistakes=(
        Mistake(
            "direct path only",
            "This is the direct path, with u = x² held constant. But u depends on x too.",
            wrong=lambda x: x**2,
        ),
        Mistake(
            "path through u only",
            "This is 2x². If you took the path through u alone, the first factor moves as well; if "
            "you added u + x·x, look once more at du/dx.",
            wrong=lambda x: 2 * x**2,
        ),
        Mistake(
            "paths multiplied",
            "You multiplied the two paths. They run side by side, so they add.",
            wrong=lambda x: x**2 * 2 * x**2,
        ),
        Mistake(
            "derivatives multiplied",
            "This is the derivative of x times the derivative of x². A product has two paths, one "
            "through each factor, and they add.",
            wrong=lambda x: 2 * x,
        ),
        Mistake(
            "differentiated twice",
            "This is 6x. If you differentiated twice, once is enough; if the 2 is an exponent, it "
            "does not multiply x.",
            wrong=lambda x: 6 * x,
        ),
    ),
    hints=("y = x·u with u = x²: what is ∂y/∂x with u held, and what is ∂y/∂u?",),
    ways=(lambda x: x**2 + x * (2 * x),),
)

all_paths = Exercise(
    lambda a, b, c, d, e: a * d + b * e + a * c * e,
    "Three paths, three products, one sum: this is all there is to any chain rule.",
    samples=(
        (2.0, 3.0, 5.0, 7.0, 11.0),
        (1.5, -2.0, -0.5, -3.0, -1.0),
        (-0.5, 4.0, -3.0, 2.0, -1.5),
    ),
    mistakes=(
        Mistake(
            "path through both missing",
            "x → u → y and x → v → y are there. A third path goes from u on to v.",
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
        Mistake(
            "all edges multiplied",
            "This is the product of all five edges. No path runs along all of them.",
            wrong=lambda a, b, c, d, e: a * b * c * d * e,
        ),
    ),
    hints=(
        "Put a finger on x and walk with the arrows to y, in as many ways as there are.",
        "x → u → y, x → v → y, and x → u → v → y.",
    ),
)
