"""The secants of a loss: their slopes in a table, and the limit that the table shows."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _is_table(given):
    """Return True, or which number of the table is the first to be wrong."""
    right = np.array([8, 4.4, 3.6, 4])
    wrong = np.flatnonzero(~np.isclose(given, right, rtol=2e-3))
    if not wrong.size:
        return True
    if wrong[0] == 3:
        return (
            "The three slopes are right. Which number do they approach as h shrinks, from above "
            "and from below?"
        )
    h = (1, 0.1, -0.1)[wrong[0]]
    return f"The slope for h = {h} is not right yet: it is C(2 + h) - C(2), divided by h."


secant_table = Exercise(
    np.array([8, 4.4, 3.6, 4]),
    "For every h other than 0 the slope is 4 + 4h. So it approaches 4 from both sides, and 4 is "
    "the slope at the point.",
    accept=_is_table,
    mistakes=(
        Mistake(
            "not divided",
            "The first three are differences of the loss. A slope is a difference divided by h.",
            wrong=lambda: [8, 0.44, -0.36, 4],
            when=lambda given: np.size(given) == 4 and np.allclose(given[:3], [8, 0.44, -0.36]),
        ),
        Mistake(
            "sign of h",
            "For h = -0.1 the loss falls, and h is negative too. The quotient of the two is "
            "positive.",
            wrong=lambda: [8, 4.4, -3.6, 4],
        ),
        Mistake(
            "at w = 1",
            "These are the slopes at w = 1, as in lesson 00. Here the first point is at w = 2.",
            wrong=lambda: [0, -3.6, -4.4, -4],
        ),
        Mistake(
            "zero over zero",
            "The first three are right. The fourth is not what the formula gives at h = 0, but "
            "what the slopes approach.",
            wrong=lambda: [8, 4.4, 3.6, 0],
        ),
        Mistake(
            "the last slope",
            "The first three are right. The limit is not the last of them: from one side they come "
            "down to it, from the other they come up.",
            wrong=lambda: [8, 4.4, 3.6, 3.6],
            when=lambda given: (
                np.size(given) == 4
                and np.allclose(given[:3], [8, 4.4, 3.6])
                and (given[3] in (3.6, 4.4, 8))
            ),
        ),
    ),
    hints=(
        "C(2) is 1, and C(3) is 9.",
        "C(2.1) is 1.44, and C(1.9) is 0.64.",
    ),
)

limit_of_secants = Exercise(
    -1.1372,
    "This is the slope of the loss at that weight: raise w a little, and the loss falls by about "
    "1.14 times as much.",
    mistakes=(
        Mistake(
            "last value",
            "That is the slope of one secant, for h = 0.001. By how much do the last two slopes "
            "differ, and how much is there still to come?",
            wrong=lambda: -1.1348,
            when=lambda given: np.ndim(given) == 0 and -1.1351 < given < -1.1345,
        ),
        Mistake(
            "an earlier value",
            "That is the slope of a secant with a larger h. Where do the slopes go as h shrinks?",
            wrong=lambda: -1.1132,
            when=lambda given: (
                np.ndim(given) == 0 and np.min(np.abs(given - np.array([-0.8974, -1.1132]))) < 0.004
            ),
        ),
        Mistake(
            "wrong direction",
            "From one slope to the next the numbers fall. The limit lies below the last of them.",
            wrong=lambda: -1.1324,
            when=lambda given: np.ndim(given) == 0 and -1.1345 < given < -1.117,
        ),
        Mistake(
            "zero over zero",
            "At h = 0 there is 0/0. The limit asks what the slopes approach.",
            wrong=lambda: 0,
        ),
    ),
    hints=(
        "From h = 0.01 to h = 0.001 the slope changes by about 0.0216, which is 2.4 times the "
        "change in h.",
        "From h = 0.001 to 0 it changes by 2.4 times 0.001 more, in the same direction.",
    ),
)
