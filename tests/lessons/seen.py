"""What a figure shows in one state, read back from its artists in the units of its axes.

    see(explorer, x=1.0)    move the controls; return what stands there then
    background(explorer)    the same of what does not move

    panel.lines      curves, tangents, segments: points (k, 2), colour, whether dashed
    panel.points     markers that stand alone: x, y, colour
    panel.arrows     tail, vector, colour: single arrows, bars' arrows and fields of arrows
    panel.shapes     filled polygons: corners (k, 2) and colour
    panel.words      texts with their places
    panel.levels     level lines, and the bands between two levels where these are filled
    panel.lit        filled polygons with a dark edge: bars that are singled out

A line that runs from edge to edge is given by two of its points.

    still(make)               what a still shows, as panels
    numbers("1.50 · −0.8")    the numbers in a text: [1.5, -0.8]
    holds(readout, 1.5, 2)    assert that its numbers are these, to every digit shown
    bars(panel, color)        bars of a colour: rows (place, start, end)
    entries(panel)            the numbers written in a matrix: {(row, column): number}
    drag(explorer, 0, x, y)   drag handle 0 to a point of its panel; return the state
    press(explorer, 0, key)   press an arrow key with handle 0 held; return the state
"""

import inspect
import re
from dataclasses import dataclass, field
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import same_color, to_hex, to_rgba
from matplotlib.contour import ContourSet
from matplotlib.lines import AxLine, Line2D
from matplotlib.patches import FancyArrowPatch, Patch
from matplotlib.quiver import Quiver
from matplotlib.text import Text

from mclib.drawing.bars import _Shapes
from mclib.drawing.lettering import _Words
from mclib.engine.sheet import Sheet


class Line(NamedTuple):
    points: np.ndarray
    color: str
    dashed: bool
    width: float

    @property
    def slope(self):
        """The slope of a straight line."""
        (x0, y0), (x1, y1) = self.points[0], self.points[-1]
        return (y1 - y0) / (x1 - x0)


class Point(NamedTuple):
    x: float
    y: float
    color: str


class Arrow(NamedTuple):
    tail: np.ndarray
    vector: np.ndarray
    color: str


class Shape(NamedTuple):
    corners: np.ndarray
    color: str


class Word(NamedTuple):
    text: str
    x: float
    y: float
    color: str


class Level(NamedTuple):
    low: float
    high: float  # as `low`, of a level line
    points: np.ndarray
    color: str


@dataclass
class Panel:
    """The marks of one panel, in the order in which they were added."""

    axes: object
    artists: list
    lines: list = field(default_factory=list)
    points: list = field(default_factory=list)
    arrows: list = field(default_factory=list)
    shapes: list = field(default_factory=list)
    words: list = field(default_factory=list)
    levels: list = field(default_factory=list)
    lit: list = field(default_factory=list)

    def of(self, kind, color):
        """Return the marks of a kind ("lines", "points", ...) that have a colour."""
        return [each for each in getattr(self, kind) if same_color(each.color[:7], color)]


@dataclass
class Seen:
    """The readout and the panels of a figure in one state."""

    readout: str
    panels: list

    @property
    def panel(self):
        """The only panel, of a figure that has one."""
        (panel,) = self.panels
        return panel


def see(explorer, **state):
    """Move the controls of an explorer and return what its foreground shows: a `Seen`."""
    explorer.set(**state)
    assert explorer.error == ""
    sheet = explorer._sheet
    seen = []

    def foreground(axes, **values):
        panels = axes if isinstance(axes, tuple) else (axes,)
        before = [set(each.get_children()) for each in panels]
        readout = original(axes, **values)
        for each, old in zip(panels, before, strict=True):
            added = [artist for artist in each.get_children() if artist not in old]
            seen.append(_read(each, added))
        return readout

    original, names = sheet._foreground, explorer.state
    foreground.__signature__ = inspect.signature(original)
    sheet._foreground = foreground
    try:
        readout = sheet.frame(names).readout
    finally:
        sheet._foreground = original
    return Seen(readout, seen)


def background(explorer):
    """Return what the background of an explorer shows in its present state, as panels."""
    return [_read(axes, axes.get_children()) for axes in explorer._sheet.panels]


def still(make):
    """Return what a still shows, as panels."""
    sheets = []
    with patch.object(Sheet, "close", lambda sheet: sheets.append(sheet)):
        make()
    return [_read(axes, axes.get_children()) for axes in sheets[0].panels]


def numbers(text):
    """Return the numbers in a text in their order; a subscript or a superscript is none."""
    return [float(each.replace("−", "-")) for each in re.findall(r"[-−]?\d+(?:\.\d+)?", text)]


def bars(panel, color, lying=False):
    """Return the bars of a colour as an array of rows (place, start, end), in their order."""
    up, across = (0, 1) if lying else (1, 0)
    corners = [each.corners[:4] for each in panel.of("shapes", color) if len(each.corners) < 6]
    rows = [(each[:, across].mean(), each[0, up], each[2, up]) for each in corners]
    return np.reshape(rows, (-1, 3))


def entries(panel):
    """Return the numbers written in the cells of a matrix: {(row, column): number}."""
    written = [each for each in panel.words if re.fullmatch(r"[-−]?[\d.]+", each.text)]
    return {(round(each.y), round(each.x)): numbers(each.text)[0] for each in written}


def drag(explorer, number, x, y):
    """Drag a handle to the point (x, y) of its panel, as a pointer does; return the state."""
    sheet, handle = explorer._sheet, explorer._handles[number]
    across, up = sheet.panels[handle.panel].transData.transform((x, y))
    explorer._active = handle
    explorer._listen(
        {"kind": "pointer", "phase": "move", "x": across, "y": sheet.size[1] - up, "event": 1}
    )
    assert explorer.error == ""
    return explorer.state


def press(explorer, number, key):
    """Press an arrow key once while a handle is held; return the state."""
    explorer._active = explorer._handles[number]
    explorer._listen({"kind": "key", "key": key, "shift": False, "event": 1})
    assert explorer.error == ""
    return explorer.state


def holds(readout, *expected):
    """Assert that the numbers of a readout are the expected ones, to every digit shown."""
    found = list(re.finditer(r"(?<!\w)[-−]?\d+(?:\.(\d+))?(?:e([-+−]\d+))?", readout))
    assert len(found) == len(expected), f"{len(found)} numbers, not {len(expected)}: {readout!r}"
    for match, right in zip(found, expected, strict=True):
        value, power = match[0].replace("−", "-"), (match[2] or "0").replace("−", "-")
        half = 0.5 * 10.0 ** (int(power) - len(match[1] or ""))
        assert abs(float(value) - right) <= half * (1 + 1e-6), f"{value}, not {right}: {readout!r}"


def _read(axes, artists):
    panel = Panel(axes, list(artists))
    for artist in sorted(artists, key=lambda each: each.get_zorder()):
        _add(panel, artist)
    return panel


def _add(panel, artist):
    color = lambda each: to_hex(to_rgba(each), keep_alpha=True)  # noqa: E731
    match artist:
        case AxLine():
            xy, slope = np.array(artist.get_xy1(), dtype=float), artist.get_slope()
            other = artist.get_xy2() if slope is None else xy + np.array([1, slope])
            points = np.array([xy, other])
            panel.lines.append(
                Line(points, color(artist.get_color()), False, artist.get_linewidth())
            )
        case Line2D():
            points = np.column_stack([np.asarray(d, dtype=float) for d in artist.get_data()])
            alone = artist.get_linestyle() == "None" or len(points) == 1
            if alone:
                panel.points += [Point(*p, color(artist.get_markerfacecolor())) for p in points]
            else:
                dashed = artist.get_linestyle() not in ("-", "solid")
                panel.lines.append(
                    Line(points, color(artist.get_color()), dashed, artist.get_linewidth())
                )
        case LineCollection():
            for i, points in enumerate(artist.get_segments()):
                dashes, colors, widths = (
                    artist.get_linestyles(), artist.get_colors(), artist.get_linewidths(),
                )  # fmt: skip
                dashed = dashes[i % len(dashes)][1] is not None
                panel.lines.append(
                    Line(points, color(colors[i % len(colors)]), dashed, widths[i % len(widths)])
                )
        case Quiver():
            for (x, y), u, v in zip(artist.get_offsets(), artist.U, artist.V, strict=True):
                face = color(artist.get_facecolor()[0])
                panel.arrows.append(Arrow(np.array([x, y]), np.array([u, v]), face))
        case PolyCollection():
            faces = artist.get_facecolor()
            for i, path in enumerate(artist.get_paths()):
                face = faces[i % len(faces)] if len(faces) else artist.get_edgecolor()[0]
                panel.shapes.append(Shape(path.vertices, color(face)))
        case ContourSet():
            filled = artist.filled
            lows, highs = artist._get_lowers_and_uppers() if filled else 2 * (artist.levels,)
            colors = artist.get_facecolor() if filled else artist.get_edgecolor()
            for i, path in enumerate(artist.get_paths()):
                its = path.vertices, color(colors[i % len(colors)])
                panel.levels.append(Level(lows[i], highs[i], *its))
        case FancyArrowPatch():
            ends = artist._posA_posB or artist._path_original.vertices[[0, -1]]  # bent, if a path
            tail, tip = map(np.array, ends)
            panel.arrows.append(Arrow(tail, tip - tail, color(artist.get_edgecolor())))
        case Patch():
            corners = artist.get_patch_transform().transform_path(artist.get_path()).vertices
            panel.shapes.append(Shape(corners, color(artist.get_facecolor())))
        case _Shapes():
            for index, corners in enumerate(artist._corners):
                panel.shapes.append(Shape(corners, color(artist._color)))
                if index in artist._edged:
                    panel.lit.append(panel.shapes[-1])
                if len(corners) == 7:  # an arrow of `bars.changes`: its tail and its tip
                    tail = (corners[0] + corners[6]) / 2
                    panel.arrows.append(Arrow(tail, corners[3] - tail, color(artist._color)))
        case _Words():
            for x, y, text, *_ in artist._words:
                panel.words.append(Word(text, x, y, color(artist._color)))
        case Text() if artist.get_text():
            place = getattr(artist, "xy", artist.get_position())
            panel.words.append(Word(artist.get_text(), *place, color(artist.get_color())))
