"""A notebook with one figure of each kind, for the tests of the stage."""

from tests.browser.harness import write_notebook

NAME = "figures_for_tests.ipynb"
FOR_LOOKS = "figures_for_looks.ipynb"

CELLS = {
    "imports": """
import gc

import ipywidgets
import numpy as np

from mclib.engine import choice, explore, handle, slider, toggle, turn

panel = {}  # the axes on which the point is drawn

def square(axes):
    axes.set(xlim=(-2, 2), ylim=(-2, 2), xlabel="x", ylabel="y")
""",
    "point": """
def marked(axes, x, y):
    panel["point"] = axes
    axes.plot(x, y, "o")
    return f"x = {x:.2f}, y = {y:.2f}"

point = explore(square, marked, alt="A point.", drag=("x", "y"),
                x=slider(-2, 2, 0.0), y=slider(-2, 2, 0.0))
point
""",
    "secant": """
powers = {"square": 2, "cube": 3}

def curve(axes, f):
    x = np.linspace(-2, 2, 100)
    square(axes)
    axes.plot(x, x ** powers[f])

def secant(axes, f, a, h, marks):
    x = np.array([a, a + h])
    axes.plot(x, x ** powers[f], "o-" if marks else "-")
    return f"{f}: a = {a:.2f}, h = {h:.2f}"

bound = explore(curve, secant, alt="A secant.", drag=[handle("a"), handle("h", plus=("a", 0))],
                f=choice("square", "cube"), a=slider(-1, 1, -1.0), h=slider(-1.5, 1.5, 1.0),
                marks=toggle(True, label="show the points"))
bound
""",
    "arrow": """
def pair(axes):
    for each in axes:
        square(each)

def arrow(axes, angle):
    left, right = axes
    left.plot([0, np.cos(angle)], [0, np.sin(angle)])
    right.plot(angle / 2, 0, "o")
    return f"angle = {angle:.2f}"

turned = explore(pair, arrow, alt="An arrow.", drag=turn("angle"), figure={"panels": 2},
                 angle=slider(-3.14, 3.14, 0.5))
turned
""",
    "fragile": """
def fragile_mark(axes, x):
    if x > 1:
        raise ValueError("x must not pass 1")
    axes.plot(x, np.nan if x < -1 else 0, "o")
    return f"x = {x:.2f}"

fragile = explore(square, fragile_mark, alt="A fragile point.", x=slider(-2, 2, 0.0, step=0.1))
fragile
""",
    "beside": """
def beside(axes, x, y):
    for each, value in zip(axes, (x, y)):
        each.plot(value, 0, "o")
    return f"x = {x:.2f}, y = {y:.2f}"

two = explore(pair, beside, alt="Two points.", drag=[handle("x"), handle("y", panel=1)],
              figure={"panels": 2}, x=slider(-2, 2, 0.0), y=slider(-2, 2, 0.0))
two
""",
    "last": "'the last cell'",
}


def write(path):
    """Write the notebook, without outputs."""
    write_notebook(path, CELLS.values())
