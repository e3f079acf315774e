"""Lesson 05: the steps of one length on the loss, by `calculus`, and random directions."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see, still

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.directional_derivatives import figures

x = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])
STEPS = {
    "as it opens": (
        {"w": 0.5, "b": 0.2, "θ": 90.0, "r": 0.4},
        "A step of length 0.40 at 90° takes the loss from 0.437 to 0.176. Divided by r, the change "
        "is −0.654; ∇C·v is −1.000.\n"
        "Steepest descent (coloured arrow) is at 27°, where the slope is −2.207.",
    ),
    "a short step down": (
        {"w": 0.5, "b": 0.2, "θ": 27.0, "r": 0.02},
        "A step of length 0.02 at 27° takes the loss from 0.437 to 0.394. Divided by r, the change "
        "is −2.147; ∇C·v is −2.207.\n"
        "Steepest descent (coloured arrow) is at 27°, where the slope is −2.207.",
    ),
    "uphill": (
        {"w": 1.3, "b": 0.6, "θ": -20.0, "r": 0.2},
        "A step of length 0.20 at −20° takes the loss from 0.861 to 1.327. Divided by r, the "
        "change is 2.329; ∇C·v is 2.049.\n"
        "Steepest descent (coloured arrow) is at −150°, where the slope is −3.161.",
    ),
}
every_state = pytest.mark.parametrize(("state", "readout"), STEPS.values(), ids=list(STEPS))


def C(p):
    """The loss of the five points at p = (w, b)."""
    return sum((b - max(0.0, p[0] * a + p[1])) ** 2 for a, b in zip(x, y, strict=True)) / 5


def unit_vector(θ):
    return np.array([np.cos(np.radians(θ)), np.sin(np.radians(θ))])


def at(state):
    """Return the point (w, b), the gradient there, and v."""
    a = np.array([state["w"], state["b"]])
    return a, gradient(C)(a), unit_vector(state["θ"])


@pytest.fixture(scope="module")
def steps():
    explorer = figures.steps_of_one_length()
    yield explorer
    explorer.close()


@every_state
def test_the_steps_say(steps, state, readout):
    assert see(steps, **state).readout == readout


@every_state
def test_the_steps_numbers_are_those_of_calculus(steps, state, readout):
    a, g, v = at(state)
    first, second = see(steps, **state).readout.split("\n")
    after = C(a + state["r"] * v)
    holds(first.replace("°", ""), state["r"], state["θ"], C(a), after,
          (after - C(a)) / state["r"], g @ v)  # fmt: skip
    holds(second.replace("°", ""), np.degrees(np.arctan2(-g[1], -g[0])), -np.hypot(*g))


@every_state
def test_the_arrows_are_the_step_and_the_steepest_descent(steps, state, readout):
    a, g, v = at(state)
    inputs = see(steps, **state).panels[0]
    (mine,), (best,) = inputs.of("arrows", style.POINT), inputs.of("arrows", style.DERIVATIVE)
    np.testing.assert_allclose([mine.tail, mine.vector], [a, state["r"] * v], atol=1e-12)
    np.testing.assert_allclose(best.tail, a)
    np.testing.assert_allclose(best.vector, -state["r"] * g / np.hypot(*g), atol=1e-9)
    (ring,) = inputs.of("lines", style.MUTED)
    np.testing.assert_allclose(np.hypot(*(ring.points - a).T), state["r"])
    assert [(each.x, each.y) for each in inputs.points] == [tuple(a)]


@every_state
def test_the_dots_are_changes_of_the_loss_beside_the_wave(steps, state, readout):
    a, g, _ = at(state)
    dial, r = see(steps, **state).panels[1], state["r"]
    change = lambda θ: (C(a + r * unit_vector(θ)) - C(a)) / r  # noqa: E731
    dots = dial.of("points", style.FUNCTION)
    assert [each.x for each in dots] == list(range(-180, 180, 10))
    np.testing.assert_allclose([each.y for each in dots], [change(each.x) for each in dots])
    (wave,) = dial.of("lines", style.DERIVATIVE)
    expected = [g @ unit_vector(θ) for θ in wave.points[:, 0]]
    np.testing.assert_allclose(wave.points[:, 1], expected, atol=1e-8)
    (mine,) = dial.of("points", style.POINT)
    assert (mine.x, mine.y) == pytest.approx((state["θ"], change(state["θ"])))


def test_the_dots_settle_on_the_wave(steps):
    _, g, _ = at(STEPS["as it opens"][0])
    gaps = []
    for r in (0.4, 0.2, 0.1, 0.02):
        dots = see(steps, w=0.5, b=0.2, r=r).panels[1].of("points", style.FUNCTION)
        gaps.append(max(abs(each.y - g @ unit_vector(each.x)) for each in dots))
    assert np.all(np.diff(gaps) < 0)
    assert gaps[-1] < 0.1


def test_the_map_is_that_of_the_loss_at_even_heights(steps):
    inputs, dial = background(steps)
    lines = [each for each in inputs.levels if each.low == each.high]
    np.testing.assert_allclose(np.diff([each.low for each in lines]), 0.2)
    for line in lines:
        np.testing.assert_allclose([C(p) for p in line.points], line.low, atol=0.01)
    assert inputs.axes.get_aspect() == 1
    named = [text.get_text() for text in dial.axes.get_legend().get_texts()]
    assert named == ["change of the loss, divided by r", "∇C·v"]


def test_of_a_dead_neuron_no_direction_is_called_steepest(steps):
    w, b = 0.0, -0.2
    assert np.all(w * x + b < 0)
    shown = see(steps, w=w, b=b)
    assert shown.readout.endswith("the neuron is dead, and every slope is 0.")
    assert shown.panels[0].of("arrows", style.DERIVATIVE) == []


def test_the_steps_follow_the_hand(steps):
    see(steps, **STEPS["as it opens"][0])
    assert drag(steps, 0, 1.0, 0.7)["θ"] == pytest.approx(45)
    assert press(steps, 0, "ArrowUp")["θ"] == pytest.approx(46)
    state = drag(steps, 1, 0.9, 0.4)
    assert (state["w"], state["b"]) == pytest.approx((0.9, 0.4), abs=0.011)


@pytest.mark.parametrize(("number", "n"), [(0, 2), (1, 10), (2, 100)])
def test_random_directions_are_as_frequent_as_their_density_says(number, n):
    """In n dimensions cos θ has a density proportional to (1 - c²)^((n - 3)/2)."""
    panel = still(figures.random_directions)[number]
    assert panel.axes.get_title("left") == f"n = {n}"
    (bars,) = panel.of("shapes", style.FUNCTION)
    shares = {}
    for (left, up), (right, level) in zip(bars.corners[:-1], bars.corners[1:], strict=True):
        if up == level and right > left:
            shares[left, right] = up
    assert sum(shares.values()) == pytest.approx(100)
    angle = (np.arange(200_000) + 0.5) / 200_000 * np.pi
    weight = np.sin(angle) ** (n - 2)
    for (left, right), share in shares.items():
        inside = (left < np.cos(angle)) & (np.cos(angle) < right)
        assert share == pytest.approx(100 * weight[inside].sum() / weight.sum(), abs=0.7)
