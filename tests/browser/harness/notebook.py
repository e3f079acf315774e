"""A notebook open in JupyterLab.

Everything goes through the page, as it does for a reader; only `python` asks the kernel.
"""

import json
from pathlib import Path

import nbformat

from tests.browser.harness.figure import Figure

PAGE = Path(__file__).with_name("page.js")
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def write_notebook(path, sources):
    """Write a notebook of code cells, without outputs."""
    cells = [nbformat.v4.new_code_cell(source.strip()) for source in sources]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
    nbformat.write(notebook, path)


class Notebook:
    """A notebook in a page of its own; `complaints` are the console's errors so far."""

    def __init__(self, page, server, name):
        self.page, self.complaints = page, []
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.add_init_script(path=PAGE)
        page.goto(server.url(name))
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)

    def _listen(self, message):
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")

    def wait_for_kernel(self):
        """Wait until the kernel has nothing to do."""
        self.page.wait_for_function("() => harness.idle()", timeout=60_000)

    def run_all(self):
        """Run every cell; return the live figures, each with its first frame drawn."""
        self.wait_for_kernel()
        self.page.evaluate("() => harness.runAll()")
        self.wait_for_kernel()
        errors = [o["evalue"] for cell in self.outputs() for o in cell if "evalue" in o]
        assert not errors, errors
        return self.figures()

    def python(self, code):
        """Run Python in the notebook's kernel and return what it prints."""
        return self.page.evaluate("code => harness.python(code)", code)

    def outputs(self):
        """Return the outputs of each cell, as the notebook holds them."""
        return self.page.evaluate("() => harness.outputs()")

    def figures(self):
        """Return the live figures in order, each with its first frame drawn, no slider folded."""
        cells = self.page.locator(".jp-CodeCell", has=self.page.locator(".mclib-stage"))
        announced = json.dumps(self.outputs()).count("Live figure: ")
        self.page.wait_for_function(
            "count => document.querySelectorAll('.mclib-stage').length === count", arg=announced
        )
        figures = [Figure(cells.nth(i)) for i in range(cells.count())]
        for figure in figures:
            figure.wait_for_frames(1)
            figure.unfold()
        return figures
