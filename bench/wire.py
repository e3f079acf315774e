"""What a frame weighs on its way from the kernel: the bytes of the message that carries it."""

from bench import figures, tables
from bench.notebook import notebooks

COLUMNS = ("figure", "kB", "largest kB", "frames", "budget")
TITLE = (
    "One frame on the wire, moved by a slider and by the pointer (budget: median over the figures "
    "at most 2 kB, the largest at most 20 kB)"
)
ALL = "all figures"


def run(options):
    """Weigh the frames of every figure; return one record for each, and one for all of them."""
    count = 12 if options.quick else 40
    records = []
    with notebooks() as running:
        for names in figures.by_lesson(options.only).values():
            cells = (f"figures.make({name!r})" for name in names)
            with running(["from bench import figures", *cells]) as notebook:
                for number, name in enumerate(names, 1):
                    slider, _ = figures.foreground_slider(name)
                    sizes = notebook.measure("sizes", number=number, slider=slider, count=count)
                    if sizes:
                        records.append(tables.announced(_record(name, sizes)))
    if records and not options.only:
        records.append(_over_all(records))
    tables.show(TITLE, COLUMNS, records)
    return records


def _record(name, sizes):
    largest = max(sizes) / 1e3
    values = (name, tables.median(sizes) / 1e3, largest, len(sizes), tables.verdict(largest <= 20))
    return dict(zip(COLUMNS, values, strict=True))


def _over_all(records):
    median = tables.median([record["kB"] for record in records])
    largest = max(record["largest kB"] for record in records)
    frames = sum(record["frames"] for record in records)
    verdict = tables.verdict(median <= 2, largest <= 20)
    return dict(zip(COLUMNS, (ALL, median, largest, frames, verdict), strict=True))
