"""What is done is kept in one file, and nothing that happens to the file is an error."""

import json
import os
import subprocess
import sys
import types
from datetime import date
from pathlib import Path

import pytest

from mclib.checks import Exercise, Prediction, record

TODAY = date.today().isoformat()


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("MCLIB_PROGRESS", "on")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data" / "matrix-calculus-by-hand"


@pytest.fixture
def lesson(monkeypatch):
    """Three exercises in a module of the form that a lesson has."""
    module = types.ModuleType("course.knots.exercises")
    module.square = Exercise(lambda x: x**2, "Right.", ((2.0,), (-1.5,)))
    module.five = Exercise(5, "Right.")
    module.guess = Prediction(3, "Three.")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return module


def test_an_exercise_is_named_by_its_folder_and_itself(lesson):
    assert record.name_of(lesson.square) == "knots.square"
    assert record.name_of(Exercise(5, "Right.")) is None


def test_what_is_right_is_kept_in_the_order_of_solving(lesson):
    lesson.square.check(lambda x: x * x)
    lesson.five.check(5)
    assert list(record.done().items()) == [("knots.square", TODAY), ("knots.five", TODAY)]
    assert json.loads(record.file().read_text()) == {"done": record.done()}


def test_what_is_wrong_or_open_is_not_kept(lesson):
    lesson.square.check(lambda x: x)
    lesson.square.check(...)
    lesson.five.check("five")
    lesson.five.hint()
    assert record.done() == {}
    assert not record.file().exists()


def test_a_prediction_is_done_once_it_is_made(lesson):
    lesson.guess.check(...)
    assert record.done() == {}
    assert lesson.guess.check(7).mark == "→"
    assert [*record.done()] == ["knots.guess"]


def test_an_exercise_of_no_lesson_leaves_no_trace():
    assert Exercise(5, "Right.").check(5).mark == "✓"
    assert not record.file().exists()


@pytest.mark.parametrize("word", ["off", "OFF"])
def test_it_can_be_switched_off(lesson, monkeypatch, word):
    lesson.five.check(5)
    monkeypatch.setenv("MCLIB_PROGRESS", word)
    lesson.square.check(lambda x: x**2)
    assert record.done() == {}
    monkeypatch.setenv("MCLIB_PROGRESS", "")
    assert [*record.done()] == ["knots.five"]


def test_no_test_writes_into_a_readers_file(monkeypatch):
    """The root's conftest.py, which every run of pytest loads, switches it off for kernels too."""
    monkeypatch.delenv("MCLIB_PROGRESS")
    code = "import os, conftest; print(os.environ['MCLIB_PROGRESS'])"
    root = Path(__file__).resolve().parents[2]
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert said.stdout == "off\n"


def test_what_else_stands_in_the_file_stays(lesson):
    record.file().parent.mkdir(parents=True)
    kept = {"theme": "dark", "done": {"future.lesson": "2031-01-01", "knots.five": "2026-01-01"}}
    record.file().write_text(json.dumps(kept))
    lesson.five.check(5)
    lesson.square.check(lambda x: x**2)
    kept["done"]["knots.square"] = TODAY
    assert json.loads(record.file().read_text()) == kept


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b'{"done": [1]}', b"\xff\xfe", b"null", b"[" * 100_000]
)
def test_a_broken_file_is_set_aside(lesson, folder, content):
    folder.mkdir(parents=True)
    record.file().write_bytes(content)
    assert record.done() == {}
    assert lesson.five.check(5).mark == "✓"
    assert [*record.done()] == ["knots.five"]
    assert (folder / "progress.broken.json").read_bytes() == content
    assert len([*folder.iterdir()]) == 2  # no lock, no half-written file


def deny(*_, **__):
    raise PermissionError("read-only")


@pytest.mark.parametrize("what", ["mkdir", "open", "replace", "mkstemp", "read"])
def test_what_cannot_be_written_or_read_is_no_error(lesson, folder, monkeypatch, what):
    lesson.square.check(lambda x: x**2)
    owner = {
        "mkdir": (record.Path, "mkdir"),
        "open": (os, "open"),
        "replace": (os, "replace"),
        "mkstemp": (record.tempfile, "mkstemp"),
        "read": (record.Path, "read_text"),
    }[what]
    with monkeypatch.context() as patch:
        patch.setattr(*owner, deny)
        assert lesson.five.check(5).mark == "✓"
        assert isinstance(record.done(), dict)
    assert [*record.done()] == ["knots.square"]
    assert [each.name for each in folder.iterdir()] == ["progress.json"]


def test_without_a_home_nothing_is_known(lesson, monkeypatch):
    monkeypatch.setattr(record, "file", lambda: (_ for _ in ()).throw(RuntimeError("no home")))
    assert lesson.five.check(5).mark == "✓"
    assert record.done() == {}


def test_a_folder_in_the_place_of_the_file_is_no_error(lesson, folder):
    record.file().mkdir(parents=True)
    assert lesson.five.check(5).mark == "✓"
    assert record.done() == {}


def test_a_lock_left_over_is_no_hindrance(lesson, folder, monkeypatch):
    folder.mkdir(parents=True)
    (folder / "progress.lock").touch()
    lesson.five.check(5)  # it waits for a moment, and then writes all the same
    assert [*record.done()] == ["knots.five"]
    monkeypatch.setattr(record, "STALE", 0)
    lesson.square.check(lambda x: x**2)
    assert [*record.done()] == ["knots.five", "knots.square"]
    assert not (folder / "progress.lock").exists()


WRITE = """
import sys, types
from mclib.checks import Exercise, record
module = types.ModuleType("course.knots.exercises")
sys.modules[module.__name__] = module
mine = [Exercise(5, "Right.") for _ in range(30)]
vars(module).update({f"of_{sys.argv[1]}_{i}": each for i, each in enumerate(mine)})
sys.stdin.read()
for each in mine:
    record.note(each)
"""


def test_several_kernels_lose_nothing():
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITE, str(i)], stdin=subprocess.PIPE)
        for i in range(3)
    ]
    for each in writers:
        each.stdin.close()  # now they all begin
    assert [each.wait() for each in writers] == [0, 0, 0]
    assert len(record.done()) == 90
