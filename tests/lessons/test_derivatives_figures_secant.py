"""Lesson 02: the secant, the tangent and the errors of the slope are held against calculus."""

import numpy as np
import pytest
from matplotlib.colors import same_color
from seen import background, drag, holds, numbers, press, see

from mclib.calculus import derivative
from mclib.drawing import style
from mclib.lessons.derivatives import figures

CURVES = {
    "x² + x": lambda x: x**2 + x,
    "x³ − x": lambda x: x**3 - x,
    "sin x": np.sin,
    "eˣ": np.exp,
}
secant_to_tangent = pytest.fixture(figures.secant_to_tangent, scope="module")


def quotients(f, a, h):
    """The difference quotients from one side and from both."""
    return (f(a + h) - f(a)) / h, (f(a + h) - f(a - h)) / (2 * h)


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "x² + x", "a": 1, "k": 0},
            "h = 1. From one side (circle), the slope is 4.0000000000; from both sides (square), "
            "3.0000000000.\nThe tangent: f'(1.00) = 3.0000000000.",
        ),
        (
            {"f": "x³ − x", "a": -0.5, "k": -2},
            "h = 0.01. From one side (circle), the slope is −0.2649000000; from both sides "
            "(square), −0.2499000000.\nThe tangent: f'(−0.50) = −0.2500000000.",
        ),
        (
            {"f": "x² + x", "a": 1, "k": -14},
            "h = 1e-14. From one side (circle), the slope is 3.0198066270; from both sides "
            "(square), 3.0087043967.\nThe tangent: f'(1.00) = 3.0000000000.",
        ),
    ],
)
def test_the_secant_says(secant_to_tangent, state, readout):
    assert see(secant_to_tangent, **state).readout == readout


secant_states = pytest.mark.parametrize(
    ("name", "a", "k"),
    [("x² + x", 1, 0), ("x³ − x", -0.7, -0.5), ("sin x", 1.2, -3), ("eˣ", -0.4, -4)],
)


@secant_states
def test_the_quotients_tend_to_the_derivative(secant_to_tangent, name, a, k):
    f, h = CURVES[name], 10.0**k
    readout = see(secant_to_tangent, f=name, a=a, k=k).readout
    said, _, exact = readout.rpartition("=")
    holds(said, h, *quotients(f, a, h), a)
    assert numbers(exact)[0] == pytest.approx(derivative(f)(a), abs=1e-9)


@secant_states
def test_the_secant_and_the_tangent(secant_to_tangent, name, a, k):
    f, h = CURVES[name], 10.0**k
    graph = see(secant_to_tangent, f=name, a=a, k=k).panels[0]
    (tangent,), (secant,) = (graph.of("lines", color) for color in (style.DERIVATIVE, style.SECOND))
    for line, slope in ((tangent, derivative(f)(a)), (secant, quotients(f, a, h)[0])):
        assert line.slope == pytest.approx(slope, rel=1e-6)
        x, y = line.points[0]
        assert y + line.slope * (a - x) == pytest.approx(f(a))
    assert (tangent.dashed, secant.dashed) == (True, False)
    (here,), (there,) = (graph.of("points", color) for color in (style.POINT, style.SECOND))
    np.testing.assert_allclose([here[:2], there[:2]], [(a, f(a)), (a + h, f(a + h))])
    (curve,) = background(secant_to_tangent)[0].of("lines", style.FUNCTION)
    np.testing.assert_allclose(curve.points[:, 1], f(curve.points[:, 0]), atol=1e-12)


@secant_states
def test_the_errors_from_one_side_and_from_both(secant_to_tangent, name, a, k):
    f, exact = CURVES[name], derivative(CURVES[name])(a)
    errors = see(secant_to_tangent, f=name, a=a, k=k).panels[1]
    for side, color, marker in ((0, style.SECOND, "o"), (1, style.TOLERANCE, "s")):
        (line,), (point,) = errors.of("lines", color), errors.of("points", color)
        x, y = line.points[line.points[:, 0] > -2.5].T
        expected = np.abs([quotients(f, a, 10.0**each)[side] - exact for each in x])
        np.testing.assert_allclose(10**y, expected, rtol=1e-3, atol=1e-9)
        error = abs(quotients(f, a, 10.0**k)[side] - exact)
        assert point.x == k
        assert 10**point.y == pytest.approx(error, rel=1e-3, abs=1e-9)
        (mark,) = [each for each in errors.artists if hasattr(each, "get_marker")
                   and same_color(each.get_color(), color)]  # fmt: skip
        assert mark.get_marker() == marker  # as the readout says: circle and square


def test_the_legend_names_the_two_marks(secant_to_tangent):
    legend = background(secant_to_tangent)[1].axes.get_legend()
    looks = {
        text.get_text(): (mark.get_color(), mark.get_marker())
        for text, mark in zip(legend.get_texts(), legend.legend_handles, strict=True)
    }
    assert looks == {
        "from one side": (style.SECOND, "o"), "from both sides": (style.TOLERANCE, "s")
    }  # fmt: skip


def test_the_first_view_has_both_legs_of_each_v():
    figure = figures.secant_to_tangent()
    errors = see(figure).panels[1]
    for color, bottom in ((style.SECOND, -8), (style.TOLERANCE, -5.3)):
        (line,) = errors.of("lines", color)
        x, y = line.points.T
        lowest = np.median(y[abs(x - bottom) < 0.5])
        assert np.median(y[x < -13]) > lowest + 4
        assert np.median(y[x > -1]) > lowest + 4
    figure.close()


def test_a_and_h_follow_pointer_and_keys(secant_to_tangent):
    assert drag(secant_to_tangent, 0, 0.5, 1)["a"] == pytest.approx(0.5)
    assert drag(secant_to_tangent, 1, -4, 0)["k"] == pytest.approx(-4)
    assert press(secant_to_tangent, 0, "ArrowRight")["a"] == pytest.approx(0.51)
    assert press(secant_to_tangent, 1, "ArrowLeft")["k"] == pytest.approx(-4.05)
