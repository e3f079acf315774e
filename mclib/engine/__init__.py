"""Controls + background + foreground -> a live figure. The engine knows no mathematics.

    explore                                 make a live figure of two plain functions
    picture                                 make a figure that does not move
    slider, steps, choice, toggle, text     the controls
    handle, turn, lift, grip                what the pointer drags

Beside these stand the parts that do the work:

    explorer    the live figure: from an event to a frame
    sheet       the figure in two layers, background and foreground
    recorder    what Matplotlib draws, written down as marks of `format`
    recording   the states of a figure, for a page without a kernel; packing makes them small
    sync        the controls' values, and what the browser knows of them
    stage       the widget in the browser (stage.js, stage.css; player.js draws the marks)
    stills      a picture for keeping
    server      what Jupyter's server does for live figures
"""

from mclib.engine.controls import choice, slider, steps, text, toggle
from mclib.engine.explorer import Explorer, explore
from mclib.engine.handles import Handle, grip, handle, lift, turn
from mclib.engine.pictures import Picture, picture

__all__ = [
    "Explorer",
    "Handle",
    "Picture",
    "choice",
    "explore",
    "grip",
    "handle",
    "lift",
    "picture",
    "slider",
    "steps",
    "text",
    "toggle",
    "turn",
]
