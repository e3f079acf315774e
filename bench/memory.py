"""What a kernel holds after each lesson, beside a bare one with the same imports."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

from bench import tables
from bench.start import BASE

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
COLUMNS = ("kernel", "MB", "x bare", "budget")

# A browser says hello, and on a dense screen asks for the sharp frame too.
SEEN = """
import gc
from mclib.explore import Explorer
for each in [each for each in gc.get_objects() if isinstance(each, Explorer)]:
    for number, ratio in enumerate((1, 2)):
        each._listen({"kind": "hello", "ratio": ratio, "event": number})
"""
RESIDENT = "import os, psutil\nprint(psutil.Process(os.getpid()).memory_info().rss)"


def run(options):
    """Run every notebook in a kernel of its own; return one record for each."""
    bare = min(_resident([BASE]) for _ in range(3))
    records = [_record("bare", bare, bare)]
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        if not options.only or any(each in path.stem for each in options.only):
            cells = [each.source for each in _code_cells(path)]
            records.append(_record(path.stem, _resident([*cells, SEEN]), bare))
    tables.show(
        "A learner's kernel at the end of a lesson (budget: at most 1.5x the bare one)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _code_cells(path):
    return [cell for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"]


def _resident(sources):
    """Return the megabytes that a kernel holds after it has run these cells."""
    cells = [nbformat.v4.new_code_cell(each) for each in (*sources, RESIDENT)]
    notebook = nbformat.v4.new_notebook(cells=cells)
    place = {"metadata": {"path": str(NOTEBOOKS)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=place).execute()
    return int(notebook.cells[-1].outputs[0].text) / 1e6


def _record(name, mb, bare):
    values = (name, mb, mb / bare, tables.verdict(mb <= 1.5 * bare))
    return dict(zip(COLUMNS, values, strict=True))
