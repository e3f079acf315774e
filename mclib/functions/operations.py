"""Operations y(w, x) on two vectors, with both Jacobians in closed form.

    operations    by name: the element-wise ones first, then three whose inputs mix
    softmax       positive shares that add up to 1

Everywhere w, x and y have shape (n,), and a Jacobian has shape (n, n).
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np


class Operation(NamedTuple):
    """y(w, x), its two Jacobians, and how these are written."""

    of: Callable
    by_w: Callable
    by_x: Callable
    written_by_w: str
    written_by_x: str

    def jacobian(self, by, w, x):
        """Return ∂y/∂w or ∂y/∂x, whichever `by` names."""
        return (self.by_w if by == "w" else self.by_x)(w, x)


def softmax(t):
    """Return exp(t) over its sum.

    >>> softmax(np.array([0.0, 0.0]))
    array([0.5, 0.5])
    """
    e = np.exp(t - np.max(t))
    return e / e.sum()


def _identity(w, x):
    return np.eye(len(w))


def _softmax_jacobian(w, x):
    s = softmax(w + x)
    return np.diag(s) - np.outer(s, s)


def _counts(n):
    """Return 1 to n: how many entries each running mean is made of."""
    return np.arange(1, n + 1)


def _shares(entries):
    """Return the matrix whose row i holds entries[j] / i up to the diagonal, counted from 1."""
    n = len(entries)
    return np.tril(np.ones((n, n))) * entries / _counts(n)[:, None]


operations = {
    "w + x": Operation(np.add, _identity, _identity, "I", "I"),
    "w − x": Operation(np.subtract, _identity, lambda w, x: -np.eye(len(w)), "I", "−I"),
    "w ⊗ x": Operation(
        np.multiply,
        lambda w, x: np.diag(x),
        lambda w, x: np.diag(w),
        "diag(x)",
        "diag(w)",
    ),
    "w ⊘ x": Operation(
        np.divide,
        lambda w, x: np.diag(1 / x),
        lambda w, x: np.diag(-w / x**2),
        "diag(1 / x)",
        "diag(−w / x²)",
    ),
    "max(w, x)": Operation(
        np.maximum,
        lambda w, x: np.diag(1.0 * (w > x)),
        lambda w, x: np.diag(1.0 * (x > w)),
        "diag(1 where w > x)",
        "diag(1 where x > w)",
    ),
    "w + x, with x shifted by one": Operation(
        lambda w, x: w + np.roll(x, 1),
        _identity,
        lambda w, x: np.roll(np.eye(len(x)), 1, axis=0),
        "I",
        "I, its rows shifted",
    ),
    "running mean of w ⊗ x": Operation(
        lambda w, x: np.cumsum(w * x) / _counts(len(w)),
        lambda w, x: _shares(x),
        lambda w, x: _shares(w),
        "xⱼ / i from row j down",
        "wⱼ / i from row j down",
    ),
    "softmax(w + x)": Operation(
        lambda w, x: softmax(w + x),
        _softmax_jacobian,
        _softmax_jacobian,
        "diag(y) − y yᵀ",
        "diag(y) − y yᵀ",
    ),
}
