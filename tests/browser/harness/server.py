"""A JupyterLab server of one's own and a Chromium to look at it with.

    jupyterlab(folder)   start a server on a free port, with its own settings, and stop it
    chromium()           start a browser, and stop it

Nothing of the user's own Jupyter is read or written: home, settings and data are temporary.
"""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

SETTINGS = {
    "@jupyterlab/apputils-extension:kernels-settings": {"commsOverSubshells": "disabled"},
    "@jupyterlab/apputils-extension:notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
        "doNotDisturbMode": True,
    },
    "@jupyterlab/docmanager-extension:plugin": {"autosave": False},
}
QUIET = (  # no connections but those to the page itself
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 90  # seconds for a server to answer


@dataclass(frozen=True)
class Server:
    """A running JupyterLab: its address, its token, the folder that it serves."""

    address: str
    token: str
    folder: Path

    def url(self, path):
        """Return the address of one file, alone in the window, without a former layout."""
        return f"{self.address}/doc/tree/{path}?reset&token={self.token}"

    def stop_kernels(self):
        """End every kernel, so that the next notebook has the machine to itself."""
        for session in json.load(self._ask("sessions")):
            self._ask(f"sessions/{session['id']}", "DELETE")

    def _ask(self, path, method="GET"):
        headers = {"Authorization": f"token {self.token}"}
        url = f"{self.address}/api/{path}"
        return urllib.request.urlopen(urllib.request.Request(url, None, headers, method=method))


@contextmanager
def jupyterlab(folder):
    """Serve a folder with JupyterLab on 127.0.0.1 until the block ends."""
    with tempfile.TemporaryDirectory(prefix="mclib-home-", ignore_cleanup_errors=True) as home:
        home = Path(home)
        server = Server(f"http://127.0.0.1:{_free_port()}", secrets.token_hex(16), Path(folder))
        with open(home / "server.log", "w+") as log:
            process = subprocess.Popen(
                _command(server), env=_own_home(home), cwd=home, stdout=log, stderr=log
            )
            try:
                _wait_until_it_answers(server, process, home / "server.log")
                yield server
            finally:
                process.terminate()  # the server takes its kernels down with it
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


@contextmanager
def chromium():
    """Start a headless Chromium: $CHROMIUM, an installed one, or Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed_chromium(), args=QUIET)
        yield browser
        browser.close()


def installed_chromium():
    """Return the path of a Chromium on this machine, or None for Playwright's download."""
    names = (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if name and (path := shutil.which(name))), None)


def _command(server):
    port = server.address.rpartition(":")[2]
    return [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--expose-app-in-browser"),
        *(f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1"),
        *(f"--IdentityProvider.token={server.token}", f"--ServerApp.root_dir={server.folder}"),
        *(["--allow-root"] if hasattr(os, "getuid") and os.getuid() == 0 else []),
    ]


def _own_home(home):
    """Return an environment whose home and Jupyter folders are all below `home`."""
    settings = home / "config" / "labconfig" / "default_setting_overrides.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps(SETTINGS))
    places = {
        "HOME": home,
        "JUPYTER_CONFIG_DIR": home / "config",
        "JUPYTER_DATA_DIR": home / "data",
        "JUPYTER_RUNTIME_DIR": home / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": home / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": home / "workspaces",
        "IPYTHONDIR": home / "ipython",
    }
    return os.environ | {name: str(place) for name, place in places.items()}


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_until_it_answers(server, process, log):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"JupyterLab stopped at once:\n{log.read_text()[-2000:]}")
        try:
            server._ask("status").close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not answer in {PATIENCE} s:\n{log.read_text()[-2000:]}")
