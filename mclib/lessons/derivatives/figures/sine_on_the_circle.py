"""The slope of the sine, read from the unit circle: a small triangle stands on its tangent."""

import numpy as np

from mclib.drawing import cuts, plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import explore, grip, slider, turn


def sine_on_the_circle():
    """Drag the two points: over h, the little triangle has the legs cos x and -sin x."""

    def background(axes):
        circle, lens = axes
        plots.panel(circle, "A step h along the unit circle", x="cos", y="sin", equal=True)
        plots.panel(lens, "The same triangle, divided by h", x="Δcos / h", y="Δsin / h",
                    equal=True)  # fmt: skip
        round_ = _at(np.linspace(0, 2 * np.pi, 181))
        for each in axes:
            each.set(xlim=(-1.3, 1.3), ylim=(-1.3, 1.3), xticks=(-1, 0, 1), yticks=(-1, 0, 1))
        for x, words, color in (
            (-1.26, "chord / h", style.POINT),
            (0.72, "tangent", style.DERIVATIVE),
        ):
            lens.text(x, -1.26, words, color=color, fontsize=style.LABEL)
        circle.plot(*round_.T, color=style.MUTED, linewidth=style.THIN)
        lens.plot(*round_.T, color=style.MUTED, linewidth=style.THIN, linestyle=":")

    def foreground(axes, x, h):
        circle, lens = axes
        P, Q = _at(x), _at(x + h)
        corner = np.array([Q[0], P[1]])
        colors = style.MUTED, style.INPUT, style.SECOND, style.FUNCTION, style.POINT
        arc = _at(np.linspace(x, x + h, 40))
        paths = [P, [0, 0], Q], arc, [P, corner], [corner, Q], [P, Q]
        cuts.lines(
            circle, [np.array(each) for each in paths], colors, "-" * 5, [1.2, 5, 2.2, 2.2, 1.4]
        )
        plots.point(circle, *P)
        plots.point(circle, *Q, color=style.INPUT)
        Δcos, Δsin = (Q - P) / h
        legs = [[(0, 0), (Δcos, 0)], [(Δcos, 0), (Δcos, Δsin)]]
        cuts.lines(lens, np.array(legs), colors[2:4], "--")
        plots.arrow(lens, (0, 0), (Δcos, Δsin), color=style.POINT, width=style.THIN)
        plots.arrow(lens, (0, 0), (-np.sin(x), np.cos(x)))
        aside = 1.14 if np.hypot(*corner) < 1 else 0.76  # on the other side than the two legs
        write(circle, [(*aside * _at(x + h / 2), "h")], size=style.LABEL)
        side, across = (1, "left") if Δcos > 0 else (-1, "right")
        names = [
            (Δcos / 2, -0.12 if Δsin > 0 else 0.12, "Δcos / h"),
            (Δcos + 0.06 * side, Δsin / 2, "Δsin / h", across, "center"),
        ]
        write(lens, names)
        return (
            f"x = {x:.2f}, h = {h:.2f}: chord / arc = {np.hypot(Δcos, Δsin):.4f}.\n"
            f"Δsin / h = {signed(Δsin, 3)}, and cos x = {signed(np.cos(x), 3)}.   "
            f"Δcos / h = {signed(Δcos, 3)}, and −sin x = {signed(-np.sin(x), 3)}."
        )

    return explore(
        background,
        foreground,
        alt="Left, the unit circle with an arc of length h and the right triangle on its chord; "
        "right, the same triangle divided by h, and the arrow of length 1 along the tangent.",
        drag=[
            turn("x"),
            grip(
                "h",
                lambda state: tuple(_at(state["x"] + state["h"])),
                lambda at, state: _ahead(np.arctan2(at[1], at[0]) - state["x"]),
                reads=("x",),
            ),
        ],
        recorded=("x", "h"),
        figure={"panels": 2, "size": (8.8, 4.5)},
        x=slider(-3.14, 3.14, 0.6, step=0.01),
        h=slider(0.01, 1.2, 0.8, step=0.01),
    )


def _at(angle):
    """Return the point of the unit circle at an angle, shape (2,); (k, 2) for k angles."""
    return np.stack([np.cos(angle), np.sin(angle)], axis=-1)


def _ahead(turned):
    """Return an angle between -π and π."""
    return float((turned + np.pi) % (2 * np.pi) - np.pi)
