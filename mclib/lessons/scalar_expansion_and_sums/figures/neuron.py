"""The slopes of the neuron's loss along w and b, each a sum over the five samples."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.bars import bars, changes
from mclib.drawing.lettering import signed
from mclib.engine import explore, handle, slider
from mclib.functions.neuron import five_points, gate, relu

_x, _y = five_points()
_PLACES = np.arange(1, 6)
_SUM = 6.4  # where the sum stands


def slopes_of_neuron():
    """Tilt and shift the neuron: five samples add up, tip to tail, to ∂C/∂b and to ∂C/∂w."""

    def background(axes):
        data, along_b, along_w = axes
        plots.panel(data, "Neuron and samples", y="", xlim=(-0.9, 3), ylim=(-1.6, 3.2))
        data.plot(_x, _y, "D", color=style.TOLERANCE, markersize=7)
        for i, (x, y) in enumerate(zip(_x, _y, strict=True)):
            plots.note(data, x, y, str(i + 1), dx=-4, dy=9)
        for x, name in ((0, "b"), (1, "w")):
            data.axvline(x, color=style.MUTED, linewidth=style.THIN, linestyle=":")
            plots.note(data, x, -1.5, f"↕ {name}", dx=4, dy=0)
        titles = ("∂C/∂b: the sum of δᵢ", (-1.8, 2.1)), ("∂C/∂w: the sum of δᵢ xᵢ", (-3.8, 3.6))
        for each, (title, limits) in zip((along_b, along_w), titles, strict=True):
            plots.panel(each, title, x="", y="", xlim=(0.4, 7), ylim=limits)
            each.set_xticks([*_PLACES, _SUM], [*map(str, _PLACES), "sum"])
            each.grid(False, axis="x")
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, w, b):
        data, along_b, along_w = axes
        z = w * _x + b
        a = relu(z)
        δ = -2 / 5 * (_y - a) * gate(z)
        by_b = _tip_to_tail(along_b, δ)
        by_w = _tip_to_tail(along_w, δ * _x)
        reach = np.array(data.get_xlim())
        knots = np.sort(np.append(reach, np.clip(-b / w, *reach)))
        data.add_artist(Line2D(reach, w * reach + b, color=style.MUTED, linestyle="--"))
        data.add_artist(Line2D(knots, relu(w * knots + b), color=style.FUNCTION, linewidth=3))
        errors = np.stack([np.stack([_x, a], 1), np.stack([_x, _y], 1)], 1)
        data.add_collection(
            LineCollection(errors, colors=style.APPROACH, linewidths=style.LINE), autolim=False
        )
        plots.point(data, 0, b)
        plots.point(data, 1, w + b)
        return f"C = {np.mean((_y - a) ** 2):.3f}.\n∂C/∂b = {by_b}.\n∂C/∂w = {by_w}."

    return explore(
        background,
        foreground,
        alt="Left, a neuron's line with five samples and their errors; middle and right, one arrow "
        "for each sample, tip to tail, and beside them their sum: the slope of C along b and w.",
        drag=[handle(1, "w", plus=(0, "b")), handle(0, "b")],
        recorded=("w", "b"),
        figure={"panels": 3, "size": (9.6, 3.6), "widths": [1.2, 1, 1]},
        w=slider(0.5, 1.3, 1.0, step=0.01),
        b=slider(-0.8, 0.8, -0.5, step=0.01),
    )


def _tip_to_tail(axes, parts):
    """Draw parts, shape (5,), as arrows, each from the tip of the one before; return the sum."""
    ends = np.cumsum(parts)
    changes(axes, ends - parts, parts, _PLACES)
    levels = [
        [(i, end), (i + 1 if i < 5 else _SUM, end)] for i, end in zip(_PLACES, ends, strict=True)
    ]
    links = LineCollection(levels, colors=style.MUTED, linewidths=style.THIN, zorder=1.5)
    axes.add_collection(links, autolim=False)
    bars(axes, ends[-1:], style.DERIVATIVE, places=[_SUM])
    terms = " + ".join(signed(part) for part in parts).replace("+ −", "− ")
    return f"{terms} = {signed(ends[-1])}"
