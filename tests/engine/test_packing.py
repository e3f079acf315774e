"""Packed marks come back byte for byte, and take less room than they do unpacked."""

import zlib

import numpy as np
import pytest

from mclib.engine import format
from mclib.engine.packing import packed, unpacked

LOOK = format.Style(stroke=format.Color(format.ROLE, (3,)), width=1.5)


def curve(phase, points=60):
    """A wave as a mark, as the recorder would write it."""
    t = np.linspace(0, 6, points)
    corners = np.stack([100 * t, 200 + 90 * np.sin(t + phase)], axis=1)
    return format.path(LOOK, format.geometry(corners, np.array([1] + [2] * (points - 1))))


def words(said):
    return format.text(said, format.Color(format.ROLE, (1,)), 12, 0, 0, (30, 40), 25)


CASES = {
    "nothing": [],
    "one": [curve(0.0)],
    "moving": [curve(phase) for phase in np.linspace(0, 1, 20)],
    "two curves in turn": [curve(k / 9 + shift) for k in range(9) for shift in (0, 2)],
    "words between": [each for k in range(5) for each in (words(f"k = {k}"), curve(k / 9))],
    "short": [b"", b"\x01", b"\x01\x02", b"abc", b"abcd", b"abcde"],
    "the largest steps": [b"\x00\x80\xff\x7f", b"\xff\x7f\x00\x80", b"\x00\x00\xff\xff"] * 2,
    "bytes of no sense": [
        np.random.default_rng(seed).bytes(40 + seed % 5) for seed in range(12)
    ],
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_marks_come_back_as_they_were(case):
    assert unpacked(packed(CASES[case])) == CASES[case]


def test_a_reference_too_far_back_is_not_used():
    marks = [curve(0.0)] + [bytes(k.to_bytes(4, "little")) for k in range(65540)] + [curve(0.1)]
    assert unpacked(packed(marks)) == marks


@pytest.mark.parametrize("case", ["moving", "two curves in turn"])
def test_what_moves_a_little_takes_less_than_half_the_room(case):
    marks = CASES[case]
    plain = len(zlib.compress(format.drawing(640, 400, marks), 9))
    assert len(zlib.compress(packed(marks), 9)) < 0.5 * plain
