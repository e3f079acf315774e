"""The same figure, moved in the three usual ways: what a live figure is measured against.

    with_interact   ipywidgets.interact around pyplot: a new figure at each step
    with_ipympl     one ipympl canvas whose artists are replaced, then draw_idle
    floor           a ready 8x8 PNG sent at each step: the time that the connection itself takes

Each takes a live figure and the name of one of its sliders, and draws with the figure's own
background and foreground at its size. They run in the kernel of the measured notebook.
"""

import io

import ipywidgets
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure
from PIL import Image

from mclib.drawing import style
from mclib.engine import sheet


def with_interact(explorer, name):
    """Show the figure as most notebooks do: drawn from nothing at each step."""
    state = explorer.state

    def show(value):
        figure = plt.figure(figsize=_inches(explorer), dpi=style.DPI, layout="constrained")
        _Drawing(figure, explorer).draw(state | {name: value})
        plt.show()

    ipywidgets.interact(show, value=_twin(explorer.controls[name]))


def with_ipympl(explorer, name):
    """Return a box with the figure on an ipympl canvas, and its slider."""
    backend = matplotlib.get_backend()
    from ipympl.backend_nbagg import Canvas, FigureManager

    matplotlib.use(backend)  # importing ipympl makes every figure of pyplot one of its own
    state = explorer.state
    figure = Figure(_inches(explorer), dpi=style.DPI, layout="constrained")
    canvas = Canvas(figure)
    FigureManager(canvas, 1)
    canvas.header_visible = canvas.toolbar_visible = canvas.footer_visible = False
    drawing = _Drawing(figure, explorer)
    drawing.draw(state)
    figure.draw_without_rendering()
    figure.set_layout_engine("none")  # in its favour: the layout is not worked out at each step
    slider = _twin(explorer.controls[name])

    def step(change):
        drawing.draw(state | {name: change.new})
        canvas.draw_idle()

    slider.observe(step, "value")
    return ipywidgets.VBox([canvas, slider])


def floor(explorer, name):
    """Return a box with a tiny picture that is another one at each step of the slider."""
    ready = [_tiny(shade) for shade in range(0, 250, 10)]
    picture, slider = ipywidgets.Image(value=ready[0], width=8), _twin(explorer.controls[name])
    steps = iter(range(10**9))

    def step(change):
        picture.value = ready[(1 + next(steps)) % len(ready)]

    slider.observe(step, "value")
    return ipywidgets.VBox([picture, slider])


class _Drawing:
    """A figure whose background is kept and whose foreground's artists are replaced."""

    def __init__(self, figure, explorer):
        self.figure, self.sheet = figure, explorer._sheet
        self.background_state, self.added = None, []

    def draw(self, state):
        background, foreground = self.sheet._background, self.sheet._foreground
        chosen = {key: state[key] for key in sheet.named(background)}
        if chosen != self.background_state:
            self.figure.clear()
            self.axes = _panels(self.figure, self.sheet.panels)
            background(_one_or_all(self.axes), **chosen)
            self.background_state, self.added = chosen, []
        for artist in self.added:
            artist.remove()
        before = {id(each) for axes in self.axes for each in axes.get_children()}
        with np.errstate(all="ignore"):
            foreground(
                _one_or_all(self.axes), **{key: state[key] for key in sheet.named(foreground)}
            )
        self.added = [
            each for axes in self.axes for each in axes.get_children() if id(each) not in before
        ]


def _panels(figure, models):
    """Return new panels in a figure, placed in a grid and dressed as the given ones are."""
    grid = models[0].get_gridspec()
    cells = figure.add_gridspec(grid.nrows, grid.ncols, width_ratios=grid.get_width_ratios())
    panels = []
    for model in models:
        place = model.get_subplotspec()
        rows, columns = (slice(span.start, span.stop) for span in (place.rowspan, place.colspan))
        panels.append(figure.add_subplot(cells[rows, columns], projection=model.name))
    return [style.dress(each) for each in panels]


def _one_or_all(axes):
    return axes[0] if len(axes) == 1 else tuple(axes)


def _inches(explorer):
    return tuple(pixels / style.DPI for pixels in explorer._sheet.size)


def _twin(control):
    """Return another slider like this one."""
    traits = ("min", "max", "step", "value", "readout_format")
    return type(control)(**{name: getattr(control, name) for name in traits})


def _tiny(shade):
    buffer = io.BytesIO()
    Image.new("L", (8, 8), shade).save(buffer, "PNG")
    return buffer.getvalue()
