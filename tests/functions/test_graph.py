"""The computation graph: its paths and sweeps against NumPy, its layout, and what is drawn."""

import itertools

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from mclib.calculus import derivative
from mclib.drawing import wiring
from mclib.functions.compositions import COMPOSITIONS
from mclib.functions.graph import HALF_WIDTH, Graph, backward, forward

DIAMOND = Graph("x→u→v→y x→v u→y")
GRAPHS = [each.graph for each in COMPOSITIONS.values()] + [DIAMOND, Graph("w→s→z→a x→s b→z")]


def slopes_of(graph):
    rng = np.random.default_rng(3)
    return {edge: rng.normal() for edge in graph.edges}


def test_edges_and_nodes_come_in_order():
    assert DIAMOND.edges == (("x", "u"), ("u", "v"), ("v", "y"), ("x", "v"), ("u", "y"))
    assert DIAMOND.nodes == ("x", "u", "v", "y")


def test_a_circle_is_refused():
    with pytest.raises(ValueError, match="circle"):
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


def test_an_input_stands_just_before_its_use():
    graph = Graph("w→s→z→a x→s b→z")
    assert graph.columns == {"w": 0, "x": 0, "s": 1, "b": 1, "z": 2, "a": 3}


def test_heights_by_hand_win():
    graph = Graph("x→u x→v", heights={"u": -1, "v": 1})
    assert graph.places["v"][1] > 0 > graph.places["u"][1]


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph.wiring)
def test_no_two_boxes_touch_and_no_arrow_crosses_a_box(graph):
    half = wiring._half_height(graph)
    places = [graph.places[node] for node in graph.nodes]
    for i, (x, y) in enumerate(places):
        for other_x, other_y in places[:i]:
            assert abs(x - other_x) >= 1 or abs(y - other_y) > 2 * half
    for edge in graph.edges:
        for node in set(graph.nodes) - set(edge):
            away = np.abs(graph.line(edge) - graph.places[node])
            assert np.all((away[:, 0] > HALF_WIDTH) | (away[:, 1] > half)), (edge, node)


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph.wiring)
def test_arrows_start_and_end_level_at_their_boxes(graph):
    for edge in graph.edges:
        line = graph.line(edge)
        along, up = np.diff(line, axis=0).T
        assert np.all(along >= 0)  # 0 where two pieces meet in a bend
        slope = np.abs(up[along > 0] / along[along > 0])
        assert slope[0] <= 0.3 * slope.max()
        assert slope[-1] <= 0.3 * slope.max()


def drawn(cut=()):
    figure = Figure((8, 3))
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    wiring.wires(axes, DIAMOND, cut=cut)
    ways = DIAMOND.paths("x", "y")
    wiring.tracks(axes, DIAMOND, ways, ["red", "green", "blue"], cut=cut)
    wiring.values(axes, DIAMOND, {"x": 1.0})
    wiring.slopes(axes, DIAMOND, {("x", "u"): "2x = 1.40"})
    wiring.gradients(axes, DIAMOND, {"u": "∂y/∂u = 3"})
    wiring.marks(axes, DIAMOND, "u", [("x", "u")])
    figure.canvas.draw()
    return axes


def test_a_path_with_a_cut_edge_is_not_drawn():
    whole, cut = drawn(), drawn(cut=[("x", "u")])
    colors = [{line.get_color() for line in axes.lines} for axes in (whole, cut)]
    assert {"red", "green", "blue"} <= colors[0]
    assert {"red", "green", "blue"} & colors[1] == {"blue"}
