"""The tug of war of lesson 11: pulls, their sum, and the step, against the measured gradient."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.loss_and_descent import figures

X = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
Y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])
READOUTS = [
    ({}, "m ⊗ e = (0.00, 0.00, −1.12, −0.78, −1.22), ∂C/∂w = −2.35, ∂C/∂b = −1.25. "
     "3 of 5 gates are open.\n"
     "The step lowers the loss: C = 0.722 before it and 0.377 after it."),
    ({"w": -0.9, "b": -1.7}, "m ⊗ e = (0.00, 0.00, 0.00, 0.00, 0.00), ∂C/∂w = 0.00, "
     "∂C/∂b = 0.00. 0 of 5 gates are open.\nNothing pulls: C stays at 2.480."),
    ({"w": 1.5, "b": 1.0, "η": 0.6, "y5": -1.0},
     "m ⊗ e = (0.15, 1.10, 1.25, 2.15, 5.90), ∂C/∂w = 8.47, ∂C/∂b = 4.22. "
     "5 of 5 gates are open.\n"
     "The step lowers the loss: C = 8.445 before it and 1.225 after it."),
]  # fmt: skip
STATES = [
    {"w": 0.8, "b": -0.6, "η": 0.3},
    {"w": -0.5, "b": 1.0, "η": 0.2, "x3": 0.2, "y3": 2.4, "y2": 2.0},
    {"w": 1.4, "b": 0.6, "η": 0.1, "x5": -0.8, "y1": 1.5},
]


def data(state):
    x = np.array([state.get(f"x{i + 1}", X[i]) for i in range(5)])
    return x, np.array([state.get(f"y{i + 1}", Y[i]) for i in range(5)])


def C(v, x, y):
    return np.mean((np.maximum(0, v[0] * x + v[1]) - y) ** 2)


@pytest.fixture(params=STATES, ids=str)
def tug(request):
    explorer = figures.tug_of_war()
    yield see(explorer, **request.param), request.param
    explorer.close()


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.tug_of_war(), **state).readout == readout


def test_each_arrow_is_the_pull_of_its_sample_and_their_sum_the_gradient(tug):
    seen, state = tug
    x, y = data(state)
    place = np.array([state["w"], state["b"]])
    pulls = seen.panels[2].of("arrows", style.DERIVATIVE)
    heading = next(each.text for each in seen.panels[2].words if each.text.startswith("The pulls"))
    shrink = 1 if "true size" in heading else int(heading.split("1/")[1].split()[0])
    is_open = state["w"] * x + state["b"] > 0
    end = np.zeros(2)
    for arrow, i in zip(pulls, np.flatnonzero(is_open), strict=True):
        own = gradient(lambda v, i=i: C(v, x[i : i + 1], y[i : i + 1]))(place) / 5
        np.testing.assert_allclose(arrow.tail, end, atol=1e-8)
        np.testing.assert_allclose(arrow.vector, -own / shrink, atol=1e-8)
        end = end + arrow.vector
    (total,) = seen.panels[2].of("arrows", style.APPROACH)
    np.testing.assert_allclose(total.tail, (0, 0))
    slopes = gradient(lambda v: C(v, x, y))(place)
    np.testing.assert_allclose(total.vector, -slopes / shrink, atol=1e-8)
    np.testing.assert_allclose(end, total.vector, atol=1e-8)


def test_grey_arrows_are_the_pulls_that_a_shut_gate_stops(tug):
    seen, state = tug
    x, y = data(state)
    z = state["w"] * x + state["b"]
    heading = next(each.text for each in seen.panels[2].words if each.text.startswith("The pulls"))
    shrink = 1 if "true size" in heading else int(heading.split("1/")[1].split()[0])
    grey = seen.panels[2].of("arrows", style.MUTED)
    shut = np.flatnonzero(z <= 0)
    line = [gradient(lambda v, i=i: (v[0] * x[i] + v[1] - y[i]) ** 2)([state["w"], state["b"]])
            for i in shut]  # fmt: skip
    assert len(grey) <= len(shut)
    for arrow in grey:
        assert any(np.allclose(arrow.vector, -each / 5 / shrink, atol=1e-8) for each in line)


def test_the_step_goes_eta_times_as_far_against_the_gradient(tug):
    seen, state = tug
    x, y = data(state)
    place = np.array([state["w"], state["b"]])
    step = -state["η"] * gradient(lambda v: C(v, x, y))(place)
    (arrow,) = seen.panels[1].of("arrows", style.APPROACH)
    np.testing.assert_allclose((arrow.tail, arrow.vector), (place, step), atol=1e-8)
    (start,) = seen.panels[1].of("points", style.POINT)
    (end,) = seen.panels[1].of("points", style.FUNCTION)
    np.testing.assert_allclose((start.x, start.y), place)
    np.testing.assert_allclose((end.x, end.y), place + step, atol=1e-8)
    says, after = seen.readout.split("loss: ")
    slopes = gradient(lambda v: C(v, x, y))(place)
    e = np.where(state["w"] * x + state["b"] > 0, state["w"] * x + state["b"] - y, 0)
    holds(says.split(" of 5")[0], *e, *slopes, np.count_nonzero(e))
    holds(after, C(place, x, y), C(place + step, x, y))


def test_the_bars_are_the_errors_of_the_active_samples(tug):
    seen, state = tug
    x, y = data(state)
    z = state["w"] * x + state["b"]
    bars = seen.panels[0].of("lines", style.SECOND)
    for bar, i in zip(bars, np.flatnonzero(z > 0), strict=True):
        np.testing.assert_allclose(bar.points, [(x[i], y[i]), (x[i], z[i])])
    for color, chosen in ((style.TOLERANCE, z > 0), (style.PAPER, z <= 0)):
        places = [(each.x, each.y) for each in seen.panels[0].of("points", color)]
        assert places == list(zip(x[chosen], y[chosen], strict=True))
    (graph,) = seen.panels[0].of("lines", style.FUNCTION)
    np.testing.assert_allclose(
        graph.points[:, 1],
        np.maximum(0, state["w"] * graph.points[:, 0] + state["b"]),
        atol=1e-12,
    )


def test_the_level_lines_are_those_of_the_loss_of_the_moved_data(tug):
    seen, state = tug
    x, y = data(state)
    levels = np.array([0.05, 0.2, 0.5, 1, 1.6, 2.4, 3.4, 4.6, 6, 8, 11])
    lines = seen.panels[1].of("lines", style.INPUT)
    assert len(lines) >= 4
    for line in lines:
        for point in line.points[:: max(1, len(line.points) // 7)]:
            assert np.min(np.abs(levels - C(point, x, y)) - 0.04 * levels) < 0.002


def test_points_and_the_place_on_the_map_follow_the_pointer():
    explorer = figures.tug_of_war()
    state = drag(explorer, 0, 1.4, 0.5)
    assert (state["w"], state["b"]) == (1.4, 0.5)
    for i in range(5):
        state = drag(explorer, i + 1, 0.5 * i, 2.0 - i / 2)
        assert (state[f"x{i + 1}"], state[f"y{i + 1}"]) == (0.5 * i, 2.0 - i / 2)
    assert press(explorer, 3, "ArrowUp")["y3"] == pytest.approx(1.02)
    explorer.close()


def test_nothing_of_the_map_stands_in_its_background():
    _, plane, chain = background(figures.tug_of_war())
    assert not plane.lines
    assert not chain.arrows
