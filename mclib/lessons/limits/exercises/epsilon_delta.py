"""Find a δ for every ε: for a line, and for a square."""

import numpy as np

from mclib.checks import Exercise, Mistake

# Numbers that learners choose when they do not compute; each is compared at every ε.
CHOSEN = tuple(digit * 10.0**power for power in range(-9, 2) for digit in (1, 2, 5))


def _the_same_for_all():
    """Return the mistake of a δ that does not depend on ε, once for each number of CHOSEN."""
    return tuple(
        Mistake(
            "the same δ for every ε",
            "One and the same δ cannot do: the doubter then names a smaller ε. Let δ depend on ε.",
            wrong=lambda ε, δ=δ: δ,
        )
        for δ in CHOSEN
    )


_not_positive = Mistake(
    "not positive",
    "A δ must be positive: at δ = 0 the strip holds no x at all.",
    wrong=lambda ε: -ε,
    when=lambda δ, ε: np.all(δ <= 0),
)


def _answers_line(δ, ε):
    if not np.isfinite(δ):
        return f"At ε = {ε:.4g} your δ is no finite number."
    if 0 < δ <= ε / 3 * (1 + 1e-9):
        return True
    away = (ε / 3 + δ) / 2  # |x - a| of an input in the strip whose f(x) is outside the band
    return (
        f"Not for ε = {ε:.4g}: x = a + {away:.4g} is in your strip, yet f(x) is "
        f"{3 * away:.4g} away from f(a)."
    )


delta_for_line = Exercise(
    lambda ε: ε / 3,
    "Slope 3 stretches every distance by 3, so the strip must be three times thinner than the "
    "band.",
    samples=((1.0,), (0.37,), (0.061,), (0.0029,), (1e-12,)),
    accept=_answers_line,
    mistakes=(
        Mistake(
            "same as ε",
            "δ = ε is too wide: 3x + 1 moves three times as far as x does.",
            wrong=lambda ε: ε,
        ),
        Mistake(
            "multiplied",
            "You multiplied by 3. The band is in y, and going back from y to x divides by 3.",
            wrong=lambda ε: 3 * ε,
        ),
        *_the_same_for_all(),
        _not_positive,
    ),
    hints=(
        "Write |(3x + 1) - (3a + 1)| as a number times |x - a|.",
        "You need 3·|x - a| < ε whenever |x - a| < δ.",
    ),
)


def _answers_square(δ, ε):
    if not np.isfinite(δ):
        return f"At ε = {ε:.4g} your δ is no finite number: is there a root of something negative?"
    # δ(4 + δ) is (2 + δ)² - 4; √(4 + ε) - 2 itself is only good to 15 decimals.
    if δ > 0 and δ * (4 + δ) <= ε * (1 + 1e-9) + 4e-15:
        return True
    away = (np.sqrt(4 + ε) - 2 + δ) / 2
    x = f"2 + {away:.4g}" if away < 0.001 else f"{2 + away:.4g}"
    return (
        f"Not for ε = {ε:.4g}: x = {x} is in your strip, yet x² is {away * (4 + away):.4g} away "
        f"from 4."
    )


delta_for_square = Exercise(
    lambda ε: np.sqrt(4 + ε) - 2,
    "Any positive δ up to √(4 + ε) - 2 answers; min(1, ε/5) is the usual simple choice.",
    samples=((3.0,), (1.0,), (0.17,), (0.0041,), (5.05,), (800.0,), (1e-12,)),
    accept=_answers_square,
    mistakes=(
        Mistake(
            "one side only",
            "This δ is just right to the left of 2, but x² climbs faster to the right, and "
            "escapes there.",
            wrong=lambda ε: 2 - np.sqrt(max(4 - ε, 0)),
            when=lambda δ, ε: ε > 4 or np.allclose(δ, 2 - np.sqrt(4 - ε)),
        ),
        Mistake(
            "slope at 2",
            "ε/4 uses the slope at 2 itself. To the right of 2 the curve is steeper: take a "
            "little less.",
            wrong=lambda ε: ε / 4,
        ),
        Mistake(
            "promise forgotten",
            "ε/5 rests on a promise, δ ≤ 1. For a large ε it breaks: let min keep it.",
            wrong=lambda ε: ε / 5,
        ),
        Mistake(
            "same as ε",
            "Near 2, x² moves about four times as far as x does: δ = ε is too wide.",
            wrong=lambda ε: ε,
        ),
        *_the_same_for_all(),
        _not_positive,
    ),
    hints=(
        "|x² - 4| = |x - 2|·|x + 2|. How large can |x + 2| be if you promise δ ≤ 1?",
        "With δ ≤ 1, |x + 2| stays below 5. So ask for 5·|x - 2| < ε, and keep the promise with "
        "min.",
    ),
)
