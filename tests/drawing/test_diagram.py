"""The diagram of a computation graph: where boxes and arrows stand, and what is drawn."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from mclib.drawing import wiring
from mclib.drawing.diagram import HALF_WIDTH, Diagram
from mclib.functions.compositions import COMPOSITIONS
from mclib.functions.graph import Graph

DIAMOND = Diagram(Graph("x→u→v→y x→v u→y"))
DIAGRAMS = [
    *(Diagram(each.graph, each.names, pitch=1.45) for each in COMPOSITIONS.values()),
    DIAMOND,
    Diagram(Graph("w→s→z→a x→s b→z")),
]


def test_an_input_stands_just_before_its_use():
    assert Diagram(Graph("w→s→z→a x→s b→z")).columns == {
        "w": 0,
        "x": 0,
        "s": 1,
        "b": 1,
        "z": 2,
        "a": 3,
    }


def test_heights_by_hand_win():
    places = Diagram(Graph("x→u x→v"), heights={"u": -1, "v": 1}).places
    assert places["v"][1] > 0 > places["u"][1]


@pytest.mark.parametrize("diagram", DIAGRAMS, ids=lambda diagram: diagram.graph.wiring)
def test_no_two_boxes_touch_and_no_arrow_crosses_a_box(diagram):
    half = wiring._half_height(diagram)
    places = [diagram.places[node] for node in diagram.graph.nodes]
    for i, (x, y) in enumerate(places):
        for other_x, other_y in places[:i]:
            assert abs(x - other_x) >= 1 or abs(y - other_y) > 2 * half
    for edge in diagram.graph.edges:
        for node in set(diagram.graph.nodes) - set(edge):
            away = np.abs(diagram.line(edge) - diagram.places[node])
            assert np.all((away[:, 0] > HALF_WIDTH) | (away[:, 1] > half)), (edge, node)


@pytest.mark.parametrize("diagram", DIAGRAMS, ids=lambda diagram: diagram.graph.wiring)
def test_arrows_start_and_end_level_at_their_boxes(diagram):
    for edge in diagram.graph.edges:
        line = diagram.line(edge)
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
    ways = DIAMOND.graph.paths("x", "y")
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
