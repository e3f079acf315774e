"""What the operators are given and give back: a function, a point, and slopes as a result."""

import numpy as np

from mclib.calculus.errors import CalculusError


def expect_function(f, usage):
    if not callable(f):
        got = type(f).__name__
        raise CalculusError(f"Expected a function, got {got}: write {usage}, the function first.")


def point(x, name):
    if callable(x):
        raise CalculusError(f"{name} takes a point, got a function: compose them as f(g(x)) first.")
    try:
        point = np.array(x, dtype=float)
    except (TypeError, ValueError):
        raise CalculusError(f"{name} takes numbers, got {x!r}.") from None
    if not point.size or not np.isfinite(point).all():
        raise CalculusError(f"{name} takes finite numbers, got {written(point)}: check the data.")
    return point


def as_given(slopes):
    return float(slopes.item()) if slopes.size == 1 and slopes.ndim == 0 else slopes


def written(x):
    if x.ndim > 1:
        return f"an x of shape {x.shape}"
    entries = ", ".join(f"{entry:.6g}" for entry in np.atleast_1d(x))
    return f"x = [{entries}]" if x.ndim else f"x = {entries}"
