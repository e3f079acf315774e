"""Words as one artist: they stand where Matplotlib's own text stands, and change nothing else."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from mclib.drawing import style
from mclib.drawing.lettering import heading, signed, write


def ink(draw, dpi=100):
    """The box (left, top, right, bottom) of what is drawn on an empty figure."""
    figure = Figure((4, 2), dpi=dpi)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    draw(axes)
    figure.canvas.draw()
    dark = np.asarray(figure.canvas.buffer_rgba())[..., :3].min(axis=2) < 160
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    return np.array([columns[0], rows[0], columns[-1], rows[-1]])


@pytest.mark.parametrize("text", ["2x = 1.40", "∂y/∂u = −3.00", "(1.00, −0.50)", "cos v"])
@pytest.mark.parametrize("across", ["left", "center", "right"])
@pytest.mark.parametrize("dpi", [100, 200])
def test_words_stand_where_text_stands(text, across, dpi):
    place = {"ha": across, "va": "baseline", "fontsize": style.NOTE}
    text_box = ink(lambda axes: axes.text(0.5, 0.5, text, **place), dpi)
    word_box = ink(lambda axes: write(axes, [(0.5, 0.5, text, across, "baseline")]), dpi)
    off = np.abs(text_box - word_box)
    assert np.all(off[[1, 3]] <= 0.02 * dpi)
    assert np.all(off[[0, 2]] <= 0.09 * dpi)  # Matplotlib sets letters on whole pixels, wider


def test_up_and_down():
    tops = [
        ink(lambda axes, up=up: write(axes, [(0.5, 0.5, "0", "left", up)]))[1]
        for up in ("bottom", "center", "top")
    ]
    assert tops[0] < tops[1] < tops[2]


@pytest.mark.parametrize("dpi", [100, 200])
def test_a_heading_stands_where_a_title_stands(dpi):
    def over(draw):
        return ink(lambda axes: (axes.set_position((0.1, 0.1, 0.8, 0.6)), draw(axes)), dpi)

    words = "y₂ = x₂, while x₃ moves"
    title = over(lambda axes: axes.set_title(words, loc="left", fontsize=style.TITLE))
    off = np.abs(title - over(lambda axes: heading(axes, words)))
    assert np.all(off[[0, 1, 3]] <= 0.02 * dpi)


def test_no_words_and_an_empty_word_draw_nothing():
    figure = Figure()
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    write(axes, [])
    write(axes, [(0, 0, ""), (0, 0, " ")])
    figure.canvas.draw()


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1.00"), (-2.345, "−2.35"), (-0.0, "0.00"), (-0.004, "0.00")]
)
def test_signed(number, words):
    assert signed(number) == words
