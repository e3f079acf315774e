"""Shapes that do not warn: a square batch, a silent (N, N), and an error that avoids it."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction


def _observed_and_predicted(seed):
    """Return samples (y, p) of shapes (N,) and (N, 1), where p is close to y."""
    rng = np.random.default_rng(seed)
    observed = [rng.normal(size=n) for n in (4, 3, 6)]
    return tuple((y, (y + rng.uniform(-0.5, 0.5, len(y)))[:, None]) for y in observed)


def _goes_unnoticed(Δ):
    """Return whether the sums over both axes of Δ agree, although its entries differ."""
    return bool(np.ptp(Δ) > 0 and np.allclose(Δ.sum(axis=0), Δ.sum(axis=1)))


unnoticed_axis = Exercise(
    [[0.0, 1.0, 2.0], [2.0, 0.0, 1.0], [1.0, 2.0, 0.0]],
    "On this batch the wrong axis gives the right answer. So test with N and n that differ.",
    accept=_goes_unnoticed,
    mistakes=(
        Mistake(
            "all equal",
            "All entries are equal here, so every sum is the same. Find one with entries that "
            "differ.",
            wrong=lambda: np.ones((3, 3)),
            when=lambda Δ: np.shape(Δ) == (3, 3) and np.ptp(Δ) == 0,
        ),
        Mistake(
            "noticed",
            "For this Δ the two sums differ, so the test would notice. The sum of row i must be "
            "the sum of column i.",
            wrong=lambda: np.arange(9.0).reshape(3, 3),
            when=lambda Δ: np.shape(Δ) == (3, 3) and not np.allclose(np.sum(Δ, 0), np.sum(Δ, 1)),
        ),
    ),
    hints=("Which matrices stay the same when rows and columns are swapped?",),
)

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
    hints=("Here y counts as (1, 100). Stretch both arrays to one shape.",),
)

squared_error = Exercise(
    lambda y, p: np.mean((y - p[:, 0]) ** 2),
    "With both in shape (N,) there are N differences, one for each pair that belongs together.",
    samples=_observed_and_predicted(seed=84),
    mistakes=(
        Mistake(
            "silent square",
            "This is the mean over all N² pairs: y - p has shape (N, N) here. Print it and see.",
            wrong=lambda y, p: np.mean((y - p) ** 2),
        ),
        Mistake(
            "not averaged",
            "This is the sum of the squares. The mean divides it by N.",
            wrong=lambda y, p: np.sum((y - p[:, 0]) ** 2),
        ),
        Mistake(
            "summed square",
            "This is the sum over all N² pairs: y - p has shape (N, N) here, and nothing was "
            "averaged.",
            wrong=lambda y, p: np.sum((y - p) ** 2),
        ),
        Mistake(
            "not squared",
            "This is the mean of the errors, in which positive and negative ones cancel. Square "
            "them first.",
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
            "You took the root of the mean. The mean squared error is what is under the root.",
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
    hints=("Bring p into shape (N,) first.", "Either p[:, 0] or p.ravel() does that."),
)
