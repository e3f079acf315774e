"""Ten thousand random events on each figure: nothing breaks, nothing grows, nothing is left over.

Where every event draws a new background, as in a switch of layouts, the time is limited instead.
Each figure is moved in a process of its own: `python -m bench.walk LESSON.NAME EVENTS`.
"""

import gc
import json
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import psutil

from bench import figures, tables
from mclib.engine.controls import fit

LONGEST = 400  # seconds
WARM = 300  # events before the memory is first measured, after all ends and options
COLUMNS = ("figure", "events", "undrawable", "MB grown", "equals a fresh drawing", "budget")
TITLE = (
    "A walk of random events (budget: no exception, less than 20 MB, the last frame equal to a "
    "fresh drawing of the same state)"
)


def run(options):
    """Walk through the states of every figure, two at a time; return one record for each."""
    events = 1000 if options.quick else 10_000
    with ThreadPoolExecutor(2) as pool:
        walks = pool.map(lambda name: _alone(name, events), figures.names(options.only))
        records = [tables.announced(record) for record in walks]
    tables.show(TITLE, COLUMNS, records)
    return records


def _alone(name, events):
    command = [sys.executable, "-m", "bench.walk", name, str(events)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        trouble = done.stderr.strip().splitlines()[-1:] or ["?"]
        return dict(zip(COLUMNS, (name, events, "", "", trouble[0], "over"), strict=True))
    return json.loads(done.stdout)


def walk(name, events):
    """Move one figure at random and return its record."""
    figure, chance = figures.make(name), random.Random(1)
    figure._listen({"kind": "hello", "ratio": 1, "fonts": True, "event": 0})
    undrawable, start, deadline = 0, None, time.monotonic() + LONGEST
    for control in figure.controls.values():
        for value in _extremes(control):
            control.value = value
    for number in range(WARM + events):
        if number == WARM:
            start = _resident()
        _event(figure, chance, number)
        undrawable += bool(figure.error) and number >= WARM
        if time.monotonic() > deadline:
            break
    grown = _resident() - start
    equal = _same(figure, figures.make(name))
    values = (name, number + 1 - WARM, undrawable, grown, "yes" if equal else "no")
    return dict(zip(COLUMNS, (*values, tables.verdict(grown < 20, equal)), strict=True))


def _event(figure, chance, number):
    """Move one control, press a key or drag; only 1 event in 50 draws a new background."""
    slow = [name for name in figure.controls if name in figures.background_parameters(figure)]
    quick = [name for name in figure.controls if name not in slow]
    kind = chance.random()
    if figure._handles and kind < 0.3:
        width, height = figure._sheet.size
        x, y = chance.uniform(0, width), chance.uniform(0, height)
        phase = chance.choice(("down", "move", "move", "up"))
        figure._listen({"kind": "pointer", "phase": phase, "x": x, "y": y, "event": number})
    elif figure._handles and kind < 0.4:
        key = chance.choice(("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "1", "2"))
        figure._listen({"kind": "key", "key": key, "shift": kind < 0.35, "event": number})
    else:
        name = chance.choice(slow if slow and (kind > 0.98 or not quick) else quick)
        control = figure.controls[name]
        control.value = _value(control, chance)


def _value(control, chance):
    """Return a value that the reader could give the control."""
    if hasattr(control, "options") or isinstance(control.value, bool):
        return chance.choice(_extremes(control))
    if isinstance(control.value, str):
        return chance.choice((control.value, "", "x +", "x**2", "nonsense"))
    if isinstance(control.value, int):
        return chance.randint(control.min, control.max)
    return chance.choice(
        (*_extremes(control), fit(control, chance.uniform(control.min, control.max)))
    )


def _extremes(control):
    """Return every option of a control, both ends of its range, or the first text of a box."""
    if hasattr(control, "options"):
        return [each[-1] if isinstance(each, tuple) else each for each in control.options]
    if isinstance(control.value, bool):
        return [not control.value, control.value]
    if isinstance(control.value, str):
        return [control.value]
    return [control.min, control.max]


def _same(figure, fresh):
    """Does a new figure, put into the same state, show the same picture and say the same?"""
    fresh.set(**figure.state)
    if figure.error:
        return fresh.error == figure.error
    return fresh.png() == figure.png() and fresh.readout == figure.readout


def _resident():
    gc.collect()
    return psutil.Process().memory_info().rss / 1e6


if __name__ == "__main__":
    print(json.dumps(walk(sys.argv[1], int(sys.argv[2]))))
