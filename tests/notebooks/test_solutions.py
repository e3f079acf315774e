"""Every solution, put in its stub's place: the notebook runs, and every check says ✓."""

import pytest
from nbformat import v4

from tests.notebooks import stored
from tools.notebooks import execute


def unsolved(notebook, folder):
    """Return what the checks say, other than ✓, with every solution in its stub's place."""
    answers = stored.answers(notebook)
    for answer in answers:
        notebook.cells[answer.stub].source = answer.solution
    execute(notebook, folder)
    verdicts = {answer.exercise: stored.said(notebook.cells[answer.check]) for answer in answers}
    return {name: words for name, words in verdicts.items() if not words.startswith("✓")}


@pytest.mark.parametrize("path", stored.PATHS, ids=lambda path: path.stem)
def test_the_solutions_are_right(path):
    assert unsolved(stored.load(path), path.parent) == {}


EXERCISE = """
class exercise:
    def check(answer):
        print("✓" if answer(2) == 4 else "○" if answer(2) is ... else "✗")
"""
STUB = "def square(x):\n    return ..."
SOLUTION = "<details>\n<summary>Solution</summary>\n\n```python\n{}\n```\n\n</details>"


@pytest.mark.parametrize(
    ("solution", "verdicts"),
    [
        ("def square(x):\n    return x * x", {}),
        ("def square(x):\n    return 3 * x", {"exercise": "✗\n"}),
        (STUB, {"exercise": "○\n"}),
    ],
)
def test_a_wrong_solution_is_noticed(solution, verdicts, tmp_path):
    notebook = v4.new_notebook(
        cells=[
            v4.new_code_cell(EXERCISE),
            v4.new_code_cell(STUB),
            v4.new_code_cell("exercise.check(square)"),
            v4.new_markdown_cell(SOLUTION.format(solution)),
        ]
    )
    assert unsolved(notebook, tmp_path) == verdicts
