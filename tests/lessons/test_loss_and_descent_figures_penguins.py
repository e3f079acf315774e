"""The descent of lesson 11 on the penguins: path, loss and gates, for every kind of batch."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see, still

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.functions import penguins
from mclib.lessons.loss_and_descent import figures

FLIPPER, MASS = penguins.measured()
INPUTS = {
    "in dm, as measured": FLIPPER,
    "standardised": (FLIPPER - np.mean(FLIPPER)) / np.std(FLIPPER),
}
READOUTS = [
    ({}, "After 60 steps of 342 penguins each (60.0 rounds through the data): w = 1.26, "
     "b = 1.69, C = 0.426, 342 of 342 gates open."),
    ({"η": 0.3}, "After 60 steps of 342 penguins each (60.0 rounds through the data): w = −2.79, "
     "b = 0.10, C = 18.296, 0 of 342 gates open. The neuron is dead."),
    ({"x": "standardised", "w": 0.0, "b": 1.0, "batch": 8}, "After 60 steps of 8 penguins each "
     "(1.4 rounds through the data): w = 0.69, b = 4.16, C = 0.157, 342 of 342 gates open. "
     "This is within 2 % of the lowest loss, 0.155."),
    ({"step": 1, "batch": 1}, "After 1 step of 1 penguin each (0.0 rounds through the data): "
     "w = 0.85, b = 1.91, C = 0.838, 342 of 342 gates open."),
]  # fmt: skip
STATES = [
    {"x": "in dm, as measured", "w": 3.0, "b": 3.0, "η": 0.1, "step": 20},
    {"x": "standardised", "w": -1.0, "b": 1.0, "η": 0.2, "step": 15},
    {"x": "standardised", "w": 4.0, "b": 0.5, "η": 0.6, "step": 4},
]


def C(v, x, y):
    return np.mean((np.maximum(0, v[0] * x + v[1]) - y) ** 2)


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.penguin_descent(), **state).readout == readout


@pytest.mark.parametrize("state", STATES, ids=str)
def test_with_all_penguins_the_path_follows_the_measured_gradient(state):
    seen = see(figures.penguin_descent(), **state)
    x = INPUTS[state["x"]]
    path = [np.array([state["w"], state["b"]])]
    for _ in range(state["step"]):
        path.append(path[-1] - state["η"] * gradient(lambda v: C(v, x, MASS))(path[-1]))
    (drawn,) = seen.panels[1].of("lines", style.APPROACH)
    np.testing.assert_allclose(drawn.points, path, atol=1e-7)
    (loss,) = seen.panels[2].of("lines", style.APPROACH)
    np.testing.assert_allclose(loss.points[:, 1], [C(v, x, MASS) for v in path], rtol=1e-7)
    for color, (w, b) in ((style.APPROACH, path[0]), (style.FUNCTION, path[-1])):
        (graph,) = seen.panels[0].of("lines", color)
        at, a = graph.points.T
        np.testing.assert_allclose(a, np.maximum(0, w * at + b), atol=1e-6)
    gates = np.count_nonzero(path[-1][0] * x + path[-1][1] > 0)
    holds(seen.readout.split(" gates")[0], state["step"], 342, float(state["step"]), *path[-1],
          C(path[-1], x, MASS), gates, 342)  # fmt: skip


@pytest.mark.parametrize("size", [1, 8, 100])
def test_a_step_on_a_batch_goes_against_the_gradient_of_the_ringed_penguins(size):
    explorer = figures.penguin_descent()
    state = {"x": "standardised", "w": 0.0, "b": 2.0, "η": 0.2, "batch": size}
    x, used = INPUTS["standardised"], []
    place = np.array([0.0, 2.0])
    for step in range(1, 5):
        seen = see(explorer, **state, step=step)
        rings = [(each.x, each.y) for each in seen.panels[0].points]
        expected = 342 % 100 if size == 100 and step == 4 else size
        assert len(rings) == expected
        used += rings
        at, y = np.array(rings).T
        place = place - 0.2 * gradient(lambda v, at=at, y=y: C(v, at, y))(place)
        (end,) = seen.panels[1].of("points", style.FUNCTION)
        np.testing.assert_allclose((end.x, end.y), place, atol=1e-7)
    if size == 100:  # a round: every penguin once
        every = sorted(zip(x, MASS, strict=True))
        np.testing.assert_allclose(sorted(used), every)
    explorer.close()


def test_the_background_shows_the_penguins_and_the_loss():
    for name, x in INPUTS.items():
        explorer = figures.penguin_descent()
        explorer.set(x=name)
        data, plane, loss = background(explorer)
        (dots,) = [each for each in data.axes.lines if len(each.get_xdata()) == 342]
        np.testing.assert_allclose(dots.get_xdata(), x)
        np.testing.assert_allclose(dots.get_ydata(), MASS)
        lines = [each for each in plane.levels if each.low == each.high and len(each.points)]
        assert len(lines) > 6
        for level in lines:
            for point in level.points[:: max(1, len(level.points) // 5)]:
                assert C(point, x, MASS) == pytest.approx(level.low, rel=0.1)
        dead, lowest = (each.points[0, 1] for each in loss.of("lines", style.TOLERANCE))
        assert dead == pytest.approx(C((0.0, -1.0), x, MASS))
        w, b = np.polyfit(x, MASS, 1)
        assert lowest == pytest.approx(C((w, b), x, MASS))
        explorer.close()


def test_the_start_follows_the_pointer_and_the_keys():
    explorer = figures.penguin_descent()
    state = drag(explorer, 0, 1.5, 2.0)
    assert (state["w"], state["b"]) == (1.5, 2.0)
    assert press(explorer, 0, "ArrowRight")["w"] == pytest.approx(1.55)
    explorer.close()


def test_the_two_flat_losses_are_those_of_the_measured_gradient():
    loss, gates = still(figures.flat_losses)
    x = INPUTS["standardised"]
    for η, color in ((0.3, style.FUNCTION), (1.2, style.SECOND)):
        place, losses, shares = np.array([0.0, 1.0]), [], []
        for _ in range(30):
            losses.append(C(place, x, MASS))
            shares.append(np.mean(place[0] * x + place[1] > 0))
            place = place - η * gradient(lambda v: C(v, x, MASS))(place)
        for panel, values in ((loss, losses), (gates, shares)):
            (line,) = panel.of("lines", color)
            np.testing.assert_allclose(line.points[:, 1], values, rtol=1e-6, atol=1e-9)
