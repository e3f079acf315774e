"""What the site is made of: pages, questions, addresses, links; without building it."""

import doctest
import importlib

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from mclib.checks import Exercise, Mistake
from mclib.lessons.catalogue import lessons
from web import address, questions, recordings
from web.checked import faults
from web.pages import page, recorded

PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)
START = next(each for each in lessons() if each.name == "start_here")


@pytest.mark.parametrize("name", ["pages", "questions"])
def test_examples_in_docstrings_hold(name):
    assert doctest.testmod(importlib.import_module(f"web.{name}")).failed == 0


def shown(source, *outputs, tmp_path, only=None):
    cells = [new_markdown_cell("# Title"), new_code_cell(source, outputs=list(outputs))]
    return page(new_notebook(cells=cells), START, tmp_path, only)


def figure(words):
    data = {"text/plain": words, "image/png": PIXEL}
    return new_output("execute_result", data, execution_count=1)


def test_a_live_figure_plays_its_recording(tmp_path):
    made = shown("figures.one_weight()", figure('Live figure: "A" line.'), tmp_path=tmp_path)
    assert recorded(made) == ["start_here.one_weight"]
    html = made.cells[-1].outputs[0].data["text/html"]
    assert 'alt="&quot;A&quot; line."' in html
    assert 'id="one_weight"' in html
    assert (tmp_path / "start_here.one_weight.png").exists()
    nbformat.validate(made)


def test_a_still_and_a_figure_that_is_not_wanted_stay_pictures(tmp_path):
    still = shown("figures.lesson_map()", figure("Picture: A map."), tmp_path=tmp_path)
    live = shown(
        "figures.one_weight()", figure("Live figure: A line."), tmp_path=tmp_path, only=["x.y"]
    )
    assert recorded(still) == recorded(live) == []


def test_every_lesson_makes_a_page(tmp_path):
    for lesson in lessons():
        path = address.ROOT / "notebooks" / f"{lesson.stem}.ipynb"
        made = page(nbformat.read(path, as_version=4), lesson, tmp_path)
        names = {name.partition(".")[2] for name in recorded(made)}
        assert names <= set(lesson.figures)
        assert len(names) >= 2
        assert "Not answered yet" not in str([cell.get("outputs") for cell in made.cells[:40]])


def test_a_question_knows_the_answer_and_the_mistakes():
    exercise = Exercise(
        4, why="Two and two.", mistakes=(Mistake("product", "You multiplied.", wrong=lambda: 5),)
    )
    asked = questions.question("a.b", exercise)
    assert "Two and two." in asked
    assert "You multiplied." in asked
    assert "The sign is reversed" in asked


@pytest.mark.parametrize(
    "exercise",
    [
        Exercise(lambda x: x, why="A function.", samples=((1.0,),)),
        Exercise(4, why="Many are right.", accept=lambda given: given > 3),
    ],
)
def test_what_a_page_cannot_compare_is_no_question(exercise):
    assert questions.question("a.b", exercise) is None


def test_a_figure_that_cannot_be_recorded_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(recordings, "ProcessPoolExecutor", _Here)
    with pytest.raises(RuntimeError, match=r"start_here\.no_such_figure"):
        recordings.record_all(["start_here.no_such_figure"], tmp_path)


class _Here:
    """A pool that runs a job at once, in this process."""

    def __init__(self, _):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def submit(self, function, *arguments):
        class Job:
            def result(self):
                return function(*arguments)

        return Job()


def site(folder, body, css=""):
    (folder / "index.html").write_text(f"<body id='top'>{body}</body>")
    (folder / "other.html").write_text("<h1 id='here'>Other</h1>")
    (folder / "page.css").write_text(css)
    return faults(folder)


@pytest.mark.parametrize(
    "body",
    [
        '<a href="other.html">x</a>',
        '<a href="other.html#here">x</a>',
        '<a href="#top?x=1">x</a>',
        '<a href="https://example.org/">a reader may follow it</a>',
        '<img src="data:image/png;base64,AA">',
    ],
)
def test_good_links_are_no_faults(tmp_path, body):
    assert site(tmp_path, body) == []


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ('<a href="missing.html">x</a>', ""),
        ('<a href="other.html#nowhere">x</a>', ""),
        ('<img src="missing.png">', ""),
        ('<script src="https://example.org/x.js"></script>', ""),
        ('<link rel="stylesheet" href="//example.org/x.css">', ""),
        ('<figure data-recording="recordings/none"></figure>', ""),
        ("", "a { background: url(https://example.org/x.png) }"),
        ("", "@font-face { src: url('missing.woff2') }"),
    ],
)
def test_a_bad_link_is_told(tmp_path, body, css):
    assert len(site(tmp_path, body, css)) == 1


def test_every_address_names_the_same_owner():
    for place in address.PLACES:
        text = (address.ROOT / place).read_text(encoding="utf-8")
        rest = text.replace(f"{address.owner()}/{address.PROJECT}", "")
        assert f"github.com/{address.owner()}" not in rest
        assert f"/{address.PROJECT}" not in rest


def test_an_owner_is_written_everywhere(tmp_path, monkeypatch):
    for place in address.PLACES:
        (tmp_path / place).write_text((address.ROOT / place).read_text(encoding="utf-8"))
    monkeypatch.setattr(address, "ROOT", tmp_path)
    monkeypatch.setattr(address, "SOURCE", tmp_path / "CITATION.cff")
    assert "README.md" in address.publish_as("ada-l")
    assert address.owner() == "ada-l"
    assert "ada-l" in address.binder("00_start_here")
    assert "OWNER/" not in (tmp_path / "README.md").read_text(encoding="utf-8")
    assert address.publish_as("ada-l") == []


@pytest.mark.parametrize("name", ["", "a b", "-ada", "a/b"])
def test_what_is_no_owner_is_told(name):
    with pytest.raises(ValueError, match="no owner's name"):
        address.publish_as(name)
