"""Who may import whom in mclib (design, section 2), and that importing it changes nothing."""

import ast
import graphlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Each part of mclib: the other parts that it may import | the libraries, besides Python's own.
# A part is a module or a folder, whose modules may import one another; it may have several rows.
TABLE = """
differences |                                               | numpy
slices      | differences                                   | numpy
calculus    | differences slices                            | numpy
graph       |                                               | numpy
neuron      |                                               | numpy
functions   | graph neuron                                  | numpy
formula     |                                               | numpy sympy
rules       | functions neuron                              | numpy
style       |                                               |
plots       | calculus style                                | numpy matplotlib
handles     |                                               |
drawing     | graph handles plots style                     | numpy matplotlib mpl_toolkits
server      |                                               |
frame       |                                               | numpy
stills      |                                               | PIL
sheet       | frame stills style                            | numpy matplotlib
picture     | sheet stills                                  |
stage       |                                               | numpy anywidget traitlets PIL
controls    |                                               | ipywidgets
explore     | controls handles sheet stage stills           | ipywidgets IPython
layouts     | rules style drawing explore                   | numpy
explorers   | calculus functions formula neuron rules       | numpy matplotlib sympy
explorers   | style plots drawing graph handles             |
explorers   | picture explore layouts                       |
slips       |                                               | numpy
diagnosis   |                                               | numpy
reading     | diagnosis                                     | numpy
feedback    | style                                         |
check       | calculus slips diagnosis reading feedback     | numpy
exercises   | check slips functions neuron calculus formula | numpy
"""
ROWS = [[field.split() for field in row.split("|")] for row in TABLE.strip().splitlines()]
PARTS = {part: set() for [part], _, _ in ROWS}
LIBRARIES = {part: set() for [part], _, _ in ROWS}
for [part], parts, libraries in ROWS:
    PARTS[part].update(parts)
    LIBRARIES[part].update(libraries)

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


def faults(part, source):
    """Return the imports of a part's module that the table does not allow."""
    wrong = []
    for name in sorted(imports(source)):
        root, *rest = name.split(".")
        if root == "mclib":
            allowed = bool(rest) and rest[0] in PARTS[part] | {part}
        else:
            allowed = root in sys.stdlib_module_names or root in LIBRARIES[part]
        if not allowed or "pyplot" in rest or "pylab" in rest:
            wrong.append(name)
    return wrong


def part_of(path):
    return path.relative_to(MCLIB).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(MCLIB)))
def test_every_arrow_points_the_right_way(path):
    assert part_of(path) in PARTS, f"{part_of(path)} has no row in the table of this test"
    assert faults(part_of(path), path.read_text(encoding="utf-8")) == []


def test_every_row_names_a_part():
    assert set(PARTS) == {part_of(path) for path in MODULES}


def test_the_arrows_make_no_circle():
    assert list(graphlib.TopologicalSorter(PARTS).static_order())


@pytest.mark.parametrize(
    ("part", "source", "wrong"),
    [
        ("calculus", "import numpy as np\nimport math", []),
        ("calculus", "import matplotlib", ["matplotlib"]),
        ("calculus", "from mclib import plots", ["mclib.plots"]),
        ("plots", "import mclib.explore as e", ["mclib.explore"]),
        (
            "explore",
            "def f():\n    from mclib.calculus import gradient",
            ["mclib.calculus.gradient"],
        ),
        ("explorers", "from mclib.explorers.limits import zoom", []),
        ("explorers", "from mclib.exercises.limits import delta", ["mclib.exercises.limits.delta"]),
        ("plots", "from matplotlib import pyplot", ["matplotlib.pyplot"]),
        ("style", "import mclib", ["mclib"]),
    ],
)
def test_an_arrow_the_wrong_way_is_noticed(part, source, wrong):
    assert faults(part, source) == wrong


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
