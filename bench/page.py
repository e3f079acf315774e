"""A notebook made for a measurement, open and run in JupyterLab in Chromium."""

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path

import nbformat

from tests.browser.lab import chromium, jupyterlab
from tests.browser.notebook import Notebook

ROOT = Path(__file__).parents[1]
PROBE = (ROOT / "bench" / "probe.js").read_text(encoding="utf-8")


@contextmanager
def laboratory():
    """Start one server and one browser; give a function from cells to a running notebook."""
    os.environ["PYTHONPATH"] = str(ROOT)  # the kernel imports the peers
    with (
        tempfile.TemporaryDirectory() as folder,
        jupyterlab(folder) as server,
        chromium() as browser,
    ):

        @contextmanager
        def run(cells):
            """Open a notebook of these cells in a window of its own, and run them."""
            nbformat.write(_notebook(cells), Path(folder) / "bench.ipynb")
            with browser.new_context(viewport={"width": 1280, "height": 900}) as window:
                notebook = Notebook(window.new_page(), server, "bench.ipynb")
                notebook.run_all()
                notebook.page.evaluate(PROBE)
                yield notebook
            server.stop_kernels()

        yield run


def _notebook(cells):
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells], metadata={"kernelspec": kernel}
    )
