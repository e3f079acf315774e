"""Where the boxes and the arrows of a computation graph stand; `wiring` draws them.

Diagram    a graph with a place for each node and a curve for each edge
"""

import itertools
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from mclib.functions.graph import Graph

# Lengths in the width between two columns, as long as a diagram does not set its pitch.
GAP = 0.3  # between two rows of boxes
HALF_WIDTH, LINE_OF_TEXT = 0.325, 0.155  # of a box
PORT = 0.1  # between two arrows that enter or leave a box
HEAD = 0.08  # length of an arrow's head


@dataclass(frozen=True)
class Diagram:
    """A graph in columns, from its inputs on the left to its output on the right.

    names: what a box says in place of its node, such as {"u": "u = x²"}. heights: the row of a
    node, set by hand, up is positive; without it the rows of a column follow those of the column
    before. lines: how many lines of text a box holds: its name, a value, and a third for a
    gradient. pitch: the distance between columns; more than 1 leaves room for words beside the
    arrows.

    >>> Diagram(Graph("x→u→y x→y")).columns
    {'x': 0, 'u': 1, 'y': 2}
    """

    graph: Graph
    names: dict = field(default_factory=dict)
    heights: dict = field(default_factory=dict)
    lines: int = 2
    pitch: float = 1.0

    @cached_property
    def columns(self):
        """The column of each node: its longest path from an input.

        An input stands just before its use.
        """
        column = {}
        for node in self.graph.nodes:
            made_of = [column[before] for before, after in self.graph.edges if after == node]
            column[node] = 1 + max(made_of, default=-1)
        for node in self.graph.nodes:
            if not any(after == node for _, after in self.graph.edges):
                column[node] = min(column[a] for b, a in self.graph.edges if b == node) - 1
        return column

    @cached_property
    def places(self):
        """The place of each node, and of each bend (edge, column) of an edge that skips columns."""
        places = {}
        rise = LINE_OF_TEXT * self.lines + GAP
        for column in range(max(self.columns.values()) + 1):
            here = [node for node in self.graph.nodes if self.columns[node] == column]
            here += [(e, column) for e in self.graph.edges if self._skips(e, column)]
            free = [each for each in here if each not in self.heights]
            free.sort(key=lambda each: -np.mean(self._sources(each, places) or [0]))
            for row, each in enumerate(free):
                places[each] = column * self.pitch, rise * ((len(free) - 1) / 2 - row)
            for each in set(here) - set(free):
                places[each] = column * self.pitch, rise * self.heights[each]
        return places

    def _skips(self, edge, column):
        return self.columns[edge[0]] < column < self.columns[edge[1]]

    def _sources(self, each, places):
        """The heights, one column to the left, of what leads to a node or to a bend."""
        if each in self.graph.nodes:
            edges = [edge for edge in self.graph.edges if edge[1] == each]
            column = self.columns[each] - 1
        else:
            edges, column = [each[0]], each[1] - 1
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
        stops[-1] += -HALF_WIDTH - HEAD, self._port(edge, 1)
        return stops

    def _port(self, edge, side):
        """How far from the middle of the box an arrow leaves (side 0) or arrives (side 1)."""
        node = edge[side]
        step = 1 if side == 0 else -1
        beside = lambda e: self.places[self._at(e, self.columns[node] + step)][1]  # noqa: E731
        together = sorted((e for e in self.graph.edges if e[side] == node), key=beside)
        return PORT * (together.index(edge) - (len(together) - 1) / 2)

    def line(self, edge):
        """Return the points of an edge's arrow, a smooth curve that starts and ends level."""
        return self._lines[edge]

    @cached_property
    def _lines(self):
        """The points of all arrows: found once, since words stand beside them at every frame."""
        t = np.linspace(0, 1, 25)[:, None]
        ease = np.hstack([t, t * t * (3 - 2 * t)])
        stops = {edge: itertools.pairwise(self._stops(edge)) for edge in self.graph.edges}
        return {e: np.concatenate([a + (b - a) * ease for a, b in s]) for e, s in stops.items()}

    def middle(self, edge):
        """Return the point half-way along an edge's arrow, where it can be marked."""
        line = self.line(edge)
        return tuple(line[len(line) // 2])
