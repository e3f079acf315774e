"""A partial derivative by its definition, as a difference quotient with a small step."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _tilted(p):
    return 4 * p[0] - 3 * p[1]


def _bent(p):
    return p[0] ** 2 * p[1]


def _wavy(p):
    return np.sin(p[0]) + np.exp(0.5 * p[0] * p[1])


def _partial_x(f, x, y):
    return (f([x + 1e-5, y]) - f([x - 1e-5, y])) / 2e-5


def _number(test):
    """Return a test of an answer that no array passes."""
    return lambda given, *inputs: np.ndim(given) == 0 and test(given, *inputs)


def _only_the_step_is_wrong(error):
    """Return a test of an answer that is right but for its step; `error` says which step it is.

    On the plane `_tilted` the difference quotient is exact for every step, but for round-off:
    none at the origin, and at (1, 1.7) only when the step is very small. So at the origin the
    answer must be exact, and `error(its relative error at (1, 1.7))` tells a large step from a
    small one.
    """

    @_number
    def test(given, f, x, y):
        off = abs(given / _partial_x(f, x, y) - 1)
        if f is not _tilted:
            return off < 0.9 or (off == 1 and error(1.0))
        return error(off) if x else off < 1e-9

    return test


@_number
def _divided_by_the_input(given, f, x, y):
    """Return whether an answer is next to nothing but where x = 0: there x + h is h."""
    off = given / _partial_x(f, x, y)
    return 0 < off < 0.02 if x else abs(off - 1) < 1e-3


slope_of_cut = Exercise(
    _partial_x,
    "Only the first entry moved, and the second was held. That is all that a partial derivative "
    "is.",
    samples=((_tilted, 1.0, 1.7), (_bent, 1.3, -1.7), (_wavy, 0.4, 1.9), (_tilted, 0.0, 0.0)),
    mistakes=(
        Mistake(
            "moved y",
            "You moved y and held x. ∂/∂x moves the first entry of the point.",
            wrong=lambda f, x, y: (f([x, y + 1e-5]) - f([x, y - 1e-5])) / 2e-5,
        ),
        Mistake(
            "moved both",
            "Both entries moved. Leave y as it is in both values of f.",
            wrong=lambda f, x, y: (f([x + 1e-5, y + 1e-5]) - f([x - 1e-5, y - 1e-5])) / 2e-5,
        ),
        Mistake(
            "no quotient",
            "This is a change of f, not a slope: divide it by the change of x.",
            wrong=lambda f, x, y: f([x + 1e-5, y]) - f([x - 1e-5, y]),
            when=_number(lambda given, f, x, y: 1e-7 < abs(given) < 1e-2),
        ),
        Mistake(
            "no bracket below",
            "Far too small for a slope: the change of f was multiplied by h, not divided. If you "
            "typed / 2 * h, put brackets around the run: / (2 * h).",
            wrong=lambda f, x, y: (f([x + 1e-5, y]) - f([x - 1e-5, y])) / 2 * 1e-5,
            when=_number(lambda given, f, x, y: 0 < abs(given) <= 1e-7),
        ),
        Mistake(
            "run of 2h",
            "This is twice the slope: from x - h to x + h the run is 2h, not h.",
            wrong=lambda f, x, y: 2 * _partial_x(f, x, y),
        ),
        Mistake(
            "no bracket on top",
            "Far too large: Python divides before it subtracts. Put the change of f in brackets.",
            wrong=lambda f, x, y: f([x + 1e-5, y]) - f([x - 1e-5, y]) / 2e-5,
            when=_number(
                lambda given, f, x, y: (abs(given) > 100 and given * f([x, y]) < 0) or not (x or y)
            ),
        ),
        Mistake(
            "added for subtracted",
            "Far too large: you added the two values of f. The change of f is their difference.",
            wrong=lambda f, x, y: (f([x + 1e-5, y]) + f([x - 1e-5, y])) / 2e-5,
            when=_number(
                lambda given, f, x, y: (abs(given) > 100 and given * f([x, y]) > 0) or not (x or y)
            ),
        ),
        Mistake(
            "a large step",
            "The idea is right, but the step is not small enough: try h = 0.00001, to both sides.",
            wrong=lambda f, x, y: (f([x + 0.1, y]) - f([x, y])) / 0.1,
            when=_only_the_step_is_wrong(lambda off: off < 1e-9),
        ),
        Mistake(
            "divided by x + h",
            "The run is the distance between the two inputs, h, not the input x + h.",
            wrong=lambda f, x, y: (f([x + 1e-5, y]) - f([x, y])) / (x + 1e-5),
            when=_divided_by_the_input,
        ),
        Mistake(
            "too small a step",
            "The idea is right, but so small a step drowns in round-off: try h = 0.00001, to "
            "both sides.",
            wrong=lambda f, x, y: (f([x + 1e-13, y]) - f([x, y])) / 1e-13,
            when=_only_the_step_is_wrong(lambda off: 1e-9 < off < 0.3 or off == 1),
        ),
    ),
    hints=(
        "f takes a point: f([x, y]). Which of its entries may move?",
        "Take h = 0.00001 and divide f([x + h, y]) - f([x - h, y]) by (2 * h).",
    ),
)
