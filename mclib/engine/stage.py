"""The figure in the browser: pixels go out, pointer and key events come in.

One message a frame carries the pixels that differ from the background, the readout, the text
alternative, the error line, and the number of the event that it answers. The background itself
goes out once, as a PNG. The browser (stage.js) keeps at most two events unanswered, so a slow
kernel drops positions instead of lagging behind the hand.

The differing pixels go out as runs of one colour. Against a PNG of the same rectangle that is
ten times less work here and none of the waiting for an image decoder there.
"""

import io
import pathlib

import anywidget
import traitlets
from PIL import Image

_here = pathlib.Path(__file__).parent

MOST_RUNS = 50_000  # beyond this (a foreground that fills the sheet with shades) a PNG is smaller


class Stage(anywidget.AnyWidget):
    """The widget that shows frames; `listen` receives each event as a dict.

    Events: {"kind": "hello" | "rest", "ratio"}, {"kind": "pointer", "phase", "x", "y"} in
    pixels of the figure at ratio 1, {"kind": "key", "key", "shift"}; each has a number "event".
    """

    _esm = _here / "stage.js"
    _css = _here / "stage.css"
    width = traitlets.Int().tag(sync=True)
    height = traitlets.Int().tag(sync=True)
    draggable = traitlets.Bool().tag(sync=True)

    def __init__(self, listen, **traits):
        super().__init__(**traits)
        self.on_msg(lambda _, event, __: listen(event))
        self._held = None  # the background that the browser holds, as (version, ratio) pairs

    def greet(self):
        """A view has come up in a browser: it holds no background yet."""
        self._held = set()

    def show(self, frame, version, ratio, answers, **words):
        """Send one frame; `words` are the readout, the alternative and the error line.

        Before a first view has come up there is nobody to send it to.
        """
        if self._held is None:
            return
        box, runs = frame.box(), frame.runs()
        self._held = {key for key in self._held if key[0] == version}
        if len(runs) > MOST_RUNS:
            buffers = [b"", png(frame.pixels)]  # in the background's place, for this frame only
            self._held.discard((version, ratio))
        else:
            buffers = [runs.tobytes()]
            if (version, ratio) not in self._held:
                buffers.append(png(frame.under))
                self._held.add((version, ratio))
        place = {"box": box, "version": version, "ratio": ratio}
        self.send({**place, "answers": answers, **words}, buffers)

    def say(self, answers, **words):
        """Answer an event without a new frame."""
        self.send({"answers": answers, **words})


def png(pixels):
    """Return RGBA pixels (height, width, 4) as the bytes of a PNG, packed for speed.

    >>> import numpy as np
    >>> png(np.zeros((2, 3, 4), np.uint8))[:4]
    b'\\x89PNG'
    """
    buffer = io.BytesIO()
    Image.fromarray(pixels).convert("RGB").save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()
