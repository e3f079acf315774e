"""What a kernel holds at the end of each lesson, beside a bare one with the packages beneath."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

from bench import tables
from bench.imports import BASE
from mclib.lessons.catalogue import lessons

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
COLUMNS = ("kernel", "MB", "x bare", "budget")
MOST, WITH_SYMPY = 1.4, {"partial_derivatives": 1.8}  # times the bare kernel
TITLE = (
    f"A learner's kernel at the end of a lesson (budget: at most {MOST}x the bare one, where the "
    f"lesson loads SymPy {WITH_SYMPY['partial_derivatives']}x)"
)

# Every figure is told that it has come up in a browser, and sends its first frame.
SHOWN = """
import gc
from mclib.engine import Explorer
for each in gc.get_objects():
    if isinstance(each, Explorer):
        each._listen({"kind": "hello", "ratio": 1, "fonts": True, "event": 1})
"""
RESIDENT = """
import os, psutil
print(psutil.Process(os.getpid()).memory_info().rss)
"""


def run(options):
    """Run every notebook in a kernel of its own; return one record for each."""
    bare = min(_resident([BASE, RESIDENT])[0] for _ in range(3))
    records = [_record("bare", bare, bare)]
    wanted = {name.partition(".")[0] for name in options.only}
    for lesson in lessons():
        if not wanted or lesson.name in wanted:
            notebook = nbformat.read(NOTEBOOKS / f"{lesson.stem}.ipynb", 4)
            cells = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
            [mb] = _resident([*cells, SHOWN, RESIDENT])
            records.append(tables.announced(_record(lesson.name, bare, mb)))
    tables.show(TITLE, COLUMNS, records)
    return records


def _resident(sources):
    """Run these cells in a kernel of their own; return the megabytes that each RESIDENT printed."""
    cells = [nbformat.v4.new_code_cell(each) for each in sources]
    notebook = nbformat.v4.new_notebook(cells=cells)
    place, quiet = {"metadata": {"path": str(NOTEBOOKS)}}, ["--IPKernelApp.log_level=40"]
    NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources=place, extra_arguments=quiet
    ).execute()
    printed = (cell.outputs[0].text for cell in notebook.cells if cell.source == RESIDENT)
    return [int(each) / 1e6 for each in printed]


def _record(name, bare, mb):
    verdict = tables.verdict(mb <= WITH_SYMPY.get(name, MOST) * bare)
    return dict(zip(COLUMNS, (name, mb, mb / bare, verdict), strict=True))
