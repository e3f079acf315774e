"""Level ground: what stands around a point where the gradient is zero."""

import numpy as np

from mclib import functions
from mclib.drawing import landscape, plots
from mclib.drawing.landscape import levels_between
from mclib.engine import picture
from mclib.functions import Surface

_trough = Surface(
    "trough", "x^2", lambda x, y: x**2, lambda x, y: (2 * x, 0 * y), lambda x, y: (2, 0, 0)
)
_terrace = Surface(
    "terrace",
    "x^3 + y^2",
    lambda x, y: x**3 + y**2,
    lambda x, y: (3 * x**2, 2 * y),
    lambda x, y: (6 * x, 0, 2),
)
_plateau = Surface(
    "plateau",
    r"\max(0, x)^2",
    lambda x, y: np.maximum(0, x) ** 2,
    lambda x, y: (2 * np.maximum(0, x), 0 * y),
    lambda x, y: (2 * (x > 0), 0, 0),
)


def flat_spots():
    """Draw six ways in which a gradient can be zero."""
    spots = (
        ("x² + y²: a minimum", functions.bowl, levels_between(0, 5, 0.5)),
        ("exp(−x² − y²): a maximum", functions.hill, levels_between(0, 1, 0.125)),
        ("x² − y²: a saddle", functions.saddle, levels_between(-2.5, 2.5, 0.5)),
        ("x²: a trough", _trough, levels_between(0, 2.5, 0.25)),
        ("x³ + y²: none of these", _terrace, levels_between(-4, 6, 0.5)),
        ("max(0, x)²: a plateau", _plateau, levels_between(0, 2.5, 0.25)),
    )

    def draw(axes):
        for each, (title, F, levels) in zip(axes, spots, strict=True):
            landscape.relief(each, F, levels, title, half=1.6)
            landscape.small_arrows(each, F, half=1.6, count=7)
            plots.point(each, 0, 0)

    return picture(
        draw,
        alt="Six maps with arrows around the origin, where the gradient is zero. Minimum: they "
        "point away from it. Maximum: towards it. Saddle: away along one axis, towards it along "
        "the other. Trough: away from a whole line. x³ + y²: to the right on both sides. Plateau: "
        "no arrows at all in the left half.",
        panels="ABC;DEF",
        size=(9, 6),
    )
