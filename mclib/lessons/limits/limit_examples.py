"""Functions near a point that they are not asked at: what they come to there, if to anything."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Specimen:
    """A function near a point a, with the lowest and the highest value that it keeps coming to."""

    f: Callable
    a: float
    low: float
    high: float
    holes: tuple[float, ...] = ()  # heights over a that the graph comes to and leaves out

    def graph(self, left, right, count=401):
        """Return x and f(x) on both sides of a; a nan at a itself parts the two sides."""
        gap = 1e-9 * (right - left)
        x = np.concatenate(
            [np.linspace(left, self.a - gap, count), np.linspace(self.a + gap, right, count)]
        )
        return np.insert(x, count, self.a), np.insert(self.f(x), count, np.nan)


def jump(x, half, slope=0.0):
    """Return 1 - half to the left of 0 and 1 + half to the right, both with a slope."""
    return 1 + half * np.sign(x) + slope * x


def swinging(x):
    """Return 1 + sin(1/x) / 2."""
    return 1 + np.sin(1 / x) / 2
