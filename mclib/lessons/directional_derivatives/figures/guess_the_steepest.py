"""A game: turn an arrow to the steepest way up."""

from functools import cache

import numpy as np

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed
from mclib.engine import explore, slider, steps, toggle, turn
from mclib.lessons.directional_derivatives.directions import unit_vector

ROUNDS = 12
# Surface, half the map's side, spacing of the heights at which level lines are drawn.
_CHOICES = (
    (functions.saddle, 1.5, 0.4),
    (functions.himmelblau, 1.5, 10),
    (functions.waves, 2.2, 0.15),
)


def guess_the_steepest():
    """Turn the arrow to where f climbs fastest, then reveal the gradient and the score."""

    def background(axes, round):
        inputs, score = axes
        F, half, levels = _surface(round)
        landscape.relief(inputs, F, levels, f"Round {round}: which direction is steepest?", half)
        plots.panel(
            score, "What a miss costs", x="degrees off", y="% of the steepest slope",
            xlim=(-180, 180), ylim=(-110, 110),
        )  # fmt: skip
        score.set_xticks(range(-180, 181, 60))
        degrees = np.linspace(-180, 180, 181)
        score.plot(
            degrees, 100 * np.cos(np.radians(degrees)), color=style.DERIVATIVE, linewidth=style.LINE
        )

    def foreground(axes, round, θ, reveal):
        inputs, score = axes
        F, half, _ = _surface(round)
        a = np.zeros(2)
        v, gradient = unit_vector(θ), F.gradient(a)
        steepest = np.hypot(*gradient)
        best = gradient / steepest
        if reveal:
            across = np.array([-best[1], best[0]]) * half
            ends = np.stack([a - across, a + across]).T
            inputs.plot(*ends, "--", color=style.TOLERANCE, linewidth=style.LINE)
            plots.arrow(inputs, a, 0.38 * half * best, width=4)
        plots.arrow(inputs, a, 0.38 * half * v, color=style.POINT)
        plots.point(inputs, *a)
        if not reveal:
            return (
                f"Your arrow points to {θ:.0f}°. Bluer is higher: turn it to where f climbs "
                "fastest, then tick reveal."
            )
        off = (θ - np.degrees(np.arctan2(best[1], best[0])) + 180) % 360 - 180
        share = 100 * float(best @ v)
        plots.point(score, off, share)
        return (
            f"You are {abs(off):.0f}° off and climb at {signed(share, 0)} % of the steepest slope, "
            f"{steepest:.2f}. {_verdict(share)}\nAlong the dashed line you would not climb at all."
        )

    round, reveal = steps(1, ROUNDS, 1), toggle(False)

    def hide(_):
        """Hide the answer when a new round begins."""
        reveal.value = False

    round.observe(hide, "value")
    return explore(
        background,
        foreground,
        alt="Left, a map with an arrow to be turned to where f climbs fastest; right, the share of "
        "the steepest slope against the degrees by which the arrow misses.",
        drag=turn("θ", about=(0, 0), degrees=True),
        figure={"panels": 2},
        θ=slider(-180, 180, 90.0, step=1, label="θ in degrees"),
        reveal=reveal,
        round=round,
    )


@cache
def _surface(round):
    """Return a round's surface, moved so that its point is the origin, half the side, levels."""
    rng = np.random.default_rng(round)
    F, half, spacing = _CHOICES[round % 3]
    a = rng.uniform(-0.6, 0.6, 2) * F.domain[1]
    while np.hypot(*F.gradient(a)) < 0.35:
        a = rng.uniform(-0.6, 0.6, 2) * F.domain[1]
    shifted = functions.Surface(
        f"round_{round}", F.formula, *(_shifted(part, *a) for part in (F.f, F.f1, F.f2))
    )
    heights = plots.surface_values(shifted, (-half, half), (-half, half), 31)[2]
    return shifted, half, levels_between(heights.min(), heights.max(), spacing)


def _shifted(part, x0, y0):
    return lambda x, y: part(x + x0, y + y0)


def _verdict(share):
    return next(
        words
        for least, words in (
            (99, "As good as it gets."),
            (90, "Very near: at its top the cosine is flat."),
            (50, "That goes up, but far from straight up."),
            (5, "That goes up, but mostly sideways."),
            (-5, "You are walking along the level line."),
            (-90, "That goes down."),
            (-101, "That is almost straight down."),
        )
        if share >= least
    )
