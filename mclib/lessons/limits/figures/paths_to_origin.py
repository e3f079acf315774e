"""A function of two variables along different paths to the origin: do the limits agree?"""

from dataclasses import dataclass

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed
from mclib.drawing.shades import SIGNED
from mclib.engine import Handle, choice, explore, slider

_functions = {
    "xy / (x² + y²)": lambda p: p[0] * p[1] / (p[0] ** 2 + p[1] ** 2),
    "x²y / (x² + y²)": lambda p: p[0] ** 2 * p[1] / (p[0] ** 2 + p[1] ** 2),
}
# The angle between a path's point at distance r from the origin and the direction θ.
_angle_from_direction = {
    "straight": lambda r: 0 * r,
    "a parabola": lambda r: np.arctan(np.sqrt((np.sqrt(1 + 4 * r**2) - 1) / 2)),  # y = x² at θ = 0
    "a spiral": lambda r: 4 * np.log(r),
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
    r = np.geomspace(1, 1e-6, 700)

    def background(axes, f):
        plane, along = axes
        plots.panel(plane, f"f = {f}", xlim=(-1, 1), ylim=(-1, 1), equal=True)
        plots.heights(plane, _functions[f], levels=np.linspace(-0.5, 0.5, 17), cmap=SIGNED)
        plots.panel(
            along,
            "f along the path",
            x="distance r to the origin",
            y="f",
            xlim=(1.05, 0),
            ylim=(-0.6, 0.6),
        )
        along.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, path, θ, distance):
        plane, along = axes
        points = _points(path, r, θ)
        values = _functions[f](points)
        here = _points(path, np.float64(distance), θ)
        value = float(_functions[f](here))
        line = {"color": style.POINT, "linewidth": style.LINE}
        plane.add_artist(Line2D(*points, **line))
        plots.point(plane, *here, clip_on=False)
        along.add_artist(Line2D(r, values, **line))
        plots.point(along, distance, value, clip_on=False)
        x, y = (signed(each, 3) for each in here)
        return f"At ({x}, {y}): f = {signed(value, 4)}. {_arrival(values[r < 1e-3])}"

    return explore(
        background,
        foreground,
        alt="Left, a function of two variables as colours, with a path into the origin; right, its "
        "value along the path against the distance that is left.",
        drag=_PointOnPath(),
        figure={"panels": 2},
        f=choice(*_functions),
        path=choice(*_angle_from_direction),
        θ=slider(-180, 180, 60.0, step=1, label="θ in degrees"),
        distance=slider(0.001, 1, 0.7, step=0.001),
    )


def _arrival(last):
    """Return which limit f has along a path, from its values close to the origin."""
    if np.ptp(last) > 0.01:
        return "This path still swings between −½ and ½: it arrives nowhere."
    return f"This path arrives at {signed(last[-1], 4)}."
