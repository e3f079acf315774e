"""Two walks through one point: on one y is held, on the other it follows x."""

import numpy as np

from mclib.drawing import cuts, plots, style
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.partial_derivatives.surfaces import SURFACES, shown

_paths = {  # name -> (y as a function of x, and its slope)
    "y = x²": (lambda x: x**2, lambda x: 2 * x),
    "y = 1 − x": (lambda x: 1 - x, lambda x: -1 + 0 * x),
    "y = sin 3x": (lambda x: np.sin(3 * x), lambda x: 3 * np.cos(3 * x)),
    "y = 1, at rest": (lambda x: 1 + 0 * x, lambda x: 0 * x),
}


def partial_or_total():
    """Drag x: y is held on one walk, and follows x on the other; the two slopes differ."""
    t = np.linspace(-1.4, 1.4, 401)

    def background(axes, f, path):
        plane, graph = axes
        F, (u, _) = SURFACES[f], _paths[path]
        low, high = cuts.relief_of(plane, F, f"f(x, y) = {f} from above", reach=1.4)
        plane.plot(t, u(t), color=style.SECOND, linewidth=style.LINE, linestyle="--")
        plots.panel(
            graph,
            f"f, solid: y held; dashed: {path}",
            y="f",
            xlim=(-1.4, 1.4),
            ylim=(1.4 * low, 1.4 * high),
        )
        graph.plot(
            t, F(np.stack([t, u(t)])), color=style.SECOND, linewidth=style.LINE, linestyle="--"
        )

    def foreground(axes, f, path, x):
        plane, graph = axes
        F, (u, slope_of_u) = SURFACES[f], _paths[path]
        at = np.array([x, u(x)])
        in_x, in_y = F.gradient(at)
        along_y = in_y * slope_of_u(x)
        held = cuts.cut(at, 0, reach=1.4)
        slice_ = np.column_stack([held[0], F(held)])
        tangents = [cuts.tangent(graph, x, F(at), slope) for slope in (in_x, in_x + along_y)]
        cuts.walks(plane, at, (0,), reach=1.4)
        colors = [style.FUNCTION, style.DERIVATIVE, style.DERIVATIVE]
        cuts.lines(graph, [slice_, *tangents], colors, ["-", "-", "--"])
        plots.point(plane, *at)
        plots.point(graph, x, F(at))
        return (
            f"x = {x:.2f}, y = {at[1]:.2f}.   Solid, y held: ∂f/∂x = {shown(in_x)}\n"
            f"Dashed, {path}: df/dx = {shown(in_x + along_y)}; "
            f"the difference, {shown(along_y)}, comes in through y."
        )

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a straight line through the point, y held, and a dashed path on "
        "which y follows x; right, f along both against x, with a tangent to each.",
        drag=[handle("x"), handle("x", panel=1)],
        figure={"panels": 2},
        f=choice(*SURFACES, value="xy"),
        path=choice(*_paths),
        x=slider(-1.15, 1.15, 0.5, step=0.01),
    )
