"""Lesson 02: what the figures say and draw is held against `mclib.calculus`."""

import numpy as np
import pytest
from seen import background, drag, holds, press, see, still

from mclib.calculus import NotDifferentiable, derivative
from mclib.drawing import style
from mclib.lessons.derivatives import figures

CURVES = {
    "x³ − x": lambda x: x**3 - x,
    "sin x": np.sin,
    "eˣ": np.exp,
    "x³/3 − x": lambda x: x**3 / 3 - x,
    "x²": lambda x: x**2,
    "|x|": np.abs,
    "max(0, x)": lambda x: np.maximum(0, x),
}
f_above_slope = pytest.fixture(figures.f_above_slope, scope="module")
sketch_the_slope = pytest.fixture(figures.sketch_the_slope, scope="module")


@pytest.mark.parametrize(
    ("f", "x", "readout"),
    [
        ("x³/3 − x", 1, "x = 1.00   f(x) = −0.667   f'(x) = 0.000: here f is level."),
        ("sin x", -2, "x = −2.00   f(x) = −0.909   f'(x) = −0.416: here f falls."),
        ("|x|", 0, "x = 0.00: f has a corner here. Two slopes meet, so there is no derivative."),
        ("max(0, x)", 1.2, "x = 1.20   f(x) = 1.200   f'(x) = 1.000: here f rises."),
    ],
)
def test_f_above_its_slope_says(f_above_slope, f, x, readout):
    assert see(f_above_slope, f=f, x=x).readout == readout


ABOVE = ["x³/3 − x", "sin x", "eˣ", "x²", "|x|", "max(0, x)"]


@pytest.mark.parametrize("name", ABOVE)
@pytest.mark.parametrize("x", [-1.4, 0.6, 2.1])
def test_the_slope_above_is_the_height_below(f_above_slope, name, x):
    f, slope = CURVES[name], derivative(CURVES[name])(x)
    seen = see(f_above_slope, f=name, x=x)
    holds(seen.readout, x, f(x), slope)
    assert f"f {'rises' if slope > 0 else 'falls' if slope < 0 else 'is level'}." in seen.readout
    above, below = seen.panels
    (tangent,), (stem,) = (each.of("lines", style.DERIVATIVE) for each in seen.panels)
    assert tangent.slope == pytest.approx(slope, abs=1e-8)
    np.testing.assert_allclose(tangent.points.mean(axis=0), [x, f(x)])
    np.testing.assert_allclose(stem.points, [(x, 0), (x, slope)], atol=1e-8)
    (here,), (height,) = above.of("points", style.POINT), below.of("points", style.DERIVATIVE)
    np.testing.assert_allclose([here[:2], height[:2]], [(x, f(x)), (x, slope)], atol=1e-8)


@pytest.mark.parametrize("name", ABOVE)
def test_the_lower_curve_is_the_derivative_of_the_upper(f_above_slope, name):
    f = CURVES[name]
    f_above_slope.set(f=name)
    above, below = background(f_above_slope)
    (curve,), (slopes,) = above.of("lines", style.FUNCTION), below.of("lines", style.DERIVATIVE)
    np.testing.assert_allclose(curve.points[:, 1], f(curve.points[:, 0]), atol=1e-12)
    x, y = slopes.points[1::40].T
    np.testing.assert_allclose(y, [derivative(f)(each) for each in x], atol=1e-8)
    holes = {each.y for each in below.points}
    assert holes == {"|x|": {-1, 1}, "max(0, x)": {0, 1}}.get(name, set())


@pytest.mark.parametrize("name", ["|x|", "max(0, x)"])
def test_a_corner_has_no_tangent(f_above_slope, name):
    with pytest.raises(NotDifferentiable):
        derivative(CURVES[name])(0.0)
    seen = see(f_above_slope, f=name, x=0)
    assert "corner" in seen.readout
    assert not any(each.of("lines", style.DERIVATIVE) for each in seen.panels)


def test_x_follows_pointer_and_keys(f_above_slope):
    f_above_slope.set(f="sin x")
    assert drag(f_above_slope, 0, 1.3, 0)["x"] == pytest.approx(1.3)
    assert drag(f_above_slope, 1, -0.4, 0)["x"] == pytest.approx(-0.4)
    assert press(f_above_slope, 1, "ArrowRight")["x"] == pytest.approx(-0.39)


KNOTS = np.linspace(-1.5, 1.5, 7)


def sketch(slopes):
    return {f"y{i}": float(slope) for i, slope in enumerate(slopes)}


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "x³ − x", "reveal": False, **sketch([1, -2, 0, 0, 0, 0, 5.75])},
            "Your slopes, from left to right: 1.00, −2.00, 0.00, 0.00, 0.00, 0.00, 5.75.\nWhere f "
            "is level, f' is 0; where f falls, f' is negative. Place all seven dots, then tick the "
            "box.",
        ),
        ({"f": "x²", "reveal": True, **sketch([-3, -2, -1, 0, 1, 2, 3])}, "Score: 100 of 100."),
        ({"f": "x²", "reveal": True, **sketch([-3, -2, -1, 0, 1, 2, 0])}, "Score: 43 of 100."),
    ],
)
def test_the_sketch_says(sketch_the_slope, state, readout):
    assert see(sketch_the_slope, **state).readout == readout


@pytest.mark.parametrize("name", ["x³ − x", "sin x", "eˣ", "x²"])
def test_the_score_is_the_distance_from_the_derivative(sketch_the_slope, name):
    f = CURVES[name]
    exact = np.array([derivative(f)(each) for each in KNOTS])
    drawn = np.round(exact / 0.05 + [3, -4, 0, 2, -1, 5, 0]) * 0.05
    seen = see(sketch_the_slope, f=name, reveal=True, **sketch(drawn))
    miss = np.sqrt(np.sum((drawn - exact) ** 2) / np.sum(exact**2))
    holds(seen.readout, 100 * (1 - miss), 100)
    above, below = seen.panels[0], seen.panels[1]
    assert not above.lines
    (dots,), (revealed,) = below.of("lines", style.SECOND), below.of("lines", style.DERIVATIVE)
    np.testing.assert_allclose(dots.points, np.column_stack([KNOTS, drawn]), atol=1e-9)
    x, y = revealed.points[::40].T
    np.testing.assert_allclose(y, [derivative(f)(each) for each in x], atol=1e-8)
    assert not see(sketch_the_slope, reveal=False).panels[1].of("lines", style.DERIVATIVE)
    (curve,) = background(sketch_the_slope)[0].of("lines", style.FUNCTION)
    np.testing.assert_allclose(curve.points[:, 1], f(curve.points[:, 0]), atol=1e-12)


def test_each_dot_follows_the_pointer(sketch_the_slope):
    sketch_the_slope.set(f="x³ − x", reveal=False, **sketch([0] * 7))
    for i in range(7):
        assert drag(sketch_the_slope, i, KNOTS[i], i - 3)[f"y{i}"] == pytest.approx(i - 3)
    assert [sketch_the_slope.state[f"y{i}"] for i in range(7)] == pytest.approx(list(range(-3, 4)))
    assert press(sketch_the_slope, 2, "ArrowUp")["y2"] == pytest.approx(-0.95)


def test_a_lens_straightens_a_curve_and_no_corner():
    curve, corner = still(figures.corner_under_the_lens)
    for w, line in zip((1, 0.3, 0.05), curve.of("lines", style.FUNCTION), strict=True):
        t, y = line.points.T
        np.testing.assert_allclose(y, ((w * t) ** 2 + w * t) / w, atol=1e-12)
        slope = derivative(lambda x: x**2 + x)(0.0)
        assert np.abs(y - slope * t).max() == pytest.approx(w)  # the narrower, the straighter
    for line in corner.of("lines", style.FUNCTION):
        np.testing.assert_allclose(line.points[:, 1], np.abs(line.points[:, 0]), atol=1e-12)
    notes = [(each.text, each.y) for each in curve.words if each.text.startswith("w =")]
    assert notes == [("w = 1", 2), ("w = 0.3", 1.3), ("w = 0.05", 1.05)]
