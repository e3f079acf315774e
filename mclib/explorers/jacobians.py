"""Lesson 06, Jacobians."""

from mclib.layouts import layout_switch


def layout():
    """Switch the layout."""
    return layout_switch(["linear map", "Jacobian worked", "identity function"])
