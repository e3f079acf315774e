"""What the recorded states of each figure weigh, as a page without a kernel loads them."""

import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench import figures, tables

COLUMNS = ("figure", "parameters", "menus' combinations", "files", "MB", "first view, kB", "budget")
TITLE = "Recorded states, 41 x 41 for each combination of menus (budget: at most 1.5 MB each)"
LARGEST = 1.5e6


def run(options):
    """Record every figure, two at a time; return one record for each."""
    with ThreadPoolExecutor(2) as pool:
        names = figures.names(options.only)
        records = [tables.announced(each) for each in pool.map(_alone, names)]
    tables.show(TITLE, COLUMNS, records)
    return records


def _alone(name):
    command = [sys.executable, "-m", "bench.recordings", name]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        trouble = done.stderr.strip().splitlines()[-1:] or ["?"]
        return dict(zip(COLUMNS, (name, trouble[0], "", "", "", "", "over"), strict=True))
    return json.loads(done.stdout)


def record(name):
    """Record one figure and return its record."""
    figure = figures.make(name)
    with tempfile.TemporaryDirectory() as folder:
        size = figure.record(folder)
        said = json.loads(Path(folder, "recording.json").read_text())
        files = {file.name: file.stat().st_size for file in Path(folder).iterdir()}
    rows = [each for each in files if each.startswith("row-")]
    combinations = len({each.split("-")[1] for each in rows})
    first = sum(files[each] for each in ("recording.json", "background-0.bin", "row-0-0.bin"))
    parameters = " ".join(each["name"] for each in said["parameters"])
    values = (name, parameters, combinations, len(files), size / 1e6, first / 1e3)
    return dict(zip(COLUMNS, (*values, tables.verdict(size <= LARGEST)), strict=True))


if __name__ == "__main__":
    print(json.dumps(record(sys.argv[1])))
