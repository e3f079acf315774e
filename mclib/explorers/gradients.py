"""Lesson 04, gradients: a field with its tangent plane, descent, and a matrix of slopes."""

import numpy as np

from mclib import functions, landscape, plots, style
from mclib.explore import choice, explore, handle, slider, steps
from mclib.landscape import levels_between
from mclib.sheet import picture

# name -> (surface, half-width of the map, what ∇f is multiplied by for its arrow, spacing of the
# level lines, limits of f)
_field = {
    "sin x cos y": (functions.waves, 3, 1, 0.2, (-1.5, 1.5)),
    "x² + y²": (functions.bowl, 2, 1 / 4, 0.5, (-3, 8)),
    "x² − y²": (functions.saddle, 2, 1 / 4, 0.5, (-4, 4)),
    "3x²y": (functions.three_x_squared_y, 2, 1 / 12, 2, (-24, 24)),
}


def gradient_field():
    """Drag a and d: the plane's straight level lines touch those of f at a, and drift off."""

    def background(axes, f):
        above, cut = axes
        F, half, scale, spacing, limits = _field[f]
        size = "true scale" if scale == 1 else f"1/{1 / scale:.0f} of its size"
        levels = levels_between(-4 * half**3, 4 * half**3, spacing)
        levels = levels[(levels > 1.6 * limits[0]) & (levels < 1.6 * limits[1])]
        landscape.relief(above, F, levels, f"f = {f}      ∇f: {size}", half)
        landscape.small_arrows(above, F, half)
        plots.panel(
            cut, "The cut along d: f, and its plane dashed",
            x="distance from a", y="height", xlim=(-2, 2), ylim=limits,
        )  # fmt: skip

    def foreground(axes, f, x, y, dx, dy):
        above, cut = axes
        F, half, scale, spacing, _ = _field[f]
        a, d = np.array([x, y]), np.array([dx, dy])
        value, slope = float(F(a)), F.gradient(a)
        there, guess = float(F(a + d)), value + float(slope @ d)
        distance = float(np.hypot(dx, dy))
        held = {"color": style.POINT, "marker": "o", "markevery": [1], "zorder": 7}
        held |= {
            "markersize": style.DOT,
            "markerfacecolor": style.SECOND,
            "markeredgecolor": "white",
        }

        landscape.plane_lines(above, a, value, slope, spacing, 0.38 * half)
        if np.any(slope):
            plots.arrow(above, a, scale * slope, width=3.5)
        above.plot([x, x + dx], [y, y + dy], linewidth=style.THIN, **held)
        plots.point(above, x, y)

        along = d / distance if distance else np.array([1.0, 0.0])
        s = np.linspace(-2, 2, 121)
        cut.plot(s, F(a[:, None] + along[:, None] * s), color=style.FUNCTION, linewidth=style.LINE)
        cut.plot(s, value + slope @ along * s, "--", color=style.DERIVATIVE, linewidth=style.LINE)
        cut.plot([distance] * 2, [guess, there], linewidth=5, **held | {"color": style.SECOND})
        plots.point(cut, 0, value)
        return (
            f"∇f(a) = ({slope[0]:.2f}, {slope[1]:.2f}), length {np.hypot(*slope):.2f}. At a + d, "
            f"f = {there:.4f} and the plane says {guess:.4f}:\n{_how_far_off(there - guess, distance)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, level lines of f with a point a, the gradient there as an arrow, and the straight "
        "level lines of the tangent plane around a; right, f and that plane along d.",
        drag=[handle("x", "y"), handle("dx", "dy", plus=("x", "y"))],
        layout={"panels": 2},
        f=choice(*_field),
        x=slider(-2, 2, 0.6, step=0.02, label="a, x"),
        y=slider(-2, 2, 0.7, step=0.02, label="a, y"),
        dx=slider(-1.6, 1.6, 1.1, step=0.02, label="d, x"),
        dy=slider(-1.6, 1.6, 0.5, step=0.02, label="d, y"),
    )


def _how_far_off(residual, distance):
    if not distance:
        return "with d = 0 there is no residual. Pull the pink dot away from a."
    return (
        f"the residual (thick) is {residual:.4f}. Over |d| = {distance:.2f} that is "
        f"{residual / distance:.4f}. Halve d: does this quotient halve too?"
    )


# name -> (surface, factor, half-width of the map, level lines, limits of f)
_grounds = {
    "x² + y², a bowl": (functions.bowl, 1, 3, np.arange(20) ** 2 / 4, (1e-8, 1e3)),
    "x²/10 + 2y², a narrow valley": (functions.valley, 1, 3, np.arange(19) ** 2 / 16, (1e-8, 1e3)),
    "x² − y², a saddle": (functions.saddle, 1, 3, np.arange(-9.0, 10), (-30, 12)),
    "Himmelblau / 50": (functions.himmelblau, 1 / 50, 5, np.arange(22) ** 2 / 25, (1e-8, 1e3)),
}
STEPS = 40
FAR = 1e4  # farther out than this, a path is not worth following


def descent():
    """Drag the start and set η: step after step against the gradient."""

    def background(axes, f):
        ground, loss = axes
        F, factor, half, levels, limits = _grounds[f]
        landscape.relief(ground, lambda p: factor * F(p), levels, f"f = {f}", half)
        plots.panel(
            loss, "f after each step", x="step", xlim=(-0.8, STEPS + 0.8), ylim=limits, y=""
        )
        if limits[0] > 0:
            loss.set_yscale("log")

    def foreground(axes, f, x, y, η):
        ground, loss = axes
        F, factor, half, _, (lowest, _) = _grounds[f]
        path = _descend(lambda p: factor * F.gradient(p), np.array([x, y]), η)
        values = factor * F(path)
        trail = {"color": style.APPROACH, "marker": "o", "markeredgecolor": style.POINT}
        trail |= {"linewidth": 1.6, "markersize": 4.5, "markeredgewidth": 0.6}
        ground.plot(*np.clip(path, -20 * half, 20 * half), **trail)
        plots.point(ground, x, y)
        loss.plot(np.clip(values, lowest / 10 if lowest > 0 else 9 * lowest, 1e5), **trail)
        return _verdict(path, values, factor * F.gradient(path[:, -1]), η)

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a path of steps against the gradient; right, f after each step.",
        drag=("x", "y"),
        layout={"panels": 2},
        f=choice(*_grounds, value="x²/10 + 2y², a narrow valley"),
        x=slider(-5, 5, -2.6, step=0.02, label="start, x"),
        y=slider(-5, 5, 1.8, step=0.02, label="start, y"),
        η=slider(0.005, 1.2, 0.45, step=0.005),
    )


def _descend(slope, x, η):
    """Return the points x, x - η∇f(x), … as columns; it stops when they have run far away."""
    path = [x]
    while len(path) <= STEPS and np.all(np.abs(x) < FAR):
        x = x - η * slope(x)
        path.append(x)
    return np.array(path).T


def _verdict(path, values, slope, η):
    x, y = np.round(path[:, -1], 3) + 0.0
    count, end = path.shape[1] - 1, values[-1]
    steepness = np.hypot(*slope)
    if end < -50:
        return f"Step {count}: f = {end:.3g}, and no end to it. On a saddle the way down goes on for ever."
    if not np.all(np.abs(path[:, -1]) < FAR) or (end > values[0] and steepness > 1):
        return f"η = {η:.3f} is too large: after {count} steps f = {end:.3g}. It diverges, for each step lands farther out."
    before = f"Step {count}: at ({x:.3f}, {y:.3f}), f = {end:.2g}, |∇f| = {steepness:.2g}"
    if steepness < 1e-3:
        return f"{before}: flat, to three digits. Where the gradient is 0, the steps stop."
    turns = np.sum(np.diff(path[:, -4:])[:, 1:] * np.diff(path[:, -4:])[:, :-1], axis=0)
    return f"{before}: {'zigzagging, for η is large here' if np.all(turns < 0) else 'still on its way'}."


_W = np.array([[1.0, -0.5, 2.0], [0.5, 1.5, -1.0]])
_x = np.array([1.0, -2.0, 0.5])


def slope_of_every_weight():
    """Choose an entry of W and move it: its slope is the same entry of the gradient."""

    def background(axes, i, j):
        weights, slopes, graph = axes
        for each, title in ((weights, "W, shape (2, 3)"), (slopes, "∇f, shape (2, 3)")):
            plots.panel(
                each, title, x="column j", y="row i", xlim=(-0.6, 2.6), ylim=(1.6, -0.6), equal=True
            )
            each.set(xticks=range(3), yticks=range(2))
            each.grid(False)
        plots.panel(
            graph, f"f while W[{i}, {j}] moves",
            x=f"W[{i}, {j}]", y="f = |Wx|²", xlim=(-3.2, 3.2), ylim=(-4, 44),
        )  # fmt: skip

    def foreground(axes, i, j, w):
        weights, slopes, graph = axes
        W = _W.copy()
        W[i, j] = w
        z = W @ _x
        gradient = 2 * np.outer(z, _x)
        f = lambda u: z @ z - z[i] ** 2 + (z[i] + (u - w) * _x[j]) ** 2  # noqa: E731 - only z_i moves
        for each, matrix, limit in ((weights, W, 3), (slopes, gradient, 25)):
            plots.matrix(each, matrix, limit=limit)
            square = np.array([[-1, 1, 1, -1, -1], [-1, -1, 1, 1, -1]]) * 0.47
            each.plot(j + square[0], i + square[1], color=style.POINT, linewidth=3)
        plots.curve(graph, f)
        plots.line_through(graph, w, float(f(w)), gradient[i, j])
        plots.point(graph, w, float(f(w)))
        return (
            f"x = (1, −2, ½). W[{i}, {j}] = {w:.2f}: there the slope of f is {gradient[i, j]:.2f}, and this "
            f"number stands at [{i}, {j}] of ∇f.\nSix weights, six slopes, each in the place of its weight."
        )

    return explore(
        background,
        foreground,
        alt="Left, a 2 by 3 matrix W; beside it the gradient of f with respect to W, of the same shape; "
        "right, f while the chosen entry moves, with its tangent.",
        drag=[handle("j", "i"), handle("j", "i", panel=1), handle("w", panel=2)],
        layout={"panels": 3, "size": (8.8, 3.2), "widths": [1, 1, 1.1]},
        i=steps(0, 1, 0, label="row i"),
        j=steps(0, 2, 1, label="column j"),
        w=slider(-3, 3, -0.5, step=0.05, label="W[i, j]"),
    )


def lives_below():
    """Draw the gradient where it lives: in the floor of inputs, not on the surface."""

    def draw(axes):
        axes.computed_zorder = False
        side = np.linspace(-2, 2, 41)
        grid = np.stack(np.meshgrid(side, side))
        bowl = lambda p: 2.5 + functions.bowl(p) / 2  # noqa: E731
        a, slope = np.array([-0.9, -0.7]), np.array([-0.9, -0.7])
        top = bowl(a)
        axes.contour(
            *grid,
            bowl(grid),
            levels=np.arange(2.75, 7, 0.5),
            colors=style.FUNCTION,
            linewidths=1,
            offset=0,
        )
        axes.plot_surface(*grid, bowl(grid), color=style.INPUT, alpha=0.4, linewidth=0, zorder=2)
        u = np.array([-0.7, 0.7])
        patch = np.stack(np.meshgrid(u, u))
        axes.plot_surface(
            *(a[:, None, None] + patch), top + np.tensordot(slope, patch, 1),
            color=style.DERIVATIVE, alpha=0.55, zorder=3,
        )  # fmt: skip
        axes.plot([a[0]] * 2, [a[1]] * 2, [0, top], "o:", color=style.POINT, markersize=6, zorder=5)
        axes.quiver(
            *a, 0, *slope, 0, color=style.DERIVATIVE, linewidth=3, arrow_length_ratio=0.25, zorder=5
        )
        axes.text(
            a[0] + slope[0],
            a[1] + slope[1] - 0.25,
            0.25,
            "∇f(a)",
            color=style.DERIVATIVE,
            fontsize=style.TITLE,
            zorder=6,
        )
        axes.text(a[0] + 0.1, a[1], top + 0.4, "f(a)", fontsize=style.TITLE, zorder=6)
        axes.text(a[0] + 0.15, a[1], 0.1, "a", fontsize=style.TITLE, zorder=6)
        axes.set(xlabel="x", ylabel="y", zlabel="f", xlim=(-2, 2), ylim=(-2, 2), zlim=(0, 6.5))
        axes.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2], zticks=[0, 2, 4, 6])
        axes.set_box_aspect((1, 1, 0.85), zoom=1.1)
        axes.view_init(22, -68)

    return picture(
        draw,
        alt="A bowl above the plane of inputs, with a point and a patch of its tangent plane; the gradient "
        "is an arrow in the plane below, across the level lines.",
        solid="A",
        size=(6, 4.8),
    )


def flat_spots():
    """Draw the three ways in which a gradient can be zero."""
    spots = (
        ("Minimum: they point out", functions.bowl, levels_between(0, 5, 0.5)),
        ("Maximum: they point in", functions.hill, levels_between(0, 1, 0.125)),
        ("Saddle: both", functions.saddle, levels_between(-2.5, 2.5, 0.5)),
    )

    def draw(axes):
        for each, (title, F, levels) in zip(axes, spots, strict=True):
            landscape.relief(each, F, levels, title, half=1.6)
            landscape.small_arrows(each, F, half=1.6, count=7)
            plots.point(each, 0, 0)

    return picture(
        draw,
        alt="Gradients around a minimum point away from it, around a maximum towards it, and around a "
        "saddle away along one axis and towards it along the other.",
        panels=3,
        size=(9, 3.3),
    )
