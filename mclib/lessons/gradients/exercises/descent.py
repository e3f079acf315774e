"""Where the gradient is zero, and steps against it."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.gradients.samples import samples

saddle = Exercise(
    "saddle",
    "Up along y = x and down along y = -x: a pass between two hills.",
    mistakes=(
        Mistake(
            "minimum",
            "Along y = x the origin is lowest indeed. Now walk along y = -x.",
            wrong=lambda: "minimum",
        ),
        Mistake(
            "maximum",
            "Along y = -x the origin is highest indeed. Now walk along y = x.",
            wrong=lambda: "maximum",
        ),
    ),
    hints=("Put y = x and look at what is left. Then put y = -x.",),
    ways=(lambda: "saddle point",),
)

descent_step = Exercise(
    lambda x, g, η: x - η * g,
    "Against the gradient, and η says how far: everything that is trained is trained by this line.",
    samples=tuple(
        (*vectors, η)
        for vectors, η in zip(samples(46, (3, 3), (2, 2), (4, 4)), (0.1, 0.5, 0.03), strict=True)
    ),
    mistakes=(
        Mistake(
            "ascending",
            "The gradient points uphill. You walked with it: this step makes f larger.",
            wrong=lambda x, g, η: x + η * g,
        ),
        Mistake(
            "row and column",
            "A column minus a row: NumPy stretched (n, 1) and (1, n) to a table (n, n), and said "
            "nothing. Parameter and gradient must have one shape.",
            wrong=lambda x, g, η: x[:, None] - η * g[None, :],
        ),
        Mistake(
            "no η",
            "You took the whole gradient as the step. η says which part of it.",
            wrong=lambda x, g, η: x - g,
        ),
        Mistake(
            "the step alone",
            "This is the step. The new point is the old one plus the step.",
            wrong=lambda x, g, η: -η * g,
        ),
        Mistake(
            "η on the point",
            "η scales the step, not the point you stand on.",
            wrong=lambda x, g, η: η * (x - g),
        ),
        Mistake(
            "length divided away",
            "You made the gradient a unit vector first. Here its length counts: steep means a "
            "long step.",
            wrong=lambda x, g, η: x - η * g / np.linalg.norm(g),
        ),
    ),
    hints=("You want f to become smaller, and the gradient points to where it becomes larger.",),
)

largest_rate = Exercise(
    1.0,
    "For η below 1, |1 - 2η| is below 1 and x shrinks; above 1, each step lands farther out.",
    mistakes=(
        Mistake(
            "one half",
            "At η = 1/2 the factor 1 - 2η is 0: one step to the bottom, the best η of all. "
            "How far beyond may you go?",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "two",
            "At η = 2 the factor 1 - 2η is -3: three times farther out at each step.",
            wrong=lambda: 2.0,
        ),
        Mistake(
            "zero",
            "At η = 0 nothing moves. Below it you would climb; the question is for the upper end.",
            wrong=lambda: 0.0,
        ),
    ),
    hints=("Each step multiplies x by 1 - 2η. Repeated, this shrinks when |1 - 2η| < 1.",),
)
