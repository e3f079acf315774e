"""Lesson 01, limits: the ε-δ game, a microscope, and paths into a point of the plane."""

import numpy as np

from mclib import plots, style
from mclib.explore import choice, explore, handle, slider, turn
from mclib.sheet import picture

_nan_at_0 = lambda x: np.where(np.asarray(x) == 0, np.nan, x)  # noqa: E731 - a hole at 0

# Each claims the limit 1 at 0; the first two keep the claim.
_claims = {
    "eˣ": np.exp,
    "(x + x²) / x, a hole": lambda x: 1 + _nan_at_0(x),
    "a jump": lambda x: np.where(np.asarray(x) < 0, 0.5 + x / 4, 1.5 + x / 4),
    "1 + sin(1/x) / 2, oscillating": lambda x: 1 + np.sin(1 / _nan_at_0(x)) / 2,
}


def epsilon_delta():
    """Set ε, then find a δ: does every input in the strip land in the band?"""

    def background(axes, f):
        plots.panel(axes, "Claim: f(x) → L as x → 0", y="f(x)", xlim=(-1.1, 1.1), ylim=(-0.2, 2.4))
        plots.curve(axes, _claims[f])
        if "hole" in f:
            plots.hole(axes, 0, 1)

    def foreground(axes, f, L, ε, δ):
        x = np.linspace(-δ, δ, 1000)  # an even number: 0 itself plays no part in the limit
        y = _claims[f](x)
        escapes = np.abs(y - L) >= ε
        plots.band(axes, L, ε)
        plots.strip(axes, 0, δ)
        plots.point(axes, δ, L + ε)
        if not escapes.any():
            return (
                f"ε = {ε:.2f}, δ = {δ:.3f}: every x with 0 < |x| < δ lands in the band. "
                "Answered! Now make ε smaller."
            )
        axes.plot(x, np.where(escapes, y, np.nan), color=style.DERIVATIVE, linewidth=5)
        worst = np.argmax(np.where(escapes, np.abs(y - L), 0))
        return (
            f"ε = {ε:.2f}, δ = {δ:.3f}: {100 * escapes.mean():.0f} % of the strip escapes (thick), "
            f"for instance f({x[worst]:.3f}) = {y[worst]:.3f}. Try a smaller δ."
        )

    return explore(
        background,
        foreground,
        alt="A curve, a horizontal band of half-width ε around L and a vertical strip of "
        "half-width δ around 0; the parts of the curve in the strip that leave the band are thick.",
        drag=handle("δ", "ε", plus=(0, "L")),
        f=choice(*_claims),
        ε=slider(0.02, 1, 0.5, step=0.01),
        δ=slider(0.005, 1, 0.8, step=0.005),
        L=slider(0, 2, 1.0, step=0.05),
    )


# name -> (function, the point a, the height L at the middle of the lens)
_specimens = {
    "sin(x) / x at 0": (lambda x: np.sin(x) / _nan_at_0(x), 0, 1),
    "(x² - 1) / (x - 1) at 1": (lambda x: (x**2 - 1) / _nan_at_0(x - 1), 1, 2),
    "a jump at 0": (lambda x: np.where(np.asarray(x) < 0, 0.7, 1.3), 0, 1),
    "1 + sin(1/x) / 2 at 0": (lambda x: 1 + np.sin(1 / _nan_at_0(x)) / 2, 0, 1),
}


def microscope():
    """Halve the window around a again and again: does the graph come to one height?"""
    reach = 2.0

    def background(axes, f):
        graph, lens = axes
        formula, a, L = _specimens[f]
        plots.panel(
            graph,
            "The graph",
            y="f(x)",
            xlim=(a - reach, a + reach),
            ylim=(L - reach, L + reach),
            equal=True,
        )
        plots.curve(graph, formula)
        plots.panel(
            lens,
            "Through the lens",
            x="(x − a) / w",
            y="(f(x) − L) / w",
            xlim=(-1, 1),
            ylim=(-1, 1),
            equal=True,
        )
        lens.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, halvings):
        graph, lens = axes
        formula, a, L = _specimens[f]
        w = reach / 2**halvings
        square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]) * w
        graph.plot(a + square[:, 0], L + square[:, 1], color=style.APPROACH, linewidth=style.LINE)
        t = np.linspace(-1, 1, 2000)
        y = formula(a + w * t)
        lens.plot(t, (y - L) / w, color=style.FUNCTION, linewidth=style.LINE)
        plots.hole(lens, 0, 0)
        off = np.nanmax(np.abs(y - L))
        return (
            f"window half-width w = {w:.4g}: f({a} − w) = {y[0]:.5f}, f({a} + w) = {y[-1]:.5f}. "
            f"Farthest from L = {L} in the window: {off:.5f}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a graph with a square window around the point a; right, what the window "
        "holds, magnified to a fixed size.",
        layout={"panels": 2},
        f=choice(*_specimens),
        halvings=slider(0, 10, 1.0, step=0.05),
    )


_plane = {
    "xy / (x² + y²)": lambda p: p[0] * p[1] / _nan_at_0(p[0] ** 2 + p[1] ** 2),
    "x²y / (x² + y²)": lambda p: p[0] ** 2 * p[1] / _nan_at_0(p[0] ** 2 + p[1] ** 2),
}
_paths = {
    "straight": lambda r, θ: np.stack([r * np.cos(θ), r * np.sin(θ)]),
    "a parabola, y = x²": lambda r, θ: np.stack([r, r**2]) * np.sign(np.cos(θ) + 1e-12),
    "a spiral": lambda r, θ: np.stack([r * np.cos(θ + 6 * r), r * np.sin(θ + 6 * r)]),
}


def paths():
    """Walk to the origin along a path of your choice: do all paths meet one value?"""
    r = np.linspace(1, 1e-6, 300)

    def background(axes, f):
        plane, along = axes
        plots.panel(plane, f"f = {f}", xlim=(-1, 1), ylim=(-1, 1), equal=True)
        plots.heights(plane, _plane[f], levels=np.linspace(-0.5, 0.5, 17), cmap=style.DIVERGING)
        plots.panel(
            along,
            "f along the path",
            x="distance r to the origin",
            y="f",
            xlim=(1.05, 0),
            ylim=(-0.6, 0.6),
        )
        along.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, path, θ, distance):
        plane, along = axes
        way = _paths[path](r, np.radians(θ))
        values = _plane[f](way)
        here = _paths[path](np.array(distance), np.radians(θ))
        value = float(_plane[f](here))
        plane.plot(*way, color=style.POINT, linewidth=style.LINE)
        plots.point(plane, *here)
        along.plot(np.hypot(*way), values, color=style.POINT, linewidth=style.LINE)
        plots.point(along, float(np.hypot(*here)), value)
        return (
            f"At ({here[0]:.3f}, {here[1]:.3f}): f = {value:.4f}. This path arrives at "
            f"{values[-1]:.4f}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a function of two variables as colours, with a path into the origin; right, its "
        "value along the path against the distance that is left.",
        drag=turn("θ", degrees=True, reach=0.7),
        layout={"panels": 2},
        f=choice(*_plane),
        path=choice(*_paths),
        θ=slider(-180, 180, 60.0, step=1, label="θ in degrees"),
        distance=slider(0.001, 1, 0.7, step=0.001),
    )


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
        plots.curve(
            oscillation, lambda x: 1.5 * np.sin(1 / _nan_at_0(x)), domain=(-1, 1), width=style.THIN
        )

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
