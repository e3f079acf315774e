"""The secants of a neuron's loss: at h = 0 their slope is 0/0, and it has a limit there."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed
from mclib.engine import explore, handle, slider
from mclib.functions import neuron

_x, _y = neuron.five_points()
_w, _b = 0.3, 1.0
_LEFT, _RIGHT = -0.6, 0.9  # the range of h


def _loss(w):
    """Return the loss of the five points at the fixed b, for weights w of any shape."""
    outputs = neuron.relu(np.multiply.outer(w, _x) + _b)
    return np.mean((_y - outputs) ** 2, axis=-1)


def _secant_slope(h):
    return (_loss(_w + h) - _loss(_w)) / h


_limit = float(neuron.loss_gradients([_w], _b, _x[:, None], _y)[0][0])


def secants_of_the_loss():
    """Drag the second point to the first: the slope of the secant has a limit, but no value."""

    def background(axes):
        graph, slopes = axes
        plots.panel(
            graph, "The loss for b = 1, and a secant", x="w", y="C",
            xlim=(_w + _LEFT - 0.05, _w + _RIGHT + 0.05), ylim=(-0.05, 2.05),
        )  # fmt: skip
        plots.curve(graph, _loss)
        ends = np.array(graph.get_xlim())
        graph.plot(
            ends, _loss(_w) + _limit * (ends - _w),
            "--", color=style.DERIVATIVE, linewidth=style.THIN,
        )  # fmt: skip
        plots.panel(
            slopes, "The slope of the secant", x="h", y="slope",
            xlim=(_LEFT - 0.05, _RIGHT + 0.05), ylim=(-2.9, 1.5),
        )  # fmt: skip
        slopes.axhline(_limit, color=style.DERIVATIVE, linewidth=style.THIN, linestyle="--")
        plots.note(
            slopes, _RIGHT, _limit, "the limit", color=style.DERIVATIVE, dx=-4, dy=4,
        )  # fmt: skip
        h = np.array([*np.linspace(_LEFT, 0, 41)[:-1], np.nan, *np.linspace(0, _RIGHT, 41)[1:]])
        slopes.plot(h, _secant_slope(h), color=style.SECOND, linewidth=style.LINE)
        plots.hole(slopes, 0, _limit, color=style.SECOND)

    def foreground(axes, h):
        graph, slopes = axes
        here, there = float(_loss(_w)), float(_loss(_w + h))
        if h:
            slope = (there - here) / h
            ends = np.array(graph.get_xlim())
            line = here + slope * (ends - _w)
            graph.add_artist(Line2D(ends, line, color=style.SECOND, linewidth=style.LINE))
            plots.point(slopes, h, slope)
        plots.point(graph, _w, here, color=style.FUNCTION)
        plots.point(graph, _w + h, there)
        if not h:
            return (
                "h = 0.00: the two points are one, and the quotient is 0/0. There is no secant; "
                f"the open circle marks the limit, {signed(_limit, 4)}."
            )
        return (
            f"h = {signed(h)}: from w = 0.30 to w = {signed(_w + h)} the loss goes from "
            f"{here:.4f} to {there:.4f}. The slope of the secant is {signed(slope, 4)}."
        )

    return explore(
        background,
        foreground,
        alt="Left, the loss of a neuron against its weight w, with a secant through w = 0.3 and a "
        "second point; right, the slope of the secant against h, a straight line with an open "
        "circle at h = 0.",
        drag=[handle("h", plus=(_w, 0)), handle("h", panel=1)],
        figure={"panels": 2},
        h=slider(_LEFT, _RIGHT, 0.8, step=0.01),
    )
