"""A surface cut along x and along y: from above, in space, and as two graphs with their tangents.

    relief_of       the surface from above, with heights that show it well
    solid           the surface in space              blades    the two upright cuts through it
    cross           the two cuts from above           graph     one cut as the graph that it is
    cut             the points of a cut               tangent   a piece of a tangent
    lines           several lines as one artist

Entry i = 0 moves on the blue, solid cut, entry 1 on the pink, dashed one. A surface f takes
points as an array of shape (2, ...). Everything stands on a square from -reach to reach.
"""

from functools import cache

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba_array
from matplotlib.ticker import MaxNLocator
from mpl_toolkits.mplot3d.proj3d import proj_transform

from mclib.drawing import landscape, plots, style

COLORS, DASHES = (style.FUNCTION, style.SECOND), ("-", "--")
LEVELS = {"colors": style.MUTED, "linewidths": 0.8, "linestyles": "solid"}  # no colour of a cut
COUNT = 161  # points of a curve, where nothing else is said
LARGEST = 1e100  # values beyond this are not drawn
_WIDTHS = {style.PAPER: style.LINE + 2, style.MUTED: style.THIN}  # a casing, a guide
_CUT = style.LINE + 0.6  # a cut on a map: much heavier than the level lines


def relief_of(axes, f, title, reach):
    """Draw f from above; return the lowest and highest value that its graphs should show.

    Raises ValueError where f has no value on the whole map, or only huge ones.
    """
    X, Y, Z = plots.surface_values(f, (-reach, reach), (-reach, reach), count=61)
    low, high = sensible_range(Z)
    levels = MaxNLocator(9).tick_values(low, high)
    lines = landscape.relief(axes, f, levels, title, reach)
    lines.set(edgecolor=LEVELS["colors"], linewidth=LEVELS["linewidths"])
    touch = _touches_zero(Z)
    if 0 in levels and touch.any():  # contour leaves out where f comes up to 0 and falls again
        axes.contour(X, Y, np.where(touch, -Z, np.nan), levels=[0], **LEVELS)
    words = {"fontsize": style.TICK - 1, "colors": style.POINT}
    for label in axes.clabel(lines, fmt=_height, inline_spacing=8, **words):
        label.set_rotation(0)  # a steep 6 reads as a 9
    for place, half, label in zip(*_labels(axes, reach), axes.texts, strict=True):
        label.set_position(np.clip(place, half - reach, reach - half))
    return low, high


def _touches_zero(Z):
    """Return where the values on a grid come up to 0 and fall again, and the cells beside."""
    touch = np.zeros(Z.shape, dtype=bool)
    for grid, here in ((Z, touch), (Z.T, touch.T)):
        here[1:-1] |= (grid[1:-1] == 0) & (grid[:-2] < 0) & (grid[2:] < 0)
    here = touch.copy()
    for shift, axis in ((1, 0), (-1, 0), (1, 1), (-1, 1)):
        here |= np.roll(touch, shift, axis)
    return here


def _height(level):
    return f"{level:g}".replace("-", "−")


def sensible_range(values):
    """Return the lowest and highest value, without the few that would flatten all others.

    >>> low, high = sensible_range(np.array([*range(100), 1e9, np.nan]))
    >>> low < 5, 90 < high < 110
    (np.True_, np.True_)
    """
    values = values[np.isfinite(values)]
    if not values.size:
        raise ValueError("f has no value anywhere on this map: change the formula.")
    low, high = np.percentile(values, [4, 96])
    if np.ptp(values) < 3 * (high - low):
        low, high = values.min(), values.max()
    if max(abs(low), abs(high)) > LARGEST:
        raise ValueError("the values of f are too large to draw: scale it down.")
    if high - low < 1e-9 * max(abs(low), abs(high)):  # all the same but for rounding
        room = max(1.0, abs(low))
    else:
        room = 0.06 * (high - low) or 1.0
    return low - room, high + room


def solid(axes, f, low, high, reach):
    """Draw f in space, seen from a corner, with the heights from low to high."""
    X, Y, Z = plots.surface_values(f, (-reach, reach), (-reach, reach), count=33)
    axes.plot_surface(X, Y, Z, color=style.INPUT, alpha=0.5, rstride=1, cstride=1)
    square = {"xlim": (-reach, reach), "ylim": (-reach, reach), "zlim": (low, high)}
    axes.set(**square, xlabel="x", ylabel="y", zlabel="f")
    ticks = np.linspace(-reach, reach, 5)
    axes.set(xticks=ticks, yticks=ticks)
    axes.zaxis.set_major_locator(MaxNLocator(5))
    axes.view_init(elev=28, azim=-58)
    axes.zaxis.labelpad = -1  # there is no room to the right
    axes.set_box_aspect((1, 1, 0.75), zoom=0.95)


def cut(at, i, reach, count=COUNT):
    """Return points (2, count) through a point, along which only entry i moves.

    >>> cut(np.array([1.0, 0.5]), 0, 2.0)[:, [0, -1]]
    array([[-2. ,  2. ],
           [ 0.5,  0.5]])
    """
    points = np.repeat(np.asarray(at)[:, None], count, axis=1)
    points[i] = np.linspace(-reach, reach, count)
    return points


def cross(axes, at, reach):
    """Draw from above the lines through a point on which one entry is held, and the point."""
    walks(axes, at, (0, 1), reach)
    plots.point(axes, *at, clip_on=False)


def walks(axes, at, entries, reach):
    """Draw from above the lines through a point on each of which one entry alone moves.

    They stop at the heights that are written on the map, as its level lines do.
    """
    pieces, colors, dashes = [], [], []
    places, halves = _labels(axes, reach)
    met = np.abs(places - at) < halves
    for i in entries:
        here = met[:, 1 - i]
        middle, half = places[here, i], halves[here, i]
        gaps = sorted(zip(middle - half, middle + half, strict=True))
        starts = [-reach, *(after for _, after in gaps)]
        ends = [*(before for before, _ in gaps), reach]
        for start, end in zip(starts, ends, strict=True):
            if start < end:
                piece = np.array([at, at], dtype=float)
                piece[:, i] = start, end
                pieces.append(piece)
                colors.append(COLORS[i])
                dashes.append(DASHES[i])
    n = len(pieces)
    widths = n * [_CUT + 2] + n * [_CUT]
    lines(axes, 2 * pieces, n * [style.PAPER] + colors, n * ["-"] + dashes, widths)


def _labels(axes, reach):
    """Return the middles of the labels, and half their widths and heights: two arrays (k, 2)."""
    places = np.array([label.get_position() for label in axes.texts]).reshape(-1, 2)
    letters = np.array([len(label.get_text()) for label in axes.texts])
    point = 2 * reach / axes.bbox.width * axes.figure.dpi / 72  # a point of type, on the map
    halves = np.stack([0.32 * letters + 0.1, 0.6 + 0 * letters], axis=-1)
    return places, halves * point * (style.TICK - 1)


def blades(axes, f, at, reach):
    """Draw in space the two upright planes through a point, and where they cut the surface."""
    low, high = axes.get_zlim()
    cuts = [cut(at, i, reach, 21) for i in (0, 1)]
    curves = [np.column_stack([*each, f(each)]) for each in cuts]
    corners = [each[:, [0, 0, -1, -1, 0]] for each in cuts]
    edges = [np.column_stack([*each, [low, high, high, low, low]]) for each in corners]
    # Seen once from a fixed place: lines on paper are drawn sooner than lines in space.
    view = axes.get_proj()
    seen = [np.column_stack(proj_transform(*each.T, view)[:2]) for each in (*curves, *edges)]
    lines(axes, seen, 2 * COLORS, [*DASHES, "-", "-"], 2 * [style.LINE] + 2 * [style.THIN])
    plots.point(axes, *proj_transform(*at, f(at), view)[:2], clip_on=False)


def graph(axes, f, at, i, slope, reach, count=COUNT):
    """Draw a cut as a graph, with its point and its tangent: whatever of these has a value."""
    points, value = cut(at, i, reach, count), f(at)
    drawn = [np.column_stack([points[i], f(points)])]
    if np.isfinite(slope) and np.isfinite(value):
        drawn.append(tangent(axes, at[i], value, slope))
    lines(axes, drawn, [COLORS[i], style.DERIVATIVE], [DASHES[i], "-"])
    if np.isfinite(value):
        low, high = axes.get_ylim()
        plots.point(axes, at[i], value, clip_on=not low <= value <= high)


def tangent(axes, x, y, slope):
    """Return a piece (2, 2) of the line through (x, y), of one length on paper at each slope."""
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    run = 0.3 * (right - left) / np.hypot(1, slope * (right - left) / (high - low))
    return np.array([[x - run, y - slope * run], [x + run, y + slope * run]])


_rgba = cache(to_rgba_array)  # the same few colours at each frame


class _Flat(LineCollection):
    """Lines on the paper itself: in a panel in space, they lie before everything."""

    def do_3d_projection(self):
        """Return how far away they are."""
        return 0.0


def lines(axes, paths, colors, dashes, widths=None):
    """Draw paths, each an array (k, 2), as one artist: the fewer there are, the sooner drawn."""
    widths = widths or [_WIDTHS.get(color, style.LINE) for color in colors]
    return axes.add_collection(
        _Flat(paths, colors=_rgba(tuple(colors)), linestyles=dashes, linewidths=widths, zorder=3),
        autolim=False,
    )
