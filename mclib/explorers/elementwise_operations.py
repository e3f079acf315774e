"""Lesson 07, element-wise operations: wiggle an input, wires, and the product without a matrix."""

import numpy as np
from matplotlib.collections import LineCollection

from mclib import plots, style
from mclib.drawing.bars import bars, changes, lift
from mclib.drawing.cells import boxed, cells, diagonal
from mclib.drawing.lettering import write
from mclib.explore import choice, explore, handle, slider, steps
from mclib.functions.operations import operations
from mclib.layouts import layout_switch
from mclib.sheet import picture

_n = 4
_small = "₁₂₃₄"

# name -> (limits of y, the entry of the Jacobian that has the strongest colour)
_scales = {
    "w + x": ((-3, 6.5), 2),
    "w − x": ((-5.5, 3), 2),
    "w ⊗ x": ((-7, 10), 3),
    "w ⊘ x": ((-5, 7), 3),
    "max(w, x)": ((-0.5, 4.5), 2),
    "w + x, with x shifted by one": ((-3, 6.5), 2),
    "running sum of w ⊗ x": ((-12, 18), 3),
    "softmax(w + x)": ((-0.2, 1.15), 0.3),
}


def wiggle():
    """Drag a bar of w or x: which outputs answer? Their answers are a column of J."""

    def background(axes, y):
        top, words, below, J, out = axes
        limits, _ = _scales[y]
        plots.panel(top, "w", x="", y="", xlim=(-0.5, _n - 0.5), ylim=(-2.2, 3.3))
        plots.panel(below, "x", x="", y="", xlim=(-0.5, _n - 0.5), ylim=(0, 3.3))
        plots.panel(J, "", "input j", "output i", xlim=(-0.5, _n - 0.5), ylim=(_n - 0.5, -0.5))
        plots.panel(out, "y", x="", y="", xlim=limits, ylim=(_n - 0.5, -0.5))
        for each, name in ((top, "w"), (below, "x"), (J, "")):
            each.set_xticks(range(_n), [f"{name}{i}" for i in (_small if name else "1234")])
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)
            each.grid(False, axis="x")
        for each, name in ((J, ""), (out, "y")):
            each.set_yticks(range(_n), [f"{name}{i}" for i in (_small if name else "1234")])
        J.grid(False)
        out.axvline(0, color=style.MUTED, linewidth=style.THIN)
        out.grid(False, axis="y")
        words.set_axis_off()
        words.set(xlim=(0, 1), ylim=(0, 1))
        words.text(0, 0.86, f"y = {y}", fontsize=style.TITLE + 1)
        written = operations[y].written_by_w, operations[y].written_by_x
        for height, name, formula in zip((0.56, 0.32), "wx", written, strict=True):
            words.text(0.06, height, f"∂y/∂{name} = {formula}", fontsize=style.TITLE)
        legend = "arrows: how y answers, per unit"
        words.text(0, 0.02, legend, fontsize=style.NOTE, color=style.DERIVATIVE)

    def foreground(axes, y, by, j, w1, w2, w3, w4, x1, x2, x3, x4):
        top, words, below, J, out = axes
        w, x, column = np.array([w1, w2, w3, w4]), np.array([x1, x2, x3, x4]), j - 1
        value, jacobian = operations[y].of(w, x), operations[y].jacobian(by, w, x)
        answers = jacobian[:, column]
        moved = np.flatnonzero(np.abs(answers) > 1e-12)
        bars(top, w, style.SECOND, lit=[column] if by == "w" else ())
        bars(below, x, style.INPUT, lit=[column] if by == "x" else ())
        bars(out, value, style.FUNCTION, lit=moved, lying=True)
        changes(out, value[moved], answers[moved], moved, lying=True)
        cells(J, jacobian, limit=_scales[y][1])
        boxed(J, column - 0.5, -0.5, height=_n)
        write(J, [(-0.5, -0.6, f"∂y/∂{by}", "left", "bottom")], size=style.TITLE)
        here = 0, 0.56 if by == "w" else 0.32, "▸", "left", "baseline"
        write(words, [here], color=style.DERIVATIVE, size=style.TITLE)
        return _what_moves(by, j, moved, answers, y == "max(w, x)" and w[column] == x[column])

    names = [f"{letter}{i}" for letter in "wx" for i in range(1, _n + 1)]
    start = dict(zip(names, [1.5, -1.0, 2.0, 1.0, 1.0, 2.0, 1.5, 0.5], strict=True))
    return explore(
        background,
        foreground,
        alt="Bars of w and of x stand above the columns of the Jacobian of y, bars of y beside its "
        "rows; the column of the wiggled input is framed, and arrows show how each output answers.",
        drag=[
            *(
                lift(int(name[1]) - 1, name, panel="w_x".index(name[0]), by=name[0], j=int(name[1]))
                for name in names
            ),
            handle("j", panel=3, plus=(-1, 0)),
        ],
        layout={"panels": "WT;XT;JY;JY", "size": (8.8, 6.0), "widths": [1.3, 1]},
        y=choice(*operations, value="w ⊗ x"),
        by=choice("w", "x", value="x", label="wiggle"),
        j=steps(1, _n, 2),
        **{
            name: slider(-2 if name[0] == "w" else 0.5, 3, value, step=0.05)
            for name, value in start.items()
        },
    )


def _what_moves(by, j, moved, answers, at_kink):
    """Say which outputs answer to a wiggle of one input, and whether that keeps the diagonal."""
    name = f"{by}{_small[j - 1]}"
    if at_kink:
        return f"w{_small[j - 1]} = x{_small[j - 1]}: max has a corner here, and no derivative."
    if not len(moved):
        return f"Wiggle {name}: no output moves. Column {j} of ∂y/∂{by} is zero."
    told = ", ".join(f"y{_small[i]} moves by {answers[i]:.2f}" for i in moved)
    if list(moved) == [j - 1]:
        verdict = "on the diagonal, and zeros else."
    else:
        verdict = "off the diagonal, because outputs use elements that are not their own."
    return f"Wiggle {name}: per unit, {told}.\nColumn {j} of ∂y/∂{by}: {verdict}"


_most = 32  # entries that are drawn of longer vectors
_rng = np.random.default_rng(7)
_g, _x = _rng.uniform(-1, 1, _most), _rng.uniform(0.3, 1, _most) * _rng.choice([-1, 1], _most)


def _billions(number):
    """Return a whole number as 1,024 or, when it is long, as 1.1 billion."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if number >= size:
            return f"{number / size:.3g} {word}"
    return f"{number:,}"


def vjp():
    """Let n grow: the row g times diag(x) needs n products, not n²."""
    k_axis = np.linspace(0, 20, 2)

    def background(axes):
        g, J, counts, x, product = axes
        for each, name in ((g, "g, the gradient that arrives"), (x, "x"), (product, "g · diag(x)")):
            plots.panel(each, name, x="", y="", xlim=(0, 1), ylim=(-1.1, 1.1))
            each.set_xticks([])
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)
        plots.panel(J, "diag(x)", x="", y="", xlim=(0, 1), ylim=(1, 0), equal=True)
        J.set(xticks=[], yticks=[])
        J.spines[:].set_visible(True)
        plots.panel(counts, "Multiplications", x="n", y="", xlim=(0, 20), ylim=(0, 12.6))
        counts.set_xticks([0, 5, 10, 15, 20], ["1", "32", "1,024", "32,768", "1 million"])
        counts.set_yticks([0, 3, 6, 9, 12], ["1", "10³", "10⁶", "10⁹", "10¹²"])
        for power, color, line in ((2, style.SECOND, "-"), (1, style.FUNCTION, "--")):
            count = power * k_axis * np.log10(2)
            counts.plot(k_axis, count, line, color=color, linewidth=style.LINE)
        plots.note(counts, 12, 12 * 2 * np.log10(2), "the matrix: n²", color=style.SECOND, dx=-6)
        plots.note(counts, 14, 14 * np.log10(2), "g * x: n", color=style.FUNCTION, dx=4, dy=-14)

    def foreground(axes, k, at):
        g, J, counts, x, product = axes
        n = round(2**k)
        shown = min(n, _most)
        places = (np.arange(shown) + 0.5) / shown
        j = min(int(at * shown), shown - 1)
        for each, values, color in (
            (g, _g[:shown], style.DERIVATIVE),
            (x, _x[:shown], style.INPUT),
            (product, _g[:shown] * _x[:shown], style.DERIVATIVE),
        ):
            bars(each, values, color, lit=[j], places=places, width=0.7 / shown)
        diagonal(J, _x[:shown], limit=1)
        boxed(J, j / shown, 0, width=1 / shown, color=style.POINT)
        counts.plot(
            [k, k], np.log10([n * n, n]), ":o", color=style.POINT,
            markersize=style.DOT, markeredgecolor="white",
        )  # fmt: skip
        drawn = f" (the first {_most} drawn)" if n > _most else ""
        return (
            f"n = {n:,}{drawn}: the matrix holds {_billions(n * n)} numbers, "
            f"{_memory(8 * n * n)}; x alone {_memory(8 * n)}.\n"
            f"column {j + 1}: one product, {_g[j]:.2f} · {_x[j]:.2f} = {_g[j] * _x[j]:.2f}, "
            f"and {_billions(n - 1)} products with 0."
        )

    return explore(
        background,
        foreground,
        alt="Bars of g and of x, the matrix diag(x), bars of their product, and how the number of "
        "multiplications grows with n: n squared with the matrix, n without.",
        drag=[handle("k", panel=2), *(handle("at", panel=panel) for panel in (0, 1, 3, 4))],
        layout={"panels": "GJC;XJC;PJC", "size": (9, 4.3), "widths": [1, 1.4, 1.2]},
        k=slider(1, 20, 3.0, step=0.5, label="log₂ n"),
        at=slider(0, 1, 0.25, step=0.125, label="column"),
    )


def _memory(count):
    """Return a number of bytes in words."""
    for size, word in ((2**40, "TB"), (2**30, "GB"), (2**20, "MB"), (2**10, "kB")):
        if count >= size:
            return f"{count / size:.3g} {word}"
    return f"{count} bytes"


def wires():
    """Draw who moves whom: element by element, shifted, and all with all."""
    patterns = {
        "w ⊗ x: each its own": np.eye(_n),
        "shifted: another's": np.roll(np.eye(_n), 1, axis=0),
        "softmax: everybody's": np.ones((_n, _n)),
    }

    def draw(axes):
        for each, (title, uses) in zip(axes, patterns.items(), strict=True):
            plots.panel(each, title, x="", y="", xlim=(-0.35, 6.3), ylim=(_n - 0.4, -0.75))
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
                each.text(place, -0.68, word, ha="center", va="center", fontsize=style.LABEL)

    return picture(
        draw,
        alt="Three wirings of four inputs to four outputs, each with the pattern of its Jacobian: "
        "straight wires fill the diagonal, shifted ones lie beside it, all wires fill everything.",
        panels=3,
        size=(9, 2.5),
    )


def layout():
    """Turn some of this lesson's Jacobians from one layout to the other: nothing happens."""
    return layout_switch(
        [
            "w ⊗ x by x",
            "w ⊘ x by x",
            "max(w, x) by w",
            "sigmoid, element by element",
            "element-wise by w",
        ]
    )
