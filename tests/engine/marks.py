"""Read a drawing back from its bytes, as mclib/engine/FORMAT.md describes them."""

import struct
from dataclasses import dataclass, field

PATH, MARKERS, TEXT, IMAGE = 1, 2, 3, 4


@dataclass
class Mark:
    """One mark: what kind it is, and what could be read of it."""

    kind: int
    text: str = ""
    place: tuple = ()
    stroke: tuple = ()
    fill: tuple = ()
    width: float = 0.0
    dashes: tuple = ()
    clip: tuple = ()
    snapped: bool = False
    runs: list = field(default_factory=list)
    points: list = field(default_factory=list)
    places: list = field(default_factory=list)
    face: int = 0
    size: float = 0.0
    angle: float = 0.0
    box: tuple = ()
    pixels: bytes = b""


class _Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, code):
        values = struct.unpack_from(f"<{code}", self.data, self.at)
        self.at += struct.calcsize(f"<{code}")
        return values if len(values) > 1 else values[0]

    def lengths(self, count):
        values = self.take(f"{count}h")
        return tuple(each / 8 for each in (values if count > 1 else (values,)))

    def color(self):
        kind = self.take("B")
        values = [self.take("B") for _ in range({0: 3, 1: 1, 2: 2}[kind])]
        return kind, *values, self.take("B")

    def outline(self, mark):
        mark.runs = [self.take("BH") for _ in range(self.take("H"))]
        count = sum({1: 1, 2: 1, 3: 2, 4: 3, 5: 0}[kind] * n for kind, n in mark.runs)
        mark.points = [self.lengths(2) for _ in range(count)]


def read(data):
    """Return the marks of a drawing."""
    version, _, _ = struct.unpack_from("<BHH", data)
    assert version == 1
    marks, at = [], 5
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        reader = _Reader(data[at + 4 : at + 4 + length])
        marks.append(_mark(reader))
        assert reader.at == length
        at += 4 + length
    return marks


def _mark(reader):
    mark = Mark(reader.take("B"))
    if mark.kind in (PATH, MARKERS):
        _style(reader, mark)
        reader.outline(mark)
        if mark.kind == MARKERS:
            mark.places = [reader.lengths(2) for _ in range(reader.take("H"))]
    elif mark.kind == TEXT:
        mark.face = reader.take("B")
        mark.fill = reader.color()
        size, angle, width = reader.take("HhH")
        mark.size, mark.angle, mark.width = size / 16, angle / 10, width / 8
        mark.place = reader.lengths(2)
        mark.clip = reader.lengths(4) if mark.face & 8 else ()
        count = reader.take("H")
        mark.text = reader.data[reader.at : reader.at + count].decode()
        reader.at += count
    else:
        flags, _ = reader.take("BB")
        mark.box = reader.lengths(4)
        mark.clip = reader.lengths(4) if flags & 8 else ()
        columns, rows = reader.take("HH")
        mark.pixels = reader.data[reader.at : reader.at + 4 * columns * rows]
        reader.at += 4 * columns * rows
    return mark


def _style(reader, mark):
    flags = reader.take("B")
    if flags & 1:
        mark.stroke = reader.color()
        mark.width = reader.take("H") / 64
        reader.take("B")
    if flags & 4:
        count = reader.take("B")
        reader.take("H")
        mark.dashes = tuple(reader.take("H") / 64 for _ in range(count))
    if flags & 2:
        mark.fill = reader.color()
    if flags & 8:
        mark.clip = reader.lengths(4)
    if flags & 32:
        reader.outline(Mark(PATH))
    mark.snapped = bool(flags & 16)
