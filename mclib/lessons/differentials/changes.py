"""Functions of a matrix X, each with its differential: what the figure of nudges can show.

>>> round(float(CHANGES["det X"].differential(np.eye(2), 0.01 * np.eye(2))), 6)
0.02
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Change:
    """A function f of a matrix, and its differential df, linear in dX."""

    function: Callable
    differential: Callable

    def __call__(self, X):
        """Return f(X)."""
        return self.function(X)


def _inverse_differential(X, dX):
    """Return d(X⁻¹) = −X⁻¹ dX X⁻¹."""
    inverse = np.linalg.inv(X)
    return -inverse @ dX @ inverse


def _determinant_differential(X, dX):
    """Return d(det X) = det X tr(X⁻¹ dX)."""
    return np.linalg.det(X) * np.trace(np.linalg.inv(X) @ dX)


CHANGES = {
    "X⁻¹": Change(np.linalg.inv, _inverse_differential),
    "det X": Change(np.linalg.det, _determinant_differential),
    "XᵀX": Change(lambda X: X.T @ X, lambda X, dX: dX.T @ X + X.T @ dX),
}
