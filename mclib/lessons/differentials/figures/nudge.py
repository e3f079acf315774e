"""Nudge a matrix: the true change of a function of it beside the differential."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.cells import cells
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.differentials.changes import CHANGES

_X = np.array([[1.5, 0.5], [-0.5, 1.0]])
_MOST = 0.6  # so far may an entry move: X + dX always has an inverse
_T = np.linspace(0, 1, 31)
_BLOCKS = (0.0, 3.4, 6.8)  # where the three matrices of changes begin


def nudge():
    """Drag the columns of X, shrink the step: the remainder vanishes faster than the step."""

    def background(axes, f):
        plane, graph, table = axes
        plots.panel(plane, "The columns of X, and their step", x="", y="", equal=True)
        plane.set(xlim=(-0.3, 2.3), ylim=(-1.2, 1.7))
        for column in _X.T:
            plots.arrow(plane, (0, 0), column, color=style.FUNCTION)
        names = [
            (0.6, -0.42, "column 1", "right", "top"),
            (0.27, 0.4, "column 2", "left", "center"),
        ]
        write(plane, names, color=style.FUNCTION)
        plots.panel(graph, "Lengths against t", x="t", y="", xlim=(0, 1.03), ylim=(0, 1.6))
        write(graph, [(0.04, 1.5, "true change", "left", "center")], color=style.FUNCTION)
        write(graph, [(0.04, 1.37, "differential", "left", "center")], color=style.DERIVATIVE)
        write(graph, [(0.04, 1.24, "remainder", "left", "center")], color=style.SECOND)
        plots.panel(table, "", x="", y="", xlim=(-1.2, 10.2), ylim=(1.7, -1.3))
        table.set_aspect("equal")
        table.set_axis_off()
        middle = 0 if f == "det X" else 0.5
        titles = ("true change", "differential", "remainder")
        colors = (style.FUNCTION, style.DERIVATIVE, style.SECOND)
        for left, title, color in zip(_BLOCKS, titles, colors, strict=True):
            write(table, [(left + middle, -0.95, title)], color=color, size=style.LABEL)
        signs = [
            (left - 1.2 + middle, middle, sign)
            for left, sign in zip(_BLOCKS[1:], "=+", strict=True)
        ]
        write(table, signs, size=style.TITLE)

    def foreground(axes, f, t, d11, d21, d12, d22):
        plane, graph, table = axes
        dX, change = np.array([[d11, d12], [d21, d22]]), CHANGES[f]
        before, slope = np.atleast_2d(change(_X)), np.atleast_2d(change.differential(_X, dX))
        true = np.atleast_2d(change(_X + t * dX)) - before
        for column, step in zip(_X.T, dX.T, strict=True):
            plane.plot(*zip(column, column + step, strict=True), color=style.MUTED, linestyle="--")
            plots.arrow(plane, column, t * step, color=style.APPROACH)
            plots.point(plane, *(column + step))
        for left, values in zip(_BLOCKS, (true, t * slope, true - t * slope), strict=True):
            cells(table, values, limit=1.2, at=(left, 0), numbers="{:.3f}")
        along = [np.atleast_2d(change(_X + s * dX)) - before for s in _T]
        trues = np.linalg.norm(along, axis=(1, 2))
        rests = np.linalg.norm(along - _T[:, None, None] * slope, axis=(1, 2))
        graph.plot(_T, trues, color=style.FUNCTION, linewidth=style.LINE)
        graph.plot(_T, _T * np.linalg.norm(slope), color=style.DERIVATIVE, linewidth=style.LINE)
        graph.plot(_T, rests, color=style.SECOND, linewidth=style.LINE)
        rest, length = np.linalg.norm(true - t * slope), t * np.linalg.norm(dX)
        plots.point(graph, t, rest, color=style.SECOND)
        if length == 0:
            return "dX = 0: nothing moves. Drag one of the two round dots."
        return (
            f"The step t dX has the length {signed(length)}, and the remainder {rest:.4f}. "
            f"Remainder divided by step: {rest / length:.4f}."
        )

    entry = {name: (-_MOST, _MOST) for name in ("d11", "d21", "d12", "d22")}
    start = {"d11": -0.4, "d21": 0.3, "d12": 0.3, "d22": -0.4}
    label = {"d11": "dX₁₁", "d21": "dX₂₁", "d12": "dX₁₂", "d22": "dX₂₂"}
    return explore(
        background,
        foreground,
        alt="Left, the two columns of a matrix X as arrows, each with a small step at its tip; "
        "right, the lengths of the true change, of the differential and of the remainder against "
        "the size t of the step. Below, the three as matrices of coloured cells.",
        drag=[
            handle("d11", "d21", plus=tuple(_X[:, 0])),
            handle("d12", "d22", plus=tuple(_X[:, 1])),
            handle("t", panel=1),
        ],
        figure={"panels": "AB;AB;CC", "size": (8.8, 6.6)},
        f=choice(*CHANGES),
        t=slider(0, 1, 1.0, step=0.01),
        **{name: slider(*entry[name], start[name], step=0.02, label=label[name]) for name in entry},
    )
