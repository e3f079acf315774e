"""Lesson 04: the tangent plane, its level lines and its remainder, by `calculus`."""

import numpy as np
import pytest
from seen import drag, holds, press, see

from mclib.calculus import derivative, gradient
from mclib.drawing import style
from mclib.lessons.gradients import figures

SURFACES = {
    "sin x cos y": lambda p: np.sin(p[0]) * np.cos(p[1]),
    "x² − y²": lambda p: p[0] ** 2 - p[1] ** 2,
    "3x²y": lambda p: 3 * p[0] ** 2 * p[1],
}
STATES = [
    {"f": "sin x cos y", "x": 0.6, "y": 0.7, "dx": 1.1, "dy": 0.5},
    {"f": "3x²y", "x": -1.0, "y": 0.5, "dx": 0.4, "dy": -0.3},
    {"f": "x² − y²", "x": 0.5, "y": -1.2, "dx": 0.0, "dy": 0.6},
]
ASKED = ": halve d, and see whether this halves too."
READOUTS = [
    "|d| = 1.21. At a + d, f = 0.3593 and the plane has the height 0.9444.\nThe remainder (the "
    "thick bar) is −0.5850. Divided by |d| it is −0.4842" + ASKED,
    "|d| = 0.50. At a + d, f = 0.2160 and the plane has the height −0.6000.\nThe remainder (the "
    "thick bar) is 0.8160. Divided by |d| it is 1.6320" + ASKED,
    "|d| = 0.60. At a + d, f = −0.1100 and the plane has the height 0.2500.\nThe remainder (the "
    "thick bar) is −0.3600. Divided by |d| it is −0.6000" + ASKED,
]
every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state["f"])


@pytest.fixture(scope="module")
def plane():
    explorer = figures.plane_and_remainder()
    yield explorer
    explorer.close()


def at(state):
    """Return f, the point a and the step d of a state."""
    a, d = np.array([state["x"], state["y"]]), np.array([state["dx"], state["dy"]])
    return SURFACES[state["f"]], a, d


@pytest.mark.parametrize(("state", "readout"), list(zip(STATES, READOUTS, strict=True)))
def test_the_plane_says(plane, state, readout):
    assert see(plane, **state).readout == readout


@every_state
def test_the_plane_s_numbers_are_those_of_calculus(plane, state):
    f, a, d = at(state)
    height, distance = f(a) + gradient(f)(a) @ d, np.hypot(*d)
    remainder = f(a + d) - height
    holds(see(plane, **state).readout, distance, f(a + d), height, remainder, remainder / distance)


@every_state
def test_the_plane_s_level_lines_are_level_and_evenly_spaced(plane, state):
    f, a, _ = at(state)
    lines = see(plane, **state).panels[0].of("lines", style.DERIVATIVE)
    dashed = [each for each in lines if each.dashed]
    heights = np.array([f(a) + (each.points - a) @ gradient(f)(a) for each in dashed])
    np.testing.assert_allclose(heights[:, 0], heights[:, 1], atol=1e-9)
    assert heights[-1, 0] == pytest.approx(f(a))  # the thick one, through a
    assert dashed[-1].width > dashed[0].width
    spacing = np.diff(heights[:-1, 0])
    np.testing.assert_allclose(spacing, spacing[0])
    np.testing.assert_allclose(np.sin(np.pi * heights[:-1, 0] / spacing[0]), 0, atol=1e-6)


@every_state
def test_the_curved_line_keeps_the_height_of_a(plane, state):
    f, a, _ = at(state)
    (curve,) = see(plane, **state).panels[0].of("lines", style.FUNCTION)
    points = curve.points[np.isfinite(curve.points[:, 0])]
    assert len(points) > 20
    np.testing.assert_allclose([f(each) for each in points], f(a), atol=1e-6)
    assert np.min(np.hypot(*(points - a).T)) < 1e-9


@every_state
def test_the_dots_stand_at_a_and_at_a_plus_d(plane, state):
    _, a, d = at(state)
    inputs = see(plane, **state).panels[0]
    (segment,) = inputs.of("lines", style.POINT)
    np.testing.assert_allclose(segment.points, [a, a + d])
    assert [(each.x, each.y) for each in inputs.of("points", style.POINT)] == [tuple(a)]


@every_state
def test_the_cut_shows_f_its_tangent_and_the_remainder(plane, state):
    f, a, d = at(state)
    cut = see(plane, **state).panels[1]
    unit = d / np.hypot(*d)
    (curve,) = cut.of("lines", style.FUNCTION)
    np.testing.assert_allclose(curve.points[:, 1], [f(a + s * unit) for s in curve.points[:, 0]])
    (tangent,) = cut.of("lines", style.DERIVATIVE)
    assert tangent.dashed
    assert tangent.slope == pytest.approx(derivative(lambda s: f(a + s * unit))(0.0))
    assert np.interp(0, *tangent.points.T) == pytest.approx(f(a))
    (bar,) = cut.of("lines", style.SECOND)
    height = f(a) + gradient(f)(a) @ d
    np.testing.assert_allclose(bar.points, [(np.hypot(*d), height), (np.hypot(*d), f(a + d))])
    assert [(each.x, each.y) for each in cut.points] == [(0, pytest.approx(f(a)))]


def test_without_a_step_there_is_no_remainder(plane):
    readout = see(plane, f="x² + y²", x=1.0, y=0.5, dx=0.0, dy=0.0).readout
    assert readout == (
        "|d| = 0.00. At a + d, f = 1.2500 and the plane has the height 1.2500.\n"
        "With d = 0 nothing is left over. Pull the pink dot away from a."
    )


def test_the_dots_follow_the_hand(plane):
    see(plane, **STATES[1])
    state = drag(plane, 1, 0.44, -0.9)
    assert (state["x"], state["y"]) == (0.44, -0.9)
    state = drag(plane, 0, 1.24, -1.1)  # the pink dot: a + d is under the pointer
    assert (state["dx"], state["dy"]) == (0.8, -0.2)
    assert press(plane, 0, "ArrowDown")["dy"] == pytest.approx(-0.22)
    assert press(plane, 1, "ArrowRight")["x"] == pytest.approx(0.46)
