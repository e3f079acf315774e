"""Lesson 04: the figures of gradients show what `calculus` measures."""

import numpy as np
import pytest
from matplotlib.colors import same_color, to_rgb
from seen import background, drag, holds, press, see, still

from mclib.calculus import derivative, gradient
from mclib.drawing import style
from mclib.lessons.gradients import figures

SURFACES = {
    "sin x cos y": lambda p: np.sin(p[0]) * np.cos(p[1]),
    "x² + y²": lambda p: p[0] ** 2 + p[1] ** 2,
    "x² − y²": lambda p: p[0] ** 2 - p[1] ** 2,
    "3x²y": lambda p: 3 * p[0] ** 2 * p[1],
    "your own": lambda p: np.sin(p[0] * p[1]) + p[0] / 2,
}
SHRINK = {"sin x cos y": 1, "x² + y²": 4, "x² − y²": 4, "3x²y": 12, "your own": 2}
STATES = [
    {"f": "sin x cos y", "x": 0.6, "y": 0.7, "dx": 1.1, "dy": 0.5},
    {"f": "3x²y", "x": -1.0, "y": 0.5, "dx": 0.4, "dy": -0.3},
    {"f": "your own", "x": 0.8, "y": -0.4, "dx": -0.6, "dy": 0.8},
    {"f": "x² − y²", "x": 0.5, "y": -1.2, "dx": 0.0, "dy": 0.6},
]
READOUTS = [
    "∇f(a) = (0.63, −0.36), length 0.73. At a + d, f = 0.3593 and the plane says 0.9444:\n"
    "the residual (thick) is −0.5850. Over |d| = 1.21 that is −0.4842. "
    "Halve d: does this quotient halve too?",
    "∇f(a) = (−3.00, 3.00), length 4.24. At a + d, f = 0.2160 and the plane says −0.6000:\n"
    "the residual (thick) is 0.8160. Over |d| = 0.50 that is 1.6320. "
    "Halve d: does this quotient halve too?",
    "∇f(a) = (0.12, 0.76), length 0.77. At a + d, f = 0.1799 and the plane says 0.6208:\n"
    "the residual (thick) is −0.4408. Over |d| = 1.00 that is −0.4408. "
    "Halve d: does this quotient halve too?",
    "∇f(a) = (1.00, 2.40), length 2.60. At a + d, f = −0.1100 and the plane says 0.2500:\n"
    "the residual (thick) is −0.3600. Over |d| = 0.60 that is −0.6000. "
    "Halve d: does this quotient halve too?",
]
every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state["f"])


@pytest.fixture(scope="module")
def field():
    explorer = figures.gradient_field()
    yield explorer
    explorer.close()


def at(state):
    """Return f, the point a and the step d of a state."""
    a, d = np.array([state["x"], state["y"]]), np.array([state["dx"], state["dy"]])
    return SURFACES[state["f"]], a, d


@pytest.mark.parametrize(("state", "readout"), list(zip(STATES, READOUTS, strict=True)))
def test_the_field_says(field, state, readout):
    assert see(field, **state).readout == readout


@every_state
def test_the_field_s_numbers_are_those_of_calculus(field, state):
    f, a, d = at(state)
    g, way = gradient(f)(a), np.hypot(*d)
    rest = f(a + d) - f(a) - g @ d
    expected = *g, np.hypot(*g), f(a + d), f(a) + g @ d, rest, way, rest / way
    holds(see(field, **state).readout, *expected)


@every_state
def test_the_gradient_is_an_arrow_at_a(field, state):
    f, a, _ = at(state)
    (arrow,) = see(field, **state).panels[0].of("arrows", style.DERIVATIVE)
    np.testing.assert_allclose(arrow.tail, a)
    np.testing.assert_allclose(arrow.vector, gradient(f)(a) / SHRINK[state["f"]], atol=1e-9)


def test_the_title_says_at_which_scale_the_arrow_is_drawn(field):
    for name, shrink in SHRINK.items():
        see(field, f=name)
        title = background(field)[0].axes.get_title("left")
        assert title.endswith("∇f: true size" if shrink == 1 else f"∇f: 1/{shrink} of its size")


@every_state
def test_the_plane_s_level_lines_are_level_and_evenly_spaced(field, state):
    f, a, _ = at(state)
    lines = see(field, **state).panels[0].of("lines", style.DERIVATIVE)
    dashed = [each for each in lines if each.dashed]
    heights = np.array([f(a) + (each.points - a) @ gradient(f)(a) for each in dashed])
    np.testing.assert_allclose(heights[:, 0], heights[:, 1], atol=1e-9)
    assert heights[-1, 0] == pytest.approx(f(a))  # the thick one, through a
    assert dashed[-1].width > dashed[0].width
    spacing = np.diff(heights[:-1, 0])
    np.testing.assert_allclose(spacing, spacing[0])
    np.testing.assert_allclose(np.sin(np.pi * heights[:-1, 0] / spacing[0]), 0, atol=1e-6)


@every_state
def test_the_curved_line_keeps_the_height_of_a(field, state):
    f, a, _ = at(state)
    (curve,) = see(field, **state).panels[0].of("lines", style.FUNCTION)
    points = curve.points[np.isfinite(curve.points[:, 0])]
    assert len(points) > 20
    np.testing.assert_allclose([f(each) for each in points], f(a), atol=1e-6)
    assert np.min(np.hypot(*(points - a).T)) < 1e-9


@every_state
def test_the_dots_stand_at_a_and_at_a_plus_d(field, state):
    _, a, d = at(state)
    inputs = see(field, **state).panels[0]
    (segment,) = inputs.of("lines", style.POINT)
    np.testing.assert_allclose(segment.points, [a, a + d])
    assert [(each.x, each.y) for each in inputs.of("points", style.POINT)] == [tuple(a)]


@every_state
def test_the_cut_shows_f_its_tangent_and_the_residual(field, state):
    f, a, d = at(state)
    cut = see(field, **state).panels[1]
    unit = d / np.hypot(*d)
    (curve,) = cut.of("lines", style.FUNCTION)
    np.testing.assert_allclose(curve.points[:, 1], [f(a + s * unit) for s in curve.points[:, 0]])
    (tangent,) = cut.of("lines", style.DERIVATIVE)
    assert tangent.dashed
    assert tangent.slope == pytest.approx(derivative(lambda s: f(a + s * unit))(0.0))
    assert np.interp(0, *tangent.points.T) == pytest.approx(f(a))
    (residual,) = cut.of("lines", style.SECOND)
    plane = f(a) + gradient(f)(a) @ d
    np.testing.assert_allclose(residual.points, [(np.hypot(*d), plane), (np.hypot(*d), f(a + d))])
    assert [(each.x, each.y) for each in cut.points] == [(0, pytest.approx(f(a)))]


def test_without_a_step_there_is_no_residual(field):
    readout = see(field, f="x² + y²", x=1.0, y=0.5, dx=0.0, dy=0.0).readout
    assert readout == (
        "∇f(a) = (2.00, 1.00), length 2.24. At a + d, f = 1.2500 and the plane says 1.2500:\n"
        "with d = 0 there is no residual. Pull the pink dot away from a."
    )


@every_state
def test_the_small_arrows_are_gradients(field, state):
    see(field, **state)
    (f, _, _), panel = at(state), background(field)[0]
    small = panel.of("arrows", style.DERIVATIVE)
    assert len(small) == 81
    for each in small:
        np.testing.assert_allclose(each.vector, gradient(f)(each.tail), atol=1e-9)


def test_the_map_is_darker_where_f_is_higher(field):
    see(field, f="x² + y²")
    bands = [each for each in background(field)[0].levels if each.low != each.high]
    red = [to_rgb(each.color[:7])[0] for each in sorted(bands, key=lambda each: each.low)]
    assert np.all(np.diff(red) <= 0)
    assert red[0] > red[-1] + 0.3


def test_the_field_follows_the_hand(field):
    see(field, **STATES[1])
    state = drag(field, 0, 0.44, -0.9)
    assert (state["x"], state["y"]) == (0.44, -0.9)
    state = drag(field, 1, 1.24, -1.1)  # the pink dot: a + d is under the pointer
    assert (state["dx"], state["dy"]) == (0.8, -0.2)
    assert press(field, 0, "ArrowRight")["x"] == pytest.approx(0.46)
    assert press(field, 1, "ArrowDown")["dy"] == pytest.approx(-0.22)


def test_below_the_bowl_lies_its_gradient():
    (panel,) = still(figures.lives_below)
    bowl = lambda p: 2.5 + (p[0] ** 2 + p[1] ** 2) / 2  # noqa: E731
    a = np.array([-0.9, -0.7])
    by_type = {}
    for each in panel.artists:
        by_type.setdefault(type(each).__name__, []).append(each)
    (arrow,) = by_type["Line3DCollection"]
    (drop,) = by_type["Line3D"]
    _, patch = by_type["Poly3DCollection"]
    (tip, tail), (start_of_head, _), _ = arrow._segments3d
    np.testing.assert_allclose(tail, [*a, 0])
    np.testing.assert_allclose(tip, [*(a + gradient(bowl)(a)), 0], atol=1e-9)
    np.testing.assert_allclose(start_of_head, tip)
    assert same_color(arrow.get_edgecolor()[0], style.DERIVATIVE)
    np.testing.assert_allclose(np.transpose(drop._verts3d), [[*a, 0], [*a, bowl(a)]])
    corners = np.asarray(patch._faces)[0]
    np.testing.assert_allclose(corners[:, 2], bowl(a) + (corners[:, :2] - a) @ gradient(bowl)(a))


@pytest.mark.parametrize(
    ("number", "f"),
    [(0, SURFACES["x² + y²"]), (1, lambda p: np.exp(-p @ p)), (2, SURFACES["x² − y²"])],
    ids=["minimum", "maximum", "saddle"],
)
def test_around_a_flat_spot_stand_the_gradients(number, f):
    panel = still(figures.flat_spots)[number]
    for each in panel.of("arrows", style.DERIVATIVE):
        np.testing.assert_allclose(each.vector, gradient(f)(each.tail), atol=1e-9)
    assert [(each.x, each.y) for each in panel.points] == [(0, 0)]
