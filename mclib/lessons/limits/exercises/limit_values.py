"""Limits by formula, by code and from a table; and three ways in which a limit can fail."""

from functools import partial

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

predict_hole = Prediction(
    2,
    "Near 1 the formula equals x + 1, and that comes to 2, although f(1) itself does not exist.",
    mistakes=(
        Mistake(
            "zero over zero",
            "At x = 1 top and bottom are both 0, but 0/0 is no number. Look near 1, not at it.",
            wrong=lambda: 0,
        ),
        Mistake(
            "one",
            "Both parts shrink, but not equally fast: divide them at x = 1.1, and again at x = "
            "1.01.",
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
            "You stopped a tenth away from a. Come closer: a millionth is near enough here.",
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
            "You subtracted two values of f. A limit is a value that f comes to, not a change.",
            wrong=lambda f, a: f(a + 1e-6) - f(a),
        ),
    ),
    hints=("Choose an x very near a, but not a.", "f(a + 0.000001) would do."),
)

from_a_table = Exercise(
    0.5,
    "The limit is read from where the values head, not from 0/0. And it is no accident: near 0, "
    "cos x is almost 1 - x²/2.",
    mistakes=(
        Mistake(
            "zero over zero",
            "The top does go to 0, but so does the x² below. Watch what their quotient does.",
            wrong=lambda: 0,
        ),
        Mistake(
            "one",
            "Such a 0/0 need not come to 1: each has its own number. Read it from the table.",
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


def _word(right, why, **wrong_words):
    """Return an exercise whose answer is a word; the wrong words come with what is said to them."""
    mistakes = tuple(
        Mistake(word, says, wrong=lambda word=word: word) for word, says in wrong_words.items()
    )
    return Exercise(
        right,
        why,
        mistakes=mistakes,
        hints=("Walk to the point from the left, then from the right.",),
    )


sign_of_x = _word(
    "jump",
    "From the left |x|/x is -1, from the right +1: two one-sided limits, and no common one.",
    exists="Try x = -0.001 and x = 0.001: two different values, however near you come.",
    blow_up="The values stay at -1 and 1: nothing grows here.",
    oscillation="On each side the value is constant: nothing swings.",
)
one_over_square = _word(
    "blow_up",
    'From both sides the values outgrow every bound. Some write "= ∞" for that; no number is the '
    "limit.",
    exists="Which number would it be? At x = 0.01 the value is 10000 already, and ∞ is no number.",
    jump="A jump has a limit from each side. From which side do these values settle?",
    oscillation="Nothing swings here: nearer to 0 the values only grow.",
)
sine_of_reciprocal = _word(
    "oscillation",
    "sin(1/x) takes every value from -1 to 1 in every strip around 0, so no L survives ε = 1/2.",
    exists="Whatever L you claim, the graph still visits both 1 and -1 in every strip.",
    jump="A jump has a limit from each side; this has not even that.",
    blow_up="The values never leave the interval from -1 to 1.",
)
squeezed = _word(
    "exists",
    "|x² sin(1/x)| ≤ x², so the values are squeezed to 0, swinging all the way.",
    jump="From both sides the values come to 0: |x² sin(1/x)| is at most x².",
    blow_up="The values are never larger than x², which is small near 0.",
    oscillation="It does swing, but the swings shrink: they are never larger than x².",
)

path_limit = Exercise(
    lambda m: m / (1 + m**2),
    "Different slopes can give different values: the paths disagree, so there is no limit at "
    "the origin.",
    samples=((1.0,), (-2.0,), (0.5,), (3.0,)),
    mistakes=(
        Mistake(
            "always one half",
            "1/2 is right along y = x, where m = 1. Other paths arrive elsewhere.",
            wrong=lambda m: 0.5,
        ),
        Mistake(
            "zero",
            "0 is right along the axes. Put y = m x into xy / (x² + y²) and simplify.",
            wrong=lambda m: 0.0,
        ),
        Mistake(
            "forgot x² below",
            "Below stand x² and m²x² together: divide by 1 + m², not by m².",
            wrong=lambda m: m / m**2,
        ),
        Mistake(
            "y not squared",
            "y = m x, so y² = m² x²: the m below is squared.",
            wrong=lambda m: m / (1 + m),
        ),
    ),
    hints=("Replace y by m·x everywhere.", "x² cancels: m x² / (x² + m² x²)."),
)
