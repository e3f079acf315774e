"""Lesson 01: f along a path to the origin, as the figure says and draws it."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb, to_rgba
from seen import background, drag, holds, numbers, press, see

from mclib.drawing import style
from mclib.lessons.limits import figures

PATHS = {
    "xy / (x² + y²)": lambda x, y: x * y / (x**2 + y**2),
    "x²y / (x⁴ + y²)": lambda x, y: x**2 * y / (x**4 + y**2),
    "x²y / (x² + y²)": lambda x, y: x**2 * y / (x**2 + y**2),
}
paths = pytest.fixture(figures.paths, scope="module")


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "xy / (x² + y²)", "path": "straight", "θ": -45, "distance": 0.5},
            "At the dot, (0.354, −0.354), f is −0.5000. Along this path f approaches −0.5000 (open "
            "circle).",
        ),
        (
            {"f": "x²y / (x² + y²)", "path": "straight", "θ": 30, "distance": 0.4},
            "At the dot, (0.346, 0.200), f is 0.1500. Along this path f approaches 0.0000 (open "
            "circle).",
        ),
        (
            {"f": "x²y / (x⁴ + y²)", "path": "a parabola", "θ": 0, "distance": 0.4},
            "At the dot, (0.375, 0.140), f is 0.5000. Along this path f approaches 0.5000 (open "
            "circle).",
        ),
        (
            {"f": "xy / (x² + y²)", "path": "a spiral", "θ": 10, "distance": 0.2},
            "At the dot, (0.200, 0.004), f is 0.0200. Along this path f swings between −½ and ½ "
            "for ever: it has no limit.",
        ),
    ],
)
def test_paths_say(paths, state, readout):
    assert see(paths, **state).readout == readout


@pytest.mark.parametrize(("θ", "distance"), [(20, 0.9), (-110, 0.45), (90, 0.2)])
@pytest.mark.parametrize("path", ["straight", "a parabola", "a spiral"])
@pytest.mark.parametrize("name", PATHS)
def test_f_along_a_path(paths, name, path, θ, distance):
    f, angle = PATHS[name], np.radians(θ)
    seen = see(paths, f=name, path=path, θ=θ, distance=distance)
    plane, along = seen.panels
    (way,), (here,) = plane.of("lines", style.POINT), plane.of("points", style.POINT)
    points = np.vstack([way.points, here[:2]])
    r = np.hypot(*points.T)
    turned = points @ np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    if path == "straight":
        np.testing.assert_allclose(turned, np.column_stack([r, 0 * r]), atol=1e-9)
    elif path == "a parabola":
        np.testing.assert_allclose(turned[:, 1], turned[:, 0] ** 2, atol=1e-9)
    else:
        expected = np.exp(4j * np.log(r))
        np.testing.assert_allclose(turned[:, 0] + 1j * turned[:, 1], r * expected, atol=1e-9)
    assert r[-1] == pytest.approx(distance)
    ((value,), (graph,)) = along.of("points", style.POINT), along.of("lines", style.POINT)
    np.testing.assert_allclose(graph.points, np.column_stack([r, f(*points.T)])[:-1], atol=1e-9)
    np.testing.assert_allclose(value[:2], [distance, f(*here[:2])])
    said, approaches = seen.readout.split(" Along")
    holds(said, here.x, here.y, f(*here[:2]))
    circle = along.of("points", style.PAPER)
    if "no limit" in approaches:
        assert circle == []
    else:
        assert (circle[0].x, circle[0].y) == pytest.approx((0, numbers(approaches)[0]), abs=1e-4)


def walked(path, θ, r):
    """The points of a path at distances r, from what the path is: as complex numbers."""
    if path == "straight":
        start = r + 0j
    elif path == "a parabola":  # y = x², at the distance r = x √(1 + x²)
        x = np.sqrt((np.sqrt(1 + 4 * r**2) - 1) / 2)
        start = x + 1j * x**2
    else:
        start = r * np.exp(4j * np.log(r))
    return start * np.exp(1j * np.radians(θ))


@pytest.mark.parametrize("θ", [0, 180, -180, 90, 25])
@pytest.mark.parametrize("path", ["straight", "a parabola", "a spiral"])
@pytest.mark.parametrize("name", PATHS)
def test_the_limit_along_a_path_is_that_of_its_last_values(paths, name, path, θ):
    readout = see(paths, f=name, path=path, θ=θ).readout
    far = 1e-2 if "no limit" in readout else 1e-4  # a spiral's swings are thin near the origin
    near = walked(path, θ, np.geomspace(far / 10, far, 20_001))
    values = PATHS[name](near.real, near.imag)
    if "no limit" in readout:
        assert (values.min(), values.max()) == pytest.approx((-0.5, 0.5), abs=0.01)
    else:
        (limit,) = numbers(readout.split("approaches")[1])
        np.testing.assert_allclose(values, limit, atol=1.1e-3)


def test_the_colours_of_the_map_have_a_scale(paths):
    paths.set(f="xy / (x² + y²)")
    plane = background(paths)[0]
    (scale,) = plane.axes.child_axes
    low, high = scale.get_ylim()
    assert (low, high) == (-0.5, 0.5)
    assert [each.get_text() for each in scale.get_yticklabels()] == ["−0.5", "0", "0.5"]
    (strip,) = scale.collections
    for level, path, color in zip(
        plane.levels, strip.get_paths(), strip.get_facecolor(), strict=True
    ):
        np.testing.assert_allclose(to_rgba(level.color), color, atol=1 / 255)
        expected = max(level.low, -0.5), level.high
        assert (path.vertices[:, 1].min(), path.vertices[:, 1].max()) == pytest.approx(expected)


@pytest.mark.parametrize("name", PATHS)
def test_the_map_is_coloured_by_the_value_of_f(paths, name):
    paths.set(f=name)
    for low, high, points, color in background(paths)[0].levels:
        low = max(low, -0.5)  # Matplotlib widens the first band
        points = points[np.hypot(*points.T) > 0.1]  # nearer, the grid is too coarse for f
        if "x⁴" in name:
            points = points[(np.abs(points) > (0.4, 0.15)).any(axis=1)]  # as beside the parabolas
        values, middle = PATHS[name](*points.T), (low + high) / 2
        assert np.all((values > low - 0.07) & (values < high + 0.07))  # of points on a grid
        full = np.array(to_rgb(style.POSITIVE if middle > 0 else style.NEGATIVE))
        expected = 1 - 2 * abs(middle) * (1 - full)  # paper at 0, full colour at -1/2 and 1/2
        np.testing.assert_allclose(to_rgb(color[:7]), expected, atol=0.08)


@pytest.mark.parametrize("path", ["straight", "a parabola", "a spiral"])
def test_the_point_on_the_path_follows_the_pointer(paths, path):
    paths.set(f="xy / (x² + y²)", path=path)
    state = drag(paths, 0, -0.3, 0.4)
    assert state["distance"] == pytest.approx(0.5)
    (here,) = see(paths).panels[0].of("points", style.POINT)
    np.testing.assert_allclose(here[:2], [-0.3, 0.4], atol=0.01)  # θ has steps of one degree
    θ = state["θ"]
    assert press(paths, 0, "ArrowLeft")["θ"] == θ + 1
    assert press(paths, 0, "ArrowRight")["θ"] == θ
    assert press(paths, 0, "ArrowUp")["distance"] == pytest.approx(0.501)
