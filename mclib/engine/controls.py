"""The controls of a live figure: stock ipywidgets with sensible sizes and steps.

slider   a real number          steps    a whole number
choice   one of several words   toggle   on or off
text     a typed line           fit      a value within a control's range, on its steps
"""

import math

import ipywidgets
from ipywidgets import Layout

MOST_REPEATED = 4  # sliders that repeat a drag; more of them stand under a fold


def slider(low, high, value, step=None, label=""):
    """Return a slider from low to high; without a step, about 200 round ones.

    >>> slider(-2, 2, 1.0).step
    0.02
    """
    step = step or _round_step((high - low) / 200)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return ipywidgets.FloatSlider(
        value,
        min=low,
        max=high,
        step=step,
        description=label,
        readout_format=f".{decimals}f",
        layout=Layout(width="min(100%, 430px)"),
    )


def steps(low, high, value, label=""):
    """Return a slider over the whole numbers from low to high."""
    return ipywidgets.IntSlider(
        value, min=low, max=high, description=label, layout=Layout(width="min(100%, 430px)")
    )


def choice(*options, value=None, label=""):
    """Return a menu of options, each a word or a (word, value) pair; the first is chosen."""
    first = options[0][1] if isinstance(options[0], tuple) else options[0]
    return ipywidgets.Dropdown(
        options=options,
        value=first if value is None else value,
        description=label,
        layout=Layout(width="min(100%, 430px)"),
    )


def toggle(value=False, label=""):
    """Return a box to tick."""
    return ipywidgets.Checkbox(value, description=label, indent=False, layout=Layout(width="auto"))


def text(value, label="", live=False):
    """Return a box for a typed line; it answers at Enter, or at each key when live."""
    return ipywidgets.Text(
        value,
        description=label,
        continuous_update=live,
        layout=Layout(width="min(100%, 430px)"),
    )


def fit(control, value):
    """Return the value that the control can take: within its range, on one of its steps.

    >>> fit(slider(-2, 2, 0.0, step=0.5), 1.3), fit(slider(-2, 2, 0.0), 7)
    (1.5, 2.0)
    """
    if not isinstance(getattr(control, "min", None), int | float):
        return value
    value = min(max(value, control.min), control.max)
    if control.step:
        value = control.min + round((value - control.min) / control.step) * control.step
        value = min(value, control.max)
    return round(value) if isinstance(control.min, int) else round(float(value), 10)


def arrange(controls, dragged=()):
    """Return the controls, given by name, in one box: menus and ticks first, then the sliders.

    `dragged` are the names that the pointer sets in the figure. When more than four sliders
    repeat what it does, they stand under a fold.
    """
    longest = max((len(control.description) for control in controls.values()), default=0)
    for control in controls.values():
        control.style.description_width = f"{longest + 1}ch"
    sliders = {name for name, control in controls.items() if hasattr(control, "readout_format")}
    repeated = sliders & set(dragged)
    if len(repeated) <= MOST_REPEATED:
        repeated = set()
    groups = [set(controls) - sliders, sliders - repeated, repeated]
    rows = [
        ipywidgets.HBox(
            tuple(control for name, control in controls.items() if name in group),
            layout=Layout(flex_flow="row wrap", grid_gap="0 1.5em"),
        )
        for group in groups
        if group
    ]
    if repeated:
        rows.insert(-1, _fold(rows[-1]))
    return ipywidgets.VBox(rows)


def _fold(row):
    """Hide a row, and return the button that shows it: one that keys and pointer reach."""
    row.layout.display = "none"
    button = ipywidgets.ToggleButton(
        False,
        description="Sliders",
        tooltip="Show the sliders for what the hand drags in the figure",
        icon="caret-down",
        layout=Layout(width="auto"),
    )

    def show(change):
        row.layout.display = "" if change["new"] else "none"

    button.observe(show, "value")
    return button


def _round_step(step):
    """Return the largest of 1, 2, 5 times a power of ten that is at most `step`."""
    power = 10.0 ** math.floor(math.log10(step))
    lead = max(lead for lead in (1, 2, 5) if lead * power <= step * (1 + 1e-9))
    return float(f"{lead * power:.1g}")
