"""Arrays drawn as boxes of cells: which lengths must agree, and the shape of the result."""

from dataclasses import dataclass

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from mclib.drawing import style
from mclib.drawing.lettering import write
from mclib.engine import Handle, choice, explore, steps
from mclib.lessons.start_here.expressions import expressions

_GAP = 1.5  # cells between two boxes
_LINE = 0.42  # cells between two lines of words
_MOST = 4  # the longest side


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
        sign = 1 if key in ("ArrowRight", "ArrowUp") else -1  # up the axis, which points down
        return {letter: state[letter] + sign * times} if letter else {}


def _has(which, state):
    return which == "left" or expressions[state["expression"]].right is not None


def _box(which, state):
    expression = expressions[state["expression"]]
    return expression.cells(expression.shape(expression.array(which)[1], state), which)


def _broadcast_box(which, state):
    """Return the rows and columns of an array after broadcasting: its cells and their copies."""
    expression = expressions[state["expression"]]
    result = expression.result(state)
    if expression.sign in ("+", "*") and result is not None:
        return expression.cells(result, "result")
    return _box(which, state)


def _start(which, state):
    """Return the x at which the box of an array begins; which may be "result" too."""
    if which == "left":
        return 0
    if which == "right":
        return _broadcast_box("left", state)[1] + _GAP
    if _has("right", state):
        return _start("right", state) + _broadcast_box("right", state)[1] + _GAP
    return _broadcast_box("left", state)[1] + 2 * _GAP  # room for the words of a method


def _widest(expression):
    """Return the width of all the boxes together when every side has its greatest length."""
    state = {"expression": expression, "m": _MOST, "k": _MOST, "n": _MOST}
    result = expressions[expression].result(state)
    return _start("result", state) + expressions[expression].cells(result, "result")[1]


def shapes_meet():
    """Drag the corners of the boxes: which lengths must agree, and what shape comes out?"""

    def background(axes, expression):
        middle = _widest(expression) / 2
        axes.set(xlim=(middle - 7.9, middle + 7.9), ylim=(5.2, -0.3), aspect="equal")
        axes.set_axis_off()

    def foreground(axes, expression, m, k, n):
        form, state = expressions[expression], {"expression": expression, "m": m, "k": k, "n": n}
        result = form.result(state)
        agrees = result is not None
        cells, places, shown, labels = [], {}, [], []
        for which, color in (("left", style.FUNCTION), ("right", style.INPUT)):
            if _has(which, state):
                start, stretched = _start(which, state), _broadcast_box(which, state)
                places[which] = start, *_box(which, state)
                if stretched != places[which][1:]:
                    cells += _cells(start, *stretched, color, 0.16)
                cells += _cells(*places[which], color)
                name, letters = form.array(which)
                shown.append(_written(form.shape(letters, state)))
                words = name, f"{_written(letters)} = {shown[-1]}"
                for line, text in enumerate(words):
                    labels.append((start, stretched[0] + 0.15 + _LINE * line, text, "left", "top"))
                if which == "right":
                    labels.append((start - _GAP / 2, 0.5, form.sign))
        x = _start("result", state)
        if agrees:
            rows, columns = form.cells(result, "result")
            cells += _cells(x, rows, columns, style.SECOND)
            words = f"shape {_written(result)}"
            write(axes, [(x, rows + 0.15, words, "left", "top")], size=style.TITLE, weight="bold")
        else:
            labels.append((x, 0.5, "✗ The marked sides differ.", "left", "center"))
        between = (x - _GAP / 2, "=") if form.right else (x - _GAP, f"{form.sign} =")
        write(axes, [*labels, (between[0], 0.5, between[1])], size=style.TITLE)
        axes.add_collection(_drawn(cells))
        sides = [
            _side(*place, side) for place, side in zip(places.values(), form.meet, strict=False)
        ]
        axes.add_collection(_marked(sides, agrees))
        corners = [(start + columns, rows) for start, rows, columns in places.values()]
        looks = {"color": style.POINT, "markersize": 9, "markeredgecolor": "white", "zorder": 6}
        axes.add_artist(Line2D(*np.transpose(corners), marker="o", linestyle="", **looks))
        words = f" {form.sign} ".join(shown)
        if not agrees:
            return f"{expression}: {words} does not work (ValueError). Make the sides agree."
        return f"{expression}: {words} gives {_written(result)}. Why: {form.says.format(**state)}."

    return explore(
        background,
        foreground,
        alt="Two arrays drawn as boxes of cells, with the sides that must agree marked, and the "
        "box of the result.",
        drag=[_Corner(which="left"), _Corner(which="right")],
        figure={"size": (8.8, 3.1)},
        expression=choice(*expressions),
        m=steps(1, _MOST, 3),
        k=steps(1, _MOST, 2),
        n=steps(1, _MOST, 4),
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


def _side(start, rows, columns, side):
    """Return the side of a box along its rows or its columns, as a line."""
    return [(start, 0), (start, rows) if side == "r" else (start + columns, 0)]


def _marked(sides, agrees):
    """Return the sides that must agree as lines: solid and green if they do, or dashed and red."""
    color, dashes = (style.RIGHT, "-") if agrees else (style.WRONG, (0, (1, 0.7)))
    return LineCollection(sides, colors=color, linestyles=dashes, linewidths=5, capstyle="butt")
