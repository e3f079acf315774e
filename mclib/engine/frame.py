"""One finished frame of a figure, as pixels and as what differs from its background."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

_LOW = 0xFFFFFF  # the low three bytes of a word: red, green and blue of an opaque pixel


@dataclass(frozen=True)
class Frame:
    """One finished frame: RGBA pixels (height, width, 4), the background, and the readout."""

    pixels: np.ndarray
    under: np.ndarray
    readout: str

    def box(self):
        """Return x, y, width and height, in pixels from the top left, of what is not background."""
        rows, columns = (np.flatnonzero(self._changed.any(axis=axis)) for axis in (1, 0))
        if not len(rows):
            return [0, 0, 0, 0]
        left, top = int(columns[0]), int(rows[0])
        return [left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top]

    def runs(self):
        """Return the pixels, row after row, as runs of one colour: little-endian words, shape (r,).

        The low three bytes of a word are a colour, the high one says for how many pixels. Where
        the high byte is 0, the low ones say how many pixels stay as in the background.
        """
        colours = (_words(self.pixels) * self._changed).ravel()  # 0 where the background stays
        breaks = np.concatenate(([True], colours[1:] != colours[:-1]))
        breaks[::0xFF] |= colours[::0xFF] != 0  # a run's length must fit into its bytes
        breaks[::_LOW] = True
        starts = np.flatnonzero(breaks)
        lengths, colours = np.diff(starts, append=breaks.size), colours[starts]
        return np.where(colours, lengths << 24 | colours & _LOW, lengths).astype("<u4")

    @cached_property
    def _changed(self):
        return _words(self.pixels) != _words(self.under)


def _words(pixels):
    """Return RGBA pixels as one 32-bit word each."""
    return pixels.view("<u4")[..., 0]
