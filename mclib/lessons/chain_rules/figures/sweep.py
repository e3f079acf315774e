"""The loss of two samples as a graph: one sweep forward keeps the values, one back the slopes."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import plots, style, wiring
from mclib.drawing.diagram import Diagram
from mclib.drawing.lettering import signed, write
from mclib.engine import explore, handle, slider, steps
from mclib.functions.graph import Graph, backward
from mclib.functions.neuron import five_points

_x, _y = (values[[0, 3]] for values in five_points())
_GRAPH = Graph("w→z₁→a₁→C w→z₂→a₂→C b→z₁ b→z₂")
_DIAGRAM = Diagram(
    _GRAPH,
    {"w": "w", "b": "b", "z₁": "z₁ = w x₁ + b", "z₂": "z₂ = w x₂ + b", "C": "C, the loss"}
    | {"a₁": "a₁ = max(0, z₁)", "a₂": "a₂ = max(0, z₂)"},
    heights={"C": 0}
    | dict.fromkeys(("w", "z₁", "a₁"), 0.85)
    | dict.fromkeys(("b", "z₂", "a₂"), -0.85),
    lines=3,
    pitch=1.26,
)
_TITLE = "C = ((a₁ − y₁)² + (a₂ − y₂)²) / 2      δ: the slope of C with respect to the box"
_FORWARD = ("w", "z₁", "z₂", "a₁", "a₂", "C")  # w stands for both inputs
_BACKWARD = ("C", "a₁", "a₂", "z₁", "z₂", "w", "b")
_LAST = len(_FORWARD) + len(_BACKWARD) - 1
_FORK = _LAST - 1  # the step in which w adds what comes back along two arrows


def sweep():
    """Step forward through the loss of two samples, then back: slopes add where arrows fork."""

    def background(axes):
        board, data, loss = axes
        wiring.wires(board, _DIAGRAM, _TITLE)
        plots.panel(data, "Neuron and samples", y="output", xlim=(-1.1, 2.6), ylim=(-0.9, 2.9))
        data.plot(_x, _y, "D", color=style.TOLERANCE, markersize=8)
        for x, y, name in zip(_x, _y, ("y₁", "y₂"), strict=True):
            plots.note(data, x, y, name, dx=9, dy=-12)
        for x, name in ((0, "b"), (1, "w")):
            data.axvline(x, color=style.MUTED, linewidth=style.THIN, linestyle=":")
            plots.note(data, x, -0.85, f"↕ {name}", dx=5, dy=2)
        plots.panel(
            loss,
            "Loss against w, while b holds",
            x="w",
            y="C",
            xlim=(-0.64, 1.64),
            ylim=(-0.2, 3.4),
        )

    def foreground(axes, w, b, step):
        board, data, loss = axes
        value = _run(w, b)
        rate = _slopes(value)
        δ = backward(_GRAPH, rate, "C")
        known = {*_FORWARD[: step + 1], "b"}
        swept = _BACKWARD[: max(0, step - len(_FORWARD) + 1)]
        node = swept[-1] if swept else _FORWARD[step]
        wiring.values(board, _DIAGRAM, {each: value[each] for each in known})
        wiring.gradients(board, _DIAGRAM, {each: f"δ = {signed(δ[each])}" for each in swept})
        _write_slopes(board, {edge: rate[edge] for edge in _GRAPH.edges if edge[1] in known})
        used = [edge for edge in _GRAPH.edges if edge[0 if swept else 1] == node]
        nodes = "wb" if step == 0 else [node]
        wiring.marks(board, _DIAGRAM, nodes, edges=used)
        reach = np.array(data.get_xlim())
        knots = np.sort(np.append(reach, np.clip(-b / w if w else 0, *reach)))
        data.add_artist(Line2D(reach, w * reach + b, color=style.MUTED, linestyle="--"))
        data.add_artist(Line2D(knots, _relu(w * knots + b), color=style.FUNCTION, linewidth=3))
        plots.point(data, 0, b)
        plots.point(data, 1, w + b)
        ws = np.linspace(-0.6, 1.6, 111)
        loss.add_artist(Line2D(ws, _run(ws, b)["C"], color=style.FUNCTION, linewidth=style.LINE))
        if "w" in swept:
            run = np.array([-1, 1]) * 0.6 / np.hypot(1, δ["w"])
            line = Line2D(w + run, value["C"] + δ["w"] * run, color=style.DERIVATIVE, linewidth=3)
            loss.add_artist(line)
        plots.point(loss, w, value["C"])
        return f"Step {step} of {_LAST}{_says(node, value, rate, δ, bool(swept))}"

    return explore(
        background,
        foreground,
        alt="Above, the graph of a loss: w and b both lead to z₁ and to z₂, each of these to an "
        "output, and both outputs to C; each box holds its value and, on the way back, the slope δ "
        "of C with respect to it. Below, the neuron with its two samples, and the loss against w "
        "with its tangent.",
        drag=[
            handle(1, "w", plus=(0, "b"), panel=1),
            handle(0, "b", panel=1),
            handle("w", panel=2),
        ],
        recorded=("w", "step"),
        figure={"panels": "AA;AA;AA;BC;BC", "size": (9.2, 7.2)},
        step=steps(0, _LAST, _FORK),
        w=slider(-0.6, 1.6, 0.3, step=0.01),
        b=slider(-1.2, 1.2, 1.0, step=0.01),
    )


def _relu(z):
    return np.maximum(0, z)


def _run(w, b):
    """Return the value of every node, a dict; w may be an array."""
    z = [w * x + b for x in _x]
    a = [_relu(each) for each in z]
    C = sum((each - y) ** 2 for each, y in zip(a, _y, strict=True)) / 2
    return {"w": w, "b": b, "z₁": z[0], "z₂": z[1], "a₁": a[0], "a₂": a[1], "C": C}


def _slopes(value):
    """Return the slope of each edge, from the values that the way forward has kept."""
    rate = {}
    for digit, x, y in zip("₁₂", _x, _y, strict=True):
        z, a = f"z{digit}", f"a{digit}"
        rate |= {("w", z): float(x), ("b", z): 1.0}
        rate |= {(z, a): float(value[z] > 0), (a, "C"): float(value[a] - y)}
    return rate


def _write_slopes(axes, rate):
    """Write the slopes beside their arrows; where two arrows cross, away from the crossing."""
    words = {edge: _label(edge, slope) for edge, slope in rate.items()}
    aside = []
    for edge, at, across in (("w", "z₂"), 14, "left"), (("b", "z₁"), 18, "right"):
        if edge in words:
            x, y = _DIAGRAM.line(edge)[at]
            away = 0.06 if across == "left" else -0.05
            aside.append((x + away, y, words.pop(edge), across, "center"))
    write(axes, aside)
    wiring.slopes(axes, _DIAGRAM, words, color=style.POINT)


def _label(edge, rate):
    """Return what stands beside an arrow: its slope, as a letter and as a number."""
    start, end = edge
    if start == "w":
        return f"x{end[1]} = {signed(rate, 1)}"
    if end == "C":
        return f"{start} − y{start[1]} = {signed(rate)}"
    return f"{rate:.0f}"


def _says(node, value, rate, δ, is_back):
    """Return what a step does, as a sentence."""
    digit, number = node[1:], {name: signed(each) for name, each in value.items()}
    if not is_back:
        if node == "w":
            return f". The inputs are given: w = {number['w']} and b = {number['b']}."
        formula = {"z": f"w x{digit} + b", "a": f"max(0, z{digit})", "C": "the mean square"}
        return f", forward: {node} = {formula[node[0]]} = {number[node]}. Keep this value."
    if node == "C":
        return ", backward: with respect to itself, C has the slope δ = 1."
    out = [edge for edge in _GRAPH.edges if edge[0] == node]
    products = " + ".join(
        f"{_bracketed(δ[end])} · {_bracketed(rate[start, end])}" for start, end in out
    )
    result = f"{products} = {signed(δ[node])}"
    if len(out) == 2:
        return (
            f", backward: two arrows leave {node}, so two products add. "
            f"{result}, and this is dC/d{node}."
        )
    if node[0] == "a":
        return f", backward: at {node}, δ = {result}. The slope needs {node}, which was kept."
    gate = "open" if value[node] > 0 else "shut"
    return f", backward: at {node}, δ = {result}. The gate is {gate}, as the kept {node} tells."


def _bracketed(number):
    """Return a number as words, in brackets where it is negative."""
    return f"({signed(number)})" if signed(number).startswith("−") else signed(number)
