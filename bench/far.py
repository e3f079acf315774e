"""A drag over a distant network: how many frames arrive, and how soon the last one."""

from bench import figures, tables
from bench.notebook import notebooks

SECONDS = 3
ROUND_TRIPS = (100, 300)  # milliseconds
SLACK = 100  # milliseconds beyond the round trip in which the last frame must have arrived
COLUMNS = ("figure", "round trip, ms", "frames a second", "last frame, ms", "budget")
TITLE = (
    "A drag over a distant network (budget: the last frame arrives within one round trip and "
    f"{SLACK} ms of the release)"
)


def run(options):
    """Drag in every figure over each round trip; return one record for each pair."""
    records = []
    for milliseconds in ROUND_TRIPS:
        with notebooks(round_trip=milliseconds) as running:
            for name in figures.names(options.only):
                cells = ["from bench import figures", f"it = figures.make({name!r})\nit"]
                with running(cells) as notebook:
                    seen = notebook.measure("drag", number=1, seconds=SECONDS)
                if seen:
                    records.append(tables.announced(_record(name, milliseconds, seen)))
    tables.show(TITLE, COLUMNS, records)
    return records


def _record(name, milliseconds, seen):
    verdict = tables.verdict(seen["settled"] <= milliseconds + SLACK, seen["last"])
    values = (name, milliseconds, seen["shown"] / SECONDS, seen["settled"], verdict)
    return dict(zip(COLUMNS, values, strict=True))
