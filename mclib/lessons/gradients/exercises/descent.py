"""Where the gradient is zero, and steps against it."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.gradients.samples import samples

saddle = Exercise(
    "saddle",
    "It rises along y = x and falls along y = -x, like a pass between two hills.",
    mistakes=(
        Mistake(
            "minimum",
            "Along y = x the origin is the lowest point. Now walk along y = -x.",
            wrong=lambda: "minimum",
        ),
        Mistake(
            "maximum",
            "Along y = -x the origin is the highest point. Now walk along y = x.",
            wrong=lambda: "maximum",
        ),
    ),
    hints=("Put y = x into xy: which function of x is left? Then put y = -x.",),
    ways=(lambda: "saddle point",),
)

descent_step = Exercise(
    lambda x, g, η: x - η * g,
    "A step against the gradient, as long as η says. Every network is trained by this line, or by "
    "a refinement of it.",
    samples=tuple(
        (*vectors, η)
        for vectors, η in zip(samples(46, (3, 3), (2, 2), (4, 4)), (0.1, 0.5, 0.03), strict=True)
    ),
    mistakes=(
        Mistake(
            "ascending",
            "Your step goes uphill, along the gradient. To make f smaller, go the opposite way.",
            wrong=lambda x, g, η: x + η * g,
        ),
        Mistake(
            "row and column",
            "You subtracted a row from a column, and NumPy stretched both to a table (n, n). The "
            "point and the gradient must have the same shape.",
            wrong=lambda x, g, η: x[:, None] - η * g[None, :],
        ),
        Mistake(
            "no η",
            "The learning rate η is missing: you subtracted the whole gradient.",
            wrong=lambda x, g, η: x - g,
        ),
        Mistake(
            "the step alone",
            "This is the step. Add it to the old point.",
            wrong=lambda x, g, η: -η * g,
        ),
        Mistake(
            "η on the point",
            "You multiplied the old point by η as well. Only the gradient is multiplied by it.",
            wrong=lambda x, g, η: η * (x - g),
        ),
        Mistake(
            "length divided away",
            "You made the gradient a unit vector first. Here its length counts: where the ground "
            "is steep, the step is long.",
            wrong=lambda x, g, η: x - η * g / np.linalg.norm(g),
        ),
    ),
    hints=("You want f to become smaller, and the gradient points to where it becomes larger.",),
)

largest_rate = Exercise(
    1.0,
    "For η between 0 and 1 the factor 1 - 2η lies between -1 and 1, and x shrinks. Above 1, each "
    "step lands farther out.",
    mistakes=(
        Mistake(
            "one half",
            "At η = 1/2 the factor 1 - 2η is 0, and one step leads to the bottom. How much larger "
            "may η be before the steps lead away?",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "two",
            "At η = 2 the factor 1 - 2η is -3, so each step lands three times farther out. This "
            "begins at a smaller η.",
            wrong=lambda: 2.0,
        ),
        Mistake(
            "zero",
            "At η = 0 nothing moves, and below it the steps would climb. What is wanted is the "
            "upper limit.",
            wrong=lambda: 0.0,
        ),
    ),
    hints=("Each step multiplies x by 1 - 2η. Repeated multiplication shrinks x if |1 - 2η| < 1.",),
)


def _runs_away(W):
    """Return True if the steps from (1, 1) on |Wx|² with η = 0.1 run away, or else a sentence."""
    if not np.all(np.isfinite(W)):
        return "Finite numbers are expected."
    if _sharpest(W) <= 10 < np.linalg.norm(W, 2) ** 2:
        return "Some steps do run away with this W, but not those from (1, 1)."
    return bool(_sharpest(W) > 10 + 1e-6)  # at 10 they jump to and fro for ever


def _sharpest(W):
    """Return the largest eigenvalue of WᵀW that the steps from (1, 1) meet.

    They multiply the part of x along its eigenvector by 1 - 0.2 times the eigenvalue.
    """
    eigenvalues, directions = np.linalg.eigh(W.T @ W)
    return eigenvalues[np.abs([1, 1] @ directions) > 1e-9].max()


diverging_matrix = Exercise(
    np.array([[4.0, 0.0], [0.0, 4.0]]),
    "Large weights make f bend sharply, and the sharper it bends, the smaller η has to be.",
    accept=_runs_away,
    mistakes=(
        Mistake(
            "to and fro",
            "With this W the steps jump from side to side for ever, neither closer nor farther "
            "away. Make it a little larger.",
            wrong=lambda: np.sqrt(10) * np.eye(2),
            when=lambda W: _is_square(W) and abs(_sharpest(W) - 10) < 1e-2,
        ),
        Mistake(
            "no slope at all",
            "With this W the gradient at (1, 1) is zero, so no step moves the point.",
            wrong=lambda: np.zeros((2, 2)),
            when=lambda W: _is_square(W) and not np.any(W @ [1, 1]),
        ),
        Mistake(
            "it arrives",
            "With this W the steps still come closer and closer to a lowest point. Larger weights "
            "make the slopes larger.",
            wrong=lambda: np.eye(2),
            when=lambda W: (
                _is_square(W) and np.linalg.norm(W, 2) ** 2 < 9.99 and np.any(W @ [1, 1])
            ),
        ),
    ),
    hints=(
        "Try W = [[c, 0], [0, c]]. What is f then, and what does one step do to x?",
        "f is c² times the squared length, so a step multiplies x by 1 - 0.2 c². When is this "
        "below -1?",
    ),
)


def _is_square(W):
    return np.shape(W) == (2, 2) and bool(np.all(np.isfinite(W)))
