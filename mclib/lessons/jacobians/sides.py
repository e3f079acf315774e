"""What the rows and the columns of a Jacobian belong to: outputs and inputs."""

from mclib.drawing import style
from mclib.drawing.boxes import Side

SUBSCRIPTS = "₁₂₃"


def sides(m, n):
    """Return the `Side`s of an m by n Jacobian: its outputs, its inputs."""
    return [_side("output", "m", "y", m, style.FUNCTION), _side("input", "n", "x", n, style.INPUT)]


def _side(of, letter, name, size, color):
    return Side(of + "s" * (size > 1), letter, _numbered(name, size), color)


def _numbered(name, size):
    return tuple(name + digit for digit in SUBSCRIPTS[:size]) if size > 1 else (name,)
