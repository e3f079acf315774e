"""Notebooks made for a measurement, run in JupyterLab in Chromium, and measured undisturbed.

A debugger costs as much as what is measured: it copies every message of the page's WebSocket,
which takes a third of the frames of a drag. So Playwright opens the notebook and disconnects;
the page measures itself (probe.js) and changes its title when it is done.
"""

import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bench.proxy import delayed
from tests.browser.harness import NoBrowser, Notebook, chromium, jupyterlab, write_notebook

ROOT = Path(__file__).parents[1]
NAME = "bench.ipynb"
PROBE = Path(__file__).with_name("probe.js").read_text(encoding="utf-8")
DONE = "measured"
PATIENCE = 600  # seconds for a measurement


@contextmanager
def notebooks(round_trip=0):
    """Give a function that makes a notebook of the sources of some code cells and runs it.

    The function is used in a `with` statement of its own, at whose end the notebook is closed.
    round_trip, in milliseconds, puts a distant network between browser and server.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        _started(folder) as (server, browser),
        delayed(server.address, round_trip) as address,
    ):
        if round_trip:
            server = replace(server, address=address)

        @contextmanager
        def run(sources):
            write_notebook(Path(folder) / NAME, sources)
            notebook = MeasuredNotebook(browser, server)
            yield notebook
            notebook.page.close()
            server.stop_kernels()

        yield run


@contextmanager
def _started(folder):
    """Start a browser and a server, whose kernels can import bench."""
    try:
        with chromium() as browser, jupyterlab(folder, PYTHONPATH=str(ROOT)) as server:
            yield server, browser
    except NoBrowser as missing:
        sys.exit(str(missing))


class MeasuredNotebook(Notebook):
    """A notebook whose cells have run, in a tab that can be measured without a debugger."""

    def __init__(self, browser, server):
        super().__init__(browser.tab(), server, NAME)
        self._browser = browser
        self.run_all()
        self.page.evaluate(PROBE)

    def measure(self, function, **arguments):
        """Call a function of the probe in the page, without a debugger; return its result."""
        start = f"(arguments) => probe.run(probe.{function}, arguments, '{DONE}')"
        self.page.evaluate(start, arguments)
        with self._browser.disconnected():
            deadline = time.monotonic() + PATIENCE
            while DONE not in self._browser.titles() and time.monotonic() < deadline:
                time.sleep(1)
        self.page = self._browser.find(NAME)
        found = self.page.evaluate("() => probe.found")
        if "trouble" in found:
            raise RuntimeError(found["trouble"])
        return found["result"]
