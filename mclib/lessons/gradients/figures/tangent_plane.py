"""The tangent plane: what it leaves over along a step, and the gradient below it."""

import numpy as np
from matplotlib.lines import Line2D

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, picture, slider
from mclib.lessons.gradients.views import EDGE, HALF, KNOWN

_DISC = 0.55 * HALF  # the radius of the disc around a in which the plane is drawn
_LONGEST = 1.1  # of the entries of d


def plane_and_remainder():
    """Drag a + d towards a: what f differs from its plane dies away faster than d."""

    def background(axes, f):
        inputs, cut = axes
        shown = KNOWN[f]
        landscape.relief(inputs, shown.surface, shown.levels, f"f = {f}, and its plane at a", HALF)
        plots.panel(
            cut, "Cut along d: f, and its plane dashed",
            x="distance from a, along d", y="height", xlim=(-0.1, 1.6), ylim=shown.limits,
        )  # fmt: skip
        cut.set_xticks([0, 0.5, 1, 1.5])

    def foreground(axes, f, x, y, dx, dy):
        inputs, cut = axes
        F, a = KNOWN[f].surface, np.array([x, y])
        d = np.clip([x + dx, y + dy], -EDGE, EDGE) - a
        value, gradient = float(F(a)), F.gradient(a)
        there, plane = float(F(a + d)), value + float(gradient @ d)
        distance = float(np.hypot(*d))
        dot = {"marker": "o", "markevery": [1], "markersize": style.DOT, "zorder": 7}
        dot |= {"markerfacecolor": style.SECOND, "markeredgecolor": "white"}

        landscape.plane_lines(inputs, a, value, gradient, KNOWN[f].spacing, _DISC)
        if np.any(gradient):
            landscape.level_line(inputs, F, a, gradient, _DISC)
        _line(inputs, *np.stack([a, a + d]).T, color=style.POINT, linewidth=style.THIN, **dot)
        plots.point(inputs, x, y)

        along = d / distance if distance else np.array([1.0, 0.0])
        s = np.linspace(0, 1.6, 33)
        _line(cut, s, F(a[:, None] + along[:, None] * s), color=style.FUNCTION)
        tangent = value + gradient @ along * s[[0, -1]]
        _line(cut, s[[0, -1]], tangent, color=style.DERIVATIVE, linestyle="--")
        bar = {"color": style.SECOND, "linewidth": 5, "solid_capstyle": "butt"}
        _line(cut, [distance] * 2, [plane, there], **bar, **dot)
        plots.point(cut, 0, value)
        return (
            f"|d| = {distance:.2f}. At a + d, f = {signed(there, 4)} and the plane has the height "
            f"{signed(plane, 4)}.\n{_how_far_off(there - plane, distance)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a point a, a second point a + d, and in a disc around a the "
        "straight, evenly spaced level lines of the tangent plane; right, the heights of f and of "
        "the plane along d, and a thick bar between the two at a + d.",
        drag=[handle("dx", "dy", plus=("x", "y")), handle("x", "y")],
        figure={"panels": 2},
        f=choice(*KNOWN),
        x=slider(-EDGE, EDGE, 0.6, step=0.02, label="a, x"),
        y=slider(-EDGE, EDGE, 0.7, step=0.02, label="a, y"),
        dx=slider(-_LONGEST, _LONGEST, 1.0, step=0.02, label="d, x"),
        dy=slider(-_LONGEST, _LONGEST, 0.2, step=0.02, label="d, y"),
    )


def _line(axes, x, y, **looks):
    """Draw a line without updating the limits: faster than axes.plot, once a frame."""
    return axes.add_artist(Line2D(x, y, **{"linewidth": style.LINE, **looks}))


def _how_far_off(remainder, distance):
    if not distance:
        return "With d = 0 nothing is left over. Pull the pink dot away from a."
    return (
        f"The remainder (the thick bar) is {signed(remainder, 4)}. Divided by |d| it is "
        f"{signed(remainder / distance, 4)}: halve d, and see whether this halves too."
    )


def lives_below():
    """Draw the gradient in the plane of the inputs, where it belongs, not on the surface."""

    def draw(axes):
        axes.computed_zorder = False
        side = np.linspace(-2, 2, 41)
        grid = np.stack(np.meshgrid(side, side))
        a = np.array([-0.9, -0.7])
        height, gradient = _bowl(a), functions.bowl.gradient(a) / 2
        axes.contour(
            *grid,
            _bowl(grid),
            levels=np.arange(2.75, 7, 0.5),
            colors=style.FUNCTION,
            linewidths=1,
            offset=0,
        )
        axes.plot_surface(*grid, _bowl(grid), color=style.INPUT, alpha=0.4, linewidth=0, zorder=2)
        u = np.array([-0.7, 0.7])
        patch = np.stack(np.meshgrid(u, u))
        axes.plot_surface(
            *(a[:, None, None] + patch), height + np.tensordot(gradient, patch, 1),
            color=style.DERIVATIVE, alpha=0.55, zorder=3,
        )  # fmt: skip
        axes.plot(
            [a[0]] * 2, [a[1]] * 2, [0, height], "o:", color=style.POINT, markersize=6, zorder=5
        )
        axes.quiver(
            *a,
            0,
            *gradient,
            0,
            color=style.DERIVATIVE,
            linewidth=3,
            arrow_length_ratio=0.25,
            zorder=5,
        )
        axes.text(
            a[0] + gradient[0],
            a[1] + gradient[1] - 0.1,
            0.55,
            "∇f(a)",
            color=style.DERIVATIVE,
            fontsize=style.TITLE,
            zorder=6,
        )
        axes.text(a[0] + 0.1, a[1], height + 0.4, "f(a)", fontsize=style.TITLE, zorder=6)
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


def _bowl(p):
    """Return (x² + y²)/2, raised above the plane of the inputs."""
    return 2.5 + functions.bowl(p) / 2
