"""The chain rule in a picture: a step of x makes one of u, and that makes one of y."""

import numpy as np

from mclib.drawing import cuts, plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, handle, slider

# f(g(x)) -> g and f with their derivatives and formulas, and the limits of x, u and y
_CHAINS = {
    "sin(x²)": (
        ("u = x²", lambda x: x**2, lambda x: 2 * x),
        ("y = sin u", np.sin, np.cos),
        ((0, 1.75), (-0.2, 3.2), (-0.4, 1.5)),
    ),
    "(2x − 1)³": (
        ("u = 2x − 1", lambda x: 2 * x - 1, lambda x: 2.0 + 0 * x),
        ("y = u³", lambda u: u**3, lambda u: 3 * u**2),
        ((0, 1.75), (-1.3, 2.7), (-2, 10)),
    ),
    "exp(−x²)": (
        ("u = −x²", lambda x: -(x**2), lambda x: -2 * x),
        ("y = exp u", np.exp, np.exp),
        ((0, 1.75), (-3.2, 0.3), (-0.3, 1.3)),
    ),
}


def chain_of_slopes():
    """Drag x and x + h: Δy/Δx is Δy/Δu times Δu/Δx, and the outer slope is taken at u."""

    def background(axes, f):
        (inner, g, _), (outer, F, _), (x, u, y) = _CHAINS[f]
        curves = (
            (inner, "x", "u", g, x, u), (outer, "u", "y", F, u, y),
            (f"y = {f}", "x", "y", lambda x: F(g(x)), x, y),
        )  # fmt: skip
        for each, (title, across, up, curve, xlim, ylim) in zip(axes, curves, strict=True):
            plots.panel(each, title, across, up, xlim, ylim)
            plots.curve(each, curve)

    def foreground(axes, f, x, h):
        (_, g, dg), (_, F, dF), _ = _CHAINS[f]
        xs = np.array([x, x + h])
        us = g(xs)
        ys = F(us)
        slopes = float(dg(x)), float(dF(us[0]))
        steps = (("Δx", style.INPUT, xs), ("Δu", style.SECOND, us), ("Δy", style.TOLERANCE, ys))
        triangles = ((0, 1, slopes[0]), (1, 2, slopes[1]), (0, 2, slopes[0] * slopes[1]))
        for each, (run, rise, slope) in zip(axes, triangles, strict=True):
            (across, its_color, a), (up, color, b) = steps[run], steps[rise]
            corner = a[1], b[0]
            paths = [
                cuts.tangent(each, a[0], b[0], slope),
                np.array([(a[0], b[0]), corner]),
                np.array([corner, (a[1], b[1])]),
            ]
            cuts.lines(each, paths, [style.DERIVATIVE, its_color, color], "---", [1.4, 3.5, 3.5])
            plots.point(each, a[0], b[0])
            plots.point(each, a[1], b[1], color=its_color)
            gap = 0.025 * np.ptp(each.get_ylim())
            below = (b[0] - gap, "top") if b[1] > b[0] else (b[0] + gap, "bottom")
            words = [
                (a.mean(), below[0], across, "center", below[1]),
                (a[1], b.mean(), f" {up} ", "left" if a[1] > a[0] else "right", "center"),
            ]
            write(each, words)
        Δx, Δu, Δy = h, us[1] - us[0], ys[1] - ys[0]
        return (
            f"The steps: Δu/Δx · Δy/Δu = {signed(Δu / Δx, 3)} · {signed(Δy / Δu, 3)} = "
            f"{signed(Δy / Δx, 3)}, which is Δy/Δx.\nThe tangents, at x = {x:.2f} and u = "
            f"{signed(us[0])}: {signed(slopes[0], 3)} · {signed(slopes[1], 3)} = "
            f"{signed(slopes[0] * slopes[1], 3)}."
        )

    return explore(
        background,
        foreground,
        alt="Three graphs: u against x, y against u, and y against x. The rise of the first "
        "triangle, Δu, is the run of the second; the third has its run from the first and its "
        "rise from the second.",
        drag=[handle("x"), handle("h", plus=("x", 0)), handle("x", panel=2)],
        recorded=("x", "h"),
        figure={"panels": 3, "size": (9.2, 3.6)},
        f=choice(*_CHAINS),
        x=slider(0.1, 1.2, 0.7, step=0.01),
        h=slider(0.01, 0.5, 0.4, step=0.01),
    )
