"""A small network as a graph: forward one box at a time, and back; one slope is the reader's."""

import numpy as np

from mclib.drawing import plots, style, wiring
from mclib.drawing.cells import cells
from mclib.drawing.diagram import LINE_OF_TEXT, Diagram
from mclib.drawing.lettering import signed, vector, write
from mclib.engine import choice, explore, handle, slider, steps
from mclib.functions.digits import softmax
from mclib.functions.graph import Graph

_W1 = np.array([[1.0, -0.5], [-1.0, 1.0], [0.5, 1.0]])
_b1 = np.array([0.2, 0.3, -0.4])
_W2 = np.array([[1.0, -1.0, 0.5], [-0.5, 1.0, 1.0]])
_b2 = np.array([0.1, -0.2])

_GRAPH = Graph("x→z₁→a₁→z₂→C W₁→z₁ b₁→z₁ W₂→z₂ b₂→z₂")
_DIAGRAM = Diagram(
    _GRAPH,
    {"x": "x   (2,)", "W₁": "W₁   (3, 2)", "b₁": "b₁   (3,)", "W₂": "W₂   (2, 3)"}
    | {"b₂": "b₂   (2,)", "z₁": "z₁   (3,)", "a₁": "a₁   (3,)", "z₂": "z₂   (2,)", "C": "C   ()"},
    heights={"W₁": 0.86, "W₂": 0.86, "b₁": -0.86, "b₂": -0.86}
    | dict.fromkeys(("x", "z₁", "a₁", "z₂", "C"), 0),
    lines=3,
)
_TITLE = "In each box: its name and shape, its value, and below that the slope of C"
_BESIDE_HINGES = ((0.65, 1.8, -2), (2.1, 1.8, -2), (-2.15, 1.55, 2))  # x, y, and which side
# Each step: the boxes that it fills, and the arrows that it uses.
_FORWARD = (
    (("x", "W₁", "b₁", "W₂", "b₂"), ()),
    (("z₁",), ("x", "W₁", "b₁")),
    (("a₁",), ("z₁",)),
    (("z₂",), ("a₁", "W₂", "b₂")),
    (("C",), ("z₂",)),
)
_BACKWARD = (("z₂",), ("W₂", "b₂"), ("a₁",), ("z₁",), ("W₁", "b₁"))
_LAST = len(_FORWARD) + len(_BACKWARD) - 1


def step_through(hidden_delta=None):
    """Step forward through the network, then back: each box's value, slope and shape.

    hidden_delta(W2, δ2, z1) gives the slopes at z₁; without an answer of the reader's, that box
    and what follows from it stay blank.
    """

    def background(axes):
        board, plane, second, first = axes
        wiring.wires(board, _DIAGRAM, _TITLE)
        plots.panel(
            plane, "The input", x="x₁", y="x₂", xlim=(-2.2, 2.2), ylim=(-2.2, 2.2), equal=True
        )
        for row, bias in zip(_W1, _b1, strict=True):
            foot = -bias * row / (row @ row)
            along = np.array([-row[1], row[0]]) / np.linalg.norm(row)
            ends = foot + np.outer([-4, 4], along)
            plane.plot(*ends.T, color=style.MUTED, linewidth=style.THIN)
        for j, (x, y, dx) in enumerate(_BESIDE_HINGES, 1):
            plots.note(plane, x, y, f"hinge {j}", dx=dx, dy=0, color=style.MUTED)
        _table(second, "∂C/∂W₂ = δ₂ a₁ᵀ", 2, "δ₂", "a₁")
        _table(first, "∂C/∂W₁ = δ₁ xᵀ", 3, "δ₁", "x", columns=2)

    def foreground(axes, step, right, x1, x2):
        board, plane, second, first = axes
        x = np.array([x1, x2])
        value = _forward(x, right)
        slope = _backward(value, right, hidden_delta)
        filled = [box for boxes, _ in _FORWARD[: step + 1] for box in boxes]
        swept = [box for boxes in _BACKWARD[: max(0, step - 4)] for box in boxes]
        _write_in(board, 1, {box: _words(value[box]) for box in filled}, style.FUNCTION)
        _write_in(board, 2, {box: _slope_words(box, slope) for box in swept}, style.DERIVATIVE)
        if step < 5:
            boxes, sources = _FORWARD[step]
            edges = [(source, boxes[0]) for source in sources]
        else:
            boxes = _BACKWARD[step - 5]
            edges = [edge for edge in _GRAPH.edges if edge[0] in boxes]
        wiring.marks(board, _DIAGRAM, boxes, edges=edges)
        plots.point(plane, x1, x2)
        if "z₂" in swept:
            _margins(second, slope["z₂"], value["a₁"], "W₂" in swept)
        if "z₁" in swept and slope["z₁"] is not None:
            _margins(first, slope["z₁"], x, "W₁" in swept)
        return f"Step {step} of {_LAST}, {_says(step, value, slope)}"

    return explore(
        background,
        foreground,
        alt="Above, the graph of a network with two layers: x, W₁ and b₁ lead to z₁, this to a₁; "
        "a₁, W₂ and b₂ lead to z₂, and this to the loss C. Each box holds its shape, its value "
        "and, on the way back, the slope of C. Below, the input as a point to drag among three "
        "hinges, and the gradients of both weight matrices as tables.",
        drag=handle("x1", "x2", panel=1),
        figure={"panels": "AAA;AAA;AAA;BCD;BCD", "size": (10.0, 7.2)},
        step=steps(0, _LAST, _LAST),
        right=choice(("class 1", 1), ("class 2", 2), label="right class"),
        x1=slider(-2, 2, 1.4, step=0.05, label="x₁"),
        x2=slider(-2, 2, 0.8, step=0.05, label="x₂"),
    )


def _forward(x, right):
    """Return the value of every box, a dict."""
    z1 = _W1 @ x + _b1
    a1 = np.maximum(0, z1)
    z2 = _W2 @ a1 + _b2
    p = softmax(z2)
    known = {"x": x, "W₁": _W1, "b₁": _b1, "W₂": _W2, "b₂": _b2}
    return known | {"z₁": z1, "a₁": a1, "z₂": z2, "p": p, "C": -np.log(p[right - 1])}


def _backward(value, right, hidden_delta):
    """Return the slope of C with respect to each box; None where the reader's answer is missing."""
    δ2 = value["p"] - np.eye(2)[right - 1]
    δ1 = None if hidden_delta is None else hidden_delta(_W2.copy(), δ2.copy(), value["z₁"].copy())
    δ1 = None if δ1 is None or δ1 is ... else np.asarray(δ1, dtype=float)
    if δ1 is not None and δ1.shape != (3,):
        raise ValueError(f"hidden_delta gives the shape {δ1.shape}; here it should be (3,)")
    return {"z₂": δ2, "b₂": δ2, "a₁": _W2.T @ δ2, "z₁": δ1, "b₁": δ1}


def _write_in(axes, line, words, color):
    """Write words into boxes on the line of that number, small enough for three numbers."""
    drop = LINE_OF_TEXT * (line - 1)
    places = ((*_DIAGRAM.places[box], text) for box, text in words.items())
    write(axes, [(x, y - drop, text) for x, y, text in places], color=color, size=9.5)


def _words(value):
    if np.ndim(value) == 2:
        return "given"
    return _spaced(value) if np.ndim(value) else signed(value, 3)


def _spaced(values):
    return " ".join(signed(each) for each in values)


def _slope_words(box, slope):
    """Return what stands at the foot of a box: the slope of C with respect to it."""
    if box in ("W₁", "W₂"):
        return "table below" if box == "W₂" or slope["z₁"] is not None else "?"
    return "?" if slope[box] is None else _spaced(slope[box])


def _table(axes, title, rows, down, across, columns=3):
    """Set up a panel for an outer product, with the vectors that make it as its margins."""
    axes.set(xlim=(-2.1, 3.1), ylim=(3.1, -2.1), aspect="equal")
    axes.set_axis_off()
    axes.set_title(title, loc="left", fontsize=style.TITLE)
    axes.text(-1.3, -0.65, f"{down} ↓", ha="center", va="center", fontsize=style.NOTE)
    axes.text(-0.75, -1.3, f"{across} →", ha="right", va="center", fontsize=style.NOTE)
    for i in range(rows + 1):
        axes.plot([-0.5, columns - 0.5], [i - 0.5] * 2, color=style.GRID, linewidth=1)
    for j in range(columns + 1):
        axes.plot([j - 0.5] * 2, [-0.5, rows - 0.5], color=style.GRID, linewidth=1)


def _margins(axes, down, across, is_filled):
    """Write the two vectors, and their outer product where the sweep has made it."""
    words = [(-1.3, i, signed(each)) for i, each in enumerate(down)]
    write(axes, words, color=style.DERIVATIVE)
    words = [(j, -1.3, signed(each)) for j, each in enumerate(across)]
    write(axes, words, color=style.FUNCTION)
    if is_filled:
        product = np.outer(down, across)
        cells(axes, product.round(2), max(1.0, np.abs(product).max()), numbers="{:.2f}")


def _says(step, value, slope):
    """Return what a step does, as a sentence."""
    if step == 0:
        return "the input and the weights are known."
    gates = ", ".join("open" if each > 0 else "shut" for each in value["z₁"])
    p = vector(value["p"])
    asked = " Your hidden_delta fills this blank." if slope["z₁"] is None else ""
    return (
        "forward: (3, 2)(2,) + (3,) → (3,). Keep z₁, for its gates.",
        f"forward: the gates are {gates}. Keep a₁.",
        "forward: (2, 3)(3,) + (2,) → (2,). These are the scores.",
        f"forward: the shares are p = {p}, and C = {signed(value['C'], 3)}.",
        f"backward: δ₂ = p − y = {vector(slope['z₂'])}.",
        "backward: W₂ gets the outer product of δ₂ and a₁, and b₂ gets δ₂ itself.",
        f"backward: a₁ gets W₂ᵀδ₂ = {vector(slope['a₁'])}, (3, 2)(2,) → (3,).",
        f"backward: the gates of z₁ are {gates}.{asked}",
        f"backward: W₁ gets the outer product of δ₁ and x, and b₁ gets δ₁ itself.{asked}",
    )[step - 1]
