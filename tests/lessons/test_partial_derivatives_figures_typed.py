"""Lesson 03: the cuts of a typed formula and its partials are held against `mclib.calculus`."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see
from test_partial_derivatives_figures import holds_cut, holds_map, holds_walks, partials

from mclib.calculus import NotDifferentiable, partial_derivative
from mclib.drawing import style
from mclib.lessons.partial_derivatives import figures

TYPED = {
    "sin(x*y) + y**2": lambda p: np.sin(p[0] * p[1]) + p[1] ** 2,
    "exp(x)*y - x*y**2": lambda p: np.exp(p[0]) * p[1] - p[0] * p[1] ** 2,
    "max(x, y)": lambda p: np.maximum(p[0], p[1]),
}
your_own = pytest.fixture(figures.your_own, scope="module")


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "2*x + y**8", "x": 0.5, "y": -0.8},
            "x = 0.50, y = −0.80, f = 1.168\n∂f/∂x = 2\n∂f/∂y = 8y⁷ = −1.678 here",
        ),
        (
            {"f": "x**2/y", "x": 1, "y": 0.5},
            "x = 1.00, y = 0.50, f = 2.000\n∂f/∂x = 2x/y = 4.000 here\n∂f/∂y = −x²/y² = −4.000 "
            "here",
        ),
        (
            {"f": "abs(x) + y", "x": 0, "y": 0.5},
            "x = 0.00, y = 0.50, f = 0.500\n∂f/∂x = sign(x), but none here: left slope −1, right "
            "slope +1\n∂f/∂y = 1",
        ),
        (
            {"f": "log(x)", "x": -1, "y": 0},
            "x = −1.00, y = 0.00: here f has no value. Move the point.",
        ),
    ],
)
def test_your_own_formula_says(your_own, state, readout):
    assert see(your_own, **state).readout == readout


@pytest.mark.parametrize("text", TYPED)
@pytest.mark.parametrize("at", [(0.9, -0.6), (-1.2, 0.35)], ids=str)
def test_the_partials_are_the_slopes_of_the_cuts(your_own, text, at):
    f = TYPED[text]
    seen = see(your_own, f=text, x=at[0], y=at[1])
    first, *rest = seen.readout.split("\n")
    holds(first, *at, f(at))
    for line, slope in zip(rest, partials(f, at), strict=True):
        assert line.endswith(" here")
        holds(line.rpartition("=")[2], slope)
    plane, along_x, along_y = seen.panels
    holds_cut(along_x, f, at, 0, style.FUNCTION)
    holds_cut(along_y, f, at, 1, style.SECOND)
    holds_walks(plane, at, (0, 1))
    holds_map(background(your_own)[0], f)


def test_a_corner_has_no_tangent(your_own):
    with pytest.raises(NotDifferentiable):
        partial_derivative(lambda p: abs(p[0]) + p[1], 0)(np.array([0.0, 0.5]))
    _, along_x, along_y = see(your_own, f="abs(x) + y", x=0, y=0.5).panels
    assert not along_x.of("lines", style.DERIVATIVE)
    assert along_y.of("lines", style.DERIVATIVE)[0].slope == pytest.approx(1)


def test_the_titles_are_the_partials(your_own):
    your_own.set(f="x**3*y", x=1, y=1)
    titles = [each.axes.get_title(loc="left") for each in background(your_own)[1:]]
    assert titles == ["∂f/∂x = 3x²y", "∂f/∂y = x³"]


def test_the_point_follows_pointer_and_keys(your_own):
    state = drag(your_own, 0, -0.6, 1.2)
    assert (state["x"], state["y"]) == pytest.approx((-0.6, 1.2))
    assert drag(your_own, 1, 0.45, 0)["x"] == pytest.approx(0.45)
    assert drag(your_own, 2, -0.9, 0)["y"] == pytest.approx(-0.9)
    assert press(your_own, 0, "ArrowDown")["y"] == pytest.approx(-0.95)
    assert press(your_own, 2, "ArrowRight")["y"] == pytest.approx(-0.9)
