"""Three problems that need two earlier rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake

_ROOT = np.sqrt(2)

slope_of_x_sine = Exercise(
    lambda x, y: (np.sin(x * y) + (x * y + x**2) * np.cos(x * y)) / np.sqrt(2),
    "A product with a chain inside gives ∂f/∂x, a chain gives ∂f/∂y, and v weighs the two.",
    samples=((0.8, 0.5), (1.3, -0.7), (-0.6, 1.7), (2.1, 0.9)),
    mistakes=(
        Mistake(
            "v not unit",
            "This is the slope along (1, 1) as it stands. Its length is not 1.",
            wrong=lambda x, y: np.sin(x * y) + (x * y + x**2) * np.cos(x * y),
        ),
        Mistake(
            "divided by the square",
            "You divided by 2, the squared length of (1, 1). Divide by the length.",
            wrong=lambda x, y: (np.sin(x * y) + (x * y + x**2) * np.cos(x * y)) / 2,
        ),
        Mistake(
            "product rule forgotten",
            "In ∂f/∂x the first factor x varies as well. Its derivative gives one more term.",
            wrong=lambda x, y: (x * y + x**2) * np.cos(x * y) / _ROOT,
        ),
        Mistake(
            "second term of the product lost",
            "In ∂f/∂x you kept the term with the derivative of x alone. The sine varies with x "
            "too.",
            wrong=lambda x, y: (np.sin(x * y) + x**2 * np.cos(x * y)) / _ROOT,
        ),
        Mistake(
            "inner derivatives missing",
            "The inside of the sine is xy. With respect to x its derivative is y, with respect to "
            "y it is x.",
            wrong=lambda x, y: (np.sin(x * y) + 2 * x * np.cos(x * y)) / _ROOT,
        ),
        Mistake(
            "∂f/∂x alone",
            "This is the part from x alone. Along the diagonal y changes too.",
            wrong=lambda x, y: (np.sin(x * y) + x * y * np.cos(x * y)) / _ROOT,
        ),
        Mistake(
            "∂f/∂y alone",
            "This is the part from y alone. Along the diagonal x changes too.",
            wrong=lambda x, y: x**2 * np.cos(x * y) / _ROOT,
        ),
        Mistake(
            "minus between",
            "That is the slope along (1, -1). Both entries of v are positive.",
            wrong=lambda x, y: (np.sin(x * y) + (x * y - x**2) * np.cos(x * y)) / _ROOT,
        ),
        Mistake(
            "sign of cos'",
            "The derivative of sin is cos, without a minus.",
            wrong=lambda x, y: (np.sin(x * y) - (x * y + x**2) * np.cos(x * y)) / _ROOT,
        ),
    ),
    hints=(
        "First the two partials. For ∂f/∂x you need the product rule, and a chain in its second "
        "term.",
        "∂f/∂y is x·cos(xy)·x. Add the two partials and divide by the length of (1, 1).",
    ),
)

north_east = Exercise(
    7 / np.sqrt(2),
    "The gradient is (-8, 15), by Pythagoras, and (-8 + 15)/√2 is its product with the direction.",
    mistakes=(
        Mistake(
            "north",
            "15 is the slope to the north. You need the one to the north-east.",
            wrong=lambda: 15,
        ),
        Mistake(
            "v not unit",
            "You added the two slopes. That is the rise for 1 east and 1 north, over a distance "
            "of √2.",
            wrong=lambda: 7,
        ),
        Mistake(
            "divided by the square",
            "You divided by 2, the squared length of (1, 1). Divide by its length.",
            wrong=lambda: 7 / 2,
        ),
        Mistake(
            "sign of the east",
            "To the east it falls, so that entry of the gradient is negative.",
            wrong=lambda: 23 / np.sqrt(2),
        ),
        Mistake(
            "sign of the north",
            "To the north it rises, so that entry of the gradient is positive.",
            wrong=lambda: -23 / np.sqrt(2),
        ),
        Mistake(
            "17 minus 8",
            "The slope to the north is not 17 - 8. The two entries are the legs of a right "
            "triangle, and 17 is its longest side.",
            wrong=lambda: 1 / np.sqrt(2),
        ),
        Mistake(
            "the steepest",
            "17 is the slope in the steepest direction. North-east is another direction.",
            wrong=lambda: 17,
        ),
        Mistake(
            "gradient given",
            "This is the gradient. Multiply it by the unit vector to the north-east.",
            wrong=lambda: [-8, 15],
        ),
    ),
    hints=(
        "The gradient has the first entry -8 and the length 17. What is its second entry?",
        "The unit vector to the north-east is (1, 1)/√2.",
    ),
    ways=(lambda: (-8 + np.sqrt(17**2 - 8**2)) / np.sqrt(2),),
)


def _quadratic(seed, *sizes):
    """Return pairs of a random x, shape (n,), and A, shape (n, n), which is not symmetric."""
    rng = np.random.default_rng(seed)
    return tuple((rng.normal(size=n), rng.normal(size=(n, n))) for n in sizes)


outward_slope = Exercise(
    lambda x, A: x @ (A + A.T) @ x / np.sqrt(x @ x),
    "It is 2f(x)/|x|: on a ray from the origin, f grows like the square of the distance.",
    samples=_quadratic(11, 2, 3, 4),
    ways=(lambda x, A: 2 * x @ A @ x / np.sqrt(x @ x),),
    mistakes=(
        Mistake(
            "v not unit",
            "You took x itself for the direction. Its length is not 1.",
            wrong=lambda x, A: x @ (A + A.T) @ x,
        ),
        Mistake(
            "divided by the square",
            "x @ x is |x|², one root away from the length.",
            wrong=lambda x, A: x @ (A + A.T) @ x / (x @ x),
        ),
        Mistake(
            "one place of x",
            "In f the vector x stands in two places, and both vary. Your gradient has only one of "
            "the two terms.",
            wrong=lambda x, A: x @ A @ x / np.sqrt(x @ x),
        ),
        Mistake(
            "value of f",
            "This is f(x) itself. Its slope along x was asked for.",
            wrong=lambda x, A: x @ A @ x,
        ),
        Mistake(
            "gradient given",
            "This is the gradient. The slope along x is its product with a unit vector.",
            wrong=lambda x, A: (A + A.T) @ x,
        ),
        Mistake(
            "steepest slope",
            "This is |∇f|, the slope along the gradient. The direction of x is another.",
            wrong=lambda x, A: np.sqrt(np.sum(((A + A.T) @ x) ** 2)),
        ),
    ),
    hints=(
        "Lesson 04: the gradient of x @ A @ x is (A + A.T) @ x.",
        "The unit vector in the direction of x is x/|x|.",
    ),
)
