"""Matrices drawn to scale, with what their rows and columns belong to; and words beside them.

Side          the rows, or the columns: what they are of, and the entries' names
draw_boxes    a matrix as cells between the strips of both sides
draw_strips   the strips alone
mark_strips   one entry of each strip, framed
draw_words    a formula, shapes and a line of code as lines of text
"""

import re
import textwrap
from dataclasses import dataclass

import numpy as np
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

from mclib.drawing import style
from mclib.drawing.cells import boxed, cells
from mclib.drawing.typeset import drawn

_ROOMY, _CROWDED = 4, 7  # more rows or columns leave room for one decimal, for no number
_WIDTH, _HEIGHT = 340, 84  # points that a formula may take
AWAY = -1.1  # where the strips stand, in cells
WIDE, TALL = 0.44, 0.36  # half the sides of a strip's cell


@dataclass(frozen=True)
class Side:
    """What the rows, or the columns, of a matrix belong to; their number as a letter."""

    of: str
    size: str
    entries: tuple[str, ...]
    color: str


def draw_boxes(axes, values, rows, columns, limit=None):
    """Draw a matrix as equal square cells between the strips of its rows and of its columns.

    The strongest colours are ±limit; without one, the largest entry.
    """
    m, n = values.shape
    draw_strips(axes, rows, columns)
    places = 0 if np.array_equal(values, np.round(values)) else 2 if max(m, n) <= _ROOMY else 1
    numbers = f"{{:.{places}f}}" if max(m, n) <= _CROWDED else ""
    limit = limit or max(float(np.max(np.abs(values))), 1e-12)
    cells(axes, np.round(values, places), limit, numbers=numbers)
    boxed(axes, -0.5, -0.5, n, m, color=style.POINT).set_linewidth(style.THIN)


def draw_strips(axes, rows, columns):
    """Draw the entries of the rows at the left and those of the columns on top of a matrix.

    The cell (i, j) of the matrix has its centre at x = j, y = i, and y grows downwards. The scale
    is that of the transpose too, so that turning the matrix turns the picture.
    """
    m, n = len(rows.entries), len(columns.entries)
    span = max(m, n) + 0.9
    axes.set(xlim=(-2.1, span - 0.5), ylim=(span - 0.5, -2.1), aspect="equal")
    axes.set_axis_off()
    size = style.NOTE if max(m, n) <= _CROWDED else style.NOTE - 3
    for j, words in enumerate(columns.entries):
        _cell(axes, j, AWAY, words, columns.color, size)
    for i, words in enumerate(rows.entries):
        _cell(axes, AWAY, i, words, rows.color, size)
    axes.text(-0.5, -1.75, f"{columns.of} →", va="bottom", fontsize=style.NOTE)
    axes.text(-1.75, -0.5, f"← {rows.of}", rotation=90, ha="right", va="top", fontsize=style.NOTE)


def mark_strips(axes, i, j):
    """Frame row i's entry and column j's, for a foreground over `draw_strips`."""
    for x, y in ((j, AWAY), (AWAY, i)):
        boxed(axes, x - WIDE, y - TALL, 2 * WIDE, 2 * TALL, color=style.POINT)


def draw_words(axes, title, words):
    """Write a formula, its shapes and its line of code on axes without a frame.

    words has "formulas" (LaTeX, the first that can be drawn is taken), "name" (said when none
    can), "remark", "shapes" (lines) and "code".
    """
    axes.set_axis_off()
    axes.set(xlim=(0, 1), ylim=(0, 1))
    axes.set_title(title, loc="left", fontsize=style.TITLE)
    formula, size = fitting(words["formulas"]) or (f"“{words['name']}”", style.TITLE)
    axes.text(0, 0.82, formula, va="center", fontsize=size)
    axes.text(0, 0.59, words["remark"], va="center", fontsize=style.NOTE)
    for y, line in zip((0.48, 0.39), words["shapes"], strict=True):
        axes.text(0, y, line, va="center", fontsize=style.NOTE)
    code = _wrapped(words["code"], 50)
    axes.text(
        0.015, 0.27, code, va="top", family="monospace", fontsize=style.NOTE, linespacing=1.5,
        bbox={"facecolor": style.GRID, "edgecolor": "none", "boxstyle": "round,pad=0.5"},
    )  # fmt: skip
    axes.text(
        0, 0, "The bridge: in code a gradient has its parameter's shape.",
        va="bottom", fontsize=style.NOTE, style="italic",
    )  # fmt: skip


def fitting(formulas, largest=28, smallest=10):
    """Return the first formula that mathtext can draw in the space there is, and its size.

    None when no formula can be drawn.
    """
    for latex in filter(None, formulas):
        formula = drawn(latex)
        if formula:
            font = FontProperties(size=largest)
            width, height, *_ = MathTextParser("path").parse(formula, 72, font)
            size = largest * min(1, _WIDTH / width, _HEIGHT / height)
            if size >= smallest:
                return formula, size
    return None


def _wrapped(code, width):
    """Return code in lines, broken after commas where that is possible."""
    for breakable in (re.sub(r"(?<!,) ", "\N{NO-BREAK SPACE}", code), code):
        lines = textwrap.wrap(breakable, width, subsequent_indent="    ", break_long_words=False)
        if max(map(len, lines)) <= width:
            break
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ")


def _cell(axes, x, y, words, color, size):
    corners_x, corners_y = x + np.array([-1, 1, 1, -1]) * WIDE, y + np.array([-1, -1, 1, 1]) * TALL
    axes.fill(corners_x, corners_y, facecolor=to_rgba(color, 0.2), edgecolor=color, linewidth=1)
    axes.text(x, y, words, ha="center", va="center", fontsize=size)
