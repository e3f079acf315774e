"""The palettes and the sizes of every picture; nothing else in the package chooses a colour.

The hues are those of Okabe and Ito, which stay apart for colour-blind eyes. Each has one
role, so that a colour means the same thing in every lesson. `palette` holds the colours on white
paper, in which figures are drawn; `dark` holds what a screen with a dark theme shows in place of
each.

>>> list(palette) == list(dark)
True
>>> rgb(palette["blue"])
(0, 114, 178)
"""

palette = {
    "paper": "#ffffff",
    "ink": "#000000",  # what Matplotlib writes in when nothing else is said
    "grid": "#e3e3e3",
    "black": "#1a1a1a",
    "grey": "#8c8c8c",
    "blue": "#0072b2",
    "red": "#d55e00",
    "green": "#00805f",
    "orange": "#e69f00",
    "sky": "#56b4e9",
    "pink": "#b8508c",
    "crimson": "#a3153f",
    "brown": "#b35806",
    "violet": "#542788",
}
dark = {
    "paper": "#15171c",
    "ink": "#f4f4f4",
    "grid": "#33373f",
    "black": "#ebebeb",
    "grey": "#989ca4",
    "blue": "#6db6ff",
    "red": "#ff8142",
    "green": "#35c796",
    "orange": "#f2b233",
    "sky": "#2d8fcf",
    "pink": "#e48bc4",
    "crimson": "#ff7090",
    "brown": "#f09a4a",
    "violet": "#b39af0",
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
NEGATIVE, POSITIVE = palette["violet"], palette["brown"]  # a signed quantity, paper at zero

PAPER, GRID = palette["paper"], palette["grid"]

# Sizes in points, for a figure seen at 100 pixels an inch.
TITLE, LABEL, TICK, NOTE = 12, 11, 10, 10.5
LINE, THIN, DOT = 2.2, 1.2, 8.5

DPI = 100  # pixels an inch at ratio 1
PANEL_WIDTH, PANEL_HEIGHT = 4.4, 3.9  # inches


def rgb(color):
    """Return a colour such as "#0072b2" as three whole numbers from 0 to 255."""
    return tuple(int(color[i : i + 2], 16) for i in (1, 3, 5))


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
