"""Write many marks small: of marks that are alike, only the differences are kept.

    packed      marks as bytes, which deflate well
    unpacked    the marks again

While a parameter moves, a curve moves a little: its points stay near those before the move, and
near each other. A row of states that is packed like this takes about a quarter of the bytes. The
idea is that of PNG's filters, with marks in place of lines of pixels; FORMAT.md has the bytes.
"""

import struct

import numpy as np

_ALIKE = 8  # bytes: two marks of one length that begin alike are likely the same thing, moved
_FURTHEST = 65535  # marks back: no more can be said in sixteen bits


def packed(marks):
    """Return marks as bytes.

    >>> moved = [bytes([1, 1, 0, 0, 80 + k, 0, 90, 0]) for k in range(3)]
    >>> unpacked(packed(moved)) == moved
    True
    """
    backs, filters, heads, words, latest = [], [], [], [], {}
    for i, mark in enumerate(marks):
        head, numbers = _split(mark)
        alike = len(mark), mark[:_ALIKE]
        back = i - latest.get(alike, i)
        latest[alike] = i
        ways = [(0, 0), (0, 1)]
        if 0 < back <= _FURTHEST:
            ways += [(back, 0), (back, 1)]
            before = _split(marks[i - back])[1]
        tried = [_folded(_filtered(numbers - before if b else numbers, f)) for b, f in ways]
        best = min(range(len(ways)), key=lambda k: int(tried[k].sum(dtype=np.int64)))
        backs.append(ways[best][0])
        filters.append(ways[best][1])
        heads.append(head)
        words.append(tried[best].tobytes())
    lengths = struct.pack(f"<{len(heads) + 1}I", len(heads), *map(len, marks))
    every = b"".join(words)
    return b"".join(
        [lengths, struct.pack(f"<{len(backs)}H", *backs), bytes(filters), *heads, every[::2],
         every[1::2]]
    )  # fmt: skip


def unpacked(data):
    """Return the marks that `packed` made into these bytes."""
    (count,) = struct.unpack_from("<I", data)
    lengths = struct.unpack_from(f"<{count}I", data, 4)
    backs = struct.unpack_from(f"<{count}H", data, 4 + 4 * count)
    filters = data[4 + 6 * count : 4 + 7 * count]
    at = 4 + 7 * count
    rest = np.frombuffer(data, np.uint8, offset=at + sum(each % 4 for each in lengths))
    words = np.ascontiguousarray(rest.reshape(2, -1).T).view("<u2").ravel()
    marks, numbers, place = [], [], 0
    for i, (length, back, kind) in enumerate(zip(lengths, backs, filters, strict=True)):
        head = data[at : at + length % 4]
        found = _unfolded(words[place : place + length // 4 * 2])
        if kind:
            found = np.cumsum(found.reshape(-1, 2), axis=0, dtype="<u2").ravel()
        if back:
            found = found + numbers[i - back]
        marks.append(head + found.tobytes())
        numbers.append(found)
        at, place = at + len(head), place + len(found)
    return marks


def _split(mark):
    """Return the first bytes of a mark, at most three, and the rest as pairs of numbers.

    A mark ends with its points, so the pairs are x and y of a point each.
    """
    head = len(mark) % 4
    return mark[:head], np.frombuffer(mark, "<u2", offset=head)


def _filtered(numbers, kind):
    """Return numbers as they are (0), or how far each pair is from the one before it (1)."""
    if not kind:
        return numbers
    pairs = numbers.reshape(-1, 2)
    return np.diff(pairs, axis=0, prepend=np.zeros((1, 2), "<u2")).ravel()


def _folded(numbers):
    """Return signed numbers as 0, -1, 1, -2, 2, ... -> 0, 1, 2, 3, 4, ...: the small stay small."""
    return (numbers << 1) ^ -(numbers >> 15)


def _unfolded(numbers):
    return (numbers >> 1) ^ -(numbers & 1)
