"""The course as a whole: every notebook under strict nbval, and from a clone to JupyterLab."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import tables
from tests.browser.harness.processes import answer_of, free_port, started, wait_for

ROOT = Path(__file__).parents[1]
BUDGET = 90  # seconds, for either
PATIENCE = 900  # seconds for `make lab` on a slow connection
COLUMNS = ("what", "seconds", "outcome", "budget")
NBVAL = "-m pytest -q -n 2 --dist loadfile --nbval --nbval-current-env"


def nbval(options):
    """Time strict nbval over all notebooks."""
    command = [sys.executable, *NBVAL.split(), "--nbval-cell-timeout=60", "notebooks"]
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    last = (done.stdout.strip().splitlines() or ["no output"])[-1].strip("= ")
    return _table("strict nbval over the course", seconds, last, done.returncode == 0)


def clone(options):
    """Time `git clone` and `make lab`, packages and all, until JupyterLab answers."""
    port, outcome = free_port(), "answers"
    command = ["make", "lab", f"PORT={port}", "ARGS=--no-browser"]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        log, course = Path(folder) / "lab.log", Path(folder) / "course"
        start = time.perf_counter()
        subprocess.run(["git", "clone", "-q", str(ROOT), str(course)], check=True)
        with started(command, log, cwd=course) as lab:
            try:
                wait_for(lambda: answer_of(f"http://127.0.0.1:{port}/api"), lab, log, PATIENCE)
            except RuntimeError as trouble:
                outcome = str(trouble).strip().splitlines()[-1]
            seconds = time.perf_counter() - start
    return _table("clone to JupyterLab answering", seconds, outcome, outcome == "answers")


def _table(what, seconds, outcome, good):
    verdict = tables.verdict(good, seconds <= BUDGET)
    records = [dict(zip(COLUMNS, (what, seconds, outcome, verdict), strict=True))]
    tables.show(f"{what} (budget: at most {BUDGET} s)", COLUMNS, records)
    return records
