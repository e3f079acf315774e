"""Pure drawing, in the words of mathematics: axes and mathematics in, artists out.

    panel                                       title, labels and limits of an axes
    curve, point, hole, note                    in the plane of a function of one variable
    line_through, tangent                       a straight line by its point and slope
    band, strip                                 a tolerance in y, a neighbourhood in x
    arrow, level_lines, heights                 in the input plane of two variables
    scale                                       what the colours of heights stand for

Every function draws on the axes that it is given and changes nothing else. Numbers that are
not finite raise ValueError with a plain sentence.
"""

import numpy as np
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch

from mclib.calculus import derivative
from mclib.drawing import style


def panel(axes, title="", x="x", y="y", xlim=None, ylim=None, equal=False):
    """Set the title, the labels and the limits of a panel; equal=True where angles matter."""
    axes.set_title(title, loc="left", fontsize=style.TITLE)
    axes.set_xlabel(x, fontsize=style.LABEL)
    axes.set_ylabel(y, fontsize=style.LABEL)
    axes.set(xlim=xlim, ylim=ylim)
    if equal:
        axes.set_aspect("equal", adjustable="box")
    return axes


def curve(axes, f, domain=None, color=style.FUNCTION, width=style.LINE, **line):
    """Draw the graph of f over a domain (the limits of x, if none is given)."""
    low, high = domain or axes.get_xlim()
    x = np.linspace(low, high, 801)
    with np.errstate(all="ignore"):
        y = np.broadcast_to(f(x), x.shape)
    return axes.plot(x, y, color=color, linewidth=width, **line)[0]


def point(axes, x, y, color=style.POINT, size=style.DOT, **line):
    """Draw a point."""
    _finite("point", x, y)
    line = {"zorder": 6, "markeredgecolor": "white", "markeredgewidth": 1.2, **line}
    # add_artist, not plot: a moving point must not change the limits, and costs less so.
    return axes.add_artist(Line2D([x], [y], marker="o", color=color, markersize=size, **line))


def hole(axes, x, y, color=style.FUNCTION):
    """Draw an open circle: a place that the graph leaves out."""
    _finite("hole", x, y)
    return axes.plot(
        [x], [y], "o", markersize=style.DOT, markerfacecolor=style.PAPER,
        markeredgecolor=color, markeredgewidth=style.LINE, zorder=5,
    )[0]  # fmt: skip


def line_through(axes, x, y, slope, color=style.DERIVATIVE, width=style.LINE, **line):
    """Draw the line through (x, y) with a slope, from edge to edge."""
    _finite("line", x, y, slope)
    return axes.axline((x, y), slope=slope, color=color, linewidth=width, **line)


def tangent(axes, f, a, slope=None, color=style.DERIVATIVE, **line):
    """Draw the line f(a) + f'(a)(x - a); the slope is measured unless it is given."""
    return line_through(
        axes, a, float(f(a)), derivative(f)(a) if slope is None else slope, color, **line
    )


def band(axes, y, half, color=style.TOLERANCE):
    """Shade the values within `half` of y, between two edges."""
    return axes.axhspan(y - half, y + half, -1, 2, **_shade(color, 0.16))


def strip(axes, x, half, color=style.INPUT):
    """Shade the inputs within `half` of x, between two edges."""
    return axes.axvspan(x - half, x + half, -1, 2, **_shade(color, 0.22))


def note(axes, x, y, words, color=style.POINT, dx=8, dy=8, **text):
    """Write words beside the point (x, y), dx and dy points away from it."""
    _finite("note", x, y)
    text = {"ha": "left" if dx >= 0 else "right", "va": "bottom" if dy >= 0 else "top", **text}
    return axes.annotate(
        words, (x, y), xytext=(dx, dy), textcoords="offset points",
        color=color, fontsize=style.NOTE, zorder=8, **text,
    )  # fmt: skip


def arrow(axes, start, vector, color=style.DERIVATIVE, width=style.LINE, **patch):
    """Draw a vector to true scale, its tail at `start`."""
    _finite("arrow", *start, *vector)
    tip = start[0] + vector[0], start[1] + vector[1]
    patch = {"zorder": 6, **patch}
    return axes.add_artist(
        FancyArrowPatch(
            tuple(start), tip, arrowstyle="-|>", mutation_scale=15, shrinkA=0, shrinkB=0,
            color=color, linewidth=width, **patch,
        )
    )  # fmt: skip


def surface_values(f, xlim, ylim, count=181):
    """Return X, Y and the values of f on a grid; f takes points as an array of shape (2, ...)."""
    X, Y = np.meshgrid(np.linspace(*xlim, count), np.linspace(*ylim, count))
    with np.errstate(all="ignore"):
        return X, Y, np.broadcast_to(f(np.stack([X, Y])), X.shape)


def heights(axes, f, levels=14, cmap=style.SEQUENTIAL, alpha=0.75):
    """Shade the values of f over the limits of the axes; f takes arrays of shape (2, ...)."""
    X, Y, Z = surface_values(f, axes.get_xlim(), axes.get_ylim())
    return axes.contourf(X, Y, Z, levels=levels, cmap=cmap, alpha=alpha)


def scale(axes, shades, name, ticks):
    """Draw the colours of `heights` as a strip to the right of a panel, with their values.

    shades is what `heights` returned; ticks are the values to write. Returns the strip's axes.
    """
    strip_axes = axes.inset_axes([1.05, 0, 0.05, 1])
    values = np.stack([shades.levels, shades.levels], axis=1)
    strip_axes.contourf(
        [0, 1], shades.levels, values, levels=shades.levels, cmap=shades.cmap, alpha=shades.alpha
    )
    strip_axes.set_title(name, fontsize=style.LABEL)
    strip_axes.set_xticks([])
    strip_axes.yaxis.tick_right()
    strip_axes.set_yticks(ticks, [f"{tick:g}".replace("-", "−") for tick in ticks])
    strip_axes.tick_params(labelsize=style.TICK, colors=style.POINT, width=0.8)
    for spine in strip_axes.spines.values():
        spine.set_color(style.MUTED)
    return strip_axes


def level_lines(axes, f, levels=14, color=style.MUTED, width=style.THIN, labels=False):
    """Draw lines along which f stays the same; f takes arrays of shape (2, ...)."""
    X, Y, Z = surface_values(f, axes.get_xlim(), axes.get_ylim())
    lines = axes.contour(X, Y, Z, levels=levels, colors=color, linewidths=width)
    if labels:
        axes.clabel(lines, fontsize=style.TICK - 1)
    return lines


def _shade(color, alpha):
    """The looks of a span; it runs past the panel, from -1 to 2, so that just two edges show."""
    return {"facecolor": to_rgba(color, alpha), "edgecolor": color, "linewidth": style.THIN}


def _finite(what, *numbers):
    if not np.all(np.isfinite(numbers)):
        shown = ", ".join(f"{number:.4g}" for number in numbers)
        raise ValueError(f"a {what} at ({shown}) has no place: a value is not a finite number")
