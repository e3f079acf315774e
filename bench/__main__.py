"""Measure what the course promises, print it as tables, write bench/results.json.

python -m bench                        every table but the clone
python -m bench latency drag           some of them
python -m bench --only limits          one lesson, or one figure as limits.epsilon_delta
python -m bench --quick                fewer steps, to see whether anything is far off

latency    a slider's step and a pointer's move to changed pixels, beside the peers
drag       the frames a second of a sustained drag, and where it ends
far        a drag over a network with a round trip of 100 and of 300 ms
choices    a menu's change to changed pixels, with a new background
wire       the bytes of a frame's message
recordings what the recorded states of a figure weigh
checks     what is said of machine-made wrong answers, and how soon
imports    the imports of a lesson
memory     a learner's kernel at the end of a lesson
walk       ten thousand random events on a figure
nbval      strict nbval over the course
clone      from `git clone` to an answer of JupyterLab
"""

import argparse
import json
import os
import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path

RESULTS = Path(__file__).parent / "results.json"
TABLES = (
    "latency", "drag", "far", "choices", "wire", "recordings", "checks", "imports", "memory",
    "walk", "nbval", "clone",
)  # fmt: skip


def main():
    os.environ["MCLIB_PROGRESS"] = "off"  # what is solved here is no reader's progress
    options = _options()
    try:
        measured = {name: _table(name)(options) for name in options.tables}
    except ModuleNotFoundError as missing:
        sys.exit(f"{missing.name} is not installed: `make bench` installs it.")
    former = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    old = former if options.only else {}
    tables = {name: _merged(old.get(name, ()), rows) for name, rows in measured.items()}
    RESULTS.write_text(json.dumps(former | {"machine": _machine()} | tables, indent=2) + "\n")
    over = [row for rows in measured.values() for row in rows if row["budget"] != "ok"]
    print(f"\n{len(over)} of {sum(map(len, measured.values()))} rows are over their budget.")
    print(f"Written: {RESULTS.relative_to(Path.cwd())}")
    return 0


def _options():
    parser = argparse.ArgumentParser("python -m bench", description="Measure the course.")
    parser.add_argument("tables", nargs="*", metavar="TABLE", help=", ".join(TABLES))
    parser.add_argument("--only", action="append", default=[], metavar="LESSON[.FIGURE]")
    parser.add_argument("--quick", action="store_true", help="fewer steps")
    parser.add_argument("--clone", action="store_true", help="time a clone, packages and all, too")
    options = parser.parse_args()
    unknown = sorted(set(options.tables) - set(TABLES))
    if unknown:
        parser.error(f"there is no table {unknown[0]}: choose from {', '.join(TABLES)}")
    options.tables = options.tables or [name for name in TABLES if name != "clone"]
    if options.clone and "clone" not in options.tables:
        options.tables.append("clone")
    return options


def _table(name):
    """Return the function that measures a table; only now import what it needs."""
    from bench import (
        checks,
        choices,
        course,
        drag,
        far,
        imports,
        latency,
        memory,
        recordings,
        walk,
        wire,
    )  # fmt: skip

    return {
        "latency": latency.run,
        "drag": drag.run,
        "far": far.run,
        "choices": choices.run,
        "wire": wire.run,
        "recordings": recordings.run,
        "checks": checks.run,
        "imports": imports.run,
        "memory": memory.run,
        "walk": walk.run,
        "nbval": course.nbval,
        "clone": course.clone,
    }[name]


def _merged(former, rows):
    """Return a table in which the rows just measured replace their former ones."""
    return list({next(iter(row.values())): row for row in (*former, *rows)}.values())


def _machine():
    packages = ("ipykernel", "ipympl", "ipywidgets", "jupyterlab", "matplotlib", "numpy")
    return {
        "date": time.strftime("%Y-%m-%d"),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "system": platform.system(),
        "python": platform.python_version(),
        **{name: version(name) for name in packages},
    }


if __name__ == "__main__":
    sys.exit(main())
