"""A chain of Jacobians as boxes: multiplied from one end or the other, counted, drawn to scale.

    Box         one matrix of the chain: its name, its shape, where it stands
    multiply    the chain after some products from one end, and what they cost
    cost        the multiplications of the whole chain from one end
    draw        the boxes to scale, cell by cell

>>> shapes = [(1, 5), (5, 5), (5, 7)]
>>> cost(shapes, from_output=True), cost(shapes, from_output=False)
(60, 210)
"""

import math
from dataclasses import dataclass

from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D

from mclib.drawing import style
from mclib.drawing.lettering import write

_LIFT = math.nan, math.nan  # lifts the pen between two lines


@dataclass(frozen=True)
class Box:
    """A matrix of a chain: J₃ has one part, the product J₃J₂ has two."""

    parts: tuple[str, ...]
    shape: tuple[int, int]
    place: tuple[float, float] = (0, 0)


def multiply(boxes, from_output, products):
    """Return the boxes after a number of products, and how many multiplications these took.

    The output's Jacobian stands first. From the output, the two leftmost boxes are multiplied at
    each step; from the input, the two rightmost. (m, k) times (k, n) takes m·k·n.
    """
    boxes, spent = list(boxes), 0
    for _ in range(min(products, len(boxes) - 1)):
        at = 0 if from_output else len(boxes) - 2
        left, right = boxes[at : at + 2]
        m, k, n = *left.shape, right.shape[1]
        place = left.place if from_output else right.place
        boxes[at : at + 2] = [Box(left.parts + right.parts, (m, n), place)]
        spent += m * k * n
    return boxes, spent


def cost(shapes, from_output):
    """Return how many multiplications a chain of matrices of these shapes takes from one end."""
    return multiply([Box((), shape) for shape in shapes], from_output, len(shapes))[1]


def draw(axes, boxes):
    """Draw each box as cells, with its name and shape below; products in a second colour."""
    fills, lines, words = [], [], []
    for box in boxes:
        (rows, columns), (x, y) = box.shape, box.place
        fills.append([(x, y), (x + columns, y), (x + columns, y + rows), (x, y + rows)])
        for j in range(columns + 1):
            lines += [(x + j, y), (x + j, y + rows), _LIFT]
        for i in range(rows + 1):
            lines += [(x, y + i), (x + columns, y + i), _LIFT]
        words.append((x, y - 0.4, f"{''.join(box.parts)} ({rows}, {columns})", "left", "top"))
    colors = [style.SECOND if len(box.parts) > 1 else style.DERIVATIVE for box in boxes]
    axes.add_collection(PolyCollection(fills, facecolors=colors, alpha=0.45), autolim=False)
    # One line for all cells: a collection of as many short ones takes 1.7 times as long.
    axes.add_artist(Line2D(*zip(*lines, strict=True), color=style.PAPER, linewidth=style.THIN))
    write(axes, words)
