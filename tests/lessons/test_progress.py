"""The map of the lessons: what is done, what is next, and what it says when nothing is kept."""

import json
import re

import pytest

from mclib.checks import record
from mclib.lessons.catalogue import lessons
from mclib.lessons.progress import progress

NAMES = [[f"{each.name}.{name}" for name in each.exercises] for each in lessons()]


@pytest.fixture(autouse=True)
def done(tmp_path, monkeypatch):
    """Return a function that writes what is done."""
    monkeypatch.setenv("MCLIB_PROGRESS", "on")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))

    def write(*names):
        record.file().parent.mkdir(exist_ok=True)
        record.file().write_text(json.dumps({"done": dict.fromkeys(names, "2026-03-14")}))

    return write


@pytest.mark.parametrize("lesson", lessons(), ids=lambda each: each.name)
def test_every_exercise_has_its_name_in_the_catalogue(lesson):
    for name, exercise in lesson.exercises.items():
        assert record.name_of(exercise) == f"{lesson.name}.{name}"


def test_the_map_counts_what_has_been_solved():
    from mclib.lessons.start_here import exercises

    exercises.length.check(5)
    first, *others = progress().rows
    assert (first.done, first.total, first.state) == (1, len(NAMES[0]), "begun")
    assert all((row.done, row.state) == (0, "not begun") for row in others)
    assert progress().next == first
    assert f"1 of the course's {sum(map(len, NAMES))} exercises" in repr(progress())
    assert "go on with lesson 00 Start here." in repr(progress())


@pytest.mark.parametrize(
    ("solved", "following"),
    [
        ([], 0),
        (NAMES[0], 1),
        ([*NAMES[0], NAMES[4][0]], 4),
        ([NAMES[4][0], NAMES[2][0]], 2),
        (NAMES[4], 5),
        ([NAMES[1][0], "future.lesson"], 1),
        ([each for own in NAMES[1:] for each in own], 0),
        ([each for own in NAMES for each in own], None),
    ],
)
def test_next_comes_where_the_reader_left_off(done, solved, following):
    done(*solved)
    shown = progress()
    assert shown.next == (None if following is None else shown.rows[following])
    assert shown.summary.endswith("Well done!" if following is None else f"{shown.next.title}.")


def test_the_page_says_in_words_what_it_shows(done):
    done(*NAMES[0], NAMES[1][0])
    page = progress()._repr_html_()
    rows = re.findall(r"<tr>.*?</tr>", page)
    words = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row)).strip() for row in rows]
    count = len(NAMES[0])
    assert words[1] == f"00 Start here {count} of {count} complete"
    assert words[2] == f"01 Limits 1 of {len(NAMES[1])} begun, next"
    assert words[3] == f"02 Derivatives 0 of {len(NAMES[2])} not begun"
    assert 'href="01_limits.ipynb"' in rows[2]
    assert page.count("<progress") == page.count('aria-hidden="true"') == len(NAMES)
    assert "color" not in page  # the theme's own, light or dark
    assert "complete" in repr(progress())


def test_without_a_record_the_lessons_stand_alone(monkeypatch):
    monkeypatch.setenv("MCLIB_PROGRESS", "off")
    page, text = progress()._repr_html_(), repr(progress())
    for shown in (page, text):
        assert "switched off (MCLIB_PROGRESS=off)" in shown
        assert " of " not in shown  # the same, whatever the lessons come to ask
        assert "04 Gradients" in shown


def test_the_tool_that_stores_the_notebooks_keeps_nothing(tmp_path):
    from nbformat import v4

    from tools.notebooks import execute

    cell = "from mclib.lessons.start_here import exercises\nexercises.length.check(5)"
    execute(v4.new_notebook(cells=[v4.new_code_cell(cell)]), tmp_path)
    assert not record.file().exists()
