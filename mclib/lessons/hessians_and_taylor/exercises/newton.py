"""Newton's step, and where it leads."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.hessians_and_taylor.samples import symmetric

newton_step = Exercise(
    lambda x, g, H: x - np.linalg.solve(H, g),
    "One linear system in place of a learning rate. For n weights it costs about n³ operations, "
    "which is why networks do without it.",
    samples=(
        (
            np.array([1.0, -0.5]),
            np.array([0.7, 1.4]),
            symmetric([3, 1], [1, 2]),
        ),
        (
            np.array([0.4, 1.3, -0.8]),
            np.array([1.1, -0.6, 0.9]),
            symmetric([2, -1, 1], [-1, 4, 2], [1, 2, 5]),
        ),
        (
            np.array([-0.9, 1.6]),
            np.array([-1.2, 0.5]),
            symmetric([2, -1], [-1, -3]),
        ),
    ),
    column=True,
    mistakes=(
        Mistake(
            "uphill",
            "You added the solution of Hd = g. The step solves Hd = −g.",
            wrong=lambda x, g, H: x + np.linalg.solve(H, g),
        ),
        Mistake(
            "step alone",
            "This is the step. Add it to the point x.",
            wrong=lambda x, g, H: -np.linalg.solve(H, g),
        ),
        Mistake(
            "gradient step",
            "This is a step against the gradient. Newton's step also uses H.",
            wrong=lambda x, g, H: x - g,
        ),
        Mistake(
            "H times g",
            "You multiplied the gradient by H. Where the ground bends more the step has to be "
            "shorter: solve with H instead.",
            wrong=lambda x, g, H: x - H @ g,
        ),
        Mistake(
            "entry by entry",
            "You took the reciprocal of each entry of H. That is not the inverse of a matrix: use "
            "`np.linalg.solve`.",
            wrong=lambda x, g, H: x - (1 / H) @ g,
        ),
        Mistake(
            "diagonal alone",
            "You divided by the diagonal of H alone, as if the variables did not interact.",
            wrong=lambda x, g, H: x - g / np.diag(H),
        ),
        Mistake(
            "half step",
            "You took half of the step. The ½ of the Taylor polynomial cancels when it is "
            "differentiated.",
            wrong=lambda x, g, H: x - np.linalg.solve(H, g) / 2,
        ),
        Mistake(
            "solved for the point",
            "You solved Hx = g for the new point. The system gives the step, which starts at x.",
            wrong=lambda x, g, H: np.linalg.solve(H, g),
        ),
    ),
    hints=(
        "Where is the gradient of the quadratic, g + Hd, zero?",
        "`np.linalg.solve(H, c)` returns the d with Hd = c.",
    ),
    ways=(lambda x, g, H: x + np.linalg.solve(H, -g), lambda x, g, H: x - np.linalg.inv(H) @ g),
)


def _cubic(x):
    return x**3 - 3 * x


def _after(x):
    return x - (3 * x**2 - 3) / (6 * x)


def _rises(x):
    return bool(x != 0 and np.isfinite(x) and _cubic(_after(x)) > _cubic(x) + 1e-9)


newton_goes_up = Exercise(
    -2.0,
    "There the curve bends downward, and the parabola's level point is its top. Newton's step "
    "looks for level ground, high or low.",
    accept=_rises,
    mistakes=(
        Mistake(
            "no bend",
            "At 0 the second derivative is 0, so there is no Newton step from there.",
            wrong=lambda: 0.0,
            when=lambda x: np.shape(x) == () and x == 0,
        ),
        Mistake(
            "already level",
            "There the slope is 0 already, so the step does not move.",
            wrong=lambda: 1.0,
            when=lambda x: np.shape(x) == () and abs(abs(x) - 1) < 1e-6,
        ),
        Mistake(
            "it falls",
            "From there Newton's step makes f smaller. Choose an x at which the curve bends "
            "downward.",
            wrong=lambda: 2.0,
            when=lambda x: np.shape(x) == () and x != 0 and _cubic(_after(x)) < _cubic(x) - 1e-9,
        ),
    ),
    hints=(
        "f' = 3x² − 3 and f'' = 6x. Where is f'' negative?",
        "Try x = −2, and compute where the step leads.",
    ),
)
