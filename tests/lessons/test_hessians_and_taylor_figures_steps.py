"""Lesson 12: curvatures and eigenvalues are measured, and the steps turn at 2/λ_max."""

import autograd
import autograd.numpy
import numpy as np
import pytest
from seen import background, drag, holds, numbers, see, still

from mclib.calculus import gradient, hessian
from mclib.drawing import style
from mclib.lessons.hessians_and_taylor import exercises, figures

BENDS = [
    {"p": 2.0, "q": 1.0, "r": 1.0, "angle": 100.0},
    {"p": -2.0, "q": 1.0, "r": 2.0, "angle": 30.0},
    {"p": -1.0, "q": 0.5, "r": -3.0, "angle": 215.0},
    {"p": 2.0, "q": 2.0, "r": 2.0, "angle": 10.0},
]
WORDS = [
    "Along u the curvature is 0.69. The eigenvalues of H are 0.38 and 2.62: a bowl, its lowest "
    "point in the middle.",
    "Along u the curvature is −0.13. The eigenvalues of H are −2.24 and 2.24: a saddle, uphill "
    "one way and downhill another.",
    "Along u the curvature is −1.19. The eigenvalues of H are −3.12 and −0.88: a hill, its highest "
    "point in the middle.",
    "Along u the curvature is 2.68. The eigenvalues of H are 0.00 and 4.00: flat in at least one "
    "direction, about which H does not say enough.",
]


@pytest.fixture(params=range(4))
def bend(request):
    explorer = figures.curvature()
    state = BENDS[request.param]
    p, q, r = state["p"], state["q"], state["r"]
    yield (
        see(explorer, **state),
        lambda v: (p * v[0] ** 2 + 2 * q * v[0] * v[1] + r * v[1] ** 2) / 2,
        state,
        WORDS[request.param],
    )
    explorer.close()


def test_the_words_of_the_curvature_in_full(bend):
    seen, *_, words = bend
    assert seen.readout == words


def test_the_curvature_is_the_second_slope_of_a_walk(bend):
    seen, f, state, _ = bend
    u = np.array([np.cos(np.radians(state["angle"])), np.sin(np.radians(state["angle"]))])
    measured = hessian(lambda t: f(t[0] * u))([0.0])[0, 0]
    low, high = np.linalg.eigvalsh(hessian(f)([0.3, -0.2]))
    holds(seen.readout, measured, low, high)
    (dot,) = seen.panels[1].of("points", style.INPUT)
    assert (dot.x, dot.y) == pytest.approx((state["angle"], measured), abs=1e-6)
    (arrow,) = seen.panels[0].of("arrows", style.INPUT)
    np.testing.assert_allclose(arrow.vector, u, atol=1e-9)


def test_the_wave_lies_between_the_dashed_lines(bend):
    seen, f, _, _ = bend
    (wave,) = seen.panels[1].of("lines", style.FUNCTION)
    H = hessian(f)([0.0, 0.0])
    for degrees, value in wave.points[::24]:
        u = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
        assert value == pytest.approx(u @ H @ u, abs=1e-6)
    edges = [line.points[0, 1] for line in seen.panels[1].of("lines", style.TOLERANCE)]
    np.testing.assert_allclose(edges, [wave.points[:, 1].min(), wave.points[:, 1].max()], atol=5e-3)


def test_the_dashed_directions_are_only_stretched(bend):
    seen, f, _, _ = bend
    H = hessian(f)([0.0, 0.0])
    lines = seen.panels[0].of("lines", style.TOLERANCE)
    assert len(lines) == 2
    for line in lines:
        v = line.points[1] - line.points[0]
        assert abs(np.linalg.det(np.stack([v, H @ v]))) < 1e-5


def test_the_level_lines_are_level(bend):
    seen, f, _, _ = bend
    for color, sign in ((style.FUNCTION, 1), (style.SECOND, -1)):
        for line in seen.panels[0].of("lines", color):
            values = np.array([f(point) for point in line.points])
            values = values[np.isfinite(values)]
            assert np.all(sign * values > 0)
            np.testing.assert_allclose(values, values[0], rtol=1e-9)
            assert 2 * np.sqrt(abs(values[0])) == pytest.approx(round(2 * np.sqrt(abs(values[0]))))


def test_the_direction_follows_the_pointer():
    explorer = figures.curvature()
    assert drag(explorer, 0, 0.0, 1.5)["angle"] == pytest.approx(90)
    explorer.close()


def test_the_arrows_of_the_still_are_eigenvectors():
    for panel, (low, high) in zip(
        still(figures.kinds_of_level_ground), ((1, 3), (-1, 3), (0.2, 4)), strict=True
    ):
        first, second = panel.of("arrows", style.TOLERANCE)
        assert first.vector @ second.vector == pytest.approx(0, abs=1e-9)
        assert numbers(panel.axes.get_title(loc="left")) == [low, high]
        # along each arrow the level lines are crossed at the heights λ s²/2
        for arrow, value in ((first, low), (second, high)):
            for level in panel.levels:
                if level.low != level.high or not len(level.points) or level.low * value <= 0:
                    continue
                s = np.sqrt(2 * level.low / value)
                if s < 1.3:
                    distances = np.hypot(*(level.points - s * arrow.vector).T)
                    assert distances.min() < 0.04


X = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
Y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])
INPUTS = {
    "as measured": X,
    "minus their mean": X - np.mean(X),
    "minus their mean, to spread 1": (X - np.mean(X)) / np.std(X),
}
STEPS = [
    {"inputs": "as measured", "w": -1.0, "b": 1.0, "η": 0.3, "step": 12},
    {"inputs": "as measured", "w": 1.5, "b": -1.0, "η": 0.36, "step": 7},
    {"inputs": "minus their mean", "w": 0.5, "b": 2.0, "η": 0.1, "step": 3},
    {"inputs": "minus their mean, to spread 1", "w": -1.0, "b": 1.0, "η": 0.5, "step": 1},
]


def loss(x):
    return lambda v: np.mean((v[0] * x + v[1] - Y) ** 2)


@pytest.fixture(params=STEPS, ids=str)
def stepping(request):
    explorer = figures.stable_step()
    state = request.param
    C = loss(INPUTS[state["inputs"]])
    path = [np.array([state["w"], state["b"]])]
    for _ in range(state["step"]):
        path.append(path[-1] - state["η"] * gradient(C)(path[-1]))
    lowest = np.polyfit(INPUTS[state["inputs"]], Y, 1)
    yield see(explorer, **state), C, np.array(path), lowest, state
    explorer.close()


def test_the_path_follows_the_measured_gradient(stepping):
    seen, _, path, lowest, _ = stepping
    (drawn,) = seen.panels[0].of("lines", style.APPROACH)
    np.testing.assert_allclose(drawn.points, path, atol=1e-7)
    (away,) = seen.panels[1].of("lines", style.APPROACH)
    np.testing.assert_allclose(away.points[:, 1], np.hypot(*(path - lowest).T), atol=2e-7)


def test_newtons_step_leads_to_the_lowest_point(stepping):
    seen, C, path, lowest, _ = stepping
    (arrow,) = seen.panels[0].of("arrows", style.SECOND)
    step = np.linalg.solve(hessian(C)(path[0]), -gradient(C)(path[0]))
    np.testing.assert_allclose(arrow.vector, step, atol=1e-5)
    np.testing.assert_allclose(arrow.tail + arrow.vector, lowest, atol=1e-9)


def test_the_readout_of_the_steps_is_measured(stepping):
    seen, C, path, lowest, state = stepping
    low, high = np.linalg.eigvalsh(hessian(C)(path[0]))
    η = state["η"]
    words = seen.readout.replace("2/λ_max", "limit")
    away = np.hypot(*(path[-1] - lowest))
    expected = [low, high, high / low, 2 / high, η, 1 - η * low, 1 - η * high, state["step"]]
    if away > 1e-9:
        holds(words, *expected, away)
    assert ("converges" in words) == (η < 2 / high)
    assert ("diverges" in words) == (η > 2 / high)


@pytest.mark.parametrize("name", INPUTS)
def test_the_steps_turn_at_two_over_the_largest_eigenvalue(name):
    explorer = figures.stable_step()
    edge = 2 / np.linalg.eigvalsh(hessian(loss(INPUTS[name]))([0.0, 0.0]))[-1]
    slider = explorer.controls["η"]
    below = slider.min + slider.step * np.floor((edge - 1e-6 - slider.min) / slider.step)
    for η, word in ((below, "converges"), (below + 2 * slider.step, "diverges")):
        seen = see(explorer, inputs=name, η=η, w=-1.0, b=2.0, step=30)
        assert word in seen.readout
    explorer.close()


def test_the_dashed_lines_of_the_loss_are_its_eigenvectors():
    (panel, _) = background(figures.stable_step())
    H = hessian(loss(X))([0.0, 0.0])
    for line in panel.of("lines", style.TOLERANCE):
        v = line.points[1] - line.points[0]
        assert abs(np.linalg.det(np.stack([v, H @ v]))) / (v @ v) < 1e-5
        assert np.mean(line.points, axis=0) == pytest.approx(np.polyfit(X, Y, 1))


def test_the_map_shows_the_loss_above_its_lowest_value():
    (panel, _) = background(figures.stable_step())
    C = loss(X)
    lowest = C(np.polyfit(X, Y, 1))
    lines = [each for each in panel.levels if each.low == each.high and len(each.points)]
    assert len(lines) > 6
    for level in lines:
        for point in level.points[:: max(1, len(level.points) // 7)]:
            assert C(point) - lowest == pytest.approx(level.low, rel=0.03, abs=0.01)


# The Hessians of the exercises once more, by a library.


def automatic(f, at):
    return autograd.hessian(f)(np.array(at, dtype=float))


def test_the_solutions_are_the_hessians_that_autograd_finds():
    p = np.array([0.7, -1.3])
    right = exercises.hessian_of_polynomial.right(p)
    np.testing.assert_allclose(automatic(lambda p: p[0] ** 3 * p[1] + p[1] ** 2, p), right)
    a, x = np.array([0.4, -1.1, 0.8]), np.array([1.2, 0.5, -0.7])
    right = exercises.hessian_of_squared_dot.right(a, x)
    np.testing.assert_allclose(automatic(lambda x: autograd.numpy.dot(a, x) ** 2, x), right)
    right = exercises.hessian_of_softplus.right(a, x)
    found = automatic(
        lambda w: autograd.numpy.log(1 + autograd.numpy.exp(autograd.numpy.dot(w, x))), a
    )
    np.testing.assert_allclose(found, right)
    found = automatic(lambda v: autograd.numpy.mean((v[0] * X + v[1] - Y) ** 2), [0.3, 1.0])
    np.testing.assert_allclose(found, exercises.loss_hessian.right(X))
    A = np.array([[1.0, 4.0], [0.0, 3.0]])
    found = automatic(lambda x: autograd.numpy.dot(x, autograd.numpy.dot(A, x)), [0.3, 1.0])
    np.testing.assert_allclose(found, exercises.hessian_of_quadratic_form.solution)
    d, v = np.array([0.2, -0.1]), np.array([1.0, 2.0])
    f = lambda p: p[0] ** 3 * p[1] + p[1] ** 2  # noqa: E731
    estimate = f(v) + autograd.grad(f)(v) @ d + d @ automatic(f, v) @ d / 2
    assert estimate == pytest.approx(exercises.quadratic_estimate.solution)
