"""The map of the lessons, a still."""

import itertools

from matplotlib.patches import FancyArrowPatch, FancyBboxPatch
from matplotlib.path import Path

from mclib.drawing import style
from mclib.engine import picture

# Each stage: its heading, its colour, and its lessons from top to bottom.
_stages = (
    ("Begin", style.MUTED, ((0, "start here"),)),
    ("One number in,\none number out", style.FUNCTION, ((1, "limits"), (2, "derivatives"))),
    (
        "Many in,\none out",
        style.TOLERANCE,
        ((3, "partial\nderivatives"), (4, "gradients"), (5, "directional\nderivatives")),
    ),
    (
        "Many in,\nmany out",
        style.APPROACH,
        ((6, "Jacobians"), (7, "element-wise\noperations"), (8, "scalars\nand sums")),
    ),
    (
        "Chains, and\na neuron",
        style.DERIVATIVE,
        ((9, "chain rules"), (10, "a neuron"), (11, "loss and\ndescent")),
    ),
    (
        "Whole networks",
        style.SECOND,
        ((12, "Hessians\nand Taylor"), (13, "back-\npropagation"), (14, "differentials")),
    ),
)
# What a lesson needs, beyond the lesson before it in its column.
_needs = ((0, 1), (2, 3), (4, 6), (8, 9), (11, 12), (11, 13))
_question = {1: 1, 2: 2, 3: 3, 6: 4, 9: 5}  # lesson -> the self-test's question that leads to it
_WIDTH, _HEIGHT = 0.8, 0.62


def lesson_map():
    """Draw the lessons as a graph: an arrow leads from a lesson to one that needs it."""
    places = {
        number: (column, -float(row) - (0.5 if column == 1 else 1 if column == 0 else 0))
        for column, (_, _, lessons) in enumerate(_stages)
        for row, (number, _) in enumerate(lessons)
    }

    def draw(axes):
        axes.set(xlim=(-0.42, 5.42), ylim=(-2.4, 0.85))
        axes.set_axis_off()
        for column, (heading, color, lessons) in enumerate(_stages):
            axes.text(
                column, 0.66, heading, ha="center", va="center", fontsize=11, color=style.POINT
            )
            for number, words in lessons:
                _node(axes, *places[number], number, words, color)
            for (above, _), (below, _) in itertools.pairwise(lessons):
                if (above, below) != (12, 13):  # these two may be read in either order
                    _link(axes, places[above], places[below], down=True)
        for start, end in _needs:
            _link(axes, places[start], places[end])

    return picture(
        draw,
        alt="Lessons 00 to 14 as a graph in six columns. 00 leads to 01 limits and 02 derivatives; "
        "02 to 03, 04 and 05 on gradients; 04 to 06, 07 and 08 on Jacobians; 08 to 09, 10 and 11 "
        "on the chain rule and a neuron; 11 to 12 on Hessians and to 13 and 14. Questions 1 to 5 "
        "of the self-test belong to lessons 01, 02, 03, 06 and 09.",
        size=(9.6, 4.2),
    )


def _node(axes, x, y, number, words, color):
    axes.add_patch(
        FancyBboxPatch(
            (x - _WIDTH / 2, y - _HEIGHT / 2),
            _WIDTH,
            _HEIGHT,
            boxstyle="round,pad=0,rounding_size=0.08",
            facecolor=style.PAPER,
            edgecolor=color,
            linewidth=style.LINE,
            zorder=3,
        )
    )
    axes.text(
        x, y, f"{number:02d}  {words}", ha="center", va="center", fontsize=style.TICK, zorder=4
    )
    if number in _question:
        axes.text(
            x - _WIDTH / 2,
            y + _HEIGHT / 2,
            f"Q{_question[number]}",
            ha="center",
            va="center",
            fontsize=9,
            zorder=5,
            color="white",
            weight="bold",
            bbox={"boxstyle": "circle,pad=0.25", "facecolor": style.POINT},
        )


def _link(axes, start, end, down=False):
    """Draw an arrow: down to the next box, or through the gap before the next column."""
    if down:
        way = [(start[0], start[1] - _HEIGHT / 2), (end[0], end[1] + _HEIGHT / 2)]
    else:
        gap = (start[0] + end[0]) / 2
        way = [(start[0] + _WIDTH / 2, start[1]), (gap, start[1]), (gap, end[1])]
        way.append((end[0] - _WIDTH / 2, end[1]))
    axes.add_patch(
        FancyArrowPatch(
            path=Path(way),
            arrowstyle="-|>",
            mutation_scale=13,
            color=style.MUTED,
            linewidth=1.6,
            joinstyle="round",
            zorder=2,
        )
    )
