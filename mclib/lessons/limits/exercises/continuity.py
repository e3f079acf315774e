"""Continuity: the value that fills a hole."""

import numpy as np

from mclib.checks import Exercise, Mistake

fill_the_hole = Exercise(
    3,
    "Now the value is the limit, and f is continuous at 0. The hole is filled.",
    mistakes=(
        Mistake(
            "one",
            "sin u / u approaches 1 where the denominator is the argument of the sine. Here the "
            "one is x, and the other is 3x.",
            wrong=lambda: 1,
        ),
        Mistake(
            "zero over zero",
            "0/0 is not 0. Try x = 0.01 on a calculator, in radians.",
            wrong=lambda: 0,
        ),
        Mistake(
            "reversed",
            "You divided by 3. Write the fraction as sin(3x) over 3x, times a number.",
            wrong=lambda: 1 / 3,
        ),
        Mistake(
            "sine of 3",
            "The 3 cannot be taken out of the sine, and x does not cancel under it.",
            wrong=lambda: np.sin(3),
        ),
        Mistake(
            "degrees",
            "Your calculator seems to measure angles in degrees. Set it to radians.",
            wrong=lambda: 3 * np.pi / 180,
        ),
    ),
    hints=(
        "For f to be continuous at 0, c must be the limit of f at 0.",
        "Write u = 3x. Then sin(3x)/x is 3 times sin(u)/u.",
    ),
)
