"""A grid and its image under a map: zoom in, and the map becomes its matrix."""

from functools import cache

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, slider
from mclib.functions import maps

# name -> (map, largest input, window at zoom 0, half-width of the lens, names of the inputs)
_MAPS = {
    "polar: (r cos θ, r sin θ)": (maps.polar, 2, 0.6, 2.4, "rθ"),
    "a swirl": (maps.swirl, 2, 0.6, 2.4, "xy"),
    "complex square: (x² − y², 2xy)": (maps.complex_square, 2, 0.6, 9.6, "xy"),
    "a shear: (x + 0.8y, y)": (maps.shear, 2, 0.6, 2.4, "xy"),
    "a mirror: (y, x)": (maps.mirror, 2, 0.6, 2.4, "xy"),
    "a fold: (x, (y − 1)²)": (maps.fold, 2, 0.6, 2.8, "xy"),
    "(3x₁²x₂, 2x₁ + x₂⁸)": (maps.example, 1, 0.15, 17, ("x₁", "x₂")),
}
# Grids as (cells in a row, points on a line): of all inputs, of the square, of what is measured.
_ALL, _SQUARE, _FINE = (6, 25), (4, 17), (8, 33)
# The boundary of the finest, counter-clockwise: (number of a line, 1 or -1 for its sense).
_BOUNDARY = ((0, 1), (2 * _FINE[0] + 1, 1), (_FINE[0], -1), (_FINE[0] + 1, -1))


def warped_grid():
    """Drag the point and zoom in: the image of a small square becomes a parallelogram."""

    def background(axes, F):
        plane, lens = axes
        _, top, widest, reach, names = _MAPS[F]
        edge = -1.1 * widest, top + 1.1 * widest
        plots.panel(
            plane,
            "Inputs: a square around p",
            x=names[0],
            y=names[1],
            xlim=edge,
            ylim=edge,
            equal=True,
        )
        plane.grid(False)
        _draw_lines(plane, _grid(0, top, *_ALL), style.MUTED)
        plots.panel(
            lens, "Outputs near F(p): columns 1 and 2 of J",
            x="(y₁ − F₁(p)) / w", y="(y₂ − F₂(p)) / w", xlim=(-reach, reach),
            ylim=(-reach, reach), equal=True,
        )  # fmt: skip
        lens.grid(False)

    def foreground(axes, F, x1, x2, zoom):
        plane, lens = axes
        warp, top, widest, _, _ = _MAPS[F]
        p, w = np.array([x1, x2]), widest / 2**zoom
        J, centre = warp.jacobian(p), warp(p)[:, None, None]
        magnified = lambda grid: (warp(grid) - centre) / w  # noqa: E731
        patch = p[:, None, None] + w * _grid(-1, 1, *_SQUARE)
        image = magnified(patch)
        _draw_lines(lens, magnified(_grid(0, top, *_ALL)), style.MUTED)
        _draw_lines(plane, patch[..., [0, -1]], style.FUNCTION, 1.4)  # they are straight
        _draw_lines(lens, image, style.FUNCTION, 1.4)
        corners = J @ np.array([[-1, 1, 1, -1, -1], [-1, -1, 1, 1, -1]])
        dashed = {"color": style.DERIVATIVE, "linestyle": "--", "linewidth": style.LINE}
        lens.add_artist(Line2D(*corners, **dashed, zorder=4))
        _draw_columns(plane, p, w * np.eye(2))
        _draw_columns(lens, (0, 0), J, ("1", "2"))
        plots.point(plane, *p, markerfacecolor="none", markeredgecolor=style.POINT)
        return _readout(p, J, w, magnified(p[:, None, None] + w * _grid(-1, 1, *_FINE)))

    F = choice(*_MAPS)
    x1, x2 = slider(0, 2, 1.4, label="first input"), slider(0, 2, 1.0, label="second input")

    def resize(_):
        """Let the point go as far as this map's grid."""
        x1.max = x2.max = _MAPS[F.value][1]

    F.observe(resize, "value")
    return explore(
        background,
        foreground,
        alt="Left, a grid of inputs with a small square around the point p; right, the square's "
        "image magnified about F(p), with the columns of J as arrows and J's parallelogram dashed.",
        drag=("x1", "x2"),
        recorded=("x1", "zoom"),
        figure={"panels": 2},
        F=F,
        x1=x1,
        x2=x2,
        zoom=slider(0, 7, 0.0, step=0.05),
    )


def _draw_columns(axes, start, matrix, names=()):
    """Draw the two columns of a matrix as arrows from a point, with their names at the tips."""
    colors, unit = (style.DERIVATIVE, style.SECOND), np.ptp(axes.get_xlim()) / 2
    arrows = [start + _arrow(column, 0.022 * unit) for column in matrix.T]
    axes.add_collection(PolyCollection(arrows, facecolors=colors, zorder=5), autolim=False)
    for name, column, color in zip(names, matrix.T, colors, strict=False):
        length = np.hypot(*column)
        if length > 0.05 * unit:
            place = start + column * (1 + 0.17 * unit / length)
            write(axes, [(*place, name)], color=color, size=style.TITLE, weight="bold")


def _arrow(vector, thick):
    """Return the outline (7, 2) of an arrow from the origin; a short one is all head."""
    length = np.hypot(*vector)
    along = vector / (length or 1)
    across = thick * np.array([-along[1], along[0]])
    head, neck = min(1, length / (5 * thick)), max(0, length - 5 * thick) * along
    flank, wing = head / 2 * across, 2 * head * across
    return np.stack([flank, neck + flank, neck + wing, vector, neck - wing, neck - flank, -flank])


def _readout(p, J, w, image):
    """Return the readout: J, areas, and how far the image is from J's parallelogram."""
    flat = np.einsum("ij,jkl->ikl", J, _grid(-1, 1, *_FINE))
    gap = np.hypot(*(image - flat)).max()
    x, y = np.concatenate([image[:, k][:, ::way] for k, way in _BOUNDARY], axis=1)
    area = np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) / 2
    rows = ", ".join(f"[{signed(a)}, {signed(b)}]" for a, b in J)
    det = np.linalg.det(J)
    return (
        f"p = ({p[0]:.2f}, {p[1]:.2f})   J = [{rows}]   det J = {signed(det, 3)}{_sense(det)}; "
        f"the image's signed area is {signed(area / 4, 3)} times the square's.\n"
        f"w = {w:.4f}: image and parallelogram differ by at most {gap * w:.6f} = {gap:.4f} w."
    )


def _sense(det):
    """Return in words what a determinant that is not positive means."""
    if abs(det) < 5e-4:
        return " (flat)"
    return " (reflected)" if det < 0 else ""


@cache
def _grid(low, high, cells, count):
    """Return the lines of a square grid, level ones first, as points (2, lines, count)."""
    t, s = np.linspace(low, high, count), np.linspace(low, high, cells + 1)
    across = np.broadcast_arrays(t, s[:, None])
    upright = np.broadcast_arrays(s[:, None], t)
    return np.concatenate([np.stack(across), np.stack(upright)], axis=1)


def _draw_lines(axes, grid, color, width=0.8):
    """Draw all lines of a grid as one path, which is much faster than line by line."""
    breaks = np.full_like(grid[..., :1], np.nan)
    x, y = np.concatenate([grid, breaks], axis=-1).reshape(2, -1)
    axes.add_artist(Line2D(x, y, color=color, linewidth=width, zorder=2))
