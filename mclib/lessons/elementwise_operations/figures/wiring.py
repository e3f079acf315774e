"""Which input moves which output: a bar to wiggle, and the patterns of some Jacobians."""

import numpy as np
from matplotlib.collections import LineCollection

from mclib.drawing import plots, style
from mclib.drawing.bars import bars, changes
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, handle, lift, picture, slider, steps
from mclib.functions.operations import operations

_n = 4
_SUBSCRIPTS = "₁₂₃₄"

# operation -> (limits of y that hold every bar and arrow, the entry of J of strongest colour)
_SCALES = {
    "w + x": ((-3, 7.4), 2),
    "w − x": ((-6.4, 3.8), 2),
    "w ⊗ x": ((-8.6, 12.6), 3),
    "w ⊘ x": ((-6.8, 8.6), 3),
    "max(w, x)": ((-0.3, 4.3), 2),
    "w + x, with x shifted by one": ((-3, 7.4), 2),
    "running mean of w ⊗ x": ((-8.6, 12.6), 3),
    "softmax(w + x)": ((-0.04, 1.04), 0.3),
}


def wiggle():
    """Drag a bar of w or x: the outputs change at the rates in a column of the Jacobian."""

    def background(axes, y):
        top, words, below, J, out = axes
        limits, _ = _SCALES[y]
        plots.panel(top, "w", x="", y="", xlim=(-0.5, _n - 0.5), ylim=(-2.2, 3.3))
        plots.panel(below, "x", x="", y="", xlim=(-0.5, _n - 0.5), ylim=(0, 3.3))
        plots.panel(J, "", "input j", "output i", xlim=(-0.5, _n - 0.5), ylim=(_n - 0.5, -0.5))
        plots.panel(out, "y", x="", y="", xlim=limits, ylim=(_n - 0.5, -0.5))
        for each, name in ((top, "w"), (below, "x"), (J, "")):
            each.set_xticks(range(_n), [f"{name}{i}" for i in (_SUBSCRIPTS if name else "1234")])
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)
            each.grid(False, axis="x")
        for each, name in ((J, ""), (out, "y")):
            each.set_yticks(range(_n), [f"{name}{i}" for i in (_SUBSCRIPTS if name else "1234")])
        J.grid(False)
        out.axvline(0, color=style.MUTED, linewidth=style.THIN)
        out.grid(False, axis="y")
        words.set_axis_off()
        words.set(xlim=(0, 1), ylim=(0, 1))
        words.text(0, 0.86, f"y = {y}", fontsize=style.TITLE + 1)
        written = operations[y].written_by_w, operations[y].written_by_x
        for height, name, formula in zip((0.56, 0.32), "wx", written, strict=True):
            words.text(0.06, height, f"∂y/∂{name} = {formula}", fontsize=style.TITLE)
        legend = "arrows: how fast y changes, per unit"
        words.text(0, 0.02, legend, fontsize=style.NOTE, color=style.DERIVATIVE)

    def foreground(axes, y, by, j, w1, w2, w3, w4, x1, x2, x3, x4):
        top, words, below, J, out = axes
        w, x, column = np.array([w1, w2, w3, w4]), np.array([x1, x2, x3, x4]), j - 1
        value, jacobian = operations[y].of(w, x), operations[y].jacobian(by, w, x)
        rates = jacobian[:, column]
        moved = np.flatnonzero(np.abs(rates) > 1e-12)
        bars(top, w, style.SECOND, lit=[column] if by == "w" else ())
        bars(below, x, style.INPUT, lit=[column] if by == "x" else ())
        bars(out, value, style.FUNCTION, lit=moved, lying=True)
        changes(out, value[moved], rates[moved], moved, lying=True)
        cells(J, jacobian, limit=_SCALES[y][1])
        boxed(J, column - 0.5, -0.5, height=_n)
        write(J, [(-0.5, -0.6, f"∂y/∂{by}", "left", "bottom")], size=style.TITLE)
        here = 0, 0.56 if by == "w" else 0.32, "▸", "left", "baseline"
        write(words, [here], color=style.DERIVATIVE, size=style.TITLE)
        return _describe(by, j, moved, rates, y == "max(w, x)" and w[column] == x[column])

    names = [f"{letter}{i}" for letter in "wx" for i in range(1, _n + 1)]
    start = dict(zip(names, [1.0, 1.5, -1.0, 2.0, 1.5, 2.0, 2.5, 0.5], strict=True))
    return explore(
        background,
        foreground,
        alt="Bars of w and of x stand above the columns of the Jacobian of y, bars of y beside its "
        "rows; the column of the input that moves is framed, and arrows show how fast each output "
        "changes.",
        drag=[
            *(
                lift(int(name[1]) - 1, name, panel="w_x".index(name[0]), by=name[0], j=int(name[1]))
                for name in names
            ),
            handle("j", panel=3, plus=(-1, 0)),
        ],
        figure={"panels": "WT;XT;JY;JY", "size": (8.8, 6.0), "widths": [1.3, 1]},
        y=choice(*operations, value="w ⊗ x"),
        by=choice("w", "x", value="x", label="move"),
        j=steps(1, _n, 2),
        **{
            name: slider(-2 if name[0] == "w" else 0.5, 3, value, step=0.05)
            for name, value in start.items()
        },
    )


def _describe(by, j, moved, rates, at_kink):
    """Say which outputs move with one input, and whether this column of J is one of a diagonal."""
    name = f"{by}{_SUBSCRIPTS[j - 1]}"
    if at_kink:
        i = _SUBSCRIPTS[j - 1]
        return f"w{i} = x{i}: the maximum has a corner here, and no derivative."
    if not len(moved):
        return f"When {name} moves, no output moves. Column {j} of ∂y/∂{by} is zero."
    rates_in_words = ", ".join(
        f"y{_SUBSCRIPTS[i]} by {signed(rates[i])}"
        if abs(rates[i]) >= 0.005
        else f"y{_SUBSCRIPTS[i]} by almost nothing"
        for i in moved
    )
    if list(moved) == [j - 1]:
        verdict = "one number on the diagonal, and zeros elsewhere."
    else:
        verdict = "it leaves the diagonal, because an output uses an element not its own."
    return (
        f"Per unit of {name}, the outputs change: {rates_in_words}.\n"
        f"Column {j} of ∂y/∂{by}: {verdict}"
    )


def wires():
    """Draw three functions as wires from inputs to outputs, with the pattern of each Jacobian."""
    patterns = {
        "w ⊗ x: each its own x": np.eye(_n),
        "shifted: the neighbour's x": np.roll(np.eye(_n), 1, axis=0),
        "softmax: every x": np.ones((_n, _n)),
    }

    def draw(axes):
        for each, (title, uses) in zip(axes, patterns.items(), strict=True):
            plots.panel(each, title, x="", y="", xlim=(-0.35, 6.3), ylim=(_n - 0.4, -1.25))
            each.set_aspect("equal")
            each.set_axis_off()
            i, j = np.nonzero(uses)
            wires = np.stack([np.stack([0 * j, j], 1), np.stack([0 * i + 1.4, i], 1)], 1)
            each.add_collection(LineCollection(wires, colors=style.MUTED, linewidths=style.LINE))
            for k in range(_n):
                plots.point(each, 0, k, color=style.INPUT, size=11)
                plots.point(each, 1.4, k, color=style.FUNCTION, size=11)
            cells(each, uses, limit=1.5, at=(2.7, 0), numbers="")
            boxed(each, 2.2, -0.5, _n, _n, color=style.MUTED)
            for place, word in ((0, "x"), (1.4, "y"), (4.2, "∂y/∂x")):
                each.text(place, -0.95, word, ha="center", va="center", fontsize=style.LABEL)

    return picture(
        draw,
        alt="Three wirings of four inputs to four outputs, each with the pattern of its Jacobian: "
        "straight wires fill the diagonal, shifted ones lie beside it, all wires fill everything.",
        panels=3,
        size=(9, 2.5),
    )
