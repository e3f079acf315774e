"""The gradient with respect to a matrix: one slope for each entry, in the entry's place."""

import numpy as np
from matplotlib import colormaps
from matplotlib.collections import PolyCollection

from mclib import plots, style
from mclib.explore import explore, handle, slider, steps

_W = np.array([[1.0, -0.5, 2.0], [0.5, 1.5, -1.0]])
_x = np.array([1.0, -2.0, 0.5])
_STRONGEST = {"W": 3, "∇f": 25}  # the numbers with the full colour


def slope_of_every_weight():
    """Choose an entry of W and move it: its slope is the same entry of the gradient."""

    def background(axes, i, j):
        weights, slopes, graph = axes
        for each, name, values in ((weights, "W", _W), (slopes, "∇f", _gradient(_W))):
            plots.panel(each, f"{name}, shape (2, 3)", x="column j", y="row i", equal=True)
            each.set(xlim=(-0.6, 2.6), ylim=(1.6, -0.6), xticks=range(3), yticks=range(2))
            each.grid(False)
            plots.matrix(each, values, limit=_STRONGEST[name])
        entry = f"W[{i}, {j}]"
        plots.panel(graph, f"f while {entry} moves", x=entry, xlim=(-3.2, 3.2), ylim=(-4, 44))
        graph.set_ylabel("f = |Wx|²")

    def foreground(axes, i, j, w):
        weights, slopes, graph = axes
        W = _W.copy()
        W[i, j] = w
        z, gradient = W @ _x, _gradient(W)
        _cells(weights, i, [j], [w], "W")
        _cells(slopes, i, range(3), gradient[i], "∇f")  # the other row does not depend on W[i, j]
        square = np.array([[-1, 1, 1, -1, -1], [-1, -1, 1, 1, -1]]) * 0.47
        for each in (weights, slopes):
            each.plot(j + square[0], i + square[1], color=style.POINT, linewidth=3)
        f = lambda u: z @ z - z[i] ** 2 + (z[i] + (u - w) * _x[j]) ** 2  # noqa: E731
        plots.curve(graph, f)
        plots.line_through(graph, w, float(f(w)), gradient[i, j])
        plots.point(graph, w, float(f(w)))
        return (
            f"x = (1, −2, ½). At W[{i}, {j}] = {w:.2f} the slope of f is {gradient[i, j]:.2f}: "
            f"this number stands at [{i}, {j}] of ∇f.\n"
            "Six weights, six slopes, each in the place of its weight."
        )

    return explore(
        background,
        foreground,
        alt="Left, a 2 by 3 matrix W; beside it the gradient of f with respect to W, of the same "
        "shape; right, f while the chosen entry moves, with its tangent.",
        drag=[handle("j", "i"), handle("j", "i", panel=1), handle("w", panel=2)],
        layout={"panels": 3, "size": (8.8, 3.2), "widths": [1, 1, 1.1]},
        i=steps(0, 1, 0, label="row i"),
        j=steps(0, 2, 1, label="column j"),
        w=slider(-3, 3, -0.5, step=0.05, label="W[i, j]"),
    )


def _gradient(W):
    return 2 * np.outer(W @ _x, _x)


def _cells(axes, i, columns, values, name):
    """Draw entries of row i anew, over what the background holds in their place."""
    strengths = np.clip(np.asarray(values) / _STRONGEST[name], -1, 1)
    corner = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    squares = [corner + np.array([j, i]) for j in columns]
    colors = colormaps[style.DIVERGING](0.5 + strengths / 2)
    axes.add_collection(
        PolyCollection(squares, facecolors=colors, edgecolors="white", linewidths=1.5),
        autolim=False,
    )
    for j, value, strength in zip(columns, values, strengths, strict=True):
        axes.text(
            j, i, f"{round(value, 2) + 0.0:.3g}", ha="center", va="center", fontsize=style.NOTE,
            color="white" if abs(strength) > 0.6 else style.POINT, zorder=4,
        )  # fmt: skip
