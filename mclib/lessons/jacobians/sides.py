"""The two sides of a Jacobian: its outputs are the rows, its inputs the columns."""

from mclib.drawing import style
from mclib.drawing.boxes import Side

LOW = "₁₂₃"


def sides(m, n):
    """Return the `Side`s of an m by n Jacobian: its outputs, its inputs."""
    both = (("output", "m", "y", m, style.FUNCTION), ("input", "n", "x", n, style.INPUT))
    return [
        Side(f"{of}{'s' * (size > 1)}", letter, _numbered(name, size), color)
        for of, letter, name, size, color in both
    ]


def _numbered(name, size):
    return tuple(name + low for low in LOW[:size]) if size > 1 else (name,)
