"""Lesson 12: the polynomials and their errors are those of the measured derivatives."""

import numpy as np
import pytest
from seen import background, drag, holds, numbers, press, see

from mclib import functions
from mclib.calculus import derivative, gradient, hessian
from mclib.drawing import style
from mclib.lessons.hessians_and_taylor import figures

COLORS = (style.TOLERANCE, style.DERIVATIVE, style.SECOND)
CURVES = {"eˣ": np.exp, "sin x": np.sin, "ln(x + 3)": lambda x: np.log(x + 3)}
STATES = [
    {"f": "eˣ", "a": 0.0, "d": 0.8},
    {"f": "sin x", "a": -0.7, "d": 0.1},
    {"f": "ln(x + 3)", "a": 0.4, "d": -1.0},
]
READOUTS = [
    "a = 0.00, d = 0.80: f(a + d) = 2.2255. At a + d the constant is off by 1.225541, the line by "
    "0.425541, the parabola by 0.105541.\nMeasured slopes, from d/2 to d: 1.32, 2.21 and 3.16.",
    "a = −0.70, d = 0.10: f(a + d) = −0.5646. At a + d the constant is off by 0.079575, the line "
    "by 0.003091, the parabola by 0.000130.\nMeasured slopes, from d/2 to d: 1.03, 1.97 and 3.01.",
    "a = 0.40, d = −1.00: f(a + d) = 0.8755. At a + d the constant is off by 0.348307, the line by "
    "0.054189, the parabola by 0.010936.\nMeasured slopes, from d/2 to d: 1.13, 2.17 and 3.20.",
]


def polynomials(f, a, d):
    """Return the three polynomials at a + d, from measured derivatives."""
    slope, bend = derivative(f)(a), derivative(derivative(f))(a)
    return [f(a), f(a) + slope * d, f(a) + slope * d + bend * d**2 / 2]


def errors(f, a, d):
    return np.abs(np.array(polynomials(f, a, d)) - f(a + d))


@pytest.fixture(params=range(3))
def curve(request):
    explorer = figures.taylor_polynomials()
    state = STATES[request.param]
    yield see(explorer, **state), CURVES[state["f"]], state, READOUTS[request.param]
    explorer.close()


def test_the_readout_in_full(curve):
    seen, *_, readout = curve
    assert seen.readout == readout


def test_the_readout_is_measured(curve):
    seen, f, state, _ = curve
    a, d = state["a"], state["d"]
    here, half = errors(f, a, d), errors(f, a, d / 2)
    holds(seen.readout.replace("d/2", "half"), a, d, f(a + d), *here, *np.log2(here / half))


def test_the_dashed_curves_are_the_polynomials(curve):
    seen, f, state, _ = curve
    for k, color in enumerate(COLORS):
        (line,) = seen.panels[0].of("lines", color)
        assert line.dashed
        for x, y in line.points[::8]:
            assert y == pytest.approx(polynomials(f, state["a"], x - state["a"])[k], abs=1e-6)


def test_the_errors_are_drawn_against_the_distance(curve):
    seen, f, state, _ = curve
    side = np.sign(state["d"])
    for k, color in enumerate(COLORS):
        (line,) = seen.panels[1].of("lines", color)
        for s, error in line.points[::6]:
            assert error == pytest.approx(errors(f, state["a"], side * s)[k], rel=0.02, abs=1e-8)
        (dot,) = seen.panels[1].of("points", color)
        assert dot.x == pytest.approx(abs(state["d"]))
        assert dot.y == pytest.approx(errors(f, state["a"], state["d"])[k], rel=1e-4)


def test_near_a_the_slopes_are_one_two_three():
    seen = see(figures.taylor_polynomials(), f="eˣ", a=0.3, d=0.02)
    np.testing.assert_allclose(numbers(seen.readout)[-3:], [1, 2, 3], atol=0.02)


def test_where_sine_does_not_bend_the_tangent_is_a_parabola():
    seen = see(figures.taylor_polynomials(), f="sin x", a=0.0, d=0.1)
    np.testing.assert_allclose(numbers(seen.readout)[-3:], [1, 3, 3], atol=0.02)


def test_without_a_step_nothing_is_off():
    assert see(figures.taylor_polynomials(), d=0.0).readout.startswith("With d = 0 all three")
    assert "With d = 0" in see(figures.quadratic_on_the_map(), dx=0.0, dy=0.0).readout


def test_the_second_dot_is_dragged_from_the_first():
    explorer = figures.taylor_polynomials()
    state = drag(explorer, 0, 0.5, 1.0)
    assert (state["a"], state["d"]) == (0.0, 0.5)
    assert press(explorer, 0, "ArrowLeft")["d"] == pytest.approx(0.48)
    assert drag(explorer, 1, -0.4, 1.0)["a"] == pytest.approx(-0.4)
    explorer.close()


SURFACES = {
    "sin x cos y": functions.waves,
    "3x²y": functions.three_x_squared_y,
}
PLACES = [
    {"f": "sin x cos y", "degree": "quadratic, degree 2", "x": 0.6, "y": 0.7, "dx": 0.6, "dy": 0.1},
    {"f": "3x²y", "degree": "plane, degree 1", "x": -0.8, "y": 1.0, "dx": 0.3, "dy": -0.5},
    {"f": "sin x cos y", "degree": "plane, degree 1", "x": 0.2, "y": -0.5, "dx": -0.2, "dy": 0.1},
]


def heights(F, a, d):
    """Return the polynomials of degree 0, 1 and 2 at a + d, from measured derivatives."""
    line = F(a) + gradient(F)(a) @ d
    return np.array([F(a), line, line + d @ hessian(F)(a) @ d / 2])


@pytest.fixture(params=PLACES, ids=str)
def surface(request):
    explorer = figures.quadratic_on_the_map()
    state = request.param
    a, d = np.array([state["x"], state["y"]]), np.array([state["dx"], state["dy"]])
    yield see(explorer, **state), SURFACES[state["f"]], a, d, state
    explorer.close()


def test_the_readout_of_the_map_is_measured(surface):
    seen, F, a, d, _ = surface
    here = np.abs(heights(F, a, d) - F(a + d))
    half = np.abs(heights(F, a, d / 2) - F(a + d / 2))
    words = seen.readout.replace("d/2", "half")
    holds(words, *gradient(F)(a), *hessian(F)(a).ravel(), *here, *np.log2(here / half))


def test_the_lines_in_the_disc_are_level_lines_of_the_polynomial(surface):
    seen, F, a, _, state = surface
    degree = 1 if "plane" in state["degree"] else 2
    levels = [each for each in seen.panels[0].of("levels", COLORS[degree]) if len(each.points)]
    assert len(levels) >= 2
    for level in levels:
        for point in level.points[:: max(1, len(level.points) // 7)]:
            assert np.hypot(*(point - a)) < 1.12
            found = heights(F, a, point - a)[degree]
            assert found == pytest.approx(level.low, abs=0.03 * max(1, abs(level.low)))


def test_the_errors_on_the_map_are_drawn_along_d(surface):
    seen, F, a, d, _ = surface
    u = d / np.hypot(*d)
    for k, color in enumerate(COLORS):
        (line,) = seen.panels[1].of("lines", color)
        for s, error in line.points[4::6]:
            right = abs(heights(F, a, s * u)[k] - F(a + s * u))
            assert error == pytest.approx(right, rel=0.02, abs=1e-7)


def test_the_map_keeps_its_level_lines():
    (relief, _) = background(figures.quadratic_on_the_map())
    for level in (each for each in relief.levels if each.low == each.high and len(each.points)):
        for point in level.points[:: max(1, len(level.points) // 5)]:
            assert functions.waves(point) == pytest.approx(level.low, abs=0.02)
