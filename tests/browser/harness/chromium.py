"""A headless Chromium, to which Playwright connects and from which it can disconnect again.

The browser is a process of its own with a debugging port. Tests keep the connection; a
measurement gives it up for a while, because it would be measured too.
"""

import json
import os
import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.harness.processes import answer_of, started, wait_for

WINDOW = {"width": 1280, "height": 900}
OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    f"--window-size={WINDOW['width']},{WINDOW['height']}",
    "--remote-debugging-port=0",
    # No connection but those of the page itself.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 60  # seconds for the browser to start


class NoBrowser(RuntimeError):
    """There is no Chromium on this machine."""


class Chromium:
    """A running Chromium, with a connection to its debugging port."""

    def __init__(self, playwright, address):
        self._playwright, self._address = playwright, address
        self._browser = self._connection()

    def window(self, **looks):
        """Open a window with storage of its own; `looks` are options of Playwright's contexts."""
        return self._browser.new_context(viewport=WINDOW, **looks)

    def tab(self):
        """Open a tab in the first window; it stays open when the connection goes."""
        return self._browser.contexts[0].new_page()

    @contextmanager
    def disconnected(self):
        """Give up the connection for the time of the block; only tabs outlast it."""
        self._browser.close()
        try:
            yield
        finally:
            self._browser = self._connection()

    def titles(self):
        """Return the title of every tab, which takes no connection."""
        return [tab["title"] for tab in json.loads(answer_of(f"{self._address}/json/list"))]

    def find(self, name):
        """Return the tab whose address contains a name."""
        return next(page for page in self._browser.contexts[0].pages if name in page.url)

    def _connection(self):
        return self._playwright.chromium.connect_over_cdp(self._address)


@contextmanager
def chromium():
    """Start a Chromium, with an empty profile, until the block ends."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory(prefix="mclib-chromium-", ignore_cleanup_errors=True) as home,
    ):
        command = [_program(playwright), *OPTIONS, f"--user-data-dir={home}/profile", "about:blank"]
        log = Path(home) / "chromium.log"
        with started(command, log) as process:
            yield Chromium(playwright, wait_for(lambda: _address(log), process, log, PATIENCE))


def _program(playwright):
    """Return the path of $CHROMIUM, of an installed Chromium, or of Playwright's download."""
    for name in (os.environ.get("CHROMIUM"), *NAMES, playwright.chromium.executable_path):
        if name and (path := shutil.which(name)):
            return path
    raise NoBrowser(
        "There is no Chromium on this machine: install one (on Debian `apt install chromium`, "
        "elsewhere `.venv/bin/playwright install --with-deps chromium`), or name one with "
        "CHROMIUM=/path/to/chromium; then run the same command."
    )


def _address(log):
    """Return the address of the debugging port, once the browser has said it."""
    said = re.search(r"DevTools listening on ws://([^/]+)/", log.read_text(encoding="utf-8"))
    return said and f"http://{said[1]}"
