"""The gradient as an arrow at each point, its tangent plane, and where it is zero."""

import numpy as np
from matplotlib.lines import Line2D

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, picture, slider, text
from mclib.lessons.gradients.grounds import HALF, KNOWN, OWN, ground

_DISC = 0.38 * HALF  # how far from a the lines of one height are followed
_EDGE = 0.95 * HALF  # as far out as a dot is whole


def gradient_field():
    """Drag a and d: the plane's straight level lines touch those of f at a, and drift off."""

    def background(axes, f, own):
        above, cut = axes
        g = ground(f, own)
        title = f"f = {own[:24] if f == OWN else f}      ∇f: {g.arrow_size}"
        landscape.relief(above, g.surface, g.levels, title, HALF)
        landscape.small_arrows(above, g.surface, HALF)
        plots.panel(
            cut, "The cut along d: f, and its plane dashed",
            x="way along d", y="height", xlim=(-2, 2), ylim=g.limits,
        )  # fmt: skip

    def foreground(axes, f, own, x, y, dx, dy):
        above, cut = axes
        g = ground(f, own)
        F = g.surface
        a = np.array([x, y])
        d = np.clip([x + dx, y + dy], -_EDGE, _EDGE) - a
        value, slope = float(F(a)), F.gradient(a)
        if not np.all(np.isfinite(slope)):
            raise ValueError("f has no gradient at a: a kink, or no value; drag a elsewhere")
        there, guess = float(F(a + d)), value + float(slope @ d)
        distance = float(np.hypot(*d))
        probe = {"marker": "o", "markevery": [1], "markersize": style.DOT, "zorder": 7}
        probe |= {"markerfacecolor": style.SECOND, "markeredgecolor": "white"}

        landscape.plane_lines(above, a, value, slope, g.spacing, _DISC)
        if np.any(slope):
            landscape.level_line(above, F, a, slope, _DISC)
            plots.arrow(above, a, slope / g.shrink, width=3.5)
        _line(above, *np.stack([a, a + d]).T, color=style.POINT, linewidth=style.THIN, **probe)
        plots.point(above, x, y)

        along = d / distance if distance else np.array([1.0, 0.0])
        s = np.linspace(-2, 2, 121)
        plane = value + slope @ along * s
        _line(cut, s, F(a[:, None] + along[:, None] * s), color=style.FUNCTION)
        _line(cut, s, plane, color=style.DERIVATIVE, linestyle="--")
        bar = {"color": style.SECOND, "linewidth": 5, "solid_capstyle": "butt"}
        _line(cut, [distance] * 2, [guess, there], **bar, **probe)
        plots.point(cut, 0, value)
        return (
            f"∇f(a) = ({signed(slope[0])}, {signed(slope[1])}), length {np.hypot(*slope):.2f}. "
            f"At a + d, f = {signed(there, 4)} and the plane says {signed(guess, 4)}:\n"
            f"{_how_far_off(there - guess, distance)}"
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
    """Draw a line that has no business with the limits, which costs less than axes.plot."""
    return axes.add_artist(Line2D(x, y, **{"linewidth": style.LINE, **looks}))


def _how_far_off(residual, distance):
    if not distance:
        return "with d = 0 there is no residual. Pull the pink dot away from a."
    return (
        f"the residual (thick) is {signed(residual, 4)}. Over |d| = {distance:.2f} that is "
        f"{signed(residual / distance, 4)}. Halve d: does this quotient halve too?"
    )


def lives_below():
    """Draw the gradient where it lives: in the floor of inputs, not on the surface."""

    def draw(axes):
        axes.computed_zorder = False
        side = np.linspace(-2, 2, 41)
        grid = np.stack(np.meshgrid(side, side))
        bowl = lambda p: 2.5 + functions.bowl(p) / 2  # noqa: E731
        a, slope = np.array([-0.9, -0.7]), np.array([-0.9, -0.7])
        top = bowl(a)
        axes.contour(
            *grid,
            bowl(grid),
            levels=np.arange(2.75, 7, 0.5),
            colors=style.FUNCTION,
            linewidths=1,
            offset=0,
        )
        axes.plot_surface(*grid, bowl(grid), color=style.INPUT, alpha=0.4, linewidth=0, zorder=2)
        u = np.array([-0.7, 0.7])
        patch = np.stack(np.meshgrid(u, u))
        axes.plot_surface(
            *(a[:, None, None] + patch), top + np.tensordot(slope, patch, 1),
            color=style.DERIVATIVE, alpha=0.55, zorder=3,
        )  # fmt: skip
        axes.plot([a[0]] * 2, [a[1]] * 2, [0, top], "o:", color=style.POINT, markersize=6, zorder=5)
        axes.quiver(
            *a, 0, *slope, 0, color=style.DERIVATIVE, linewidth=3, arrow_length_ratio=0.25, zorder=5
        )
        axes.text(
            a[0] + slope[0],
            a[1] + slope[1] - 0.1,
            0.55,
            "∇f(a)",
            color=style.DERIVATIVE,
            fontsize=style.TITLE,
            zorder=6,
        )
        axes.text(a[0] + 0.1, a[1], top + 0.4, "f(a)", fontsize=style.TITLE, zorder=6)
        axes.text(a[0] + 0.15, a[1], 0.1, "a", fontsize=style.TITLE, zorder=6)
        axes.set(xlabel="x", ylabel="y", zlabel="f", xlim=(-2, 2), ylim=(-2, 2), zlim=(0, 6.5))
        axes.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2], zticks=[0, 2, 4, 6])
        axes.set_box_aspect((1, 1, 0.85), zoom=1.1)
        axes.view_init(22, -68)

    return picture(
        draw,
        alt="A bowl above the plane of inputs, with a point and a patch of its tangent plane; the "
        "gradient is an arrow in the plane below, across the level lines.",
        solid="A",
        size=(6, 4.8),
    )


def flat_spots():
    """Draw the three ways in which a gradient can be zero."""
    spots = (
        ("Minimum: they point out", functions.bowl, levels_between(0, 5, 0.5)),
        ("Maximum: they point in", functions.hill, levels_between(0, 1, 0.125)),
        ("Saddle: both", functions.saddle, levels_between(-2.5, 2.5, 0.5)),
    )

    def draw(axes):
        for each, (title, F, levels) in zip(axes, spots, strict=True):
            landscape.relief(each, F, levels, title, half=1.6)
            landscape.small_arrows(each, F, half=1.6, count=7)
            plots.point(each, 0, 0)

    return picture(
        draw,
        alt="Gradients around a minimum point away from it, around a maximum towards it, and "
        "around a saddle away along one axis and towards it along the other.",
        panels=3,
        size=(9, 3),
    )
