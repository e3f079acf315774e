"""Limits by formula, by code and from a table."""

from functools import partial

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

predict_hole = Prediction(
    2,
    "Near 1 the formula equals x + 1, and this approaches 2, although f(1) itself does not exist.",
    mistakes=(
        Mistake(
            "zero over zero",
            "At x = 1 numerator and denominator are both 0, but 0/0 is no number. Look near 1, not "
            "at it.",
            wrong=lambda: 0,
        ),
        Mistake(
            "one",
            "Both parts of the fraction shrink, but not equally fast: divide them at x = 1.1, and "
            "again at x = 1.01.",
            wrong=lambda: 1,
        ),
    ),
)

# Each has the value 99 at a itself, which is not its limit; every limit has more than six digits.
_limit_near_samples = (
    (lambda x: 99.0 if x == 0 else float(np.sin(np.sqrt(5) * x) / x), 0.0),
    (lambda x: 99.0 if x == 1.25 else (x**2 - 1.5625) / (x - 1.25) / np.sqrt(3), 1.25),
    (lambda x: 99.0 if x == 0.7 else 3 * x - 4.812345678, 0.7),
)


def _number(test):
    """Return a test of an answer that no array passes."""
    return lambda given, *inputs: np.ndim(given) == 0 and test(given, *inputs)


def _is_near(given, f, a, rounded=False):
    """Return whether an answer is almost the limit, rounded to three decimals or not."""
    is_rounded = given == np.round(given, 3)
    return abs(given - f(a + 1e-6)) < 0.05 and is_rounded == rounded


limit_near = Exercise(
    lambda f, a: f(a + 1e-6),
    "You asked f near a, and never at a. That is all a limit looks at.",
    samples=_limit_near_samples,
    mistakes=(
        Mistake(
            "plugging in",
            "This is f(a) itself. A limit must not depend on it: f may even be undefined there.",
            wrong=lambda f, a: f(a),
        ),
        Mistake(
            "too far away",
            "You stopped a tenth away from a. Come nearer: a millionth is near enough here.",
            wrong=lambda f, a: f(a + 0.1),
            when=_number(lambda given, f, a: given in (f(a + 0.1), f(a - 0.1))),
        ),
        Mistake(
            "too few digits",
            "These are the first digits of the limit. Return all of them, without rounding.",
            wrong=lambda f, a: round(f(a + 1e-6), 2),
            when=_number(partial(_is_near, rounded=True)),
        ),
        Mistake(
            "not near enough",
            "Not six digits yet: come nearer to a.",
            wrong=lambda f, a: f(a + 1e-4),
            when=_number(_is_near),
        ),
        Mistake(
            "nearer than numbers can be",
            "So small a step is lost: in the computer, a with that step added is a itself. Take a "
            "millionth.",
            wrong=lambda f, a: f(a + 1e-20),
        ),
        Mistake(
            "difference from f(a)",
            "You subtracted two values of f. A limit is a value that f approaches, not a change.",
            wrong=lambda f, a: f(a + 1e-6) - f(a),
        ),
    ),
    hints=("Choose an x very near a, but not a.", "f(a + 0.000001) would do."),
)

from_a_table = Exercise(
    0.5,
    "The limit is where the values are heading, not what 0/0 seems to say. And 1/2 is no accident: "
    "near 0, cos x is almost 1 - x²/2.",
    mistakes=(
        Mistake(
            "zero over zero",
            "The numerator does go to 0, but so does the x² below. Watch what the quotient does.",
            wrong=lambda: 0,
        ),
        Mistake(
            "one",
            "Such a 0/0 need not approach 1: each has its own number. Read it from the table.",
            wrong=lambda: 1,
        ),
        Mistake(
            "last value",
            "That is the value at one x. Which number do the three of them head for?",
            wrong=lambda: 0.49958,
            when=lambda given: np.ndim(given) == 0 and 0.49 < given < 0.5,
        ),
    ),
    hints=("Write the three values under one another: which digits have settled?",),
)
