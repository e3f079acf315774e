"""A still: a figure that is drawn once.

It shows itself as a PNG with a text alternative.

    Picture     the drawn figure
    picture     make one in one line
"""

from mclib.engine.sheet import Sheet
from mclib.engine.stills import bundle


class Picture:
    """A still figure: it shows itself as a PNG with its text alternative."""

    def __init__(self, sheet, alt):
        self.alt = alt
        self._png = sheet.still({}, ratio=2)
        self._size = sheet.size
        sheet.close()

    def png(self):
        """Return the picture as the bytes of a PNG, at two pixels per CSS pixel."""
        return self._png

    def __repr__(self):
        return f"Picture: {self.alt}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        return bundle(self._png, self.alt, self._size, repr(self))


def picture(draw, alt, **figure):
    """Draw a still with `draw(axes)`; `alt` says in words what it shows.

    figure: arguments of `sheet.Sheet`, such as panels and size.

    >>> picture(lambda axes: axes.plot([0, 1]), alt="A line from 0 to 1.")
    Picture: A line from 0 to 1.
    """
    return Picture(Sheet(draw, **figure), alt)
