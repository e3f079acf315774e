"""A computation graph: which value is made of which, and how a change travels along the edges.

    Graph                nodes, edges and paths
    forward, backward    slopes along all paths at once, in either direction

>>> graph = Graph("x→u→y x→y")
>>> graph.paths("x", "y")
[('x', 'u', 'y'), ('x', 'y')]
>>> backward(graph, {("x", "u"): 2.0, ("u", "y"): 3.0, ("x", "y"): 1.0}, "y")["x"]
7.0
"""

import itertools
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Graph:
    """Values (nodes) and what each is made of (edges).

    wiring: chains of nodes, separated by spaces: "x→u→y x→y".
    """

    wiring: str

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
                raise ValueError(f"{self.wiring!r} has a cycle: no value can come first.")
            done.append(ready[0])
            del waiting[ready[0]]
        return tuple(done)

    def paths(self, start, end):
        """Return every path from start to end, as tuples of nodes."""
        if start == end:
            return [(end,)]
        nexts = [after for before, after in self.edges if before == start]
        return [(start, *rest) for node in nexts for rest in self.paths(node, end)]


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
