"""Lesson 06: the image with its shares, a nudged pixel, a row of J as an image, by `calculus`."""

import numpy as np
import pytest
from seen import background, bars, drag, holds, press, see, still

from mclib.calculus import jacobian
from mclib.drawing import style
from mclib.drawing.shades import INK, SIGNED
from mclib.functions import digits
from mclib.lessons.jacobians import figures

PIXELS, LABELS = digits.images()
W, B = digits.layer()


def shares(x):
    powers = np.exp(W @ x + B)
    return powers / powers.sum()


NUDGES = {
    "as it opens": (
        {"image": 489, "row": 3, "column": 2, "h": 0.6},
        "Pixel 26 goes from 0.00 to 0.60: h = 0.60. The share of 5 changes most, from "
        "0.352 to 0.597; column 26 of J predicts 0.622.\n"
        "Over all ten digits, the prediction (arrows) is off by at most 0.0497.",
    ),
    "erased": (
        {"image": 449, "row": 2, "column": 2, "h": -0.5},
        "Pixel 18 goes from 0.81 to 0.31: h = −0.50. The share of 3 changes most, from "
        "0.261 to 0.535; column 18 of J predicts 0.492.\n"
        "Over all ten digits, the prediction (arrows) is off by at most 0.0429.",
    ),
    "a clear one": (
        {"image": 1180, "row": 4, "column": 5, "h": 0.3},
        "Pixel 37 goes from 1.00 to 1.30: h = 0.30. The share of 3 changes most, from "
        "0.918 to 0.923; column 37 of J predicts 0.924.\n"
        "Over all ten digits, the prediction (arrows) is off by at most 0.0010.",
    ),
    "no nudge": (
        {"image": 443, "row": 7, "column": 0, "h": 0.0},
        "Pixel 56 holds 0.00. Move the nudge, and ten shares respond.",
    ),
}
ROWS = {
    "as it opens": (
        {"image": 489, "digit": 3, "row": 3, "column": 2},
        "The share of 3 is 0.344. Its 64 slopes run from −0.511 to 0.305.\n"
        "Pixel 26: the slope is −0.450. A little more ink there lowers the share of 3.",
    ),
    "a clear 2": (
        {"image": 443, "digit": 2, "row": 5, "column": 3},
        "The share of 2 is 0.942. Its 64 slopes run from −0.098 to 0.111.\n"
        "Pixel 43: the slope is 0.111. A little more ink there raises the share of 2.",
    ),
    "no response": (
        {"image": 1180, "digit": 0, "row": 0, "column": 0},
        "The share of 0 is 0.003. Its 64 slopes run from −0.007 to 0.006.\n"
        "Pixel 0: the slope is 0.000. To first order, the share of 0 does not respond to "
        "ink there.",
    ),
}
every_nudge = pytest.mark.parametrize(("state", "readout"), NUDGES.values(), ids=list(NUDGES))
every_row = pytest.mark.parametrize(("state", "readout"), ROWS.values(), ids=list(ROWS))


@pytest.fixture(scope="module")
def nudge():
    explorer = figures.nudge_a_pixel()
    yield explorer
    explorer.close()


@pytest.fixture(scope="module")
def row():
    explorer = figures.row_as_image()
    yield explorer
    explorer.close()


def at(state):
    """Return the image x, the number of the pixel, and the Jacobian of the shares at x."""
    x = PIXELS[state["image"]]
    return x, 8 * state["row"] + state["column"], jacobian(shares)(x)


def shades(panel, middles):
    """Return the colours of the pixels whose middles are given, as they are drawn."""
    found = {tuple(np.mean(each.corners[:4], axis=0).round(6)): each for each in panel.shapes}
    return [found[tuple(map(float, middle))].color[:7] for middle in middles]


def hexes(colors):
    return ["#" + "".join(f"{round(255 * c):02x}" for c in rgba[:3]) for rgba in colors]


PLACES = [(c, r) for r in range(8) for c in range(8)]


@every_nudge
def test_the_nudge_says(nudge, state, readout):
    assert see(nudge, **state).readout == readout


@every_nudge
def test_the_nudge_s_numbers_are_those_of_calculus(nudge, state, readout):
    x, j, J = at(state)
    h = state["h"]
    if not h:
        holds(see(nudge, **state).readout, j, x[j])
        return
    before, now = shares(x), shares(x + h * np.eye(64)[j])
    most = np.abs(now - before).argmax()
    predicted = before + h * J[:, j]
    error = np.abs(now - predicted).max()
    text = see(nudge, **state).readout.replace("h = ", "")
    holds(
        text, j, x[j], x[j] + h, h, most, before[most], now[most], j, predicted[most], error
    )  # fmt: skip


@every_nudge
def test_the_bars_are_the_shares_and_the_arrows_the_column(nudge, state, readout):
    x, j, J = at(state)
    h = state["h"]
    before, now = shares(x), shares(x + h * np.eye(64)[j])
    chart = see(nudge, **state).panels[1]
    np.testing.assert_allclose(bars(chart, style.FUNCTION)[:, 2], now, atol=1e-9)
    levels = chart.of("lines", style.POINT)
    np.testing.assert_allclose([each.points[:, 1] for each in levels], np.c_[before, before])
    np.testing.assert_allclose([each.points[:, 0].mean() for each in levels], range(10))
    predicted = h * J[:, j]
    assert len(chart.arrows) == (10 if h else 0)
    for digit, arrow in enumerate(chart.arrows):
        np.testing.assert_allclose(arrow.tail, (digit, before[digit]), atol=1e-9)
        np.testing.assert_allclose(arrow.vector, (0, predicted[digit]), atol=1e-8)


@every_nudge
def test_the_nudged_pixel_has_its_new_shade_and_a_frame(nudge, state, readout):
    x, j, _ = at(state)
    panel = see(nudge, **state).panels[0]
    assert len(panel.shapes) == 2
    for each in panel.shapes:
        middle = np.mean(each.corners[:4], axis=0)
        np.testing.assert_allclose(middle, (state["column"], state["row"]), atol=1e-9)
    (shade,) = hexes([INK(np.clip(x[j] + state["h"], 0, 1))])
    assert panel.shapes[0].color[:7] == shade
    assert panel.of("shapes", style.DERIVATIVE)


def test_the_background_is_the_image(nudge):
    for image in (489, 443):
        see(nudge, image=image)
        panel = background(nudge)[0]
        assert shades(panel, PLACES) == hexes(INK(PIXELS[image]))


@every_row
def test_the_row_says(row, state, readout):
    assert see(row, **state).readout == readout


@every_row
def test_the_row_s_numbers_are_those_of_calculus(row, state, readout):
    x, j, J = at(state)
    slopes = J[state["digit"]]
    text = see(row, **state).readout
    digit = state["digit"]
    holds(
        text, digit, shares(x)[digit], 64, slopes.min(), slopes.max(), j, slopes[j], digit
    )  # fmt: skip
    if abs(slopes[j]) < 5e-4:
        assert "does not respond" in text
    else:
        assert ("raises" in text) == (slopes[j] > 0)


@every_row
def test_the_row_is_drawn_as_an_image(row, state, readout):
    _, _, J = at(state)
    slopes = J[state["digit"]]
    panel = see(row, **state).panels[1]
    expected = hexes(SIGNED(0.5 + slopes / (2 * np.abs(slopes).max())))
    cells = [each.color[:7] for each in panel.shapes[:64]]
    middles = [tuple(np.mean(each.corners[:4], axis=0)) for each in panel.shapes[:64]]
    assert middles == PLACES
    assert sum(a == b for a, b in zip(cells, expected, strict=True)) >= 62  # two may be rounded


def test_both_figures_follow_the_hand(nudge, row):
    see(nudge, **NUDGES["as it opens"][0])
    state = drag(nudge, 0, 5.2, 1.1)
    assert (state["column"], state["row"]) == (5, 1)
    assert press(nudge, 0, "ArrowDown")["row"] == 2  # rows are counted downwards
    for panel in (0, 1):
        state = drag(row, panel, 6.3, 6.8)
        assert (state["column"], state["row"]) == (6, 7)


def test_the_still_shows_the_image_and_its_shares():
    paper, chart = still(figures.image_and_shares)
    assert shades(paper, PLACES) == hexes(INK(PIXELS[489]))
    np.testing.assert_allclose(bars(chart, style.FUNCTION)[:, 2], shares(PIXELS[489]), atol=1e-12)


def test_the_menu_says_what_the_layer_reads():
    taken = {"a 3, read as a 5": (3, 5), "a 9, read as an 8": (9, 8), "a 6, read as a 5": (6, 5),
             "a clear 3": (3, 3), "a clear 2": (2, 2)}  # fmt: skip
    explorer = figures.nudge_a_pixel()
    for words, number in explorer.controls["image"].options:
        if words in taken:
            assert (LABELS[number], shares(PIXELS[number]).argmax()) == taken[words]
        if "clear" in words:
            assert shares(PIXELS[number]).max() > 0.9
    explorer.close()
