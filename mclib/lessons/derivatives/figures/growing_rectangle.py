"""The product rule in a picture: a rectangle with the sides f and g, both of which grow."""

from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgba

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import explore, grip, slider


def _f(x):
    return x**2


def _g(x):
    return x


def growing_rectangle():
    """Drag the corners: when both sides grow, the area gains two strips and a corner."""

    def background(axes):
        plots.panel(axes, "A rectangle with the sides f = x² and g = x", x="", y="", equal=True)
        axes.set(xlim=(-0.35, 2.6), ylim=(-0.2, 1.72))
        axes.set_axis_off()

    def foreground(axes, x, h):
        f, g, Δf, Δg = _f(x), _g(x), _f(x + h) - _f(x), _g(x + h) - _g(x)
        pieces = (
            (0, 0, f, g, style.FUNCTION), (f, 0, Δf, g, style.DERIVATIVE),
            (0, g, f, Δg, style.SECOND), (f, g, Δf, Δg, style.MUTED),
        )  # fmt: skip
        axes.add_collection(
            PolyCollection(
                [
                    [(left, low), (left + a, low), (left + a, low + b), (left, low + b)]
                    for left, low, a, b, _ in pieces
                ],
                facecolors=[to_rgba(color, 0.45) for *_, color in pieces],
                edgecolors=style.PAPER,
                linewidths=0.8,
            ),
            autolim=False,
        )
        below, left, right, above = -0.07, -0.05, f + Δf + 0.05, g + Δg + 0.08
        words = [
            (f / 2, g / 2, "f·g"), (f / 2, below, "f"), (f + Δf / 2, below, "Δf"),
            (left, g / 2, "g", "right", "center"), (left, g + Δg / 2, "Δg", "right", "center"),
            (right, g / 2, "Δf·g", "left", "center"), (f / 2, above, "f·Δg"),
            (right, above, "Δf·Δg", "left", "center"),
        ]  # fmt: skip
        write(axes, words, size=style.LABEL)
        plots.point(axes, f, g)
        plots.point(axes, f + Δf, g + Δg, color=style.SECOND)
        parts = Δf * g / h, f * Δg / h, Δf * Δg / h
        return (
            f"x = {x:.2f}, h = {h:.2f}. Divided by h: strip Δf·g gives {signed(parts[0])}, strip "
            f"f·Δg {signed(parts[1])}, the corner {signed(parts[2])}; together "
            f"{signed(sum(parts))}.\nThe rule: f'·g + f·g' = {signed(2 * x * g)} + {signed(f)} "
            f"= {signed(2 * x * g + f)}."
        )

    return explore(
        background,
        foreground,
        alt="A rectangle with the sides f and g. Growing both sides adds a strip Δf·g, a strip "
        "f·Δg, and a corner Δf·Δg that is small in both.",
        drag=[
            grip("x", lambda state: (_f(state["x"]), _g(state["x"])), lambda at, state: at[1]),
            grip(
                "h",
                lambda state: (_f(state["x"] + state["h"]), _g(state["x"] + state["h"])),
                lambda at, state: at[1] - state["x"],
                reads=("x",),
            ),
        ],
        recorded=("x", "h"),
        figure={"size": (6.6, 4.4)},
        x=slider(0.7, 1.1, 1.0, step=0.01),
        h=slider(0.01, 0.4, 0.3, step=0.01),
    )
