"""Lesson 01: f along a path to the origin, as the figure says and draws it."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from seen import background, drag, holds, numbers, press, see

from mclib.drawing import style
from mclib.lessons.limits import figures

PATHS = {
    "xy / (x² + y²)": lambda x, y: x * y / (x**2 + y**2),
    "x²y / (x² + y²)": lambda x, y: x**2 * y / (x**2 + y**2),
}
paths = pytest.fixture(figures.paths, scope="module")


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "xy / (x² + y²)", "path": "straight", "θ": -45, "distance": 0.5},
            "At (0.354, −0.354): f = −0.5000. This path arrives at −0.5000.",
        ),
        (
            {"f": "x²y / (x² + y²)", "path": "straight", "θ": 30, "distance": 0.4},
            "At (0.346, 0.200): f = 0.1500. This path arrives at 0.0000.",
        ),
        (
            {"f": "xy / (x² + y²)", "path": "a spiral", "θ": 10, "distance": 0.2},
            "At (0.200, 0.004): f = 0.0200. This path still swings between −½ and ½: it arrives "
            "nowhere.",
        ),
    ],
)
def test_paths_say(paths, state, readout):
    assert see(paths, **state).readout == readout


@pytest.mark.parametrize("name", PATHS)
@pytest.mark.parametrize("path", ["straight", "a parabola", "a spiral"])
@pytest.mark.parametrize(("θ", "distance"), [(20, 0.9), (-110, 0.45), (90, 0.2)])
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
    said, arrives = seen.readout.split(". This")
    holds(said, here.x, here.y, f(*here[:2]))
    limit = np.sin(angle) * np.cos(angle) if name.startswith("xy") else 0
    if path == "a spiral" and name.startswith("xy"):
        assert "nowhere" in arrives
    else:
        assert numbers(arrives)[0] == pytest.approx(limit, abs=1.1e-3 if limit == 0 else 1e-3)


@pytest.mark.parametrize("name", PATHS)
def test_the_map_is_coloured_by_the_value_of_f(paths, name):
    paths.set(f=name)
    for low, high, points, color in background(paths)[0].levels:
        low = max(low, -0.5)  # Matplotlib widens the first band
        points = points[np.hypot(*points.T) > 0.1]  # nearer, the grid is too coarse for f
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
