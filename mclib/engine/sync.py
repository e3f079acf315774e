"""The controls' values here, and what the browser knows of them.

While the pointer drags, the frame goes out first: the eye waits for the figure, not for a
slider's knob, and two sliders' messages cost the browser as much time as the frame itself. So the
sliders are told a few times a second where they stand.
"""

import time
from contextlib import ExitStack

from mclib.engine.controls import fit

EVERY = 0.15  # seconds between two messages to a slider while the pointer drags
ROUNDING = 1e-6  # of a step: a slider in the browser gives a number back with other last bits
UNDERWAY = 2.0  # seconds in which an answer comes from afar, to a message that is not the last


class Sync:
    """Moves controls, given by name, and holds back what the browser is told of it."""

    def __init__(self, controls):
        self.controls = controls
        self.is_moving = False  # whether the controls move because we move them
        self._held_back = ExitStack()
        self._moved = set()  # the names whose messages are held back
        self._sent = {}  # by name, the values that the browser was sent lately, with their times
        self._last = 0.0

    def move(self, values):
        """Move controls to values, within their ranges and steps."""
        self.is_moving = True
        try:
            for name, value in values.items():
                self._held_back.enter_context(self.controls[name].hold_sync())
                self._moved.add(name)
                self.controls[name].value = fit(self.controls[name], value)
        finally:
            self.is_moving = False

    def send(self, at_once):
        """Tell the browser where the controls stand, if it is time."""
        if at_once or time.monotonic() - self._last > EVERY:
            self._held_back.close()
            self._last = time.monotonic()
            for name in self._moved:
                self._remember(name, self.controls[name].value)
            self._moved.clear()

    def is_echo(self, name, value):
        """Return whether a slider only gives back what it was sent: then it is older than ours.

        From afar, several messages may be underway. What is no echo is the reader's own move.
        """
        sent = [each for _, each in self._sent.get(name, ()) if isinstance(each, float)]
        if any(self._is_same(name, value, each) for each in sent):
            return True
        self._sent.pop(name, None)
        return False

    def keep(self, name, value):
        """Keep our value where the browser has given one back; tell it if its own is an older one.

        It is told at once: after the last move of the hand there is no later message.
        """
        given = self.controls[name].value
        self.move({name: value})
        if not self._is_same(name, given, value):
            self.send(at_once=True)

    def _is_same(self, name, value, other):
        step = getattr(self.controls[name], "step", None) or 0
        return abs(value - other) <= ROUNDING * step

    def _remember(self, name, value):
        recent = [each for each in self._sent.get(name, ()) if self._last - each[0] < UNDERWAY]
        self._sent[name] = [*recent, (self._last, value)]
