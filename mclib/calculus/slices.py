"""The slices of a function through one point, and the plain reason when one has no slope."""

import numpy as np

from mclib.calculus.arguments import written
from mclib.calculus.differences import plain, slope
from mclib.calculus.errors import CalculusError, NotDifferentiable


class Slices:
    """f near one point x: its value there, and the slopes of its slices."""

    def __init__(self, f, x):
        self.f, self.x = f, x
        with np.errstate(all="ignore"):
            value = _numbers(f(x.copy()[()]))
        self.shape = value.shape
        if not np.isfinite(value).all():
            raise CalculusError(
                f"f is {plain(value[~np.isfinite(value)][0])} at {written(x)}, so it has no "
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
                f"{what} differentiable at {written(self.x)}"
                f"{where and ' '}{where}: {reason}. "
                "Choose another x, or look at one side with difference_quotient(f, x, h)."
            )
        return slopes.reshape(self.shape)


def _numbers(y):
    if y is None:
        raise CalculusError("f returned None: does it end with return?")
    try:
        return np.array(y, dtype=float)
    except (TypeError, ValueError):
        raise CalculusError(f"f returned {type(y).__name__}, not numbers.") from None


def _plain_index(index):
    return int(index[0]) if len(index) == 1 else tuple(int(i) for i in index)
