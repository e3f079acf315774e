"""The computation graph: its paths and sweeps against NumPy."""

import itertools

import numpy as np
import pytest

from mclib.calculus import derivative
from mclib.functions.compositions import COMPOSITIONS
from mclib.functions.graph import Graph, backward, forward

DIAMOND = Graph("x→u→v→y x→v u→y")
GRAPHS = [each.graph for each in COMPOSITIONS.values()] + [DIAMOND, Graph("w→s→z→a x→s b→z")]


def slopes_of(graph):
    rng = np.random.default_rng(3)
    return {edge: rng.normal() for edge in graph.edges}


def test_edges_and_nodes_come_in_order():
    assert DIAMOND.edges == (("x", "u"), ("u", "v"), ("v", "y"), ("x", "v"), ("u", "y"))
    assert DIAMOND.nodes == ("x", "u", "v", "y")


def test_a_cycle_is_refused():
    with pytest.raises(ValueError, match="cycle"):
        _ = Graph("x→u→v→u").nodes


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph.wiring)
def test_both_sweeps_add_the_paths(graph):
    slopes, (start, end) = slopes_of(graph), (graph.nodes[0], graph.nodes[-1])
    products = [
        np.prod([slopes[edge] for edge in itertools.pairwise(way)])
        for way in graph.paths(start, end)
    ]
    assert forward(graph, slopes, start)[end] == pytest.approx(sum(products))
    assert backward(graph, slopes, end)[start] == pytest.approx(sum(products))


@pytest.mark.parametrize("name", COMPOSITIONS)
@pytest.mark.parametrize("x", [-0.8, 0.0, 0.7])
def test_a_composition_knows_its_slopes(name, x):
    each = COMPOSITIONS[name]
    rates = each.rates(each.run(x))
    right = derivative(lambda x: each.run(x)["y"])(x)
    assert backward(each.graph, rates, "y")["x"] == pytest.approx(right, abs=1e-9)


@pytest.mark.parametrize("name", COMPOSITIONS)
def test_to_cut_an_edge_is_to_hold_constant(name):
    each, x = COMPOSITIONS[name], 0.7
    old = each.run(x)
    for edge in each.graph.edges:
        held = derivative(lambda x, e=edge: each.run(x, old, [e])["y"])(x)
        assert forward(each.graph, each.rates(old, [edge]), "x")["y"] == pytest.approx(held)
