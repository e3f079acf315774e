"""Shapes as boxes of cells: which lengths must meet, and which are left."""

from dataclasses import dataclass

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgba

from mclib import style
from mclib.explore import choice, explore, steps
from mclib.explorers.start_here.expressions import expressions
from mclib.handles import Handle

_GAP = 1.5  # cells between two boxes


@dataclass(frozen=True)
class _Corner(Handle):
    """The lower right corner of a box: dragging it sets the lengths of its sides."""

    which: str = "left"

    @property
    def names(self):
        return {"expression", "m", "k", "n"}

    def place(self, state):
        if not _has(self.which, state):
            return -99.0, -99.0
        start = _start(self.which, state)
        rows, columns = _box(self.which, state)
        return start + columns, rows

    def move(self, point, state):
        if not _has(self.which, state):
            return {}
        rows, columns = expressions[state["expression"]].letters(self.which)
        wanted = {columns: point[0] - _start(self.which, state), rows: point[1]}
        return {letter: length for letter, length in wanted.items() if letter}

    def step(self, key, times, state, sizes):
        if not _has(self.which, state):
            return {}
        rows, columns = expressions[state["expression"]].letters(self.which)
        letter = columns if key in ("ArrowLeft", "ArrowRight") else rows
        more = 1 if key in ("ArrowRight", "ArrowDown") else -1
        return {letter: state[letter] + more * times} if letter else {}


def _has(which, state):
    return which == "left" or expressions[state["expression"]].right is not None


def _box(which, state):
    expression = expressions[state["expression"]]
    return expression.cells(expression.shape(expression.array(which)[1], state), which)


def _start(which, state):
    return 0 if which == "left" else _box("left", state)[1] + _GAP


def shapes_meet():
    """Pull the corners of the boxes: which lengths must agree, and what shape comes out?"""

    def background(axes):
        axes.set(xlim=(-0.4, 18.6), ylim=(6.2, -0.5), aspect="equal")
        axes.set_axis_off()

    def foreground(axes, expression, m, k, n):
        it, state = expressions[expression], {"expression": expression, "m": m, "k": k, "n": n}
        cells, places, shown, x = [], {}, [], 0
        for which, color in (("left", style.FUNCTION), ("right", style.INPUT)):
            if _has(which, state):
                places[which] = x, *_box(which, state)
                cells += _cells(*places[which], color)
                x += places[which][2] + _GAP
        result = it.result(state)
        stretched = _stretch(places, it.sign, result)
        if stretched:
            cells += _cells(*stretched, style.INPUT, 0.16)
            x = max(x, stretched[0] + stretched[2] + _GAP)
        for which, (start, rows, _) in places.items():
            name, letters = it.array(which)
            shown.append(_written(it.shape(letters, state)))
            low = stretched[1] if stretched and which == "right" else rows
            axes.text(
                start, low + 0.2, f"{name}  {_written(letters)}".strip(), va="top", fontsize=12
            )
        if it.right:
            middle = places["right"][0] - _GAP / 2
            axes.text(
                middle,
                0.5,
                it.sign,
                ha="center",
                va="center",
                fontsize=15 if len(it.sign) < 2 else 10,
            )
        edges = [_edge(*place, side) for place, side in zip(places.values(), it.meet, strict=False)]
        corners = [(start + columns, rows) for start, rows, columns in places.values()]
        well = result is not None
        axes.text(x - _GAP / 2, 0.5, "=", ha="center", va="center", fontsize=15)
        if well:
            rows, columns = it.cells(result, "result")
            cells += _cells(x, rows, columns, style.SECOND)
            axes.text(
                x, rows + 0.2, f"shape {_written(result)}", va="top", fontsize=12, weight="bold"
            )
        else:
            axes.text(x, 0.5, "✗ the marked sides\n    do not meet", va="center", fontsize=12)
        axes.add_collection(_drawn(cells))
        axes.add_collection(
            LineCollection(
                edges,
                colors=style.TOLERANCE if well else style.DERIVATIVE,
                linewidths=5,
                linestyles="-" if well else (0, (1, 0.7)),
                capstyle="butt",
            )
        )
        axes.plot(
            *zip(*corners, strict=True),
            "o",
            color=style.POINT,
            markersize=9,
            markeredgecolor="white",
        )
        words = f" {it.sign} ".join(shown) if it.right else shown[0]
        if not well:
            return (
                f"{expression}: {words} does not work, NumPy raises ValueError. Make the sides "
                f"agree."
            )
        return f"{expression}: {words} gives {_written(result)}. Why: {it.says.format(**state)}."

    return explore(
        background,
        foreground,
        alt="Two arrays drawn as boxes of cells, with the sides that must agree marked, and the "
        "box "
        "of the result.",
        drag=[_Corner(which="left"), _Corner(which="right")],
        layout={"size": (8.8, 3.3)},
        expression=choice(*expressions),
        m=steps(1, 5, 3),
        k=steps(1, 5, 2),
        n=steps(1, 5, 4),
    )


def _written(shape):
    """Return a shape as Python writes it, of lengths or of letters."""
    inside = ", ".join(map(str, shape))
    return f"({inside},)" if len(shape) == 1 else f"({inside})"


def _cells(start, rows, columns, color, alpha=0.7):
    """Return the cells of a box as pairs (corners, colour)."""
    color = to_rgba(color, alpha)
    return [
        ([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)], color)
        for x in start + np.arange(columns)
        for y in range(rows)
    ]


def _drawn(cells):
    corners, colors = zip(*cells, strict=True)
    return PolyCollection(corners, facecolors=colors, edgecolors=style.PAPER, linewidths=1.5)


def _edge(start, rows, columns, side):
    """Return the side of a box along its rows or its columns, as a line."""
    if side == "r":
        return [(start, 0), (start, rows)]
    return [(start, 0), (start + columns, 0)]


def _stretch(places, sign, result):
    """Return the place and size of the pale copies of the right box, if it is stretched."""
    if result is None or len(result) != 2 or sign not in ("+", "*"):
        return None
    start, rows, columns = places["right"]
    return (start, *result) if (rows, columns) != result else None
