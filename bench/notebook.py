"""A notebook made for a measurement, open and run in JupyterLab in Chromium.

A debugger costs what is to be measured: it copies every message of the page's WebSocket, a
third of the frames in a drag. So Playwright opens the notebook and lets go; the page measures
by itself (`alone`), and puts up a sign in its title when it is done.
"""

import json
import os
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import nbformat
from playwright.sync_api import sync_playwright

from tests.browser.harness.notebook import Notebook
from tests.browser.harness.server import QUIET, installed_chromium, jupyterlab

ROOT = Path(__file__).parents[1]
NAME = "bench.ipynb"
PROBE = (ROOT / "bench" / "probe.js").read_text(encoding="utf-8")
DONE = "measured"
PATIENCE = 600  # seconds for a measurement


@contextmanager
def laboratory():
    """Start one server and one browser; give a function from cells to a running notebook."""
    os.environ["PYTHONPATH"] = str(ROOT)  # the kernel imports the peers
    with (
        tempfile.TemporaryDirectory() as folder,
        jupyterlab(folder) as server,
        sync_playwright() as playwright,
        _browser(playwright) as address,
    ):

        @contextmanager
        def run(cells):
            """Open a notebook of these cells in a tab of its own, and run them."""
            nbformat.write(_notebook(cells), Path(folder) / NAME)
            opened = OpenNotebook(playwright, address, server)
            yield opened
            opened.close()
            server.stop_kernels()

        yield run


class OpenNotebook:
    """A notebook in a tab, with the debugger attached but for the time of `alone`."""

    def __init__(self, playwright, address, server):
        self._playwright, self._address = playwright, address
        self._browser = playwright.chromium.connect_over_cdp(address)
        self._notebook = Notebook(self._browser.contexts[0].new_page(), server, NAME)
        self._notebook.run_all()
        self.evaluate(PROBE)

    def evaluate(self, script, argument=None):
        """Run a script in the page."""
        return self._notebook.page.evaluate(script, argument)

    def python(self, code):
        """Run Python in the kernel and return what it prints."""
        return self._notebook.python(code)

    def figure(self):
        """Return the only live figure."""
        return self._notebook.figures()[0]

    def alone(self, script, argument):
        """Run a script in the page without a debugger; return what it returns."""
        self.evaluate(f"(argument) => probe.alone({script}, argument, '{DONE}')", argument)
        self._browser.close()  # the connection only: the tab stays
        deadline = time.monotonic() + PATIENCE
        while DONE not in _titles(self._address) and time.monotonic() < deadline:
            time.sleep(1)
        self._browser = self._playwright.chromium.connect_over_cdp(self._address)
        pages = self._browser.contexts[0].pages
        self._notebook.page = next(page for page in pages if NAME in page.url)
        found = self.evaluate("() => probe.found")
        if "trouble" in found:
            raise RuntimeError(found["trouble"])
        return found["value"]

    def close(self):
        """Close the tab."""
        self._notebook.page.close()
        self._browser.close()


@contextmanager
def _browser(playwright):
    """Start a Chromium that one may attach to and let go; give its debugger's address."""
    program = installed_chromium() or playwright.chromium.executable_path
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        own = (f"--user-data-dir={profile}", "--remote-debugging-port=0", "--window-size=1280,900")
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(
            [program, *QUIET, "--headless=new", *own, "about:blank"], **silent
        )
        try:
            address = f"http://127.0.0.1:{_port(Path(profile))}"
            yield address
            browser = playwright.chromium.connect_over_cdp(address)
            browser.new_browser_cdp_session().send("Browser.close")
            process.wait(20)
        finally:
            process.kill()
            process.wait()


def _port(profile):
    """Return the port that the browser has written into its profile."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with_port = profile / "DevToolsActivePort"
        if with_port.exists() and (lines := with_port.read_text().splitlines()):
            return lines[0]
        time.sleep(0.05)
    raise RuntimeError("Chromium did not open its debugger's port in 30 s.")


def _titles(address):
    with urllib.request.urlopen(f"{address}/json/list") as answer:
        return [tab["title"] for tab in json.load(answer)]


def _notebook(cells):
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells], metadata={"kernelspec": kernel}
    )
