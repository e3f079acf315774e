"""Lesson 03: what the figures say and draw is held against `mclib.calculus`."""

import numpy as np
import pytest
from matplotlib.colors import same_color
from matplotlib.contour import QuadContourSet
from mpl_toolkits.mplot3d.proj3d import proj_transform
from seen import background, drag, holds, press, see, still

from mclib.calculus import derivative, hessian, partial_derivative
from mclib.drawing import style
from mclib.lessons.partial_derivatives import figures

SURFACES = {
    "sin x cos y": lambda p: np.sin(p[0]) * np.cos(p[1]),
    "xy": lambda p: p[0] * p[1],
    "3x²y": lambda p: 3 * p[0] ** 2 * p[1],
    "x² − y²": lambda p: p[0] ** 2 - p[1] ** 2,
    "exp(−x² − y²)": lambda p: np.exp(-(p[0] ** 2) - p[1] ** 2),
}
CUT = ["sin x cos y", "xy", "3x²y", "x² − y²"]
PATHS = {
    "y = x²": lambda x: x**2,
    "y = 1 − x": lambda x: 1 - x,
    "y = sin 3x": lambda x: np.sin(3 * x),
    "y = 1, at rest": lambda x: 1 + 0 * x,
}
slices = pytest.fixture(figures.slices, scope="module")
partial_or_total = pytest.fixture(figures.partial_or_total, scope="module")


def partials(f, at):
    return [partial_derivative(f, i)(np.array(at, dtype=float)) for i in (0, 1)]


def holds_cut(panel, f, at, i, color):
    """Assert that a panel shows the cut along entry i through a point, and its tangent there."""
    (cut,), (tangent,) = panel.of("lines", color), panel.of("lines", style.DERIVATIVE)
    moved, points = cut.points[:, 0], np.repeat(np.array(at)[:, None], len(cut.points), axis=1)
    points[i] = moved
    np.testing.assert_allclose(cut.points[:, 1], f(points), atol=1e-9)
    assert cut.dashed == (i == 1)
    assert tangent.slope == pytest.approx(partials(f, at)[i], abs=1e-8)
    np.testing.assert_allclose(tangent.points.mean(axis=0), [at[i], f(at)], atol=1e-9)
    (point,) = panel.of("points", style.POINT)
    np.testing.assert_allclose(point[:2], [at[i], f(at)], atol=1e-9)


def holds_walks(panel, at, entries):
    """Assert that lines through a point are drawn on the map, on each of which one entry moves."""
    for i in entries:
        color = (style.FUNCTION, style.SECOND)[i]
        for line in panel.of("lines", color):
            np.testing.assert_allclose(line.points[:, 1 - i], at[1 - i], atol=1e-9)
            assert line.dashed == (i == 1)
        assert len(panel.of("lines", color)) >= 1
    (point,) = panel.of("points", style.POINT)
    np.testing.assert_allclose(point[:2], at)


def holds_map(panel, f):
    """Assert that the level lines of a map are where f has their value."""
    lines = [each for each in panel.levels if each.low == each.high and len(each.points)]
    assert len(lines) > 2
    for level, _, points, _ in lines:
        np.testing.assert_allclose(f(points.T), level, atol=0.02)


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "3x²y", "x": -1.2, "y": 0.7},
            "x = −1.20, y = 0.70, f = 3.024\ny held at 0.70: ∂f/∂x = −5.040.   x held at −1.20: "
            "∂f/∂y = 4.320.",
        ),
        (
            {"f": "sin x cos y", "x": 0.0, "y": 1.56},
            "x = 0.00, y = 1.56, f = 0.000\ny held at 1.56: ∂f/∂x = 0.011.   x held at 0.00: "
            "∂f/∂y = 0.000.",
        ),
        (
            {"f": "x² − y²", "x": -0.5, "y": 0},
            "x = −0.50, y = 0.00, f = 0.250\ny held at 0.00: ∂f/∂x = −1.000.   x held at −0.50: "
            "∂f/∂y = 0.000.",
        ),
    ],
)
def test_slices_say(slices, state, readout):
    assert see(slices, **state).readout == readout


AT = pytest.mark.parametrize("at", [(0.8, -1.3), (-1.1, 0.4)], ids=str)


@pytest.mark.parametrize("name", CUT)
@AT
def test_the_partials_are_the_slopes_of_the_cuts(slices, name, at):
    f = SURFACES[name]
    seen = see(slices, f=name, x=at[0], y=at[1])
    in_x, in_y = partials(f, at)
    holds(seen.readout, *at, f(at), at[1], in_x, at[0], in_y)
    plane, _, along_x, along_y = seen.panels
    holds_cut(along_x, f, at, 0, style.FUNCTION)
    holds_cut(along_y, f, at, 1, style.SECOND)
    holds_walks(plane, at, (0, 1))


@pytest.mark.parametrize("name", CUT)
def test_the_level_lines_are_those_of_f(slices, name):
    slices.set(f=name)
    holds_map(background(slices)[0], SURFACES[name])


def test_the_cuts_are_apart_from_the_level_lines_in_colour_and_weight(slices):
    cuts = see(slices, f="3x²y", x=0.5, y=1.5).panels[0].lines
    plane = background(slices)[0].axes
    contours = [each for each in plane.collections if isinstance(each, QuadContourSet)]
    levels = [each for each in contours if not each.filled]
    for color in (style.FUNCTION, style.SECOND):
        width = min(each.width for each in cuts if same_color(each.color, color))
        assert width > 3 * max(np.max(each.get_linewidth()) for each in levels)
        for each in levels:
            assert not any(same_color(edge, color) for edge in each.get_edgecolor())


@AT
def test_the_cuts_lie_on_the_surface_in_space(slices, at):
    f, t = SURFACES["sin x cos y"], np.linspace(-2, 2, 21)
    solid = see(slices, f="sin x cos y", x=at[0], y=at[1]).panels[1]
    view = solid.axes.get_proj()
    for i, color in ((0, style.FUNCTION), (1, style.SECOND)):
        points = np.repeat(np.array(at)[:, None], len(t), axis=1)
        points[i] = t
        expected = proj_transform(*points, f(points), view)[:2]
        curve = solid.of("lines", color)[0]
        np.testing.assert_allclose(curve.points.T, expected, atol=1e-9)
        assert curve.dashed == (i == 1)
    (point,) = solid.of("points", style.POINT)
    np.testing.assert_allclose(point[:2], proj_transform(*at, f(at), view)[:2])


def test_the_point_of_the_slices_follows_pointer_and_keys(slices):
    state = drag(slices, 0, 0.6, -1.2)
    assert (state["x"], state["y"]) == pytest.approx((0.6, -1.2))
    assert drag(slices, 1, -0.8, 0)["x"] == pytest.approx(-0.8)
    assert drag(slices, 2, 1.4, 0)["y"] == pytest.approx(1.4)
    assert press(slices, 0, "ArrowUp")["y"] == pytest.approx(1.42)
    assert press(slices, 1, "ArrowLeft")["x"] == pytest.approx(-0.82)
    assert press(slices, 2, "ArrowRight")["y"] == pytest.approx(1.44)


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "xy", "path": "y = 1 − x", "x": 0.8},
            "x = 0.80, y = 0.20.   Solid, y held: ∂f/∂x = 0.200\nDashed, y = 1 − x: df/dx = "
            "−0.600; the difference, −0.800, comes in through y.",
        ),
        (
            {"f": "sin x cos y", "path": "y = sin 3x", "x": -0.4},
            "x = −0.40, y = −0.93.   Solid, y held: ∂f/∂x = 0.549\nDashed, y = sin 3x: df/dx = "
            "0.209; the difference, −0.340, comes in through y.",
        ),
        (
            {"f": "3x²y", "path": "y = 1, at rest", "x": 0.6},
            "x = 0.60, y = 1.00.   Solid, y held: ∂f/∂x = 3.600\nDashed, y = 1, at rest: df/dx = "
            "3.600; the difference, 0.000, comes in through y.",
        ),
    ],
)
def test_partial_or_total_says(partial_or_total, state, readout):
    assert see(partial_or_total, **state).readout == readout


@pytest.mark.parametrize("name", SURFACES)
@pytest.mark.parametrize("path", PATHS)
def test_the_total_derivative_is_the_slope_on_the_path(partial_or_total, name, path):
    f, u, x = SURFACES[name], PATHS[path], 0.7
    at, on_path = (x, float(u(x))), lambda t: f([t, u(t)])
    partial, total = partials(f, at)[0], derivative(on_path)(x)
    seen = see(partial_or_total, f=name, path=path, x=x)
    readout = seen.readout.replace(path, "the path")
    holds(readout, *at, partial, total, total - partial)
    plane, graph = seen.panels
    holds_walks(plane, at, (0,))
    (held,) = graph.of("lines", style.FUNCTION)
    t, heights = held.points.T
    np.testing.assert_allclose(heights, f([t, at[1]]), atol=1e-9)
    for tangent in graph.of("lines", style.DERIVATIVE):
        assert tangent.slope == pytest.approx(total if tangent.dashed else partial, abs=1e-8)
        np.testing.assert_allclose(tangent.points.mean(axis=0), [x, f(at)], atol=1e-9)
    assert sorted(each.dashed for each in graph.of("lines", style.DERIVATIVE)) == [False, True]
    (point,) = graph.of("points", style.POINT)
    np.testing.assert_allclose(point[:2], [x, f(at)])
    below, beside = background(partial_or_total)
    ((way,), (curve,)) = below.of("lines", style.SECOND), beside.of("lines", style.SECOND)
    t = way.points[:, 0]
    np.testing.assert_allclose(way.points[:, 1], u(t), atol=1e-12)
    np.testing.assert_allclose(curve.points, np.column_stack([t, on_path(t)]), atol=1e-9)
    assert way.dashed
    assert curve.dashed


def test_x_follows_pointer_and_keys_on_both_panels(partial_or_total):
    assert drag(partial_or_total, 0, 0.4, 0)["x"] == pytest.approx(0.4)
    assert drag(partial_or_total, 1, -0.9, 0)["x"] == pytest.approx(-0.9)
    assert press(partial_or_total, 1, "ArrowRight")["x"] == pytest.approx(-0.89)


def test_four_corners_give_the_mixed_partial_in_either_order():
    """Signs at the corners, times f, are h k ∂²f/∂x∂y; the arrows run from - to +."""
    f, h, k = SURFACES["sin x cos y"], 1e-3, 1e-3
    along_x, along_y = still(figures.four_corners)
    for panel, (i, first) in zip((along_x, along_y), ((0, [1, 0]), (1, [0, 1])), strict=True):
        corners = {(each.x, each.y): each.text for each in panel.words if each.text in "+−"}
        sum_ = sum(
            {"+": 1, "−": -1}[sign] * f(np.array([0.5 + h * a, 0.3 + k * b]))
            for (a, b), sign in corners.items()
        )
        mixed = hessian(f)(np.array([0.5, 0.3]))[0, 1]
        assert sum_ / (h * k) == pytest.approx(mixed, rel=2e-2)
        differences = panel.of("arrows", style.APPROACH)
        assert len(differences) == 2
        for arrow in differences:
            np.testing.assert_allclose(arrow.vector / np.abs(arrow.vector).max(), first)
        (last,) = panel.of("arrows", style.DERIVATIVE)
        np.testing.assert_allclose(last.vector / np.abs(last.vector).max(), first[::-1])
        assert ("above − below", "right − left")[i] in [each.text for each in panel.words]
