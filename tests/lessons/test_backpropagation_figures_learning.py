"""What learns in lesson 13: a boundary in the plane, and a network that reads digits."""

import importlib.util
import time
from pathlib import Path

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from seen import holds, see, still

from mclib.drawing import style
from mclib.functions import network
from mclib.lessons.backpropagation import figures, handwriting, planar, tape
from mclib.lessons.backpropagation.watching import Watch

READOUTS = [
    ({}, "After 600 steps with 16 hidden units, η = 0.3 and 16 points at a time: C = 0.030, and "
     "80 of 80 points are on the right side."),
    ({"width": 2, "shot": 30}, "After 300 steps with 2 hidden units, η = 0.3 and 16 points at a "
     "time: C = 0.243, and 73 of 80 points are on the right side."),
    ({"η": 3.0, "batch": 4}, "After 600 steps with 16 hidden units, η = 3 and 4 points at a time: "
     "C = 0.936, and 40 of 80 points are on the right side."),
]  # fmt: skip
STATES = [
    {"width": 16, "η": 0.3, "batch": 16, "shot": 60},
    {"width": 2, "η": 0.3, "batch": 80, "shot": 17},
    {"width": 4, "η": 0.03, "batch": 4, "shot": 2},
]


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    figure = figures.learning()
    assert see(figure, **state).readout == readout
    figure.close()


def run(width, η, batch, shot):
    """The same training, written down a second time, one sample after the other."""
    X, Y = planar.two_arcs()
    rng = np.random.default_rng(7)
    W1, b1, W2, b2 = network.start(2, width, 2, seed=3)
    losses = []
    for step in range(10 * shot + 1):
        if step % 10 == 0:
            logs = [shares(W1, b1, W2, b2, x) @ y for x, y in zip(X, Y, strict=True)]
            losses.append(-np.mean(np.log(logs)))
        if step == 10 * shot:
            break
        rows = rng.permutation(len(X))[:batch]
        dW1, db1, dW2, db2 = 0 * W1, 0 * b1, 0 * W2, 0 * b2
        for x, y in zip(X[rows], Y[rows], strict=True):
            z1 = W1 @ x + b1
            δ2 = (shares(W1, b1, W2, b2, x) - y) / batch
            δ1 = W2.T @ δ2 * (z1 > 0)
            dW1, db1 = dW1 + np.outer(δ1, x), db1 + δ1
            dW2, db2 = dW2 + np.outer(δ2, np.maximum(0, z1)), db2 + δ2
        W1, b1, W2, b2 = W1 - η * dW1, b1 - η * db1, W2 - η * dW2, b2 - η * db2
    return (W1, b1, W2, b2), losses


def shares(W1, b1, W2, b2, x):
    z = W2 @ np.maximum(0, W1 @ x + b1) + b2
    return np.exp(z) / np.exp(z).sum()


@pytest.fixture(scope="module", params=STATES, ids=str)
def learned(request):
    figure = figures.learning()
    yield see(figure, **request.param), *run(**request.param), request.param
    figure.close()


def test_the_curve_is_the_loss_of_the_run(learned):
    seen, _, losses, state = learned
    (curve,) = seen.panels[1].of("lines", style.APPROACH)
    np.testing.assert_allclose(curve.points[:, 0], 10 * np.arange(state["shot"] + 1))
    np.testing.assert_allclose(curve.points[:, 1], losses, rtol=1e-6)


def test_the_readout_counts_the_points_on_the_right_side(learned):
    seen, parts, losses, state = learned
    X, Y = planar.two_arcs()
    right = sum(shares(*parts, x).argmax() == y.argmax() for x, y in zip(X, Y, strict=True))
    steps = 10 * state["shot"]
    holds(seen.readout, steps, state["width"], state["η"], state["batch"], losses[-1], right, 80)


def test_each_side_has_the_colour_of_the_class_that_the_network_prefers(learned):
    from matplotlib.path import Path as Outline

    seen, parts, *_ = learned
    bands = {level.low < 0.4: level for level in seen.panels[0].levels}
    assert bands[False].color[:7] == style.FUNCTION.lower()
    assert bands[True].color[:7] == style.DERIVATIVE.lower()
    for x in planar.two_arcs()[0][::7]:
        share = shares(*parts, x)[0]
        if abs(share - 0.5) > 0.1:
            band = bands[share < 0.5]
            (drawn,) = (
                each
                for each in seen.panels[0].artists
                if hasattr(each, "get_paths") and hasattr(each, "levels")
            )
            outline = drawn.get_paths()[list(drawn._get_lowers_and_uppers()[0]).index(band.low)]
            assert Outline(outline.vertices, outline.codes).contains_point(x)


def test_the_hinges_are_those_of_the_hidden_units(learned):
    seen, (W1, b1, *_), *_ = learned
    (lines,) = (each for each in seen.panels[0].artists if isinstance(each, LineCollection))
    for ends in lines.get_segments():
        z = ends @ W1.T + b1
        assert np.min(np.abs(z).max(axis=0)) < 1e-6


def test_the_course_reads_at_least_95_percent_within_five_seconds():
    start = time.perf_counter()
    parts = handwriting.trained()
    assert time.perf_counter() - start < 5
    _, _, X, labels = handwriting.split()
    read = network.shares(*parts, X).argmax(axis=1)
    assert np.mean(read == labels) >= 0.95


def test_the_images_kept_aside_are_those_of_lesson_06():
    path = Path(__file__).resolve().parents[2] / "tools" / "digits_layer.py"
    spec = importlib.util.spec_from_file_location("digits_layer", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    learned, aside = tool.split(*tool.digits.images())
    for ours, its in zip(handwriting.split(), (*learned, *aside), strict=True):
        np.testing.assert_array_equal(ours, its)


def test_the_pictures_are_those_that_are_misread():
    (panel,) = still(figures.misread)
    _, _, X, labels = handwriting.split()
    given = network.shares(*handwriting.trained(), X)
    wrong = np.flatnonzero(given.argmax(axis=1) != labels)
    texts = [each.text for each in panel.words]
    assert texts == [
        f"a {labels[i]}, read as {given[i].argmax()}\nshare {given[i].max():.2f}" for i in wrong
    ]
    pixels = [each for each in panel.shapes if np.ptp(each.corners[:, 0]) == 0.125]
    assert len(pixels) == 64 * len(wrong)


def test_the_answer_of_a_reader_takes_the_place_of_the_courses_own():
    own = handwriting.answered(lambda *inputs: ...)
    parts = network.start(3, 4, 2)
    X, Y = np.eye(3), np.eye(2)[[0, 1, 1]]
    expected = network.pack(*network.gradients(*parts, X, Y))
    np.testing.assert_array_equal(own(*parts, X, Y), expected)
    mine = lambda *inputs: expected  # noqa: E731
    assert handwriting.answered(mine) is mine


def test_the_watch_draws_every_twelfth_part_and_keeps_the_losses():
    shown = []
    watch = Watch(120, lambda drawn, display_id, update: shown.append((display_id, update, drawn)))
    for step in range(120):
        watch(2.0 - step / 100)
    assert [update for _, update, _ in shown] == [False] + [True] * 12
    assert len({name for name, *_ in shown}) == 1
    assert len({repr(drawn) for *_, drawn in shown}) == 1  # what nbval compares stays the same
    assert len({drawn.png() for *_, drawn in shown}) == 13
    assert watch.losses[-1] == pytest.approx(0.81)


def test_the_tape_finds_the_gradients_of_the_network():
    rng = np.random.default_rng(5)
    parts = network.start(3, 5, 4, seed=2)
    X, Y = rng.normal(size=(6, 3)), np.eye(4)[rng.integers(4, size=6)]
    found = tape.slope_of_weights(*parts, X, Y)
    np.testing.assert_allclose(found, network.gradients(*parts, X, Y)[0], atol=1e-12)
