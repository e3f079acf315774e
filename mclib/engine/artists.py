"""What a foreground adds to its panels: found, checked and drawn.

added           the artists that panels hold beyond those of before
draw            draw artists in their order, on any renderer
limits_of       the limits of a panel, in the plane or in space
cuts            where a figure may be cut between its panels
DrawingError    what a background or a foreground must not do
"""

import numpy as np
from matplotlib.lines import Line2D


class DrawingError(ValueError):
    """A background or a foreground did something that the two layers cannot hold."""


def limits_of(axes):
    """Return the limits of a panel by name, as `axes.set` takes them."""
    names = ("xlim", "ylim", "zlim") if axes.name == "3d" else ("xlim", "ylim")
    return {name: getattr(axes, f"get_{name}")() for name in names}


def added(panels, before):
    """Return the artists of panels that are not in `before`, a set for each panel."""
    return [
        artist
        for axes, old in zip(panels, before, strict=True)
        for artist in axes.get_children()
        if artist not in old
    ]


def draw(artists, renderer):
    """Draw artists in the order of their zorder.

    Raises DrawingError for a line without a finite point.
    """
    for artist in sorted(artists, key=lambda artist: artist.get_zorder()):
        _check_visible(artist)
        if hasattr(artist, "do_3d_projection"):
            artist.do_3d_projection()
        artist.draw(renderer)


def _check_visible(artist):
    """Raise when a line has no finite point: the reader would see nothing and not know why."""
    if isinstance(artist, Line2D):
        x, y = (np.asarray(data, dtype=float) for data in artist.get_data())
        if len(x) and not np.any(np.isfinite(x) & np.isfinite(y)):
            raise DrawingError(
                "there is nothing to draw, because the values are not finite numbers"
            )


def cuts(figure):
    """Return the places, from left to right, where nothing stands: between panels side by side.

    A page stacks the pieces in a narrow column.
    """
    boxes = [each.get_tightbbox() for each in (*figure.axes, *figure.texts, *figure.legends)]
    found, end = [], None
    for left, right in sorted(tuple(each.intervalx) for each in boxes if each is not None):
        if end is not None and left > end:
            found.append(round((left + end) / 2))
        end = right if end is None else max(end, right)
    return found
