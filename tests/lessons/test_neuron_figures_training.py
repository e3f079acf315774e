"""The training of lesson 10: its path follows the measured gradient, and says when it is dead."""

import numpy as np
import pytest
from matplotlib.path import Path
from seen import background, drag, holds, numbers, press, see

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.neuron import figures

X = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
Y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])
READOUTS = [
    ({}, "η = 0.20, after 60 steps: w = 0.92, b = 0.20, C = 0.025, 4 of 5 gates open. "
     "That is less than the 0.033 of the best line without a gate."),
    ({"w": 1.4, "η": 0.8}, "η = 0.80, after 60 steps: w = −1.91, b = −1.02, C = 2.480, 0 of 5 "
     "gates open. At step 1 the last gate shut: the neuron is dead."),
    ({"w": -0.6, "b": -0.9}, "η = 0.20, after 60 steps: w = −0.60, b = −0.90, C = 2.480, 0 of 5 "
     "gates open. All gates are shut at the start: no slope is left, and no step moves it."),
    ({"w": -1.0, "b": 1.5, "η": 0.4}, "η = 0.40, after 60 steps: w = −0.22, b = −0.01, C = 2.478, "
     "1 of 5 gates open. It fits the one point whose gate is open, and has lost the other four."),
    ({"step": 1}, "η = 0.20, after 1 step: w = 0.53, b = 0.98, C = 0.217, 5 of 5 gates open."),
    ({"η": 0.35, "step": 30}, "η = 0.35, after 30 steps: w = 0.41, b = −0.37, C = 1.538, 3 of 5 "
     "gates open. The loss is higher than at the start: the steps are too long."),
]  # fmt: skip
STATES = [
    {"w": 0.3, "b": 1.0, "η": 0.2, "step": 12},
    {"w": -0.4, "b": 0.6, "η": 0.05, "step": 30},
    {"w": 1.4, "b": 1.0, "η": 0.8, "step": 3},
]


def C(v):
    return np.mean((np.maximum(0, v[0] * X + v[1]) - Y) ** 2)


def descend(w, b, η, step):
    """Return the path of the measured gradient, shape (step + 1, 2)."""
    path = [np.array([w, b])]
    for _ in range(step):
        path.append(path[-1] - η * gradient(C)(path[-1]))
    return np.array(path)


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.training(), **state).readout == readout


@pytest.fixture(params=STATES, ids=str)
def trained(request):
    explorer = figures.training()
    seen = see(explorer, **request.param)
    yield seen, descend(**request.param), request.param
    explorer.close()


def test_the_path_follows_the_measured_gradient(trained):
    seen, path, _ = trained
    (drawn,) = seen.panels[1].of("lines", style.APPROACH)
    np.testing.assert_allclose(drawn.points, path, atol=1e-8)
    start, end = (
        seen.panels[1].of("points", style.POINT),
        seen.panels[1].of("points", style.FUNCTION),
    )
    np.testing.assert_allclose((start[0].x, start[0].y), path[0])
    np.testing.assert_allclose((end[0].x, end[0].y), path[-1], atol=1e-8)


def test_the_loss_after_each_step_is_that_of_the_path(trained):
    seen, path, _ = trained
    (drawn,) = seen.panels[2].of("lines", style.APPROACH)
    np.testing.assert_allclose(drawn.points[:, 0], range(len(path)))
    np.testing.assert_allclose(drawn.points[:, 1], [C(point) for point in path])


def test_the_readout_holds_the_numbers_of_the_last_step(trained):
    seen, path, state = trained
    said = seen.readout.split(" gates open.")[0]
    gates = int(np.sum(path[-1][0] * X + path[-1][1] > 0))
    holds(said, state["η"], state["step"], *path[-1], C(path[-1]), gates, 5)


def test_the_graphs_are_those_of_the_neuron(trained):
    seen, path, _ = trained
    data = seen.panels[0]
    for color, (w, b) in ((style.APPROACH, path[0]), (style.FUNCTION, path[-1])):
        (graph,) = data.of("lines", color)
        x, a = graph.points.T
        np.testing.assert_allclose(a, np.maximum(0, w * x + b), atol=1e-8)
        np.testing.assert_allclose(a[1], 0 if x[0] < -b / w < x[2] else a[1], atol=1e-8)
    (line,) = [each for each in data.of("lines", style.MUTED) if each.dashed]
    assert line.slope == pytest.approx(path[-1][0])


def test_a_point_is_hollow_where_its_gate_is_shut(trained):
    seen, path, _ = trained
    is_open = path[-1][0] * X + path[-1][1] > 0
    for color, chosen in ((style.TOLERANCE, is_open), (style.PAPER, ~is_open)):
        places = [(each.x, each.y) for each in seen.panels[0].of("points", color)]
        assert places == list(zip(X[chosen], Y[chosen], strict=True))


def test_the_grey_wedge_is_where_no_gate_is_open():
    (_, inputs, loss) = background(figures.training())
    (wedge,) = inputs.of("shapes", style.GRID)
    side = np.linspace(-2.1, 2.1, 29)
    grid = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
    highest = np.max(np.multiply.outer(grid[:, 0], X) + grid[:, 1:], axis=1)
    away = np.abs(highest) > 0.02
    inside = Path(wedge.corners).contains_points(grid)
    np.testing.assert_array_equal(inside[away], highest[away] <= 0)
    dead, of_line = (each.points[0, 1] for each in loss.of("lines", style.TOLERANCE))
    assert dead == pytest.approx(C((0.0, -1.0)))
    slope, intercept = np.polyfit(X, Y, 1)
    assert of_line == pytest.approx(np.mean((slope * X + intercept - Y) ** 2))


def test_the_level_lines_of_the_loss_are_at_their_heights():
    (_, inputs, _) = background(figures.training())
    lines = [each for each in inputs.levels if each.low == each.high and len(each.points)]
    assert len(lines) > 8
    for level in lines:
        for point in level.points[:: max(1, len(level.points) // 9)]:
            assert C(point) == pytest.approx(level.low, rel=0.03, abs=0.003)


def test_the_start_follows_the_pointer_and_the_keys():
    explorer = figures.training()
    state = drag(explorer, 0, -0.5, 0.75)
    assert (state["w"], state["b"]) == (-0.5, 0.75)
    assert press(explorer, 0, "ArrowRight")["w"] == pytest.approx(-0.49)
    explorer.close()


def test_the_steps_are_the_readers_own():
    calls = []

    def uphill(w, b, X, y, η):
        calls.append((w.shape, np.shape(b), X.shape, y.shape))
        return np.append(w + η, b)

    seen = see(figures.training(uphill), w=0.0, b=0.0, η=0.1, step=4)
    assert numbers(seen.readout)[2:4] == [0.4, 0.0]
    assert set(calls) == {((1,), (), (5, 1), (5,))}


def test_without_an_answer_the_courses_own_steps_are_taken():
    unanswered = see(figures.training(lambda w, b, X, y, η: ...), step=9)
    assert unanswered.readout == see(figures.training(), step=9).readout


def test_a_step_of_another_shape_is_told():
    explorer = figures.training(lambda w, b, X, y, η: w)
    assert "it should give w and b, shape (2,)" in explorer.error
