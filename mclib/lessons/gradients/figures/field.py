"""The gradient as an arrow at each point, beside its tangent plane."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import landscape, plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, slider, text
from mclib.lessons.gradients.views import HALF, KNOWN, OWN, view

_DISC = 0.38 * HALF  # the radius of the disc around a in which level lines are drawn
_EDGE = 0.95 * HALF  # points stay this close, so that their dots are not cut off


def gradient_field():
    """Drag a and d: the plane's straight level lines touch those of f at a, and drift off."""

    def background(axes, f, own):
        inputs, cut = axes
        shown = view(f, own)
        title = f"f = {own[:24] if f == OWN else f}      ∇f: {shown.arrow_size}"
        landscape.relief(inputs, shown.surface, shown.levels, title, HALF)
        landscape.small_arrows(inputs, shown.surface, HALF)
        plots.panel(
            cut, "The cut along d: f, and its plane dashed",
            x="way along d", y="height", xlim=(-2, 2), ylim=shown.limits,
        )  # fmt: skip

    def foreground(axes, f, own, x, y, dx, dy):
        inputs, cut = axes
        shown = view(f, own)
        F = shown.surface
        a = np.array([x, y])
        d = np.clip([x + dx, y + dy], -_EDGE, _EDGE) - a
        value, gradient = float(F(a)), F.gradient(a)
        if not np.all(np.isfinite(gradient)):
            raise ValueError("f has no gradient at a: a kink, or no value; drag a elsewhere")
        there, estimate = float(F(a + d)), value + float(gradient @ d)
        distance = float(np.hypot(*d))
        dot = {"marker": "o", "markevery": [1], "markersize": style.DOT, "zorder": 7}
        dot |= {"markerfacecolor": style.SECOND, "markeredgecolor": "white"}

        landscape.plane_lines(inputs, a, value, gradient, shown.spacing, _DISC)
        if np.any(gradient):
            landscape.level_line(inputs, F, a, gradient, _DISC)
            plots.arrow(inputs, a, gradient / shown.shrink, width=3.5)
        _line(inputs, *np.stack([a, a + d]).T, color=style.POINT, linewidth=style.THIN, **dot)
        plots.point(inputs, x, y)

        along = d / distance if distance else np.array([1.0, 0.0])
        s = np.linspace(-2, 2, 121)
        tangent = value + gradient @ along * s
        _line(cut, s, F(a[:, None] + along[:, None] * s), color=style.FUNCTION)
        _line(cut, s, tangent, color=style.DERIVATIVE, linestyle="--")
        bar = {"color": style.SECOND, "linewidth": 5, "solid_capstyle": "butt"}
        _line(cut, [distance] * 2, [estimate, there], **bar, **dot)
        plots.point(cut, 0, value)
        length = np.hypot(*gradient)
        return (
            f"∇f(a) = ({signed(gradient[0])}, {signed(gradient[1])}), length {length:.2f}. "
            f"At a + d, f = {signed(there, 4)} and the plane says {signed(estimate, 4)}:\n"
            f"{_how_far_off(there - estimate, distance)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, level lines of f with a point a, the gradient there as an arrow, and the "
        "straight level lines of the tangent plane, of which the one through a touches that of f; "
        "right, f and that plane along d.",
        drag=[handle("x", "y"), handle("dx", "dy", plus=("x", "y"))],
        figure={"panels": 2},
        f=choice(*KNOWN, OWN),
        own=text("sin(x*y) + x/2", label="your own f"),
        x=slider(-_EDGE, _EDGE, 0.6, step=0.02, label="a, x"),
        y=slider(-_EDGE, _EDGE, 0.7, step=0.02, label="a, y"),
        dx=slider(-1.1, 1.1, 1.1, step=0.02, label="d, x"),
        dy=slider(-1.1, 1.1, 0.5, step=0.02, label="d, y"),
    )


def _line(axes, x, y, **looks):
    """Draw a line without updating the limits: faster than axes.plot, once a frame."""
    return axes.add_artist(Line2D(x, y, **{"linewidth": style.LINE, **looks}))


def _how_far_off(residual, distance):
    if not distance:
        return "with d = 0 there is no residual. Pull the pink dot away from a."
    return (
        f"the residual (thick) is {signed(residual, 4)}. Over |d| = {distance:.2f} that is "
        f"{signed(residual / distance, 4)}. Halve d: does this quotient halve too?"
    )
