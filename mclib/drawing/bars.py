"""A vector as a row of bars.

bars      draw a vector as bars, upright or lying
changes   draw arrows along the bars, from where they end
"""

import numpy as np
from matplotlib.artist import Artist
from matplotlib.path import Path

from mclib.drawing import style


def bars(axes, values, color=style.FUNCTION, lit=(), lying=False, places=None, width=0.62):
    """Draw values, shape (n,), as bars from 0; those whose index is in `lit` get a dark edge.

    places, shape (n,), are the middles of the bars, else 0 to n - 1; lying bars run along x.
    """
    tops = np.asarray(values, dtype=float)
    if not np.all(np.isfinite(tops)):
        raise ValueError("a bar has no height: a value is not a finite number")
    middles = np.arange(len(tops)) if places is None else np.asarray(places, dtype=float)
    left, right, zero = middles - width / 2, middles + width / 2, np.zeros(len(tops))
    along, up = np.stack([left, right, right, left]), np.stack([zero, zero, tops, tops])
    corners = np.stack([up, along] if lying else [along, up], axis=-1).swapaxes(0, 1)
    return axes.add_artist(_Shapes(axes, corners, color, edged=list(lit)))


def changes(axes, starts, lengths, places, color=style.DERIVATIVE, lying=False):
    """Draw, to true scale, arrows that start at the heights `starts` of the bars at `places`.

    Shapes: starts, lengths and places are (n,). A length 0 is drawn as nothing.
    """
    starts, lengths, places = (np.asarray(each, dtype=float) for each in (starts, lengths, places))
    low, high = axes.get_xlim() if lying else axes.get_ylim()
    head = np.sign(lengths) * np.minimum(np.abs(lengths), 0.045 * abs(high - low))
    neck, tips = starts + lengths - head, starts + lengths
    along = np.stack([starts, neck, neck, tips, neck, neck, starts])
    across = places + np.array([-0.05, -0.05, -0.14, 0, 0.14, 0.05, 0.05])[:, None]
    corners = np.stack([along, across] if lying else [across, along], axis=-1).swapaxes(0, 1)
    return axes.add_artist(_Shapes(axes, corners[lengths != 0], color, zorder=6))


class _Shapes(Artist):
    """Polygons of one colour, some with a dark edge: a PolyCollection takes twice the time."""

    def __init__(self, axes, corners, color, edged=(), zorder=1):
        super().__init__()
        self._corners, self._color, self._edged = corners, color, edged
        self.set_zorder(zorder)
        self.set_transform(axes.transData)

    def draw(self, renderer):
        """Fill all polygons at once, then draw the edges."""
        if not len(self._corners) or not self.get_visible():
            return
        pen = renderer.new_gc()
        self._set_gc_clip(pen)
        pen.set_foreground(self._color)
        pen.set_linewidth(0)
        renderer.draw_path(pen, *self._outline(self._corners), pen.get_rgb())
        if self._edged:
            pen.set_foreground(style.POINT)
            pen.set_linewidth(style.LINE)
            pen.set_joinstyle("miter")
            renderer.draw_path(pen, *self._outline(self._corners[self._edged]))
        pen.restore()

    def _outline(self, corners):
        """Return closed polygons, shape (k, m, 2), as one path, and its transform."""
        k, m, _ = corners.shape
        closed = np.concatenate([corners, corners[:, :1]], axis=1).reshape(-1, 2)
        codes = np.tile([Path.MOVETO, *[Path.LINETO] * (m - 1), Path.CLOSEPOLY], k)
        return Path(closed, codes), self.get_transform()
