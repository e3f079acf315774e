"""The Jacobian cell by cell: each entry is the slope of one output along one input."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.boxes import draw_strips, mark_strips
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import heading, signed
from mclib.engine import Handle, choice, explore, handle, slider, steps
from mclib.functions import maps
from mclib.lessons.jacobians.sides import SUBSCRIPTS, sides

# name -> (map, its number of inputs, a formula for each output, limits of the outputs)
_MAPS = {
    "3 inputs, 2 outputs": (maps.three_to_two, 3, ("x₁x₂", "x₂ + sin 2x₃"), (-3, 3)),
    "(3x₁²x₂, 2x₁ + x₂⁸)": (maps.example, 2, ("3x₁²x₂", "2x₁ + x₂⁸"), (-7, 7)),
    "2 inputs, 3 outputs": (maps.two_to_three, 2, ("x₁²", "x₁x₂", "sin 2x₂"), (-3, 3)),
    "linear, 3 inputs, 2 outputs": (
        maps.linear, 3, ("2x₁ − x₂", "½x₁ + x₂ − 1½x₃"), (-5, 5),
    ),
    "softmax of 3": (maps.softmax, 3, ("softmax₁(x)", "softmax₂(x)", "softmax₃(x)"), (-0.1, 1.1)),
}  # fmt: skip
_INPUTS = ("x1", "x2", "x3")


class _OnSlice(Handle):
    """The point on the slice: the pointer sets the input that column j belongs to."""

    @property
    def names(self):
        return {"F", "j", *_INPUTS}

    def place(self, state):
        return state[_moving(state)], None

    def move(self, point, state):
        return {_moving(state): point[0]}

    def step(self, key, times, state, sizes):
        name = _moving(state)
        sign = {"ArrowRight": 1, "ArrowLeft": -1}.get(key, 0)
        return {name: state[name] + sign * times * sizes[name]}


def _moving(state):
    """Return the name of the input that the chosen column belongs to."""
    _, n, _, _ = _MAPS[state["F"]]
    return _INPUTS[min(state["j"], n) - 1]


def cell_by_cell():
    """Choose a cell of J: which output, which input, and the slice whose slope it is."""

    def background(axes, F):
        table, graph = axes
        _, n, outputs, ylim = _MAPS[F]
        draw_strips(table, *sides(len(outputs), n))
        table.set_title("J, cell by cell", loc="left", fontsize=style.TITLE)
        formulas = "\n".join(f"y{i} = {each}" for i, each in zip(SUBSCRIPTS, outputs, strict=False))
        table.text(-0.45, len(outputs) - 0.25, formulas, va="top", fontsize=style.NOTE)
        plots.panel(graph, " ", x="xⱼ", y="yᵢ", xlim=(-1.3, 1.3), ylim=ylim)

    def foreground(axes, F, i, j, x1, x2, x3):
        table, graph = axes
        f, n, outputs, _ = _MAPS[F]
        i, j = min(i, len(outputs)) - 1, min(j, n) - 1
        x = np.array([x1, x2, x3])[:n]
        J, y = f.jacobian(x), f(x)
        cells(table, np.round(J, 2), max(np.abs(J).max(), 1e-12), numbers="{:.2f}")
        mark_strips(table, i, j)
        boxed(table, j - 0.5, i - 0.5, color=style.POINT)
        out, in_ = f"y{SUBSCRIPTS[i]}", f"x{SUBSCRIPTS[j]}"
        heading(graph, f"{out} = {outputs[i]}, while only {in_} moves")
        t = np.linspace(-1.3, 1.3, 131)
        slice_ = np.repeat(x[:, None], len(t), axis=1)
        slice_[j] = t
        graph.plot(t, f(slice_)[i], color=style.FUNCTION, linewidth=style.LINE)
        plots.line_through(graph, x[j], y[i], J[i, j], linestyle="--")
        plots.point(graph, x[j], y[i])
        return (
            f"Row {i + 1}, column {j + 1}: ∂{out}/∂{in_} = {signed(J[i, j], 3)}. "
            f"{_effect(J[i, j], out, in_)}\n"
            f"Row {i + 1} is the gradient of {out}; column {j + 1} tells how every output responds "
            f"to {in_}."
        )

    F = choice(*_MAPS)
    i, j = steps(1, 2, 2, label="row i"), steps(1, 3, 3, label="column j")

    def resize(_):
        """Offer only the rows and columns that this map's Jacobian has."""
        _, n, outputs, _ = _MAPS[F.value]
        i.max, j.max = len(outputs), n

    F.observe(resize, "value")
    return explore(
        background,
        foreground,
        alt="Left, the Jacobian as coloured cells, one of them chosen; right, that cell's output "
        "plotted against its input alone, with the tangent whose slope is in the cell.",
        drag=[handle("j", "i", plus=(-1, -1)), _OnSlice(panel=1)],
        figure={"panels": 2, "widths": (1, 1.15)},
        F=F,
        i=i,
        j=j,
        x1=slider(-1.2, 1.2, 0.8, step=0.01),
        x2=slider(-1.2, 1.2, -0.6, step=0.01),
        x3=slider(-1.2, 1.2, 0.3, step=0.01),
    )


def _effect(slope, out, in_):
    """Return in a sentence what a slope says of its output and its input."""
    if abs(slope) < 5e-4:
        return f"To first order, {out} does not respond to {in_}."
    verb = "raises" if slope > 0 else "lowers"
    return f"A small nudge of h in {in_} {verb} {out} by about {abs(slope):.2f} h."
