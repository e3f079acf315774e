"""A function of two variables seen from above, as a map that other things are drawn on.

    relief         heights, shaded from low (white) to high (blue), with their level lines
    small_arrows   the gradient at each point of a grid, as a field
    plane_lines    the level lines of a tangent plane, in a disc around its point
    level_line     the level line of the surface through that point
    trail          the points of a path that goes step by step
    levels_between round heights at which to draw level lines

A surface is a function of points, an array of shape (2, ...), that has a `gradient`.
"""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from mclib.drawing import plots, shades, style


def relief(axes, f, levels, title="", half=2):
    """Draw the map of f over the square from -half to half, with a level line at each level."""
    plots.panel(axes, title, xlim=(-half, half), ylim=(-half, half), equal=True)
    X, Y, Z = plots.surface_values(f, (-half, half), (-half, half))
    axes.contourf(X, Y, Z, levels=levels, cmap=shades.LOW_TO_HIGH, extend="both", alpha=0.65)
    lines = axes.contour(
        X, Y, Z, levels=levels, colors=style.FUNCTION, linewidths=0.9, linestyles="solid"
    )
    axes.grid(False)
    return lines


def levels_between(low, high, spacing):
    """Return the multiples of `spacing` from low to high.

    >>> levels_between(-0.5, 0.5, 0.25)
    array([-0.5 , -0.25,  0.  ,  0.25,  0.5 ])
    """
    return np.arange(np.ceil(low / spacing), np.floor(high / spacing) + 1) * spacing + 0.0


def small_arrows(axes, f, half=2, count=9):
    """Draw the gradients on a grid, the longest as long as the grid is wide."""
    side = np.linspace(-half, half, count + 2)[1:-1]
    points = np.stack(np.meshgrid(side, side))
    slopes = f.gradient(points)
    longest = np.nanmax(np.hypot(*slopes))
    return axes.quiver(
        *points, *slopes, angles="xy", scale_units="xy", scale=longest / (side[1] - side[0]),
        color=style.DERIVATIVE, width=0.005, alpha=0.45,
    )  # fmt: skip


def plane_lines(axes, a, value, slope, spacing, reach):
    """Draw where value + slope·(x - a) is a multiple of `spacing`, within `reach` of a.

    One more, thick, goes through a itself.
    """
    turn = np.linspace(0, 2 * np.pi, 49)
    rim = np.stack([a[0] + reach * np.cos(turn), a[1] + reach * np.sin(turn)], axis=-1)
    pale = to_rgba(style.DERIVATIVE, 0.6)
    lines, looks = [rim], [(pale, 0.8, "-")]
    steepness = float(np.hypot(*slope))
    if steepness * reach > 1e-6 * spacing:
        up = slope / steepness
        drop = reach * steepness
        s = (levels_between(value - drop, value + drop, spacing) - value) / steepness
        half = np.sqrt(np.maximum(reach**2 - s**2, 0))[:, None] * np.array([-up[1], up[0]])
        middle = a + s[:, None] * up
        across = reach * np.array([-up[1], up[0]])
        lines += [*np.stack([middle - half, middle + half], axis=1), (a - across, a + across)]
        looks += [(pale, style.THIN, "--")] * len(s) + [(style.DERIVATIVE, style.LINE, "--")]
    colors, widths, dashes = zip(*looks, strict=True)
    return axes.add_collection(
        LineCollection(lines, colors=colors, linewidths=widths, linestyles=dashes, zorder=3),
        autolim=False,
    )


def level_line(axes, f, a, slope, reach):
    """Draw the level line of f through a, as far as it can be followed within `reach` of a.

    At each place across the slope, Newton's steps along the slope lead to the height of a.
    """
    up = slope / np.hypot(*slope)
    across, height = np.array([-up[1], up[0]]), f(a)
    t = np.linspace(-reach, reach, 41)
    s = np.zeros_like(t)
    for _ in range(6):
        points = a[:, None] + np.outer(across, t) + np.outer(up, s)
        s -= (f(points) - height) / (up @ f.gradient(points))
    points = a[:, None] + np.outer(across, t) + np.outer(up, s)
    arrived = np.abs(f(points) - height) < 1e-6 * reach * np.hypot(*slope)
    leaps = np.abs(np.diff(s, append=s[-1])) > reach / 4  # onto another line of that height
    lost = ~arrived | leaps | (np.hypot(s, t) > reach)
    middle = len(t) // 2
    lost[:middle] = np.cumsum(lost[middle::-1])[:0:-1] > 0  # what is beyond a gap is not its line
    lost[middle:] = np.cumsum(lost[middle:]) > 0
    line = {"color": style.FUNCTION, "linewidth": 2.8, "zorder": 3}
    return axes.add_artist(Line2D(*np.where(lost, np.nan, points), **line))


def trail(axes, x, y):
    """Draw the points that a path goes through, one after the other; x and y have shape (k,)."""
    line = {"color": style.APPROACH, "linewidth": 1.6, "markersize": 4.5, "zorder": 5}
    dots = {"marker": "o", "markeredgecolor": style.POINT, "markeredgewidth": 0.6}
    return axes.add_artist(Line2D(x, y, **line, **dots))
