"""What the tests of the notebooks read from a notebook: its cells, figures and exercises."""

import re
from pathlib import Path
from typing import NamedTuple

import nbformat

ROOT = Path(__file__).resolve().parents[2]
PATHS = sorted((ROOT / "notebooks").glob("[0-9][0-9]_*.ipynb"))
CHECK = re.compile(r"^(?:\w+\.)*(?P<exercise>\w+)\.check\((?P<answer>.*)\)$")
SOLUTION = re.compile(
    r"<details>\s*<summary>Solution</summary>.*?```python\n(?P<code>.*?)\n```.*?</details>", re.S
)
BLANK = re.compile(r"(?:^|return|[=:])\s*\.\.\.\s*$", re.M)


class Answer(NamedTuple):
    """One exercise in a notebook: its name and the places of its stub and its check cell."""

    exercise: str
    stub: int
    check: int
    solution: str


def load(path):
    return nbformat.read(path, as_version=4)


def code_cells(notebook):
    """The code cells that hold code."""
    return [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]


def lines(cell):
    return [line for line in cell.source.splitlines() if line.strip()]


def prose(notebook):
    """The notebook's Markdown in one text, without its blocks of code."""
    cells = (cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return re.sub(r"^```.*?^```", "", "\n\n".join(cells), flags=re.S | re.M)


def shown(notebook):
    """Pairs (cell, output) of every output that is more than printed text."""
    cells = code_cells(notebook)
    return [(cell, output) for cell in cells for output in cell.outputs if "data" in output]


def pictures(notebook):
    """Pairs (cell, output) of every output that shows something drawn."""
    kinds = {"image/png", "image/svg+xml", "image/jpeg"}
    return [(cell, output) for cell, output in shown(notebook) if kinds & set(output["data"])]


def live(notebook):
    """Pairs (cell, output) of the figures that a reader can move; each should hold a picture."""
    return [
        (cell, output)
        for cell, output in shown(notebook)
        if output["data"].get("text/plain", "").startswith("Live figure: ")
    ]


def checks(notebook):
    """Pairs (place, exercise) of the cells that check an answer."""
    found = [(i, CHECK.match(cell.source.strip())) for i, cell in enumerate(notebook.cells)]
    return [
        (i, match["exercise"])
        for i, match in found
        if match and notebook.cells[i].cell_type == "code"
    ]


def answers(notebook):
    """Every checked exercise with its stub before it and its solution after it.

    Raises ValueError, naming the cell, where the three do not stand in that order.
    """
    result = []
    for place, exercise in checks(notebook):
        stub, after = notebook.cells[place - 1], [*notebook.cells, None][place + 1]
        if place == 0 or stub.cell_type != "code" or not BLANK.search(stub.source):
            raise ValueError(f"{exercise}: the cell before its check is no stub with a bare `...`")
        solution = after and after.cell_type == "markdown" and SOLUTION.search(after.source)
        if not solution:
            raise ValueError(f"{exercise}: the cell after its check holds no folded solution")
        result.append(Answer(exercise, place - 1, place, solution["code"]))
    return result


def said(cell):
    """What a cell shows, as text."""
    return "".join(
        output.get("text", "") or output.get("data", {}).get("text/plain", "")
        for output in cell.outputs
    )
