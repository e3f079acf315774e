"""A function of two variables along different paths to the origin: do the limits agree?"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from matplotlib.lines import Line2D

from mclib import functions
from mclib.drawing import plots, style
from mclib.drawing.lettering import signed
from mclib.drawing.shades import SIGNED
from mclib.engine import Handle, choice, explore, slider


@dataclass(frozen=True)
class _Surface:
    """A function of the plane, and what it approaches along a path: a number, or None."""

    f: Callable
    limit: Callable


def _along_lines(path, θ):
    """Return the limit of xy / (x² + y²): it depends on the direction of arrival alone."""
    return None if path == "a spiral" else np.sin(2 * np.radians(θ)) / 2


def _along_the_parabola(path, θ):
    """Return the limit of x²y / (x⁴ + y²): not 0 only along y = x² and its mirror y = -x²."""
    if path == "a spiral":  # it crosses both parabolas again and again
        return None
    return {0: 0.5, 180: -0.5, -180: -0.5}.get(θ, 0.0) if path == "a parabola" else 0.0


_surfaces = {
    "xy / (x² + y²)": _Surface(functions.path_dependent, _along_lines),
    "x²y / (x⁴ + y²)": _Surface(functions.slopes_without_plane, _along_the_parabola),
    "x²y / (x² + y²)": _Surface(
        lambda p: p[0] ** 2 * p[1] / (p[0] ** 2 + p[1] ** 2), lambda path, θ: 0.0
    ),
}
# The angle between a path's point at distance r from the origin and the direction θ.
_angle_from_direction = {
    "straight": lambda r: 0 * r,
    "a parabola": lambda r: np.arctan(np.sqrt((np.sqrt(1 + 4 * r**2) - 1) / 2)),  # y = x² at θ = 0
    "a spiral": lambda r: 4 * np.log(r),
}
# Nearer than these distances nothing can be seen; the spiral turns too fast for few points.
_distances = {
    "straight": np.geomspace(1, 5e-4, 120),
    "a parabola": np.geomspace(1, 5e-4, 120),
    "a spiral": np.geomspace(1, 0.01, 400),
}


def _points(path, r, θ):
    """Return the points of a path at distances r, shape (k,), as (2, k); θ is in degrees."""
    angle = np.radians(θ) + _angle_from_direction[path](r)
    return np.stack([r * np.cos(angle), r * np.sin(angle)])


@dataclass(frozen=True)
class _PointOnPath(Handle):
    """The point on the path: dragging it sets its distance, and turns the path with it."""

    @property
    def names(self):
        return {"path", "θ", "distance"}

    def place(self, state):
        return tuple(map(float, _points(state["path"], np.float64(state["distance"]), state["θ"])))

    def move(self, point, state):
        r = max(np.hypot(*point), 1e-3)
        θ = np.degrees(
            np.arctan2(point[1], point[0]) - _angle_from_direction[state["path"]](min(r, 1.0))
        )
        return {"distance": r, "θ": (θ + 180) % 360 - 180}

    def step(self, key, times, state, sizes):
        name = "θ" if key in ("ArrowLeft", "ArrowRight") else "distance"
        sign = 1 if key in ("ArrowLeft", "ArrowUp") else -1
        return {name: state[name] + sign * times * sizes[name]}


def paths():
    """Walk to the origin along a path of your choice: do all paths meet one value?"""

    def background(axes, f):
        plane, along = axes
        plots.panel(plane, f"f = {f}", xlim=(-1, 1), ylim=(-1, 1), equal=True)
        shades = plots.heights(
            plane, _surfaces[f].f, levels=np.linspace(-0.5, 0.5, 17), cmap=SIGNED
        )
        plots.scale(plane, shades, "f", ticks=(-0.5, 0, 0.5))
        plots.panel(
            along,
            "f along the path",
            x="distance r to the origin",
            y="f",
            xlim=(1.05, -0.04),
            ylim=(-0.6, 0.6),
        )
        along.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, path, θ, distance):
        plane, along = axes
        surface, r = _surfaces[f], _distances[path]
        points = _points(path, r, θ)
        here = _points(path, np.float64(distance), θ)
        value = float(surface.f(here))
        line = {"color": style.POINT, "linewidth": style.LINE}
        plane.add_artist(Line2D(*points, **line))
        plots.point(plane, *here, clip_on=False)
        along.add_artist(Line2D(r, surface.f(points), **line))
        limit = surface.limit(path, θ)
        if limit is not None:
            plots.hole(along, 0, limit, color=style.POINT)
        plots.point(along, distance, value, clip_on=False)
        x, y = (signed(each, 3) for each in here)
        return f"At the dot, ({x}, {y}), f is {signed(value, 4)}. {_arrival(limit)}"

    return explore(
        background,
        foreground,
        alt="Left, a function of two variables as colours, with a path into the origin and a scale "
        "of the colours; right, the values along the path against the distance to the origin, "
        "with an open circle at their limit.",
        drag=_PointOnPath(),
        figure={"panels": 2},
        f=choice(*_surfaces),
        path=choice(*_angle_from_direction),
        θ=slider(-180, 180, 60.0, step=1, label="θ in degrees"),
        distance=slider(0.001, 1, 0.7, step=0.001),
    )


def _arrival(limit):
    """Return a sentence on what f approaches along a path; None where it approaches nothing."""
    if limit is None:
        return "Along this path f swings between −½ and ½ for ever: it has no limit."
    return f"Along this path f approaches {signed(limit, 4)} (open circle)."
