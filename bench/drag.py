"""A drag of three seconds on each draggable explorer: frames a second, and where it ends."""

import math
import time

from bench import lessons, tables
from bench.page import laboratory

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
print(all(abs(fit(it.controls[name], wanted[name]) - state[name]) < 1e-6 for name in wanted))
"""
COUNT = """async ([canvas, seconds]) => {
  const start = performance.now();
  let [shown, last] = [0, canvas.dataset.frames];
  while (performance.now() - start < 1000 * seconds) {
    await probe.nextFrame();
    if (canvas.dataset.frames !== last) shown += 1;
    last = canvas.dataset.frames;
  }
  window.shown = shown / seconds;
}"""


def run(options):
    """Drag in every explorer that can be dragged; return one record for each."""
    records = []
    with laboratory() as running:
        for name in lessons.names(options.only):
            explorer = lessons.make(name)
            draggable = bool(explorer._handles)
            explorer.close()
            if draggable:
                with running(_cells(name)) as notebook:
                    records.append(_record(name, notebook))
    tables.show(
        f"A drag of {SECONDS} s (budget: at least 40 frames a second, ends at the last position)",
        COLUMNS,
        [list(record.values()) for record in records],
    )
    return records


def _cells(name):
    yield "from bench import lessons\nfrom mclib import style\nfrom mclib.controls import fit"
    yield f"it = lessons.make({name!r})\nit"


def _record(name, notebook):
    figure = notebook.figures()[0]
    x, y, radius = map(float, notebook.python(PANEL).split())
    figure.canvas.scroll_into_view_if_needed()
    box, mouse = figure.canvas.bounding_box(), notebook.page.mouse
    scale = box["width"] / float(figure.canvas.get_attribute("width"))

    def place(turns):
        angle = 2 * math.pi * turns
        return x + radius * math.cos(angle), y + radius * math.sin(angle)

    def to_page(x, y):
        return box["x"] + scale * x, box["y"] + scale * y

    mouse.move(*to_page(*place(0)))
    mouse.down()
    figure.canvas.evaluate(
        f"(canvas, seconds) => {{ window.counting = ({COUNT})([canvas, seconds]); return null; }}",
        SECONDS,
    )
    events, start = 0, time.perf_counter()
    while (passed := time.perf_counter() - start) < SECONDS:
        end = place(passed / 2)
        mouse.move(*to_page(*end))
        events += 1
    mouse.up()
    shown = notebook.page.evaluate("async () => { await window.counting; return window.shown; }")
    words = figure.settle()[1]
    x_end, y_end = end
    there = notebook.python(ENDS.format(x=x_end, y=y_end)) == "True"
    there = there and notebook.python("print(it.readout)") == words.strip()
    values = (name, shown, events / SECONDS, "yes" if there else "no")
    return dict(zip(COLUMNS, (*values, tables.verdict(shown >= 40, there)), strict=True))
