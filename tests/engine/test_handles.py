"""Handles: where each stands, what a drag sets, and which way the arrow keys go."""

import pytest

from mclib.engine.handles import grip, handle, handles, lift, turn

SUM = grip(
    "b", lambda s: (s["x"] + s["b"], None), lambda point, s: point[0] - s["x"], ("x",), panel=1
)
STATE = {"x": 2.0, "b": 0.5, "angle": 90.0}
SIZES = {"x": 0.5, "b": 0.1, "angle": 1.0}
TIP = turn("angle", about=("x", 1.0), degrees=True, reach=2.0)


@pytest.mark.parametrize(
    ("it", "place"),
    [
        (handle("x", "b"), (2.0, 0.5)),
        (handle("x"), (2.0, None)),
        (handle("b", plus=("x", 0)), (2.5, None)),
        (SUM, (2.5, None)),
        (TIP, (2.0, 3.0)),
        (lift(3, "b", j=4), (3, 0.5)),
    ],
)
def test_it_stands_where_the_state_puts_it(it, place):
    assert it.place(STATE) == pytest.approx(place)


@pytest.mark.parametrize(
    ("it", "state"),
    [
        (handle("x", "b"), {"x": 3.0, "b": 9.0}),
        (handle("b", plus=("x", 0)), {"b": 1.0}),
        (SUM, {"b": 1.0}),
        (turn("angle", about=(3.0, 1.0), degrees=True), {"angle": 90.0}),
        (lift(3, "b", j=4), {"b": 9.0, "j": 4}),
    ],
)
def test_a_drag_to_a_point_sets_the_parameters(it, state):
    assert it.move((3.0, 9.0), STATE) == pytest.approx(state)


@pytest.mark.parametrize(
    ("it", "key", "state"),
    [
        (handle("x", "b"), "ArrowRight", {"x": 2.5}),
        (handle("x", "b"), "ArrowLeft", {"x": 1.5}),
        (handle("x", "b"), "ArrowUp", {"b": 0.6}),
        (handle("x", "b"), "ArrowDown", {"b": 0.4}),
        (handle("x"), "ArrowUp", {}),
        (SUM, "ArrowUp", {"b": 0.6}),
        (SUM, "ArrowLeft", {"b": 0.4}),
        # An arrow's tip turns counter-clockwise to the left and upwards.
        (TIP, "ArrowLeft", {"angle": 91.0}),
        (TIP, "ArrowUp", {"angle": 91.0}),
        (TIP, "ArrowRight", {"angle": 89.0}),
        (TIP, "ArrowDown", {"angle": 89.0}),
        (lift(3, "b", j=4), "ArrowUp", {"b": 0.6, "j": 4}),
    ],
)
def test_an_arrow_key_moves_it_by_a_step(it, key, state):
    assert it.step(key, 1, STATE, SIZES) == pytest.approx(state)


def test_shift_makes_ten_steps():
    assert TIP.step("ArrowUp", 10, STATE, SIZES) == {"angle": 100.0}


def test_each_names_what_it_reads_or_sets():
    assert handle("b", plus=("x", 0)).names == {"b", "x"}
    assert TIP.names == {"angle", "x"}
    assert SUM.names == {"b", "x"}
    assert lift(0, "b", j=1).names == {"b", "j"}


def test_drag_may_be_names_a_handle_or_several():
    assert handles(("x", "b")) == [handle("x", "b")]
    assert handles(TIP) == [TIP]
    assert handles([TIP, SUM]) == [TIP, SUM]
    assert handles(()) == []
