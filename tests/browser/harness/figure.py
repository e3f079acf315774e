"""A live figure in an open notebook, moved and read as a reader does."""

import hashlib
from contextlib import suppress

from playwright.sync_api import TimeoutError

PATIENCE = 3000  # milliseconds for a move to bring its first frame, on a busy machine too


class Figure:
    """A live figure, found by its code cell."""

    def __init__(self, cell):
        self.cell, self.page = cell, cell.page
        self.stage = cell.locator(".mclib-stage")
        self.canvas = self.stage.locator("canvas")
        self.handles = cell.locator(".noUi-handle")  # of the sliders

    @property
    def frames(self):
        """How many frames the canvas has shown."""
        return int(self.canvas.get_attribute("data-frames") or 0)

    @property
    def readout(self):
        """The text under the figure."""
        return self.stage.locator(".readout").text_content()

    @property
    def error(self):
        """The line that says what could not be drawn, or an empty string."""
        return self.stage.locator(".error").text_content()

    @property
    def draggable(self):
        """Can something in this figure be moved by the pointer and the arrow keys?"""
        return self.canvas.get_attribute("role") == "application"

    def unfold(self):
        """Show the sliders that stand under a fold, by the keyboard; do nothing without one."""
        button = self.cell.locator("button.widget-toggle-button:not(.mod-active)")
        if button.count():
            button.focus()
            button.press("Enter")
            self.handles.last.wait_for()

    def look(self):
        """Return what the reader sees: a digest of the canvas's pixels, and the readout."""
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
        self.canvas.evaluate("canvas => harness.quiet(canvas)")
        return self.look()

    def after(self, move):
        """Move the figure, wait for what that brings, and return the look."""
        before = self.frames
        move()
        with suppress(TimeoutError):  # a move may bring nothing
            self.wait_for_frames(before + 1, patience=PATIENCE)
        return self.settle()

    def at(self, x, y):
        """Return the page's coordinates of a place in the canvas, in fractions of its size."""
        self.canvas.scroll_into_view_if_needed()
        box = self.canvas.bounding_box()
        return box["x"] + x * box["width"], box["y"] + y * box["height"]

    def drag(self, start, end, steps=12):
        """Drag with the mouse from one place in the canvas to another, in fractions."""
        self._drag(self.at(*start), self.at(*end), steps)

    def press(self, key):
        """Focus the canvas and press a key."""
        self.canvas.focus()
        self.page.keyboard.press(key)

    def press_slider(self, number, key):
        """Focus a slider's handle and press a key."""
        self.handles.nth(number).focus()
        self.page.keyboard.press(key)

    def slide(self, number=0):
        """Drag a slider's handle by a third of its track, to the right where there is room."""
        handle = self.handles.nth(number)
        handle.scroll_into_view_if_needed()
        track = handle.locator("xpath=ancestor::*[contains(@class, 'noUi-target')]").bounding_box()
        box = handle.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        third = track["width"] / 3
        there = x + third if x + third < track["x"] + track["width"] else x - third
        self._drag((x, y), (there, y), steps=6)

    def _drag(self, start, end, steps):
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move(*end, steps=steps)
        self.page.mouse.up()
