"""A curve above its derivative: read off point by point, and sketched by the reader."""

import numpy as np

from mclib import functions
from mclib.drawing import cuts, plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, slider, toggle

_curves = {
    "x³/3 − x": functions.gentle_cubic,  # its slope x² − 1 is 0 at two round numbers
    "sin x": functions.sine,
    "eˣ": functions.exponential,
    "x²": functions.square,
    "|x|": functions.absolute,
    "max(0, x)": functions.relu,
}
_LEVEL = 0.03  # a smaller slope counts as level: sliders need not stop just at a maximum


def f_above_slope():
    """Drag x: the slope of f above is the height of f' below."""

    def background(axes, f):
        above, below = axes
        F = _curves[f]
        for each, values, title, y in (
            (above, F, f"f(x) = {f}", "f"),
            (below, F.derivative, "its slope", "f'"),
        ):
            plots.panel(
                each, title, x="" if y == "f" else "x", y=y,
                xlim=(-2.5, 2.5), ylim=_range(values, 2.4),
            )  # fmt: skip
        below.axhline(0, color=style.MUTED, linewidth=style.THIN)
        plots.curve(above, F)
        plots.curve(below, F.derivative, color=style.DERIVATIVE)
        for side in (-1e-9, 1e-9) if F.breaks else ():
            plots.hole(below, 0, float(F.derivative(side)), color=style.DERIVATIVE)

    def foreground(axes, f, x):
        above, below = axes
        F = _curves[f]
        slope = float(F.derivative(x))
        upright = [np.column_stack([[x, x], each.get_ylim()]) for each in axes]
        if not np.isfinite(slope):
            for each, line in zip(axes, upright, strict=True):
                cuts.lines(each, [line], [style.MUTED], ["-"])
            plots.point(above, x, F(x))
            return f"x = {x:.2f}: f has a corner here. Two slopes meet, so there is no derivative."
        looks = [style.MUTED, style.DERIVATIVE], ["-", "-"]
        cuts.lines(above, [upright[0], cuts.tangent(above, x, F(x), slope)], *looks)
        cuts.lines(below, [upright[1], [(x, 0), (x, slope)]], *looks)
        plots.point(above, x, F(x))
        plots.point(below, x, slope, color=style.DERIVATIVE)
        trend = "rises" if slope > _LEVEL else "falls" if slope < -_LEVEL else "is level"
        return f"x = {x:.2f}   f(x) = {F(x):.3f}   f'(x) = {slope:.3f}: here f {trend}."

    return explore(
        background,
        foreground,
        alt="Above, a curve with a piece of its tangent at x; below, on the same x axis, the "
        "slope as a height.",
        drag=[handle("x"), handle("x", panel=1)],
        figure={"panels": "A;B", "size": (7, 5.6)},
        f=choice(*_curves),
        x=slider(-2.4, 2.4, -1.5, step=0.01),
    )


_to_sketch = {
    "x³ − x": functions.cubic,
    "sin x": functions.sine,
    "eˣ": functions.exponential,
    "x²": functions.square,
}
_knots = np.linspace(-1.5, 1.5, 7)
_names = [f"y{i}" for i in range(7)]


def sketch_the_slope():
    """Drag the seven dots to where f' must be; only then reveal f' and the score."""

    def background(axes, f):
        above, below = axes
        F = _to_sketch[f]
        plots.panel(above, f"f(x) = {f}", x="", y="f", xlim=(-1.7, 1.7), ylim=_range(F, 1.7))
        # The limits are symmetric about 0, so that they do not give away the sign of f'.
        most = 1.3 * np.abs(F.derivative(_knots)).max()
        plots.panel(below, "your f'", y="f'", xlim=(-1.7, 1.7), ylim=(-most, most))
        plots.curve(above, F)
        above.plot(_knots, F(_knots), "o", color=style.POINT, markersize=5, zorder=4)
        for each in axes:
            for x in _knots:
                each.axvline(x, color=style.GRID, linewidth=style.LINE, zorder=0.5)
        below.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, reveal, y0, y1, y2, y3, y4, y5, y6):
        below = axes[1]
        drawn = np.array([y0, y1, y2, y3, y4, y5, y6])
        right = _to_sketch[f].derivative(_knots)
        if reveal:
            plots.curve(below, _to_sketch[f].derivative, color=style.DERIVATIVE)
        below.plot(
            _knots, np.clip(drawn, *below.get_ylim()), "o--", color=style.SECOND,
            linewidth=style.THIN, markersize=style.DOT + 1, markeredgecolor="white", clip_on=False,
        )  # fmt: skip
        if not reveal:
            yours = ", ".join(signed(each) for each in drawn)
            return (
                f"Your slopes, from left to right: {yours}.\nWhere f is level, f' is 0; where f "
                "falls, f' is negative. Place all seven dots, then tick the box."
            )
        miss = np.sqrt(np.mean((drawn - right) ** 2)) / np.sqrt(np.mean(right**2))
        return f"Score: {100 * max(0.0, 1 - miss):.0f} of 100."

    return explore(
        background,
        foreground,
        alt="Above, a curve; below, seven dots to be dragged to the heights of its slopes.",
        drag=[handle(float(x), name, panel=1) for x, name in zip(_knots, _names, strict=True)],
        figure={"panels": "A;B", "size": (7, 5.6)},
        f=choice(*_to_sketch),
        reveal=toggle(False, label="reveal f' and the score"),
        **{
            name: slider(-6, 6, 0.0, step=0.05, label=f"f' at {x:+.1f}")
            for x, name in zip(_knots, _names, strict=True)
        },
    )


def _range(f, reach):
    """Return limits that show all of f from -reach to reach."""
    values = f(np.linspace(-reach, reach, 100))
    room = 0.12 * np.ptp(values)
    return values.min() - room, values.max() + room
