"""A function with a slope in every direction at the origin, and no tangent plane there."""

import numpy as np

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.engine import explore, slider, turn
from mclib.lessons.directional_derivatives.directions import unit_vector


def every_slope_and_no_plane():
    """Turn v: every straight line through the origin has a slope, and yet there is no plane."""
    F = functions.slopes_without_plane
    t = np.linspace(-1, 1, 121)
    s = t * np.abs(t)  # closer together near the origin, where f bends most

    def background(axes):
        inputs, cut = axes
        landscape.relief(
            inputs, F, np.linspace(-0.5, 0.5, 11), "f = x²y / (x⁴ + y²),   - - y = x²", 1
        )
        inputs.plot(s, s**2, "--", color=style.TOLERANCE, linewidth=style.LINE)
        plots.panel(
            cut, "f along v,  - - along y = x²",
            x="distance along v", y="f", xlim=(-1, 1), ylim=(-0.62, 0.62),
        )  # fmt: skip
        cut.set_xticks(np.arange(-1, 1.1, 0.5))
        cut.axhline(0, color=style.MUTED, linewidth=style.THIN)
        for side in (np.array([-1, -0.02]), np.array([0.02, 1])):
            cut.plot(
                side, np.full_like(side, 0.5), "--", color=style.TOLERANCE, linewidth=style.LINE
            )
        plots.hole(cut, 0, 0.5, color=style.TOLERANCE)

    def foreground(axes, θ):
        inputs, cut = axes
        cos, sin = unit_vector(θ)
        plots.line_through(inputs, 0, 0, np.tan(np.radians(θ)), color=style.POINT, width=style.THIN)
        plots.arrow(inputs, (0, 0), (0.6 * cos, 0.6 * sin), color=style.POINT)
        plots.point(inputs, 0, 0)
        cut.plot(s, F(np.stack([s * cos, s * sin])), color=style.FUNCTION, linewidth=style.LINE)
        slope = cos**2 / sin if abs(sin) > 1e-9 else 0.0
        plots.line_through(cut, 0, 0, slope, linestyle=":")
        plots.point(cut, 0, 0)
        return (
            f"Along v = ({cos:.2f}, {sin:.2f}) the slope at the origin is {slope:.3f} (dotted). "
            "But both partials are 0 there, so ∇f·v = 0.\n"
            "On the parabola y = x² the value is ½ however near the origin you are; f(0, 0) = 0."
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
