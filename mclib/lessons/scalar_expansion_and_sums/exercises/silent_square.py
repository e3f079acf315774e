"""A silent (N, N), and a mean squared error that avoids it."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction


def _observed_and_predicted(seed):
    """Return samples (y, p) of shapes (N,) and (N, 1), where p is close to y."""
    rng = np.random.default_rng(seed)
    observed = [rng.normal(size=n) for n in (4, 3, 6)]
    return tuple((y, (y + rng.uniform(-0.5, 0.5, len(y)))[:, None]) for y in observed)


predict_silent_square = Prediction(
    10_000,
    "(100,) against (100, 1) gives (100, 100): every y minus every p, without a warning.",
    mistakes=(
        Mistake(
            "entry by entry",
            "That is what was meant. NumPy lines up the last axes: 100 against 1.",
            wrong=lambda: 100,
        ),
        Mistake(
            "the shape",
            "That is a shape. How many numbers does an array of this shape hold?",
            wrong=lambda: (100, 100),
        ),
        Mistake(
            "an error",
            "It is not refused: each axis of length 1 is stretched, and a missing one is added.",
            wrong=lambda: 0,
        ),
    ),
    hints=("y counts as (1, 100). Stretch both to one shape.",),
)

squared_error = Exercise(
    lambda y, p: np.mean((y - p[:, 0]) ** 2),
    "With both in shape (N,) there are N differences, each of a pair that belongs together.",
    samples=_observed_and_predicted(seed=84),
    mistakes=(
        Mistake(
            "silent square",
            "This is the mean over all N² pairs: y - p has shape (N, N) here. Print it and see.",
            wrong=lambda y, p: np.mean((y - p) ** 2),
        ),
        Mistake(
            "not averaged",
            "The sum of the squares. The mean divides it by N.",
            wrong=lambda y, p: np.sum((y - p[:, 0]) ** 2),
        ),
        Mistake(
            "summed square",
            "The sum over all N² pairs: y - p has shape (N, N) here, and nothing was averaged.",
            wrong=lambda y, p: np.sum((y - p) ** 2),
        ),
        Mistake(
            "not squared",
            "The mean of the errors: positive and negative ones cancel. Square them first.",
            wrong=lambda y, p: np.mean(y - p[:, 0]),
        ),
        Mistake(
            "squared too late",
            "You squared the mean of the errors, in which they have cancelled. Square them first.",
            wrong=lambda y, p: np.mean(y - p[:, 0]) ** 2,
        ),
        Mistake(
            "absolute error",
            "This is the mean of the absolute errors. Square the errors instead.",
            wrong=lambda y, p: np.mean(np.abs(y - p[:, 0])),
        ),
        Mistake(
            "root taken",
            "You took the root of the mean. The mean squared error is what stands under it.",
            wrong=lambda y, p: np.sqrt(np.mean((y - p[:, 0]) ** 2)),
        ),
        Mistake(
            "first prediction for all",
            "You compared every y with the first prediction: p[0] is its first row. The column is "
            "p[:, 0].",
            wrong=lambda y, p: np.mean((y - p[0, 0]) ** 2),
        ),
        Mistake(
            "brackets forgotten",
            "Only p was squared. Put brackets around the difference.",
            wrong=lambda y, p: np.mean(y - p[:, 0] ** 2),
        ),
        Mistake(
            "squares subtracted",
            "You subtracted the squares. Subtract first, then square the difference.",
            wrong=lambda y, p: np.mean(y**2 - p[:, 0] ** 2),
        ),
        Mistake(
            "N - 1",
            "You divided by N - 1, as for a variance. This mean divides by N.",
            wrong=lambda y, p: np.sum((y - p[:, 0]) ** 2) / (len(y) - 1),
        ),
    ),
    hints=("Bring p into shape (N,) first.", "p[:, 0] or p.ravel() does it."),
)
