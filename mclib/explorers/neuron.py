"""Lesson 10, one neuron: the gate on its input, the signal's way there and back, activations."""

import math

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mclib import neuron as neurons
from mclib import plots, style
from mclib.drawing import wiring
from mclib.drawing.lettering import signed, write
from mclib.explore import choice, explore, handle, slider, steps
from mclib.functions.activations import ACTIVATIONS
from mclib.graph import Graph
from mclib.handles import grip
from mclib.layouts import layout_switch
from mclib.sheet import picture

_turned = "dot product by w", "dot product by x", "layer by x", "maximum with zero, of a vector"
_reach = 3.0  # half the side of the input plane
_corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * _reach


def gate():
    """Move the hinge line over x: on one side x is heard, on the other side it is not."""

    def background(axes, f):
        plane, hinge = axes
        square = {"xlim": (-_reach, _reach), "ylim": (-_reach, _reach)}
        plots.panel(plane, "The input plane", x="x₁", y="x₂", equal=True, **square)
        plots.panel(hinge, f, x="z = w·x + b", y="a", xlim=(-5, 5), ylim=(-1.6, 5.2))
        plots.curve(hinge, ACTIVATIONS[f])
        hinge.axvline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, w1, w2, b, x1, x2):
        plane, hinge = axes
        w, x = np.array([w1, w2]), np.array([x1, x2])
        z = float(neurons.affine(w, b, x))
        a, rate = float(ACTIVATIONS[f](z)), float(ACTIVATIONS[f].slope(z))
        _draw_active_side(plane, w, b)
        if w.any():
            plots.arrow(plane, (0, 0), w, color=style.FUNCTION)
        words = [(*(1.12 * w + 0.05), "w")]
        if np.hypot(*rate * w) > 0.12:
            plots.arrow(plane, x, rate * w, width=style.LINE + 1)
            words.append((*(x + rate * w * 1.1 + 0.08), "∂a/∂x"))
        else:
            words.append((x1, x2 - 0.35, "∂a/∂x ≈ 0" if rate and w.any() else "∂a/∂x = 0"))
        write(plane, words)
        run = 1.2 / math.hypot(1, rate)
        hinge.plot(
            [z - run, z + run], [a - run * rate, a + run * rate], color=style.DERIVATIVE,
            linewidth=style.LINE + 1,
        )  # fmt: skip
        for each, place in ((plane, x), (hinge, (z, a))):
            (plots.point if z > 0 else plots.hole)(each, *place, color=style.POINT)
        side = "open" if z > 0 else "shut" if z < 0 else "at its hinge, shut by convention"
        says = f" The gate is {side}." if f.startswith("ReLU") else ""
        return (
            f"z = {signed(z)}, a = {signed(a)}, da/dz = {signed(rate)}.{says}\n"
            f"∂a/∂x = {_vector(rate * w)}   ∂a/∂w = {_vector(rate * x)}   ∂a/∂b = {signed(rate)}"
        )

    w_and_x = ("w1", "w2", "x1", "x2")
    return explore(
        background,
        foreground,
        alt="Left, the plane of inputs with the line w·x + b = 0; the side where z is positive is "
        "shaded; the arrow w starts at the origin, the gradient of a at the input x. Right, a "
        "against z with the present z and the slope there.",
        drag=[
            handle("x1", "x2"),
            handle("w1", "w2"),
            grip("b", _foot, lambda point, s: -(s["w1"] * point[0] + s["w2"] * point[1]), w_and_x),
            grip("b", _height, lambda point, s: point[0] - _dot(s), w_and_x, panel=1),
        ],
        layout={"panels": 2},
        f=choice(*ACTIVATIONS),
        x1=slider(-3, 3, 1.4, step=0.02, label="x₁"),
        x2=slider(-3, 3, -0.6, step=0.02, label="x₂"),
        w1=slider(-2, 2, 1.0, step=0.02, label="w₁"),
        w2=slider(-2, 2, 1.2, step=0.02, label="w₂"),
        b=slider(-12, 12, 0.6, step=0.05),
    )


def _dot(state):
    return state["w1"] * state["x1"] + state["w2"] * state["x2"]


def _foot(state):
    """The point of the hinge line that is nearest to the origin."""
    w1, w2 = state["w1"], state["w2"]
    t = -state["b"] / max(w1**2 + w2**2, 1e-9)
    return t * w1, t * w2


def _height(state):
    return _dot(state) + state["b"], None


def _draw_active_side(axes, w, b):
    """Shade where z = w·x + b is positive, with the lines z = 0 (thick), 1, 2, …, and its foot."""
    z = _corners @ w + b
    inside = []
    for i, j in zip(range(4), (1, 2, 3, 0), strict=True):
        if z[i] > 0:
            inside.append(_corners[i])
        if z[i] * z[j] < 0:
            inside.append(_corners[i] + z[i] / (z[i] - z[j]) * (_corners[j] - _corners[i]))
    if inside:
        shade = PolyCollection([inside], facecolor=style.INPUT, alpha=0.22)
        axes.add_collection(shade, autolim=False)
    length = float(w @ w)
    if length < 1e-6:
        return
    along = np.array([-w[1], w[0]]) / math.sqrt(length) * 3 * _reach
    feet = (np.arange(0, 13) - b)[:, None] * w / length
    lines = LineCollection(
        np.stack([feet - along, feet + along], axis=1),
        colors=[style.POINT] + [style.INPUT] * 12, linewidths=[style.LINE] + [style.THIN] * 12,
    )  # fmt: skip
    axes.add_collection(lines, autolim=False)
    axes.plot(*feet[0], "D", color=style.POINT, markersize=6, markeredgecolor="white", zorder=6)


_path = Graph(
    "w→s→z→a x→s b→z",
    {"w": "w   (2,)", "x": "x   (2,)", "b": "b   ()", "s": "s = w·x   ()", "z": "z = s + b   ()"}
    | {"a": "a = f(z)   ()"},
    lines=3,
)
# step -> (the boxes it fills, the edges it goes along, what it does)
_walk = (
    ("wxb", (), "The inputs are known: w and x of shape (2,), b of shape ()."),
    ("s", ("ws", "xs"), "Forward: the dot product makes one number of two arrays, (2,)·(2,) → ()."),
    ("z", ("sz", "bz"), "Forward: the bias shifts it."),
    ("a", ("za",), "Forward: the activation lets it pass, or not."),
    ("a", (), "Backward starts with ∂a/∂a = 1."),
    ("z", ("za",), "Backward: times the slope of the activation. This is the gate."),
    ("sb", ("sz", "bz"), "Backward: a sum hands on what it gets, unchanged, to both: times 1."),
    (
        "wx",
        ("ws", "xs"),
        "Backward: a product hands each factor the other: w gets x, x gets w, times what came.",
    ),
)


def signal_path():
    """Step forward through the neuron, then back: value, local slope and shape at each box."""

    def background(axes):
        board, bars = axes
        wiring.wires(board, _path, "bold: value     ← : derivative of a by this box")
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
        known = "".join(boxes for boxes, *_ in _walk[: min(step, 3) + 1])
        back = "".join(boxes for boxes, *_ in _walk[4 : step + 1])
        boxes, edges, says = _walk[step]
        wiring.marks(board, _path, boxes, edges=[tuple(edge) for edge in edges])
        wiring.values(board, _path, {node: _number(value[node]) for node in known})
        wiring.gradients(board, _path, {node: f"← {_number(gradient[node])}" for node in back})
        wiring.slopes(board, _path, {
            ("w", "s"): "∂s/∂w = x", ("x", "s"): "∂s/∂x = w", ("s", "z"): "1", ("b", "z"): "1",
            ("z", "a"): f"f'(z) = {signed(rate)}" if step > 2 else "f'(z) = ?",
        })  # fmt: skip
        _draw_bars(bars, w, x, rate if step == 7 else None)
        so_far = f" So a = {signed(a)}." if step == 3 else ""
        return f"Step {step} of 7. {says}{so_far}"

    names = {0: "w1", 1: "w2", 6: "x1", 7: "x2"}
    return explore(
        background,
        foreground,
        alt="Above, the graph of a neuron: w and x meet in a dot product, b is added, the "
        "activation follows; each box holds its value and, on the way back, a's derivative by it. "
        "Below, w and x as bars to lift, each beside the gradient that equals it.",
        drag=[handle(place, name, panel=1) for place, name in names.items()],
        layout={"panels": "A;A;B", "size": (8.8, 6.2)},
        f=choice(*ACTIVATIONS),
        step=steps(0, 7, 7),
        w1=slider(-2, 2, 1.5, step=0.05, label="w₁"),
        w2=slider(-2, 2, -0.5, step=0.05, label="w₂"),
        x1=slider(-2, 2, 1.0, step=0.05, label="x₁"),
        x2=slider(-2, 2, 1.6, step=0.05, label="x₂"),
        b=slider(-3, 3, 0.8, step=0.05),
    )


def _draw_bars(axes, w, x, rate):
    """Draw w and x as bars, each beside the gradient that the other one makes, once it is known."""
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


def layouts():
    """Turn the neuron's derivatives between the paper's rows and NumPy's shapes."""
    return layout_switch(_turned)


def activations():
    """Draw five activations and their slopes: one gate, four dimmers."""

    def draw(axes):
        for each, (name, activation) in zip(axes, ACTIVATIONS.items(), strict=True):
            plots.panel(each, name.split(":")[0], x="z", y="", xlim=(-4, 4), ylim=(-1.2, 2.2))
            plots.curve(each, activation)
            for side in ((-4, -1e-9), (1e-9, 4)):
                plots.curve(each, activation.slope, side, color=style.DERIVATIVE, linestyle="--")
            each.set_xticks([-3, 0, 3])
        plots.note(axes[0], 1.2, 1.2, "a", color=style.FUNCTION, dx=-6, dy=4)
        plots.note(axes[0], -3.6, 0, "da/dz", color=style.DERIVATIVE, dx=0, dy=5)

    return picture(
        draw,
        alt="Five activations with their slopes dashed: ReLU steps from 0 to 1, leaky ReLU from "
        "0.1 to 1, sigmoid has a low bell, tanh a bell of height 1, GELU a smooth step.",
        panels="ABCDE",
        size=(9, 2.6),
    )


def _vector(entries):
    return f"({', '.join(signed(each) for each in entries)})"


def _number(value):
    return _vector(value) if np.ndim(value) else signed(value)
