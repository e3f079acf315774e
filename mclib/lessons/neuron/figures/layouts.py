"""The derivatives of a neuron and of a layer in numerator or denominator layout."""

from mclib.lessons.layouts import layout_switch


def layouts():
    """Show derivatives of this lesson in either layout."""
    return layout_switch(
        ["dot product by w", "dot product by x", "layer by x", "maximum with zero, of a vector"]
    )
