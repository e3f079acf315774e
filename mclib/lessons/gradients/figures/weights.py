"""The gradient with respect to a matrix: one partial derivative for each entry, in its place."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import heading, signed
from mclib.engine import explore, handle, slider, steps

_W = np.array([[1.0, -0.5, 2.0], [0.5, 1.5, -1.0]])
_x = np.array([1.0, -2.0, 0.5])
_LARGEST = {"W": 3, "∇f": 32}  # the entries with the strongest colour


def slope_of_every_weight():
    """Choose an entry of W and move it: its slope is the same entry of the gradient."""
    t = np.linspace(-3.2, 3.2, 101)

    def background(axes):
        weights, slopes, graph = axes
        for each, name in ((weights, "W"), (slopes, "∇f")):
            plots.panel(each, f"{name}, shape (2, 3)", x="column j", y="row i", equal=True)
            each.set(xlim=(-0.6, 2.6), ylim=(1.6, -0.6), xticks=range(3), yticks=range(2))
            each.grid(False)
        plots.panel(graph, " ", x="W[i, j]", y="f = |Wx|²", xlim=(-3.2, 3.2), ylim=(-6, 78))

    def foreground(axes, i, j, w):
        weights, slopes, graph = axes
        W = _W.copy()
        W[i, j] = w
        gradient, value = 2 * np.outer(W @ _x, _x), float(_with_entry(i, j, w))
        for each, name, values in ((weights, "W", W), (slopes, "∇f", gradient)):
            cells(each, values.round(2), _LARGEST[name], numbers="{:.3g}")
            boxed(each, j - 0.5, i - 0.5, color=style.POINT)
        heading(graph, f"f while W[{i}, {j}] moves")
        graph.plot(t, _with_entry(i, j, t), color=style.FUNCTION, linewidth=style.LINE)
        plots.line_through(graph, w, value, gradient[i, j])
        plots.point(graph, w, value)
        return (
            f"x = (1, −2, ½). At W[{i}, {j}] = {signed(w)} the slope of f is "
            f"{signed(gradient[i, j])}: this number stands at [{i}, {j}] of ∇f.\n"
            "Six weights, six slopes, each in the place of its weight."
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
        "shape; right, f while the chosen entry moves, with its tangent.",
        drag=[handle("j", "i"), handle("j", "i", panel=1), handle("w", panel=2)],
        figure={"panels": 3, "size": (8.8, 3.2), "widths": [1, 1, 1.1]},
        i=i,
        j=j,
        w=w,
    )


def _with_entry(i, j, w):
    """Return f = |Wx|² with W[i, j] set to w; w may be an array."""
    z = _W @ _x
    return z @ z - z[i] ** 2 + (z[i] + (w - _W[i, j]) * _x[j]) ** 2
