"""Sum, mean, length and maximum of two numbers, and two layouts of derivatives."""

import numpy as np

from mclib.drawing import plots
from mclib.drawing.shades import SIGNED
from mclib.engine import choice, explore, slider
from mclib.lessons.layouts import layout_switch

_SUMMARIES = {
    "sum": (lambda p: p[0] + p[1], lambda p: np.ones(2)),
    "mean": (lambda p: (p[0] + p[1]) / 2, lambda p: np.full(2, 0.5)),
    "length |x|": (lambda p: np.hypot(p[0], p[1]), lambda p: p / np.hypot(*p)),
    "max": (lambda p: np.maximum(p[0], p[1]), lambda p: 1.0 * (p == p.max())),
}


def summaries():
    """Show sum, mean, length and maximum of two numbers, and the gradient of each."""

    def background(axes, y):
        f, title = _SUMMARIES[y][0], f"y = {y} of (x₁, x₂)"
        plots.panel(axes, title, "x₁", "x₂", xlim=(-3, 3), ylim=(-3, 3), equal=True)
        plots.heights(axes, f, levels=np.arange(-6, 6.1, 0.5), cmap=SIGNED, alpha=0.5)
        plots.level_lines(axes, f, levels=np.arange(-6, 6.1, 0.5))

    def foreground(axes, y, x1, x2):
        f, gradient = _SUMMARIES[y]
        x = np.array([x1, x2])
        if y == "max" and x1 == x2:
            plots.point(axes, x1, x2)
            return (
                f"x₁ = x₂ = {x1:.2f}: both entries are largest. Max has an edge here, no gradient."
            )
        if not x.any() and y.startswith("length"):
            plots.point(axes, x1, x2)
            return "x = 0: the length has a sharp tip here, as |x| of one number has: no gradient."
        slope = gradient(x)
        plots.arrow(axes, x, slope)
        plots.point(axes, x1, x2)
        return (
            f"x = ({x1:.2f}, {x2:.2f}): y = {f(x):.3f}, ∇y = ({slope[0]:.3f}, {slope[1]:.3f}), "
            f"of length {np.hypot(*slope):.3f}."
        )

    return explore(
        background,
        foreground,
        alt="Level lines of a summary of two numbers, and its gradient as an arrow at a point.",
        drag=("x1", "x2"),
        figure={"size": (5.2, 4.6)},
        y=choice(*_SUMMARIES, value="length |x|"),
        x1=slider(-3, 3, 1.5, step=0.05, label="x₁"),
        x2=slider(-3, 3, 0.5, step=0.05, label="x₂"),
    )


def layout():
    """Show derivatives of this lesson in either layout."""
    return layout_switch(
        ["x + z by z", "x z by x", "x z by z", "sum of x by x", "sum of x z by x", "length by x"]
    )
