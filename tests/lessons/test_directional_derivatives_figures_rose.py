"""Lesson 05: the rose of rises says and draws what `calculus` measures."""

import numpy as np
import pytest
from seen import drag, holds, press, see

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.directional_derivatives import figures

SURFACES = {
    "sin x cos y": lambda p: np.sin(p[0]) * np.cos(p[1]),
    "x² + y²": lambda p: p[0] ** 2 + p[1] ** 2,
    "x² − y²": lambda p: p[0] ** 2 - p[1] ** 2,
}
RING = np.radians(np.linspace(0, 360, 181))
DIRECTIONS = np.stack([np.cos(RING), np.sin(RING)])
ROSE = {
    "as it opens": (
        {"f": "sin x cos y", "x": 0.6, "y": 0.7, "r": 1.2},
        "r = 1.20: rose and cosine (shaded) differ by at most 0.530.\n"
        "The steepest slope is |∇f| = 0.729, and as much down behind it.",
    ),
    "a small ring": (
        {"f": "x² + y²", "x": -1.0, "y": 0.5, "r": 0.1},
        "r = 0.10: rose and cosine (shaded) differ by at most 0.100.\n"
        "The steepest slope is |∇f| = 2.236, and as much down behind it.",
    ),
    "a minimum": (
        {"f": "x² + y²", "x": 0.0, "y": 0.0, "r": 0.5},
        "r = 0.50: rose and cosine (shaded) differ by at most 0.500.\n"
        "∇f = 0 here, and f rises all round: a minimum has no cosine.",
    ),
    "a saddle": (
        {"f": "x² − y²", "x": 0.0, "y": 0.0, "r": 0.5},
        "r = 0.50: rose and cosine (shaded) differ by at most 0.500.\n"
        "∇f = 0 here, and f rises and falls in turn, twice: a saddle has no cosine.",
    ),
}
every_state = pytest.mark.parametrize(("state", "readout"), ROSE.values(), ids=list(ROSE))


@pytest.fixture(scope="module")
def rose():
    explorer = figures.rose()
    yield explorer
    explorer.close()


def at(state):
    """Return f, a, the points of the ring, and the rise over r to each of them."""
    f, a = SURFACES[state["f"]], np.array([state["x"], state["y"]])
    ring = a[:, None] + state["r"] * DIRECTIONS
    return f, a, ring, (f(ring) - f(a)) / state["r"]


@every_state
def test_the_rose_says(rose, state, readout):
    assert see(rose, **state).readout == readout


@every_state
def test_the_rose_s_numbers_are_those_of_calculus(rose, state, readout):
    f, a, _, rises = at(state)
    gap = np.max(np.abs(rises - gradient(f)(a) @ DIRECTIONS))
    first, second = see(rose, **state).readout.split("\n")
    holds(first, state["r"], gap)
    if "cosine" not in second:
        holds(second, np.hypot(*gradient(f)(a)))


@every_state
def test_the_ring_is_solid_where_f_is_higher(rose, state, readout):
    _, a, ring, rises = at(state)
    inputs, polar = see(rose, **state).panels
    for panel, points in ((inputs, ring), (polar, np.abs(rises) * DIRECTIONS)):
        for color, dashed, there in (
            (style.FUNCTION, False, rises > 0),
            (style.SECOND, True, rises <= 0),
        ):
            lines = panel.of("lines", color)
            assert len(lines) == bool(there.any())
            for line in lines:
                assert line.dashed == dashed
                expected = np.where(there, points, np.nan).T
                np.testing.assert_allclose(line.points, expected, atol=1e-9)
    (centre,), (grip,) = inputs.of("points", style.POINT), inputs.of("points", style.APPROACH)
    assert (centre.x, centre.y, grip.y) == (*a, a[1])
    assert grip.x == pytest.approx(a[0] + state["r"])


@every_state
def test_the_shaded_circles_and_the_arrow_are_those_of_the_gradient(rose, state, readout):
    f, a, *_ = at(state)
    polar = see(rose, **state).panels[1]
    slopes = gradient(f)(a)
    circles = polar.of("shapes", style.DERIVATIVE)
    assert len(circles) == 2
    for circle in circles:  # each point at the distance |∇f·v| in its direction
        length = np.hypot(*circle.corners.T)
        product = np.abs(circle.corners @ slopes)
        np.testing.assert_allclose(length**2, product, atol=1e-8)
    if np.hypot(*slopes) > 1e-9:
        (arrow,) = polar.of("arrows", style.DERIVATIVE)
        np.testing.assert_allclose([arrow.tail, arrow.vector], [(0, 0), slopes], atol=1e-9)


def test_the_ring_follows_the_hand(rose):
    see(rose, **ROSE["as it opens"][0])
    assert drag(rose, 0, 1.4, 0.7)["r"] == pytest.approx(0.8)
    state = drag(rose, 1, -0.5, 1.0)
    assert (state["x"], state["y"]) == pytest.approx((-0.5, 1.0), abs=0.011)
    assert press(rose, 0, "ArrowRight")["r"] == pytest.approx(0.82)
    assert press(rose, 1, "ArrowUp")["y"] == pytest.approx(state["y"] + 0.02)
