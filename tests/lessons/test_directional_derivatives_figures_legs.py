"""Lesson 05: the two legs of a step and the projection of the gradient, by `calculus`."""

import numpy as np
import pytest
from seen import drag, holds, press, see, still

from mclib.calculus import directional_derivative, partial_derivative
from mclib.drawing import style
from mclib.lessons.directional_derivatives import figures

LEGS = {
    "as it opens": (
        {"h": 1.2, "θ": 120.0, "x": -0.6, "y": -1.0},
        "h = 1.20: leg 1 −0.165, leg 2 −0.356, both −0.522.\n"
        "As h → 0 (circles): ∂f/∂x·v₁ = −0.223, ∂f/∂y·v₂ = −0.411, together ∇f·v = "
        "−0.634.",
    ),
    "a short step": (
        {"h": 0.1, "θ": 30.0, "x": 0.5, "y": 0.8},
        "h = 0.10: leg 1 0.516, leg 2 −0.203, both 0.313.\n"
        "As h → 0 (circles): ∂f/∂x·v₁ = 0.530, ∂f/∂y·v₂ = −0.172, together ∇f·v = "
        "0.358.",
    ),
    "downwards": (
        {"h": 2.0, "θ": -70.0, "x": 1.2, "y": 0.4},
        "h = 2.00: leg 1 0.009, leg 2 −0.395, both −0.386.\n"
        "As h → 0 (circles): ∂f/∂x·v₁ = 0.114, ∂f/∂y·v₂ = 0.341, together ∇f·v = 0.455.",
    ),
}
every_state = pytest.mark.parametrize(("state", "readout"), LEGS.values(), ids=list(LEGS))


def waves(p):
    return np.sin(p[0]) * np.cos(p[1])


def unit_vector(θ):
    return np.array([np.cos(np.radians(θ)), np.sin(np.radians(θ))])


@pytest.fixture(scope="module")
def legs():
    explorer = figures.two_legs()
    yield explorer
    explorer.close()


def rises(state, h):
    """Return the rise over h of leg 1, of leg 2, and of both."""
    f, a = waves, np.array([state["x"], state["y"]])
    v = unit_vector(state["θ"])
    corner = a + h * v * (1, 0)
    return np.array([f(corner) - f(a), f(a + h * v) - f(corner), f(a + h * v) - f(a)]) / h


def limits(state):
    f, a, v = waves, np.array([state["x"], state["y"]]), unit_vector(state["θ"])
    along_x, along_y = (partial_derivative(f, i)(a) * v[i] for i in (0, 1))
    return np.array([along_x, along_y, directional_derivative(f, v)(a)])


@every_state
def test_the_legs_say(legs, state, readout):
    assert see(legs, **state).readout == readout


@every_state
def test_the_legs_numbers_are_those_of_calculus(legs, state, readout):
    first, second = see(legs, **state).readout.split("\n")
    one, two, both = rises(state, state["h"])
    holds(first, state["h"], 1, one, 2, two, both)
    holds(second.replace("h → 0 ", ""), *limits(state))


@every_state
def test_the_legs_lead_along_x_and_then_along_y(legs, state, readout):
    inputs = see(legs, **state).panels[0]
    a, step = np.array([state["x"], state["y"]]), state["h"] * unit_vector(state["θ"])
    corner = a + step * (1, 0)
    (first,), (second,) = inputs.of("lines", style.SECOND), inputs.of("lines", style.APPROACH)
    np.testing.assert_allclose(first.points, [a, corner])
    np.testing.assert_allclose(second.points, [corner, a + step])
    (arrow,) = inputs.of("arrows", style.POINT)
    np.testing.assert_allclose([arrow.tail, arrow.vector], [a, step])


@every_state
def test_the_graph_shows_each_leg_s_rise_over_h(legs, state, readout):
    graph = see(legs, **state).panels[1]
    for i, color in enumerate((style.SECOND, style.APPROACH, style.FUNCTION)):
        (curve,) = graph.of("lines", color)
        expected = [rises(state, h)[i] for h in curve.points[:, 0]]
        np.testing.assert_allclose(curve.points[:, 1], expected, atol=1e-9)
    now = [(each.x, each.y) for each in graph.of("points", style.POINT)]
    np.testing.assert_allclose(now, [(state["h"], rise) for rise in rises(state, state["h"])])
    (circles,) = (each for each in graph.artists if each.get_markeredgecolor() == style.DERIVATIVE)
    np.testing.assert_allclose(circles.get_ydata(), limits(state), atol=1e-9)
    np.testing.assert_array_equal(circles.get_xdata(), 0)


def test_the_legs_follow_the_hand(legs):
    see(legs, **LEGS["as it opens"][0])
    state = drag(legs, 0, 0.3, -0.5)
    assert (state["x"], state["y"]) == pytest.approx((0.3, -0.5), abs=0.011)
    θ = drag(legs, 1, 0.3, -2.0)["θ"]
    assert θ == pytest.approx(-90, abs=2)
    assert drag(legs, 2, 0.7, 0.0)["h"] == pytest.approx(0.7)
    assert press(legs, 2, "ArrowLeft")["h"] == pytest.approx(0.69)
    assert press(legs, 1, "ArrowUp")["θ"] == pytest.approx(θ + 1)


@pytest.mark.parametrize(("number", "θ"), [(0, 25), (1, 90), (2, 155)])
def test_the_shadow_is_the_gradient_s_projection_onto_v(number, θ):
    panel = still(figures.shadow)[number]
    (slope,), (direction,) = panel.of("arrows", style.DERIVATIVE), panel.of("arrows", style.POINT)
    v = direction.vector / np.hypot(*direction.vector)
    assert slope.vector @ v == pytest.approx(np.cos(np.radians(θ)))
    np.testing.assert_allclose([slope.tail, direction.tail], 0)
    bar = max(panel.of("lines", style.SECOND), key=lambda each: each.width)
    np.testing.assert_allclose(bar.points, [(0, 0), (slope.vector @ v) * v], atol=1e-12)
    sign = {25: ">", 90: "=", 155: "<"}[θ]
    assert panel.axes.get_title("left") == f"∇f·v {sign} 0"
    level = panel.of("lines", style.FUNCTION)[0].points
    assert (level[1] - level[0]) @ slope.vector == 0
