"""The loss of one neuron over its weight and its bias, cut along each of them."""

import numpy as np

from mclib.drawing import cuts, plots
from mclib.engine import explore, handle, slider
from mclib.functions import neuron
from mclib.lessons.partial_derivatives.surfaces import shown

_x, _y = neuron.five_points()
_REACH = 1.5


class _Loss:
    """C over the five points; a point (w, b), or a grid of them (2, ...), as a surface takes it."""

    def __call__(self, point):
        w, b = np.asarray(point, dtype=float)
        z = np.multiply.outer(w, _x) + np.expand_dims(b, -1)
        return np.mean((_y - neuron.relu(z)) ** 2, axis=-1)

    def gradient(self, point):
        w, b = point
        in_w, in_b = neuron.loss_gradients([w], b, _x[:, None], _y)
        return np.array([in_w[0], in_b])


def loss_cuts():
    """Drag the point (w, b): the slopes of the loss are the slopes of two cuts through it."""
    C = _Loss()

    def background(axes):
        plane, *graphs = axes
        low, high = cuts.relief_of(plane, C, "The loss C(w, b) from above", reach=_REACH)
        plane.set(xlabel="w", ylabel="b")
        for graph, moved, held in zip(graphs, "wb", "bw", strict=True):
            title = f"{held} held: C as {moved} moves"
            limits = {"xlim": (-_REACH, _REACH), "ylim": (low, high)}
            plots.panel(graph, title, x=moved, y="C", **limits)

    def foreground(axes, w, b):
        plane, *graphs = axes
        at = np.array([w, b])
        slopes = C.gradient(at)
        cuts.cross(plane, at, reach=_REACH)
        for i, graph in enumerate(graphs):
            cuts.graph(graph, C, at, i, slopes[i], reach=_REACH, count=81)
        return (
            f"w = {w:.2f}, b = {b:.2f}, C = {shown(C(at))}\n"
            f"b held at {b:.2f}: ∂C/∂w = {shown(slopes[0])}.   "
            f"w held at {w:.2f}: ∂C/∂b = {shown(slopes[1])}."
        )

    return explore(
        background,
        foreground,
        alt="A map of the loss over w and b with a point and two lines through it, and the loss "
        "along each line as a graph with its tangent at the point.",
        drag=[handle("w", "b"), handle("w", panel=1), handle("b", panel=2)],
        figure={"panels": "MW;MB", "size": (8.8, 4.8)},
        w=slider(-_REACH, _REACH, 0.3, step=0.01),
        b=slider(-_REACH, _REACH, 1.0, step=0.01),
    )
