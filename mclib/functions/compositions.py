"""Formulas spread out as computation graphs: each value, each edge's slope, and cut edges.

    Composition     a graph together with what its nodes and edges compute
    COMPOSITIONS    formula -> Composition: the examples of the chain rules

>>> total = COMPOSITIONS["x + x²"]
>>> total.run(3.0)
{'x': 3.0, 'u': 9.0, 'y': 12.0}
>>> total.rates(total.run(3.0))
{('x', 'u'): 6.0, ('u', 'y'): 1.0, ('x', 'y'): 1.0}
"""

from dataclasses import dataclass

import numpy as np

from mclib.functions.graph import Graph


@dataclass(frozen=True)
class Composition:
    """A graph whose input is x and whose output is y.

    names: node -> its formula, such as "u = x²". links: node -> the function of what leads to
    it, in the order of the graph's edges. slopes: edge -> (its derivative as text, the same as a
    function of the dict of values).
    """

    graph: Graph
    names: dict
    links: dict
    slopes: dict

    def run(self, x, old=None, cut=()):
        """Return every node's value, a dict; along a cut edge the `old` value is what arrives.

        To cut an edge is to hold constant what comes along it, as a partial derivative does.
        Shapes: x is a number, or an array of several inputs.
        """
        value = {"x": x}
        for node in self.graph.nodes[1:]:
            made_of = [edge for edge in self.graph.edges if edge[1] == node]
            value[node] = self.links[node](*((old if e in cut else value)[e[0]] for e in made_of))
        return value

    def rates(self, value, cut=()):
        """Return the slope of each edge as a number, at a dict of values; 0 where it is cut."""
        return {
            edge: 0.0 if edge in cut else float(slope(value))
            for edge, (_, slope) in self.slopes.items()
        }


COMPOSITIONS = {
    "x + x²": Composition(
        Graph("x→u→y x→y"),
        {"u": "u = x²", "y": "y = x + u"},
        {"u": lambda x: x**2, "y": lambda u, x: x + u},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "y"): ("1", lambda v: 1),
            ("x", "y"): ("1", lambda v: 1),
        },
    ),
    "sin(x + x²)": Composition(
        Graph("x→u→v→y x→v"),
        {"u": "u = x²", "v": "v = x + u", "y": "y = sin v"},
        {"u": lambda x: x**2, "v": lambda u, x: x + u, "y": np.sin},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "v"): ("1", lambda v: 1),
            ("v", "y"): ("cos v", lambda v: np.cos(v["v"])),
            ("x", "v"): ("1", lambda v: 1),
        },
    ),
    "x · x²": Composition(
        Graph("x→u→y x→y"),
        {"u": "u = x²", "y": "y = x u"},
        {"u": lambda x: x**2, "y": lambda u, x: x * u},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "y"): ("x", lambda v: v["x"]),
            ("x", "y"): ("u", lambda v: v["u"]),
        },
    ),
    "x² sin(x + x²)": Composition(
        Graph("x→u→v→y x→v u→y"),
        {"u": "u = x²", "v": "v = x + u", "y": "y = u sin v"},
        {"u": lambda x: x**2, "v": lambda u, x: x + u, "y": lambda v, u: u * np.sin(v)},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "v"): ("1", lambda v: 1),
            ("v", "y"): ("u cos v", lambda v: v["u"] * np.cos(v["v"])),
            ("x", "v"): ("1", lambda v: 1),
            ("u", "y"): ("sin v", lambda v: np.sin(v["v"])),
        },
    ),
}
