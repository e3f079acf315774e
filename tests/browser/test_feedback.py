"""What a check says in JupyterLab: its formulas are typeset, and it is read out once."""

import pytest

from tests.browser.harness import write_notebook

NAME = "feedback_for_tests.ipynb"
CELLS = [
    "from mclib.checks import Exercise, Feedback",
    r"""Feedback("✗", r"Not $\frac{1}{2}x^2$. It costs \$5 or \$6, and \(y\) is no formula.")""",
    """Exercise("jump", "Right.").check("$x^2$ and $y$")""",
    "Exercise(5, 'Right.').check(...)",
    """from mclib.lessons.progress import progress
progress()""",
]


@pytest.fixture(scope="module")
def notebook(server, open_notebook):
    write_notebook(server.folder / NAME, CELLS)
    opened = open_notebook(NAME)
    opened.run_all()
    opened.page.wait_for_selector("mjx-container")
    return opened


def output(notebook, cell):
    return notebook.page.locator(".jp-CodeCell").nth(cell).locator(".jp-OutputArea-output")


def test_formulas_are_typeset_and_nothing_else(notebook):
    assert output(notebook, 1).locator("mjx-container").count() == 1
    assert notebook.page.locator("mjx-container").count() == 1


def test_a_screen_reader_says_mark_and_text_once(notebook):
    said = output(notebook, 1).aria_snapshot()
    assert "status" in said
    assert "Not yet. Not 1/2 x²" in said
    assert "It costs $5 or $6, and " in said
    assert said.count("x²") == 1
    assert "✗" not in said
    assert "status" not in output(notebook, 3).aria_snapshot()


def test_a_lesson_is_a_link_that_opens_it(notebook):
    output(notebook, 4).get_by_role("link", name="01 Limits").click()
    notebook.page.wait_for_url("**/01_limits.ipynb**", timeout=20_000)


def test_nothing_complains(notebook):
    assert notebook.complaints == []
