"""Tables of matrices, asked for row by row: the first row that is wrong is the one that is told."""

import numpy as np

from mclib.checks import Mistake


def row_mistakes(solution, rows, unless=()):
    """Return the mistakes of a table, of which at most one fits any answer.

    solution(*inputs) gives the right matrices, one for each row. rows is a list, one entry for each
    row: (what the row is called, [(name, text, wrong matrix as a function of the inputs), ...]).
    Tables that one of the functions in `unless` returns have a mistake of their own.
    """
    found = []
    for i, (title, known) in enumerate(rows):
        wrongs = [wrong for _, _, wrong in known]
        for name, says, wrong in known:
            found.append(
                Mistake(
                    name,
                    f"In the row of {title}: {says}",
                    wrong=_with_row(solution, i, wrong),
                    when=_is_first(solution, i, [wrong], unless),
                )
            )
        found.append(
            Mistake(
                f"row of {title}",
                f"Look at the row of {title} again{': every row above it is right' * (i > 0)}.",
                wrong=_with_row(solution, i, lambda *inputs: np.nan),
                when=_is_first(solution, i, wrongs, unless, hits=False),
            )
        )
    return tuple(found)


def _with_row(solution, i, wrong):
    """Return the table whose row i is wrong, as a function of the inputs."""

    def table(*inputs):
        matrices = np.array(solution(*inputs), dtype=float)
        matrices[i] = wrong(*inputs)
        return matrices

    return table


def _is_first(solution, i, wrongs, unless, hits=True):
    """Return a test of an answer: row i is the first that is off, and is one of the wrong ones."""

    def when(given, *inputs):
        right = np.array(solution(*inputs), dtype=float)
        if given.shape != right.shape or any(_alike(given, each(*inputs)) for each in unless):
            return False
        is_off = [not _alike(some, other) for some, other in zip(given, right, strict=True)]
        if not any(is_off) or is_off.index(True) != i:
            return False
        return hits == any(_alike(given[i], wrong(*inputs)) for wrong in wrongs)

    return when


def _alike(given, wrong):
    with np.errstate(all="ignore"):
        wrong = np.asarray(wrong, dtype=float)
        return given.shape == wrong.shape and np.allclose(given, wrong, rtol=1e-4)
