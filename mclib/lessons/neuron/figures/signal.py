"""The computation graph of a neuron: forward to its value, then backward to its derivatives."""

import numpy as np
from matplotlib.collections import PolyCollection

from mclib.drawing import plots, style, wiring
from mclib.drawing.diagram import Diagram
from mclib.drawing.lettering import signed, vector, write
from mclib.engine import choice, explore, handle, slider, steps
from mclib.functions.activations import ACTIVATIONS
from mclib.functions.graph import Graph

_DIAGRAM = Diagram(
    Graph("w→s→z→a x→s b→z"),
    {"w": "w   (2,)", "x": "x   (2,)", "b": "b   ()", "s": "s = w·x   ()", "z": "z = s + b   ()"}
    | {"a": "a = f(z)   ()"},
    lines=3,
    pitch=1.03,
)
# Each step: the nodes that it computes, the edges that it uses, and what it does.
_STEPS = (
    ("wxb", (), "The inputs are known: w and x of shape (2,), b of shape ()."),
    ("s", ("ws", "xs"), "Forward: the dot product of two arrays is one number, (2,)·(2,) → ()."),
    ("z", ("sz", "bz"), "Forward: the bias is added."),
    ("a", ("za",), "Forward: the activation is applied to z."),
    ("a", (), "Backward: with respect to itself, a has the slope 1."),
    ("z", ("za",), "Backward: multiply by the slope of the activation. For ReLU this is the gate."),
    (
        "sb",
        ("sz", "bz"),
        "Backward: a sum passes the slope on to both of its terms unchanged, times 1.",
    ),
    (
        "wx",
        ("ws", "xs"),
        "Backward: in a product, each factor has the other as its slope. Multiply by it.",
    ),
)


def signal_path():
    """Step forward through the neuron, then backward: each node's value, derivative and shape."""

    def background(axes):
        board, bars = axes
        wiring.wires(board, _DIAGRAM, "bold: value     ← slope of a with respect to this box")
        plots.panel(bars, "", x="", y="", xlim=(-0.7, 10.2), ylim=(-2.2, 2.2))
        bars.set_xticks([0.5, 3, 6.5, 9], ["w", "∂a/∂x", "x", "∂a/∂w"])
        bars.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, step, w1, w2, x1, x2, b):
        board, bars = axes
        w, x = np.array([w1, w2]), np.array([x1, x2])
        s = float(w @ x)
        z = s + b
        a, rate = float(ACTIVATIONS[f](z)), float(ACTIVATIONS[f].slope(z))
        value = {"w": w, "x": x, "b": b, "s": s, "z": z, "a": a}
        gradient = {"a": 1.0, "z": rate, "s": rate, "b": rate, "w": rate * x, "x": rate * w}
        computed = "".join(nodes for nodes, *_ in _STEPS[: min(step, 3) + 1])
        differentiated = "".join(nodes for nodes, *_ in _STEPS[4 : step + 1])
        nodes, edges, says = _STEPS[step]
        wiring.marks(board, _DIAGRAM, nodes, edges=[tuple(edge) for edge in edges])
        wiring.values(board, _DIAGRAM, {node: _number(value[node]) for node in computed})
        wiring.gradients(
            board, _DIAGRAM, {node: f"← {_number(gradient[node])}" for node in differentiated}
        )
        wiring.slopes(board, _DIAGRAM, {
            ("w", "s"): "∂s/∂w = x", ("x", "s"): "∂s/∂x = w", ("s", "z"): "1", ("b", "z"): "1",
            ("z", "a"): f"f' = {signed(rate)}" if step > 2 else "f' = ?",
        })  # fmt: skip
        _draw_bars(bars, w, x, rate if step == 7 else None)
        so_far = f" So a = {signed(a)}." if step == 3 else ""
        return f"Step {step} of 7. {says}{so_far}"

    names = {0: "w1", 1: "w2", 6: "x1", 7: "x2"}
    return explore(
        background,
        foreground,
        alt="Above, the graph of a neuron: w and x enter a dot product, b is added, and the "
        "activation follows. Each box holds its value and, on the way back, the slope of a with "
        "respect to it. Below, w and x as bars to lift, each beside the gradient that is "
        "proportional to it.",
        drag=[handle(place, name, panel=1) for place, name in names.items()],
        recorded=("w1", "step"),
        figure={"panels": "A;A;B", "size": (8.8, 6.2)},
        f=choice(*ACTIVATIONS),
        step=steps(0, 7, 7),
        w1=slider(-2, 2, 1.5, step=0.05, label="w₁"),
        w2=slider(-2, 2, -0.5, step=0.05, label="w₂"),
        x1=slider(-2, 2, 1.0, step=0.05, label="x₁"),
        x2=slider(-2, 2, 1.6, step=0.05, label="x₂"),
        b=slider(-3, 3, 0.8, step=0.05),
    )


def _draw_bars(axes, w, x, rate):
    """Draw w and x as bars; given a's slope `rate`, also ∂a/∂x beside w and ∂a/∂w beside x."""
    places, heights = [0, 1, 6, 7], [*w, *x]
    colors = [style.FUNCTION] * 2 + [style.INPUT] * 2
    if rate is not None:
        places, heights = [*places, 2.5, 3.5, 8.5, 9.5], [*heights, *(rate * w), *(rate * x)]
        colors += [style.DERIVATIVE] * 4
    corners = [
        [(at - 0.3, 0), (at + 0.3, 0), (at + 0.3, top), (at - 0.3, top)]
        for at, top in zip(places, heights, strict=True)
    ]
    axes.add_collection(PolyCollection(corners, facecolors=colors), autolim=False)
    write(axes, [
        (at, max(top, 0), signed(top), "center", "bottom")
        for at, top in zip(places, heights, strict=True)
    ])  # fmt: skip


def _number(value):
    """Return a number or a vector as words."""
    return vector(value) if np.ndim(value) else signed(value)
