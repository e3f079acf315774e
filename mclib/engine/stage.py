"""The figure in the browser: drawings go out, pointer and key events come in.

One message a frame carries the foreground as a drawing, the readout, the text alternative, the
error line, and the number of the event that it answers. The background goes out when it is new.
The browser keeps at most two events unanswered (stage.js), so a slow kernel drops positions
instead of lagging behind the hand.
"""

import pathlib
from functools import cache

import anywidget
import traitlets

from mclib.drawing import style
from mclib.engine import format

_here = pathlib.Path(__file__).parent
FONTS = ("regular", "bold", "italic", "mono")


class Stage(anywidget.AnyWidget):
    """The widget that shows frames; `listen` receives each event as a dict.

    Events: {"kind": "hello", "fonts": whether the page still lacks them}, {"kind": "pointer",
    "phase", "x", "y"} in pixels of the figure, {"kind": "key", "key", "shift"}; each has a number
    "event".
    """

    # The player knows nothing of kernels, since a page without one uses the same file.
    _esm = "".join((_here / name).read_text(encoding="utf-8") for name in ("player.js", "stage.js"))
    _css = (_here / "stage.css").read_text(encoding="utf-8")
    width = traitlets.Int().tag(sync=True)
    height = traitlets.Int().tag(sync=True)
    draggable = traitlets.Bool().tag(sync=True)
    palettes = traitlets.Dict().tag(sync=True)

    def __init__(self, listen, **traits):
        palettes = {"light": list(style.palette.values()), "dark": list(style.dark.values())}
        super().__init__(palettes=palettes, **traits)
        self.on_msg(lambda _, event, __: listen(event))
        self._version = None  # of the background that the browser has

    def open_view(self, with_fonts):
        """Note that a view has come up in a browser: it has no background yet."""
        self._version = 0
        if with_fonts:
            self.send({"fonts": list(FONTS)}, [font(name) for name in FONTS])

    def send_frame(self, frame, sheet, answers, **texts):
        """Send one frame of a sheet; `texts` are the readout and the alternative.

        Before a first view has come up there is nobody to send it to.
        """
        if self._version is None:
            return
        buffers = [format.drawing(self.width, self.height, frame.marks)]
        if sheet.version != self._version:
            buffers.append(format.drawing(self.width, self.height, sheet.background))
            texts["cuts"] = sheet.cuts
            self._version = sheet.version
        self.send({"answers": answers, **texts}, buffers)

    def send_error(self, error, answers):
        """Send the error line, which answers an event without a new frame."""
        self.send({"answers": answers, "error": error})


@cache
def font(name):
    """Return one of the course's fonts as the bytes of a WOFF2 file."""
    return (_here / "fonts" / f"{name}.woff2").read_bytes()
