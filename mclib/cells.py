"""A matrix as coloured cells with its entries written in, drawn fast enough for each frame.

    cells      draw a matrix in two artists, however many entries it has
    diagonal   draw a diagonal matrix in the unit square, however large it is
    boxed      outline cells or whole rows and columns

Text is what takes Matplotlib longest; here the outlines of the numbers are kept and drawn as
shapes, which is about five times as fast as `plots.matrix` and looks the same.
"""

from functools import lru_cache

import matplotlib
import numpy as np
from matplotlib.collections import PathCollection, PolyCollection
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from mclib import style

_AWAY = Path(np.zeros((1, 2)))  # a number that is not written


def cells(axes, values, limit, at=(0, 0), numbers="{:.2g}", size=style.NOTE):
    """Draw values, shape (m, n), as cells: entry [0, 0] has its middle at the point `at`.

    Row i goes i units along y, column j goes j along x; white is 0, the strongest colours are
    ±limit. numbers is the format of the entries; "" writes none.
    """
    values = np.atleast_2d(np.asarray(values, dtype=float))
    if not np.all(np.isfinite(values)):
        raise ValueError("a matrix has an entry that is not a finite number")
    rows, columns = np.indices(values.shape).reshape(2, -1)
    middles = np.stack([columns + at[0], rows + at[1]], axis=1)
    corners = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    squares = PolyCollection(
        middles[:, None] + corners, facecolors=_shade(values.ravel(), limit),
        edgecolors=style.PAPER, linewidths=1.5,
    )  # fmt: skip
    drawn = [axes.add_collection(squares, autolim=False)]
    if numbers:
        dark = np.abs(values.ravel()) > 0.6 * limit
        words = [numbers.format(entry + 0.0).replace("-", "−") for entry in values.flat]
        drawn.append(_write(axes, middles, words, np.where(dark, style.PAPER, style.POINT), size))
    return drawn


def diagonal(axes, entries, limit):
    """Draw the matrix with these entries, shape (n,), on its diagonal, in the unit square."""
    n = len(entries)
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) + np.arange(n)[:, None, None]
    squares = PolyCollection(
        corners / n, facecolors=_shade(np.asarray(entries), limit), linewidths=0
    )
    return axes.add_collection(squares, autolim=False)


def boxed(axes, left, top, width=1, height=1, color=style.DERIVATIVE):
    """Outline a rectangle, as of some cells, by its corner and its sides."""
    right, bottom = left + width, top + height
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    frame = PolyCollection([corners], facecolors="none", edgecolors=color, linewidths=3, zorder=5)
    return axes.add_collection(frame, autolim=False)


def _write(axes, places, words, colours, size):
    """Write words centred at places, shape (k, 2), as one artist."""
    figure = axes.get_figure()
    shapes = PathCollection(
        [_outline(word, size) for word in words], offsets=places, offset_transform=axes.transData,
        facecolors=list(colours), linewidths=0, zorder=4,
    )  # fmt: skip
    shapes.set_transform(Affine2D().scale(1 / 72) + figure.dpi_scale_trans)
    return axes.add_collection(shapes, autolim=False)


@lru_cache(maxsize=2048)
def _outline(word, size):
    """Return a word as a shape in points, centred at (0, 0)."""
    if not word:
        return _AWAY
    shape = TextPath((0, 0), word, size=size)
    middle = shape.get_extents().x0 + shape.get_extents().width / 2
    return shape.transformed(Affine2D().translate(-middle, -0.36 * size))


def _shade(values, limit):
    """Return the colours of values, shape (k,): white at 0, strongest at ±limit."""
    return _colours()(0.5 + values / (2 * limit))


@lru_cache(maxsize=1)
def _colours():
    return matplotlib.colormaps[style.DIVERGING]
