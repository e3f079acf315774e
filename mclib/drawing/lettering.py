"""Many short words as one artist: changing numbers that every frame can afford.

    write     words at places of the axes
    heading   a panel's title that changes from frame to frame
    signed    a number as words, with a true minus
    vector    several numbers as words, in brackets

Matplotlib lays out each Text anew, which takes about a millisecond; a word of one line needs no
layout but its width.
"""

from functools import cache, lru_cache

from matplotlib.artist import Artist
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path
from matplotlib.transforms import ScaledTranslation

from mclib.drawing import style

_UNIT = 100  # the size in points for which rises and widths are given
_RISE = {"baseline": 0.0, "bottom": 24.0, "center": -36.5, "top": -76.0}  # in the same unit
_SHIFT = {"left": 0.0, "center": -0.5, "right": -1.0}  # in widths of the word


def write(axes, words, color=style.POINT, size=style.NOTE, weight="normal", zorder=8, where=None):
    """Write words: a sequence of (x, y, text) or (x, y, text, across, up), one line each.

    across is "left", "center" (if not given) or "right"; up is "baseline", "bottom", "center"
    (if not given) or "top": where (x, y) is in the word. where is the transform of (x, y), that
    of the data if not given.
    """
    return axes.add_artist(_Words(where or axes.transData, words, color, size, weight, zorder))


def heading(axes, words):
    """Write a title over a panel whose background left room for it with the title " "."""
    above = axes.transAxes + ScaledTranslation(0, 6 / 72, axes.figure.dpi_scale_trans)
    return write(axes, [(0, 1, words, "left", "baseline")], size=style.TITLE, where=above)


def signed(number, decimals=2):
    """Return a number as words with a fixed number of decimals and a true minus sign.

    >>> signed(-0.5), signed(-0.001)
    ('−0.50', '0.00')
    """
    rounded = round(float(number), decimals) + 0.0  # + 0.0 turns -0.0 round
    return f"{rounded:.{decimals}f}".replace("-", "−")


def vector(values, decimals=2):
    """Return numbers, shape (n,), as words in brackets, each as `signed` writes it.

    >>> vector([1.0, -0.5])
    '(1.00, −0.50)'
    """
    return f"({', '.join(signed(value, decimals) for value in values)})"


class _Words(Artist):
    def __init__(self, where, words, color, size, weight, zorder):
        super().__init__()
        self._words, self._color = tuple(words), color
        self._font = _font(size, weight)
        self.set_zorder(zorder)
        self.set_transform(where)

    def draw(self, renderer):
        """Draw each word where it belongs; its width is looked up, not laid out."""
        if not self._words or not self.get_visible():
            return
        _, height = renderer.get_canvas_width_height()
        places = self.get_transform().transform([each[:2] for each in self._words])
        unit = renderer.points_to_pixels(self._font.get_size_in_points()) / _UNIT
        pen = renderer.new_gc()
        pen.set_foreground(self._color)
        for (x, y), (_, _, text, *sits) in zip(places, self._words, strict=True):
            across, up = sits or ("center", "center")
            x += unit * _SHIFT[across] * _width(text, self._font.get_weight())
            y += unit * _RISE[up]
            if text.strip():
                renderer.draw_text(pen, x, height - y, text, self._font, 0)
        pen.restore()


@cache
def _font(size, weight):
    return FontProperties(size=size, weight=weight)


@lru_cache(maxsize=4096)  # many words of one frame stand in the next one too
def _width(text, weight):
    """Return the width of a word in the unit of the tables above."""
    return text_to_path.get_text_width_height_descent(text, _font(_UNIT, weight), False)[0]
