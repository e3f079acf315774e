"""Functions near a point a: one with a removable hole, one with a jump, one that oscillates."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class LimitExample:
    """A function near a point a, with its limit inferior and its limit superior there.

    The limit exists where the two are equal.
    """

    f: Callable
    a: float
    liminf: float
    limsup: float
    holes: tuple[float, ...] = ()  # the one-sided limits at a, drawn as open circles

    def graph(self, left, right, count=401):
        """Return x and f(x) on both sides of a, two arrays; a nan at a separates the sides."""
        gap = 1e-9 * (right - left)
        x = np.concatenate(
            [np.linspace(left, self.a - gap, count), np.linspace(self.a + gap, right, count)]
        )
        return np.insert(x, count, self.a), np.insert(self.f(x), count, np.nan)


def jump(x, half, slope=0.0):
    """Return 1 - half to the left of 0 and 1 + half to the right, both with a slope."""
    return 1 + half * np.sign(x) + slope * x


def oscillating(x):
    """Return 1 + sin(1/x) / 2."""
    return 1 + np.sin(1 / x) / 2
