"""Figures of lesson 08: the fan of one number, and the slopes of the neuron as sums."""

import re

import numpy as np
import pytest
from seen import bars, drag, holds, press, see

from mclib.calculus import derivative, gradient
from mclib.drawing import style
from mclib.functions.neuron import five_points
from mclib.lessons.scalar_expansion_and_sums import figures


@pytest.fixture(scope="module", params=["x + z", "x z"])
def fan(request):
    x, z, δ = np.array([1.0, 2.0, -0.75, 1.5]), -0.55, np.array([1.0, -0.5, 0.75, 0.25])
    f = {"x + z": lambda z: x + z, "x z": lambda z: x * z}[request.param]
    state = {f"x{i}": each for i, each in enumerate(x, 1)}
    state |= {f"δ{i}": each for i, each in enumerate(δ, 1)}
    return see(figures.fan_out(), y=request.param, z=z, **state), f, x, z, δ


def test_the_fan_forward(fan):
    (out, _), (f, x, z, _) = fan[0].panels, fan[1:]
    np.testing.assert_allclose(bars(out, style.FUNCTION)[:, 2], f(z))
    assert [(each.x, each.y) for each in out.of("points", style.INPUT)] == list(enumerate(x))
    assert [(each.x, each.y) for each in out.of("points", style.POINT)] == [(-1, z)]
    for i, wire in enumerate(out.of("lines", style.MUTED)):
        np.testing.assert_allclose(wire.points, [(-0.93, z), (i - 0.3, f(z)[i])])


def test_the_fan_backward_is_the_derivative_of_the_weighted_sum(fan):
    (_, home), (f, _, z, δ) = fan[0].panels, fan[1:]
    parts, total = δ * derivative(f)(z), derivative(lambda z: δ @ f(z))(z)
    np.testing.assert_allclose(bars(home, style.DERIVATIVE)[:, 2], parts, atol=1e-9)
    said = re.search(r"∂z = ([^=]*) = (\S*)\.$", fan[0].readout)
    holds(said[1].replace("− ", "−").replace("+ ", ""), *parts)
    holds(said[2], total)
    assert [(each.x, each.y) for each in home.of("points", style.POINT)] == list(enumerate(δ))
    (line,) = home.of("lines", style.DERIVATIVE)
    np.testing.assert_allclose(line.points[:, 1], total)
    for i, wire in enumerate(home.of("lines", style.MUTED)):
        np.testing.assert_allclose(wire.points, [(-0.6, total), (i - 0.3, parts[i])])


def test_the_parts_are_added_tip_to_tail(fan):
    (_, home), (f, _, z, δ) = fan[0].panels, fan[1:]
    arrows = home.of("arrows", style.DERIVATIVE)
    tips = [arrow.tail[1] + arrow.vector[1] for arrow in arrows]
    np.testing.assert_allclose([arrow.tail[1] for arrow in arrows], [0, *tips[:-1]], atol=1e-9)
    np.testing.assert_allclose(tips, np.cumsum(δ * derivative(f)(z)), atol=1e-9)


def test_the_knob_the_inputs_and_the_gradients_follow_the_pointer():
    explorer = figures.fan_out()
    assert drag(explorer, 0, -0.7, 1.25)["z"] == 1.25
    assert press(explorer, 0, "ArrowDown")["z"] == 1.2
    for i in range(4):
        assert drag(explorer, 1 + i, i + 0.2, 0.3)[f"x{i + 1}"] == 0.3
        assert drag(explorer, 5 + i, i - 0.2, -0.45)[f"δ{i + 1}"] == -0.45
    assert press(explorer, 8, "ArrowUp")["δ4"] == -0.4


def test_an_arrow_of_length_z_leads_from_each_entry_to_its_output(fan):
    (out, _), (f, x, z, _) = fan[0].panels, fan[1:]
    arrows = out.of("arrows", style.POINT)
    if not np.allclose(f(z), x + z):
        assert not arrows
        return
    np.testing.assert_allclose([arrow.tail[1] for arrow in arrows], x)
    np.testing.assert_allclose([arrow.vector for arrow in arrows], 4 * [(0, z)], atol=1e-9)


_x, _y = five_points()
STATES = [(1.0, -0.5), (0.93, 0.18), (0.6, 0.75)]
NEURON = [
    ((1.0, -0.5), "C = 0.270.\n∂C/∂b = 0.00 + 0.00 − 0.32 − 0.12 − 0.24 = −0.68.\n"
     "∂C/∂w = 0.00 + 0.00 − 0.35 − 0.23 − 0.62 = −1.20."),
    ((0.93, 0.18), "C = 0.025.\n∂C/∂b = 0.00 + 0.02 − 0.08 + 0.10 − 0.04 = 0.00.\n"
     "∂C/∂w = 0.00 + 0.01 − 0.09 + 0.19 − 0.11 = 0.00."),
    ((0.6, 0.75), "C = 0.110.\n∂C/∂b = 0.14 + 0.20 + 0.00 + 0.08 − 0.16 = 0.26.\n"
     "∂C/∂w = −0.07 + 0.08 + 0.00 + 0.14 − 0.41 = −0.25."),
]  # fmt: skip


def loss(p):
    return np.mean((_y - np.maximum(0, p[0] * _x + p[1])) ** 2)


def loss_at_z(z):
    return np.mean((_y - np.maximum(0, z)) ** 2)


@pytest.mark.parametrize(("state", "readout"), NEURON)
def test_the_readout_of_the_neuron_in_full(state, readout):
    assert see(figures.slopes_of_neuron(), w=state[0], b=state[1]).readout == readout


@pytest.fixture(scope="module", params=STATES, ids=str)
def neuron(request):
    w, b = request.param
    return see(figures.slopes_of_neuron(), w=w, b=b), w, b


def test_the_sums_are_the_slopes_of_the_loss(neuron):
    seen, w, b = neuron
    for panel, slope in zip(seen.panels[1:], gradient(loss)([w, b])[::-1], strict=True):
        ((_, _, end),) = bars(panel, style.DERIVATIVE)
        assert end == pytest.approx(slope, abs=1e-8)
    said, by_b, by_w = seen.readout.split("\n")
    holds(said, loss([w, b]))
    at_z = gradient(loss_at_z)(w * _x + b)
    for line, parts in ((by_b, at_z), (by_w, at_z * _x)):
        terms, total = line.split("= ")[1:]
        holds(terms.replace("− ", "−").replace("+ ", ""), *parts)
        holds(total, np.sum(parts))


def test_each_sample_adds_its_arrow_to_the_tip_of_the_one_before(neuron):
    seen, w, b = neuron
    at_z = gradient(loss_at_z)(w * _x + b)
    for panel, parts in zip(seen.panels[1:], (at_z, at_z * _x), strict=True):
        arrows = panel.of("arrows", style.DERIVATIVE)
        places, moved = np.arange(1, 6), np.abs(parts) > 1e-12
        starts = np.cumsum(parts) - parts
        np.testing.assert_allclose([each.tail[0] for each in arrows], places[moved], atol=1e-9)
        np.testing.assert_allclose([each.tail[1] for each in arrows], starts[moved], atol=1e-8)
        np.testing.assert_allclose([each.vector[1] for each in arrows], parts[moved], atol=1e-8)


def test_the_line_and_the_errors(neuron):
    seen, w, b = neuron
    data = seen.panels[0]
    for each in data.of("lines", style.FUNCTION):
        np.testing.assert_allclose(each.points[:, 1], np.maximum(0, w * each.points[:, 0] + b))
    for i, error in enumerate(data.of("lines", style.APPROACH)):
        np.testing.assert_allclose(
            error.points, [(_x[i], np.maximum(0, w * _x[i] + b)), (_x[i], _y[i])]
        )


def test_the_line_follows_the_pointer():
    explorer = figures.slopes_of_neuron()
    assert drag(explorer, 1, 0, 0.25)["b"] == 0.25
    assert drag(explorer, 0, 1, 1.0)["w"] == pytest.approx(0.75)
    assert press(explorer, 1, "ArrowUp")["b"] == 0.26
