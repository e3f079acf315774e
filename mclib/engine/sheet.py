"""A figure in two layers: a background that is kept, a foreground drawn anew at each frame.

Nothing here knows about widgets or about mathematics. The figure is a plain
`matplotlib.figure.Figure` on its own Agg canvas; all drawing happens under one lock,
because Matplotlib's text machinery is shared between threads.
"""

import inspect
import re
import threading

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from mclib.drawing import style
from mclib.engine.frame import Frame
from mclib.engine.stills import encode, give_back

_drawing = threading.RLock()


class DrawingError(ValueError):
    """A background or a foreground did something that the two layers cannot hold."""


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
        self._layout = _mosaic(panels)
        self._size, self._widths, self._solid = size, widths, solid
        self._kept = {}  # ratio -> the pixels of the background
        self._state_behind = None
        self.figure = self.panels = None
        self.version = 0  # counts the backgrounds drawn so far

    @property
    def names(self):
        """The parameters that either function names."""
        return named(self._background) | named(self._foreground)

    @property
    def size(self):
        """Width and height in pixels at ratio 1."""
        width, height = self._size or (
            style.PANEL_WIDTH * (2 if len(self._layout[0]) > 1 else 1.45),
            style.PANEL_HEIGHT * len(self._layout) ** 0.5,
        )
        return round(width * style.DPI), round(height * style.DPI)

    def frame(self, state, ratio=1, once=False):
        """Draw the frame of a state (a dict of parameters) at `ratio` pixels per CSS pixel.

        once=True keeps nothing for a next frame: a dense background takes megabytes.
        """
        with _drawing, np.errstate(all="ignore"):
            self._prepare(state)
            under = self._keep(ratio)
            canvas = self.figure.canvas
            renderer = canvas.get_renderer()  # of the size that this ratio asks for
            shown = np.asarray(renderer.buffer_rgba())
            shown[...] = under
            readout = self._draw_foreground(state, renderer)
            frame = Frame(shown.copy(), under, _in_words(readout))
            if ratio != 1:
                self.figure.set_dpi(style.DPI)
                canvas.get_renderer()  # in place of the dense one
                self._forget_renderer()
                if once:
                    del self._kept[ratio]
        return frame

    def still(self, state, ratio):
        """Return a state as the bytes of a small PNG, and keep nothing of it."""
        png = encode(self.frame(state, ratio, once=True).pixels)
        give_back()
        return png

    def panel_at(self, x, y):
        """Return the number of the panel under a pixel (from the top left, ratio 1), or None."""
        inside = (each.bbox.contains(*self._display(x, y)) for each in self.panels or ())
        return next((i for i, yes in enumerate(inside) if yes), None)

    def to_data(self, panel, x, y):
        """Return the point (x, y) of a panel that lies under a pixel."""
        inverse = self.panels[panel].transData.inverted()
        return tuple(float(each) for each in inverse.transform(self._display(x, y)))

    def distance(self, panel, place, x, y):
        """Return the distance in pixels from a place of the panel; None counts as no distance."""
        there = self.to_data(panel, x, y)
        place = [free if each is None else each for each, free in zip(place, there, strict=True)]
        here = self.panels[panel].transData.transform(place)
        return float(np.hypot(*(here - self._display(x, y))))

    def _display(self, x, y):
        """Return a pixel from the top left at ratio 1 in Matplotlib's display coordinates."""
        ratio = self.figure.dpi / style.DPI
        return x * ratio, (self.size[1] - y) * ratio

    def close(self):
        """Let go of the figure and of the kept backgrounds."""
        self._let_go()
        self.figure = self.panels = self._state_behind = None
        give_back()

    def _prepare(self, state):
        """Draw the background anew if a parameter that it names has changed."""
        behind = _select(self._background, state)
        if self.figure is not None and behind == self._state_behind:
            return
        width, height = self.size
        figure = Figure(
            (width / style.DPI, height / style.DPI), dpi=style.DPI, layout="constrained"
        )
        FigureCanvasAgg(figure)
        axes = figure.subplot_mosaic(
            self._layout,
            width_ratios=self._widths,
            per_subplot_kw={letter: {"projection": "3d"} for letter in self._solid},
        )
        panels = tuple(style.dress(each) for each in axes.values())
        self._background(panels[0] if len(panels) == 1 else panels, **behind)
        # The layout is settled here, once: a foreground must not move what lies under it.
        figure.get_layout_engine().execute(figure)
        figure.set_layout_engine("none")
        for each in panels:
            each.autoscale(False)
        self._let_go()
        self.figure, self.panels, self._state_behind = figure, panels, behind
        self.version += 1

    def _let_go(self):
        """Free the pixels: the figure, full of circles, waits for Python's next collection."""
        if self.figure is not None:
            self._forget_renderer()
            self.figure.canvas.renderer = None
            self.figure.clear()
        self._kept.clear()

    def _keep(self, ratio):
        """Return the pixels of the background at this ratio, drawing it the first time."""
        if self.figure.dpi != style.DPI * ratio:
            self.figure.set_dpi(style.DPI * ratio)
        if ratio not in self._kept:
            self.figure.canvas.draw()
            self._kept[ratio] = np.asarray(self.figure.canvas.buffer_rgba()).copy()
        return self._kept[ratio]

    def _forget_renderer(self):
        """Let each text let go of its last renderer, which has all the pixels."""
        for text in self.figure.findobj(Text):
            text._renderer = None

    def _draw_foreground(self, state, renderer):
        """Let the foreground add its artists, draw them over the background, take them away."""
        panels = self.panels
        before = [set(each.get_children()) for each in panels]
        limits = [_limits(each) for each in panels]
        for each in panels:
            each.set_prop_cycle(None)  # else each frame would take the next colour
        try:
            readout = self._foreground(
                panels[0] if len(panels) == 1 else panels, **_select(self._foreground, state)
            )
            moved = [i for i, each in enumerate(panels) if _limits(each) != limits[i]]
            if moved:
                raise DrawingError(
                    f"The foreground changed the limits of panel {moved[0]}: "
                    "set limits in the background instead."
                )
            added = _added(panels, before)
            for artist in sorted(added, key=lambda artist: artist.get_zorder()):
                _check_visible(artist)
                if hasattr(artist, "do_3d_projection"):
                    artist.do_3d_projection()
                artist.draw(renderer)
        finally:
            for artist in _added(panels, before):
                artist.remove()
            for each, old in zip(panels, limits, strict=True):
                if _limits(each) != old:
                    each.set(xlim=old[0], ylim=old[1])
        return readout


def named(function):
    """Return the names of a function's parameters after the axes."""
    return set(list(inspect.signature(function).parameters)[1:])


def _select(function, state):
    return {name: state[name] for name in named(function)}


def _in_words(readout):
    """Return a readout as text, where a negative number has a true minus sign."""
    return re.sub(r"(?<!\w)-(?=\d)", "−", "" if readout is None else str(readout))


def _mosaic(panels):
    if isinstance(panels, str):
        return [list(row.strip()) for row in panels.split(";")]
    return [[chr(ord("A") + i) for i in range(panels)]]


def _limits(axes):
    return axes.get_xlim(), axes.get_ylim()


def _added(panels, before):
    return [
        artist
        for axes, old in zip(panels, before, strict=True)
        for artist in axes.get_children()
        if artist not in old
    ]


def _check_visible(artist):
    """Raise when a line has no finite point: the reader would see nothing and not know why."""
    if isinstance(artist, Line2D):
        x, y = (np.asarray(data, dtype=float) for data in artist.get_data())
        if len(x) and not np.any(np.isfinite(x) & np.isfinite(y)):
            raise DrawingError(
                "there is nothing to draw, because the values are not finite numbers"
            )
