"""`make notebooks`: one normal form, the same bytes at the second run, nothing bad written."""

import base64
import io

import nbformat
import numpy as np
import pytest
from matplotlib.figure import Figure
from nbformat import v4
from PIL import Image

from tools.notebooks import METADATA, rewrite, without_remarks

FIGURE = """
class Figure:
    def _repr_mimebundle_(self, include=None, exclude=None):
        data = {"application/vnd.jupyter.widget-view+json": {"model_id": hex(id(self))}}
        data |= {"image/png": "iVBORw0KGgo=", "text/plain": "a figure"}
        return data, {"image/png": {"alt": "A curve."}}

Figure()
"""


def stored(folder, *sources):
    """Write a notebook as JupyterLab leaves it: out of order, with widget state and timings."""
    timing = {"execution": {"iopub.execute_input": "2026-01-01T00:00:00Z"}}
    cells = [v4.new_code_cell(text, execution_count=9, metadata=timing) for text in sources]
    notebook = v4.new_notebook(
        cells=cells, metadata={"widgets": {}, "language_info": {"name": "x"}}
    )
    path = folder / "00_lesson.ipynb"
    nbformat.write(notebook, path)
    return path


def test_a_second_run_changes_nothing(tmp_path):
    path = stored(tmp_path, "print('one')", FIGURE, "", "1 + 1")
    ids = [cell.id for cell in nbformat.read(path, 4).cells]
    assert rewrite(path) == (f"{path}: written", True)
    before = path.read_bytes()
    assert rewrite(path) == (f"{path}: as before", True)
    assert path.read_bytes() == before

    notebook = nbformat.read(path, 4)
    assert notebook.metadata == METADATA
    assert [cell.id for cell in notebook.cells] == ids
    assert [cell.execution_count for cell in notebook.cells] == [1, 2, None, 3]
    assert [cell.metadata for cell in notebook.cells] == [{}, {}, {}, {}]
    figure = notebook.cells[1].outputs[0]
    assert figure.metadata == {"image/png": {"alt": "A curve."}}
    assert set(figure.data) == {"image/png", "text/plain"}


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("object()", "what only this machine has:  at 0x"),
        ("print('/home/ada/x')", "what only this machine has: /home/ada/x"),
    ],
)
def test_what_must_not_be_stored_is_not_written(tmp_path, source, reason):
    path = stored(tmp_path, source)
    before = path.read_bytes()
    line, well = rewrite(path)
    assert not well
    assert " ".join(reason.split()) in " ".join(line.split())
    assert path.read_bytes() == before


def test_a_picture_loses_its_remarks_and_no_pixel():
    figure, file = Figure(), io.BytesIO()
    figure.subplots().plot([1, 2])
    figure.savefig(file, format="png")
    assert b"Software" in file.getvalue()
    plain = base64.b64decode(without_remarks(base64.b64encode(file.getvalue()).decode()))
    assert b"Software" not in plain
    with Image.open(file) as one, Image.open(io.BytesIO(plain)) as other:
        assert np.array_equal(one, other)
