"""A matrix reduced along an axis, and a difference that fills a matrix without being asked to."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import write
from mclib.engine import choice, explore, handle, picture, steps, toggle
from mclib.functions.reductions import backward, reduced
from mclib.lessons.scalar_expansion_and_sums.stretching_back import stretching_back

_X = np.array([[2, -1, 0.5, 3], [1, 4, -2, 0], [-3, 1, 2.5, 1]])
# choice -> the axis, and axis -> the gradient δ of the outputs, with keepdims=True
_AXES = {"0 (one result a column)": 0, "1 (one result a row)": 1, "None (one for all of X)": None}
_δ = {0: np.array([[1, -2, 0.5, 3]]), 1: np.array([[2], [-1], [0.5]]), None: np.array([[2]])}
_GAP = 1.7  # from the last row or column of X to the outputs


def _outputs_at(axis):
    """Return the place (x, y) of the first output."""
    m, n = _X.shape
    return {0: (0, m - 1 + _GAP), 1: (n - 1 + _GAP, 0), None: (n - 1 + _GAP, m - 1 + _GAP)}[axis]


def sum_matrix():
    """Point at a cell of X: which output does it enter, and which gradient comes back to it?"""
    m, n = _X.shape

    def background(axes, reduce, axis):
        along, δ = _AXES[axis], _δ[_AXES[axis]]
        first, last = here = np.array(_outputs_at(along))
        ends = {
            0: [((j, m - 0.4), (j, last - 0.6)) for j in range(n)],
            1: [((n - 0.4, i), (first - 0.6, i)) for i in range(m)],
            None: [((n - 0.4, m - 0.4), (first - 0.6, last - 0.6))],
        }[along]
        forward = f"Forward: X and its outputs, axis={along}", _X, reduced(_X, reduce, along, True)
        back = "Backward: δ, and ∂C/∂X", backward(_X, reduce, along, δ), δ
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
        write(axes[1], [(*beside, "δ")], size=style.TITLE)

    def foreground(axes, reduce, axis, keepdims, row, column):
        along = _AXES[axis]
        here = np.array((column if along == 0 else 0, row if along == 1 else 0))
        here = here + _outputs_at(along) - 0.5
        group = {0: (column, 0, 1, m), 1: (0, row, n, 1), None: (0, 0, n, m)}[along]
        for each in axes:
            boxed(each, group[0] - 0.5, group[1] - 0.5, *group[2:], color=style.TOLERANCE)
            boxed(each, *here, color=style.TOLERANCE)
            plots.point(each, column + 0.33, row - 0.33, size=7)
        gradient = backward(_X, reduce, along, _δ[along])[row, column]
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
