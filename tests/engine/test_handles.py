"""A computed handle: place, drag and arrow keys."""

from mclib.engine.handles import grip

SUM = grip(
    "b", lambda s: (s["x"] + s["b"], None), lambda point, s: point[0] - s["x"], ("x",), panel=1
)
STATE = {"x": 2.0, "b": 0.5}


def test_it_stands_where_it_is_computed():
    assert SUM.place(STATE) == (2.5, None)
    assert (SUM.names, SUM.panel) == ({"b", "x"}, 1)


def test_a_drag_sets_the_parameter():
    assert SUM.move((3.0, 9.0), STATE) == {"b": 1.0}


def test_arrow_keys_step_it():
    assert SUM.step("ArrowUp", 10, STATE, {"b": 0.1}) == {"b": 1.5}
    assert SUM.step("ArrowLeft", 1, STATE, {"b": 0.1}) == {"b": 0.4}
