"""From a slider's step to changed pixels: each explorer beside its peers, in one run.

The four ways stand in one notebook and take their steps in turn, so that whatever else the
machine does falls on all of them alike. probe.js holds the clock.
"""

from bench import figures, tables
from bench.notebook import laboratory

WAYS = ("explorer", "floor", "interact", "ipympl")
COLUMNS = (
    *("explorer", "slider", "ms", "p95", "floor ms", "x floor", "p95 x floor"),
    *("interact ms", "interact / it", "ipympl ms", "ipympl / it", "steps", "lost", "budget"),
)


def run(options):
    """Measure every explorer; return one record for each."""
    steps = 12 if options.quick else 40
    records = []
    with laboratory() as running:
        for names in figures.by_lesson(options.only).values():
            sliders = {name: _slider(name) for name in names}
            moved = [name for name in names if sliders[name]]
            if not moved:
                continue
            with running(_cells(moved, sliders)) as notebook:
                for number, name in enumerate(moved):
                    times = _times(notebook, 1 + len(WAYS) * number, steps)
                    records.append(tables.told(_record(name, sliders[name], times, steps)))
    tables.show(
        "A slider's step to changed pixels in JupyterLab in Chromium "
        "(budget: median at most 2x the floor and a quarter of interact's, p95 at most 3x)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _slider(name):
    explorer = figures.make(name)
    slider = figures.first_slider(explorer)
    explorer.close()
    return slider


def _cells(names, sliders):
    yield "from bench import figures, peers"
    for name in names:
        yield f"it = figures.make({name!r})\nit"
        yield f"peers.floor(it, {sliders[name]!r})"
        yield f"peers.with_interact(it, {sliders[name]!r})"
        yield f"peers.with_ipympl(it, {sliders[name]!r})"


def _times(notebook, first, steps):
    """Return the milliseconds of each way, with None for a step that changed nothing."""
    return dict(zip(WAYS, notebook.alone("probe.steps", [first, len(WAYS), steps]), strict=True))


def _record(name, slider, times, steps):
    seen = {way: [each for each in times[way] if each is not None] for way in WAYS}
    ms = {way: tables.median(seen[way]) for way in WAYS}
    p95 = tables.p95(seen["explorer"])
    kept = (
        ms["explorer"] <= 2 * ms["floor"],
        4 * ms["explorer"] <= ms["interact"],
        p95 <= 3 * ms["floor"],
    )
    values = (
        *(name, slider, ms["explorer"], p95, ms["floor"]),
        *(ms["explorer"] / ms["floor"], p95 / ms["floor"]),
        *(ms["interact"], ms["interact"] / ms["explorer"]),
        *(ms["ipympl"], ms["ipympl"] / ms["explorer"]),
        *(steps, steps - len(seen["explorer"]), tables.verdict(*kept)),
    )
    return dict(zip(COLUMNS, values, strict=True))
