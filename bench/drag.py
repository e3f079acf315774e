"""A drag of three seconds on each draggable explorer: frames a second, and where it ends."""

from bench import figures, tables
from bench.notebook import laboratory

SECONDS = 3
COLUMNS = ("explorer", "frames a second", "events a second", "ends at the last position", "budget")

PANEL = """
panel = it._handles[0].panel
box, (_, height) = it._sheet.panels[panel].bbox, it._sheet.size
ratio = it._sheet.figure.dpi / style.DPI
middle = (box.x0 + box.x1) / 2 / ratio, height - (box.y0 + box.y1) / 2 / ratio
print(*middle, 0.35 * min(box.width, box.height) / ratio)
"""
ENDS = """
held, state = it._held, it.state
wanted = held.move(it._sheet.to_data(held.panel, {x}, {y}), state)
pairs = [(fit(it.controls[name], wanted[name]), state[name]) for name in wanted]
print(all(there == here or abs(there - here) < 1e-6 for there, here in pairs))
"""


def run(options):
    """Drag in every explorer that can be dragged; return one record for each."""
    records = []
    with laboratory() as running:
        for name in figures.names(options.only):
            explorer = figures.make(name)
            draggable = bool(explorer._handles)
            explorer.close()
            if draggable:
                with running(_cells(name)) as notebook:
                    records.append(tables.told(_record(name, notebook)))
    tables.show(
        f"A drag of {SECONDS} s (budget: at least 40 frames a second, ends at the last position)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _cells(name):
    yield "from bench import figures"
    yield "from mclib.drawing import style\nfrom mclib.engine.controls import fit"
    yield f"it = figures.make({name!r})\nit"


def _record(name, notebook):
    figure = notebook.figure()
    figure.canvas.scroll_into_view_if_needed()
    circle = [float(each) for each in notebook.python(PANEL).split()]
    seen = notebook.alone("probe.drag", [*circle, SECONDS])
    words = notebook.figure().settle()[1]
    x, y = seen["end"]
    there = notebook.python(ENDS.format(x=x, y=y)) == "True"
    there = there and notebook.python("print(it.readout)") == words.strip()
    rate = seen["shown"] / SECONDS
    values = (name, rate, seen["events"] / SECONDS, "yes" if there else "no")
    return dict(zip(COLUMNS, (*values, tables.verdict(rate >= 40, there)), strict=True))
