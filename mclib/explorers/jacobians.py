"""Lesson 06, Jacobians: a warped grid under a lens, a matrix cell by cell, the two layouts."""

import numpy as np
from matplotlib.collections import LineCollection

from mclib import maps, plots, style
from mclib.boxes import Side, draw_boxes, draw_strips, frame
from mclib.explore import choice, explore, handle, slider, steps
from mclib.handles import Handle
from mclib.layouts import layout_switch
from mclib.sheet import picture

# name -> (map, largest input, window at zoom 0, half-width of the lens, names of the inputs)
_warps = {
    "polar: (r cos θ, r sin θ)": (maps.polar, 2, 0.8, 2.4, "rθ"),
    "a swirl": (maps.swirl, 2, 0.8, 2.4, "xy"),
    "complex square: (x² − y², 2xy)": (maps.complex_square, 2, 0.8, 5.4, "xy"),
    "a shear: (x + 0.8y, y)": (maps.shear, 2, 0.8, 2.4, "xy"),
    "(3x₁²x₂, 2x₁ + x₂⁸)": (maps.example, 1.2, 0.2, 14, ("x₁", "x₂")),
}


_CELLS = 8
_ROUND = ((0, 1), (2 * _CELLS + 1, 1), (_CELLS, -1), (_CELLS + 1, -1))  # lines and senses


def warped_grid():
    """Drag the point and zoom in: the image of a small square becomes a parallelogram."""

    def background(axes, F):
        plane, lens = axes
        _, top, _, reach, names = _warps[F]
        edge = (-0.1 * top, 1.1 * top)
        plots.panel(plane, "Inputs", x=names[0], y=names[1], xlim=edge, ylim=edge, equal=True)
        plane.grid(False)
        plane.add_collection(_lines(_grid(0, top), style.MUTED))
        plots.panel(
            lens, "Outputs, seen from F(p) at this zoom",
            x="(y₁ − F₁(p)) / w", y="(y₂ − F₂(p)) / w", xlim=(-reach, reach),
            ylim=(-reach, reach), equal=True,
        )  # fmt: skip
        lens.grid(False)

    def foreground(axes, F, x1, x2, zoom):
        plane, lens = axes
        warp, top, widest, _, _ = _warps[F]
        p, w = np.minimum((x1, x2), top), widest / 2**zoom
        J, centre = warp.jacobian(p), warp(p)[:, None, None]
        seen = lambda grid: (warp(grid) - centre) / w  # noqa: E731 - what the lens shows
        patch = p[:, None, None] + _grid(-w, w)
        image = seen(patch)
        lens.add_collection(_lines(seen(_grid(0, top)), style.MUTED))
        for each, grid in ((plane, patch), (lens, image)):
            each.add_collection(_lines(grid, style.FUNCTION, style.THIN + 0.2))
        corners = J @ np.array([[-1, 1, 1, -1, -1], [-1, -1, 1, 1, -1]])
        lens.plot(*corners, "--", color=style.DERIVATIVE, linewidth=style.LINE, zorder=4)
        for j, color in enumerate((style.DERIVATIVE, style.SECOND)):
            plots.arrow(plane, p, w * np.eye(2)[j], color=color)
            plots.arrow(lens, (0, 0), J[:, j], color=color)
            _name_column(lens, J[:, j], f"column {j + 1}", color)
        plots.point(plane, *p)
        plots.point(lens, 0, 0)
        return _warp_words(p, J, w, image)

    return explore(
        background,
        foreground,
        alt="Left, a grid of inputs with a small square around the point p; right, the square's "
        "image magnified about F(p), with the columns of J as arrows and J's parallelogram dashed.",
        drag=("x1", "x2"),
        layout={"panels": 2},
        F=choice(*_warps),
        x1=slider(0, 2, 1.4, label="first input"),
        x2=slider(0, 2, 0.8, label="second input"),
        zoom=slider(0, 7, 0.0, step=0.05),
    )


def _name_column(lens, column, words, color):
    away = 26 * column / np.hypot(*column)
    lens.annotate(
        words, column, xytext=away, textcoords="offset points", color=color, fontsize=style.NOTE,
        ha="center", va="center", annotation_clip=True, zorder=7,
        bbox={"facecolor": style.PAPER, "edgecolor": "none", "alpha": 0.8, "pad": 1},
    )  # fmt: skip


def _warp_words(p, J, w, image):
    """Return the readout: J, areas, and how far the image is from J's parallelogram."""
    flat = np.einsum("ij,jkl->ikl", J, _grid(-1, 1))
    gap = np.hypot(*(image - flat)).max()
    x, y = np.concatenate([image[:, k][:, ::way] for k, way in _ROUND], axis=1)
    area = np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) / 2
    rows = ", ".join(f"[{a + 0:.2f}, {b + 0:.2f}]" for a, b in J)
    det = np.linalg.det(J)
    return (
        f"p = ({p[0]:.2f}, {p[1]:.2f})   J = [{rows}]   det J = {det:.3f}, the image's area is "
        f"{area / 4:.3f} times the square's.\n"
        f"Half-width w = {w:.4f}: farthest gap between F and its matrix {gap * w:.6f} = {gap:.4f} w."
    )


def _grid(low, high):
    """Return the lines of a square grid, level ones first, as points (2, lines, samples)."""
    t, s = np.linspace(low, high, 41), np.linspace(low, high, _CELLS + 1)
    across = np.broadcast_arrays(t, s[:, None])
    upright = np.broadcast_arrays(s[:, None], t)
    return np.concatenate([np.stack(across), np.stack(upright)], axis=1)


def _lines(grid, color, width=0.7):
    return LineCollection(np.moveaxis(grid, 0, -1), colors=color, linewidths=width, zorder=2)


# name -> (map, its number of inputs, a formula for each output, limits of the outputs)
_tables = {
    "3 inputs, 2 outputs": (maps.three_to_two, 3, ("x₁x₂", "x₂ + sin 2x₃"), (-3, 3)),
    "the example (3x₁²x₂, 2x₁ + x₂⁸)": (maps.example, 2, ("3x₁²x₂", "2x₁ + x₂⁸"), (-7, 7)),
    "2 inputs, 3 outputs": (maps.two_to_three, 2, ("x₁²", "x₁x₂", "sin 2x₂"), (-3, 3)),
    "linear, 3 inputs, 2 outputs": (
        maps.linear, 3, ("2x₁ − x₂", "½x₁ + x₂ − 1½x₃"), (-5, 5),
    ),
    "softmax of 3": (maps.softmax, 3, ("softmax₁(x)", "softmax₂(x)", "softmax₃(x)"), (-0.1, 1.1)),
}  # fmt: skip
_INPUTS = ("x1", "x2", "x3")
_LOW = "₁₂₃"


class _AlongSlice(Handle):
    """The point on the slice: the pointer sets the input that column j belongs to."""

    @property
    def names(self):
        return {"j", *_INPUTS}

    def place(self, state):
        return state[_INPUTS[state["j"] - 1]], None

    def move(self, point, state):
        return {_INPUTS[state["j"] - 1]: point[0]}

    def step(self, key, times, state, sizes):
        name = _INPUTS[state["j"] - 1]
        sign = {"ArrowRight": 1, "ArrowLeft": -1}.get(key, 0)
        return {name: state[name] + sign * times * sizes[name]}


def cell_by_cell():
    """Choose a cell of J: which output, which input, and the slice whose slope it is."""

    def background(axes, F, i, j):
        table, graph = axes
        _, n, outputs, ylim = _tables[F]
        i, j = min(i, len(outputs)) - 1, min(j, n) - 1
        rows = Side(
            "outputs", "m", tuple(f"y{_LOW[k]}" for k in range(len(outputs))), style.FUNCTION
        )
        columns = Side("inputs", "n", tuple(f"x{_LOW[k]}" for k in range(n)), style.INPUT)
        draw_strips(table, rows, columns)
        table.set_title("J, cell by cell", loc="left", fontsize=style.TITLE)
        plots.panel(
            graph, f"y{_LOW[i]} = {outputs[i]}, while only x{_LOW[j]} moves",
            x=f"x{_LOW[j]}", y=f"y{_LOW[i]}", xlim=(-1.6, 1.6), ylim=ylim,
        )  # fmt: skip

    def foreground(axes, F, i, j, x1, x2, x3):
        table, graph = axes
        f, n, outputs, _ = _tables[F]
        i, j = min(i, len(outputs)) - 1, min(j, n) - 1
        x = np.array([x1, x2, x3])[:n]
        J, y = f.jacobian(x), f(x)
        plots.matrix(table, J, numbers="{:.2f}")
        frame(table, (i, i), (0, n - 1), style.FUNCTION, style.LINE)
        frame(table, (0, len(y) - 1), (j, j), style.INPUT, style.LINE)
        frame(table, (i, i), (j, j), style.POINT, style.LINE + 1.5)
        t = np.linspace(-1.6, 1.6, 161)
        slice_ = np.repeat(x[:, None], len(t), axis=1)
        slice_[j] = t
        graph.plot(t, f(slice_)[i], color=style.FUNCTION, linewidth=style.LINE)
        plots.line_through(graph, x[j], y[i], J[i, j], linestyle="--")
        plots.point(graph, x[j], y[i])
        out, in_ = f"y{_LOW[i]}", f"x{_LOW[j]}"
        return (
            f"Row {i + 1}, column {j + 1}: ∂{out}/∂{in_} = {J[i, j] + 0:.3f}; "
            f"{_effect(J[i, j], out, in_)}.\n"
            f"Row {i + 1} is the gradient of {out}; column {j + 1} is what a nudge of {in_} does "
            "to every output."
        )

    return explore(
        background,
        foreground,
        alt="Left, the Jacobian as coloured cells, with one chosen; right, that output against "
        "that input alone, with the tangent whose slope stands in the cell.",
        drag=[handle("j", "i", plus=(-1, -1)), _AlongSlice(panel=1)],
        layout={"panels": 2, "widths": (1, 1.15)},
        F=choice(*_tables),
        i=steps(1, 3, 2, label="row i"),
        j=steps(1, 3, 3, label="column j"),
        x1=slider(-1.5, 1.5, 0.8, step=0.01),
        x2=slider(-1.5, 1.5, -0.6, step=0.01),
        x3=slider(-1.5, 1.5, 0.3, step=0.01),
    )


def _effect(slope, out, in_):
    if abs(slope) < 5e-4:
        return f"a nudge of {in_} leaves {out} where it is"
    way = "up" if slope > 0 else "down"
    return f"a nudge of {in_} moves {out} {abs(slope):.2f} times as far, {way}"


def _strips(m, n):
    """Return the sides of an m by n Jacobian."""
    sides = (("output", "m", "y", m, style.FUNCTION), ("input", "n", "x", n, style.INPUT))
    return [
        Side(f"{of}{'s' * (size > 1)}", letter, _numbered(name, size), color)
        for of, letter, name, size, color in sides
    ]


def _numbered(name, size):
    return tuple(name + low for low in _LOW[:size]) if size > 1 else (name,)


def layout():
    """Choose a rule and a layout: formula, shapes, boxes and NumPy line turn together."""
    return layout_switch(
        ["linear map", "Jacobian worked", "polar coordinates", "identity function", "softmax"]
    )


def four_shapes():
    """Draw the four shapes of a derivative: number or vector by number or vector."""
    J = np.array([[2, -1, 0.5], [1, 3, -2]])
    titles = {
        "a number by a number: ()": J[:1, :1],
        "a number by a vector: (n,)": J[:1],
        "a vector by a number: (m,)": J[:, :1],
        "a vector by a vector: (m, n)": J,
    }

    def draw(axes):
        for each, (title, values) in zip(axes, titles.items(), strict=True):
            draw_boxes(each, values, *_strips(*values.shape))
            each.set(xlim=(-2.1, 2.9), ylim=(1.7, -2.2))
            each.set_title(title, loc="left", fontsize=style.TITLE)

    return picture(
        draw,
        alt="Four derivatives as boxes: one cell; one row of three cells; one column of two; "
        "two rows of three.",
        panels="AB;CD",
        size=(6.6, 5.2),
    )
