"""Lesson 01: find a δ, come near without arriving, say why there is no limit."""

import numpy as np

from mclib.check import Exercise, Prediction
from mclib.slips import Slip

predict_hole = Prediction(
    2,
    "Near 1 the formula equals x + 1, and that comes to 2, although f(1) itself does not exist.",
    slips=(
        Slip(
            "zero over zero",
            "At x = 1 top and bottom are both 0, but 0/0 is no number. Look near 1, not at it.",
            wrong=lambda: 0,
        ),
        Slip(
            "one",
            "Both parts shrink, but not equally fast: divide them at x = 1.1, and again at x = "
            "1.01.",
            wrong=lambda: 1,
        ),
    ),
)


def _answers_line(δ, ε):
    return 0 < δ <= ε / 3 * (1 + 1e-9)


delta_for_line = Exercise(
    lambda ε: ε / 3,
    "Slope 3 stretches every distance by 3, so the strip must be three times thinner than the "
    "band.",
    samples=((1.0,), (0.3,), (0.06,), (0.003,)),
    accept=_answers_line,
    slips=(
        Slip(
            "same as ε",
            "δ = ε is too wide: 3x + 1 moves three times as far as x does.",
            wrong=lambda ε: ε,
        ),
        Slip(
            "multiplied",
            "You multiplied by 3. The band is in y, and going back from y to x divides by 3.",
            wrong=lambda ε: 3 * ε,
        ),
        Slip(
            "not positive",
            "A δ must be positive: at δ = 0 the strip holds no x at all.",
            wrong=lambda ε: 0.0,
            when=lambda δ, ε: δ <= 0,
        ),
    ),
    hints=(
        "Write |(3x + 1) - (3a + 1)| as a number times |x - a|.",
        "You need 3·|x - a| < ε whenever |x - a| < δ.",
    ),
)


def _answers_square(δ, ε):
    return δ > 0 and (2 + δ) ** 2 - 4 <= ε * (1 + 1e-9)


delta_for_square = Exercise(
    lambda ε: np.sqrt(4 + ε) - 2,
    "Any positive δ up to √(4 + ε) - 2 answers; min(1, ε/5) is the usual simple choice.",
    samples=((3.0,), (1.0,), (0.1,), (0.004,)),
    accept=_answers_square,
    slips=(
        Slip(
            "one side only",
            "This δ is just right to the left of 2, but x² climbs faster to the right, and "
            "escapes there.",
            wrong=lambda ε: 2 - np.sqrt(4 - ε),
        ),
        Slip(
            "slope at 2",
            "ε/4 uses the slope at 2 itself. To the right of 2 the curve is steeper: take a "
            "little less.",
            wrong=lambda ε: ε / 4,
        ),
        Slip(
            "same as ε",
            "Near 2, x² moves about four times as far as x does: δ = ε is too wide.",
            wrong=lambda ε: ε,
        ),
        Slip(
            "not positive",
            "A δ must be positive: at δ = 0 the strip holds no x at all.",
            wrong=lambda ε: -ε,
            when=lambda δ, ε: δ <= 0,
        ),
    ),
    hints=(
        "|x² - 4| = |x - 2|·|x + 2|. How large can |x + 2| be if you promise δ ≤ 1?",
        "With δ ≤ 1, |x + 2| stays below 5. So ask for 5·|x - 2| < ε, and keep the promise with "
        "min.",
    ),
)

# At a itself each of these says 99: what stands there has no part in the limit.
_curious = (
    lambda x: 99.0 if x == 0 else float(np.sin(x) / x),
    lambda x: 99.0 if x == 1 else (x**2 - 1) / (x - 1),
    lambda x: 99.0 if x == 2 else 3 * x + 1,
)

limit_near = Exercise(
    lambda f, a: f(a + 1e-6),
    "You asked f near a, and never at a. That is all a limit looks at.",
    samples=tuple(zip(_curious, (0.0, 1.0, 2.0), strict=True)),
    slips=(
        Slip(
            "plugging in",
            "This is f(a) itself. A limit must not depend on it: f may even be undefined there.",
            wrong=lambda f, a: f(a),
        ),
        Slip(
            "too far away",
            "You stopped a tenth away from a. Come closer: a millionth is near enough here.",
            wrong=lambda f, a: f(a + 0.1),
        ),
        Slip(
            "difference from f(a)",
            "You subtracted two values of f. A limit is a value that f comes to, not a change.",
            wrong=lambda f, a: f(a + 1e-6) - f(a),
        ),
    ),
    hints=("Choose an x very near a, but not a.", "f(a + 0.000001) would do."),
)


def _word(right, why, **told):
    slips = tuple(Slip(word, says, wrong=lambda word=word: word) for word, says in told.items())
    return Exercise(
        right, why, slips=slips, hints=("Walk to the point from the left, then from the right.",)
    )


sign_of_x = _word(
    "jump",
    "From the left |x|/x is -1, from the right +1: two one-sided limits, and no common one.",
    exists="Try x = -0.001 and x = 0.001: two different values, however near you come.",
    blow_up="The values stay at -1 and 1: nothing grows here.",
    oscillation="On each side the value is constant: nothing swings.",
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
    "Each slope m gives its own value: the paths disagree, so there is no limit at the origin.",
    samples=((0.0,), (1.0,), (-2.0,), (0.5,)),
    slips=(
        Slip(
            "always one half",
            "1/2 is right along y = x, where m = 1. Other paths arrive elsewhere.",
            wrong=lambda m: 0.5,
        ),
        Slip(
            "zero",
            "0 is right along the axes. Put y = m x into xy / (x² + y²) and simplify.",
            wrong=lambda m: 0.0,
        ),
        Slip(
            "forgot x² below",
            "Below stand x² and m²x² together: divide by 1 + m², not by m².",
            wrong=lambda m: m / m**2 if m else 0.0,
        ),
        Slip(
            "y not squared",
            "y = m x, so y² = m² x²: the m below is squared.",
            wrong=lambda m: m / (1 + m),
        ),
    ),
    hints=("Replace y by m·x everywhere.", "x² cancels: m x² / (x² + m² x²)."),
)
