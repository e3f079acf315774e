"""The form of every notebook that the glob finds, and that each rule notices its breach."""

import copy
import importlib
import itertools
import re
import statistics

import nbformat
import pytest
from nbformat import v4

from mclib.lessons.catalogue import lessons
from tests.notebooks import stored
from tests.notebooks.stored import PATHS, code_cells, lines, live, pictures, prose
from tools.notebooks import VIEW, NotWritten, normalise

NAMES = [path.stem for path in PATHS]
LESSON_OF = {lesson.stem: lesson for lesson in lessons()}
LESSONS = [path for path in PATHS if "01" <= path.stem[:2] <= "14"]


def is_in_normal_form(notebook):
    """As `make notebooks` writes it: counts from 1, no error, no live view, no widget state.

    JupyterLab writes the version of its Python into a notebook that it saves: that may stand.
    """
    normal = copy.deepcopy(notebook)
    try:
        normalise(normal)
    except NotWritten as fault:
        yield str(fault)
    normal.metadata.language_info = notebook.metadata.get("language_info")
    if normal != notebook:
        yield "it is not as `make notebooks` writes it"


def holds_no_machine(notebook):
    """No path of a machine, in sources and outputs alike."""
    texts = [cell.source for cell in notebook.cells]
    for cell in code_cells(notebook):
        texts += [str(value) for output in cell.outputs for value in output.values()]
    for text in texts:
        if re.search(r"/(root|home|work|tmp|Users)/\w", re.sub(r"[\w+/=]{200,}", "", text)):
            yield f"a path of a machine: {text[:60]}"


def warns_of_nothing(notebook):
    for cell in code_cells(notebook):
        if any(output.get("name") == "stderr" for output in cell.outputs):
            yield f"a warning is stored: {stored.said(cell)}"


def has_short_cells(notebook):
    lengths = [len(lines(cell)) for cell in code_cells(notebook)] or [0]
    if max(lengths) > 12:
        yield f"a cell of {max(lengths)} lines"
    if statistics.median(lengths) > 3:
        yield f"the median cell has {statistics.median(lengths)} lines"


def has_plain_code(notebook):
    """What a reader sees is all there is: no magics, widgets, styling, hidden cells."""
    banned = r"ipywidgets|rcParams|style\.use|^\s*[%!]|;\s*$"
    for cell in code_cells(notebook):
        if found := re.search(banned, cell.source, re.M):
            yield f"{found[0].strip()!r} in: {cell.source}"
    for cell in notebook.cells:
        folded = cell.metadata.get("jupyter", {})
        tags = " ".join(cell.metadata.get("tags", []))
        if any(folded.values()) or "hide" in tags or "remove" in tags:
            yield f"a hidden cell: {cell.source}"


def has_ordered_headings(notebook):
    levels = [len(marks) for marks in re.findall(r"^(#+) ", prose(notebook), re.M)]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"one H1 belongs at the top, and only there: {levels}"
    if any(below > above + 1 for above, below in itertools.pairwise(levels)):
        yield f"a level of heading is skipped: {levels}"


def describes_its_pictures(notebook):
    """Alt text on every picture of the prose and on the still of every live figure."""
    text = prose(notebook)
    for picture in re.findall(r"!\[\s*\]\([^)]*\)", text):
        yield f"no alt text: {picture}"
    for picture in re.findall(r"<img\b[^>]*>", text):
        if not re.search(r"""alt=["'][^"']+""", picture):
            yield f"no alt text: {picture}"
    for cell, output in live(notebook):
        if "image/png" not in output["data"]:
            yield f"no still picture is stored for: {cell.source}"
        elif not output["metadata"].get("image/png", {}).get("alt", "").strip():
            yield f"no alt text is stored with the still of: {cell.source}"


def links_to_what_there_is(notebook):
    """Links within the course lead to files of the notebooks' folder."""
    for target in re.findall(r"\]\((?!https?:|#|attachment:)([^)#\s]+)", prose(notebook)):
        if not (PATHS[0].parent / target).exists():
            yield f"no such file: {target}"


def shows_a_live_figure_with_one_line(notebook):
    for cell, _ in live(notebook):
        if len(lines(cell)) != 1:
            yield f"more than one line for a live figure: {cell.source}"


def leaves_its_exercises_open(notebook):
    """Each has a stub, a check that is stored unanswered, and a folded solution."""
    try:
        found = stored.answers(notebook)
    except ValueError as fault:
        yield str(fault)
        return
    for answer in found:
        if not stored.said(notebook.cells[answer.check]).startswith("○"):
            yield f"{answer.exercise} is not stored unanswered"


RULES = [
    is_in_normal_form,
    holds_no_machine,
    warns_of_nothing,
    has_short_cells,
    has_plain_code,
    has_ordered_headings,
    describes_its_pictures,
    links_to_what_there_is,
    shows_a_live_figure_with_one_line,
    leaves_its_exercises_open,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_form(path, rule):
    assert list(rule(stored.load(path))) == []


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_the_file_is_written_as_nbformat_writes_it(path):
    assert path.read_text(encoding="utf-8") == nbformat.writes(stored.load(path)) + "\n"


def test_the_course_starts():
    assert "00_start_here" in NAMES


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_has_something_to_move_to_look_at_and_to_answer(path):
    notebook = stored.load(path)
    moving = live(notebook)
    still = [pair for pair in pictures(notebook) if pair not in moving]
    assert len(moving) >= 2
    assert still or re.search(r"!\[", prose(notebook))
    exercises = LESSON_OF[path.stem].exercises
    asked = [exercises[name] for _, name in stored.checks(notebook)]
    predictions = [exercise for exercise in asked if exercise.is_prediction]
    assert len(predictions) >= 1
    assert len(asked) - len(predictions) >= 3


def test_every_lesson_has_its_notebook():
    assert list(LESSON_OF) == NAMES


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_every_exercise_of_the_lesson_is_asked_in_it(path):
    asked = {name for _, name in stored.checks(stored.load(path))}
    known = set(LESSON_OF[path.stem].exercises)
    assert not known - asked, (
        f"ask these in the notebook, by exercises.name.check(answer): {known - asked}"
    )
    assert not asked - known, f"the notebook asks what the lesson has not: {asked - known}"


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_every_figure_of_the_lesson_is_shown_in_it(path):
    code = "\n".join(cell.source for cell in code_cells(stored.load(path)))
    shown = set(re.findall(r"^figures\.(\w+)\(", code, re.M))
    known = set(LESSON_OF[path.stem].figures)
    assert not known - shown, (
        f"show these in the notebook, by a line figures.name(): {known - shown}"
    )
    assert not shown - known, f"the notebook shows what the lesson has not: {shown - known}"


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
@pytest.mark.parametrize("kind", ["figures", "exercises"])
def test_the_notebook_gets_all_by_one_import(path, kind):
    lesson = LESSON_OF[path.stem]
    room = importlib.import_module(f"mclib.lessons.{lesson.name}.{kind}")
    made = getattr(lesson, kind)
    missing = [name for name in made if getattr(room, name, None) is not made[name]]
    assert not missing, f"import these in mclib/lessons/{lesson.name}/{kind}/__init__.py: {missing}"


# One notebook that keeps every rule, and for each rule a way to break it.


def good():
    still = {"image/png": "iVBORw0KGgo=", "text/plain": "Live figure: A curve."}
    figure = v4.new_output("execute_result", still, metadata={"image/png": {"alt": "A curve."}})
    open_ = v4.new_output("execute_result", {"text/plain": "○ Not answered yet."})
    solution = "<details>\n<summary>Solution</summary>\n\n```python\ny = 2\n```\n\n</details>"
    notebook = v4.new_notebook(
        cells=[
            v4.new_markdown_cell("# A lesson\n\n![a line](00_start_here.ipynb)\n\n## More", id="a"),
            v4.new_code_cell("explorers.figure()", outputs=[figure], id="b"),
            v4.new_code_cell("y = ...", id="c"),
            v4.new_code_cell("lesson.exercise.check(y)", outputs=[open_], id="d"),
            v4.new_markdown_cell(solution, id="e"),
        ]
    )
    normalise(notebook)
    return notebook


def put(cell, **values):
    """Return a breach: a function that sets these values in one cell of a notebook."""
    return lambda notebook: notebook.cells[cell].update(values)


BREACHES = [
    (is_in_normal_form, put(1, execution_count=7)),
    (is_in_normal_form, lambda notebook: notebook.metadata.update(widgets={})),
    (is_in_normal_form, lambda notebook: notebook.cells[1].outputs[0].data.update({VIEW: {}})),
    (is_in_normal_form, put(2, outputs=[v4.new_output("error", ename="E", evalue="")])),
    (holds_no_machine, put(0, source="see /home/ada/notes")),
    (holds_no_machine, put(2, outputs=[v4.new_output("stream", text="/tmp/x")])),
    (warns_of_nothing, put(2, outputs=[v4.new_output("stream", name="stderr", text="hm")])),
    (has_short_cells, put(2, source="x\n" * 13)),
    (has_short_cells, lambda notebook: [cell.update(source="x\n" * 4) for cell in notebook.cells]),
    (has_plain_code, put(2, source="%run other.py")),
    (has_plain_code, put(2, source="plot(f);")),
    (has_plain_code, put(2, source="from ipywidgets import interact")),
    (has_plain_code, lambda notebook: notebook.cells[2].metadata.update(tags=["hide-input"])),
    (has_ordered_headings, put(0, source="# A\n\n# B")),
    (has_ordered_headings, put(0, source="# A\n\n### C")),
    (describes_its_pictures, put(0, source="![](line.png)")),
    (describes_its_pictures, put(0, source="<img src='line.png'>")),
    (describes_its_pictures, lambda notebook: notebook.cells[1].outputs[0].metadata.clear()),
    (describes_its_pictures, lambda notebook: notebook.cells[1].outputs[0].data.pop("image/png")),
    (links_to_what_there_is, put(0, source="[on](99_nowhere.ipynb)")),
    (shows_a_live_figure_with_one_line, put(1, source="a = 1\nexplorers.figure(a)")),
    (leaves_its_exercises_open, put(2, source="y = 2")),
    (leaves_its_exercises_open, put(4, source="The answer is 2.")),
    (leaves_its_exercises_open, put(3, outputs=[v4.new_output("stream", text="✓ Well done.")])),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_good_notebook_keeps_every_rule(rule):
    assert list(rule(good())) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_notebook_saved_in_jupyterlab_keeps_every_rule(rule):
    notebook = good()
    notebook.metadata.language_info.update(version="3.12.1", mimetype="text/x-python")
    assert list(rule(notebook)) == []


@pytest.mark.parametrize(("rule", "breach"), BREACHES, ids=lambda value: value.__name__)
def test_a_breach_is_noticed(rule, breach):
    notebook = good()
    breach(notebook)
    assert list(rule(notebook))


def test_every_rule_has_a_breach():
    assert {rule for rule, _ in BREACHES} == set(RULES)
