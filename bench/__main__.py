"""Measure what the course promises, print it as tables, write bench/results.json.

    python -m bench                        every table but the clone
    python -m bench latency drag           some of them
    python -m bench --only limits          one lesson, or one explorer as limits.epsilon_delta
    python -m bench --quick                fewer steps, to see whether something is badly off

Tables: latency, drag, import, memory, walk, nbval, clone.
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
TABLES = ("latency", "drag", "import", "memory", "walk", "nbval", "clone")


def main():
    options = _options()
    measured = {name: _table(name)(options) for name in options.tables}
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
    parser.add_argument("--only", action="append", default=[], metavar="LESSON[.EXPLORER]")
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
    """Return the function that measures a table; what it needs is imported only now."""
    from bench import course, drag, imports, latency, memory, walk

    return {
        "latency": latency.run,
        "drag": drag.run,
        "import": imports.run,
        "memory": memory.run,
        "walk": walk.run,
        "nbval": course.nbval,
        "clone": course.clone,
    }[name]


def _merged(former, rows):
    """Return a table in which the rows just measured stand in the place of their former ones."""
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
