"""Lesson 06, Jacobians: a warped grid under a lens, a matrix cell by cell, the two layouts."""

from dataclasses import dataclass

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.patches import Rectangle

from mclib import maps, plots, style
from mclib.boxes import Side, draw_boxes
from mclib.explore import choice, explore, slider, steps
from mclib.handles import Handle
from mclib.layouts import layout_switch
from mclib.sheet import picture

# name -> (map, largest input, window at zoom 0, half-width of the lens, names of the inputs)
_warps = {
    "polar: (r cos θ, r sin θ)": (maps.polar, 2, 0.8, 3, "rθ"),
    "a swirl": (maps.swirl, 2, 0.8, 3, "xy"),
    "complex square: (x² − y², 2xy)": (maps.complex_square, 2, 0.8, 6, "xy"),
    "a shear: (x + 0.8y, y)": (maps.shear, 2, 0.8, 2.6, "xy"),
    "(3x₁²x₂, 2x₁ + x₂⁸)": (maps.example, 1.2, 0.2, 14, ("x₁", "x₂")),
}


def warped_grid():
    """Drag the point and zoom in: the image of a small square becomes a parallelogram."""

    def background(axes, F):
        plane, lens = axes
        _, top, _, reach, names = _warps[F]
        edge = (-0.1 * top, 1.1 * top)
        plots.panel(plane, "Inputs", x=names[0], y=names[1], xlim=edge, ylim=edge, equal=True)
        plane.grid(False)
        plane.add_collection(_lines(_grid(0, top, 8), style.MUTED))
        plots.panel(
            lens, "Outputs, seen from F(p) at this zoom", x="(y₁ − F₁(p)) / w", y="(y₂ − F₂(p)) / w",
            xlim=(-reach, reach), ylim=(-reach, reach), equal=True,
        )  # fmt: skip
        lens.grid(False)

    def foreground(axes, F, x1, x2, zoom):
        plane, lens = axes
        warp, top, widest, _, _ = _warps[F]
        p, w = np.minimum((x1, x2), top), widest / 2**zoom
        J, centre = warp.jacobian(p), warp(p)[:, None, None]
        seen = lambda grid: (warp(grid) - centre) / w  # noqa: E731 - what the lens shows
        patch = p[:, None, None] + _grid(-w, w, 8)
        image = seen(patch)
        lens.add_collection(_lines(seen(_grid(0, top, 8)), style.MUTED))
        for each, grid in ((plane, patch), (lens, image)):
            each.add_collection(_lines(grid, style.FUNCTION, style.THIN + 0.2))
        corners = J @ np.array([[-1, 1, 1, -1, -1], [-1, -1, 1, 1, -1]])
        lens.plot(*corners, "--", color=style.DERIVATIVE, linewidth=style.LINE, zorder=4)
        for j, color in enumerate((style.DERIVATIVE, style.SECOND)):
            plots.arrow(plane, p, w * np.eye(2)[j], color=color)
            plots.arrow(lens, (0, 0), J[:, j], color=color)
            lens.annotate(
                f"column {j + 1}", J[:, j], xytext=(5, 3), textcoords="offset points", color=color,
                fontsize=style.NOTE, annotation_clip=True, clip_on=True,
            )  # fmt: skip
        plots.point(plane, *p)
        plots.point(lens, 0, 0)
        return _warp_words(p, J, w, image)

    return explore(
        background,
        foreground,
        alt="Left, a grid of inputs with a small square around the point p; right, the square's image "
        "magnified about F(p), with the columns of J as arrows and J's parallelogram dashed.",
        drag=("x1", "x2"),
        layout={"panels": 2},
        F=choice(*_warps),
        x1=slider(0, 2, 1.0, label="first input"),
        x2=slider(0, 2, 1.0, label="second input"),
        zoom=slider(0, 7, 0.0, step=0.05),
    )


def _warp_words(p, J, w, image):
    """Return the readout: J, areas, and how far the image is from J's parallelogram."""
    flat = np.einsum("ij,jkl->ikl", J, _grid(-1, 1, 8))
    gap = np.hypot(*(image - flat)).max()
    edge = np.concatenate([image[:, 0], image[:, 8:, -1], image[:, 8, ::-1], image[:, 9:, 0][..., ::-1]], axis=1)
    rows = ", ".join(f"[{a + 0:.2f}, {b + 0:.2f}]" for a, b in J)
    det = np.linalg.det(J)
    turned = "   (negative: the square is turned over)" if det < 0 else ""
    return (
        f"p = ({p[0]:.2f}, {p[1]:.2f})   J = [{rows}]   det J = {det:.3f}{turned}\n"
        f"w = {w:.4f}: farthest gap between F and its matrix {gap * w:.6f}, that is {gap:.4f} w."
    )


def _grid(low, high, cells):
    """Return the lines of a square grid as points (2, lines, samples)."""
    t, s = np.linspace(low, high, 41), np.linspace(low, high, cells + 1)
    across = np.broadcast_arrays(t, s[:, None])
    upright = np.broadcast_arrays(s[:, None], t)
    return np.concatenate([np.stack(across), np.stack(upright)], axis=1)


def _lines(grid, color, width=0.7):
    return LineCollection(np.moveaxis(grid, 0, -1), colors=color, linewidths=width, zorder=2)


# name -> (map, one name for each output, limits of the outputs)
_tables = {
    "3 inputs, 2 outputs": (maps.three_to_two, ("x₁x₂", "x₂ + sin 2x₃"), 3),
    "(3x₁²x₂, 2x₁ + x₂⁸)": (maps.example, ("3x₁²x₂", "2x₁ + x₂⁸"), 6),
    "2 inputs, 3 outputs": (maps.two_to_three, ("x₁²", "x₁x₂", "sin 2x₂"), 3),
    "linear, 3 inputs, 2 outputs": (
        maps.linear,
        ("2x₁ − x₂", "½x₁ + x₂ − 1.5x₃"),
        5,
    ),
    "softmax of 3": (maps.softmax, ("s₁", "s₂", "s₃"), 1.1),
}
