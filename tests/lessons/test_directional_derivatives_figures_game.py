"""Lesson 05: the game and the function without a tangent plane, by `calculus`."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from seen import background, drag, holds, press, see

from mclib.calculus import directional_derivative, gradient
from mclib.drawing import style
from mclib.lessons.directional_derivatives import figures
from mclib.lessons.directional_derivatives.figures.guess_the_steepest import _surface

GAME = {
    "covered": (
        {"round": 1, "θ": 90.0, "reveal": False},
        "Your arrow points to 90°. Bluer is higher: turn it to where f climbs fastest, "
        "then tick reveal.",
    ),
    "uphill": (
        {"round": 1, "θ": -150.0, "reveal": True},
        "You are 53° off and climb at 61 % of the steepest slope, 12.62. That goes up, but far "
        "from straight up.\n"
        "Along the dashed line you would not climb at all.",
    ),
    "sideways": (
        {"round": 2, "θ": 20.0, "reveal": True},
        "You are 80° off and climb at 17 % of the steepest slope, 0.72. That goes up, but mostly "
        "sideways.\n"
        "Along the dashed line you would not climb at all.",
    ),
    "downhill": (
        {"round": 3, "θ": 30.0, "reveal": True},
        "You are 118° off and climb at −46 % of the steepest slope, 2.36. That goes down.\n"
        "Along the dashed line you would not climb at all.",
    ),
}
WITHOUT_PLANE = {
    "as it opens": (
        {"θ": 40.0},
        "Along v = (0.77, 0.64) the slope at the origin is 0.913 (dotted). But both "
        "partials are 0 there, so ∇f·v = 0.\n"
        "On the parabola y = x² the value is ½ however near the origin you are; f(0, 0) = 0.",
    ),
    "backwards": (
        {"θ": -160.0},
        "Along v = (−0.94, −0.34) the slope at the origin is −2.582 (dotted). But both "
        "partials are 0 there, so ∇f·v = 0.\n"
        "On the parabola y = x² the value is ½ however near the origin you are; f(0, 0) = 0.",
    ),
    "along x": (
        {"θ": 0.0},
        "Along v = (1.00, 0.00) the slope at the origin is 0.000 (dotted). But both "
        "partials are 0 there, so ∇f·v = 0.\n"
        "On the parabola y = x² the value is ½ however near the origin you are; f(0, 0) = 0.",
    ),
}


def cases(table):
    return pytest.mark.parametrize(("state", "readout"), table.values(), ids=list(table))


@pytest.fixture(scope="module")
def game():
    explorer = figures.guess_the_steepest()
    yield explorer
    explorer.close()


@pytest.fixture(scope="module")
def without_plane():
    explorer = figures.every_slope_and_no_plane()
    yield explorer
    explorer.close()


def unit_vector(θ):
    return np.array([np.cos(np.radians(θ)), np.sin(np.radians(θ))])


def slopes(round):
    """Return the gradient at the round's point, which is the origin of its map."""
    F, *_ = _surface(round)
    return gradient(lambda p: F(p))([0.0, 0.0])


@cases(GAME)
def test_the_game_says(game, state, readout):
    see(game, round=state["round"])  # which hides the answer of the round before
    assert see(game, **state).readout == readout


@cases({name: case for name, case in GAME.items() if case[0]["reveal"]})
def test_the_game_s_numbers_are_those_of_calculus(game, state, readout):
    see(game, round=state["round"])
    g, v = slopes(state["round"]), unit_vector(state["θ"])
    share = g @ v / np.hypot(*g)
    off = np.degrees(np.arccos(share))
    shown = see(game, **state)
    holds(shown.readout, off, 100 * share, np.hypot(*g))
    (point,) = shown.panels[1].points
    assert (abs(point.x), point.y) == pytest.approx((off, 100 * share))
    assert point.y == pytest.approx(100 * np.cos(np.radians(point.x)))


@cases(GAME)
def test_the_game_s_arrows(game, state, readout):
    see(game, round=state["round"])
    inputs, score = see(game, **state).panels
    (mine,) = inputs.of("arrows", style.POINT)
    length = np.hypot(*mine.vector)
    np.testing.assert_allclose(mine.vector, length * unit_vector(state["θ"]), atol=1e-12)
    best, level = inputs.of("arrows", style.DERIVATIVE), inputs.of("lines", style.TOLERANCE)
    if not state["reveal"]:
        assert [best, level, score.points] == [[], [], []]
        return
    g = slopes(state["round"])
    np.testing.assert_allclose(best[0].vector, length * g / np.hypot(*g), atol=1e-9)
    (ends,) = (each.points for each in level)
    assert (ends[1] - ends[0]) @ g == pytest.approx(0, abs=1e-6)
    np.testing.assert_allclose(ends.mean(axis=0), 0, atol=1e-9)


@pytest.mark.parametrize("round", [1, 2, 3])
def test_the_game_s_map_is_bluer_where_f_is_higher(game, round):
    see(game, round=round)
    F, *_ = _surface(round)
    levels = background(game)[0].levels
    bands = sorted((each for each in levels if each.low != each.high), key=lambda each: each.low)
    red = [to_rgb(each.color[:7])[0] for each in bands]
    assert np.all(np.diff(red) <= 0)
    assert red[0] > red[-1] + 0.3
    for line in (each for each in levels if each.low == each.high):
        span = np.ptp([each.low for each in levels])
        np.testing.assert_allclose(F(line.points.T), line.low, atol=0.01 * span)


@pytest.mark.parametrize("round", range(1, 13))
def test_the_game_s_level_lines_stand_at_even_heights(round):
    F, half, levels = _surface(round)
    np.testing.assert_allclose(np.diff(levels), levels[1] - levels[0])
    heights = [F((x, y)) for x in (-half, 0, half) for y in (-half, 0, half)]
    assert sum(min(heights) < each < max(heights) for each in levels) >= 8


def test_what_a_miss_costs_is_a_cosine(game):
    (curve,) = background(game)[1].of("lines", style.DERIVATIVE)
    expected = 100 * np.cos(np.radians(curve.points[:, 0]))
    np.testing.assert_allclose(curve.points[:, 1], expected, atol=1e-9)


def test_a_new_round_hides_the_answer(game):
    see(game, round=4, reveal=True)
    assert see(game, round=5).readout.startswith("Your arrow points to")


def test_the_game_follows_the_hand(game):
    see(game, round=1)
    assert drag(game, 0, 1.0, 1.0)["θ"] == pytest.approx(45)
    assert press(game, 0, "ArrowUp")["θ"] == pytest.approx(46)
    assert press(game, 0, "ArrowRight")["θ"] == pytest.approx(45)


def ridge(p):
    """f = x²y / (x⁴ + y²), and 0 at the origin."""
    return p[0] ** 2 * p[1] / (p[0] ** 4 + p[1] ** 2) if np.any(p) else 0.0


def slope_at_origin(θ):
    v = unit_vector(θ).round(12)
    return directional_derivative(ridge, v)([0.0, 0.0])


@cases(WITHOUT_PLANE)
def test_the_function_without_plane_says(without_plane, state, readout):
    assert see(without_plane, **state).readout == readout


@cases(WITHOUT_PLANE)
def test_its_numbers_are_those_of_calculus(without_plane, state, readout):
    (along_x, along_y) = gradient(ridge)([0.0, 0.0])
    assert (along_x, along_y) == (0, 0)
    numbers, near = see(without_plane, **state).readout.split("But both")
    holds(numbers, *unit_vector(state["θ"]), slope_at_origin(state["θ"]))
    holds(near.split("∇f·v")[1], 0, 0, 0, 0)


@cases(WITHOUT_PLANE)
def test_the_cut_and_its_slope_at_the_origin(without_plane, state, readout):
    inputs, cut = see(without_plane, **state).panels
    v = unit_vector(state["θ"])
    (curve,) = cut.of("lines", style.FUNCTION)
    np.testing.assert_allclose(
        curve.points[:, 1], [ridge(s * v) for s in curve.points[:, 0]], atol=1e-12
    )
    (tangent,) = cut.of("lines", style.DERIVATIVE)
    assert tangent.slope == pytest.approx(slope_at_origin(state["θ"]), abs=1e-8)
    np.testing.assert_array_equal(tangent.points[0], 0)
    (arrow,) = inputs.of("arrows", style.POINT)
    np.testing.assert_allclose([arrow.tail, arrow.vector], [(0, 0), 0.6 * v])
    (line,) = inputs.of("lines", style.POINT)
    direction = line.points[1] - line.points[0]
    assert np.cross([*direction, 0], [*v, 0])[2] == pytest.approx(0, abs=1e-9)


def test_along_the_parabola_f_is_one_half(without_plane):
    inputs, cut = background(without_plane)
    (parabola,) = inputs.of("lines", style.TOLERANCE)
    np.testing.assert_allclose(parabola.points[:, 1], parabola.points[:, 0] ** 2)
    assert parabola.dashed
    for side in cut.of("lines", style.TOLERANCE):
        assert side.dashed
        np.testing.assert_allclose(side.points[:, 1], [ridge((x, x**2)) for x in side.points[:, 0]])
    assert ridge((1e-3, 1e-6)) == pytest.approx(0.5)


def test_the_direction_follows_the_hand(without_plane):
    assert drag(without_plane, 0, -0.3, 0.3)["θ"] == pytest.approx(135)
    assert press(without_plane, 0, "ArrowLeft")["θ"] == pytest.approx(136)
    assert press(without_plane, 0, "ArrowDown")["θ"] == pytest.approx(135)
