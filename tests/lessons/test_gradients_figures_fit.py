"""Lesson 04: the line that is fitted by descent follows the measured gradient."""

import numpy as np
import pytest
from seen import background, drag, holds, numbers, press, see

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.gradients import exercises, figures

X = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
Y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])
BEST = np.polyfit(X, Y, 1)
READOUTS = [
    ({}, "η = 0.20, from (−0.60, −0.80): after 60 steps w = 0.825, b = 0.373, C = 0.0332, "
     "∇C = (0.00, 0.00). This is the best line, to three digits."),
    ({"step": 1}, "η = 0.20, from (−0.60, −0.80): after 1 step w = 1.283, b = 0.296, C = 0.4645, "
     "∇C = (2.03, 0.85)."),
    ({"η": 0.36, "step": 3}, "η = 0.36, from (−0.60, −0.80): after 3 steps w = 3.377, b = 1.632, "
     "C = 24.3023, ∇C = (15.01, 8.13). The loss is higher than at the start: the steps are too "
     "long."),
    ({"η": 0.4, "w": 2.0, "b": 2.0}, "η = 0.40, from (2.00, 2.00): after 9 steps w = −32.419, "
     "b = −17.859, C = 4315.9515, ∇C = (−199.55, −109.60). The steps are too long: they run away."),
]  # fmt: skip
STATES = [
    {"w": -0.6, "b": -0.8, "η": 0.2, "step": 12},
    {"w": -1.0, "b": 1.5, "η": 0.05, "step": 30},
    {"w": 1.4, "b": 1.0, "η": 0.36, "step": 3},
]


def C(v):
    return np.mean((v[0] * X + v[1] - Y) ** 2)


def descend(w, b, η, step):
    """Return the path of the measured gradient, shape (step + 1, 2)."""
    path = [np.array([w, b])]
    for _ in range(step):
        path.append(path[-1] - η * gradient(C)(path[-1]))
    return np.array(path)


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.fit_by_descent(), **state).readout == readout


@pytest.fixture(params=STATES, ids=str)
def fitted(request):
    explorer = figures.fit_by_descent()
    seen = see(explorer, **request.param)
    yield seen, descend(**request.param), request.param
    explorer.close()


def test_the_path_follows_the_measured_gradient(fitted):
    seen, path, _ = fitted
    loss = seen.panels[1]
    (drawn,) = loss.of("lines", style.APPROACH)
    np.testing.assert_allclose(drawn.points, path, atol=1e-7)
    (start,), (end,) = loss.of("points", style.POINT), loss.of("points", style.FUNCTION)
    np.testing.assert_allclose((start.x, start.y), path[0])
    np.testing.assert_allclose((end.x, end.y), path[-1], atol=1e-7)


def test_the_readout_holds_the_numbers_of_the_last_step(fitted):
    seen, path, state = fitted
    end = path[-1]
    said = seen.readout.split(" The loss is higher")[0]
    holds(said, state["η"], *path[0], state["step"], *end, C(end), *gradient(C)(end))


def test_the_lines_are_those_of_the_first_and_the_last_step(fitted):
    seen, path, _ = fitted
    for color, (w, b) in ((style.APPROACH, path[0]), (style.FUNCTION, path[-1])):
        (line,) = seen.panels[0].of("lines", color)
        np.testing.assert_allclose(line.points[:, 1], w * line.points[:, 0] + b, atol=1e-7)


def test_the_bars_are_the_errors(fitted):
    seen, path, _ = fitted
    bars = seen.panels[0].of("lines", style.SECOND)
    assert len(bars) == 5
    for bar, x, y in zip(bars, X, Y, strict=True):
        np.testing.assert_allclose(bar.points, [(x, y), (x, path[-1] @ [x, 1])], atol=1e-7)


def test_on_each_dashed_line_one_slope_is_zero_and_they_cross_at_the_best_line():
    (data, loss) = background(figures.fit_by_descent())
    np.testing.assert_allclose([(each.x, each.y) for each in data.points], np.stack([X, Y], axis=1))
    lines = loss.of("lines", style.TOLERANCE)
    assert len(lines) == 2
    for k, line in enumerate(lines):
        for point in (line.points[0], line.points[0] + 0.7 * (line.points[1] - line.points[0])):
            assert gradient(C)(point)[k] == pytest.approx(0, abs=1e-8)
    (lowest,) = loss.of("points", style.TOLERANCE)
    np.testing.assert_allclose((lowest.x, lowest.y), BEST)
    for k, name in enumerate("wb"):  # and each is named beside itself
        (word,) = [each for each in loss.words if each.text == f"∂C/∂{name} = 0"]
        assert gradient(C)((word.x, word.y))[k] == pytest.approx(0, abs=1e-8)


def test_the_level_lines_of_the_loss_are_at_their_heights():
    (_, loss) = background(figures.fit_by_descent())
    lines = [each for each in loss.levels if each.low == each.high and len(each.points)]
    assert len(lines) > 8
    for level in lines:
        for point in level.points[:: max(1, len(level.points) // 9)]:
            assert C(point) == pytest.approx(level.low, rel=0.03, abs=0.01)


def test_the_start_follows_the_pointer_and_the_keys():
    explorer = figures.fit_by_descent()
    state = drag(explorer, 0, -0.5, 0.75)
    assert (state["w"], state["b"]) == (-0.5, 0.75)
    assert press(explorer, 0, "ArrowRight")["w"] == pytest.approx(-0.49)
    explorer.close()


def test_the_steps_are_the_readers_own():
    def uphill(w, b, x, y, η):
        assert x.shape == y.shape == (5,)
        return [w + η, b]

    seen = see(figures.fit_by_descent(uphill), w=0.0, b=0.0, η=0.1, step=4)
    assert numbers(seen.readout)[4:6] == [0.4, 0.0]


def test_without_an_answer_the_lessons_own_steps_are_taken():
    unanswered = see(figures.fit_by_descent(lambda w, b, x, y, η: ...), step=9)
    assert unanswered.readout == see(figures.fit_by_descent(), step=9).readout


def test_the_solution_of_the_exercise_takes_the_same_steps():
    answered = see(figures.fit_by_descent(exercises.line_step.solution), step=9)
    assert answered.readout == see(figures.fit_by_descent(), step=9).readout


def test_a_step_of_another_shape_is_told():
    explorer = figures.fit_by_descent(lambda w, b, x, y, η: w)
    assert "it should give two, w and b" in explorer.error


def test_the_best_line_is_what_later_lessons_say_it_is():
    np.testing.assert_allclose(exercises.best_line.solution, BEST)
    assert (round(BEST[0], 3), round(BEST[1], 3), round(C(BEST), 4)) == (0.825, 0.373, 0.0332)
