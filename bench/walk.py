"""Ten thousand random events on each explorer: nothing breaks, nothing grows, nothing lingers.

Where every event draws a new background, as in a switch of layouts, time ends the walk before.
Each explorer walks in a process of its own: `python -m bench.walk LESSON.NAME EVENTS`.
"""

import gc
import json
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import psutil

from bench import figures, tables
from mclib.engine import sheet

LONGEST = 400  # seconds
WARM = 300  # events before the memory is first weighed, after every option and every end
COLUMNS = ("explorer", "events", "undrawable", "MB grown", "equals a fresh drawing", "budget")


def run(options):
    """Walk through every explorer, two at a time; return one record for each."""
    events = 1000 if options.quick else 10_000
    with ThreadPoolExecutor(2) as pool:
        walks = pool.map(lambda name: _alone(name, events), figures.names(options.only))
        records = [tables.told(record) for record in walks]
    tables.show(
        "A walk of random events (budget: no exception, less than 20 MB, the last frame equal "
        "to a fresh drawing of the same state)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _alone(name, events):
    command = [sys.executable, "-m", "bench.walk", name, str(events)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        trouble = done.stderr.strip().splitlines()[-1:] or ["?"]
        return dict(zip(COLUMNS, (name, events, "", "", trouble[0], "over"), strict=True))
    return json.loads(done.stdout)


def walk(name, events):
    """Move one explorer at random and return its record."""
    explorer, chance = figures.make(name), random.Random(1)
    explorer._listen({"kind": "hello", "ratio": 1, "event": 0})
    undrawable, start, deadline = 0, None, time.monotonic() + LONGEST
    for control in explorer.controls.values():
        for value in _extremes(control):
            control.value = value
    for number in range(WARM + events):
        if number == WARM:
            start = _resident()
        _event(explorer, chance, number)
        undrawable += bool(explorer.error) and number >= WARM
        if time.monotonic() > deadline:
            break
    grown = _resident() - start
    equal = _same(explorer, figures.make(name))
    values = (name, number + 1 - WARM, undrawable, grown, "yes" if equal else "no")
    return dict(zip(COLUMNS, (*values, tables.verdict(grown < 20, equal)), strict=True))


def _event(explorer, chance, number):
    """Move one control, press a key or drag; a slow change of the background is 1 in 50."""
    names = list(explorer.controls)
    behind = [name for name in names if name in sheet.named(explorer._sheet._background)]
    ahead = [name for name in names if name not in behind]
    kind = chance.random()
    if explorer._handles and kind < 0.3:
        width, height = explorer._sheet.size
        x, y = chance.uniform(0, width), chance.uniform(0, height)
        phase = chance.choice(("down", "move", "move", "up"))
        explorer._listen({"kind": "pointer", "phase": phase, "x": x, "y": y, "event": number})
    elif explorer._handles and kind < 0.4:
        key = chance.choice(("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "1", "2"))
        explorer._listen({"kind": "key", "key": key, "shift": kind < 0.35, "event": number})
    else:
        name = chance.choice(behind if behind and (kind > 0.98 or not ahead) else ahead)
        control = explorer.controls[name]
        control.value = _value(control, chance)


def _value(control, chance):
    """Return a value that the reader could give the control."""
    if hasattr(control, "options") or isinstance(control.value, bool):
        return chance.choice(_extremes(control))
    if isinstance(control.value, str):
        return chance.choice((control.value, "", "x +", "x**2", "nonsense"))
    if isinstance(control.value, int):
        return chance.randint(control.min, control.max)
    return chance.choice((*_extremes(control), chance.uniform(control.min, control.max)))


def _extremes(control):
    """Return every option of a control, or both of its ends, or what a text box begins with."""
    if hasattr(control, "options"):
        return [each[-1] if isinstance(each, tuple) else each for each in control.options]
    if isinstance(control.value, bool):
        return [not control.value, control.value]
    if isinstance(control.value, str):
        return [control.value]
    return [control.min, control.max]


def _same(explorer, fresh):
    state = explorer._good
    old, new = (each._sheet.frame(state).pixels for each in (explorer, fresh))
    return bool(np.array_equal(old, new))


def _resident():
    gc.collect()
    return psutil.Process().memory_info().rss / 1e6


if __name__ == "__main__":
    print(json.dumps(walk(sys.argv[1], int(sys.argv[2]))))
