"""The ε-δ definition as a game: one player sets ε, the other looks for a δ."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import write
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.limits.limit_examples import LimitExample, jump, oscillating

_examples = {
    "eˣ": LimitExample(np.exp, 0, 1, 1),
    "(x + x²) / x, a hole": LimitExample(lambda x: (x + x**2) / x, 0, 1, 1, holes=(1,)),
    "a jump": LimitExample(lambda x: jump(x, 0.5, 0.25), 0, 0.5, 1.5, holes=(0.5, 1.5)),
    "1 + sin(1/x) / 2, oscillating": LimitExample(oscillating, 0, 0.5, 1.5),
}
_ROUNDING = 1e-9  # a value nearer than this to the edge of the band counts as on the edge
_LOWEST = -0.75  # the bottom of the panel


def epsilon_delta():
    """Set ε, then find a δ: does every input in the strip land in the band?"""

    def background(axes, f):
        plots.panel(
            axes,
            "Claim: f(x) → L as x → 0",
            y="f(x)",
            xlim=(-1.15, 1.4),
            ylim=(_LOWEST, 2.75),
        )
        axes.plot(*_examples[f].graph(-1.15, 1.15), color=style.FUNCTION, linewidth=style.LINE)

    def foreground(axes, f, L, ε, δ):
        example = _examples[f]
        plots.band(axes, L, ε)
        plots.strip(axes, 0, δ)
        axes.add_artist(Line2D([-1.15, 1.4], [L, L], color=style.TOLERANCE, linewidth=style.THIN))
        for height in example.holes:
            plots.hole(axes, 0, height)
        write(axes, _labels(L, ε, δ))
        inside = δ * (1 - 1e-6)  # the strip is open: its two ends are not in it
        x, y = example.graph(-inside, inside, 500)
        outside = np.nan_to_num(np.abs(y - L)) >= ε - _ROUNDING
        if outside.any():
            thick = np.where(outside, y, np.nan)
            axes.add_artist(Line2D(x, thick, color=style.WRONG, linewidth=5))
        plots.point(axes, δ, L + ε)
        return f"ε = {ε:.2f}, δ = {δ:.3f}: {_verdict(example, L, ε, x, y, outside)}"

    return explore(
        background,
        foreground,
        alt="A curve, a horizontal band of half-width ε around L and a vertical strip of "
        "half-width δ around 0; the parts of the curve in the strip that leave the band are thick.",
        drag=handle("δ", "ε", plus=(0, "L")),
        f=choice(*_examples),
        ε=slider(0.02, 1, 0.5, step=0.01),
        δ=slider(0.005, 1, 0.8, step=0.005),
        L=slider(0.5, 1.5, 1.0, step=0.05),
    )


def _labels(L, ε, δ):
    """Return the labels of the band, of the strip and of L, with their places."""
    labels = [
        (1.38, L + ε + 0.03, "L + ε", "right", "bottom"),
        (1.38, L - ε - 0.03, "L − ε", "right", "top"),
        (-δ - 0.02, _LOWEST + 0.05, "−δ", "right", "bottom"),
        (δ + 0.02, _LOWEST + 0.05, "δ", "left", "bottom"),
    ]
    if ε > 0.2:  # else there is no room in the band
        labels.append((1.38, L + 0.02, "L", "right", "bottom"))
    return labels


def _verdict(example, L, ε, x, y, outside):
    """Return whether δ answers ε, with an input x whose f(x) is outside the band, if any."""
    escaped = np.flatnonzero(outside)
    instance = ""
    if len(escaped):
        one = escaped[3 * len(escaped) // 4]  # neither close to 0 nor at the end of the strip
        instance = f"f({x[one]:.3g}) = {y[one]:.3f}".replace("-", "−")
    if max(abs(example.liminf - L), abs(example.limsup - L)) >= ε - _ROUNDING:
        shown = f" (thick), for instance {instance}" if instance else ""
        return f"points escape however near 0 you stay{shown}. No δ answers this ε with this L."
    if not instance:
        return "every x with 0 < |x| < δ lands in the band. Answered! Now make ε smaller."
    share = 100 * len(escaped) / len(x)
    percent = f"{share:.0f} %" if share >= 1 else "less than 1 %"
    return f"{percent} of the strip escapes (thick), for instance {instance}. Try a smaller δ."
