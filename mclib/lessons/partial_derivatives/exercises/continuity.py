"""A function that has both partials at the origin and is not continuous there: xy/(x² + y²)."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _height(point):
    x, y = point
    return x * y / (x**2 + y**2) if x or y else 0.0


def _is_near_and_high(point):
    """Return True, or a sentence on what f is at a point, or how far away it is."""
    distance = float(np.hypot(*point))
    if not distance < 0.001:
        return f"Your point is {distance:.2g} away from the origin. Come nearer than 0.001."
    return bool(_height(point) >= 0.4)


def _near(test):
    """Return a test of a point that lies near enough, by the value of f there."""
    return lambda point: (
        np.size(point) == 2
        and float(np.hypot(*np.ravel(point))) < 0.001
        and test(*np.ravel(point), _height(np.ravel(point)))
    )


near_and_high = Exercise(
    np.array([0.0005, 0.0005]),
    "However near the origin you come, f is still ½ on the diagonal. So f jumps there, although "
    "both of its partials exist.",
    accept=_is_near_and_high,
    mistakes=(
        Mistake(
            "the origin",
            "At the origin itself f is 0. Step a little away from it.",
            wrong=lambda: [0, 0],
            when=_near(lambda x, y, f: x == 0 and y == 0),
        ),
        Mistake(
            "on an axis",
            "Your point lies on an axis, where f is 0. Leave both axes.",
            wrong=lambda: [0.0005, 0],
            when=_near(lambda x, y, f: (x == 0) != (y == 0)),
        ),
        Mistake(
            "below",
            "There f is negative: the two coordinates have different signs.",
            wrong=lambda: [0.0005, -0.0005],
            when=_near(lambda x, y, f: f < 0),
        ),
        Mistake(
            "too flat",
            "Your point is near enough, but f is less than 0.4 there. Only the direction matters: "
            "on which line through the origin is f largest?",
            wrong=lambda: [0.0005, 0.0001],
            when=_near(lambda x, y, f: 0 < f < 0.4),
        ),
        Mistake(
            "too far",
            "There f is high enough, but the point is too far away. Stay on the line from there to "
            "the origin, and come nearer.",
            wrong=lambda: [1, 1],
            when=lambda point: (
                np.size(point) == 2
                and np.hypot(*np.ravel(point)) >= 0.001
                and _height(np.ravel(point)) >= 0.4
            ),
        ),
    ),
    hints=(
        "On a line y = m x the value of f does not depend on x. Lesson 01 found it for each m.",
        "On the diagonal y = x it is ½. Choose a point there, very near the origin.",
    ),
    column=True,
)
