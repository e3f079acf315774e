"""A new background: from a menu's or a box's change to changed pixels."""

from bench import figures, tables
from bench.notebook import notebooks

COLUMNS = ("figure", "ms", "longest", "changes", "without a new picture", "budget")
TITLE = "A change of a menu or a box to changed pixels (budget: median at most 150 ms)"


def run(options):
    """Change every menu and box of every figure that has one; return one record for each."""
    rounds = 3 if options.quick else 9
    records = []
    with notebooks() as running:
        for names in figures.by_lesson(options.only).values():
            names = [name for name in names if _has_choices(name)]
            if not names:
                continue
            cells = (f"figures.make({name!r})" for name in names)
            with running(["from bench import figures", *cells]) as notebook:
                for number, name in enumerate(names, 1):
                    times = notebook.measure("choices", number=number, rounds=rounds)
                    records.append(tables.announced(_record(name, times)))
    tables.show(TITLE, COLUMNS, records)
    return records


def _has_choices(name):
    """Has the figure a menu or a box to tick?"""
    figure = figures.make(name)
    figure.close()
    values = figure.controls.values()
    return any(hasattr(each, "options") or isinstance(each.value, bool) for each in values)


def _record(name, times):
    seen = [each for each in times if each is not None]
    ms = tables.median(seen)
    values = (name, ms, max(seen, default=float("nan")), len(times), len(times) - len(seen))
    return dict(zip(COLUMNS, (*values, tables.verdict(ms <= 150)), strict=True))
