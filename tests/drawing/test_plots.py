"""Drawing is pure: artists on the axes that were given, and plain words for what has no place."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from mclib import functions
from mclib.drawing import plots


@pytest.fixture
def axes():
    return plots.panel(Figure().subplots(), "A title", xlim=(-2, 2), ylim=(-3, 3))


def test_a_curve_covers_the_panel(axes):
    line = plots.curve(axes, functions.square)
    x, y = line.get_data()
    assert (x[0], x[-1]) == (-2, 2)
    np.testing.assert_array_equal(y, x**2)


def test_a_curve_of_a_constant_is_drawn(axes):
    assert plots.curve(axes, lambda x: 2.0).get_ydata().shape == (801,)


def test_a_tangent_has_the_measured_slope(axes):
    line = plots.tangent(axes, functions.cubic, 1.0)
    assert line.get_slope() == pytest.approx(2.0)
    assert line.get_xy1() == (1.0, 0.0)


def test_an_arrow_is_drawn_to_true_scale(axes):
    arrow = plots.arrow(axes, (0.5, -1.0), (1.0, 2.0))
    tail, tip = arrow._posA_posB
    np.testing.assert_allclose((tail, tip), [(0.5, -1.0), (1.5, 1.0)])


def test_a_scale_has_the_colour_of_each_value(axes):
    levels = [-2, -1, 0, 1, 2]
    shades = plots.heights(axes, lambda p: p[0], levels=levels)
    drawn = plots.scale(axes, shades, "f", ticks=(-2, 0, 2))
    (strip,) = (each for each in drawn.collections if len(each.get_facecolor()))
    np.testing.assert_array_equal(strip.get_facecolor(), shades.get_facecolor())
    for low, high, band in zip(levels[:-1], levels[1:], strip.get_paths(), strict=True):
        assert (band.vertices[:, 1].min(), band.vertices[:, 1].max()) == (low, high)
    assert [each.get_text() for each in drawn.get_yticklabels()] == ["−2", "0", "2"]
    assert drawn.get_title() == "f"


@pytest.mark.parametrize("draw", [plots.heights, plots.level_lines])
def test_surfaces_take_points_as_columns(axes, draw):
    drawn = draw(axes, functions.saddle, levels=[-1, 0, 1])
    assert list(drawn.levels) == [-1, 0, 1]


@pytest.mark.parametrize(
    "draw",
    [
        lambda axes: plots.point(axes, np.nan, 0),
        lambda axes: plots.hole(axes, 0, np.inf),
        lambda axes: plots.arrow(axes, (0, 0), (np.nan, 1)),
        lambda axes: plots.tangent(axes, functions.square, 0.0, np.nan),
        lambda axes: plots.note(axes, 0, -np.inf, "here"),
    ],
)
def test_what_is_not_finite_has_no_place(axes, draw):
    with pytest.raises(ValueError, match="not a finite number"):
        draw(axes)
