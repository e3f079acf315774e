"""A live figure: an event of the pointer or a key sets the controls, and these give a frame."""

from functools import partial

import ipywidgets

from mclib.engine import format
from mclib.engine.controls import arrange
from mclib.engine.handles import handles
from mclib.engine.lifetime import free_former_run, within
from mclib.engine.recording import record
from mclib.engine.sheet import Sheet
from mclib.engine.stage import Stage
from mclib.engine.stills import bundle
from mclib.engine.sync import Sync


def explore(background, foreground, *, alt, drag=(), figure=None, recorded=(), **controls):
    """Return a live figure of `background` and `foreground`, moved by the controls.

    background(axes, ...) draws once: curves, contours, labels, limits. foreground(axes, ...)
    draws at each frame, with ordinary Matplotlib calls, and returns the readout: what the
    state means, in words and numbers. Each receives the parameters that it names; when one that
    `background` names changes, the background is drawn anew.

    alt: one sentence that says what the figure shows. drag: ("x", "y") lets the pointer set x
    and y in the first panel; or a `handle`, a `turn`, or a list of them. figure: arguments of
    `sheet.Sheet` (panels, size, widths, solid), as a dict. recorded: the names of at most two
    parameters that move on a page without a kernel, where they are not those that the first handle
    sets. controls: name=slider(...), in the order in which they stand under the figure.

    Raises ValueError when a function, a handle or `recorded` names a parameter that no control has.

    >>> from mclib.engine import slider
    >>> def background(axes):
    ...     axes.set(xlim=(-2, 2), ylim=(0, 4))
    >>> def foreground(axes, x):
    ...     axes.plot([x], [x**2], "o")
    ...     return f"x² = {x**2:.2f}"
    >>> square = explore(background, foreground, alt="A parabola.", x=slider(-2, 2, 1.0))
    >>> square.controls["x"].value = 1.5
    >>> square.readout
    'x² = 2.25'
    """
    sheet = Sheet(background, foreground, **(figure or {}))
    explorer = Explorer(sheet, controls, handles(drag), alt, recorded)
    free_former_run(explorer)
    return explorer


class Explorer:
    """A live figure.

    controls    its controls by name                readout     what the present state means
    set         move several controls at once       error       what keeps a state from being drawn
    png         the last good frame as a PNG        drawing     the same as it is sent to a browser
    record      the states that a page without a kernel plays
    """

    def __init__(self, sheet, controls, handles, alt, recorded=()):
        _check_names(sheet.names.union(recorded, *(each.names for each in handles)), controls)
        self.controls = controls
        self.readout = self.error = ""
        self._sheet, self._handles, self._title = sheet, handles, alt
        self._recorded = tuple(recorded)
        self._active = handles[0] if handles else None  # the handle that the arrow keys move
        self._drawn = self._frame = None  # the last state that could be drawn, and its frame
        self._sync = Sync(controls)
        self._stage = Stage(
            self._listen, width=sheet.size[0], height=sheet.size[1], draggable=bool(handles)
        )
        for name, control in controls.items():
            control.description = control.description or name
            control.observe(partial(self._control_moved, name), "value")
        dragged = set().union(*(each.names for each in handles))
        self.box = ipywidgets.VBox([self._stage, arrange(controls, dragged)])
        self._draw()

    @property
    def state(self):
        """The present value of each parameter, by name."""
        return {name: control.value for name, control in self.controls.items()}

    @property
    def alt(self):
        """The text alternative: what the figure shows, then its present state in words."""
        return f"{self._title} {self.readout}".strip()

    def set(self, **values):
        """Move several controls at once, held to their ranges and steps, and draw one frame."""
        self._answer(lambda: self._known(values))
        self._sync.send(at_once=True)

    def png(self, ratio=1):
        """Return the last good frame as the bytes of a PNG, `ratio` pixels per CSS pixel."""
        self._expect_frame()
        return self._sheet.still(self._drawn, ratio)

    def drawing(self):
        """Return the last good frame as a drawing, background and foreground in one."""
        self._expect_frame()
        frame = self._sheet.frame(self._drawn)
        return format.drawing(*self._sheet.size, [*self._sheet.background, *frame.marks])

    def record(self, folder, **counts):
        """Write the recorded states that a page plays into a folder: see `recording.record`."""
        return record(self, folder, **counts)

    def close(self):
        """Free the figure, the controls and their place in the kernel's memory."""
        for widget in within(self.box):
            for part in (widget.layout, getattr(widget, "style", None), widget):
                if part is not None:
                    part.close()
        self._sheet.close()

    def __repr__(self):
        return f"Live figure: {self._title}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        data, metadata = {"text/plain": repr(self)}, {}
        if self._drawn is not None:
            png = self.png(ratio=2)
            data, metadata = bundle(png, self.alt, self._sheet.size, repr(self))
        data["application/vnd.jupyter.widget-view+json"] = {
            "version_major": 2,
            "version_minor": 0,
            "model_id": self.box.model_id,
        }
        return data, metadata

    # From an event to a frame.

    def _listen(self, event):
        """Answer an event of the stage with a frame."""
        if event["kind"] == "hello":
            self._stage.open_view(event.get("fonts", False))
        values = {"pointer": self._dragged, "key": self._stepped}.get(event["kind"], lambda _: {})
        self._answer(lambda: values(event), event["event"])
        self._sync.send(at_once=event.get("phase") != "move")

    def _control_moved(self, name, change):
        """Draw a frame when a control has moved, unless we did that or the frame stands already.

        Two controls that an explorer has linked move one after the other, for one frame.
        """
        if self._sync.is_moving:
            return
        if self._sync.is_echo(name, change["new"]):
            self._sync.keep(name, change["old"])
        elif self.error or self.state != self._drawn:
            self._draw()

    def _answer(self, find_values, event=0):
        """Find the parameters that an event asks for, and draw; whatever goes wrong is told."""
        try:
            values = find_values()
        except Exception as error:
            self._report(error, self.state, event)
        else:
            self._draw(values, event)

    def _known(self, values):
        unknown = sorted(set(values) - set(self.controls))
        if unknown:
            raise NoSuchControl(_no_control(unknown[0], self.controls))
        return values

    def _dragged(self, event):
        x, y = event["x"], event["y"]
        if event["phase"] == "down":
            self._active = self._nearest(x, y)
        if self._active is None:
            return {}
        return self._active.move(self._sheet.to_data(self._active.panel, x, y), self.state)

    def _nearest(self, x, y):
        """Return the handle closest to a pixel, among those of the panel under it."""
        panel, state = self._sheet.panel_at(x, y), self.state
        here = [each for each in self._handles if each.panel == panel]
        distance = lambda each: self._sheet.distance(panel, each.place(state), x, y)  # noqa: E731
        return min(here, key=distance, default=None)

    def _stepped(self, event):
        """Arrow keys move the active handle by a step, ten with Shift; 1 to 9 choose a handle."""
        key = event["key"]
        if key.isdigit():
            self._active = dict(enumerate(self._handles, 1)).get(int(key), self._active)
            return {}
        active = self._active or self._handles[0]
        if self._sheet.panels[active.panel].yaxis_inverted():  # it moves as the arrow points
            key = {"ArrowUp": "ArrowDown", "ArrowDown": "ArrowUp"}.get(key, key)
        sizes = {name: getattr(control, "step", 0) for name, control in self.controls.items()}
        return active.step(key, 10 if event["shift"] else 1, self.state, sizes)

    def _draw(self, values=None, event=0):
        """Move the controls to `values`, draw, and send the frame."""
        self._sync.move(values or {})
        state = self.state
        try:
            frame = self._sheet.frame(state)
        except Exception as error:
            self._report(error, state, event)
            return
        self._drawn, self._frame = state, frame
        self.readout, self.error = frame.readout, ""
        self._stage.send_frame(frame, self._sheet, event, readout=self.readout, alt=self.alt)

    def _report(self, error, state, event):
        """Show what went wrong under the figure, where the last good frame stays."""
        self.error = _one_line(error, state)
        self._stage.send_error(self.error, event)

    def _expect_frame(self):
        if self._drawn is None:
            raise ValueError(f"There is no frame yet. {self.error}")


class NoSuchControl(ValueError):
    """A parameter was named that no control has."""


def _check_names(names, controls):
    unknown = sorted(names - set(controls))
    if unknown:
        advice = f"Add {unknown[0]}=slider(...) to explore(...)."
        raise ValueError(f"{_no_control(unknown[0], controls)} {advice}")


def _no_control(name, controls):
    return f"No control is called {name}; there are {', '.join(controls) or 'none'}."


def _one_line(error, state):
    """Return an exception as one line; what is no whole sentence of ours names the state too."""
    text = " ".join(str(error).split()).rstrip(".")
    if type(error).__module__.startswith("mclib.") and text[:1].isupper():
        return f"{text}."
    numbers = (f"{n} = {v:.4g}" if isinstance(v, float) else f"{n} = {v}" for n, v in state.items())
    kind = "" if isinstance(error, ValueError) else f"{type(error).__name__}: "
    return f"This state could not be drawn: {kind}{text}. ({', '.join(numbers)})"
