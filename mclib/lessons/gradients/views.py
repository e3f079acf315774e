"""The surfaces of the field and of the tangent plane, and the scales at which each is drawn."""

import functools
import math
from dataclasses import dataclass

import numpy as np

from mclib import formula, functions
from mclib.drawing import plots
from mclib.drawing.landscape import levels_between

OWN = "your own"
HALF = 2  # of the side of every map
EDGE = 0.95 * HALF  # points stay this close, so that their dots are not cut off


@dataclass(frozen=True)
class View:
    """A surface over the square from -HALF to HALF, and the scales at which it is drawn."""

    surface: object
    shrink: int  # the arrow is ∇f / shrink
    spacing: float  # between the heights of level lines
    limits: tuple  # of f, in the cut

    @property
    def arrow_size(self):
        """The scale of the arrow, in words."""
        return "true size" if self.shrink == 1 else f"1/{self.shrink} of its size"

    @functools.cached_property
    def levels(self):
        """The heights of the level lines on this map."""
        return levels_between(*_inner_range(_heights(self.surface), 0.005), self.spacing)


KNOWN = {
    "sin x cos y": View(functions.waves, 1, 0.2, (-1.4, 1.6)),
    "x² + y²": View(functions.bowl, 4, 0.5, (-3, 9)),
    "x² − y²": View(functions.saddle, 4, 0.5, (-7, 7)),
    "3x²y": View(functions.three_x_squared_y, 12, 2, (-26, 26)),
}


@functools.lru_cache(maxsize=32)
def view(name, own):
    """Return the view of a known surface by its name, or of the formula `own` if name is OWN."""
    if name != OWN:
        return KNOWN[name]
    f = formula.parse(own)
    low, high = _inner_range(_heights(f), 0.03)
    if not high - low > 1e-9:
        raise ValueError("this f is level, or has no value, between -2 and 2: nothing to see")
    steepness = np.hypot(*f.gradient(np.stack(np.meshgrid(*[np.linspace(-HALF, HALF, 21)] * 2))))
    pad = 0.25 * (high - low)
    shrink = max(1, math.ceil(np.nanquantile(steepness, 0.8)))
    return View(f, shrink, _round_up((high - low) / 12), (low - pad, high + pad))


def _heights(f):
    heights = plots.surface_values(f, (-HALF, HALF), (-HALF, HALF), 61)[2]
    return heights[np.isfinite(heights)]


def _inner_range(heights, share):
    """Return the lowest and the highest value, leaving out a share at either end."""
    return np.quantile(heights, [share, 1 - share]) if heights.size else (0.0, 0.0)


def _round_up(spacing):
    """Return the smallest of 1, 2, 5 times a power of ten that is at least `spacing`."""
    power = 10.0 ** math.floor(math.log10(spacing))
    return next(lead * power for lead in (1, 2, 5, 10) if lead * power >= spacing)
