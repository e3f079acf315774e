"""The slope of eˣ is its height; the mirror image, ln, has the slope one over."""

import numpy as np

from mclib.drawing import cuts, plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import explore, handle, slider


def height_is_slope():
    """Drag a: the tangent to eˣ runs 1 and rises eᵃ; in the mirror y = x it belongs to ln."""

    def background(axes):
        plots.panel(axes, "eˣ, and its mirror image ln x", equal=True)
        axes.set(xlim=(-2.7, 4.2), ylim=(-2.7, 4.2))
        for line in (axes.axhline, axes.axvline):
            line(0, color=style.MUTED, linewidth=style.THIN)
        plots.curve(axes, lambda x: x, color=style.MUTED, width=style.THIN, linestyle=":")
        plots.curve(axes, np.exp)
        plots.curve(axes, np.log, (0.02, 4.2), color=style.SECOND)
        for x, y, words, color in (
            (-2.6, 0.18, "eˣ", style.FUNCTION), (3.75, 0.95, "ln x", style.SECOND),
            (-2.6, -2.1, "y = x", style.POINT),
        ):  # fmt: skip
            axes.text(x, y, words, color=color, fontsize=style.LABEL)

    def foreground(axes, a):
        height = float(np.exp(a))
        point, foot, below = np.array([a, height]), np.array([a - 1, 0.0]), np.array([a, 0.0])
        legs = np.array([[foot, below], [below, point]])
        tangent = np.array([foot + t * (point - foot) for t in (0, 1.3)])  # up from the axis
        # In the mirror y = x the two coordinates of every point change places.
        paths = [*legs, tangent, *legs[..., ::-1], tangent[:, ::-1], [point, point[::-1]]]
        colors = 2 * [style.INPUT, style.TOLERANCE, style.DERIVATIVE] + [style.MUTED]
        cuts.lines(axes, paths, colors, 6 * ["-"] + [":"])
        plots.point(axes, a, height)
        plots.point(axes, height, a, color=style.SECOND)
        words = [(a - 0.5, -0.2, "1"), (a + 0.1, 0.75 * height, "eᵃ", "left", "center")]
        mirrored = [(0.08, a - 0.5, "1", "left", "center"), (0.75 * height, a + 0.2, "eᵃ")]
        write(axes, words + mirrored)
        return (
            f"a = {signed(a)}: the height of eˣ is {height:.3f}; over a run of 1 its tangent rises "
            f"{height:.3f}, so that is its slope.\nIn the mirror, at x = {height:.3f}: ln x = "
            f"{signed(a)}, and the tangent rises 1 over a run of {height:.3f}: its slope is "
            f"{1 / height:.3f}."
        )

    return explore(
        background,
        foreground,
        alt="The curves of eˣ and ln x, mirror images in the line y = x, each with a tangent and "
        "the right triangle under it: one leg is 1, the other is the height of eˣ.",
        drag=[handle("a"), handle(None, "a")],
        figure={"size": (6.4, 6.2)},
        a=slider(-1.5, 1.35, 0.8, step=0.01),
    )
