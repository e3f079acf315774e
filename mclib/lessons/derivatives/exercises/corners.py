"""Functions with a corner: one to repair, and one that fools the two-sided difference."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _pair(test):
    """Return a test of a pair of numbers [m, c]."""
    return lambda given: np.size(given) == 2 and test(*np.ravel(given))


mend_the_join = Exercise(
    np.array([2, -1]),
    "The line is the tangent to x² at 1. The pieces must meet, and they must meet with one slope.",
    mistakes=(
        Mistake(
            "a jump",
            "The slopes agree, but the pieces do not meet at x = 1. A function that jumps has no "
            "derivative there.",
            wrong=lambda: [2, 0],
            when=_pair(lambda m, c: np.isclose(m, 2) and not np.isclose(m + c, 1)),
        ),
        Mistake(
            "a corner",
            "The pieces meet at x = 1, but with two different slopes. That is a corner.",
            wrong=lambda: [1, 0],
            when=_pair(lambda m, c: np.isclose(m + c, 1) and m not in (2, -1)),
        ),
        Mistake(
            "order of the two",
            "These are the right numbers in the wrong order: first the slope m, then c.",
            wrong=lambda: [-1, 2],
            when=_pair(lambda m, c: (m, c) == (-1, 2)),
        ),
        Mistake(
            "neither",
            "At x = 1 the line has neither the height nor the slope of the parabola. Begin with "
            "the slope.",
            wrong=lambda: [3, -1],
            when=_pair(lambda m, c: not np.isclose(m, 2) and not np.isclose(m + c, 1)),
        ),
    ),
    hints=(
        "What is the slope of x² at x = 1? The line needs the same.",
        "At x = 1 the line has the height m + c. The parabola has the height 1.",
    ),
)

_h = np.array([0.5, 0.2, 0.05, 1e-3, 1e-10])
_around_zero = np.concatenate([-_h, [0.0], _h])


def _quotients(values):
    """Return the quotients from the left, from the right, and from both sides, each as (5,)."""
    left, middle, right = values[:5], values[5], values[6:]
    return (middle - left) / _h, (right - middle) / _h, (right - left) / (2 * _h)


def _has_corner(values):
    left, right, _ = _quotients(values)
    return bool(abs(right[-1] - left[-1]) > 1e-3)


def _fools(values, x):
    """Return True, or a sentence on why the two-sided quotient is not fooled into saying 5."""
    _, _, both = _quotients(values)
    wrong = np.flatnonzero(~np.isclose(both, 5, rtol=1e-4))
    if wrong.size:
        h = _h[wrong[0]]
        return f"At h = {h:g} the two-sided quotient of your f is {both[wrong[0]]:.4g}, not 5."
    return _has_corner(values)


fool_the_central_difference = Exercise(
    lambda x: 5 * x + np.abs(x),
    "From both sides, |x| is invisible: it is the same at h and at -h. So the two-sided quotient "
    "averages two slopes and says 5.",
    samples=((_around_zero,),),
    accept=_fools,
    mistakes=(
        Mistake(
            "smooth",
            "The two-sided quotient says 5, and rightly so: your f has the derivative 5 at 0. Add "
            "something that has a corner there.",
            wrong=lambda x: 5 * x,
            when=lambda values, x: _fools(values, x) is False,
        ),
        Mistake(
            "slope 0",
            "Your f has a corner at 0, but the two-sided quotient says 0. How can you make it "
            "say 5?",
            wrong=lambda x: np.abs(x),
            when=lambda values, x: np.allclose(_quotients(values)[2], 0) and _has_corner(values),
        ),
    ),
    hints=(
        "For |x| the two-sided quotient is 0 at every h. So |x| can be added to any function "
        "without a trace.",
        "Which simple function has the quotient 5 at every h? Add |x| to it.",
    ),
)
