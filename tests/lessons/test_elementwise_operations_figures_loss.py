"""The figure of lesson 07 on the loss in steps: its values, its slopes, and the neuron's line."""

import numpy as np
import pytest
from seen import background, bars, drag, press, see

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.elementwise_operations import figures

X = np.array([-0.5, 0.4, 1.1, 1.9, 2.6])
Y = np.array([0.1, 0.5, 1.4, 1.7, 2.7])

READOUTS = [
    ({}, "C = 0.270. The gates of samples 1 and 2 are shut.\n"
     "∂C/∂z = [0.00, 0.00, −0.32, −0.12, −0.24]"),
    ({"w": 0.5, "b": 0.2}, "C = 0.437. The gate of sample 1 is shut.\n"
     "∂C/∂z = [0.00, −0.04, −0.26, −0.22, −0.48]"),
    ({"b": 0.7}, "C = 0.340. All gates are open.\n∂C/∂z = [0.04, 0.24, 0.16, 0.36, 0.24]"),
]  # fmt: skip


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.loss_in_steps(), **state).readout == readout


def of_squares(q):
    return np.mean(q)


def of_errors(e):
    return of_squares(e * e)


def of_outputs(a):
    return of_errors(Y - a)


def of_sums(z):
    return of_outputs(np.where(z > 0, z, 0))


@pytest.fixture(scope="module", params=[(1.0, -0.5), (0.55, 0.3), (1.3, 0.8), (0.5, -0.8)], ids=str)
def shown(request):
    w, b = request.param
    return w, b, see(figures.loss_in_steps(), w=w, b=b)


def test_the_bars_are_values_and_slopes(shown):
    w, b, seen = shown
    z = w * X + b
    a = np.where(z > 0, z, 0)
    e = Y - a
    values = z, a, e, e * e
    losses = of_sums, of_outputs, of_errors, of_squares
    for i, (value, loss) in enumerate(zip(values, losses, strict=True)):
        above, below = seen.panels[1 + i], seen.panels[5 + i]
        found = bars(above, style.FUNCTION)
        np.testing.assert_allclose(found[:, 0], [1, 2, 3, 4, 5])
        np.testing.assert_allclose(found[:, 2], value, atol=1e-12)
        slopes = bars(below, style.DERIVATIVE)[:, 2]
        np.testing.assert_allclose(slopes, gradient(loss)(value), atol=1e-8)


def test_every_bar_fits_into_its_panel():
    figure = figures.loss_in_steps()
    for w in (0.5, 1.3):
        for b in (-0.8, 0.8):
            for i, panel in enumerate(see(figure, w=w, b=b).panels[1:]):
                low, high = panel.axes.get_ylim()
                heights = bars(panel, style.FUNCTION if i < 4 else style.DERIVATIVE)[:, 2]
                assert low < heights.min()
                assert heights.max() < high


def test_the_line_runs_through_its_handles_and_the_errors_hang_on_it(shown):
    w, b, seen = shown
    data = seen.panels[0]
    (line,) = data.of("lines", style.FUNCTION)
    outputs = np.interp(X, *line.points.T)
    np.testing.assert_allclose(outputs, np.maximum(0, w * X + b), atol=1e-12)
    errors = [each.points for each in data.of("lines", style.APPROACH)]
    right = np.stack([np.stack([X, outputs], 1), np.stack([X, Y], 1)], 1)
    np.testing.assert_allclose(errors, right)
    assert [each[:2] for each in data.of("points", style.POINT)] == [(0, b), (1, w + b)]


def test_the_samples_are_the_five_points():
    data = background(figures.loss_in_steps())[0]
    samples = [each[:2] for each in data.of("points", style.TOLERANCE)]
    np.testing.assert_allclose(samples, np.stack([X, Y], 1))


def test_the_line_follows_the_pointer():
    figure = figures.loss_in_steps()
    assert drag(figure, 0, 1, 0.35)["w"] == pytest.approx(0.85)
    assert drag(figure, 1, 0, 0.25)["b"] == pytest.approx(0.25)
    assert press(figure, 1, "ArrowUp")["b"] == pytest.approx(0.26)
