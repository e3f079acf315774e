"""One number that moves many outputs, and the slopes that come back to it."""

import numpy as np
from matplotlib.collections import LineCollection

from mclib.drawing import plots, style
from mclib.drawing.bars import bars, changes
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, lift, slider

_n = 4
_SUBSCRIPTS = "₁₂₃₄"
# y -> (the function, ∂y/∂z, limits of y, limits of the slopes)
_EXPANSIONS = {
    "x + z": (lambda x, z: x + z, lambda x: np.ones(len(x)), (-3.6, 4.4), (-2.9, 4.2)),
    "x z": (lambda x, z: x * z, lambda x: x, (-4.8, 4.4), (-5.4, 8.3)),
}
_ARROWS = np.arange(_n) + 0.41  # beside the bars


def fan_out():
    """Move one input z: n outputs move; backward, the slopes of all of them add up to ∂C/∂z."""

    def background(axes, y):
        out, back = axes
        limits, slopes = _EXPANSIONS[y][2:]
        titles = f"Forward: y = {y}", "Backward: ∂C/∂z is a sum"
        for each, title, ylim in zip(axes, titles, (limits, slopes), strict=True):
            plots.panel(each, title, x="", y="", xlim=(-1.8, _n - 0.4), ylim=ylim)
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)
            each.grid(False, axis="x")
        out.set_xticks([-1, *range(_n)], ["z", *(f"y{i}" for i in _SUBSCRIPTS)])
        back.set_xticks([-1, *range(_n)], ["∂C/∂z", *(f"via y{i}" for i in _SUBSCRIPTS)])
        plots.note(out, 3.5, limits[0], "– x", color=style.INPUT, dx=-4, dy=3, weight="bold")
        if y == "x + z":
            plots.note(out, 2.6, limits[0], "arrows: z", color=style.POINT, dx=-4, dy=3)
        plots.note(back, 3.5, slopes[0], "● δ", color=style.POINT, dx=-4, dy=3)

    def foreground(axes, y, z, x1, x2, x3, x4, δ1, δ2, δ3, δ4):
        out, back = axes
        x, δ, places = np.array([x1, x2, x3, x4]), np.array([δ1, δ2, δ3, δ4]), np.arange(_n)
        f, slope = _EXPANSIONS[y][:2]
        value, parts = f(x, z), δ * slope(x)
        total = float(parts.sum())
        _wires(out, -0.93, np.full(_n, z), places - 0.3, value)
        bars(out, value, style.FUNCTION)
        out.plot(places, x, "_", color=style.INPUT, markersize=34, markeredgewidth=4)
        if y == "x + z":
            changes(out, x, np.full(_n, z), _ARROWS, color=style.POINT)
        plots.point(out, -1, z, size=style.DOT + 4)
        _wires(back, -0.6, np.full(_n, total), places - 0.3, parts)
        bars(back, parts, style.DERIVATIVE)
        starts = np.concatenate(([0.0], np.cumsum(parts)[:-1]))
        changes(back, starts, parts, np.linspace(-1.45, -0.75, _n))
        back.plot([-1.6, -0.6], [total, total], color=style.DERIVATIVE, linewidth=style.LINE + 1)
        back.plot(places, δ, "o", color=style.POINT, markersize=style.DOT, zorder=7)
        terms = " + ".join(signed(part) for part in parts).replace("+ −", "− ")
        return (
            f"z = {signed(z)} enters all {_n} outputs, y{_SUBSCRIPTS[0]} to y{_SUBSCRIPTS[3]}.\n"
            f"∂C/∂z = Σ δᵢ ∂yᵢ/∂z = {terms} = {signed(total)}."
        )

    x = dict(zip(("x1", "x2", "x3", "x4"), (1.0, 2.0, -1.0, 1.5), strict=True))
    δ = dict(zip(("δ1", "δ2", "δ3", "δ4"), (1.0, 0.6, -0.7, 0.8), strict=True))
    return explore(
        background,
        foreground,
        alt="Left, wires fan out from one dot z to four bars y; right, the four bars of slopes "
        "run back along the same wires and add up tip to tail to the slope of C along z.",
        drag=[
            handle(-1, "z"),
            *(lift(i, f"x{i + 1}", panel=0) for i in range(_n)),
            *(lift(i, f"δ{i + 1}", panel=1) for i in range(_n)),
        ],
        figure={"panels": 2, "size": (8.8, 4.3)},
        y=choice(*_EXPANSIONS),
        z=slider(-2, 2, 1.3, step=0.05),
        **{name: slider(-1, 2, value, step=0.05) for name, value in x.items()},
        **{name: slider(-0.7, 1, value, step=0.05) for name, value in δ.items()},
    )


def _wires(axes, x, y, ends_x, ends_y):
    """Draw lines from the points (x, yᵢ) to the points (ends_xᵢ, ends_yᵢ)."""
    lines = np.stack([np.stack([0 * ends_x + x, y], 1), np.stack([ends_x, ends_y], 1)], 1)
    wires = LineCollection(lines, colors=style.MUTED, linewidths=style.THIN, zorder=1.5)
    axes.add_collection(wires, autolim=False)
