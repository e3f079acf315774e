"""Lesson 05: the compass says and draws the slope along v that `calculus` measures."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see

from mclib.calculus import directional_derivative, gradient
from mclib.drawing import style
from mclib.lessons.directional_derivatives import figures

SURFACES = {
    "x² + xy": lambda p: p[0] ** 2 + p[0] * p[1],
    "sin x cos y": lambda p: np.sin(p[0]) * np.cos(p[1]),
    "x² − y²": lambda p: p[0] ** 2 - p[1] ** 2,
}
UNIT = {"unit": True, "length": 1.4}
COMPASS = {
    "a share": (
        {"f": "x² + xy", "x": 1.0, "y": 1.0, "θ": 53.0, **UNIT},
        "Measured along v: 2.604.  ∇f·v = (3.00, 1.00)·(0.602, 0.799) ≈ 2.604.\n"
        "The steepest slope is |∇f| = 3.162; along v you have 82 % of it.",
    ),
    "backwards": (
        {"f": "sin x cos y", "x": -0.4, "y": 0.9, "θ": -130.0, **UNIT},
        "Measured along v: −0.602.  ∇f·v = (0.57, 0.31)·(−0.643, −0.766) ≈ −0.602.\n"
        "The steepest slope is |∇f| = 0.649; along v you have −93 % of it.",
    ),
    "not unit": (
        {"f": "x² − y²", "x": 0.8, "y": 0.5, "θ": 120.0, "unit": False, "length": 1.4},
        "Measured along v: −2.332.  ∇f·v = (1.60, −1.00)·(−0.700, 1.212) ≈ −2.332.\n"
        "But |v| = 1.40; per unit of distance the slope is −1.666 (dotted).",
    ),
    "level": (
        {"f": "x² − y²", "x": 1.0, "y": 1.0, "θ": 45.0, **UNIT},
        "Measured along v: 0.000.  ∇f·v = (2.00, −2.00)·(0.707, 0.707) ≈ 0.000.\n"
        "The steepest slope is |∇f| = 2.828; v lies along the level line.",
    ),
    "steepest": (
        {"f": "x² − y²", "x": 1.0, "y": 1.0, "θ": -45.0, **UNIT},
        "Measured along v: 2.828.  ∇f·v = (2.00, −2.00)·(0.707, −0.707) ≈ 2.828.\n"
        "The steepest slope is |∇f| = 2.828; v is the direction of steepest ascent.",
    ),
    "down": (
        {"f": "x² − y²", "x": 1.0, "y": 1.0, "θ": 135.0, **UNIT},
        "Measured along v: −2.828.  ∇f·v = (2.00, −2.00)·(−0.707, 0.707) ≈ −2.828.\n"
        "The steepest slope is |∇f| = 2.828; v is the direction of steepest descent.",
    ),
    "flat": (
        {"f": "x² − y²", "x": 0.0, "y": 0.0, "θ": 30.0, **UNIT},
        "Measured along v: 0.000.  ∇f·v = (0.00, 0.00)·(0.866, 0.500) ≈ 0.000.\n"
        "∇f = 0 here, so the slope is 0 in every direction.",
    ),
}


every_state = pytest.mark.parametrize(("state", "readout"), COMPASS.values(), ids=list(COMPASS))


def unit_vector(θ):
    return np.array([np.cos(np.radians(θ)), np.sin(np.radians(θ))])


def at(state):
    """Return f, the point a, v of the state's length, and the unit vector along it."""
    a, unit = np.array([state["x"], state["y"]]), unit_vector(state["θ"])
    length = 1 if state["unit"] else state["length"]
    return SURFACES[state["f"]], a, length * unit, unit


@pytest.fixture(scope="module")
def compass():
    explorer = figures.compass()
    yield explorer
    explorer.close()


@every_state
def test_the_compass_says(compass, state, readout):
    assert see(compass, **state).readout == readout


@every_state
def test_the_compass_s_numbers_are_those_of_calculus(compass, state, readout):
    f, a, v, unit = at(state)
    slope, g = directional_derivative(f, v)(a), gradient(f)(a)
    first, second = see(compass, **state).readout.split("\n")
    holds(first, slope, *g, *v, g @ v)
    if not state["unit"]:
        holds(second, state["length"], directional_derivative(f, unit)(a))
    elif "% of" in second:
        holds(second, np.hypot(*g), 100 * slope / np.hypot(*g))
    elif "∇f = 0" not in second:
        holds(second, np.hypot(*g))


@every_state
def test_the_compass_s_arrows_are_the_gradient_and_v(compass, state, readout):
    f, a, v, unit = at(state)
    inputs = see(compass, **state).panels[0]
    g = gradient(f)(a)
    if np.hypot(*g) > 1e-9:
        (slope,) = inputs.of("arrows", style.DERIVATIVE)
        np.testing.assert_allclose(slope.tail, a)
        np.testing.assert_allclose(slope.vector, g, atol=1e-9)
        bar = max(inputs.of("lines", style.SECOND), key=lambda each: each.width)
        np.testing.assert_allclose(bar.points, [a, a + (g @ unit) * unit], atol=1e-9)
    (direction,) = inputs.of("arrows", style.POINT)
    np.testing.assert_allclose(direction.tail, a)
    np.testing.assert_allclose(direction.vector, v, atol=1e-12)
    assert [(each.x, each.y) for each in inputs.points] == [tuple(a)]


@every_state
def test_the_dots_are_measured_slopes_on_the_curve_of_the_gradient(compass, state, readout):
    f, a, v, _ = at(state)
    dial, length = see(compass, **state).panels[1], np.hypot(*v)
    slope = lambda θ: directional_derivative(f, length * unit_vector(θ))(a)  # noqa: E731
    dots = dial.of("points", style.FUNCTION)
    assert [each.x for each in dots] == list(range(-180, 180, 15))
    np.testing.assert_allclose(
        [each.y for each in dots], [slope(each.x) for each in dots], atol=1e-8
    )
    (curve,) = dial.of("lines", style.DERIVATIVE)
    expected = [length * gradient(f)(a) @ unit_vector(θ) for θ in curve.points[:, 0]]
    np.testing.assert_allclose(curve.points[:, 1], expected, atol=1e-8)
    (bar,) = dial.of("lines", style.SECOND)
    θ = state["θ"]
    np.testing.assert_allclose(bar.points, [(θ, 0), (θ, gradient(f)(a) @ v)], atol=1e-8)
    (point,) = dial.of("points", style.POINT)
    assert (point.x, point.y) == pytest.approx((θ, slope(θ)), abs=1e-8)


def test_the_compass_dots_the_slope_for_each_unit_of_way(compass):
    state = COMPASS["not unit"][0]
    f, a, _, _ = at(state)
    (dotted,) = see(compass, **state).panels[1].of("lines", style.MUTED)
    assert dotted.dashed
    expected = [gradient(f)(a) @ unit_vector(θ) for θ in dotted.points[:, 0]]
    np.testing.assert_allclose(dotted.points[:, 1], expected, atol=1e-8)
    assert see(compass, **{**state, "unit": True}).panels[1].of("lines", style.MUTED) == []


@every_state
def test_the_compass_names_both_arrows_beside_them(compass, state, readout):
    f, a, v, _ = at(state)
    words = {each.text: each for each in see(compass, **state).panels[0].words}
    arrows = {"∇f": gradient(f)(a), "v": v} if np.any(gradient(f)(a)) else {"v": v}
    assert set(words) == set(arrows)
    for name, vector in arrows.items():
        place = np.array([words[name].x, words[name].y]) - a
        along = place @ vector / np.hypot(*vector)
        assert 0 < along < np.hypot(*vector)
        assert np.hypot(*place) ** 2 - along**2 < 0.5**2


def test_every_arrow_of_the_compass_ends_on_its_map(compass):
    for f in SURFACES:
        for x, y in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            inputs = see(compass, f=f, x=x, y=y, θ=45.0, unit=False, length=1.4).panels[0]
            low, high = inputs.axes.get_xlim()
            for each in inputs.arrows:
                assert np.all((low < each.tail + each.vector) & (each.tail + each.vector < high))


def test_the_compass_names_its_curves(compass):
    see(compass, f="x² + xy")
    inputs, dial = (each.axes for each in background(compass))
    assert inputs.get_title("left") == "f = x² + xy"
    assert inputs.get_aspect() == 1
    handles = dial.get_legend().legend_handles
    named = {text.get_text(): line.get_color() for text, line in
             zip(dial.get_legend().get_texts(), handles, strict=True)}  # fmt: skip
    assert named == {"slope along v, measured": style.FUNCTION, "∇f·v": style.DERIVATIVE}


def test_the_compass_follows_the_hand(compass):
    see(compass, **COMPASS["a share"][0])
    assert drag(compass, 0, 1.0, 2.0)["θ"] == pytest.approx(90)
    assert drag(compass, 0, 0.0, 0.0)["θ"] == pytest.approx(-135)
    assert press(compass, 0, "ArrowLeft")["θ"] == pytest.approx(-134)
    assert press(compass, 0, "ArrowDown")["θ"] == pytest.approx(-135)
    state = drag(compass, 1, -0.5, 0.76)
    assert (state["x"], state["y"]) == pytest.approx((-0.5, 0.76), abs=0.011)
    assert drag(compass, 2, 60, 0)["θ"] == pytest.approx(60)
    assert press(compass, 2, "ArrowRight")["θ"] == pytest.approx(61)
