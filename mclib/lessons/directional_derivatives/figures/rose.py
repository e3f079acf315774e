"""All directions at once: the rose of rises, a guessing game, and slopes without a plane."""

import functools

import numpy as np
from matplotlib.collections import PolyCollection

from mclib import functions as surfaces
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, slider, steps, toggle, turn

_turn = np.radians(np.linspace(0, 360, 181))
_ring = np.stack([np.cos(_turn), np.sin(_turn)])

# name -> (surface, half-width of the map, level lines, largest slope shown)
_grounds = {
    "sin x cos y": (surfaces.waves, 3, levels_between(-1, 1, 0.2), 1.3),
    "x² + y²": (surfaces.bowl, 2.5, levels_between(0, 12, 0.5), 4.5),
    "x² − y²": (surfaces.saddle, 2.5, levels_between(-6, 6, 0.5), 4.5),
}


def rose():
    """Shrink the ring: the rose of rises around a becomes the two circles of the cosine."""

    def background(axes, f):
        above, polar = axes
        F, half, levels, top = _grounds[f]
        landscape.relief(above, F, levels, f"f = {f}, and a ring around a", half)
        plots.panel(
            polar, "Rise / r in each direction (dashed: falls)",
            x="", y="", xlim=(-top, top), ylim=(-top, top), equal=True,
        )  # fmt: skip
        polar.axhline(0, color=style.MUTED, linewidth=style.THIN)
        polar.axvline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, x, y, r):
        above, polar = axes
        F, a = _grounds[f][0], np.array([x, y])
        rise = (F(a[:, None] + r * _ring) - F(a)) / r
        slope = F.gradient(a)
        up = rise > 0
        ring = a[:, None] + r * _ring
        _up_and_down(above, ring, up)
        plots.point(above, x, y)
        plots.point(above, x + r, y, color=style.APPROACH, size=5, markeredgewidth=0)
        petals = np.abs(rise) * _ring
        circle = np.hypot(*slope) / 2 * _ring.T  # ρ = |∇f| |cos| is two circles through 0
        polar.add_collection(
            PolyCollection(
                [circle + slope / 2, circle - slope / 2], facecolors=style.DERIVATIVE, alpha=0.22
            ),
            autolim=False,
        )
        _up_and_down(polar, petals, up)
        if np.any(slope):
            plots.arrow(polar, (0, 0), slope)
        gap = float(np.max(np.abs(rise - slope @ _ring)))
        return (
            f"r = {r:.2f}: rose and cosine (shaded) differ by at most {gap:.3f}.\n"
            f"{_shape(rise, slope)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a ring of radius r around a point of a map; right, the rise to each point of "
        "the ring, divided by r, drawn in its direction, over the two circles of |∇f| cos θ.",
        drag=[handle("r", 0, plus=("x", "y")), handle("x", "y")],
        figure={"panels": 2},
        f=choice(*_grounds),
        r=slider(0.02, 2, 1.2, step=0.02),
        x=slider(-2, 2, 0.6, step=0.02),
        y=slider(-2, 2, 0.7, step=0.02),
    )


def _up_and_down(axes, points, up):
    """Draw a closed line, solid where `up` holds and dashed elsewhere."""
    for here, line, color in ((up, "-", style.FUNCTION), (~up, "--", style.SECOND)):
        if np.any(here):
            axes.plot(*np.where(here, points, np.nan), line, color=color, linewidth=style.LINE)


def _shape(rise, slope):
    if np.hypot(*slope) < 0.02:
        if np.all(rise > 0):
            return "∇f = 0 here, and f rises all round: a minimum has no cosine."
        if np.all(rise < 0):
            return "∇f = 0 here, and f falls all round: a maximum has no cosine."
        return "∇f = 0 here, and f rises and falls in turn, twice: a saddle has no cosine."
    return f"The steepest slope is |∇f| = {np.hypot(*slope):.3f}, and as much down behind it."


ROUNDS = 12


def guess_the_steepest():
    """Turn the arrow to where f climbs fastest, then reveal the gradient and the score."""

    def background(axes, round):
        above, score = axes
        F, half, levels = _course(round)
        landscape.relief(above, F, levels, f"Round {round}: which way is steepest?", half)
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
        above, score = axes
        F, half, _ = _course(round)
        a = np.zeros(2)
        v = np.array([np.cos(np.radians(θ)), np.sin(np.radians(θ))])
        slope = F.gradient(a)
        best = slope / np.hypot(*slope)
        if reveal:
            across = np.array([-best[1], best[0]]) * half
            ends = np.stack([a - across, a + across]).T
            above.plot(*ends, "--", color=style.TOLERANCE, linewidth=style.LINE)
            plots.arrow(above, a, 0.38 * half * best, width=4)
        plots.arrow(above, a, 0.38 * half * v, color=style.POINT)
        plots.point(above, *a)
        if not reveal:
            return (
                f"Your arrow points to {θ:.0f}°. Darker is higher: turn it to the steepest way up, "
                "then tick reveal."
            )
        off = (θ - np.degrees(np.arctan2(best[1], best[0])) + 180) % 360 - 180
        share = 100 * float(best @ v)
        plots.point(score, off, share)
        return (
            f"{abs(off):.0f}° off: you climb at {signed(share, 0)} % of the steepest slope, "
            f"{np.hypot(*slope):.2f}. "
            f"{_verdict(share)}\nAlong the dashed line you would not climb at all."
        )

    round, reveal = steps(1, ROUNDS, 1), toggle(False)

    def cover(_):
        """A new round begins with its answer covered."""
        reveal.value = False

    round.observe(cover, "value")
    return explore(
        background,
        foreground,
        alt="Left, a map with an arrow to be turned to the steepest way up; right, the share of "
        "the steepest slope against the degrees by which the arrow misses.",
        drag=turn("θ", about=(0, 0), degrees=True),
        figure={"panels": 2},
        θ=slider(-180, 180, 90.0, step=1, label="θ in degrees"),
        reveal=reveal,
        round=round,
    )


@functools.cache
def _course(round):
    """Return a surface moved so that the round's point is the origin, half a map, its levels."""
    rng = np.random.default_rng(round)
    F, half = ((surfaces.saddle, 1.5), (surfaces.himmelblau, 3), (surfaces.waves, 2.2))[round % 3]
    a = rng.uniform(-0.6, 0.6, 2) * F.domain[1]
    while np.hypot(*F.gradient(a)) < 0.35:
        a = rng.uniform(-0.6, 0.6, 2) * F.domain[1]
    moved = surfaces.Surface(
        f"round_{round}", F.formula, *(_moved(part, *a) for part in (F.f, F.f1, F.f2))
    )
    heights = plots.surface_values(moved, (-half, half), (-half, half), 31)[2]
    return moved, half, np.quantile(heights, np.linspace(0.01, 0.99, 18))


def _moved(part, x0, y0):
    return lambda x, y: part(x + x0, y + y0)


def _verdict(share):
    return next(
        words
        for least, words in (
            (99, "As good as it gets."),
            (90, "Very near: around the top the cosine is flat."),
            (50, "Up, but not the shortest way."),
            (5, "Up, but mostly sideways."),
            (-5, "You walk along the level."),
            (-90, "Down."),
            (-101, "Almost straight down."),
        )
        if share >= least
    )


def every_slope_and_no_plane():
    """Turn v: every straight way out of the origin has a slope, and still there is no plane."""
    F = surfaces.slopes_without_plane
    s = np.linspace(-1, 1, 241)

    def background(axes):
        above, cut = axes
        landscape.relief(
            above, F, np.linspace(-0.5, 0.5, 11), "f = x²y / (x⁴ + y²),   - - y = x²", 1
        )
        above.plot(s, s**2, "--", color=style.TOLERANCE, linewidth=style.LINE)
        plots.panel(
            cut, "f along v,  - - along y = x²",
            x="way along v", y="f", xlim=(-1, 1), ylim=(-0.62, 0.62),
        )  # fmt: skip
        cut.set_xticks(np.arange(-1, 1.1, 0.5))
        cut.axhline(0, color=style.MUTED, linewidth=style.THIN)
        for side in (s[s < -0.01], s[s > 0.01]):
            cut.plot(
                side, np.full_like(side, 0.5), "--", color=style.TOLERANCE, linewidth=style.LINE
            )
        plots.hole(cut, 0, 0.5, color=style.TOLERANCE)

    def foreground(axes, θ):
        above, cut = axes
        cos, sin = np.cos(np.radians(θ)), np.sin(np.radians(θ))
        plots.line_through(above, 0, 0, np.tan(np.radians(θ)), color=style.POINT, width=style.THIN)
        plots.arrow(above, (0, 0), (0.6 * cos, 0.6 * sin), color=style.POINT)
        plots.point(above, 0, 0)
        cut.plot(s, F(np.stack([s * cos, s * sin])), color=style.FUNCTION, linewidth=style.LINE)
        slope = cos**2 / sin if abs(sin) > 1e-9 else 0.0
        plots.line_through(cut, 0, 0, slope, linestyle=":")
        plots.point(cut, 0, 0)
        return (
            f"Along v = ({cos:.2f}, {sin:.2f}) the slope at the origin is {slope:.3f} (dotted), "
            f"but both "
            f"partials are 0, so ∇f·v = 0.\nAlong y = x², f is ½ as near to the origin as you "
            f"like; f(0, 0) = 0."
        )

    return explore(
        background,
        foreground,
        alt="Left, the map of f with a straight line through the origin and the parabola y = x²; "
        "right, f along both: the line has a slope at the origin, the parabola stays at one half.",
        drag=turn("θ", degrees=True, reach=0.6),
        figure={"panels": 2},
        θ=slider(-180, 180, 40.0, step=1, label="θ in degrees"),
    )
