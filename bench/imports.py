"""How long the imports of a lesson take, in fresh interpreters, beside what they stand on."""

import subprocess
import sys

from bench import figures, tables

BASE = "import numpy, matplotlib.figure, ipywidgets, anywidget"
TIMED = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"
COLUMNS = ("import", "ms", "x base", "runs", "budget")


def run(options):
    """Time the imports of every lesson, one after the other and again; return a record each."""
    runs = 3 if options.quick else 9
    codes = {"base": BASE} | {
        lesson: f"import mclib, mclib.lessons.{lesson}.figures"
        for lesson in figures.by_lesson(options.only)
    }
    times = {name: [] for name in codes}
    for turn in range(runs + 1):
        for name, code in codes.items():
            passed = _seconds(code)
            if turn:  # the first turn fills the caches
                times[name].append(1000 * passed)
    base = tables.median(times["base"])
    records = [_record(name, tables.median(each), base, runs) for name, each in times.items()]
    tables.show(
        f"Imports in a fresh interpreter (base: {BASE}; budget: at most 1.2x)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _seconds(code):
    command = [sys.executable, "-c", TIMED.format(code)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _record(name, ms, base, runs):
    verdict = tables.verdict(ms <= 1.2 * base)
    return dict(zip(COLUMNS, (name, ms, ms / base, runs, verdict), strict=True))
