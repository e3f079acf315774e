"""The opening's images: a pixel is nudged and ten shares respond; a row of J as an image.

Pixels and digits are counted from 0 here, as NumPy does: the pixel in row r and column c of an
image is entry 8 r + c of x.
"""

from functools import cache

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mclib.drawing import plots, style
from mclib.drawing.bars import bars, changes
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import heading, signed
from mclib.drawing.shades import INK
from mclib.engine import choice, explore, handle, picture, slider, steps
from mclib.functions import digits

# what the menu says -> the number of the image
_IMAGES = (
    ("a 3 or a 5?", 489),
    ("a 3, read as a 5", 449),
    ("a 9, read as an 8", 69),
    ("a 6, read as a 5", 792),
    ("a clear 3", 1180),
    ("a clear 2", 443),
)
_SIDE = 8
_SQUARE = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) / 2


@cache
def _read():
    """Return the images (1797, 64), and the layer's W and b; read once, when a figure asks."""
    return digits.images()[0], *digits.layer()


def image_and_shares():
    """Draw what the lesson opens with: one image in, ten shares out."""
    pixels, W, b = _read()

    def draw(axes):
        paper, chart = axes
        _image_panel(paper, pixels[489], "64 numbers in: an image")
        _share_panel(chart, "10 numbers out: a share for each digit")
        bars(chart, digits.shares(W, b, pixels[489]))

    return picture(
        draw,
        alt="Left, an image of 8 by 8 pixels that could be a 3 or a 5; right, ten bars, of which "
        "those for 3 and for 5 are the highest, and about equal.",
        panels=2,
        widths=(1, 1.5),
    )


def nudge_a_pixel():
    """Choose a pixel and nudge it: ten shares respond, and a column of J predicts them."""

    def background(axes, image):
        paper, chart = axes
        pixels, _, _ = _read()
        _image_panel(paper, pixels[image], "The image x: choose a pixel")
        _share_panel(chart, "Ten shares: before (lines), now (bars)")

    def foreground(axes, image, row, column, h):
        paper, chart = axes
        pixels, W, b = _read()
        x, j = pixels[image], _SIDE * row + column
        nudged = x + h * (np.arange(len(x)) == j)
        before, now = digits.shares(W, b, x), digits.shares(W, b, nudged)
        predicted = h * digits.slopes(W, b, x)[:, j]
        _draw_pixels(paper, [nudged[j]], [(column, row)])
        boxed(paper, column - 0.5, row - 0.5)
        bars(chart, now)
        sides = np.arange(10)[:, None] + np.array([-0.4, 0.4])
        levels = np.stack([sides, np.broadcast_to(before[:, None], sides.shape)], axis=-1)
        chart.add_collection(LineCollection(levels, colors=style.POINT, linewidths=style.LINE))
        changes(chart, before, predicted, np.arange(10))
        return _nudge_readout(j, h, x[j], before, now, predicted)

    return explore(
        background,
        foreground,
        alt="Left, an image of 8 by 8 pixels with one pixel framed; right, ten bars for the shares "
        "of the digits, each with its former height and an arrow for the change that J predicts.",
        drag=handle("column", "row"),
        figure={"panels": 2, "widths": (1, 1.5)},
        image=choice(*_IMAGES),
        row=steps(0, _SIDE - 1, 3),
        column=steps(0, _SIDE - 1, 2),
        h=slider(-1, 1, 0.6, step=0.02, label="nudge h"),
    )


def row_as_image():
    """Choose a digit: its row of J, as an image, shows which pixels its share responds to."""

    def background(axes, image):
        paper, row_panel = axes
        pixels, _, _ = _read()
        _image_panel(paper, pixels[image], "The image x")
        _pixel_panel(row_panel, " ")
        row_panel.set_xlabel("brown: more ink raises the share; violet: it lowers it")

    def foreground(axes, image, digit, row, column):
        row_panel = axes[1]
        pixels, W, b = _read()
        slopes, j = digits.slopes(W, b, pixels[image])[digit], _SIDE * row + column
        heading(row_panel, f"Row {digit} of J as an image")
        cells(row_panel, slopes.reshape(_SIDE, _SIDE), np.abs(slopes).max(), numbers="")
        for panel in axes:
            boxed(panel, column - 0.5, row - 0.5, color=style.POINT)
        share = digits.shares(W, b, pixels[image])[digit]
        return (
            f"The share of {digit} is {signed(share, 3)}. Its 64 slopes run from "
            f"{signed(slopes.min(), 3)} to {signed(slopes.max(), 3)}.\n"
            f"Pixel {j}: the slope is {signed(slopes[j], 3)}. {_effect(slopes[j], digit)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, an image of 8 by 8 pixels; right, one row of the Jacobian as an image of the "
        "same size, brown where more ink raises the share of the chosen digit, violet where it "
        "lowers it.",
        drag=[handle("column", "row", panel=1), handle("column", "row")],
        figure={"panels": 2},
        image=choice(*_IMAGES),
        digit=steps(0, 9, 3),
        row=steps(0, _SIDE - 1, 3),
        column=steps(0, _SIDE - 1, 2),
    )


def _nudge_readout(j, h, ink, before, now, predicted):
    """Return in words what a nudge by h of pixel j does, and what column j predicts."""
    if not h:
        return f"Pixel {j} holds {signed(ink)}. Move the nudge, and ten shares respond."
    most = np.abs(now - before).argmax()
    return (
        f"Pixel {j} goes from {signed(ink)} to {signed(ink + h)}: h = {signed(h)}. "
        f"The share of {most} changes most, from {signed(before[most], 3)} to "
        f"{signed(now[most], 3)}; column {j} of J predicts "
        f"{signed(before[most] + predicted[most], 3)}.\n"
        f"Over all ten digits, the prediction (arrows) is off by at most "
        f"{signed(np.abs(now - before - predicted).max(), 4)}."
    )


def _effect(slope, digit):
    """Return in a sentence what the slope of a digit's share along a pixel says."""
    if abs(slope) < 5e-4:
        return f"To first order, the share of {digit} does not respond to ink there."
    verb = "raises" if slope > 0 else "lowers"
    return f"A little more ink there {verb} the share of {digit}."


def _image_panel(axes, x, title):
    """Draw an image x, (64,), on a panel of its own."""
    _pixel_panel(axes, title)
    _draw_pixels(axes, x, [(c, r) for r in range(_SIDE) for c in range(_SIDE)])


def _pixel_panel(axes, title):
    """Set up a panel whose pixel in row r and column c has its middle at (c, r)."""
    edge = _SIDE - 0.5
    plots.panel(axes, title, x="", y="", xlim=(-0.6, edge + 0.1), ylim=(edge + 0.1, -0.6))
    axes.set(xticks=range(_SIDE), yticks=range(_SIDE), aspect="equal")
    axes.tick_params(length=0)
    axes.grid(False)


def _draw_pixels(axes, values, places):
    """Draw pixels, white for 0 and black for 1; what is beyond looks like the nearer of them."""
    squares = np.array(places)[:, None] + _SQUARE
    shades = INK(np.clip(values, 0, 1))
    frames = {"edgecolors": style.GRID, "linewidths": 0.6}
    axes.add_collection(PolyCollection(squares, facecolors=shades, **frames), autolim=False)


def _share_panel(axes, title):
    plots.panel(axes, title, x="digit", y="share", xlim=(-0.6, 9.6), ylim=(-0.25, 1.02))
    axes.set_xticks(range(10))
    axes.axhline(0, color=style.MUTED, linewidth=0.8)
