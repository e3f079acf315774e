"""A JupyterLab server on 127.0.0.1, with the environment's settings and nothing of the user's.

The home folder, Jupyter's own folders and the token are temporary. What the environment in
.venv says about JupyterLab (tools/environment.py writes it) is in force, as it is for a reader.
"""

import json
import os
import secrets
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.browser.harness.processes import answer_of, free_port, started, wait_for

SETTINGS = {  # no question to the network, no pop-up over a figure, no saving by itself
    "@jupyterlab/apputils-extension:notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
        "doNotDisturbMode": True,
    },
    "@jupyterlab/docmanager-extension:plugin": {"autosave": False},
}
PATIENCE = 90  # seconds for the server to answer


@dataclass(frozen=True)
class Server:
    """A running JupyterLab: its address, its token and the folder that it serves."""

    address: str
    token: str
    folder: Path

    def url(self, path):
        """Return the address of one file, alone in the window, with the default layout."""
        return f"{self.address}/doc/tree/{path}?reset&token={self.token}"

    def stop_kernels(self):
        """Shut down every kernel, so that the next notebook has the machine to itself."""
        for session in json.loads(self.ask("sessions")):
            self.ask(f"sessions/{session['id']}", "DELETE")

    def ask(self, path, method="GET"):
        """Return the answer of the server's REST interface."""
        return answer_of(f"{self.address}/api/{path}", method, Authorization=f"token {self.token}")


@contextmanager
def jupyterlab(folder, **environment):
    """Serve a folder until the block ends; `environment` holds further variables for kernels."""
    with tempfile.TemporaryDirectory(prefix="mclib-home-", ignore_cleanup_errors=True) as home:
        home, log = Path(home), Path(home) / "server.log"
        server = Server(f"http://127.0.0.1:{free_port()}", secrets.token_hex(16), Path(folder))
        variables = os.environ | _own_folders(home) | environment
        with started(_command(server), log, env=variables, cwd=home) as process:
            wait_for(lambda: server.ask("status"), process, log, PATIENCE)
            yield server


def _command(server):
    port = server.address.rpartition(":")[2]
    return [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--expose-app-in-browser"),
        *(f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1"),
        *(f"--IdentityProvider.token={server.token}", f"--ServerApp.root_dir={server.folder}"),
        *(["--allow-root"] if hasattr(os, "getuid") and os.getuid() == 0 else []),
    ]


def _own_folders(home):
    """Return the variables that put the home and Jupyter's folders below `home`."""
    settings = home / "config" / "labconfig" / "default_setting_overrides.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps(SETTINGS))
    folders = {
        "HOME": home,
        "JUPYTER_CONFIG_DIR": home / "config",
        "JUPYTER_DATA_DIR": home / "data",
        "JUPYTER_RUNTIME_DIR": home / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": home / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": home / "workspaces",
        "IPYTHONDIR": home / "ipython",
    }
    return {name: str(folder) for name, folder in folders.items()}
