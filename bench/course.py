"""The course as a whole: every notebook under strict nbval, and a clone to a running Lab."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from bench import tables

ROOT = Path(__file__).parents[1]
BUDGET = 90  # seconds, for either
COLUMNS = ("what", "seconds", "outcome", "budget")
NBVAL = "-m pytest -q -n 2 --dist loadfile --nbval --nbval-current-env"


def nbval(options):
    """Time strict nbval over all notebooks."""
    command = [sys.executable, *NBVAL.split(), "--nbval-cell-timeout=60", "notebooks"]
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    passed = time.perf_counter() - start
    last = (done.stdout.strip().splitlines() or ["no output"])[-1].strip("= ")
    return _shown("strict nbval over the course", passed, last, done.returncode == 0)


def clone(options):
    """Time `git clone` and `make lab`, packages and all, until JupyterLab answers."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        port, quiet = _free_port(), {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        root = " --allow-root" if hasattr(os, "getuid") and os.getuid() == 0 else ""
        start = time.perf_counter()
        subprocess.run(["git", "clone", "-q", str(ROOT), f"{folder}/course"], check=True)
        lab = subprocess.Popen(
            ["make", "lab", f"PORT={port}", f"ARGS=--no-browser{root}"],
            cwd=f"{folder}/course",
            start_new_session=True,
            **quiet,
        )
        answered = _answers(port, lab)
        passed = time.perf_counter() - start
        if lab.poll() is None:
            os.killpg(lab.pid, signal.SIGTERM)
            lab.wait()
    outcome = "answers" if answered else "make lab ended without an answer"
    return _shown("clone to JupyterLab answering", passed, outcome, answered)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _answers(port, lab):
    """Wait until the server answers; return False when `make lab` has ended instead."""
    while lab.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=2).close()
            return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    return False


def _shown(what, passed, outcome, good):
    values = (what, passed, outcome, tables.verdict(good, passed <= BUDGET))
    tables.show(f"{what} (budget: at most {BUDGET} s)", COLUMNS, [values])
    return [dict(zip(COLUMNS, values, strict=True))]
