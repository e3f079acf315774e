"""The gradient as an arrow, at a point and at each point of a grid."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import landscape, plots, style
from mclib.drawing.lettering import signed, vector
from mclib.engine import choice, explore, slider, text
from mclib.lessons.gradients.views import EDGE, HALF, KNOWN, OWN, view

_REACH = 0.38 * HALF  # how far the level line through a is followed


def gradient_field():
    """Drag a: the gradient there crosses the level line through a at a right angle."""

    def background(axes, f, own):
        shown = view(f, own)
        title = f"f = {own[:24] if f == OWN else f}      ∇f: {shown.arrow_size}"
        landscape.relief(axes, shown.surface, shown.levels, title, HALF)
        landscape.small_arrows(axes, shown.surface, HALF)

    def foreground(axes, f, own, x, y):
        shown = view(f, own)
        a = np.array([x, y])
        gradient = shown.surface.gradient(a)
        if not np.all(np.isfinite(gradient)):
            raise ValueError("f has no gradient at a: a kink, or no value; drag a elsewhere")
        if np.any(gradient):
            landscape.level_line(axes, shown.surface, a, gradient, _REACH)
            _legs(axes, a, gradient / shown.shrink)
            plots.arrow(axes, a, gradient / shown.shrink, width=3.5)
        plots.point(axes, x, y)
        return _says(gradient, float(shown.surface(a)))

    return explore(
        background,
        foreground,
        alt="A map of f with its level lines and a field of small arrows; at a point a the "
        "gradient is a large arrow, with dashed lines for its two entries, and it crosses the "
        "level line through a at a right angle.",
        drag=("x", "y"),
        figure={"size": (5.6, 5.2)},
        f=choice(*KNOWN, OWN),
        own=text("sin(x*y) + x/2", label="your own f"),
        x=slider(-EDGE, EDGE, 0.6, step=0.02, label="a, x"),
        y=slider(-EDGE, EDGE, 0.7, step=0.02, label="a, y"),
    )


def _legs(axes, a, arrow):
    """Draw the two entries of an arrow, the first to the side and then the second up."""
    x, y = a[0] + np.array([0, arrow[0], arrow[0]]), a[1] + np.array([0, 0, arrow[1]])
    look = {"color": style.DERIVATIVE, "linewidth": style.THIN, "linestyle": "--", "zorder": 5}
    axes.add_artist(Line2D(x, y, **look))


def _says(gradient, value):
    length = np.hypot(*gradient)
    if length < 5e-3:
        return f"f(a) = {signed(value)}. ∇f(a) = {vector(gradient)}: at a, f is level."
    return (
        f"f(a) = {signed(value)}. ∇f(a) = {vector(gradient)}: the slope is {signed(gradient[0])} "
        f"to the right and {signed(gradient[1])} up. The arrow is {length:.2f} long."
    )
