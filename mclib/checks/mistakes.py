"""The known mistakes, as data: a mistake is a wrong answer together with what it means.

A lesson's own mistakes stand beside its exercises and say what went wrong there; the general ones
below are tried on every exercise. A mistake gives either the wrong answer at the inputs
(`wrong`), or what it does to the right one (`distort`).

>>> Mistake("sum", "You took the sum.", wrong=sum).answer(None, [1.0, 2.0])
3.0
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Mistake:
    """A mistake: its name, what the reader is told, and the answer that it leads to.

    `when(given, *inputs)`, where it is there, recognises the mistake in place of comparing
    with that answer: for questions with many right answers.
    """

    name: str
    says: str
    wrong: Callable | None = None
    distort: Callable | None = None
    when: Callable | None = None

    def answer(self, right, *inputs):
        """Return the wrong answer that belongs to a right one at some inputs."""
        return self.distort(right) if self.distort else self.wrong(*inputs)


def transpose(right):
    """Return the other layout of a matrix; anything else as it is."""
    return np.transpose(right) if np.ndim(right) == 2 else right


GENERAL = (
    Mistake(
        "sign",
        "The sign is reversed: look for a minus that is missing, or for one too many.",
        distort=np.negative,
    ),
    Mistake(
        "twice",
        "There is a factor of 2 too many: look for one that does not belong.",
        distort=lambda right: 2 * np.asarray(right),
    ),
    Mistake(
        "half",
        "A factor of 2 is missing: it was lost along the way.",
        distort=lambda right: np.asarray(right) / 2,
    ),
    Mistake(
        "transpose",
        "Rows and columns are swapped: this is the transpose.",
        distort=transpose,
    ),
    Mistake(
        "reciprocal",
        "Numerator and denominator are swapped: this is the reciprocal.",
        distort=lambda right: 1 / np.asarray(right),
    ),
    Mistake(
        "diagonal as a vector",
        "These are the entries on the diagonal, as a vector. The answer is the whole matrix.",
        distort=lambda right: np.diagonal(right).copy() if np.ndim(right) == 2 else right,
    ),
)
