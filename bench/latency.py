"""From a slider's step, and from a pointer's move, to changed pixels: each figure beside its peers.

A figure and its peers stand in one notebook and are moved in turn, so that whatever else the
machine does falls on all of them alike. probe.js holds the clock.
"""

from bench import figures, tables
from bench.notebook import notebooks

PEERS = ("floor", "interact", "ipympl")
COLUMNS = (
    *("figure", "slider", "ms", "p95", "floor ms", "x floor", "p95 x floor"),
    *("pointer ms", "pointer p95", "interact ms", "interact / slider", "ipympl ms"),
    *("steps", "lost", "budget"),
)
TITLE = (
    "A slider's step and a pointer's move to changed pixels, JupyterLab in Chromium (budget for "
    "each: median at most 1.5x the floor and p95 at most 2.5x; the slider at least 5x faster than "
    "interact, or within 10 ms of the floor)"
)


def run(options):
    """Measure every figure that has a slider; return one record for each."""
    steps = 12 if options.quick else 40
    records = []
    with notebooks() as running:
        for names in figures.by_lesson(options.only).values():
            sliders = {name: figures.foreground_slider(name) for name in names}
            moved = [name for name in names if sliders[name][1]]
            if not moved:
                continue
            with running(_cells(moved, sliders)) as notebook:
                for place, name in enumerate(moved):
                    number, slider = sliders[name]
                    first = 1 + place * (1 + len(PEERS))
                    times = notebook.measure(
                        "latency", first=first, peers=PEERS, number=number, count=steps
                    )
                    records.append(tables.announced(_record(name, slider, times, steps)))
    tables.show(TITLE, COLUMNS, records)
    return records


def _cells(names, sliders):
    yield "from bench import figures, peers"
    for name in names:
        slider = sliders[name][1]
        yield f"it = figures.make({name!r})\nit"
        yield f"peers.floor(it, {slider!r})"
        yield f"peers.with_interact(it, {slider!r})"
        yield f"peers.with_ipympl(it, {slider!r})"


def _record(name, slider, times, steps):
    """Return the record of a figure; a step that changed nothing has None for its time."""
    seen = {way: [each for each in times[way] if each is not None] for way in times}
    ms = {way: tables.median(seen[way]) for way in seen}
    p95 = tables.p95(seen["slider"])
    floor, interact = ms["floor"], ms["interact"]
    kept = [
        _quick(seen["slider"], floor),
        5 * ms["slider"] <= interact or ms["slider"] <= floor + 10,
    ]
    pointer = ("", "")
    if "pointer" in seen:
        kept.append(_quick(seen["pointer"], floor))
        pointer = ms["pointer"], tables.p95(seen["pointer"])
    lost = sum(len(times[way]) - len(seen[way]) for way in ("slider", "pointer") if way in times)
    values = (
        *(name, slider, ms["slider"], p95, floor, ms["slider"] / floor, p95 / floor),
        *(*pointer, interact, interact / ms["slider"], ms["ipympl"]),
        *(steps, lost, tables.verdict(*kept)),
    )
    return dict(zip(COLUMNS, values, strict=True))


def _quick(times, floor):
    return tables.median(times) <= 1.5 * floor and tables.p95(times) <= 2.5 * floor
