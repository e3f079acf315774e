"""One finished frame of a figure, as pixels and as what differs from its background."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np


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
        """Return where runs of one colour begin, counted along the rows, then their colours.

        Shape (2r,), little-endian words; colour 0 stands for "as in the background".
        """
        colours = np.where(self._changed, _words(self.pixels), 0).ravel()
        starts = np.flatnonzero(np.concatenate(([True], colours[1:] != colours[:-1])))
        return np.concatenate((starts, colours[starts])).astype("<u4")

    @cached_property
    def _changed(self):
        return _words(self.pixels) != _words(self.under)


def _words(pixels):
    """Return RGBA pixels as one 32-bit word each."""
    return pixels.view("<u4")[..., 0]
