"""The bytes of a drawing: what each mark becomes on the wire. FORMAT.md is the page to read.

    path, markers, text, image    a mark as bytes, complete in itself
    drawing                       marks in a row, with the size that they are drawn for
    marks                         the marks of a drawing again, one by one

A mark holds its own style, clip and words, so no frame depends on another, and two frames that
share a mark share its bytes.
"""

import itertools
import struct
from typing import NamedTuple

import numpy as np

VERSION = 1
PATH, MARKERS, TEXT, IMAGE = 1, 2, 3, 4
STROKE, FILL, DASHED, CLIPPED, SNAPPED, CLIP_PATH = 1, 2, 4, 8, 16, 32
BOLD, ITALIC, MONO = 1, 2, 4
LITERAL, ROLE, MIX = 0, 1, 2
FAR = 4000  # pixels: nothing of a figure stands further out, and sixteen bits hold no more

_CODES = np.array([0, 1, 2, 3, 4] + [0] * 74 + [5])  # Matplotlib's code of a vertex -> ours


class Color(NamedTuple):
    """A colour: three numbers, or a role of the palette, or a mix of paper and a role; alpha."""

    kind: int
    values: tuple[int, ...]
    alpha: int = 255

    @property
    def bytes(self):
        """The colour as it is sent."""
        return bytes((self.kind, *self.values, self.alpha))


class Style(NamedTuple):
    """How a path is drawn. Lengths in pixels; clip is left, top, right, bottom."""

    stroke: Color | None = None
    width: float = 0.0
    cap: int = 0
    join: int = 0
    dashes: tuple[float, ...] = ()
    dash_offset: float = 0.0
    fill: Color | None = None
    clip: tuple[float, ...] | None = None
    clip_path: bytes = b""
    snapped: bool = False

    @property
    def bytes(self):
        """The style as it is sent: flags, then what they announce."""
        flags = STROKE * bool(self.stroke) | FILL * bool(self.fill) | DASHED * bool(self.dashes)
        flags |= CLIPPED * bool(self.clip) | SNAPPED * self.snapped
        flags |= CLIP_PATH * bool(self.clip_path)
        parts = [bytes((flags,))]
        if self.stroke:
            width = min(round(self.width * 64), 65535)
            parts += [self.stroke.bytes, struct.pack("<HB", width, self.cap | self.join << 2)]
        if self.dashes:
            lengths = [round(each * 64) for each in (self.dash_offset, *self.dashes)]
            parts.append(struct.pack(f"<B{len(lengths)}H", len(self.dashes), *lengths))
        if self.fill:
            parts.append(self.fill.bytes)
        if self.clip:
            parts.append(eighths(self.clip))
        return b"".join([*parts, self.clip_path])


def path(style, outline):
    """Return a path as a mark; outline is what `geometry` gives."""
    return bytes((PATH,)) + style.bytes + outline


def markers(style, outline, places):
    """Return the same outline at many places as a mark. Shapes: places is (k, 2), in pixels."""
    return (
        bytes((MARKERS,)) + style.bytes + outline + struct.pack("<H", len(places)) + eighths(places)
    )


def text(words, color, size, face, angle, place, width, clip=None):
    """Return one line of text as a mark; size and width in pixels, angle in degrees.

    place is the left end of the baseline. width is that of the words as they were measured.
    """
    letters = words.encode()
    return b"".join(
        [
            bytes((TEXT, face | (CLIPPED if clip else 0))),
            color.bytes,
            struct.pack("<HhH", round(size * 16), round(angle * 10), round(width * 8)),
            eighths(place),
            eighths(clip) if clip else b"",
            struct.pack("<H", len(letters)),
            letters,
        ]
    )


def image(pixels, box, alpha=255, clip=None):
    """Return an image as a mark: pixels (rows, columns, 4) in a box (left, top, width, height)."""
    rows, columns = pixels.shape[:2]
    return b"".join(
        [
            bytes((IMAGE, CLIPPED if clip else 0, alpha)),
            eighths(box),
            eighths(clip) if clip else b"",
            struct.pack("<HH", columns, rows),
            np.ascontiguousarray(pixels, dtype=np.uint8).tobytes(),
        ]
    )


def geometry(vertices, codes, snapped=False):
    """Return an outline as bytes: runs of one kind of segment, then all its points.

    Shapes: vertices (k, 2), in pixels from the top left; codes (k,), those of Matplotlib. What
    snaps is rounded down, so that it falls on the same pixel of the screen as before.

    >>> len(geometry(np.array([[0.0, 0.0], [8.0, 8.0]]), np.array([1, 2])))
    16
    """
    kinds = _CODES[codes]
    starts = np.concatenate(([0], 1 + np.flatnonzero(kinds[1:] != kinds[:-1]), [len(kinds)]))
    segments = [1, 1, 2, 3, 1]  # vertices in a move, a line, two kinds of curve, a closing
    runs = struct.pack("<H", len(starts) - 1)
    for start, end in itertools.pairwise(starts.tolist()):
        kind = int(kinds[start])
        runs += struct.pack("<BH", kind, (end - start) // segments[kind - 1])
    points = vertices[kinds != 5]
    if snapped:
        points = np.floor(8 * points + 1e-6) / 8
    return runs + eighths(points)


def eighths(lengths):
    """Return lengths in pixels as little-endian 16-bit eighths of a pixel."""
    lengths = np.clip(np.asarray(lengths, dtype=float), -FAR, FAR)
    return np.rint(8 * lengths).astype("<i2").tobytes()


def drawing(width, height, marks):
    """Return marks as one drawing: version, size, then each mark with its length before it."""
    head = struct.pack("<BHH", VERSION, width, height)
    return head + b"".join(struct.pack("<I", len(each)) + each for each in marks)


def marks(data):
    """Return the marks of a drawing, in order.

    >>> marks(drawing(8, 6, [b"one", b"two"]))
    [b'one', b'two']
    """
    found, at = [], 5
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        found.append(data[at + 4 : at + 4 + length])
        at += 4 + length
    return found
