"""Colour maps that are mixes of paper and a colour of the palette, so that they suit any theme.

LOW_TO_HIGH    paper, then blue: a height
SIGNED         violet, paper, brown: a signed quantity, paper at zero
INK            paper, then ink: a pixel of a drawn image
"""

from matplotlib.colors import LinearSegmentedColormap

from mclib.drawing import style

LOW_TO_HIGH = LinearSegmentedColormap.from_list("low to high", [style.PAPER, style.INPUT])
SIGNED = LinearSegmentedColormap.from_list(
    "signed", [style.NEGATIVE, style.PAPER, style.POSITIVE], N=255
)
INK = LinearSegmentedColormap.from_list("ink", [style.PAPER, style.POINT])
