"""The gradient with respect to a matrix: one partial derivative for each entry, in its place."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import heading, signed, write
from mclib.engine import explore, handle, slider, steps

_W = np.array([[1.0, -0.5, 2.0], [0.5, 1.5, -1.0]])
_x = np.array([1.0, -2.0, 0.5])
_LARGEST = {"W": 3, "∇f": 32, "x": 3, "2Wx": 32}  # the entries with the strongest colour


def slope_of_every_weight():
    """Choose an entry of W and move it: its slope is the same entry of the gradient."""
    t = np.linspace(-3.2, 3.2, 101)

    def background(axes):
        weights, slopes, graph = axes
        for each, name in ((weights, "W"), (slopes, "∇f")):
            plots.panel(each, f"{name}, shape (2, 3)", x="column j", y="row i", equal=True)
            left = -0.6 if each is weights else -2.1
            each.set(xlim=(left, 2.6), ylim=(1.6, -1.9), xticks=range(3), yticks=range(2))
            each.grid(False)
        cells(slopes, _x[None], _LARGEST["x"], at=(0, -1.25), numbers="{:.3g}")
        write(
            slopes,
            [(-0.75, -1.25, "x", "right", "center"), (-1.4, -0.65, "2Wx", "center", "bottom")],
        )
        plots.panel(graph, " ", x="W[i, j]", y="f = |Wx|²", xlim=(-3.2, 3.2), ylim=(-6, 78))

    def foreground(axes, i, j, w):
        weights, slopes, graph = axes
        W = _W.copy()
        W[i, j] = w
        gradient, value = 2 * np.outer(W @ _x, _x), float(_with_entry(i, j, w))
        for each, name, values in ((weights, "W", W), (slopes, "∇f", gradient)):
            cells(each, values.round(2), _LARGEST[name], numbers="{:.3g}")
            boxed(each, j - 0.5, i - 0.5, color=style.POINT)
        cells(slopes, 2 * (W @ _x)[:, None], _LARGEST["2Wx"], at=(-1.4, 0), numbers="{:.3g}")
        heading(graph, f"f while W[{i}, {j}] moves")
        graph.plot(t, _with_entry(i, j, t), color=style.FUNCTION, linewidth=style.LINE)
        plots.line_through(graph, w, value, gradient[i, j])
        plots.point(graph, w, value)
        return (
            f"At W[{i}, {j}] = {signed(w)} the slope of f is {signed(gradient[i, j])}, and this "
            f"number stands at [{i}, {j}] of ∇f.\nIt is the product of the numbers in its margins: "
            f"{signed(2 * (W @ _x)[i])} times {signed(_x[j])}."
        )

    i, j = steps(0, 1, 0, label="row i"), steps(0, 2, 1, label="column j")
    w = slider(-3, 3, _W[0, 1], step=0.05, label="W[i, j]")

    def reset(_):
        """Start at the chosen entry's own value, not at that of the entry chosen before."""
        w.value = _W[i.value, j.value]

    i.observe(reset, "value")
    j.observe(reset, "value")
    return explore(
        background,
        foreground,
        alt="Left, a 2 by 3 matrix W; beside it the gradient of f with respect to W, of the same "
        "shape, with 2Wx down its left margin and x along its upper one; right, f while the chosen "
        "entry moves, with its tangent.",
        drag=[handle("j", "i"), handle("j", "i", panel=1), handle("w", panel=2)],
        figure={"panels": 3, "size": (8.8, 3.2), "widths": [0.75, 1.1, 1.1]},
        i=i,
        j=j,
        w=w,
    )


def _with_entry(i, j, w):
    """Return f = |Wx|² with W[i, j] set to w; w may be an array."""
    z = _W @ _x
    return z @ z - z[i] ** 2 + (z[i] + (w - _W[i, j]) * _x[j]) ** 2
