"""Lesson 01: what the figures say and draw is held against the functions, written once more."""

import itertools
import re

import numpy as np
import pytest
from seen import background, drag, holds, numbers, press, see, still

from mclib.drawing import style
from mclib.lessons.limits import figures

# name -> f, the limits from the left and from the right (none where f oscillates)
GAME = {
    "eˣ": (np.exp, (1, 1)),
    "(x + x²) / x, a hole": (lambda x: 1 + x, (1, 1)),
    "a jump": (lambda x: np.where(x > 0, 1.5, 0.5) + x / 4, (0.5, 1.5)),
    "1 + sin(1/x) / 2, oscillating": (lambda x: 1 + np.sin(1 / x) / 2, None),
}
game = pytest.fixture(figures.epsilon_delta, scope="module")


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "eˣ", "ε": 0.5, "δ": 0.4, "L": 1},
            "ε = 0.50, δ = 0.400: every x with 0 < |x| < δ lands in the band. Answered! Now make ε "
            "smaller.",
        ),
        (
            {"f": "a jump", "ε": 0.5, "δ": 0.2, "L": 1},
            "ε = 0.50, δ = 0.200: points escape however near 0 you stay (thick), for instance "
            "f(0.1) = 1.525. No δ answers this ε with this L.",
        ),
        (
            {"f": "(x + x²) / x, a hole", "ε": 0.3, "δ": 0.5, "L": 1},
            "ε = 0.30, δ = 0.500: 40 % of the strip escapes (thick), for instance f(0.401) = "
            "1.401. Try a smaller δ.",
        ),
    ],
)
def test_the_game_says(game, state, readout):
    assert see(game, **state).readout == readout


GAMES = list(itertools.product(GAME, (0.1, 0.4, 0.6), (0.03, 0.3, 0.9), (0.75, 1.0)))


@pytest.mark.parametrize(("name", "ε", "δ", "L"), GAMES)
def test_the_verdict_is_that_of_the_definition(game, name, ε, δ, L):
    f, sides = GAME[name]
    x = np.linspace(-δ, δ, 2000)[1:-1]  # 0 is not among them
    share = 100 * np.mean(np.abs(f(x) - L) >= ε)
    readout = see(game, f=name, ε=ε, δ=δ, L=L).readout
    hopeless = (0.5 if sides is None else 0) + max(abs(s - L) for s in sides or (1,)) >= ε
    answered = not hopeless and share == 0
    assert ("No δ answers" in readout) == hopeless
    assert ("Answered!" in readout) == answered
    assert ("Try a smaller δ" in readout) == (not hopeless and share > 0)
    if "%" in readout:
        said = 1 if "less than" in readout else int(re.search(r"(\d+) %", readout)[1])
        assert said == pytest.approx(share, abs=1)
    if "instance" in readout:
        at, value = numbers(readout.split("instance")[1])[:2]
        assert 0 < abs(at) < δ
        assert abs(value - L) >= ε - 5e-4
        if sides:  # else f is too steep for an x of three digits
            assert f(at) == pytest.approx(value, abs=3e-3)


@pytest.mark.parametrize(("name", "ε", "δ", "L"), GAMES[::5])
def test_band_strip_and_what_escapes(game, name, ε, δ, L):
    f, sides = GAME[name]
    panel = see(game, f=name, ε=ε, δ=δ, L=L).panel
    (band,), (strip,) = panel.of("shapes", style.TOLERANCE), panel.of("shapes", style.INPUT)
    low, high = band.corners[:, 1].min(), band.corners[:, 1].max()
    np.testing.assert_allclose([low, high], [L - ε, L + ε])
    np.testing.assert_allclose([strip.corners[:, 0].min(), strip.corners[:, 0].max()], [-δ, δ])
    (middle,) = panel.of("lines", style.TOLERANCE)
    np.testing.assert_allclose(middle.points[:, 1], L)
    (corner,) = panel.of("points", style.POINT)
    np.testing.assert_allclose(corner[:2], [δ, L + ε])
    assert {each.y for each in panel.of("points", style.PAPER)} == (
        set(sides) if "hole" in name or "jump" in name else set()
    )
    escaped = np.vstack([np.zeros((0, 2)), *(e.points for e in panel.of("lines", style.WRONG))])
    x, y = escaped[np.isfinite(escaped).all(axis=1)].T
    np.testing.assert_allclose(y, f(x), atol=1e-6)
    assert np.all(np.abs(x) < δ)
    assert np.all(np.abs(y - L) >= ε - 1e-8)
    heights = {each.text: each.y for each in panel.words if "L" in each.text}
    assert heights["L − ε"] < L - ε < L < L + ε < heights["L + ε"]
    graph = background(game)[0].of("lines", style.FUNCTION)[0].points
    graph = graph[np.isfinite(graph).all(axis=1)]
    np.testing.assert_allclose(graph[:, 1], f(graph[:, 0]), atol=1e-6)


def test_the_corner_of_band_and_strip_follows_pointer_and_keys(game):
    game.set(f="eˣ", L=1.2, ε=0.5, δ=0.5)
    state = drag(game, 0, 0.25, 1.5)
    assert (state["δ"], state["ε"]) == pytest.approx((0.25, 0.3))
    assert press(game, 0, "ArrowUp")["ε"] == pytest.approx(0.31)
    assert press(game, 0, "ArrowRight")["δ"] == pytest.approx(0.255)


# name -> f, a, and the heights of the open circles
MICROSCOPE = {
    "sin(x) / x at 0": (lambda x: np.sin(x) / x, 0, {1}),
    "(x² - 1) / (x - 1) at 1": (lambda x: x + 1, 1, {2}),
    "a jump at 0": (lambda x: np.where(x > 0, 1.3, 0.7), 0, {0.7, 1.3}),
    "1 + sin(1/x) / 2 at 0": (lambda x: 1 + np.sin(1 / x) / 2, 0, set()),
}
microscope = pytest.fixture(figures.microscope, scope="module")


@pytest.mark.parametrize(
    ("f", "halvings", "readout"),
    [
        (
            "sin(x) / x at 0",
            1,
            "Strip of half-width w = 1 around 0: the values lie between 0.8415 and 1.0000, 0.16 "
            "apart.",
        ),
        (
            "(x² - 1) / (x - 1) at 1",
            2,
            "Strip of half-width w = 0.5 around 1: the values lie between 1.5000 and 2.5000, 1 "
            "apart.",
        ),
        (
            "a jump at 0",
            8,
            "Strip of half-width w = 0.007812 around 0: the values lie between 0.7000 and 1.3000, "
            "0.6 apart.",
        ),
    ],
)
def test_the_microscope_says(microscope, f, halvings, readout):
    assert see(microscope, f=f, halvings=halvings).readout == readout


@pytest.mark.parametrize("name", MICROSCOPE)
@pytest.mark.parametrize("halvings", [0, 3.5, 9])
def test_the_lens_shows_the_values_in_the_strip(microscope, name, halvings):
    f, a, holes = MICROSCOPE[name]
    w = 2 / 2**halvings
    t = np.linspace(-1, 1, 4000)
    values = f(a + w * t)
    seen = see(microscope, f=name, halvings=halvings)
    graph, lens = seen.panels
    if holes:  # an oscillation's extremes depend on the points that are tried
        low, high = values.min(), values.max()
        holds(seen.readout, w, a, low, high, high - low)
    (strip,) = graph.of("shapes", style.INPUT)
    edges = strip.corners[:, 0].min(), strip.corners[:, 0].max()
    np.testing.assert_allclose(edges, [a - w, a + w])
    (line,) = lens.of("lines", style.FUNCTION)
    across, up = line.points[np.isfinite(line.points).all(axis=1)][::7].T
    assert (across.min(), np.abs(across).max()) == pytest.approx((-1, 1), abs=0.02)
    if holes:
        np.testing.assert_allclose(up, f(a + w * across), atol=1e-6)
    assert {each.y for each in lens.of("points", style.PAPER)} == holes
    assert all(each.x == 0 for each in lens.points)


def test_a_jump_a_blow_up_and_an_oscillation():
    jump, blow_up, oscillation = still(figures.three_ways_to_have_none)
    left, right = (each.points for each in jump.of("lines", style.FUNCTION))
    assert (left[-1].tolist(), right[0].tolist()) == ([0, -1], [0, 1])
    ((hole,), (point,)) = jump.of("points", style.PAPER), jump.of("points", style.FUNCTION)
    assert (hole[:2], point[:2]) == ((0, -1), (0, 1))
    for side in blow_up.of("lines", style.FUNCTION):
        np.testing.assert_allclose(np.prod(side.points, axis=1), 0.3)
    (line,) = oscillation.of("lines", style.FUNCTION)
    x, y = line.points[line.points[:, 0] != 0].T
    np.testing.assert_allclose(y, 1.5 * np.sin(1 / x), atol=1e-9)


def test_the_graph_is_squeezed_between_two_parabolas():
    (panel,) = still(figures.squeeze)
    (line,) = panel.of("lines", style.FUNCTION)
    x, y = line.points.T
    np.testing.assert_allclose(y, x**2 * np.sin(1 / x), atol=1e-12)
    for sign, parabola in zip((-1, 1), panel.of("lines", style.TOLERANCE), strict=True):
        np.testing.assert_allclose(parabola.points[:, 1], sign * parabola.points[:, 0] ** 2)
    (area,) = panel.of("shapes", style.TOLERANCE)
    np.testing.assert_allclose(np.abs(area.corners[:, 1]), area.corners[:, 0] ** 2, atol=1e-12)
    notes = {each.text: each.y for each in panel.words}
    assert (notes["x²"], notes["−x²"]) == pytest.approx((0.09, -0.09))
