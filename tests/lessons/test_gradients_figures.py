"""Lesson 04: the figures of gradients show what `calculus` measures."""

import numpy as np
import pytest
from matplotlib.colors import same_color, to_rgb
from seen import background, drag, holds, press, see, still

from mclib.calculus import gradient
from mclib.drawing import style
from mclib.lessons.gradients import exercises, figures

SURFACES = {
    "sin x cos y": lambda p: np.sin(p[0]) * np.cos(p[1]),
    "x² + y²": lambda p: p[0] ** 2 + p[1] ** 2,
    "x² − y²": lambda p: p[0] ** 2 - p[1] ** 2,
    "3x²y": lambda p: 3 * p[0] ** 2 * p[1],
    "your own": lambda p: np.sin(p[0] * p[1]) + p[0] / 2,
}
SHRINK = {"sin x cos y": 1, "x² + y²": 4, "x² − y²": 4, "3x²y": 12, "your own": 2}
STATES = [
    {"f": "sin x cos y", "x": 0.6, "y": 0.7},
    {"f": "3x²y", "x": -1.0, "y": 0.5},
    {"f": "your own", "x": 0.8, "y": -0.4},
    {"f": "x² − y²", "x": 0.5, "y": -1.2},
]
READOUTS = [
    "f(a) = 0.43. ∇f(a) = (0.63, −0.36): the slope is 0.63 to the right and −0.36 up. The arrow is "
    "0.73 long.",
    "f(a) = 1.50. ∇f(a) = (−3.00, 3.00): the slope is −3.00 to the right and 3.00 up. The arrow is "
    "4.24 long.",
    "f(a) = 0.09. ∇f(a) = (0.12, 0.76): the slope is 0.12 to the right and 0.76 up. The arrow is "
    "0.77 long.",
    "f(a) = −1.19. ∇f(a) = (1.00, 2.40): the slope is 1.00 to the right and 2.40 up. The arrow is "
    "2.60 long.",
]
every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state["f"])


@pytest.fixture(scope="module")
def field():
    explorer = figures.gradient_field()
    yield explorer
    explorer.close()


def at(state):
    """Return f and the point a of a state."""
    return SURFACES[state["f"]], np.array([state["x"], state["y"]])


@pytest.mark.parametrize(("state", "readout"), list(zip(STATES, READOUTS, strict=True)))
def test_the_field_says(field, state, readout):
    assert see(field, **state).readout == readout


@every_state
def test_the_field_s_numbers_are_those_of_calculus(field, state):
    f, a = at(state)
    g = gradient(f)(a)
    holds(see(field, **state).readout, f(a), *g, *g, np.hypot(*g))


def test_where_f_is_level_there_is_no_arrow(field):
    shown = see(field, f="x² + y²", x=0.0, y=0.0)
    assert shown.readout == "f(a) = 0.00. ∇f(a) = (0.00, 0.00): at a, f is level."
    assert shown.panel.arrows == []


@every_state
def test_the_gradient_is_an_arrow_at_a_and_its_entries_are_dashed(field, state):
    f, a = at(state)
    panel = see(field, **state).panel
    (arrow,) = panel.of("arrows", style.DERIVATIVE)
    drawn = gradient(f)(a) / SHRINK[state["f"]]
    np.testing.assert_allclose(arrow.tail, a)
    np.testing.assert_allclose(arrow.vector, drawn, atol=1e-9)
    (legs,) = panel.of("lines", style.DERIVATIVE)
    assert legs.dashed
    np.testing.assert_allclose(legs.points, [a, (a[0] + drawn[0], a[1]), a + drawn], atol=1e-9)


def test_the_title_says_at_which_scale_the_arrow_is_drawn(field):
    for name, shrink in SHRINK.items():
        see(field, f=name)
        title = background(field)[0].axes.get_title("left")
        assert title.endswith("∇f: true size" if shrink == 1 else f"∇f: 1/{shrink} of its size")


@every_state
def test_the_curved_line_keeps_the_height_of_a(field, state):
    f, a = at(state)
    (curve,) = see(field, **state).panel.of("lines", style.FUNCTION)
    points = curve.points[np.isfinite(curve.points[:, 0])]
    assert len(points) > 20
    np.testing.assert_allclose([f(each) for each in points], f(a), atol=1e-6)
    assert np.min(np.hypot(*(points - a).T)) < 1e-9


@every_state
def test_the_level_lines_stand_at_even_heights(field, state):
    see(field, **state)
    (panel,) = background(field)
    lines = [each for each in panel.levels if each.low == each.high]
    np.testing.assert_allclose(np.diff([each.low for each in lines], 2), 0, atol=1e-9)
    for each in lines:
        heights = [at(state)[0](p) for p in each.points[::9]]
        np.testing.assert_allclose(heights, each.low, atol=0.02)


@every_state
def test_the_small_arrows_are_gradients(field, state):
    see(field, **state)
    (f, _), (panel,) = at(state), background(field)
    small = panel.of("arrows", style.DERIVATIVE)
    assert len(small) == 81
    for each in small:
        np.testing.assert_allclose(each.vector, gradient(f)(each.tail), atol=1e-9)


def test_the_map_is_darker_where_f_is_higher(field):
    see(field, f="x² + y²")
    bands = [each for each in background(field)[0].levels if each.low != each.high]
    red = [to_rgb(each.color[:7])[0] for each in sorted(bands, key=lambda each: each.low)]
    assert np.all(np.diff(red) <= 0)
    assert red[0] > red[-1] + 0.3


def test_the_field_follows_the_hand(field):
    see(field, **STATES[1])
    state = drag(field, 0, 0.44, -0.9)
    assert (state["x"], state["y"]) == (0.44, -0.9)
    assert press(field, 0, "ArrowRight")["x"] == pytest.approx(0.46)


def test_the_map_to_read_has_a_gradient():
    """The heights that are written on the lines are those of 2y - x, and each line is level."""
    (panel,) = still(figures.map_to_read)
    f = lambda p: 2 * p[1] - p[0]  # noqa: E731
    written = {each.text: (each.x, each.y) for each in panel.words if each.text.strip()}
    heights = [float(text.replace("−", "-")) for text in written if text.lstrip("−").isdigit()]
    assert sorted(heights) == list(range(-8, 9, 2))
    for height in heights:
        place = written[f"{height:.0f}".replace("-", "−")]
        assert f(place) == pytest.approx(height)
        assert np.max(np.abs(place)) < 3
    lines = panel.of("lines", style.FUNCTION)
    assert sorted(f(each.points[0]) for each in lines) == pytest.approx(sorted(heights))
    assert all(f(each.points[0]) == pytest.approx(f(each.points[1])) for each in lines)
    np.testing.assert_allclose(exercises.read_the_map.solution, gradient(f)(np.zeros(2)))


def test_below_the_bowl_lies_its_gradient():
    (panel,) = still(figures.lives_below)
    bowl = lambda p: 2.5 + (p[0] ** 2 + p[1] ** 2) / 2  # noqa: E731
    a = np.array([-0.9, -0.7])
    by_type = {}
    for each in panel.artists:
        by_type.setdefault(type(each).__name__, []).append(each)
    (arrow,) = by_type["Line3DCollection"]
    (drop,) = by_type["Line3D"]
    _, patch = by_type["Poly3DCollection"]
    (tip, tail), (start_of_head, _), _ = arrow._segments3d
    np.testing.assert_allclose(tail, [*a, 0])
    np.testing.assert_allclose(tip, [*(a + gradient(bowl)(a)), 0], atol=1e-9)
    np.testing.assert_allclose(start_of_head, tip)
    assert same_color(arrow.get_edgecolor()[0], style.DERIVATIVE)
    np.testing.assert_allclose(np.transpose(drop._verts3d), [[*a, 0], [*a, bowl(a)]])
    corners = np.asarray(patch._faces)[0]
    np.testing.assert_allclose(corners[:, 2], bowl(a) + (corners[:, :2] - a) @ gradient(bowl)(a))


@pytest.mark.parametrize(
    ("number", "f"),
    list(
        enumerate(
            [
                SURFACES["x² + y²"],
                lambda p: np.exp(-p @ p),
                SURFACES["x² − y²"],
                lambda p: p[0] ** 2,
                lambda p: p[0] ** 3 + p[1] ** 2,
                lambda p: max(0, p[0]) ** 2,
            ]
        )
    ),
    ids=["minimum", "maximum", "saddle", "trough", "none of these", "plateau"],
)
def test_around_a_flat_spot_stand_the_gradients(number, f):
    panel = still(figures.flat_spots)[number]
    arrows = panel.of("arrows", style.DERIVATIVE)
    assert len(arrows) == 49
    for each in arrows:
        np.testing.assert_allclose(each.vector, gradient(f)(each.tail), atol=1e-7)
    heights = [each.low for each in panel.levels if each.low == each.high]
    np.testing.assert_allclose(np.diff(heights, 2), 0, atol=1e-9)
    assert [(each.x, each.y) for each in panel.points] == [(0, 0)]
    np.testing.assert_allclose(gradient(f)(np.zeros(2)), 0, atol=1e-9)
