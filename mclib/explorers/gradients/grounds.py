"""What the field is drawn for: a function, how large its arrows are, how dense its level lines."""

import functools
import math
from dataclasses import dataclass

import numpy as np

from mclib import formula, plots
from mclib import functions as surfaces
from mclib.drawing.landscape import levels_between

OWN = "your own"


@dataclass(frozen=True)
class Ground:
    """A surface over the square from -half to half, and the scales at which it is shown."""

    surface: object
    half: float
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
        return levels_between(*_usual(_heights(self.surface, self.half), 0.005), self.spacing)


KNOWN = {
    "sin x cos y": Ground(surfaces.waves, 3, 1, 0.2, (-1.5, 1.5)),
    "x² + y²": Ground(surfaces.bowl, 2, 4, 0.5, (-3, 8)),
    "x² − y²": Ground(surfaces.saddle, 2, 4, 0.5, (-4, 4)),
    "3x²y": Ground(surfaces.three_x_squared_y, 2, 12, 2, (-24, 24)),
}


@functools.lru_cache(maxsize=32)
def ground(name, own):
    """Return a known ground by its name, or that of the formula `own` if the name is OWN."""
    if name != OWN:
        return KNOWN[name]
    f, half = formula.parse(own), 2
    low, high = _usual(_heights(f, half), 0.03)
    if not high - low > 1e-9:
        raise ValueError("this f is level, or has no value, between -2 and 2: nothing to see")
    steep = np.hypot(*f.gradient(np.stack(np.meshgrid(*[np.linspace(-half, half, 21)] * 2))))
    pad = 0.25 * (high - low)
    shrink = max(1, math.ceil(np.nanquantile(steep, 0.8)))
    return Ground(f, half, shrink, _round((high - low) / 12), (low - pad, high + pad))


def _heights(f, half):
    heights = plots.surface_values(f, (-half, half), (-half, half), 61)[2]
    return heights[np.isfinite(heights)]


def _usual(heights, share):
    """Return the lowest and the highest value, leaving out a share at either end."""
    return np.quantile(heights, [share, 1 - share]) if heights.size else (0.0, 0.0)


def _round(spacing):
    """Return the nearest of 1, 2, 5 times a power of ten above a spacing."""
    power = 10.0 ** math.floor(math.log10(spacing))
    return next(lead * power for lead in (1, 2, 5, 10) if lead * power >= spacing)
