"""Differentials as traces, and the steps that bring dX to the end.

>>> trace = TRACES["aᵀXb"]
>>> [line.factors for line in trace.steps]
[('aᵀ', 'dX', 'b'), ('b', 'aᵀ', 'dX')]
"""

from dataclasses import dataclass
from functools import reduce

import numpy as np

_ROTATED = "The last factor, {}, goes to the front: a trace does not change under rotation."
_START = "Only X moves, so dX takes its place."


@dataclass(frozen=True)
class Line:
    """One form of df: a sign and the factors under the trace, and how it came about.

    moved holds pairs: the place of a factor in the line before, and its place in this one.
    """

    factors: tuple[str, ...]
    says: str
    moved: tuple[tuple[int, int], ...] = ()
    sign: str = ""


@dataclass(frozen=True)
class Trace:
    """A function of X, the forms of its differential, and its gradient in words and numbers."""

    steps: tuple[Line, ...]
    gradient: str
    matrices: dict

    def value(self, step):
        """Return df as the given form has it."""
        line = self.steps[step]
        product = reduce(np.matmul, [self.matrices[name] for name in line.factors])
        return (-1 if line.sign else 1) * float(np.trace(product))

    def before(self):
        """Return what stands before dX in the last form: Gᵀ."""
        *factors, _ = self.steps[-1].factors
        sign = -1 if self.steps[-1].sign else 1
        return sign * reduce(np.matmul, [self.matrices[name] for name in factors])


def _rotation(*factors, sign=""):
    """Return the lines from A dX … to … A dX, the last factor going to the front in each."""
    lines = [Line(factors, _START, sign=sign)]
    while lines[-1].factors[-1] != "dX":
        *others, last = lines[-1].factors
        moved = ((len(others), 0),)
        lines.append(Line((last, *others), _ROTATED.format(last), moved, sign))
    return tuple(lines)


_a, _b = np.array([[1.0], [-2.0]]), np.array([[0.5], [1.0], [-1.5]])
_dX = np.array([[0.1, -0.2, 0.0], [0.3, 0.1, -0.1]])
_A = np.array([[1.0, -0.5], [0.0, 2.0], [1.5, 1.0], [-1.0, 0.5]])
_B = np.array([[0.5, 1.0], [-1.0, 2.0], [1.0, 0.0]])
_C = np.array([[1.0, 0.5, -1.0, 2.0], [-0.5, 1.0, 0.0, 1.5]])
_P = np.array([[1.0, 2.0, -1.0], [0.5, -1.0, 1.0], [2.0, 0.0, 1.0], [-1.0, 1.5, 0.5]])
_X = np.array([[2.0, 0.5], [-1.0, 1.5]])
_step = np.array([[0.1, -0.2], [0.3, 0.1]])
_K = np.array([[1.0, -1.0], [0.5, 2.0]])

TRACES = {
    "tr(AXBC)": Trace(
        _rotation("A", "dX", "B", "C"),
        "(BCA)ᵀ",
        {"A": _A, "dX": _dX, "B": _B, "C": _C},
    ),
    "aᵀXb": Trace(_rotation("aᵀ", "dX", "b"), "(baᵀ)ᵀ = abᵀ", {"aᵀ": _a.T, "dX": _dX, "b": _b}),
    "tr(PXᵀQ)": Trace(
        (
            Line(("P", "dXᵀ", "Q"), "Only X moves, so dXᵀ takes the place of Xᵀ."),
            Line(
                ("Qᵀ", "dX", "Pᵀ"),
                "The whole product is transposed: the order is reversed, each factor transposed.",
                ((0, 2), (1, 1), (2, 0)),
            ),
            Line(("Pᵀ", "Qᵀ", "dX"), _ROTATED.format("Pᵀ"), ((2, 0),)),
        ),
        "(PᵀQᵀ)ᵀ = QP",
        {"P": _P, "dXᵀ": _dX.T, "Q": _A.T, "Qᵀ": _A, "dX": _dX, "Pᵀ": _P.T},
    ),
    "tr(X⁻¹K)": Trace(
        _rotation("X⁻¹", "dX", "X⁻¹", "K", sign="−"),
        "−(X⁻¹KX⁻¹)ᵀ",
        {"X⁻¹": np.linalg.inv(_X), "dX": _step, "K": _K},
    ),
}
