"""Each sample pulls at (w, b) by its error times its input; the pulls add up to the step."""

import functools
import math

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import heading, signed, vector, write
from mclib.engine import explore, handle, slider
from mclib.functions import neuron as neurons

_x, _y = neurons.five_points()
_W, _B = (-1.0, 2.6), (-1.8, 1.8)  # the limits of the map
_LEVELS = (0.05, 0.2, 0.5, 1, 1.6, 2.4, 3.4, 4.6, 6, 8, 11)
_COUNT = 51  # places of the map along each side
_ALONG_W, _ALONG_B = (-3.2, 3.2), (-2.2, 2.2)  # the limits of the pulls
_STRETCH = np.array([1.0, 1 / 3])  # how long a unit of each looks, beside the other
_SHORT = 0.06  # an arrow that is shorter than this is not drawn


def tug_of_war():
    """Drag a data point, or (w, b): the pulls of the samples add up, tip to tail, to a step."""

    def background(axes):
        data, plane, chain = axes
        plots.panel(data, "The data and the neuron", y="output", xlim=(-1.1, 3.1), ylim=(-1.5, 3.6))
        data.axhline(0, color=style.MUTED, linewidth=style.THIN)
        plots.note(data, 3.1, -1.0, "hollow point: its gate is shut", dx=-2, dy=0)
        plots.note(data, 3.1, -1.38, "bar: an error behind an open gate", dx=-2, dy=0)
        plots.panel(plane, "Level lines of the loss", x="w", y="b", xlim=_W, ylim=_B, equal=True)
        plane.grid(False)
        plots.panel(chain, " ", x="along w", y="along b", xlim=_ALONG_W, ylim=_ALONG_B)
        plots.note(chain, _ALONG_W[0], _ALONG_B[0], "grey: stopped by a shut gate", dx=4, dy=4)

    def foreground(axes, η, w, b, x1, y1, x2, y2, x3, y3, x4, y4, x5, y5):
        data, plane, chain = axes
        x, y = np.array([x1, x2, x3, x4, x5]), np.array([y1, y2, y3, y4, y5])
        z = w * x + b
        pulls = -2 / 5 * (z - y)[:, None] * np.stack([x, np.ones(5)], axis=1)
        start, step = np.array([w, b]), η * pulls[z > 0].sum(axis=0)
        _draw_data(data, w, b, x, y, z)
        plane.add_collection(_level_lines(tuple(x), tuple(y)), autolim=False)
        if np.hypot(*step) > 0.05:
            plots.arrow(plane, start, step, color=style.APPROACH)
        plots.point(plane, *np.clip(start + step, -9, 9), color=style.FUNCTION)
        plots.point(plane, w, b)
        shrink = _draw_pulls(chain, pulls, z > 0)
        size = "true size" if shrink == 1 else f"1/{shrink} of their size"
        heading(chain, f"The pulls −(2/N) e (x, 1), tip to tail, and their sum ({size})")
        return _says(start, start + step, x, y, z)

    points = {f"x{i + 1}": slider(-1, 3, x, step=0.02) for i, x in enumerate(_x)}
    points |= {f"y{i + 1}": slider(-1, 3.4, y, step=0.02) for i, y in enumerate(_y)}
    for name, control in points.items():
        control.description = name.translate(str.maketrans("12345", "₁₂₃₄₅"))
    return explore(
        background,
        foreground,
        alt="Left, five data points, the graph of a neuron, and the errors behind open gates as "
        "upright bars. Right, level lines of the loss over w and b, with a step from a round dot "
        "to a blue one. Below, the pulls of the samples as arrows, tip to tail, with their sum.",
        drag=[handle("w", "b", panel=1), *(handle(f"x{i}", f"y{i}") for i in range(1, 6))],
        figure={"panels": "AB;AB;CC", "size": (8.8, 7.2)},
        η=slider(0.05, 0.6, 0.3, step=0.01),
        w=slider(-0.9, 2.5, 0.8, step=0.02),
        b=slider(-1.7, 1.7, -0.6, step=0.02),
        **points,
    )


def _draw_data(axes, w, b, x, y, z):
    """Draw the neuron, the numbered points, and the errors of those whose gate is open."""
    low, high = axes.get_xlim()
    knots = np.array([low, np.clip(-b / w if w else high, low, high), high])
    line = {"color": style.FUNCTION, "linewidth": style.LINE + 1}
    axes.add_artist(Line2D(knots, neurons.relu(w * knots + b), **line))
    bars = [[(x[i], y[i]), (x[i], z[i])] for i in np.flatnonzero(z > 0)]
    axes.add_collection(
        LineCollection(bars, colors=style.SECOND, linewidths=3, zorder=4), autolim=False
    )
    for chosen, face in ((z > 0, style.TOLERANCE), (z <= 0, style.PAPER)):
        if chosen.any():
            axes.add_artist(
                Line2D(
                    x[chosen], y[chosen], color=style.TOLERANCE, linestyle="", marker="D",
                    markersize=8, markerfacecolor=face, markeredgewidth=1.6, zorder=5,
                )
            )  # fmt: skip
    write(axes, [(x[i] - 0.09, y[i] + 0.12, str(i + 1), "right", "bottom") for i in range(5)])


def _draw_pulls(axes, pulls, is_open):
    """Draw the open pulls tip to tail, their sum, and the others in grey; return how far shrunk."""
    order = [*np.flatnonzero(is_open), *np.flatnonzero(~is_open)]
    tips = np.cumsum([np.zeros(2), *pulls[order]], axis=0)
    over = np.max(np.abs(tips) / (_ALONG_W[1] - 0.2, _ALONG_B[1] - 0.2))
    shrink = next((k for k in (1, 2, 4, 8) if k >= over), 16)
    tips /= shrink
    words = []
    for i, tail, tip in zip(order, tips[:-1], tips[1:], strict=True):
        run, rise = (tip - tail) * _STRETCH
        length = math.hypot(run, rise)
        if length < _SHORT:
            continue
        plots.arrow(axes, tail, tip - tail, color=style.DERIVATIVE if is_open[i] else style.MUTED)
        across = np.array([-rise, run]) / length / _STRETCH
        words.append((*((tail + tip) / 2 + 0.09 * across), str(i + 1)))
    total = tips[int(is_open.sum())]
    if np.hypot(*(total * _STRETCH)) >= _SHORT:
        plots.arrow(axes, (0, 0), total, color=style.APPROACH, width=style.LINE + 1, zorder=5)
    write(axes, words)
    return shrink


@functools.lru_cache(maxsize=4)
def _lines(x, y):
    """Return the level lines of the loss for these points: a list of arrays (k, 2)."""
    w, b = np.linspace(*_W, _COUNT), np.linspace(*_B, _COUNT)
    z = w[None, :, None] * np.array(x) + b[:, None, None]
    C = np.mean((np.array(y) - neurons.relu(z)) ** 2, axis=-1)
    drawn = _elsewhere().contour(w, b, C, levels=_LEVELS)
    lines = [line for level in drawn.allsegs for line in level if len(line)]
    drawn.remove()
    return lines


@functools.cache
def _elsewhere():
    """Return axes that nobody sees: level lines that move with the data are found on them."""
    return Figure().subplots()


def _level_lines(x, y):
    return LineCollection(_lines(x, y), colors=style.INPUT, linewidths=style.THIN, zorder=1)


def _says(start, tip, x, y, z):
    """Return the weights of the sum, the gradient, and what the step does to the loss."""
    m = z > 0
    e = m * (z - y)
    before, after = (np.mean((y - neurons.relu(v[0] * x + v[1])) ** 2) for v in (start, tip))
    moves = "lowers" if after < before else "raises" if after > before else "does not change"
    says = (
        f"m ⊗ e = {vector(e)}, ∂C/∂w = {signed(2 * np.mean(e * x))}, "
        f"∂C/∂b = {signed(2 * np.mean(e))}. {int(m.sum())} of 5 gates are open.\n"
    )
    if not m.any():
        return f"{says}Nothing pulls: C stays at {before:.3f}."
    return f"{says}The step {moves} the loss: C = {before:.3f} before it and {after:.3f} after it."
