"""Limits in the plane: along lines, along a parabola, and a path that defeats a claim."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

path_limit = Exercise(
    lambda m: m / (1 + m**2),
    "Different slopes can give different values: the paths disagree, so there is no limit at "
    "the origin.",
    samples=((1.0,), (-2.0,), (0.5,), (3.0,)),
    mistakes=(
        Mistake(
            "always one half",
            "1/2 is right along y = x, where m = 1. Other lines lead to other values.",
            wrong=lambda m: 0.5,
        ),
        Mistake(
            "zero",
            "0 is right along the axes. Put y = m x into xy / (x² + y²) and simplify.",
            wrong=lambda m: 0.0,
        ),
        Mistake(
            "forgot x² below",
            "The denominator holds x² and m²x² together: divide by 1 + m², not by m².",
            wrong=lambda m: m / m**2,
        ),
        Mistake(
            "y not squared",
            "y = m x, so y² = m² x²: the m in the denominator is squared.",
            wrong=lambda m: m / (1 + m),
        ),
    ),
    hints=("Replace y by m·x everywhere.", "x² cancels: m x² / (x² + m² x²)."),
)

predict_every_line = Prediction(
    "no",
    "All the lines together are not all the paths. Along the parabola y = x² the value is 1/2, "
    "however near the origin.",
    mistakes=(
        Mistake(
            "yes",
            "Every straight line says 0, and yet a bent path can say something else. Choose the "
            "parabola in the figure, at θ = 0.",
            wrong=lambda: "yes",
        ),
    ),
    hints=("Which other paths lead to the origin?",),
)


def _value(x, y):
    """Return xy³ / (x² + y⁶), by the quotient u = x / y³, so that no tiny power is lost."""
    if y**3 == 0:
        return 0.0
    u = x / y**3
    return u / (1 + u**2)


def _keeps_away(point, t):
    """Return True when f is clearly not 0 at a path's point, or a sentence on what is wrong."""
    x, y = point
    if not np.all(np.isfinite(point)):
        return f"At t = {t:.4g} your point is not finite."
    if x == y == 0:
        return f"At t = {t:.4g} your point is the origin itself, where f has no value."
    if np.hypot(x, y) > 3 * t**0.1:
        return (
            f"At t = {t:.4g} your point is still {np.hypot(x, y):.4g} away from the origin. Your "
            "path must come to it as t goes to 0."
        )
    if abs(_value(x, y)) < 1e-3:
        return (
            f"At t = {t:.4g} the value on your path is {_value(x, y):.2g}, and it goes on to 0. "
            "Which x makes both terms of the denominator equal?"
        )
    return True


defeat_the_lines = Exercise(
    lambda t: np.array([t**3, t]),
    "On your path the values stay away from 0, so 0 is not the limit. Since the lines do say 0, "
    "there is no limit at all.",
    samples=((0.5,), (0.1,), (0.001,), (1e-20,)),
    accept=_keeps_away,
    mistakes=(
        Mistake(
            "a straight line",
            "That is a straight line, and along every line this f goes to 0. Bend your path.",
            wrong=lambda t: [t, t],
        ),
        Mistake(
            "swapped",
            "The two coordinates are swapped: in the denominator x has the lower power, so it must "
            "be the smaller one.",
            wrong=lambda t: [t, t**3],
        ),
        Mistake(
            "the parabola",
            "The parabola y = x² defeated the last claim. This f has other powers: make x² and y⁶ "
            "equal.",
            wrong=lambda t: [t, t**2],
        ),
        Mistake(
            "not bent enough",
            "Along this parabola x² is y⁴, and that is still much larger than y⁶.",
            wrong=lambda t: [t**2, t],
        ),
        Mistake(
            "an axis",
            "On the axes f is 0 all the way. Both coordinates must change.",
            wrong=lambda t: [t, 0],
            when=lambda point, t: np.shape(point) == (2,) and 0 in point and np.any(point),
        ),
    ),
    hints=(
        "For the last f the parabola made x⁴ and y² equal. Which x makes x² and y⁶ equal?",
        "Let y be t. Then x² must be t⁶.",
    ),
)
