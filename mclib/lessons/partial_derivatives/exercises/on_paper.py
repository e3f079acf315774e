"""Small problems with numbers, for pencil and paper: slopes from a table, and a value from slopes.

The table holds 2x² + 3xy - y² around (2, 1), with a step of 0.1.
"""

import numpy as np

from mclib.checks import Exercise, Mistake


def _entries(*tests):
    """Return a test of a pair: each entry lies in an interval (low, high)."""
    return lambda given: (
        np.size(given) == 2
        and all(
            low <= each <= high for each, (low, high) in zip(np.ravel(given), tests, strict=True)
        )
    )


def _is(value):
    return value - 0.005, value + 0.005


slopes_from_table = Exercise(
    np.array([11, 4]),
    "Along a row of the table only x moves, and along a column only y. Four of the nine numbers "
    "were enough.",
    mistakes=(
        Mistake(
            "swapped",
            "Each is right, in the other's place. Along a row x moves, and ∂f/∂x comes first.",
            wrong=lambda: [4, 11],
        ),
        Mistake(
            "from one side",
            "You took the step to one side only. Take the values on both sides of the point, and "
            "the run from the one to the other.",
            wrong=lambda: [11.2, 3.9],
            when=lambda given: (
                np.size(given) == 2
                and _entries((10.79, 11.21), (3.89, 4.11))(given)
                and not _entries(_is(11), _is(4))(given)
            ),
        ),
        Mistake(
            "run of one step",
            "Both are twice too large: from 1.9 to 2.1 the run is two steps long.",
            wrong=lambda: [22, 8],
        ),
        Mistake(
            "no quotient",
            "These are the changes of f. Divide each of them by its run.",
            wrong=lambda: [2.2, 0.8],
        ),
        Mistake(
            "both moved",
            "You went along a diagonal of the table, where both inputs move. Stay in the row, and "
            "then in the column, of the point.",
            wrong=lambda: [15, 15],
            when=lambda given: np.size(given) == 2 and 15 in np.ravel(given).round(6),
        ),
        Mistake(
            "y counted downwards",
            "The first is right. In the table y grows upwards, so look at the sign of the second.",
            wrong=lambda: [11, -4],
        ),
        Mistake(
            "one of two",
            "This is ∂f/∂x, and it is right. Return a list of two: the other is ∂f/∂y.",
            wrong=lambda: 11,
        ),
    ),
    hints=(
        "Hold y = 1: which row is that? Divide the change from its first to its last number by the "
        "run.",
        "For ∂f/∂y hold x = 2, and take the upper number of that column minus the lower one.",
    ),
    column=True,
)

neighbour = Exercise(
    4.9,
    "Each leg changed f by its slope times its length. You used two slopes to guess a value that "
    "nobody measured.",
    mistakes=(
        Mistake(
            "x alone",
            "That is the first leg: only x has moved. Now walk the second leg, along y.",
            wrong=lambda: 4.5,
        ),
        Mistake(
            "y alone",
            "That is the second leg: only y has moved. The first goes along x.",
            wrong=lambda: 4.4,
        ),
        Mistake(
            "direction of the second leg",
            "On the second leg y becomes smaller, and the slope there is negative as well. Does f "
            "rise or fall?",
            wrong=lambda: 4.1,
        ),
        Mistake(
            "direction of the first leg",
            "The second leg is right. On the first, x grows and the slope is positive.",
            wrong=lambda: 3.9,
        ),
        Mistake(
            "slopes without their steps",
            "You added the whole slopes, which are changes over a step of 1. How long is each leg?",
            wrong=lambda: 7,
        ),
        Mistake(
            "the change alone",
            "This is how much f changes. Add it to the value from which you started.",
            wrong=lambda: 0.9,
        ),
        Mistake(
            "slopes swapped",
            "The slopes have changed places: ∂f/∂x belongs to the leg on which x moves.",
            wrong=lambda: 2.8,
        ),
        Mistake(
            "slopes times inputs",
            "A slope is multiplied by the step of its input, not by the input itself.",
            wrong=lambda: 5.9,
        ),
        Mistake(
            "one step for both",
            "On the second leg y moves from 2 to 1.8, and not by 0.1. Watch its sign as well.",
            wrong=lambda: 4.3,
        ),
        Mistake(
            "no change",
            "This is f(1, 2), where you started. How much does f change on each leg?",
            wrong=lambda: 4,
        ),
    ),
    hints=(
        "First walk from (1, 2) to (1.1, 2). Only x moves, so its slope times the step is the "
        "change.",
        "Then y moves by -0.2. What is that times a slope of -2?",
    ),
)

mixed_from_table = Exercise(
    3,
    "The slope along x grows by 3 for each unit of y. The slope along y grows by the same 3 for "
    "each unit of x.",
    mistakes=(
        Mistake(
            "no quotient",
            "That is the sum of the four corners with their signs. Divide it by both sides of the "
            "rectangle.",
            wrong=lambda: 0.12,
        ),
        Mistake(
            "divided once",
            "You divided by one side of the rectangle only: this is how much a slope changes. "
            "Divide by the other side too.",
            wrong=lambda: 0.6,
        ),
        Mistake(
            "sides of one step",
            "The rectangle of these corners is two steps wide and two steps high: both h and k are "
            "0.2.",
            wrong=lambda: 12,
        ),
        Mistake(
            "one side of one step",
            "One of the two runs is twice as long as you took it: it goes from 1.9 to 2.1, or from "
            "0.9 to 1.1.",
            wrong=lambda: 6,
        ),
        Mistake(
            "all added",
            "You added all four corners. Two of them are subtracted, as in the picture.",
            wrong=lambda: 1301,
        ),
        Mistake(
            "difference of the slopes",
            "You subtracted one slope from the other. How much does one of them change when the "
            "other input moves?",
            wrong=lambda: 7,
        ),
        Mistake(
            "product of the slopes",
            "You multiplied the two slopes. How much does one of them change when the other input "
            "moves?",
            wrong=lambda: 44,
        ),
        Mistake(
            "sum of the slopes",
            "You added the two slopes. How much does one of them change when the other input "
            "moves?",
            wrong=lambda: 15,
        ),
    ),
    hints=(
        "Take the four corners of the table, each with the sign that it has in the picture.",
        "Or measure ∂f/∂x twice, in the upper row and in the lower row. How fast does it change "
        "with y?",
    ),
)
