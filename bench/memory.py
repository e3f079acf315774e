"""What a kernel holds after each lesson, beside a bare one with the same imports."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

from bench import tables
from bench.imports import BASE

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
COLUMNS = ("kernel", "MB", "x bare", "MB on a dense screen", "budget")

# A browser says hello to each figure, and on a dense screen asks for the sharp frame too.
FIGURES = """
import gc
from mclib.engine import Explorer
figures = [each for each in gc.get_objects() if isinstance(each, Explorer)]
"""
SEEN = """
for each in figures:
    each._listen({{"kind": "hello", "ratio": {ratio}, "event": 1}})
"""
RESIDENT = """
import os, psutil
print(psutil.Process(os.getpid()).memory_info().rss)
"""


def run(options):
    """Run every notebook in a kernel of its own; return one record for each."""
    bare = min(_resident([BASE, RESIDENT])[0] for _ in range(3))
    records = [_record("bare", bare, bare, bare)]
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        if not options.only or any(each in path.stem for each in options.only):
            cells = [each.source for each in _code_cells(path)]
            looks = [part for ratio in (1, 2) for part in (SEEN.format(ratio=ratio), RESIDENT)]
            records.append(_record(path.stem, bare, *_resident([*cells, FIGURES, *looks])))
    tables.show(
        "A learner's kernel at the end of a lesson (budget: at most 1.5x the bare one)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _code_cells(path):
    return [cell for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"]


def _resident(sources):
    """Run these cells in a kernel of their own; return the megabytes that it said it held."""
    cells = [nbformat.v4.new_code_cell(each) for each in sources]
    notebook = nbformat.v4.new_notebook(cells=cells)
    place, quiet = {"metadata": {"path": str(NOTEBOOKS)}}, ["--IPKernelApp.log_level=40"]
    NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources=place, extra_arguments=quiet
    ).execute()
    said = (cell.outputs[0].text for cell in notebook.cells if cell.source == RESIDENT)
    return [int(each) / 1e6 for each in said]


def _record(name, bare, mb, dense):
    values = (name, mb, mb / bare, dense, tables.verdict(mb <= 1.5 * bare))
    return dict(zip(COLUMNS, values, strict=True))
