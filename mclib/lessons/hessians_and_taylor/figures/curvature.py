"""What a Hessian says of the ground around a level point: its curvature in every direction."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed
from mclib.engine import explore, picture, slider, turn
from mclib.functions import Surface

_HALF = 2
_HEIGHTS = np.array([0.25, 1, 2.25, 4, 6.25])
_FLAT = 1e-9
_turn = np.linspace(0, 2 * np.pi, 289)
_circle = np.stack([np.cos(_turn), np.sin(_turn)])


def curvature():
    """Turn the direction u, and change H: the curvature uᵀHu lies between two eigenvalues."""

    def background(axes):
        level, graph = axes
        plots.panel(
            level, "Level lines of ½ dᵀHd", xlim=(-_HALF, _HALF), ylim=(-_HALF, _HALF), equal=True
        )
        plots.panel(
            graph, "Curvature uᵀHu in each direction", x="direction of u, in degrees", y="",
            xlim=(0, 360), ylim=(-6.5, 6.5),
        )  # fmt: skip
        graph.set_xticks(range(0, 361, 90))
        graph.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, p, q, r, angle):
        level, graph = axes
        H = np.array([[p, q], [q, r]])
        eigenvalues, vectors = np.linalg.eigh(H)
        level.add_collection(_level_lines(H), autolim=False)
        for value, vector in zip(eigenvalues, vectors.T, strict=True):
            ends = np.stack([-_HALF * vector, _HALF * vector])
            look = {"color": style.TOLERANCE, "linewidth": 1.6, "linestyle": "--"}
            level.add_artist(Line2D(*ends.T, **look))
            graph.add_artist(Line2D([0, 360], [value] * 2, **look))
        u = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        plots.arrow(level, (0, 0), u, color=style.INPUT, width=3.5)
        plots.point(level, 0, 0)
        curve = np.sum(_circle * (H @ _circle), axis=0)
        graph.add_artist(Line2D(np.degrees(_turn), curve, color=style.FUNCTION, linewidth=2.2))
        plots.point(graph, angle, float(u @ H @ u), color=style.INPUT)
        return (
            f"Along u the curvature is {signed(u @ H @ u)}. The eigenvalues of H are "
            f"{signed(eigenvalues[0])} and {signed(eigenvalues[1])}: {_kind(eigenvalues)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, level lines around a level point, with the two directions of the eigenvectors "
        "dashed, and a direction u; right, the curvature along u, a wave between two dashed lines "
        "at the heights of the eigenvalues.",
        drag=turn("angle", degrees=True),
        figure={"panels": 2},
        p=slider(-4, 4, 2.0, step=0.1, label="H[0, 0]"),
        q=slider(-2, 2, 1.0, step=0.1, label="H[0, 1] = H[1, 0]"),
        r=slider(-4, 4, 1.0, step=0.1, label="H[1, 1]"),
        angle=slider(0, 360, 100.0, step=1, label="u, degrees"),
    )


def _level_lines(H):
    """Return where ½ dᵀHd has certain heights, above 0 in blue and below 0 in pink."""
    bend = np.sum(_circle * (H @ _circle), axis=0)
    lines, colors = [], []
    for height in (*_HEIGHTS, *-_HEIGHTS):
        with np.errstate(all="ignore"):
            radius = np.sqrt(2 * height / bend)  # not a number where f never has this height
        radius = np.where(radius < 3 * _HALF, radius, np.nan)
        if np.any(np.isfinite(radius)):
            lines.append((radius * _circle).T)
            colors.append(style.FUNCTION if height > 0 else style.SECOND)
    return LineCollection(lines, colors=colors, linewidths=1.2)


def _kind(eigenvalues):
    low, high = np.round(eigenvalues, 6)
    if low > 0:
        return "a bowl, its lowest point in the middle."
    if high < 0:
        return "a hill, its highest point in the middle."
    if low < 0 < high:
        return "a saddle, uphill one way and downhill another."
    return "flat in at least one direction, about which H does not say enough."


_bowl = Surface(
    "bowl",
    "x^2 + xy + y^2",
    lambda x, y: x**2 + x * y + y**2,
    lambda x, y: (2 * x + y, x + 2 * y),
    lambda x, y: (2, 1, 2),
)
_saddle = Surface(
    "saddle",
    "x^2/2 + 2xy + y^2/2",
    lambda x, y: x**2 / 2 + 2 * x * y + y**2 / 2,
    lambda x, y: (x + 2 * y, 2 * x + y),
    lambda x, y: (1, 2, 1),
)
_narrow = Surface(
    "narrow valley",
    "1.05x^2 - 1.9xy + 1.05y^2",
    lambda x, y: 1.05 * x**2 - 1.9 * x * y + 1.05 * y**2,
    lambda x, y: (2.1 * x - 1.9 * y, 2.1 * y - 1.9 * x),
    lambda x, y: (2.1, -1.9, 2.1),
)


def kinds_of_level_ground():
    """Draw a bowl, a saddle and a narrow valley with their eigenvectors."""
    grounds = (
        ("Bowl", _bowl, levels_between(0, 8, 0.5)),
        ("Saddle", _saddle, levels_between(-4, 8, 0.5)),
        ("Narrow valley", _narrow, levels_between(0, 12, 0.5)),
    )

    def draw(axes):
        for each, (title, F, levels) in zip(axes, grounds, strict=True):
            values, vectors = np.linalg.eigh(F.hessian(np.zeros(2)))
            low, high = (f"{value:.1f}".replace("-", "−") for value in values)
            landscape.relief(each, F, levels, f"{title}: λ = {low}, {high}", half=1.6)
            for vector in vectors.T:
                plots.arrow(each, (0, 0), vector, color=style.TOLERANCE)
            plots.point(each, 0, 0)

    return picture(
        draw,
        alt="Three maps with the eigenvectors of the Hessian at a level point. Bowl, eigenvalues 1 "
        "and 3: ellipses. Saddle, −1 and 3: level lines that cross in the middle. Narrow valley, "
        "0.2 and 4: long thin ellipses.",
        panels="ABC",
        size=(9.6, 3.6),
    )
