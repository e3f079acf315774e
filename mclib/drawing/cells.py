"""A matrix as coloured cells with its entries written in, drawn fast enough for each frame.

cells      draw a matrix, however many entries it has, in a few artists
diagonal   draw a diagonal matrix in the unit square, however large it is
boxed      outline cells or whole rows and columns
"""

import numpy as np
from matplotlib.collections import PolyCollection

from mclib.drawing import style
from mclib.drawing.lettering import write
from mclib.drawing.shades import SIGNED

# From these shares of the limit on, a number is read better in the colour of paper than in black,
# on the light theme and on the dark one.
_STRONG = {"violet": 0.62, "brown": 0.74}
_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])


def cells(axes, values, limit, at=(0, 0), numbers="{:.2g}", size=style.NOTE):
    """Draw values, shape (m, n), as cells: entry [0, 0] has its middle at the point `at`.

    Row i goes i units along y, column j goes j along x; white is 0, the strongest colours are
    ±limit. numbers is the format of the entries, but for zeros; "" writes none.
    """
    values = np.atleast_2d(np.asarray(values, dtype=float))
    if not np.all(np.isfinite(values)):
        raise ValueError("a matrix has an entry that is not a finite number")
    rows, columns = np.indices(values.shape).reshape(2, -1)
    middles, entries = np.stack([columns + at[0], rows + at[1]], axis=1), values.ravel()
    squares = PolyCollection(
        middles[:, None] + _SQUARE - 0.5,
        facecolors=_shade(entries, limit),
        edgecolors=style.PAPER,
        linewidths=1.5,
    )
    drawn = [axes.add_collection(squares, autolim=False)]
    strong = _strong(entries, limit)
    for ink, chosen in ((style.PAPER, strong), (style.POINT, ~strong)):
        if numbers and chosen.any():
            texts = [
                numbers.format(entry).replace("-", "−") if entry else "0"
                for entry in entries[chosen]
            ]
            places = zip(*middles[chosen].T, texts, strict=True)
            drawn.append(write(axes, places, color=ink, size=size, zorder=4))
    return drawn


def diagonal(axes, entries, limit):
    """Draw the matrix with these entries, shape (n,), on its diagonal, in the unit square."""
    n = len(entries)
    corners = (_SQUARE + np.arange(n)[:, None, None]) / n
    squares = PolyCollection(corners, facecolors=_shade(np.asarray(entries), limit), linewidths=0)
    return axes.add_collection(squares, autolim=False)


def boxed(axes, left, top, width=1, height=1, color=style.DERIVATIVE):
    """Outline a rectangle, as of some cells, by its corner and its sides."""
    corners = (left, top) + _SQUARE * (width, height)
    frame = PolyCollection([corners], facecolors="none", edgecolors=color, linewidths=3, zorder=5)
    return axes.add_collection(frame, autolim=False)


def _strong(values, limit):
    """Return whether the colour of each value is strong, so that its number is written in paper."""
    return (values < -_STRONG["violet"] * limit) | (values > _STRONG["brown"] * limit)


def _shade(values, limit):
    """Return the colours of values, shape (k,): white at 0, strongest at ±limit."""
    return SIGNED(0.5 + values / (2 * limit))
