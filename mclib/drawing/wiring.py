"""Draw the diagram of a computation graph: what stays, and the numbers that change.

    wires                        boxes with names, and arrows: for a background
    tracks                       paths as coloured lines, as of a metro: for a background
    values, slopes, gradients    numbers or words: in the boxes, beside the arrows, at the foot
                                 of the boxes
    marks                        boxes and arrows that are at work: all four for a foreground

A cut edge is dashed and crossed out.
"""

import itertools

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import FancyBboxPatch

from mclib.drawing import style
from mclib.drawing.diagram import HALF_WIDTH, HEAD, LINE_OF_TEXT
from mclib.drawing.lettering import signed, write

# In the width between two columns:
LANE = 0.032  # between two paths that share an edge
ROUND = 0.07  # radius of a box's corners


def wires(axes, diagram, title="", cut=()):
    """Draw the boxes with their names and the arrows between them; cut edges are dashed."""
    heights = [height for _, height in diagram.places.values()]
    half = _half_height(diagram)
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_title(title, loc="left", fontsize=style.TITLE)
    axes.set(
        xlim=(-HALF_WIDTH - 0.03, max(x for x, _ in diagram.places.values()) + HALF_WIDTH + 0.03),
        ylim=(min(heights) - half - 0.1, max(heights) + half + 0.1),
    )
    lines = {edge: diagram.line(edge) for edge in diagram.graph.edges}
    whole = [line for edge, line in lines.items() if edge not in cut]
    ends = np.array([line[-1] for line in lines.values()])
    head = np.array([[HEAD, 0], [0, HEAD / 2], [0, -HEAD / 2]])
    axes.add_collection(LineCollection(whole, colors=style.MUTED, linewidths=style.LINE, zorder=2))
    axes.add_collection(PolyCollection(ends[:, None] + head, facecolor=style.POINT, zorder=4))
    for edge in cut:
        line, middle = lines[edge], diagram.middle(edge)
        axes.plot(*line.T, linestyle=(0, (2, 3)), color=style.MUTED, linewidth=style.LINE, zorder=2)
        axes.plot(*middle, "X", color=style.POINT, markersize=12, markeredgecolor="white", zorder=4)
    for node in diagram.graph.nodes:
        axes.add_patch(_box(*diagram.places[node], half))
    _in_boxes(
        axes, diagram, {node: diagram.names.get(node, node) for node in diagram.graph.nodes}, 0
    )


def tracks(axes, diagram, paths, colors, cut=(), width=4.5):
    """Draw paths as lines of several colours, side by side on an edge that they share.

    A path with a cut edge is left out.
    """
    whole = [path for path in paths if not set(itertools.pairwise(path)) & set(cut)]
    for edge in diagram.graph.edges:
        users = [path for path in whole if edge in itertools.pairwise(path)]
        for i, path in enumerate(users):
            lane = LANE * ((len(users) - 1) / 2 - i)
            line, color = np.add(diagram.line(edge), (0, lane)), colors[paths.index(path)]
            axes.plot(*line.T, color=color, linewidth=width, solid_capstyle="butt", zorder=3)


def values(axes, diagram, of, color=style.FUNCTION):
    """Write a value into each box of the dict `of`: node -> number or words."""
    _in_boxes(axes, diagram, of, 1, color=color, size=style.LABEL, weight="bold")


def gradients(axes, diagram, of, color=style.DERIVATIVE):
    """Write at the foot of each box of the dict `of`: node -> number or words, as "∂y/∂u = 3"."""
    _in_boxes(axes, diagram, of, diagram.lines - 1, color=color)


def slopes(axes, diagram, of, color=style.DERIVATIVE):
    """Write a local derivative beside each arrow of the dict `of`: edge -> number or words."""
    words = [_beside(diagram, edge, _text(slope)) for edge, slope in of.items()]
    write(axes, words, color=color)


def marks(axes, diagram, nodes, edges=(), color=style.APPROACH):
    """Draw a thick frame around boxes, and a thick line over arrows, that are at work."""
    quarter = np.linspace(0, np.pi / 2, 7)
    round_ = ROUND * np.stack([np.cos(quarter), np.sin(quarter)], axis=1)
    reach = np.array([HALF_WIDTH, _half_height(diagram)]) - ROUND
    corner = reach + round_  # the upper right one; the others are its reflections
    outline = np.concatenate([
        corner, corner[::-1] * (-1, 1), corner * (-1, -1), corner[::-1] * (1, -1), corner[:1],
    ])  # fmt: skip
    frames = [outline + diagram.places[node] for node in nodes]
    lines = [diagram.line(edge) for edge in edges]
    thick = LineCollection(frames + lines, colors=color, linewidths=4, zorder=6)
    return axes.add_collection(thick, autolim=False)


def _in_boxes(axes, diagram, of, line, **looks):
    """Write words into the boxes, on the line of that number, from the top."""
    drop = LINE_OF_TEXT * (line - (diagram.lines - 1) / 2)
    places = {node: diagram.places[node] for node in of}
    write(axes, [(x, y - drop, _text(of[node])) for node, (x, y) in places.items()], **looks)


def _half_height(diagram):
    return LINE_OF_TEXT * diagram.lines / 2 + 0.02


def _box(x, y, half):
    return FancyBboxPatch(
        (x - HALF_WIDTH, y - half), 2 * HALF_WIDTH, 2 * half,
        boxstyle=f"round,pad=0,rounding_size={ROUND}", facecolor=style.PAPER, edgecolor=style.POINT,
        linewidth=style.THIN, zorder=5,
    )  # fmt: skip


def _beside(diagram, edge, text, gap=0.04):
    """Return words with their place beside an edge, on its outer side, and how they sit there."""
    line = diagram.line(edge)
    start, end = line[0, 1], line[-1, 1]
    is_long = diagram.columns[edge[1]] - diagram.columns[edge[0]] > 1
    x, y = diagram.middle(edge)
    if is_long:
        side = 1 if y >= 0 else -1
        return (x, y + side * (gap + LANE), text, "center", "bottom" if side > 0 else "top")
    if abs(end - start) < 0.15:  # level and short
        return (x + HEAD / 2, y + gap + LANE, text, "center", "bottom")
    outer = 8 if abs(start) > abs(end) else 16  # of 25 points: a third of the way from there
    x, y = line[12 if start * end < -0.01 else outer]
    side = 1 if (end > start if start * end < -0.01 else y >= 0) else -1
    across = -1 if (end - start) * side > 0 else 1
    words = {1: "left", -1: "right"}[across], {1: "bottom", -1: "top"}[side]
    return (x + across * gap, y + side * gap, text, *words)


def _text(value):
    return value if isinstance(value, str) else signed(value)
