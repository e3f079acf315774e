"""Sums, means and maxima along an axis of a matrix, and their gradients.

reduced     the outputs               share               ∂output/∂X of the output that a cell feeds
backward    ∂C/∂X from ∂C/∂output     cells_per_output    how many cells feed one output
"""

import numpy as np

_HOW = {"sum": np.sum, "mean": np.mean, "max": np.max}


def reduced(X, how, axis, keepdims=False):
    """Return X.sum, X.mean or X.max along an axis (0, 1, or None for all of X).

    >>> reduced(np.ones((2, 3)), "sum", 0, keepdims=True)
    array([[2., 2., 2.]])
    """
    return _HOW[how](X, axis=axis, keepdims=keepdims)


def share(X, how, axis):
    """Return ∂output/∂X, for each cell with the one output that it feeds: the shape of X."""
    if how == "max":
        return 1.0 * (reduced(X, "max", axis, keepdims=True) == X)
    return np.full(X.shape, 1 / cells_per_output(X, axis) if how == "mean" else 1.0)


def backward(X, how, axis, δ):
    """Return ∂C/∂X from δ = ∂C/∂output, which has the outputs' shape with keepdims=True.

    >>> backward(np.ones((2, 3)), "mean", 0, np.array([[2.0, 4.0, 6.0]]))
    array([[1., 2., 3.],
           [1., 2., 3.]])
    """
    return δ * share(X, how, axis)


def cells_per_output(X, axis):
    """Return how many cells feed one output.

    >>> cells_per_output(np.ones((2, 3)), 0), cells_per_output(np.ones((2, 3)), None)
    (2, 6)
    """
    return X.size if axis is None else X.shape[axis]
