"""A surface cut along x and along y: each partial is the slope of a cut."""

import numpy as np

from mclib.drawing import cuts, plots
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.partial_derivatives.surfaces import SURFACES, shown

_NAMES = ("sin x cos y", "xy", "3x²y", "x² − y²")
_COUNT = 31  # points of a cut: these surfaces are smooth


def slices():
    """Drag the point: each partial is the slope of a cut through the surface."""

    def background(axes, f):
        plane, solid, along_x, along_y = axes
        F = SURFACES[f]
        low, high = cuts.relief_of(plane, F, f"f(x, y) = {f} from above", reach=2)
        cuts.solid(solid, F, low, high, reach=2)
        plots.panel(along_x, "y held: f as x moves", y="f", xlim=(-2, 2), ylim=(low, high))
        plots.panel(along_y, "x held: f as y moves", x="y", y="f", xlim=(-2, 2), ylim=(low, high))

    def foreground(axes, f, x, y):
        plane, solid, *graphs = axes
        F, at = SURFACES[f], np.array([x, y])
        slopes = F.gradient(at)
        cuts.cross(plane, at, reach=2)
        cuts.blades(solid, F, at, reach=2)
        for i, graph in enumerate(graphs):
            cuts.graph(graph, F, at, i, slopes[i], reach=2, count=_COUNT)
        return (
            f"x = {x:.2f}, y = {y:.2f}, f = {shown(F(at))}\n"
            f"y held at {y:.2f}: ∂f/∂x = {shown(slopes[0])}.   "
            f"x held at {x:.2f}: ∂f/∂y = {shown(slopes[1])}."
        )

    return explore(
        background,
        foreground,
        alt="A map of f with a point and two lines through it, the surface with the cuts above "
        "those lines, and each cut as a graph with its tangent at the point.",
        drag=[handle("x", "y"), handle("x", panel=2), handle("y", panel=3)],
        figure={"panels": "MS;MS;XY", "solid": "S", "size": (8.8, 6.6)},
        f=choice(*_NAMES),
        x=slider(-2, 2, 1.0),
        y=slider(-2, 2, 0.5),
    )
