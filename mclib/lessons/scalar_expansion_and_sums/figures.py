"""Lesson 08: a number that moves many outputs, sums along an axis, summaries of a vector."""

import numpy as np
from matplotlib.collections import LineCollection

from mclib.drawing import plots, style
from mclib.drawing.bars import bars, changes
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import signed, write
from mclib.drawing.shades import SIGNED
from mclib.engine import choice, explore, handle, lift, picture, slider, steps, toggle
from mclib.functions.reductions import backward, reduced
from mclib.lessons.layouts import layout_switch
from mclib.lessons.scalar_expansion_and_sums.stretching_back import stretching_back

_n = 4
_SUBSCRIPTS = "₁₂₃₄"
# y -> (the function, ∂y/∂z, limits of y, limits of the gradients)
_EXPANSIONS = {
    "x + z": (lambda x, z: x + z, lambda x: np.ones(len(x)), (-3.6, 4.4), (-4.6, 4.6)),
    "x z": (lambda x, z: x * z, lambda x: x, (-4.8, 4.4), (-8.4, 8.4)),
}


def fan_out():
    """Move one input z: n outputs move; backward, the gradients of all of them add up to ∂L/∂z."""

    def background(axes, y):
        out, back = axes
        limits, gradients = _EXPANSIONS[y][2:]
        titles = f"Forward: y = {y}", "Backward: ∂L/∂z is a sum"
        for each, title, ylim in zip(axes, titles, (limits, gradients), strict=True):
            plots.panel(each, title, x="", y="", xlim=(-1.8, _n - 0.5), ylim=ylim)
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)
            each.grid(False, axis="x")
        out.set_xticks([-1, *range(_n)], ["z", *(f"y{i}" for i in _SUBSCRIPTS)])
        back.set_xticks([-1, *range(_n)], ["∂L/∂z", *(f"via y{i}" for i in _SUBSCRIPTS)])
        plots.note(out, 3.5, limits[0], "– x", color=style.INPUT, dx=-4, dy=3, weight="bold")
        plots.note(back, 3.5, gradients[0], "● g", color=style.POINT, dx=-4, dy=3)

    def foreground(axes, y, z, x1, x2, x3, x4, g1, g2, g3, g4):
        out, back = axes
        x, g, places = np.array([x1, x2, x3, x4]), np.array([g1, g2, g3, g4]), np.arange(_n)
        f, slope = _EXPANSIONS[y][:2]
        value, parts = f(x, z), g * slope(x)
        total = float(parts.sum())
        _wires(out, -0.93, np.full(_n, z), places - 0.3, value)
        bars(out, value, style.FUNCTION)
        out.plot(places, x, "_", color=style.INPUT, markersize=34, markeredgewidth=4)
        plots.point(out, -1, z, size=style.DOT + 4)
        _wires(back, -0.6, np.full(_n, total), places - 0.3, parts)
        bars(back, parts, style.DERIVATIVE)
        starts = np.concatenate(([0.0], np.cumsum(parts)[:-1]))
        changes(back, starts, parts, np.linspace(-1.45, -0.75, _n))
        back.plot([-1.6, -0.6], [total, total], color=style.DERIVATIVE, linewidth=style.LINE + 1)
        back.plot(places, g, "o", color=style.POINT, markersize=style.DOT, zorder=7)
        terms = " + ".join(signed(part) for part in parts).replace("+ −", "− ")
        return (
            f"z = {signed(z)} moves all {_n} outputs, y{_SUBSCRIPTS[0]} to y{_SUBSCRIPTS[3]}.\n"
            f"With L = Σ gᵢyᵢ: ∂L/∂z = Σ gᵢ ∂yᵢ/∂z = {terms} = {signed(total)}."
        )

    start = dict(zip(("x1", "x2", "x3", "x4"), (1.0, 2.0, -1.0, 1.5), strict=True))
    return explore(
        background,
        foreground,
        alt="Left, wires fan out from one knob z to four bars y; right, the four bars of gradient "
        "run back along the same wires and add up tip to tail to the gradient of z.",
        drag=[
            handle(-1, "z"),
            *(lift(i, f"x{i + 1}", panel=0) for i in range(_n)),
            *(lift(i, f"g{i + 1}", panel=1) for i in range(_n)),
        ],
        figure={"panels": 2, "size": (8.8, 4.3)},
        y=choice(*_EXPANSIONS),
        z=slider(-2, 2, 1.3, step=0.05),
        **{name: slider(-1, 2, value, step=0.05) for name, value in start.items()},
        **{f"g{i + 1}": slider(-1, 1, 1.0, step=0.05) for i in range(_n)},
    )


def _wires(axes, x, y, ends_x, ends_y):
    """Draw lines from the points (x, yᵢ) to the points (ends_xᵢ, ends_yᵢ)."""
    lines = np.stack([np.stack([0 * ends_x + x, y], 1), np.stack([ends_x, ends_y], 1)], 1)
    wires = LineCollection(lines, colors=style.MUTED, linewidths=style.THIN, zorder=1.5)
    axes.add_collection(wires, autolim=False)


_X = np.array([[2, -1, 0.5, 3], [1, 4, -2, 0], [-3, 1, 2.5, 1]])
# choice -> the axis, and axis -> the gradient g of the outputs, with keepdims=True
_AXES = {"0 (one result a column)": 0, "1 (one result a row)": 1, "None (one for all of X)": None}
_G = {0: np.array([[1, -2, 0.5, 3]]), 1: np.array([[2], [-1], [0.5]]), None: np.array([[2]])}
_GAP = 1.7  # from the last row or column of X to the outputs


def _outputs_at(axis):
    """Return the place (x, y) of the first output."""
    m, n = _X.shape
    return {0: (0, m - 1 + _GAP), 1: (n - 1 + _GAP, 0), None: (n - 1 + _GAP, m - 1 + _GAP)}[axis]


def sum_matrix():
    """Point at a cell of X: which output does it enter, and which gradient comes back to it?"""
    m, n = _X.shape

    def background(axes, reduce, axis):
        along, g = _AXES[axis], _G[_AXES[axis]]
        first, last = here = np.array(_outputs_at(along))
        ends = {
            0: [((j, m - 0.4), (j, last - 0.6)) for j in range(n)],
            1: [((n - 0.4, i), (first - 0.6, i)) for i in range(m)],
            None: [((n - 0.4, m - 0.4), (first - 0.6, last - 0.6))],
        }[along]
        forward = f"Forward: X and its outputs, axis={along}", _X, reduced(_X, reduce, along, True)
        back = "Backward: g, and ∂L/∂X", backward(_X, reduce, along, g), g
        for each, (title, inner, outer), sign in zip(axes, (forward, back), (1, -1), strict=True):
            plots.panel(each, title, x="", y="", xlim=(-1.1, 5.4), ylim=(4.4, -1.2))
            each.set_aspect("equal")
            each.set_axis_off()
            cells(each, inner, limit=5, numbers="{:.3g}")
            cells(each, outer, limit=5, at=here, numbers="{:.3g}")
            for end in ends:
                start, stop = np.array(end[::sign])
                plots.arrow(each, start, stop - start, color=style.MUTED)
        beside = here - ((0, 0.8) if along == 1 else (0.8, 0))
        write(axes[1], [(*beside, "g")], size=style.TITLE)

    def foreground(axes, reduce, axis, keepdims, row, column):
        along = _AXES[axis]
        here = np.array((column if along == 0 else 0, row if along == 1 else 0))
        here = here + _outputs_at(along) - 0.5
        group = {0: (column, 0, 1, m), 1: (0, row, n, 1), None: (0, 0, n, m)}[along]
        for each in axes:
            boxed(each, group[0] - 0.5, group[1] - 0.5, *group[2:], color=style.TOLERANCE)
            boxed(each, *here, color=style.TOLERANCE)
            plots.point(each, column + 0.33, row - 0.33, size=7)
        gradient = backward(_X, reduce, along, _G[along])[row, column]
        gets, stretches = stretching_back(_X, reduce, along, keepdims)
        kept = ", keepdims=True" if keepdims else ""
        return (
            f"X.{reduce}(axis={along}{kept}): shape {reduced(_X, reduce, along, keepdims).shape}. "
            f"Cell [{row}, {column}] (the dot) gets {gets}: {gradient:.3g}.\nBack: {stretches}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a matrix X of 3 rows and 4 columns and its outputs, with the cells that feed "
        "one output outlined and yours dotted; right, that output's gradient handed back to them.",
        drag=[handle("column", "row", panel=0), handle("column", "row", panel=1)],
        figure={"panels": 2},
        reduce=choice("sum", "mean", "max"),
        axis=choice(*_AXES),
        keepdims=toggle(label="keepdims"),
        row=steps(0, m - 1, 1),
        column=steps(0, n - 1, 2),
    )


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
            return f"x₁ = x₂ = {x1:.2f}: two are largest, and max has a corner here: no gradient."
        if not x.any() and y.startswith("length"):
            plots.point(axes, x1, x2)
            return (
                "x = 0: the length has a tip here, as the size of a number has at 0: no gradient."
            )
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
        y=choice(*_SUMMARIES),
        x1=slider(-3, 3, 1.5, step=0.05, label="x₁"),
        x2=slider(-3, 3, 0.5, step=0.05, label="x₂"),
    )


def silent_square():
    """Draw what y − p becomes when y is (N,) and p is (N, 1)."""
    y = np.arange(1.0, 5)

    def draw(axes):
        plots.panel(axes, "", x="", y="", xlim=(-4.4, 6.2), ylim=(3.7, -2.4))
        axes.set_aspect("equal")
        axes.set_axis_off()
        cells(axes, y[None], limit=7, at=(0, -1.6))
        cells(axes, y[:, None], limit=7, at=(-1.6, 0))
        cells(axes, y[None] - y[:, None], limit=4)
        for i in range(4):
            boxed(axes, i - 0.5, i - 0.5, color=style.TOLERANCE)
        write(
            axes,
            [
                (-0.7, -1.6, "y, shape (4,)", "right", "center"),
                (-2.3, 1.5, "p, shape (4, 1)", "right", "center"),
                (3.7, 0, "y − p, shape (4, 4)", "left", "center"),
            ],
            size=style.LABEL,
        )
        remarks = (2.4, "outlined:"), (2.8, "the four that"), (3.2, "were meant")
        meant = [(3.7, y, words, "left", "center") for y, words in remarks]
        write(axes, meant, color=style.TOLERANCE, size=style.LABEL)

    return picture(
        draw,
        alt="A row y of shape (4,) minus a column p of shape (4, 1) fills a 4 by 4 matrix, of "
        "which only the diagonal was meant.",
        size=(8.2, 4.4),
    )


def layout():
    """Show derivatives of this lesson in either layout."""
    return layout_switch(
        ["x + z by z", "x z by x", "x z by z", "sum of x by x", "sum of x z by x", "length by x"]
    )
