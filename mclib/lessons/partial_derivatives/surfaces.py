"""The surfaces that the figures of this lesson choose from, and how their values are written."""

from mclib import functions
from mclib.drawing.lettering import signed

SURFACES = {
    "sin x cos y": functions.waves,
    "xy": functions.product,
    "3x²y": functions.three_x_squared_y,
    "x² − y²": functions.saddle,
    "exp(−x² − y²)": functions.hill,
}


def shown(number):
    """Return a number with three decimals, or four figures where it is far from 1."""
    if number and not 1e-2 <= abs(number) < 1e4:
        return f"{number:.3g}"
    return signed(number, 3)
