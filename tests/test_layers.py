"""Which room of mclib imports which, and that importing it changes nothing."""

import ast
import graphlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Each room of mclib: the rooms below it that it imports | the libraries, besides Python's own.
# The modules of a room may import one another.
TABLE = """
calculus  |                                                | numpy
functions |                                                | numpy
formula   |                                                | numpy sympy
drawing   | calculus functions                             | numpy matplotlib mpl_toolkits
engine    | drawing                                        | numpy matplotlib ipywidgets IPython
engine    |                                                | anywidget traitlets PIL
checks    | drawing                                        | numpy jupyter_core psutil
practice  | drawing formula checks                         | numpy
lessons   | calculus functions formula drawing engine      | numpy matplotlib
lessons   | checks                                         |
"""
ROWS = [[field.split() for field in row.split("|")] for row in TABLE.strip().splitlines()]
ROOMS = {room: set() for [room], _, _ in ROWS}
LIBRARIES = {room: set() for [room], _, _ in ROWS}
for [room], rooms, libraries in ROWS:
    ROOMS[room].update(rooms)
    LIBRARIES[room].update(libraries)

MCLIB = Path(__file__).resolve().parents[1] / "mclib"
MODULES = sorted(path for path in MCLIB.rglob("*.py") if path != MCLIB / "__init__.py")


def imports(source):
    """Return the dotted names that a module imports, wherever in it the import stands."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            assert not node.level, "write imports from mclib in full, without leading dots"
            names |= {f"{origin}.{alias.name}" for alias in node.names}
    return names


def faults(room, source):
    """Return the imports of a room's module that the table does not allow."""
    wrong = []
    for name in sorted(imports(source)):
        root, *rest = name.split(".")
        if root == "mclib":
            allowed = bool(rest) and rest[0] in ROOMS[room] | {room}
        else:
            allowed = root in sys.stdlib_module_names or root in LIBRARIES[room]
        if not allowed or "pyplot" in rest or "pylab" in rest:
            wrong.append(name)
    return wrong


def room_of(path):
    return path.relative_to(MCLIB).parts[0].removesuffix(".py")


def used(sources):
    """Return the rooms and the libraries that some modules import, given their sources."""
    names = [name.split(".") for source in sources for name in imports(source)]
    rooms = {rest[0] for root, *rest in names if root == "mclib" and rest}
    return rooms, {root for root, *_ in names if root not in sys.stdlib_module_names}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(MCLIB)))
def test_every_arrow_points_the_right_way(path):
    assert room_of(path) in ROOMS, f"{room_of(path)} has no row in the table of this test"
    assert faults(room_of(path), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_allowed_arrow_is_used(room):
    sources = [path.read_text(encoding="utf-8") for path in MODULES if room_of(path) == room]
    rooms, libraries = used(sources)
    assert ROOMS[room] - rooms == set()
    assert LIBRARIES[room] - libraries == set()


def test_every_row_names_a_room():
    assert set(ROOMS) == {room_of(path) for path in MODULES}


def test_the_arrows_have_no_cycle():
    assert list(graphlib.TopologicalSorter(ROOMS).static_order())


@pytest.mark.parametrize(
    ("room", "source", "wrong"),
    [
        ("calculus", "import numpy as np\nimport math", []),
        ("calculus", "import matplotlib", ["matplotlib"]),
        ("calculus", "from mclib.drawing import plots", ["mclib.drawing.plots"]),
        ("drawing", "import mclib.engine as e", ["mclib.engine"]),
        ("engine", "def f():\n    from mclib.checks import Exercise", ["mclib.checks.Exercise"]),
        ("lessons", "from mclib.lessons.limits.limit_examples import jump", []),
        ("drawing", "from matplotlib import pyplot", ["matplotlib.pyplot"]),
        ("drawing", "import mclib", ["mclib"]),
    ],
)
def test_an_arrow_the_wrong_way_is_noticed(room, source, wrong):
    assert faults(room, source) == wrong


IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
import matplotlib, mclib
from matplotlib._pylab_helpers import Gcf
before = dict(matplotlib.rcParams)
for module in pkgutil.walk_packages(mclib.__path__, "mclib."):
    importlib.import_module(module.name)
changed = {key for key in before if before[key] != matplotlib.rcParams[key]}
assert not changed, f"rcParams changed: {changed}"
assert not Gcf.figs, "a figure was registered"
assert "matplotlib.pyplot" not in sys.modules, "pyplot was imported"
"""


def test_importing_mclib_changes_nothing():
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING],
        env={**os.environ, "MPLBACKEND": "agg"},  # else reading rcParams imports pyplot
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
