"""The best step on a loss, and what a random direction is worth."""

import numpy as np

from mclib.checks import Exercise, Mistake

best_step = Exercise(
    lambda g, r: -r * g / np.sqrt(g @ g),
    "To first order no other step of this length lowers the loss more. It lowers it by r|g|.",
    samples=(
        (np.array([-1.97, -1.0]), 0.1),
        (np.array([0.6, -0.25, 1.4]), 0.3),
        (np.array([-3.1, 0.8, 0.45, 2.2]), 0.7),
    ),
    column=True,
    mistakes=(
        Mistake(
            "uphill",
            "This step raises the loss as fast as it can. Go in the opposite direction.",
            wrong=lambda g, r: r * g / np.sqrt(g @ g),
        ),
        Mistake(
            "as long as the gradient",
            "The direction is right, but your step has the length r|g|. It should be r.",
            wrong=lambda g, r: -r * g,
        ),
        Mistake(
            "length 1",
            "The direction is right, but your step has the length 1. It should be r.",
            wrong=lambda g, r: -g / np.sqrt(g @ g),
        ),
        Mistake(
            "the gradient reversed",
            "This is -g, and its length is that of g. The step should have the length r.",
            wrong=lambda g, r: -g,
        ),
        Mistake(
            "the gradient",
            "This is the gradient itself. The step goes against it, and it has the length r.",
            wrong=lambda g, r: g,
        ),
        Mistake(
            "divided by the square",
            "You divided by g·g, which is |g|². A unit vector is g over its length.",
            wrong=lambda g, r: -r * g / (g @ g),
        ),
        Mistake(
            "sign of each entry",
            "This moves every input equally far. Inputs with a steeper slope should move farther.",
            wrong=lambda g, r: -r * np.sign(g),
        ),
        Mistake(
            "divided by the sum",
            "You divided by the sum of the absolute values. The length is the root of the sum of "
            "the squares.",
            wrong=lambda g, r: -r * g / np.sum(np.abs(g)),
        ),
        Mistake(
            "change for step",
            "This is by how much the loss falls, a number. The step itself is a vector.",
            wrong=lambda g, r: -r * np.sqrt(g @ g),
        ),
    ),
    hints=(
        "Which unit vector points in the direction of steepest descent?",
        "It is -g/|g|, and np.linalg.norm(g) gives |g|. Make it r long.",
    ),
)

mean_squared_cosine = Exercise(
    0.01,
    "The 100 squares add up to 1, and none is preferred. In n dimensions the mean is 1/n.",
    mistakes=(
        Mistake(
            "root taken",
            "This is the root of the mean, a typical |cos θ|. The mean of cos² itself was asked "
            "for.",
            wrong=lambda: 0.1,
        ),
        Mistake(
            "as in the plane",
            "1/2 is the mean in the plane, where two squares share the 1. Here 100 squares do.",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "2/π",
            "2/π is the mean of |cos θ| in the plane. Here the square is asked for, in 100 "
            "dimensions.",
            wrong=lambda: 2 / np.pi,
        ),
        Mistake(
            "all together",
            "1 is the sum of all the squares. What is the mean of a single one?",
            wrong=lambda: 1,
        ),
        Mistake(
            "zero",
            "cos θ itself has the mean 0, because it is as often negative as positive. Its square "
            "is never negative.",
            wrong=lambda: 0,
        ),
        Mistake(
            "squared twice",
            "You squared 1/100. The mean of cos² is already a mean of squares.",
            wrong=lambda: 1e-4,
        ),
    ),
    hints=(
        "Turn the axes so that the gradient points along the first. Then cos θ = v₁.",
        "v₁² + v₂² + … + v₁₀₀² = 1, and each of these squares has the same mean.",
    ),
)


def _directions(seed, *shapes):
    """Return pairs of random rows V, shape (N, n), and a gradient g, shape (n,)."""
    rng = np.random.default_rng(seed)
    return tuple((rng.normal(size=each), 2 * rng.normal(size=each[1])) for each in shapes)


shares_of_steepest = Exercise(
    lambda V, g: V @ g / (np.sqrt(np.sum(V**2, axis=1)) * np.sqrt(g @ g)),
    "Each is a cosine: the slope along that row, divided by the steepest slope |g|.",
    samples=_directions(14, (3, 2), (2, 4), (4, 3)),
    mistakes=(
        Mistake(
            "rows not unit",
            "The rows of V are not unit vectors. Divide the slope of each row by its length too.",
            wrong=lambda V, g: V @ g / np.sqrt(g @ g),
        ),
        Mistake(
            "slopes, not shares",
            "These are the slopes along the rows. A share compares them with the steepest slope.",
            wrong=lambda V, g: V @ g / np.sqrt(np.sum(V**2, axis=1)),
        ),
        Mistake(
            "products alone",
            "These are the dot products. Divide by the length of each row, and by the steepest "
            "slope.",
            wrong=lambda V, g: V @ g,
        ),
        Mistake(
            "one length for all",
            "You divided all rows by one length, that of the whole table. Each row has a length of "
            "its own: say axis=1.",
            wrong=lambda V, g: V @ g / (np.sqrt(np.sum(V**2)) * np.sqrt(g @ g)),
        ),
        Mistake(
            "sign lost",
            "A share may be negative: along that row the loss falls.",
            wrong=lambda V, g: np.abs(V @ g) / (np.sqrt(np.sum(V**2, axis=1)) * np.sqrt(g @ g)),
        ),
        Mistake(
            "squared",
            "These are the squares of the shares. Keep the shares, with their signs.",
            wrong=lambda V, g: (V @ g) ** 2 / (np.sum(V**2, axis=1) * (g @ g)),
        ),
        Mistake(
            "squared lengths",
            "You divided by the squares of the two lengths. Take their roots first.",
            wrong=lambda V, g: V @ g / (np.sum(V**2, axis=1) * (g @ g)),
        ),
    ),
    hints=(
        "V @ g holds the dot product of each row with g.",
        "np.linalg.norm(V, axis=1) holds the length of each row. The steepest slope is |g|.",
    ),
)
