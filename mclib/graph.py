"""A computation graph: which value is made of which, and how a change travels along the edges.

    Graph                                        nodes, edges, paths, and a place for each node
    forward, backward                            slopes along all paths at once, either way
    wires                                        its boxes and arrows: for a background
    values, slopes, gradients                    numbers or words in the boxes, on the arrows,
                                                 under the boxes: for a foreground
    path                                         one path as a coloured line, like a metro line

>>> graph = Graph("x→u→y x→y")
>>> graph.paths("x", "y")
[('x', 'u', 'y'), ('x', 'y')]
>>> backward(graph, {("x", "u"): 2.0, ("u", "y"): 3.0, ("x", "y"): 1.0}, "y")["x"]
7.0
"""

import itertools
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import FancyBboxPatch

from mclib import style

ROW = 0.62  # height between two rows, where 1 is the width between two columns
HALF_WIDTH, HALF_HEIGHT = 0.27, 0.16  # of a box
PORT = 0.1  # between two arrows that enter or leave a box
LANE = 0.035  # between two paths that share an edge
HEAD = 0.075  # length of an arrow's head


@dataclass(frozen=True)
class Graph:
    """Values (nodes) and what each is made of (edges), in columns from the inputs to the output.

    wiring: chains of nodes, separated by spaces: "x→u→y x→y". names: what a box says in place
    of its node, such as {"u": "u = x²"}. heights: the row of a node by hand, up is positive;
    without it the rows of a column follow those of the column before.
    """

    wiring: str
    names: dict = field(default_factory=dict)
    heights: dict = field(default_factory=dict)

    @cached_property
    def edges(self):
        """Pairs (from, to), each once, in the order of the wiring."""
        chains = [chain.split("→") for chain in self.wiring.split()]
        return tuple(dict.fromkeys(pair for c in chains for pair in itertools.pairwise(c)))

    @cached_property
    def nodes(self):
        """The nodes, each after everything that it is made of."""
        waiting = dict.fromkeys(node for edge in self.edges for node in edge)
        done = []
        while waiting:
            ready = [n for n in waiting if not any(e == n and s in waiting for s, e in self.edges)]
            if not ready:
                raise ValueError(f"{self.wiring!r} runs in a circle: no value can come first.")
            done.append(ready[0])
            del waiting[ready[0]]
        return tuple(done)

    def paths(self, start, end):
        """Return every path from start to end, as tuples of nodes."""
        if start == end:
            return [(end,)]
        nexts = [after for before, after in self.edges if before == start]
        return [(start, *rest) for node in nexts for rest in self.paths(node, end)]

    @cached_property
    def columns(self):
        """The column of each node: the longest way to it; an input stands just before its use."""
        column = {}
        for node in self.nodes:
            made_of = [column[before] for before, after in self.edges if after == node]
            column[node] = 1 + max(made_of, default=-1)
        for node in self.nodes:
            if not any(after == node for _, after in self.edges):
                column[node] = min(column[a] for b, a in self.edges if b == node) - 1
        return column

    @cached_property
    def places(self):
        """Where each node stands, and each bend (edge, column) of an edge that skips columns."""
        places = {}
        for column in range(max(self.columns.values()) + 1):
            here = [node for node in self.nodes if self.columns[node] == column]
            here += [(e, column) for e in self.edges if self._skips(e, column)]
            free = [each for each in here if each not in self.heights]
            free.sort(key=lambda each: -np.mean(self._sources(each, places) or [0]))
            for row, each in enumerate(free):
                places[each] = column, ROW * ((len(free) - 1) / 2 - row)
            for each in set(here) - set(free):
                places[each] = column, ROW * self.heights[each]
        return places

    def _skips(self, edge, column):
        return self.columns[edge[0]] < column < self.columns[edge[1]]

    def _sources(self, each, places):
        """The heights, one column to the left, of what leads to a node or to a bend."""
        edges = [edge for edge in self.edges if edge[1] == each] if each in self.nodes else [each[0]]
        column = (self.columns[each] if each in self.nodes else each[1]) - 1
        return [places[place][1] for e in edges if (place := self._at(e, column)) in places]

    def _at(self, edge, column):
        """What stands for an edge in a column: its start, its end, or a bend."""
        start, end = edge
        ends = {self.columns[start]: start, self.columns[end]: end}
        return ends.get(column, (edge, column))

    def _stops(self, edge):
        """The points that an edge's arrow runs through, from box to box. Shape (k, 2)."""
        start, end = edge
        reach = range(self.columns[start], self.columns[end] + 1)
        stops = np.array([self.places[self._at(edge, column)] for column in reach], dtype=float)
        stops[0] += HALF_WIDTH, self._port(edge, 0)
        stops[-1] += -HALF_WIDTH, self._port(edge, 1)
        return stops

    def _port(self, edge, side):
        """How far from the middle of the box an arrow leaves (side 0) or arrives (side 1)."""
        node = edge[side]
        step = 1 if side == 0 else -1
        beside = lambda e: self.places[self._at(e, self.columns[node] + step)][1]  # noqa: E731
        together = sorted((e for e in self.edges if e[side] == node), key=beside)
        return PORT * (together.index(edge) - (len(together) - 1) / 2)

    def line(self, edge):
        """Return the points of an edge's arrow, a smooth curve that starts and ends level."""
        t = np.linspace(0, 1, 25)[:, None]
        ease = np.hstack([t, t * t * (3 - 2 * t)])
        stops = self._stops(edge)
        return np.concatenate([a + (b - a) * ease for a, b in itertools.pairwise(stops)])


def forward(graph, slopes, start):
    """Return d node / d start for every node: at each join the edges multiply and the paths add.

    slopes: edge -> the derivative of its end with respect to its start.

    >>> forward(Graph("x→u→y x→y"), {("x", "u"): 2.0, ("u", "y"): 3.0, ("x", "y"): 1.0}, "x")
    {'x': 1.0, 'u': 2.0, 'y': 7.0}
    """
    change = dict.fromkeys(graph.nodes, 0.0) | {start: 1.0}
    for node in graph.nodes:
        for edge in graph.edges:
            if edge[1] == node:
                change[node] += slopes[edge] * change[edge[0]]
    return change


def backward(graph, slopes, end):
    """Return d end / d node for every node, in one sweep from the end: at each fork paths add.

    >>> backward(Graph("x→u→y x→y"), {("x", "u"): 2.0, ("u", "y"): 3.0, ("x", "y"): 1.0}, "y")
    {'x': 7.0, 'u': 3.0, 'y': 1.0}
    """
    gradient = dict.fromkeys(graph.nodes, 0.0) | {end: 1.0}
    for node in reversed(graph.nodes):
        for edge in graph.edges:
            if edge[0] == node:
                gradient[node] += slopes[edge] * gradient[edge[1]]
    return gradient


def wires(axes, graph, title="", cut=()):
    """Draw the boxes with their names and the arrows between them; cut edges are dashed."""
    heights = [height for _, height in graph.places.values()]
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_title(title, loc="left", fontsize=style.TITLE)
    axes.set(
        xlim=(-HALF_WIDTH - 0.06, max(graph.columns.values()) + HALF_WIDTH + 0.06),
        ylim=(min(heights) - HALF_HEIGHT - 0.24, max(heights) + HALF_HEIGHT + 0.2),
    )
    whole = [edge for edge in graph.edges if edge not in cut]
    _arrows(axes, [graph.line(edge) for edge in whole], style.MUTED, style.LINE)
    for edge in cut:
        line = graph.line(edge)
        middle = line[len(line) // 2]
        axes.plot(*line.T, linestyle=(0, (2, 3)), color=style.MUTED, linewidth=style.LINE, zorder=2)
        axes.plot(*middle, "X", color=style.POINT, markersize=12, markeredgecolor="white", zorder=4)
    for node in graph.nodes:
        x, y = graph.places[node]
        axes.add_patch(_box(x, y))
        axes.text(x, y + 0.07, graph.names.get(node, node), fontsize=style.NOTE, **_CENTRED)


def values(axes, graph, of):
    """Write a value into each box of the dict `of`: node -> number or words."""
    for node, value in of.items():
        x, y = graph.places[node]
        axes.text(
            x, y - 0.065, _words(value), color=style.FUNCTION, fontsize=style.LABEL, weight="bold",
            **_CENTRED,
        )  # fmt: skip


def slopes(axes, graph, of, color=style.DERIVATIVE):
    """Write a local derivative beside each arrow of the dict `of`: edge -> number or words."""
    for edge, slope in of.items():
        x, y, across, up = _beside(graph.line(edge))
        axes.text(
            x, y, _words(slope), color=color, fontsize=style.NOTE, ha=across, va=up, zorder=7
        )


def gradients(axes, graph, of, color=style.DERIVATIVE):
    """Write under each box of the dict `of`: node -> number or words, such as "∂y/∂u = 3"."""
    for node, gradient in of.items():
        x, y = graph.places[node]
        axes.text(
            x, y - HALF_HEIGHT - 0.03, _words(gradient), color=color, fontsize=style.NOTE,
            ha="center", va="top", zorder=7,
        )  # fmt: skip


def path(axes, graph, nodes, color=style.DERIVATIVE, lane=0, width=4.5, **line):
    """Draw a path as one line through its boxes; lanes 0, 1, -1 keep paths apart on an edge."""
    lines = [graph.line(edge) for edge in itertools.pairwise(nodes)]
    points = np.concatenate(lines) + (0, LANE * lane)
    line = {"solid_capstyle": "round", "zorder": 3, **line}
    return axes.plot(*points.T, color=color, linewidth=width, **line)[0]


_CENTRED = {"ha": "center", "va": "center", "zorder": 6}


def _box(x, y):
    round_ = "round,pad=0,rounding_size=0.07"
    corner = x - HALF_WIDTH, y - HALF_HEIGHT
    return FancyBboxPatch(
        corner, 2 * HALF_WIDTH, 2 * HALF_HEIGHT, boxstyle=round_, facecolor=style.PAPER,
        edgecolor=style.POINT, linewidth=style.THIN, zorder=5,
    )  # fmt: skip


def _arrows(axes, lines, color, width):
    """Draw lines that end level, each with a head."""
    wings = np.array([[0, 0], [-HEAD, HEAD / 2], [-HEAD, -HEAD / 2]])
    heads = PolyCollection([line[-1] + wings for line in lines], facecolor=color, zorder=4)
    axes.add_collection(LineCollection(lines, colors=color, linewidths=width, zorder=2))
    axes.add_collection(heads)


def _beside(line, gap=0.035):
    """Return a place beside the middle of a line, on the outer side, and how words sit there."""
    (x, y), rise = line[len(line) // 2], line[-1, 1] - line[0, 1]
    side = 1 if y >= -1e-9 else -1
    if len(line) > 25 or abs(rise) < 0.15:
        return x, y + side * gap, "center", "bottom" if side > 0 else "top"
    across = "right" if rise * side > 0 else "left"
    return x + (-gap if across == "right" else gap), y + side * gap, across, "bottom" if side > 0 else "top"


def _words(value):
    return value if isinstance(value, str) else f"{value:.2f}".replace("-", "−")
