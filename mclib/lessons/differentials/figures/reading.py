"""Read a gradient off: factors of a trace are moved, one at a time, until dX stands last."""

from matplotlib.collections import PolyCollection

from mclib.drawing import plots, style
from mclib.drawing.cells import boxed
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, steps
from mclib.lessons.differentials.traces import TRACES

_ROWS = (0.0, -6.6)  # the middle of the upper row and of the lower one
_GAP = 0.9  # between two factors


def read_off():
    """Step from df to tr(Gᵀ dX): the value stays, and what stands before dX is Gᵀ."""

    def background(axes, f):
        plots.panel(axes, "", x="", y="", xlim=(-3, 19), ylim=(-9.8, 3.2))
        axes.set_aspect("equal")
        axes.set_axis_off()

    def foreground(axes, f, step):
        trace = TRACES[f]
        step = min(step, len(trace.steps) - 1)
        shown = trace.steps[max(step - 1, 0) : step + 1]
        boxes = [
            _row(axes, trace, line, y, f"step {number}")
            for line, y, number in zip(shown, _ROWS, range(max(step - 1, 0), 9), strict=False)
        ]
        if step:
            for old, new in shown[-1].moved:
                (x0, _, _, bottom), (x1, top, _, _) = boxes[0][old], boxes[1][new]
                plots.arrow(axes, (x0, bottom - 0.1), (x1 - x0, top - bottom + 0.2), style.APPROACH)
        if step == len(trace.steps) - 1:
            _outline(axes, boxes[-1][:-1])
        value = signed(trace.value(step), 3)
        said = f"Step {step} of {len(trace.steps) - 1}. {trace.steps[step].says} df = {value}."
        if step < len(trace.steps) - 1:
            return said
        return f"{said}\nWhat stands before dX is Gᵀ, so ∇f = {trace.gradient}, of the shape of X."

    return explore(
        background,
        foreground,
        alt="A trace of a product of matrices as a row of boxes, each with its name and shape; "
        "below it the same trace after one step, with an arrow from each factor that has moved.",
        figure={"size": (8.8, 5.0)},
        f=choice(*TRACES),
        step=steps(0, 2, 1),
    )


def _outline(axes, places):
    """Outline the factors before dX, which together are Gᵀ."""
    tops, bottoms = [top for _, top, _, _ in places], [bottom for *_, bottom in places]
    left, right, top = 0.55, places[-1][2] + 0.3, max(tops) + 0.3
    height = top - min(bottoms) + 0.1
    boxed(axes, left, top - height, right - left, height, color=style.TOLERANCE)
    write(axes, [(right - 0.1, top + 0.1, "Gᵀ", "right", "bottom")], color=style.TOLERANCE)


def _row(axes, trace, line, y, title):
    """Draw tr(A dX …) as boxes to scale; return of each its middle, top, right and bottom."""
    x, corners, words, places = 0.9, [], [], []
    for name in line.factors:
        rows, columns = trace.matrices[name].shape
        corners.append([(x, y - rows / 2), (x + columns, y - rows / 2),
                        (x + columns, y + rows / 2), (x, y + rows / 2)])  # fmt: skip
        words.append((x + columns / 2, y, name))
        words.append(
            (x + columns / 2, y - rows / 2 - 0.15, f"({rows}, {columns})", "center", "top")
        )
        places.append((x + columns / 2, y + rows / 2, x + columns, y - rows / 2 - 0.9))
        x += columns + _GAP
    colors = [style.DERIVATIVE if "dX" in name else style.FUNCTION for name in line.factors]
    axes.add_collection(
        PolyCollection(corners, facecolors=colors, alpha=0.35, edgecolors=colors), autolim=False
    )
    words += [
        (0.5, y, f"{line.sign}tr(", "right", "center"),
        (x - _GAP + 0.3, y, ")", "left", "center"),
    ]
    words.append((-2.8, y + 2.6, title, "left", "center"))
    write(axes, words, size=style.LABEL)
    return places
