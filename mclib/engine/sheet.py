"""A figure in two layers: a background that is drawn once, a foreground drawn at each frame.

    Sheet    the figure and its panels, from two functions
    Frame    one finished frame

Nothing here knows about widgets or about mathematics. The figure is a plain
`matplotlib.figure.Figure`; frames are recorded, stills are drawn by Agg. All drawing happens under
one lock, because Matplotlib's text machinery is shared between threads.
"""

import inspect
import math
import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from matplotlib import rcParams
from matplotlib.backend_bases import FigureCanvasBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from mclib.drawing import style
from mclib.engine.artists import DrawingError, added, cuts, draw, limits_of
from mclib.engine.recorder import Recorder
from mclib.engine.stills import encode, release_memory

_lock = threading.RLock()


@contextmanager
def _drawing():
    """Draw one at a time, without warnings, and measure letters as they are at any density.

    Agg's hinting widens letters to whole pixels: a layout made so fits one density alone.
    """
    with _lock, np.errstate(all="ignore"):
        former = rcParams["text.hinting"]
        rcParams["text.hinting"] = "no_hinting"
        try:
            yield
        finally:
            rcParams["text.hinting"] = former


@dataclass(frozen=True)
class Frame:
    """One finished frame: the marks of the foreground, and the readout."""

    marks: list
    readout: str


class Sheet:
    """A figure of one or more panels, drawn from a background and a foreground function.

    background(axes, ...) and foreground(axes, ...) receive the axes (one Axes, or a tuple of
    them in reading order) and the parameters that they name. foreground only adds artists and
    returns the readout, a string.

    panels is a number of panels side by side, or a mosaic such as "AB;CC" whose letters are
    the panels in order of appearance; the letters in `solid` become three-dimensional.
    size is (width, height) in inches; widths are the relative widths of panels side by side.
    """

    def __init__(self, background, foreground=None, panels=1, size=None, widths=None, solid=""):
        self._background = background
        self._foreground = foreground or (lambda axes: "")
        self._mosaic = _mosaic(panels)
        self._size, self._widths, self._solid = size, widths, solid
        self._recorder = Recorder(*self.size)
        self._background_state = None
        self.figure = self.panels = None
        self.background = []  # the marks of the background
        self.cuts = []  # where it may be cut into panels, in pixels from the left
        self.version = 0  # counts the backgrounds drawn so far

    @property
    def names(self):
        """The parameters that either function names."""
        return named(self._background) | named(self._foreground)

    @property
    def size(self):
        """Width and height in pixels at ratio 1."""
        width, height = self._size or (
            style.PANEL_WIDTH * (2 if len(self._mosaic[0]) > 1 else 1.45),
            style.PANEL_HEIGHT * len(self._mosaic) ** 0.5,
        )
        return round(width * style.DPI), round(height * style.DPI)

    def frame(self, state):
        """Record the frame of a state, a dict of parameters.

        The background is recorded anew when a parameter that it names has changed.
        """
        with _drawing():
            self._prepare(state)
            self._recorder.take()
            with self._foreground_drawn(state) as (artists, readout):
                draw(artists, self._recorder)
            return Frame(self._recorder.take(), readout)

    def still(self, state, ratio):
        """Return a state as the bytes of a small PNG, `ratio` pixels per CSS pixel."""
        with _drawing():
            self._prepare(state)
            recording = self.figure.canvas
            canvas = FigureCanvasAgg(self.figure)
            self.figure.set_dpi(style.DPI * ratio)
            try:
                canvas.draw()
                with self._foreground_drawn(state) as (artists, _):
                    draw(artists, canvas.get_renderer())
                png = encode(np.asarray(canvas.buffer_rgba()))
            finally:
                self.figure.set_dpi(style.DPI)
                self.figure.set_canvas(recording)
                for text in self.figure.findobj(Text):
                    text._renderer = None  # a text keeps its last renderer, and that all its pixels
        release_memory()
        return png

    def panel_at(self, x, y):
        """Return the number of the panel under a pixel (from the top left), or None."""
        inside = (each.bbox.contains(x, self.size[1] - y) for each in self.panels or ())
        return next((i for i, yes in enumerate(inside) if yes), None)

    def to_data(self, panel, x, y):
        """Return the point (x, y) of a panel that lies under a pixel.

        Raises DrawingError for a panel in space, where many points lie under one pixel.
        """
        axes = self.panels[panel]
        if axes.name == "3d":
            raise DrawingError(
                f"Panel {panel} is three-dimensional, so the pointer has no place in it: "
                "give the handle another panel."
            )
        return tuple(map(float, axes.transData.inverted().transform((x, self.size[1] - y))))

    def to_pixel(self, panel, point):
        """Return the pixel (from the top left) at which a point of a panel stands."""
        across, up = self.panels[panel].transData.transform(point)
        return float(across), float(self.size[1] - up)

    def distance(self, panel, place, x, y):
        """Return the distance in pixels from a place of the panel; None counts as no distance."""
        there = self.to_data(panel, x, y)
        place = [free if each is None else each for each, free in zip(place, there, strict=True)]
        return math.dist(self.to_pixel(panel, place), (x, y))

    def close(self):
        """Let go of the figure and of the background."""
        if self.figure is not None:
            self.figure.clear()
        self.figure = self.panels = self._background_state = None
        self.background = []

    def _prepare(self, state):
        """Draw the background anew if a parameter that it names has changed."""
        chosen = _select(self._background, state)
        if self.figure is not None and chosen == self._background_state:
            return
        width, height = self.size
        figure = Figure(
            (width / style.DPI, height / style.DPI), dpi=style.DPI, layout="constrained"
        )
        _RecordingCanvas(figure, self._recorder)
        axes = figure.subplot_mosaic(
            self._mosaic,
            width_ratios=self._widths,
            per_subplot_kw={letter: {"projection": "3d"} for letter in self._solid},
        )
        panels = tuple(style.dress(each) for each in axes.values())
        self._background(panels[0] if len(panels) == 1 else panels, **chosen)
        # The layout is settled here, once: a foreground must not move what lies under it.
        figure.get_layout_engine().execute(figure)
        figure.set_layout_engine("none")
        for each in panels:
            each.autoscale(False)
        self._recorder.take()
        figure.patch.set_visible(False)  # the paper is the canvas itself
        figure.draw(self._recorder)
        figure.patch.set_visible(True)
        former, self.figure, self.panels = self.figure, figure, panels
        self.background, self._background_state = self._recorder.take(), chosen
        self.cuts = cuts(figure)
        self.version += 1
        if former is not None:
            former.clear()

    @contextmanager
    def _foreground_drawn(self, state):
        """Let the foreground add its artists, give them with the readout, take them away."""
        panels = self.panels
        before = [set(each.get_children()) for each in panels]
        limits = [limits_of(each) for each in panels]
        for each in panels:
            each.set_prop_cycle(None)  # else each frame would take the next colour
        try:
            readout = self._foreground(
                panels[0] if len(panels) == 1 else panels, **_select(self._foreground, state)
            )
            moved = [i for i, each in enumerate(panels) if limits_of(each) != limits[i]]
            if moved:
                raise DrawingError(
                    f"The foreground changed the limits of panel {moved[0]}: "
                    "set limits in the background instead."
                )
            yield added(panels, before), _as_text(readout)
        finally:
            for artist in added(panels, before):
                artist.remove()
            for each, old in zip(panels, limits, strict=True):
                if limits_of(each) != old:
                    each.set(**old)


class _RecordingCanvas(FigureCanvasBase):
    """A canvas whose texts are measured by the recorder that will write them down."""

    def __init__(self, figure, recorder):
        super().__init__(figure)
        self.get_renderer = lambda: recorder


def named(function):
    """Return the names of a function's parameters after the axes."""
    return set(list(inspect.signature(function).parameters)[1:])


def _select(function, state):
    return {name: state[name] for name in named(function)}


def _as_text(readout):
    """Return a readout as text, where a negative number has a true minus sign."""
    return re.sub(r"(?<!\w)-(?=\d)", "−", "" if readout is None else str(readout))


def _mosaic(panels):
    if isinstance(panels, str):
        return [list(row.strip()) for row in panels.split(";")]
    return [[chr(ord("A") + i) for i in range(panels)]]
