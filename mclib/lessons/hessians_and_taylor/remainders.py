"""The errors of the three Taylor polynomials against the distance, on logarithmic axes."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed

COLORS = (style.TOLERANCE, style.DERIVATIVE, style.SECOND)  # of degree 0, 1 and 2
_FAR, _NEAR = 1.5, 3e-3
_SMALLEST = 1e-12  # an error below this is round-off


def panel(axes, names):
    """Prepare a panel for `draw`, with the names of the polynomials in their colours."""
    plots.panel(axes, "Error against |d|", x="|d|", y="", xlim=(_NEAR, _FAR + 0.3), ylim=(1e-9, 20))
    axes.set(xscale="log", yscale="log")
    for height, name, color in zip((3e-7, 4e-8, 5e-9), names, COLORS, strict=True):
        plots.note(axes, 0.25, height, name, color=color, dx=0, dy=0)


def draw(axes, errors, distance):
    """Draw the errors at all distances, with a dot on each at the present one.

    errors(s) gives the errors of degree 0, 1 and 2 at the distances s, shape (3, ...).
    """
    s = np.geomspace(_NEAR, _FAR, 21)
    for along, here, color in zip(_kept(errors(s)), _kept(errors(distance)), COLORS, strict=True):
        axes.add_artist(Line2D(s, along, color=color, linewidth=style.LINE))
        plots.point(axes, distance, here, color=color)


def says(errors, distance, names):
    """Return how large the errors are, and the slopes that they have on the logarithmic axes."""
    here, half = errors(distance), errors(distance / 2)
    first, second, third = (f"the {n} by {signed(e, 6)}" for n, e in zip(names, here, strict=True))
    return (
        f"At a + d {first.replace(' by', ' is off by')}, {second}, {third}.\n"
        f"Measured slopes, from d/2 to d: {_slopes(here, half)}."
    )


def _slopes(here, half):
    """Return log₂ of what a halving divides each error by, as words; "none" where it is 0."""
    words = [
        signed(np.log2(a / b)) if min(a, b) > _SMALLEST else "none"
        for a, b in zip(here, half, strict=True)
    ]
    return f"{words[0]}, {words[1]} and {words[2]}"


def _kept(errors):
    return np.maximum(errors, _SMALLEST)
