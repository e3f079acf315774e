"""One notebook open in JupyterLab, and the live figures in it.

    Notebook    opened in a page: run_all, python, figures, complaints
    Figure      one explorer: its pixels, its words, and the ways to move it

All of it goes through the page, as a reader's hand does; only `python` asks the kernel.
"""

import hashlib
import json
from contextlib import suppress

from playwright.sync_api import TimeoutError

KERNEL_IDLE = """() => {
  const kernel = jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel;
  return kernel?.connectionStatus === "connected" && kernel.status === "idle";
}"""
RUN_ALL = "() => jupyterapp.commands.execute('notebook:run-all-cells')"
PYTHON = """async (code) => {
  const kernel = jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const future = kernel.requestExecute({ code, store_history: false });
  let text = "";
  future.onIOPub = ({ content }) => { text += content.text ?? content.evalue ?? ""; };
  await future.done;
  return text.trim();
}"""
OUTPUTS = """() => jupyterapp.shell.currentWidget.content.widgets.map(
  (cell) => cell.model.sharedModel.getOutputs?.() ?? [])"""

QUIET = """async (canvas) => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let last = null; last !== canvas.dataset.frames; await pause(250)) {
    last = canvas.dataset.frames;
  }
}"""
PATIENCE = 3000  # milliseconds for a move to bring its first frame, on a busy machine too


class Notebook:
    """A notebook in a page of its own; `complaints` are the console's errors so far."""

    def __init__(self, page, server, name):
        self.page, self.complaints = page, []
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(server.url(name))
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)

    def _listen(self, message):
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")

    def wait_for_kernel(self):
        """Wait until the kernel has nothing to do."""
        self.page.wait_for_function(KERNEL_IDLE, timeout=60_000)

    def run_all(self):
        """Run every cell and wait until each live figure has drawn its first frame."""
        self.wait_for_kernel()
        self.page.evaluate(RUN_ALL)
        self.wait_for_kernel()
        errors = [o["evalue"] for cell in self.outputs() for o in cell if "evalue" in o]
        assert not errors, errors
        return self.figures()

    def python(self, code):
        """Run a line of Python in the notebook's kernel and return what it prints."""
        return self.page.evaluate(PYTHON, code)

    def outputs(self):
        """Return the outputs of each cell, as the notebook holds them."""
        return self.page.evaluate(OUTPUTS)

    def live_outputs(self):
        """Count the live figures that the notebook's outputs announce."""
        return json.dumps(self.outputs()).count("Live figure: ")

    def figures(self):
        """Return the live figures in order, each with its first frame drawn."""
        cells = self.page.locator(".jp-CodeCell", has=self.page.locator(".mclib-stage"))
        expected = self.live_outputs()
        self.page.wait_for_function(
            "n => document.querySelectorAll('.mclib-stage').length === n", arg=expected
        )
        figures = [Figure(cells.nth(i)) for i in range(cells.count())]
        for figure in figures:
            figure.wait_for_frames(1)
        return figures


class Figure:
    """One live figure, found by its code cell."""

    def __init__(self, cell):
        self.cell, self.page = cell, cell.page
        self.stage = cell.locator(".mclib-stage")
        self.canvas = self.stage.locator("canvas")
        self.handles = cell.locator(".noUi-handle")

    @property
    def frames(self):
        """How many frames the canvas has shown."""
        return int(self.canvas.get_attribute("data-frames") or 0)

    @property
    def readout(self):
        """The words under the figure."""
        return self.stage.locator(".readout").text_content()

    @property
    def error(self):
        """The line that says what could not be drawn, or an empty string."""
        return self.stage.locator(".error").text_content()

    @property
    def draggable(self):
        """Does the pointer hold something in this figure?"""
        return "draggable" in (self.canvas.get_attribute("class") or "")

    def look(self):
        """Return what the reader sees, as a digest of the canvas's pixels and the readout."""
        pixels = self.canvas.evaluate("canvas => canvas.toDataURL()")
        return hashlib.sha256(pixels.encode()).hexdigest(), self.readout

    def wait_for_frames(self, count, patience=None):
        """Wait until the canvas has shown so many frames, `patience` milliseconds at most."""
        self.page.wait_for_function(
            "([canvas, count]) => Number(canvas.dataset.frames ?? 0) >= count",
            arg=[self.canvas.element_handle(), count],
            timeout=patience,
        )

    def settle(self):
        """Wait until no frame has come for a quarter of a second; return the look."""
        self.canvas.evaluate(QUIET)
        return self.look()

    def after(self, move):
        """Move the figure, wait for what that brings, and return the look."""
        before = self.frames
        move()
        with suppress(TimeoutError):  # a move may bring nothing
            self.wait_for_frames(before + 1, patience=PATIENCE)
        return self.settle()

    def at(self, x, y):
        """Return the page's coordinates of a place in the canvas, as fractions of its size."""
        self.canvas.scroll_into_view_if_needed()
        box = self.canvas.bounding_box()
        return box["x"] + x * box["width"], box["y"] + y * box["height"]

    def drag(self, start, end, steps=12):
        """Drag with the mouse from one place in the canvas to another, in fractions."""
        self.page.mouse.move(*self.at(*start))
        self.page.mouse.down()
        self.page.mouse.move(*self.at(*end), steps=steps)
        self.page.mouse.up()

    def press(self, key):
        """Focus the canvas and press a key."""
        self.canvas.focus()
        self.page.keyboard.press(key)

    def press_slider(self, number, key):
        """Focus a slider's handle and press a key."""
        self.handles.nth(number).focus()
        self.page.keyboard.press(key)

    def slide(self, number=0):
        """Drag a slider's handle a third of its track; return False where there is no slider."""
        if self.handles.count() <= number:
            return False
        handle = self.handles.nth(number)
        handle.scroll_into_view_if_needed()
        track = handle.locator("xpath=ancestor::*[contains(@class, 'noUi-target')]").bounding_box()
        knob = handle.bounding_box()
        x, y = knob["x"] + knob["width"] / 2, knob["y"] + knob["height"] / 2
        third = track["width"] / 3
        there = x + third if x + third < track["x"] + track["width"] else x - third
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(there, y, steps=6)
        self.page.mouse.up()
        return True
