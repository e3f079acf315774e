"""Lesson 00: what the figures say and draw is held against NumPy and `mclib.calculus`."""

import numpy as np
import pytest
from matplotlib.patches import FancyBboxPatch
from seen import background, drag, holds, press, see, still

from mclib.calculus import derivative
from mclib.drawing import style
from mclib.lessons.catalogue import lessons
from mclib.lessons.start_here import figures

X = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
Y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])


def loss(w, b):
    return sum((y - max(0, w * x + b)) ** 2 for x, y in zip(X, Y, strict=True)) / 5


def slopes(w, b):
    return derivative(lambda w: loss(w, b))(w), derivative(lambda b: loss(w, b))(b)


NEURONS = [(0.3, 1.0), (1.2, 0.4), (0.9, -0.8), (-0.6, -1.2)]
one_weight = pytest.fixture(figures.one_weight, scope="module")
neuron_states = pytest.mark.parametrize(("w", "b"), NEURONS)


@pytest.mark.parametrize(
    ("w", "b", "readout"),
    [
        (
            0.3,
            1.0,
            "w = 0.30, b = 1.00: the loss is C = 0.363, the mean area of the squares. Raise w: the "
            "loss falls (slope −1.14). Raise b: the loss rises (slope +0.10).",
        ),
        (
            0.9,
            -0.8,
            "w = 0.90, b = −0.80: the loss is C = 0.739, the mean area of the squares. Raise w: "
            "the loss falls (slope −2.34). Raise b: the loss falls (slope −1.26).",
        ),
        (
            -0.6,
            -1.2,
            "w = −0.60, b = −1.20: the loss is C = 2.480, the mean area of the squares. A small "
            "change of w hardly changes the loss (slope 0.00). A small change of b hardly changes "
            "the loss (slope 0.00).",
        ),
    ],
)
def test_one_weight_says(one_weight, w, b, readout):
    assert see(one_weight, w=w, b=b).readout == readout


@neuron_states
def test_the_loss_and_its_slopes_are_those_of_calculus(one_weight, w, b):
    in_w, in_b = slopes(w, b)
    readout = see(one_weight, w=w, b=b).readout
    holds(readout, w, b, loss(w, b), in_w, in_b)
    for name, slope in (("w", in_w), ("b", in_b)):
        trend = f"Raise {name}: the loss {'rises' if slope > 0 else 'falls'}"
        assert (trend in readout) == (slope != 0)


@neuron_states
def test_the_tangents_touch_the_loss(one_weight, w, b):
    _, *panels = see(one_weight, w=w, b=b).panels
    losses = (lambda each: loss(each, b)), (lambda each: loss(w, each))
    for panel, here, slope, C in zip(panels, (w, b), slopes(w, b), losses, strict=True):
        (tangent,) = panel.of("lines", style.DERIVATIVE)
        assert tangent.slope == pytest.approx(slope, abs=1e-9)
        np.testing.assert_allclose(tangent.points.mean(axis=0), [here, loss(w, b)])
        (point,) = panel.of("points", style.POINT)
        np.testing.assert_allclose(point[:2], [here, loss(w, b)])
        (curve,) = panel.of("lines", style.FUNCTION)
        x, y = curve.points[::20].T
        np.testing.assert_allclose(y, [C(each) for each in x])


@neuron_states
def test_the_neuron_and_the_squares_of_its_errors_are_drawn(one_weight, w, b):
    data = see(one_weight, w=w, b=b).panels[0]
    ((graph,), (z,)) = data.of("lines", style.FUNCTION), data.of("lines", style.MUTED)
    np.testing.assert_allclose(graph.points[:, 1], np.maximum(0, w * graph.points[:, 0] + b))
    np.testing.assert_allclose(z.points[:, 1], w * z.points[:, 0] + b)
    assert z.dashed
    kink = -b / w
    if -1.1 < kink < 3.1:
        assert kink in graph.points[:, 0]
    squares = data.of("shapes", style.APPROACH)
    for square, x, y in zip(squares, X, Y, strict=True):
        sides = np.ptp(square.corners, axis=0)
        np.testing.assert_allclose(sides, abs(y - max(0, w * x + b)))
        np.testing.assert_allclose(square.corners[:2], [(x, y), (x, max(0, w * x + b))])
    measured = background(one_weight)[0].of("points", style.TOLERANCE)
    np.testing.assert_array_equal([each[:2] for each in measured], np.column_stack([X, Y]))


def test_the_dots_of_w_and_b_follow_the_pointer(one_weight):
    one_weight.set(w=0.3, b=0.5)
    assert drag(one_weight, 0, 1, 1.1)["w"] == pytest.approx(0.6)  # the line's height at 1 is w + b
    assert drag(one_weight, 1, 0, -0.25)["b"] == pytest.approx(-0.25)
    assert drag(one_weight, 2, 0.8, 1)["w"] == pytest.approx(0.8)
    assert drag(one_weight, 3, 0.7, 1)["b"] == pytest.approx(0.7)
    (dots,) = see(one_weight).panels[0].of("lines", style.POINT)
    np.testing.assert_allclose(dots.points, [(0, 0.7), (1, 1.5)])


def test_keys_move_w_and_b_as_they_point(one_weight):
    one_weight.set(w=0.3, b=0.5)
    assert press(one_weight, 0, "ArrowUp")["w"] == pytest.approx(0.31)
    assert press(one_weight, 1, "ArrowDown")["b"] == pytest.approx(0.49)
    assert press(one_weight, 2, "ArrowLeft")["w"] == pytest.approx(0.30)
    assert press(one_weight, 3, "ArrowRight")["b"] == pytest.approx(0.50)


NEEDED = {
    (0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6), (6, 7), (7, 8), (8, 9), (9, 10), (10, 11),
    (11, 12), (11, 13), (13, 14),
}  # fmt: skip


def test_the_map_has_an_arrow_from_each_lesson_to_those_that_need_it():
    (panel,) = still(figures.lesson_map)
    titles = [each for each in panel.words if each.text[:2].isdigit()]
    places = np.array([(each.x, each.y) for each in titles])
    nearest = lambda place: int(titles[np.argmin(np.abs(places - place).sum(1))].text[:2])  # noqa: E731
    arrows = {(nearest(each.tail), nearest(each.tail + each.vector)) for each in panel.arrows}
    assert arrows == NEEDED


def test_the_lessons_that_are_not_written_yet_are_dashed():
    (panel,) = still(figures.lesson_map)
    boxes = [each for each in panel.artists if isinstance(each, FancyBboxPatch)]
    dashed = [each.get_linestyle() == "--" for each in boxes]
    written = [number in {each.number for each in lessons()} for number in range(len(boxes))]
    assert dashed == [not each for each in written]
