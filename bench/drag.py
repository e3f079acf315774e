"""A sustained drag in each figure that can be dragged: frames a second, and where it ends."""

from bench import figures, tables
from bench.notebook import notebooks

SECONDS = 3
COLUMNS = ("figure", "frames a second", "events a second", "ends at the last position", "budget")
TITLE = (
    f"A drag of {SECONDS} s (budget: at least 50 frames a second, and the last frame is that of "
    "the last position)"
)


def run(options):
    """Drag in every figure that can be dragged; return one record for each."""
    records = []
    with notebooks() as running:
        for name in figures.names(options.only):
            with running(["from bench import figures", f"it = figures.make({name!r})\nit"]) as one:
                seen = one.measure("drag", number=1, seconds=SECONDS)
                if seen:
                    records.append(tables.announced(_record(name, seen, one)))
    tables.show(TITLE, COLUMNS, records)
    return records


def _record(name, seen, notebook):
    rate, events = seen["shown"] / SECONDS, seen["events"] / SECONDS
    [figure] = notebook.figures()
    last = seen["last"] and notebook.python("print(it.readout)") == figure.readout.strip()
    verdict = tables.verdict(rate >= 50, last)
    return dict(zip(COLUMNS, (name, rate, events, "yes" if last else "no", verdict), strict=True))
