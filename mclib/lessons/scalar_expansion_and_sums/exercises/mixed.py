"""Mixed problems at the end of the lesson: each needs two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.scalar_expansion_and_sums.exercises.summaries import VECTORS

centring_jacobian = Exercise(
    lambda x: np.eye(len(x)) - np.ones((len(x), len(x))) / len(x),
    "Each x_j moves its own entry with slope 1 and, through the mean, every entry with slope -1/n.",
    samples=VECTORS,
    mistakes=(
        Mistake(
            "mean held constant",
            "The identity alone would hold the mean constant, but the mean moves with every x_j.",
            wrong=lambda x: np.eye(len(x)),
        ),
        Mistake(
            "mean on the diagonal only",
            "The mean is subtracted from every entry, so each x_j moves all of them.",
            wrong=lambda x: np.eye(len(x)) * (1 - 1 / len(x)),
        ),
        Mistake(
            "1/n forgotten",
            "The slope of the mean along x_j is not 1.",
            wrong=lambda x: np.eye(len(x)) - 1,
        ),
        Mistake(
            "the mean's part alone",
            "Each row is the gradient of the mean. It is subtracted from the Jacobian of x itself.",
            wrong=lambda x: np.ones((len(x), len(x))) / len(x),
        ),
        Mistake(
            "the mean's value",
            "You subtracted the mean of x itself. The Jacobian contains its slopes, not its value.",
            wrong=lambda x: np.eye(len(x)) - np.mean(x),
        ),
        Mistake(
            "n - 1",
            "You divided by n - 1, as for a variance. A mean of n numbers divides by n.",
            wrong=lambda x: np.eye(len(x)) - 1 / (len(x) - 1),
        ),
        Mistake(
            "the centred vector",
            "This is x - mean(x) itself. Its Jacobian is a whole matrix.",
            wrong=lambda x: x - np.mean(x),
        ),
    ),
    hints=("y_i = x_i - (x₁ + … + x_n)/n.", "The mean contributes np.ones((n, n)) / n."),
)

rms_gradient = Exercise(
    lambda x: x / (len(x) * np.sqrt(np.mean(x**2))),
    "Three links in a chain: the root, the mean and the squares. The 2 of the square and the half "
    "of the root cancel.",
    samples=VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "1/n forgotten",
            "You went back through the root and the squares. The mean between them divides by n.",
            wrong=lambda x: x / np.sqrt(np.mean(x**2)),
        ),
        Mistake(
            "of the length",
            "This is the gradient of the length, where nothing is divided by n under the root.",
            wrong=lambda x: x / np.sqrt(np.sum(x**2)),
        ),
        Mistake(
            "sum under the root",
            "You divided by n, but under your root there is the sum of the squares. It should be "
            "their mean.",
            wrong=lambda x: x / (len(x) * np.sqrt(np.sum(x**2))),
        ),
        Mistake(
            "root forgotten",
            "This is the gradient of the mean of the squares. The square root is missing.",
            wrong=lambda x: 2 * x / len(x),
        ),
        Mistake(
            "squares forgotten",
            "The outer slopes are right, those of the root and of the mean. Each square has a "
            "slope too.",
            wrong=lambda x: np.ones(len(x)) / (2 * len(x) * np.sqrt(np.mean(x**2))),
        ),
        Mistake(
            "the value",
            "This is the root mean square, one number. Its gradient has the shape of x.",
            wrong=lambda x: np.sqrt(np.mean(x**2)),
        ),
    ),
    hints=(
        "Outside is √u, and u is the mean of the squares.",
        "The slope of √u is 1/(2√u). The slope of u with respect to x_j is 2x_j/n.",
    ),
)

_SIGNS_LOST, _NOT_CENTRED = [1.5, 1, 1, 1.5], [0.5, 1, 3, 3.5]


def _does_not_cancel(given):
    """Return whether four slopes have a sum other than 0, and no plainer mistake explains it."""
    if np.shape(given) != (4,) or abs(np.sum(given)) < 0.05:
        return False
    return not any(np.allclose(given, each) for each in (_SIGNS_LOST, _NOT_CENTRED))


variance_in_numbers = Exercise(
    [-1.5, -1.0, 1.0, 1.5],
    "What comes back through the mean is a multiple of the sum of the deviations, and that sum is "
    "always 0.",
    mistakes=(
        Mistake(
            "the deviations",
            "These are the deviations from the mean. Now differentiate the mean of their squares.",
            wrong=lambda: [-3, -2, 2, 3],
        ),
        Mistake(
            "1/n forgotten",
            "You took the sum of the squares. The variance is their mean.",
            wrong=lambda: [-6, -4, 4, 6],
        ),
        Mistake(
            "n - 1",
            "You divided by n - 1. Here the variance is a mean of n squares.",
            wrong=lambda: [-2, -4 / 3, 4 / 3, 2],
        ),
        Mistake(
            "mean not subtracted",
            "This is the gradient of the mean of x_i². The squares are those of the deviations.",
            wrong=lambda: _NOT_CENTRED,
        ),
        Mistake(
            "own deviation only",
            "You let x_j move its own deviation only, with slope 1 - 1/n. Through the mean it "
            "moves the others as well.",
            wrong=lambda: [-1.125, -0.75, 0.75, 1.125],
        ),
        Mistake(
            "the value",
            "This is the variance itself, one number. Its gradient has one entry for each x_j.",
            wrong=lambda: 6.5,
        ),
        Mistake(
            "signs lost",
            "The first two entries lie below the mean. If they rise, the variance falls.",
            wrong=lambda: _SIGNS_LOST,
        ),
        Mistake(
            "do not cancel",
            "Your four slopes do not add up to 0. But if all x_j rise together, the variance stays "
            "as it is.",
            wrong=lambda: [1, 2, 3, 4],
            when=_does_not_cancel,
        ),
    ),
    hints=(
        "Let d be the vector of deviations. The slopes of the mean of their squares are 2d_i/n.",
        "Go back through the centring: from each of these slopes, subtract their mean.",
    ),
)
