"""The slope in a direction: from two numbers, as a shadow, and by two legs of a walk."""

import numpy as np
from matplotlib.lines import Line2D

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, picture, slider, toggle, turn

_worked = functions.Surface(
    "worked",
    "x^2 + xy",
    lambda x, y: x**2 + x * y,
    lambda x, y: (2 * x + y, x),
    lambda x, y: (2, 1, 0),
)
# name -> (surface, what ∇f is multiplied by for its arrow, level lines, largest slope shown)
_grounds = {
    "x² + xy": (_worked, 1 / 3, levels_between(-2, 15, 1), 6),
    "sin x cos y": (functions.waves, 1, levels_between(-1, 1, 0.1), 1.6),
    "x² − y²": (functions.saddle, 1 / 3, levels_between(-7, 7, 1), 6),
}
HALF, REACH = 2.8, 1.2  # of the map's side; how far out a may stand, so that all arrows fit
_LENGTHS = 0.5, 1.4  # of v
_TINY = 1e-5
_DOTS = {"color": style.FUNCTION, "marker": "o", "linestyle": "", "markersize": 5}


def compass():
    """Turn v: the slope that one measures along v is ∇f·v, whatever the direction."""
    angles = np.arange(-180, 180, 15.0)
    fine = np.linspace(-180, 180, 181)

    def background(axes, f):
        above, dial = axes
        F, scale, levels, top = _grounds[f]
        size = "true size" if scale == 1 else f"1/{1 / scale:.0f} of its size"
        landscape.relief(above, F, levels, f"f = {f}      ∇f: {size}", HALF)
        plots.panel(dial, x="direction of v, in degrees", y="", xlim=(-180, 180), ylim=(-top, top))
        dial.legend(
            handles=[
                Line2D([], [], label="slope along v, measured", **_DOTS),
                Line2D([], [], label="∇f·v", color=style.DERIVATIVE, linewidth=style.LINE),
            ],
            loc="lower left", bbox_to_anchor=(-0.04, 0.99), ncols=2, frameon=False,
            fontsize=style.LABEL,
        )  # fmt: skip
        dial.set_xticks(range(-180, 181, 60))
        dial.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, x, y, θ, unit, length):
        above, dial = axes
        F, scale, _, _ = _grounds[f]
        a, size = np.array([x, y]), 1.0 if unit else length
        slope, v = F.gradient(a), size * _towards(θ)
        said, measured = float(slope @ v), float(_measured(F, a, v))

        _draw_shadow(above, a, scale * slope, _towards(θ))
        plots.arrow(above, a, v, color=style.POINT)
        plots.point(above, x, y)

        if size != 1:
            dial.plot(fine, slope @ _towards(fine), ":", color=style.MUTED, linewidth=style.LINE)
        dial.plot(fine, size * slope @ _towards(fine), color=style.DERIVATIVE, linewidth=style.LINE)
        dots = _measured(F, a[:, None], size * _towards(angles))
        dial.plot(angles, dots, **_DOTS)
        dial.plot([θ, θ], [0, said], color=style.SECOND, linewidth=4, solid_capstyle="butt")
        plots.point(dial, θ, measured)
        product = f"({signed(slope[0])}, {signed(slope[1])})·({signed(v[0], 3)}, {signed(v[1], 3)})"
        return (
            f"Measured along v: {signed(measured, 3)}.  ∇f·v = {product} ≈ {signed(said, 3)}.\n"
            f"{_comment(size, said, slope)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a point, its gradient, a direction v and the gradient's shadow "
        "on v; right, the slope along v against the direction: measured dots on the curve of ∇f·v.",
        drag=[turn("θ", about=("x", "y"), degrees=True), handle("x", "y"), handle("θ", panel=1)],
        figure={"panels": 2},
        f=choice(*_grounds),
        θ=slider(-180, 180, np.degrees(np.arctan2(4, 3)), step=1, label="θ in degrees"),
        x=slider(-REACH, REACH, 1.0, step=0.02),
        y=slider(-REACH, REACH, 1.0, step=0.02),
        unit=toggle(True, label="make v a unit vector"),
        length=slider(*_LENGTHS, _LENGTHS[1], step=0.05, label="else |v|"),
    )


def _towards(θ):
    """Return the unit vector at θ degrees, or several as columns."""
    return np.stack([np.cos(np.radians(θ)), np.sin(np.radians(θ))])


def _measured(F, a, v):
    """Return the slope of F along v by its values alone, a hair before a and a hair behind."""
    return (F(a + _TINY * v) - F(a - _TINY * v)) / (2 * _TINY)


def _draw_shadow(axes, a, slope, v):
    """Draw a gradient, and its shadow on the line along a unit vector v."""
    if not np.any(slope):
        return
    tip, foot = a + slope, a + (slope @ v) * v
    below = tip + 0.06 * (foot - tip)  # not beyond the tip, where it would show
    bar = {"color": style.SECOND, "linewidth": 6, "alpha": 0.75, "solid_capstyle": "butt"}
    axes.plot(*np.stack([foot, below]).T, "--", color=style.SECOND, linewidth=style.THIN)
    axes.plot(*np.stack([a, foot]).T, **bar)
    plots.arrow(axes, a, slope, width=3)


def _comment(size, said, slope):
    steepest = float(np.hypot(*slope))
    if size != 1:
        return f"But |v| = {size:.2f}: for each unit of way it is {said / size:.3f} (dotted)."
    if steepest < 1e-9:
        return "∇f = 0 here: the slope is 0 in every direction."
    share = said / steepest
    where = (
        "the steepest way up" if share > 0.9995 else
        "the steepest way down" if share < -0.9995 else
        "along the level line" if abs(share) < 0.015 else
        f"{100 * share:.0f} % of the steepest"
    )  # fmt: skip
    return f"The steepest slope is |∇f| = {steepest:.3f}; along v: {where}."


def two_legs():
    """Shrink h: a step along v is a leg along x and a leg along y, each with its own slope."""
    F, half = functions.waves, REACH + 2.1  # the longest step is 2

    def background(axes):
        above, graph = axes
        landscape.relief(above, F, levels_between(-1, 1, 0.1), "f = sin x cos y", half)
        plots.panel(
            graph, "Rise over h:  ·· leg 1   - - leg 2   — both",
            x="h", y="", xlim=(0, 2.08), ylim=(-1.2, 1.2),
        )  # fmt: skip
        graph.set_xticks(np.arange(0, 2.1, 0.5))
        graph.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, x, y, θ, h):
        above, graph = axes
        a, v = np.array([x, y]), _towards(θ)
        s = np.linspace(0.005, 2, 120)
        steps = np.append(s, h)
        start = float(F(a))
        corner = F(np.stack([x + steps * v[0], np.full_like(steps, y)]))
        end = F(a[:, None] + v[:, None] * steps)
        rises = (corner - start) / steps, (end - corner) / steps, (end - start) / steps
        slope = F.gradient(a)
        limits = slope[0] * v[0], slope[1] * v[1], slope @ v
        looks = (":", style.SECOND, 3), ("--", style.APPROACH, 3), ("-", style.FUNCTION, 2)
        for rise, (line, color, on_top) in zip(rises, looks, strict=True):
            graph.plot(s, rise[:-1], line, color=color, linewidth=style.LINE, zorder=on_top)
        dots = {"linestyle": "", "marker": "o", "zorder": 5}
        graph.plot([h] * 3, [rise[-1] for rise in rises], **dots, color=style.POINT, markersize=7)
        graph.plot(
            [0] * 3, limits, **dots, color=style.DERIVATIVE, markersize=8, clip_on=False,
            markerfacecolor=style.PAPER, markeredgewidth=style.LINE,
        )  # fmt: skip
        bend, tip = (x + h * v[0], y), a + h * v
        now, then = [signed(rise[-1], 3) for rise in rises], [signed(each, 3) for each in limits]
        above.plot([x, bend[0]], [y, y], linestyle=(0, (1, 1)), color=style.SECOND, linewidth=4)
        above.plot([bend[0], tip[0]], [y, tip[1]], "--", color=style.APPROACH, linewidth=3)
        if h > 0.05:
            plots.arrow(above, a, h * v, color=style.POINT)
        plots.point(above, x, y)
        return (
            f"h = {h:.2f}: leg 1 {now[0]}, leg 2 {now[1]}, both {now[2]}.\n"
            f"As h → 0 (circles): ∂f/∂x·v₁ = {then[0]}, ∂f/∂y·v₂ = {then[1]}, together ∇f·v = "
            f"{then[2]}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a step h·v on a map as two legs, along x and then along y; right, the rise of "
        "each leg and of both, divided by h, against h, with open circles at the limits.",
        drag=[handle("x", "y"), turn("θ", about=("x", "y"), degrees=True), handle("h", panel=1)],
        figure={"panels": 2},
        h=slider(0.01, 2, 1.2, step=0.01),
        θ=slider(-180, 180, 120.0, step=1, label="θ in degrees"),
        x=slider(-REACH, REACH, -0.6, step=0.02),
        y=slider(-REACH, REACH, -1.0, step=0.02),
    )


def shadow():
    """Draw ∇f·v as the length of the gradient's shadow on the line along v."""

    middle = {"ha": "center", "va": "center", "fontsize": style.NOTE}

    def draw(axes):
        turns = ((25, "∇f·v > 0"), (90, "∇f·v = 0"), (155, "∇f·v < 0"))
        for each, (θ, words) in zip(axes, turns, strict=True):
            plots.panel(each, words, x="", y="", xlim=(-1.15, 1.15), ylim=(-0.7, 1.15), equal=True)
            each.set_axis_off()
            gradient, v, origin = np.array([0.0, 1.0]), _towards(90 - θ), np.zeros(2)
            each.axhline(0, color=style.FUNCTION, linewidth=style.THIN)
            each.plot(*np.outer(v, (-1.3, 1.3)), color=style.MUTED, linewidth=0.8)
            _draw_shadow(each, origin, gradient, v)
            plots.arrow(each, origin, 0.6 * v, color=style.POINT)
            plots.point(each, 0, 0)
            arc = 0.3 * _towards(np.linspace(90, 90 - θ, 31))
            each.plot(*arc, color=style.POINT, linewidth=style.THIN)
            each.text(*(0.42 * _towards(90 - θ / 2)), "θ", **middle)
            plots.note(each, 0, 1, "∇f", color=style.DERIVATIVE, dx=np.sign(θ - 91) * 9, dy=-4)
            plots.note(each, *(0.6 * v), "v", dx=9, dy=-3)
            if θ != 90:
                foot, side = np.cos(np.radians(θ)) * v, np.sign(90 - θ)
                plots.note(each, *foot, "|∇f| cos θ", color=style.SECOND, dx=8 * side, dy=-8)
            plots.note(each, -1.1, 0, "level line", color=style.FUNCTION, dx=0, dy=-4)

    return picture(
        draw,
        alt="The gradient's shadow on the line along v: along v when the angle is small, nothing "
        "at a right angle, and against v beyond it.",
        panels=3,
        size=(9, 2.7),
    )
