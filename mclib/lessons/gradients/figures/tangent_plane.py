"""The gradient in the plane of the inputs, below the surface and its tangent plane."""

import numpy as np

from mclib import functions
from mclib.drawing import style
from mclib.engine import picture


def lives_below():
    """Draw the gradient in the plane of the inputs, where it belongs, not on the surface."""

    def draw(axes):
        axes.computed_zorder = False
        side = np.linspace(-2, 2, 41)
        grid = np.stack(np.meshgrid(side, side))
        a = np.array([-0.9, -0.7])
        height, gradient = _bowl(a), functions.bowl.gradient(a) / 2
        axes.contour(
            *grid,
            _bowl(grid),
            levels=np.arange(2.75, 7, 0.5),
            colors=style.FUNCTION,
            linewidths=1,
            offset=0,
        )
        axes.plot_surface(*grid, _bowl(grid), color=style.INPUT, alpha=0.4, linewidth=0, zorder=2)
        u = np.array([-0.7, 0.7])
        patch = np.stack(np.meshgrid(u, u))
        axes.plot_surface(
            *(a[:, None, None] + patch), height + np.tensordot(gradient, patch, 1),
            color=style.DERIVATIVE, alpha=0.55, zorder=3,
        )  # fmt: skip
        axes.plot(
            [a[0]] * 2, [a[1]] * 2, [0, height], "o:", color=style.POINT, markersize=6, zorder=5
        )
        axes.quiver(
            *a,
            0,
            *gradient,
            0,
            color=style.DERIVATIVE,
            linewidth=3,
            arrow_length_ratio=0.25,
            zorder=5,
        )
        axes.text(
            a[0] + gradient[0],
            a[1] + gradient[1] - 0.1,
            0.55,
            "∇f(a)",
            color=style.DERIVATIVE,
            fontsize=style.TITLE,
            zorder=6,
        )
        axes.text(a[0] + 0.1, a[1], height + 0.4, "f(a)", fontsize=style.TITLE, zorder=6)
        axes.text(a[0] + 0.15, a[1], 0.1, "a", fontsize=style.TITLE, zorder=6)
        axes.set(xlabel="x", ylabel="y", zlabel="f", xlim=(-2, 2), ylim=(-2, 2), zlim=(0, 6.5))
        axes.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2], zticks=[0, 2, 4, 6])
        axes.set_box_aspect((1, 1, 0.85), zoom=1.1)
        axes.view_init(22, -68)

    return picture(
        draw,
        alt="A bowl above the plane of inputs, with a point and a patch of its tangent plane; the "
        "gradient is an arrow in the plane below, across the level lines.",
        solid="A",
        size=(6, 4.8),
    )


def _bowl(p):
    """Return (x² + y²)/2, raised above the plane of the inputs."""
    return 2.5 + functions.bowl(p) / 2
