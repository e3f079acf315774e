"""Many short words as one artist: changing numbers that every frame can afford.

    write     words at places of the axes
    heading   a panel's title that changes from frame to frame
    signed    a number as words, with a true minus

Matplotlib lays out each Text anew, which takes about a millisecond; here the outline of each
letter is kept, and all words of one call are filled as one path.
"""

from functools import cache, lru_cache

import numpy as np
from matplotlib.artist import Artist
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D, ScaledTranslation

from mclib.drawing import style

_UNIT = 100  # size in points at which outlines are kept
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


class _Words(Artist):
    def __init__(self, where, words, color, size, weight, zorder):
        super().__init__()
        self._words, self._color, self._size, self._weight = tuple(words), color, size, weight
        self.set_zorder(zorder)
        self.set_transform(where)

    def draw(self, renderer):
        """Fill the outlines of all words at once."""
        if not self._words or not self.get_visible():
            return
        scale = renderer.points_to_pixels(self._size) / _UNIT
        places = self.get_transform().transform([each[:2] for each in self._words])
        corners, codes = [], []
        for place, (_, _, text, *sits) in zip(places, self._words, strict=True):
            outline, its_codes, width = _outline(text, self._weight)
            across, up = sits or ("center", "center")
            corners.append(place + scale * np.add(outline, (_SHIFT[across] * width, _RISE[up])))
            codes.append(its_codes)
        pen = renderer.new_gc()
        pen.set_foreground(self._color)
        pen.set_linewidth(0)
        path = Path(np.concatenate(corners), np.concatenate(codes))
        renderer.draw_path(pen, path, Affine2D(), pen.get_rgb())
        pen.restore()


@cache
def _letter(letter, weight):
    """Return a letter's outline, the codes of its points, and how far the next one stands."""
    font = FontProperties(size=_UNIT, weight=weight)
    outline, codes = text_to_path.get_text_path(font, letter)
    width = text_to_path.get_text_width_height_descent(f"{letter}|", font, False)[0]
    width -= text_to_path.get_text_width_height_descent("|", font, False)[0]
    return np.reshape(outline, (-1, 2)) * _UNIT / text_to_path.FONT_SCALE, codes, width


@lru_cache(maxsize=1024)  # many words of one frame stand in the next one too
def _outline(text, weight):
    """Return a word's outline from (0, 0), the codes of its points, and its width."""
    letters = [_letter(each, weight) for each in text]
    starts = np.cumsum([0.0] + [width for *_, width in letters])
    outlines = [
        np.add(outline, (start, 0)) for (outline, *_), start in zip(letters, starts, strict=False)
    ]
    return (
        np.concatenate([np.zeros((0, 2)), *outlines]),
        np.concatenate([np.zeros(0, np.uint8), *(codes for _, codes, _ in letters)]),
        starts[-1],
    )
