"""Limits and slopes in numbers, for functions that are smooth on either side.

The value at 0 of a smooth function is found from eight values around it: the even part
L + c₂t² + c₄t⁴ + c₆t⁶ + … at t = h, 2h, 3h, 4h is weighted so that all but L cancels.

>>> float(round(limit(lambda x: np.sin(x) / x, 0), 12)), float(round(slope(np.exp, 0), 12))
(1.0, 1.0)
"""

import numpy as np

_STEP = 0.01
_WEIGHTS = {1: 8 / 5, 2: -4 / 5, 3: 8 / 35, 4: -1 / 35}


def limit(function, at):
    """Return the limit of a function at a point, from values on both sides of it."""
    return sum(
        weight * (function(at + k * _STEP) + function(at - k * _STEP)) / 2
        for k, weight in _WEIGHTS.items()
    )


def slope(function, at):
    """Return the derivative of a function of one number: the limit of (f(a + h) - f(a)) / h."""
    return limit(lambda h: (function(at + h) - function(at)) / h, 0)


def entrywise(function):
    """Return the derivative by the first argument, entry by entry where it is an array."""
    return lambda x, *others: slope(lambda t: function(x + t, *others), 0)


def derivative(function, at):
    """Return the derivative by a number, a vector (n,) or a matrix (m, n), in numerator layout.

    The function gives a number or a column (m, 1). A number's derivative by a vector is a row; by
    a matrix it has the shape of the matrix.
    """
    at = np.asarray(at, dtype=float)
    slopes = []
    for place in np.ndindex(at.shape):
        unit = np.zeros(at.shape)
        unit[place] = 1.0
        slopes.append(slope(lambda t, unit=unit: function(at + t * unit), 0))
    if at.ndim == 0:
        return slopes[0]
    if at.ndim == 1:
        return np.hstack([np.reshape(each, (-1, 1)) for each in slopes])
    return np.reshape(slopes, at.shape)
