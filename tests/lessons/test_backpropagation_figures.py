"""The network of lesson 13 step by step: its slopes are the measured ones, and its blank is one."""

import numpy as np
import pytest
from seen import background, drag, entries, holds, numbers, see

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.backpropagation import figures

W1 = np.array([[1.0, -0.5], [-1.0, 1.0], [0.5, 1.0]])
B1 = np.array([0.2, 0.3, -0.4])
W2 = np.array([[1.0, -1.0, 0.5], [-0.5, 1.0, 1.0]])
B2 = np.array([0.1, -0.2])
READOUTS = [
    ({"step": 2}, "Step 2 of 9, forward: the gates are open, shut, open. Keep a₁."),
    ({"step": 4}, "Step 4 of 9, forward: the shares are p = (0.82, 0.18), and C = 0.192."),
    ({"step": 5}, "Step 5 of 9, backward: δ₂ = p − y = (−0.18, 0.18)."),
    (
        {"step": 7, "right": 2},
        "Step 7 of 9, backward: a₁ gets W₂ᵀδ₂ = (1.24, −1.65, −0.41), (3, 2)(2,) → (3,).",
    ),
    (
        {"step": 8},
        "Step 8 of 9, backward: the gates of z₁ are open, shut, open. Your hidden_delta fills "
        "this blank.",
    ),
]
STATES = [
    {"right": 1, "x1": 1.4, "x2": 0.8},
    {"right": 2, "x1": -0.9, "x2": 1.3},
    {"right": 1, "x1": -1.5, "x2": -1.2},
]


def loss(right, x=None, z1=None, a1=None, z2=None, W_1=W1, W_2=W2):
    if z2 is None:
        if a1 is None:
            a1 = np.maximum(0, W_1 @ x + B1 if z1 is None else z1)
        z2 = W_2 @ a1 + B2
    return np.log(np.sum(np.exp(z2))) - z2[right - 1]


def answer(W2, δ2, z1):
    return (W2.T @ δ2) * (z1 > 0)


def rows(panel, color):
    """The rows of numbers in the boxes, by the place of the box."""
    return {
        (round(each.x, 2), round(each.y, 2)): numbers(each.text)
        for each in panel.of("words", color)
        if numbers(each.text)
    }


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    figure = figures.step_through()
    assert see(figure, **state).readout == readout
    figure.close()


@pytest.fixture(params=STATES, ids=str)
def stepped(request):
    figure = figures.step_through(answer)
    yield see(figure, step=9, **request.param), request.param
    figure.close()


def test_the_slopes_in_the_boxes_are_the_measured_ones(stepped):
    seen, state = stepped
    right, x = state["right"], np.array([state["x1"], state["x2"]])
    z1 = W1 @ x + B1
    a1 = np.maximum(0, z1)
    z2 = W2 @ a1 + B2
    shown = sorted(rows(seen.panels[0], style.DERIVATIVE).items())
    measured = {
        1: gradient(lambda z: loss(right, z1=z))(z1),
        2: gradient(lambda a: loss(right, a1=a))(a1),
        3: gradient(lambda z: loss(right, z2=z))(z2),
    }
    for column, slopes in measured.items():
        (found,) = (given for (across, up), given in shown if across == column and abs(up) < 0.4)
        np.testing.assert_allclose(found, slopes, atol=0.0051)
    biases = [given for (across, up), given in shown if up < -0.5]
    np.testing.assert_allclose(biases[0], measured[1], atol=0.0051)
    np.testing.assert_allclose(biases[1], measured[3], atol=0.0051)


def test_the_tables_are_the_measured_gradients(stepped):
    seen, state = stepped
    right, x = state["right"], np.array([state["x1"], state["x2"]])
    for panel, slopes in (
        (seen.panels[2], gradient(lambda W: loss(right, x, W_2=W))(W2)),
        (seen.panels[3], gradient(lambda W: loss(right, x, W_1=W))(W1)),
    ):
        written = entries(panel)
        for place, slope in np.ndenumerate(slopes):
            assert written[place] == pytest.approx(slope, abs=0.0051)


def test_the_values_forward_are_kept_in_the_boxes(stepped):
    seen, state = stepped
    z1 = W1 @ [state["x1"], state["x2"]] + B1
    shown = rows(seen.panels[0], style.FUNCTION)
    (found,) = (given for (across, up), given in shown.items() if across == 1 and abs(up) < 0.4)
    np.testing.assert_allclose(found, z1, atol=0.0051)


@pytest.mark.parametrize("state", STATES, ids=str)
def test_the_numbers_of_the_loss_are_those_of_the_network(state):
    figure = figures.step_through()
    seen = see(figure, step=4, **state)
    z2 = W2 @ np.maximum(0, W1 @ [state["x1"], state["x2"]] + B1) + B2
    p = np.exp(z2) / np.exp(z2).sum()
    holds(seen.readout, 4, 9, *p, -np.log(p[state["right"] - 1]))
    figure.close()


def test_what_the_reader_has_not_answered_is_blank():
    for missing in (None, lambda W2, δ2, z1: ...):
        figure = figures.step_through(missing)
        seen = see(figure, step=9)
        assert [each.text for each in seen.panels[0].words].count("?") == 3  # z₁, W₁ and b₁
        assert entries(seen.panels[3]) == {}
        figure.close()


def test_an_answer_of_another_shape_is_told_so():
    figure = figures.step_through(lambda W2, δ2, z1: δ2)
    assert "hidden_delta gives the shape (2,)" in figure.error
    figure.close()


def test_the_hinges_are_where_a_gate_opens():
    figure = figures.step_through()
    lines = [each for each in background(figure)[1].of("lines", style.MUTED) if each.width > 1]
    assert len(lines) == 3
    for line, row, bias in zip(lines, W1, B1, strict=True):
        np.testing.assert_allclose(line.points @ row + bias, 0, atol=1e-9)
    assert drag(figure, 0, -1.0, 0.5)["x1"] == -1.0
    figure.close()
