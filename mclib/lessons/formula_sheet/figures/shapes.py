"""Which shape a derivative has: the axes of the output, and then those of the input."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.cells import boxed
from mclib.drawing.lettering import write
from mclib.engine import picture

_INPUTS = ("a number ()", "a vector (n,)", "a matrix (n, k)")
_OUTPUTS = ("a number ()", "a vector (m,)", "a matrix (m, p)")
_AXES = {0: "", 1: "n", 2: "n, k"}
_OUTER = {0: "", 1: "m", 2: "m, p"}
_NAMES = {
    (0, 0): "a derivative",
    (0, 1): "a gradient",
    (0, 2): "a gradient",
    (1, 0): "a velocity",
    (1, 1): "a Jacobian",
}


def shapes_of_derivatives():
    """Draw a table: a row for each kind of output, a column for each kind of input."""

    def draw(axes):
        plots.panel(axes, "", x="", y="", xlim=(-1.15, 3.0), ylim=(3.0, -0.45))
        axes.set_axis_off()
        heads = [(column + 0.5, -0.2, words) for column, words in enumerate(_INPUTS)]
        heads += [(-0.55, row + 0.5, words) for row, words in enumerate(_OUTPUTS)]
        heads.append((-0.55, -0.2, "output ↓  input →"))
        write(axes, heads, size=style.LABEL)
        for row, column in np.ndindex(3, 3):
            color = style.DERIVATIVE if (row, column) in _NAMES else style.MUTED
            boxed(axes, column + 0.04, row + 0.06, 0.92, 0.88, color=color)
            named = _NAMES.get((row, column), "use a differential")
            write(axes, [(column + 0.5, row + 0.38, _shape(row, column))], size=style.TITLE)
            write(axes, [(column + 0.5, row + 0.7, named)], size=style.NOTE)

    return picture(
        draw,
        alt="A table of shapes. Output a number: (), (n,), (n, k). Output a vector: (m,), (m, n), "
        "(m, n, k). Output a matrix: (m, p), (m, p, n), (m, p, n, k). For an output that is a "
        "matrix, and for a vector from a matrix, it says: use a differential.",
        size=(8.4, 3.6),
    )


def _shape(row, column):
    letters = ", ".join(filter(None, (_OUTER[row], _AXES[column])))
    return f"({letters}{',' if len(letters) == 1 else ''})"
