"""One neuron with one input: its loss as a function of the weight w and of the bias b."""

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.engine import explore, handle, slider
from mclib.functions import neuron

_x, _y = neuron.five_points()


def _loss(w, b):
    """Return the loss over the data; w and b may be arrays of one shape."""
    z = np.multiply.outer(w, _x) + np.expand_dims(b, -1)
    return np.mean((_y - neuron.relu(z)) ** 2, axis=-1)


def one_weight():
    """Drag w or b of a neuron with one input: the loss changes, with a slope against each."""
    ws, bs = np.linspace(-0.6, 1.6, 221), np.linspace(-1.2, 1.2, 241)

    def background(axes):
        data, by_w, by_b = axes
        plots.panel(
            data,
            "The neuron and five measured points",
            y="output",
            equal=True,
            xlim=(-1.1, 3.1),
            ylim=(-1.9, 3.3),
        )
        data.axhline(0, color=style.MUTED, linewidth=style.THIN)
        data.plot(_x, _y, "D", color=style.TOLERANCE, markersize=8)
        for x, name in ((0, "b"), (1, "w")):
            data.axvline(x, color=style.MUTED, linewidth=style.THIN, linestyle=":")
            plots.note(data, x, -1.85, f"↕ {name}", dx=5, dy=4)
        for each, name, other, values in ((by_w, "w", "b", ws), (by_b, "b", "w", bs)):
            plots.panel(
                each,
                f"Loss against {name}, with {other} held fixed",
                x=name,
                y="C",
                xlim=(values[0] - 0.04, values[-1] + 0.04),
                ylim=(-0.3, 4.3),
            )

    def foreground(axes, w, b):
        data, by_w, by_b = axes
        x = np.array([-1.1, 3.1])
        _line(data, x, w * x + b, style.MUTED, style.THIN, linestyle="--")
        bend = np.clip(-b / w if w else 3.1, *x)
        knots = np.array([x[0], bend, x[1]])
        _line(data, knots, neuron.relu(w * knots + b), style.FUNCTION, style.LINE + 1)
        data.add_collection(_squares(neuron.relu(w * _x + b)))
        dots = {"marker": "o", "markersize": 10, "markeredgecolor": "white", "zorder": 7}
        _line(data, [0, 1], [b, w + b], style.POINT, 0, **dots)
        C = float(_loss(w, b))
        slopes = [float(np.sum(part)) for part in neuron.loss_gradients([w], b, _x[:, None], _y)]
        curves = (by_w, w, ws, _loss(ws, b)), (by_b, b, bs, _loss(w, bs))
        for (each, here, values, loss), slope in zip(curves, slopes, strict=True):
            _line(each, values, loss, style.FUNCTION, style.LINE)
            run = np.array([-1, 1]) * 0.9 / np.hypot(1, slope)
            _line(each, here + run, C + slope * run, style.DERIVATIVE, style.LINE + 1)
            plots.point(each, here, C)
        return (
            f"w = {w:.2f}, b = {b:.2f}: the loss is C = {C:.3f}, the mean area of the squares. "
            f"{_effect('w', slopes[0])} {_effect('b', slopes[1])}"
        )

    return explore(
        background,
        foreground,
        alt="On the left, five points, the graph max(0, wx + b) of a neuron, and a square on each "
        "error; on the right, the loss against w and against b, each with the tangent at the "
        "current point.",
        drag=[
            handle(1, "w", plus=(0, "b")),
            handle(0, "b"),
            handle("w", panel=1),
            handle("b", panel=2),
        ],
        recorded=("w", "b"),
        figure={"panels": "AB;AC", "size": (8.8, 4.7), "widths": (1.25, 1)},
        w=slider(-0.6, 1.6, 0.3, step=0.01),
        b=slider(-1.2, 1.2, 1.0, step=0.01),
    )


def _line(axes, x, y, color, width, **line):
    # add_artist, not plot: it is faster, since it does not touch the limits of the axes.
    axes.add_artist(Line2D(x, y, color=color, linewidth=width, **line))


def _squares(outputs):
    """Return a square on each error: its side is the error, so its area is the squared error."""
    corners = []
    for x, y, a in zip(_x, _y, outputs, strict=True):
        away = x - (y - a)  # on the side where a rising graph does not cross the square
        corners.append([(x, y), (x, a), (away, a), (away, y)])
    return PolyCollection(
        corners, facecolors=to_rgba(style.APPROACH, 0.25), edgecolors=style.APPROACH, linewidths=1.2
    )


def _effect(name, slope):
    """Return a sentence on how the loss changes when a parameter is raised."""
    if abs(slope) < 0.005:
        return f"A small change of {name} hardly changes the loss (slope 0.00)."
    return f"Raise {name}: the loss {'rises' if slope > 0 else 'falls'} (slope {slope:+.2f})."
