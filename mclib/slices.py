"""The slices of a function through one point, with errors that say what to do."""

import numpy as np

from mclib.differences import plain, slope


class CalculusError(ValueError):
    """What was asked has no answer; the message says what was got and what to do."""


class NotDifferentiable(CalculusError):
    """The function has a kink, a jump or no settled slope at this point."""


class Slices:
    """f near one point x: its value there, and the slopes of its slices."""

    def __init__(self, f, x):
        self.f, self.x = f, x
        with np.errstate(all="ignore"):
            value = _numbers(f(x.copy()[()]))
        self.shape = value.shape
        if not np.isfinite(value).all():
            raise CalculusError(
                f"f is {plain(value[~np.isfinite(value)][0])} at {_written(x)}, so it has no "
                "slope there: choose an x where f is defined."
            )

    def expect_one_number(self, what, advice):
        if int(np.prod(self.shape)) != 1:
            raise CalculusError(
                f"f returned shape {self.shape}, but {what} needs a single number: {advice}."
            )

    def along(self, i):
        d = np.zeros(self.x.shape)
        d[i] = 1.0
        return self.towards(d, f"along entry {i}" if i != () else "")

    def along_every_entry(self):
        columns = [self.along(_plain_index(i)) for i in np.ndindex(self.x.shape)]
        return np.stack(columns, axis=-1).reshape(self.shape + self.x.shape)

    def towards(self, d, where):
        def phi(t):
            try:
                return _numbers(self.f((self.x + t * d)[()])).ravel()
            except (ArithmeticError, ValueError):
                # Outside the domain of f when t is large: math.log raises where np.log gives nan.
                if t == 0:
                    raise
                return np.full(self.shape, np.nan).ravel()

        unit = max(1.0, np.abs(self.x[d != 0]).max()) / np.abs(d).max()
        with np.errstate(all="ignore"):
            slopes, reasons = slope(phi, unit)
        for output, reason in reasons.items():
            index = _plain_index(np.unravel_index(output, self.shape))
            what = f"Output {index} is not" if len(slopes) > 1 else "Not"
            raise NotDifferentiable(
                f"{what} differentiable at {_written(self.x)}"
                f"{where and ' '}{where}: {reason}. "
                "Choose another x, or look at one side with difference_quotient(f, x, h)."
            )
        return slopes.reshape(self.shape)


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
        raise CalculusError(f"{name} takes finite numbers, got {_written(point)}: check the data.")
    return point


def _numbers(y):
    if y is None:
        raise CalculusError("f returned None: does it end with return?")
    try:
        return np.array(y, dtype=float)
    except (TypeError, ValueError):
        raise CalculusError(f"f returned {type(y).__name__}, not numbers.") from None


def as_given(slopes):
    return float(slopes.item()) if slopes.size == 1 and slopes.ndim == 0 else slopes


def _plain_index(index):
    return int(index[0]) if len(index) == 1 else tuple(int(i) for i in index)


def _written(x):
    if x.ndim > 1:
        return f"an x of shape {x.shape}"
    entries = ", ".join(f"{entry:.6g}" for entry in np.atleast_1d(x))
    return f"x = [{entries}]" if x.ndim else f"x = {entries}"
