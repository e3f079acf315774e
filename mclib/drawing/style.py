"""The palette and the sizes of every picture; nothing else in the package chooses a colour.

The hues are those of Okabe and Ito, which stay apart for colour-blind eyes. Each has one
role, so that a colour means the same thing in every lesson.

>>> sorted(palette)
['black', 'blue', 'crimson', 'green', 'grey', 'orange', 'pink', 'red', 'sky']
"""

palette = {
    "black": "#1a1a1a",
    "grey": "#8c8c8c",
    "blue": "#0072b2",
    "red": "#d55e00",
    "green": "#00805f",
    "orange": "#e69f00",
    "sky": "#56b4e9",
    "pink": "#b8508c",
    "crimson": "#a3153f",
}

# Roles: what a colour means.
FUNCTION = palette["blue"]  # the function itself, its curve or surface
DERIVATIVE = palette["red"]  # slopes: tangents, gradients, columns of a Jacobian
APPROACH = palette["orange"]  # what approaches: secants, steps, approximations
TOLERANCE = palette["green"]  # what is asked for: a band, a target, a level line
INPUT = palette["sky"]  # the input side: a strip around a, a direction v
SECOND = palette["pink"]  # a second function or a second case beside the first
POINT = palette["black"]  # the point that the reader drags
MUTED = palette["grey"]  # axes, grids, what is switched off

# The marks of a check.
RIGHT, WRONG, HINT = palette["green"], palette["crimson"], palette["blue"]

SEQUENTIAL = "cividis"  # a height or a magnitude
DIVERGING = "PuOr_r"  # a signed quantity, white at zero

PAPER = "white"
GRID = "#e3e3e3"

# Sizes in points, for a figure seen at 100 pixels an inch.
TITLE, LABEL, TICK, NOTE = 12, 11, 10, 10.5
LINE, THIN, DOT = 2.2, 1.2, 8.5

DPI = 100  # pixels an inch at ratio 1
PANEL_WIDTH, PANEL_HEIGHT = 4.4, 3.9  # inches


def dress(axes):
    """Give axes the sizes and the quiet frame of the course; returns the axes.

    >>> from matplotlib.figure import Figure
    >>> dress(Figure().subplots()).spines["top"].get_visible()
    False
    """
    axes.tick_params(labelsize=TICK, colors=palette["black"], width=0.8)
    axes.title.set_size(TITLE)
    for axis in _axis_list(axes):
        axis.label.set_size(LABEL)
    if axes.name == "3d":
        return axes
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(MUTED)
    axes.grid(True, color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    return axes


def _axis_list(axes):
    return [axis for name in "xyz" if (axis := getattr(axes, f"{name}axis", None))]
