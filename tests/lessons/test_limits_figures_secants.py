"""Lesson 01: the secants of a loss, their slopes and the limit, against the loss written anew."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see

from mclib.calculus import derivative
from mclib.drawing import style
from mclib.lessons.limits import figures

X, Y = np.array([-0.5, 0.4, 1.1, 1.9, 2.6]), np.array([0.1, 0.5, 1.4, 1.7, 2.7])
secants = pytest.fixture(figures.secants_of_the_loss, scope="module")


def C(w):
    """The loss of lesson 00's five points for b = 1, point by point."""
    return sum((y - max(0.0, w * x + 1)) ** 2 for x, y in zip(X, Y, strict=True)) / 5


@pytest.mark.parametrize(
    ("h", "readout"),
    [
        (
            0.8,
            "h = 0.80: from w = 0.30 to w = 1.10 the loss goes from 0.3630 to 0.9880. The slope of "
            "the secant is 0.7812.",
        ),
        (
            -0.1,
            "h = −0.10: from w = 0.30 to w = 0.20 the loss goes from 0.3630 to 0.5007. The slope "
            "of the secant is −1.3770.",
        ),
        (
            0,
            "h = 0.00: the two points are one, and the quotient is 0/0. There is no secant; the "
            "open circle marks the limit, −1.1372.",
        ),
    ],
)
def test_the_secant_of_the_loss_says(secants, h, readout):
    assert see(secants, h=h).readout == readout


@pytest.mark.parametrize("h", [0.9, 0.37, 0.01, -0.01, -0.6])
def test_the_secant_runs_through_both_points(secants, h):
    seen = see(secants, h=h)
    graph, slopes = seen.panels
    slope = (C(0.3 + h) - C(0.3)) / h
    holds(seen.readout, h, 0.3, 0.3 + h, C(0.3), C(0.3 + h), slope)
    (secant,) = graph.of("lines", style.SECOND)
    assert secant.slope == pytest.approx(slope)
    x, y = secant.points[0]
    assert y + secant.slope * (0.3 - x) == pytest.approx(C(0.3))
    ((first,), (second,)) = graph.of("points", style.FUNCTION), graph.of("points", style.POINT)
    assert first[:2] == pytest.approx((0.3, C(0.3)))
    assert second[:2] == pytest.approx((0.3 + h, C(0.3 + h)))
    (value,) = slopes.of("points", style.POINT)
    assert value[:2] == pytest.approx((h, slope))


def test_at_h_0_there_is_no_secant(secants):
    graph, slopes = see(secants, h=0).panels
    assert graph.lines == slopes.points == []


def test_the_curves_the_hole_and_the_limit(secants):
    graph, slopes = background(secants)
    (loss,) = graph.of("lines", style.FUNCTION)
    np.testing.assert_allclose(loss.points[:, 1], [C(w) for w in loss.points[:, 0]])
    limit = derivative(C)(0.3)
    (tangent,) = graph.of("lines", style.DERIVATIVE)
    assert tangent.dashed
    assert tangent.slope == pytest.approx(limit)
    x, y = tangent.points[0]
    assert y + tangent.slope * (0.3 - x) == pytest.approx(C(0.3))
    (level,) = slopes.of("lines", style.DERIVATIVE)
    np.testing.assert_allclose(level.points[:, 1], limit)
    (hole,) = slopes.of("points", style.PAPER)
    assert hole[:2] == pytest.approx((0, limit))
    (curve,) = slopes.of("lines", style.SECOND)
    h, slope = curve.points[np.isfinite(curve.points).all(axis=1)].T
    np.testing.assert_allclose(slope, [(C(0.3 + each) - C(0.3)) / each for each in h])
    assert 0 not in h


def test_the_second_point_follows_pointer_and_keys(secants):
    secants.set(h=0.5)
    assert drag(secants, 0, 0.7, 1.9)["h"] == pytest.approx(0.4)
    assert drag(secants, 1, -0.25, 0.3)["h"] == pytest.approx(-0.25)
    assert press(secants, 1, "ArrowRight")["h"] == pytest.approx(-0.24)
