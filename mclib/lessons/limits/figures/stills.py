"""Two stills: three ways in which a limit can fail, and the squeeze theorem."""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture


def three_ways_to_have_none():
    """Draw a jump, a blow-up and an oscillation side by side."""

    def draw(axes):
        jump, blow_up, oscillation = axes
        for each, title in zip(axes, ("A jump", "A blow-up", "An oscillation"), strict=True):
            plots.panel(each, title, xlim=(-1, 1), ylim=(-2.2, 2.2), y="")
        for x in (np.linspace(-1, 0, 2), np.linspace(0, 1, 2)):
            side = 1 if x[1] > 0 else -1
            jump.plot(x, side + x / 2, color=style.FUNCTION, linewidth=style.LINE)
        plots.hole(jump, 0, -1)
        plots.point(jump, 0, 1, color=style.FUNCTION)
        for x in (np.linspace(-1, -0.05, 200), np.linspace(0.05, 1, 200)):
            blow_up.plot(x, 0.3 / x, color=style.FUNCTION, linewidth=style.LINE)
        plots.curve(oscillation, lambda x: 1.5 * np.sin(1 / x), domain=(-1, 1), width=style.THIN)

    return picture(
        draw,
        alt="Three graphs near 0: one jumps from -1 to 1, one grows without bound, one swings "
        "faster and faster between -1.5 and 1.5.",
        panels=3,
        size=(9, 3.1),
    )


def squeeze():
    """Draw x² sin(1/x) between -x² and x²."""

    def draw(axes):
        plots.panel(axes, "Squeezed to 0", xlim=(-0.5, 0.5), ylim=(-0.16, 0.16), y="")
        x = np.linspace(-0.5, 0.5, 4000)
        axes.fill_between(x, -(x**2), x**2, color=style.TOLERANCE, alpha=0.15, linewidth=0)
        for sign in (-1, 1):
            plots.curve(axes, lambda x, s=sign: s * x**2, color=style.TOLERANCE)
        axes.plot(x, x**2 * np.sin(1 / x), color=style.FUNCTION, linewidth=style.THIN)
        plots.note(axes, 0.3, 0.3**2, "x²", color=style.TOLERANCE, dx=-8)
        plots.note(axes, 0.3, -(0.3**2), "−x²", color=style.TOLERANCE, dx=-8, dy=-8)

    return picture(
        draw,
        alt="The graph of x² sin(1/x) swings between the parabolas x² and -x², which meet at 0.",
        size=(6.4, 3.4),
    )
