"""Recorded states, read back as a page reads them: every state is the one that Python drew."""

import json
import struct
import zlib

import numpy as np
import pytest

from mclib.engine import choice, explore, format, handle, slider, steps, text, toggle
from mclib.engine.packing import unpacked


def background(axes, f):
    axes.set(xlim=(-2, 2), ylim=(-2, 2), title=f)


def foreground(axes, f, x, y, on, name, n):
    if x == 2 and y == 2:
        raise ValueError("a corner")
    axes.plot([x], [y], "o" if on else "s")
    axes.plot([-1, 1], [0, 0])
    return f"{f} {name}: ({x:.1f}, {y:.1f}), {n}"


@pytest.fixture(scope="module")
def explorer():
    made = explore(
        background, foreground, alt="A point.", drag=handle("x", "y"),
        f=choice("flat", "steep"), on=toggle(True, label="round"), x=slider(-2, 2, 1.0),
        y=slider(-2, 2, 0.5), name=text("typed"), n=steps(0, 9, 4, label="count"),
    )  # fmt: skip
    yield made
    made.close()


def row(folder, m, j):
    """The states of one row, and its marks."""
    data = zlib.decompress((folder / f"row-{m}-{j}.bin").read_bytes())
    (length,) = struct.unpack_from("<I", data)
    return json.loads(data[4 : 4 + length])["states"], unpacked(data[4 + length :])


def test_what_can_be_moved_is_said(explorer, tmp_path):
    explorer.record(tmp_path, x=5, y=3)
    said = json.loads((tmp_path / "recording.json").read_text())
    assert said["size"] == [638, 390]
    assert [each["values"] for each in said["parameters"]] == [[-2, -1, 0, 1, 2], [-2, 0, 2]]
    assert [each["start"] for each in said["parameters"]] == [3, 1]
    assert [(each["label"], each["options"], each["start"]) for each in said["menus"]] == [
        ("f", ["flat", "steep"], 0), ("round", [], 1),
    ]  # fmt: skip
    assert said["fixed"] == {"name": "typed", "count": "4"}
    assert said["handles"] == [["x", "y"]]
    assert explorer.state["x"] == 1.0  # it is left as it was


def test_every_state_is_the_one_that_python_draws(explorer, tmp_path):
    explorer.record(tmp_path, x=5, y=3)
    options = [(f, on) for f in ("flat", "steep") for on in (False, True)]
    for m, (f, on) in enumerate(options):
        for j, y in enumerate((-2, 0, 2)):
            states, marks = row(tmp_path, m, j)
            for x, state in zip((-2, -1, 0, 1, 2), states, strict=True):
                explorer.set(f=f, on=on, x=x, y=y)
                if "error" in state:
                    assert state["error"] == explorer.error
                    continue
                frame = explorer._sheet.frame(explorer.state)
                assert [marks[i] for i in state["marks"]] == frame.marks
                assert state["readout"] == frame.readout
                drawn = zlib.decompress(
                    (tmp_path / f"background-{state['background']}.bin").read_bytes()
                )
                assert format.marks(drawn) == explorer._sheet.background
                at = explorer._sheet.to_pixel(0, (x, y))
                assert state["handles"] == [pytest.approx(at, abs=0.5)]
    explorer.set(f="flat", on=True, x=1.0, y=0.5)


def test_a_state_that_cannot_be_drawn_says_why(explorer, tmp_path):
    explorer.record(tmp_path, x=5, y=3)
    states, _ = row(tmp_path, 0, 2)
    assert "a corner" in states[-1]["error"]
    assert "error" not in states[0]


def test_a_mark_that_does_not_move_is_written_once(explorer, tmp_path):
    explorer.record(tmp_path, x=5, y=3)
    states, marks = row(tmp_path, 0, 0)
    assert len(marks) == 5 + 1
    assert len({state["marks"][1] for state in states}) == 1


def test_the_first_handle_says_what_is_recorded(explorer, tmp_path):
    explorer.record(tmp_path)
    said = json.loads((tmp_path / "recording.json").read_text())
    assert sorted((each["name"], len(each["values"])) for each in said["parameters"]) == [
        ("x", 41), ("y", 41),
    ]  # fmt: skip


def test_a_figure_may_say_what_is_recorded(tmp_path):
    made = explore(
        background, foreground, alt="A point.", drag=handle("x", "y"), recorded=("x", "n"),
        f=choice("flat"), on=toggle(True), x=slider(-2, 2, 1.0), y=slider(-2, 2, 0.5),
        name=text("typed"), n=steps(0, 9, 4),
    )  # fmt: skip
    made.record(tmp_path)
    said = json.loads((tmp_path / "recording.json").read_text())
    assert {each["name"]: len(each["values"]) for each in said["parameters"]} == {"x": 41, "n": 10}
    assert "y" in said["fixed"]
    made.close()


def test_a_parameter_to_record_has_a_control():
    with pytest.raises(ValueError, match="No control is called z"):
        explore(lambda axes: None, lambda axes, x: "", alt="A.", recorded=("z",), x=slider(0, 1, 0))


@pytest.mark.parametrize("heavy", ["a", "b"])
def test_rows_run_along_what_makes_them_lighter(heavy, tmp_path):
    """A curve that depends on one parameter is written once in each of its rows."""

    def foreground(axes, a, b):
        values = {"a": a, "b": b}
        t = np.linspace(0, 6, 200)
        axes.plot(t, np.sin(values[heavy] * t))
        return ""

    made = explore(
        lambda axes: axes.set(xlim=(0, 6), ylim=(-1, 1)), foreground, alt="A wave.",
        a=slider(1, 2, 1.0, step=0.1), b=slider(1, 2, 1.0, step=0.1),
    )  # fmt: skip
    made.record(tmp_path)
    said = json.loads((tmp_path / "recording.json").read_text())
    assert said["parameters"][1]["name"] == heavy
    assert [len(row(tmp_path, 0, j)[1]) for j in range(11)] == [1] * 11
    made.close()


@pytest.mark.parametrize(
    ("counts", "told"),
    [({"z": 5}, "z is no slider"), ({"f": 2}, "f is no slider"), ({"x": 2, "y": 2, "n": 2}, "two")],
)
def test_what_cannot_be_recorded_is_told(explorer, tmp_path, counts, told):
    with pytest.raises(ValueError, match=told):
        explorer.record(tmp_path, **counts)
