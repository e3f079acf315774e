"""Small problems with numbers, for pencil and paper: one for each section of the lesson."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _entry(i, *values):
    """Return a test of whether entry i of a pair is one of some values, as far as it is rounded."""
    return lambda given: (
        np.size(given) == 2
        and any(np.isclose(np.ravel(given)[i], value, rtol=5e-3) for value in values)
    )


def _two_slopes(given):
    """Return True, or which of the two slopes is wrong."""
    product, quotient = given
    if not np.isclose(product, 17, rtol=1e-4):
        return "The slope of the product is not right yet: add the two strips, each with its sign."
    if not np.isclose(quotient, 23 / 16, rtol=2e-3):
        return (
            "The product is right. For the quotient, subtract on top and divide by g squared, "
            "each number with its sign."
        )
    return True


tangent_estimate = Exercise(
    4.8,
    "You start at the value and add the slope times the step. Linear approximation is no more.",
    mistakes=(
        Mistake(
            "slope without the step",
            "You added the whole slope, which is the change over a step of 1. How long is the step "
            "from 3 to 3.1?",
            wrong=lambda: 3.0,
        ),
        Mistake(
            "wrong way",
            "The slope is negative, so f falls as x grows. Your estimate rises.",
            wrong=lambda: 5.2,
        ),
        Mistake(
            "slope times x",
            "The slope is multiplied by the step, not by the input 3.1.",
            wrong=lambda: -1.2,
        ),
        Mistake(
            "the change alone",
            "This is how much f changes. Add it to the value from which f starts.",
            wrong=lambda: -0.2,
        ),
        Mistake(
            "no change",
            "This is f(3) itself. By how much does f change over the step of 0.1?",
            wrong=lambda: 5.0,
        ),
    ),
    hints=(
        "How long is the step from 3 to 3.1?",
        "Over that step f changes by about the slope times the step. Add this to f(3).",
    ),
)

lowest_point = Exercise(
    2,
    "The slope changes from negative to positive there: f has come down, and now it rises.",
    mistakes=(
        Mistake(
            "where the slope is lowest",
            "There the slope is lowest, not f. As long as the slope is negative, f goes on "
            "falling.",
            wrong=lambda: 1,
            when=lambda given: np.ndim(given) == 0 and given in (0, 1),
        ),
        Mistake(
            "the top",
            "f is level there, but look at the slopes on both sides: f rises before it and falls "
            "after it.",
            wrong=lambda: -1,
        ),
        Mistake(
            "another input",
            "Choose one of the five inputs, -1, 0, 1, 2 or 3.",
            wrong=lambda: -2,
            when=lambda given: np.ndim(given) == 0 and given not in (-1, 0, 1, 2, 3),
        ),
        Mistake(
            "while f rises",
            "The slope is positive there, so f has already been rising for a while.",
            wrong=lambda: 3,
        ),
    ),
    hints=(
        "Where the slope is negative, f falls; where it is positive, f rises.",
        "Walk from x = -1 to the right. Up to which input does f fall?",
    ),
)

slope_of_polynomial = Exercise(
    19,
    "You treated each term by itself, and the constant 7 dropped out. This is what linear means.",
    mistakes=(
        Mistake(
            "constant kept",
            "The 7 is still there. A constant term does not change, so its slope is 0.",
            wrong=lambda: 26,
        ),
        Mistake(
            "constant differentiated to 1",
            "The constant 7 contributed a 1. Its slope is 0, because it does not change.",
            wrong=lambda: 20,
        ),
        Mistake(
            "sign of the second term",
            "The first term is right. In the second, a minus meets a negative x.",
            wrong=lambda: 11,
        ),
        Mistake(
            "sign of the square",
            "The second term is right. In the first, look at the sign of the square of -1.",
            wrong=lambda: -11,
        ),
        Mistake(
            "the value",
            "This is f(-1), the height of the curve. Differentiate first, then put x = -1.",
            wrong=lambda: 0,
        ),
        Mistake(
            "coefficients lost",
            "The coefficients 5 and -2 have been lost. A constant factor stays in front.",
            wrong=lambda: 5,
        ),
        Mistake(
            "exponents not multiplied",
            "A factor was lost. In front of each power belongs its coefficient times the exponent "
            "that came down.",
            wrong=lambda: 7,
        ),
    ),
    hints=(
        "Differentiate the three terms one by one; the 7 is a constant.",
        "The terms give 15x² and -4x. Put x = -1 into both.",
    ),
)

table_of_values = Exercise(
    np.array([17, 23 / 16]),
    "Four numbers are enough: at a single point, the rules need nothing else of f and g.",
    accept=_two_slopes,
    mistakes=(
        Mistake(
            "order of the two",
            "These are the right numbers in the wrong order: first the slope of the product.",
            wrong=lambda: [23 / 16, 17],
            when=lambda given: _entry(0, 23 / 16)(given) and _entry(1, 17)(given),
        ),
        Mistake(
            "slopes multiplied",
            "The first entry is f'·g', the corner of the rectangle. You need the two strips.",
            wrong=lambda: [-5, 23 / 16],
            when=_entry(0, -5),
        ),
        Mistake(
            "product subtracted",
            "In the first entry the two strips were subtracted. In a product they are added; the "
            "minus belongs to the quotient.",
            wrong=lambda: [23, 23 / 16],
            when=_entry(0, 23),
        ),
        Mistake(
            "one strip only",
            "The first entry has one strip of the rectangle. Both f and g change.",
            wrong=lambda: [20, 23 / 16],
            when=_entry(0, 20, -3),
        ),
        Mistake(
            "quotient with a plus",
            "The product is right. In the quotient the two terms on top are subtracted; mind that "
            "g' is negative.",
            wrong=lambda: [17, 17 / 16],
            when=lambda given: _entry(0, 17)(given) and _entry(1, 17 / 16)(given),
        ),
        Mistake(
            "quotient without the square",
            "The product is right. The quotient is divided by g; it must be divided by g squared.",
            wrong=lambda: [17, 23 / 4],
            when=lambda given: _entry(0, 17)(given) and _entry(1, 23 / 4)(given),
        ),
        Mistake(
            "quotient reversed",
            "The product is right. On top of the quotient the two terms have changed places.",
            wrong=lambda: [17, -23 / 16],
            when=lambda given: _entry(0, 17)(given) and _entry(1, -23 / 16)(given),
        ),
        Mistake(
            "slopes divided",
            "The product is right. For the quotient you divided one slope by the other, but it has "
            "a rule of its own.",
            wrong=lambda: [17, -5],
            when=lambda given: _entry(0, 17)(given) and _entry(1, -5)(given),
        ),
    ),
    hints=(
        "For the product, compute f'·g and f·g' and add them.",
        "For the quotient, subtract these two and divide by g squared.",
    ),
)

slope_in_degrees = Exercise(
    np.pi / 180,
    "The inner slope is π/180. With radians it is 1, and this is why calculus uses radians.",
    mistakes=(
        Mistake(
            "as in radians",
            "1 is the slope when x is in radians. Here there is a function inside, from degrees to "
            "radians.",
            wrong=lambda: 1,
        ),
        Mistake(
            "inner slope reversed",
            "This turns radians into degrees. The sine needs the other direction: one degree is a "
            "small part of a radian.",
            wrong=lambda: 180 / np.pi,
        ),
        Mistake(
            "no division",
            "One degree is much less than a radian: a full circle has 360 degrees, and 2π radians.",
            wrong=lambda: np.pi,
            when=lambda given: np.ndim(given) == 0 and given > 1 and abs(given - 57.3) > 0.05,
        ),
        Mistake(
            "the value",
            "0 is the value of the sine at 0. How steep is it there?",
            wrong=lambda: 0,
        ),
    ),
    hints=(
        "x degrees are πx/180 radians. Which function is inside, and which is outside?",
        "The outer slope at 0 is cos 0. Multiply it by the inner slope.",
    ),
)
