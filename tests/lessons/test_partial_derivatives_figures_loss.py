"""Lesson 03: the cuts of the loss are held against `mclib.calculus` and against lesson 00."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see
from test_partial_derivatives_figures import holds_cut, holds_map, holds_walks, partials

from mclib.drawing import style
from mclib.functions import neuron
from mclib.lessons.partial_derivatives import figures
from mclib.lessons.start_here.figures import one_weight

loss_cuts = pytest.fixture(figures.loss_cuts, scope="module")


def C(point):
    """Return the loss at a point (w, b), or at points (2, k), by a loop over the five points."""
    w, b = point
    samples = zip(*neuron.five_points(), strict=True)
    return sum((y - np.maximum(0, w * x + b)) ** 2 for x, y in samples) / 5


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"w": 0.3, "b": 1.0},
            "w = 0.30, b = 1.00, C = 0.363\nb held at 1.00: ∂C/∂w = −1.137.   w held at 0.30: "
            "∂C/∂b = 0.100.",
        ),
        (
            {"w": 1.2, "b": -0.5},
            "w = 1.20, b = −0.50, C = 0.122\nb held at −0.50: ∂C/∂w = −0.278.   w held at 1.20: "
            "∂C/∂b = −0.232.",
        ),
        (
            {"w": -0.8, "b": -0.6},
            "w = −0.80, b = −0.60, C = 2.480\nb held at −0.60: ∂C/∂w = 0.000.   w held at −0.80: "
            "∂C/∂b = 0.000.",
        ),
    ],
)
def test_loss_cuts_say(loss_cuts, state, readout):
    assert see(loss_cuts, **state).readout == readout


@pytest.mark.parametrize("at", [(0.3, 1.0), (1.2, -0.5), (-0.7, 0.6)], ids=str)
def test_the_slopes_of_the_loss_are_those_of_its_cuts(loss_cuts, at):
    seen = see(loss_cuts, w=at[0], b=at[1])
    in_w, in_b = partials(C, at)
    holds(seen.readout, *at, C(at), at[1], in_w, at[0], in_b)
    plane, along_w, along_b = seen.panels
    holds_cut(along_w, C, at, 0, style.FUNCTION)
    holds_cut(along_b, C, at, 1, style.SECOND)
    holds_walks(plane, at, (0, 1))


def test_the_level_lines_are_those_of_the_loss(loss_cuts):
    holds_map(background(loss_cuts)[0], C)


def test_it_starts_where_the_figure_of_lesson_00_does():
    first, here = one_weight(), figures.loss_cuts()
    assert first.state == here.state


def test_w_and_b_follow_pointer_and_keys(loss_cuts):
    state = drag(loss_cuts, 0, 0.6, -0.4)
    assert (state["w"], state["b"]) == pytest.approx((0.6, -0.4))
    assert drag(loss_cuts, 1, -0.2, 0)["w"] == pytest.approx(-0.2)
    assert drag(loss_cuts, 2, 0.9, 0)["b"] == pytest.approx(0.9)
    assert press(loss_cuts, 0, "ArrowUp")["b"] == pytest.approx(0.91)
    assert press(loss_cuts, 1, "ArrowLeft")["w"] == pytest.approx(-0.21)
