"""How long the imports of a lesson take in a fresh interpreter, beside the packages beneath."""

import subprocess
import sys

from bench import figures, tables

BASE = "import numpy, matplotlib.figure, ipywidgets, anywidget"
TIMED = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"
COLUMNS = ("import", "ms", "x base", "runs", "budget")
TITLE = f"Imports in a fresh interpreter (base: {BASE}; budget: at most 1.2x)"


def run(options):
    """Time the imports of every lesson, all of them in each round; return a record for each."""
    rounds = 3 if options.quick else 9
    codes = {"base": BASE} | {
        lesson: f"import mclib; from mclib.lessons.{lesson} import exercises, figures"
        for lesson in figures.by_lesson(options.only)
    }
    times = {name: [] for name in codes}
    for number in range(rounds + 1):
        for name, code in codes.items():
            ms = 1000 * _seconds(code)
            if number:  # the first round fills the disk's cache
                times[name].append(ms)
    base = tables.median(times["base"])
    records = [_record(name, tables.median(each), base, rounds) for name, each in times.items()]
    tables.show(TITLE, COLUMNS, records)
    return records


def _seconds(code):
    command = [sys.executable, "-c", TIMED.format(code)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _record(name, ms, base, rounds):
    verdict = tables.verdict(ms <= 1.2 * base)
    return dict(zip(COLUMNS, (name, ms, ms / base, rounds, verdict), strict=True))
