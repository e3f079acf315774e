"""Numbers in coloured cells can be read on both themes."""

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from mclib.drawing import style
from mclib.drawing.cells import cells

READABLE = 2.9  # WCAG asks for 3 of large text; one choice of ink has to serve both themes
THEMES = {"light": style.palette, "dark": style.dark}


def brightness(color):
    """The relative luminance of a colour, as WCAG defines it."""
    parts = np.array(style.rgb(color)) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(one, other):
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(share, palette):
    """The colour of a cell that is this share of the limit."""
    end = np.array(style.rgb(palette["brown" if share > 0 else "violet"]))
    paper = np.array(style.rgb(palette["paper"]))
    return to_hex((paper + abs(share) * (end - paper)) / 255)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("share", [each for each in np.linspace(-1, 1, 41).round(3) if each])
def test_a_number_stands_out_from_its_cell(share, theme, monkeypatch):
    inks = []
    note = lambda axes, places, color, **looks: inks.append(color)  # noqa: E731
    monkeypatch.setattr("mclib.drawing.cells.write", note)
    cells(Figure().add_subplot(), [[2 * share]], limit=2)
    role = next(role for role, color in style.palette.items() if color == inks[0])
    assert contrast(THEMES[theme][role], mixed(share, THEMES[theme])) > READABLE
