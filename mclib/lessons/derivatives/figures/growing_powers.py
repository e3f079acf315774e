"""The power rule in pictures: a square and a cube that grow a little, and what they gain."""

import itertools

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgba

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import explore, grip, slider

_DEPTH = np.array([0.42, 0.3])  # where one unit away from the eye is drawn: right and up
_ROOMY = 0.42  # from which h on the small parts have room for their names
_GAP = 0.25  # by which the parts of the cube are pulled apart
_ROLES = style.FUNCTION, style.DERIVATIVE, style.SECOND, style.MUTED  # h⁰, h¹, h², h³
_SQUARE = "x²", "+ 2·xh", "+ h²"  # (x + h)², each term in the colour of its parts
_CUBE = "x³", "+ 3·x²h", "+ 3·xh²", "+ h³"


def growing_square_and_cube():
    """Drag the corners: what do a square and a cube gain when their side grows by h?"""

    def background(axes):
        square, cube = axes
        plots.panel(square, "A square whose side grows by h", x="", y="", equal=True)
        plots.panel(cube, "A cube, its eight parts pulled apart", x="", y="", equal=True)
        square.set(xlim=(-0.15, 2.3), ylim=(-0.2, 2.25))
        cube.set(xlim=(-0.45, 2.75), ylim=(-0.42, 2.78))
        for each, terms, gap in ((square, _SQUARE, 0.43), (cube, _CUBE, 0.62)):
            each.set_axis_off()
            left, top = each.get_xlim()[0], each.get_ylim()[1]
            for order, term in enumerate(terms):
                x, looks = left + gap * max(0, order - 0.5), {"va": "top", "weight": "bold"}
                each.text(x, top, term, color=_ROLES[order], fontsize=style.TITLE, **looks)

    def foreground(axes, x, h):
        square, cube = axes
        y = x + h
        pieces = [
            (_rectangle(left, low, right, high), to_rgba(_ROLES[order], 0.45))
            for order, left, low, right, high in (
                (0, 0, 0, x, x), (1, x, 0, y, x), (1, 0, x, x, y), (2, x, x, y, y)
            )
        ]  # fmt: skip
        _fill(square, pieces)
        words = [(x / 2, x / 2, "x²"), (x / 2, -0.08, "x"), (x + h / 2, -0.08, "h")]
        beside = [(y + 0.04, x / 2, "x·h"), (y + 0.04, y + 0.06, "h²"), (x / 2, y + 0.08, "x·h")]
        write(square, [*words, *((*each, "left", "center") for each in beside)], size=style.LABEL)
        plots.point(square, x, x)
        plots.point(square, y, y, color=style.SECOND)
        _fill(cube, _cube(x, h))
        words = [_name("x²·h", _part(x, h, 0, 0, 1))]
        if h > _ROOMY:
            words += [_name("h³", _part(x, h, 1, 1, 1)), _name("x·h²", _part(x, h, 1, 0, 1))]
        write(cube, words, size=style.LABEL)
        strips, corner, slabs, rest = 2 * x * h, h**2, 3 * x**2 * h, 3 * x * h**2 + h**3
        return (
            f"Square: (two strips {signed(strips, 3)} + corner {signed(corner, 3)}) / h "
            f"= {signed((strips + corner) / h)}, and 2x = {signed(2 * x)}.\n"
            f"Cube: (three slabs {signed(slabs, 3)} + bars and corner {signed(rest, 3)}) / h "
            f"= {signed((slabs + rest) / h)}, and 3x² = {signed(3 * x**2)}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a square of side x that has gained two strips and a corner; right, a cube of "
        "side x that has gained three slabs, three bars and a corner.",
        drag=[
            grip("x", lambda state: (state["x"], state["x"]), lambda at, state: sum(at) / 2),
            grip(
                "h",
                lambda state: (state["x"] + state["h"], state["x"] + state["h"]),
                lambda at, state: sum(at) / 2 - state["x"],
                reads=("x",),
            ),
        ],
        recorded=("x", "h"),
        figure={"panels": 2, "size": (8.8, 4.2)},
        x=slider(0.8, 1.3, 1.0, step=0.01),
        h=slider(0.01, 0.6, 0.35, step=0.01),
    )


def _rectangle(left, low, right, high):
    return [(left, low), (right, low), (right, high), (left, high)]


def _part(x, h, right, up, near):
    """Return the ends (low, high) along each axis of one of the eight parts of the grown cube."""
    start, length = (0, x + _GAP), (x, h)
    across, above = ((start[each], start[each] + length[each]) for each in (right, up))
    return across, above, ((0, x), (-_GAP - h, -_GAP))[near]


def _cube(x, h):
    """Return the faces that are seen of all eight parts, those behind first, with their colours."""
    faces = []
    for near, right, up in itertools.product((0, 1), repeat=3):
        (left, end), (low, high), (front, back) = _part(x, h, right, up, near)
        color = _ROLES[right + up + near]
        seen = (
            (0.5, [(left, low, front), (end, low, front), (end, high, front), (left, high, front)]),
            (0.3, [(left, high, front), (end, high, front), (end, high, back), (left, high, back)]),
            (0.7, [(end, low, front), (end, low, back), (end, high, back), (end, high, front)]),
        )
        for shade, corners in seen:
            flat = [_seen(*corner) for corner in corners]
            faces += [(flat, style.PAPER), (flat, to_rgba(color, shade))]  # no face shows through
    return faces


def _seen(x, y, z):
    """Return where a point in space is drawn."""
    return np.array([x, y]) + _DEPTH * z


def _name(words, part):
    """Return words for the middle of the side of a part that faces the eye."""
    (left, end), (low, high), (front, _) = part
    return (*_seen((left + end) / 2, (low + high) / 2, front), words)


def _fill(axes, pieces):
    corners, colors = zip(*pieces, strict=True)
    axes.add_collection(
        PolyCollection(corners, facecolors=colors, edgecolors=style.PAPER, linewidths=0.8),
        autolim=False,
    )
