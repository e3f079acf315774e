"""Sums, means and maxima along an axis of a matrix, and the way back of their gradients.

reduced    the outputs                share       ∂output/∂X of the output that a cell feeds
backward   ∂L/∂X from ∂L/∂output      way_back    what NumPy needs to be told
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
    return np.full(X.shape, 1 / _fed_by(X, axis) if how == "mean" else 1.0)


def backward(X, how, axis, g):
    """Return ∂L/∂X from g = ∂L/∂output, which has the outputs' shape with keepdims=True.

    >>> backward(np.ones((2, 3)), "mean", 0, np.array([[2.0, 4.0, 6.0]]))
    array([[1., 2., 3.],
           [1., 2., 3.]])
    """
    return g * share(X, how, axis)


def way_back(X, how, axis, keepdims):
    """Return two phrases: what each cell gets, and whether g stretches by itself."""
    shape = reduced(X, how, axis, keepdims).shape
    gets = {
        "sum": "g",
        "mean": f"g / {_fed_by(X, axis)}",
        "max": "g where X is the largest, else 0",
    }[how]
    if axis == 1 and not keepdims:
        return gets, f"{shape} against {X.shape} is an error: g[:, None], or keepdims=True, helps."
    return gets, f"{shape} stretches to {X.shape} by itself."


def _fed_by(X, axis):
    """Return how many cells feed one output."""
    return X.size if axis is None else X.shape[axis]
