"""The explorers of the course, found by themselves.

names()      every explorer as "lesson.function", in the order of the lessons
make(name)   a new one
"""

import importlib
import inspect
import pkgutil
from pathlib import Path

from mclib import lessons as explorers
from mclib.engine import Explorer

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"


def names(only=()):
    """Return the name of each explorer, of all lessons or of those named in `only`."""
    order = [path.stem[3:] for path in sorted(NOTEBOOKS.glob("*.ipynb"))]
    modules = {each.name for each in pkgutil.iter_modules(explorers.__path__)}
    lessons = [*(each for each in order if each in modules), *sorted(modules - set(order))]
    return [
        f"{lesson}.{name}"
        for lesson in lessons
        for name in _public(lesson)
        if (not only or lesson in only or f"{lesson}.{name}" in only) and _is_explorer(lesson, name)
    ]


def by_lesson(only=()):
    """Return the names of the explorers in lists, one for each lesson."""
    lists = {}
    for name in names(only):
        lists.setdefault(name.partition(".")[0], []).append(name)
    return lists


def make(name):
    """Return a new explorer."""
    lesson, _, function = name.partition(".")
    return getattr(importlib.import_module(f"mclib.explorers.{lesson}"), function)()


def first_slider(explorer):
    """Return the name of the explorer's first slider, or None."""
    sliders = (name for name, each in explorer.controls.items() if hasattr(each, "readout_format"))
    return next(sliders, None)


def _public(lesson):
    """Return the module's own functions that can be called without arguments."""
    module = importlib.import_module(f"mclib.explorers.{lesson}")
    for name, each in vars(module).items():
        own = inspect.isfunction(each) and each.__module__.startswith(module.__name__)
        if own and not name.startswith("_"):
            needed = inspect.signature(each).parameters.values()
            if all(p.default is not p.empty or p.kind == p.VAR_KEYWORD for p in needed):
                yield name


def _is_explorer(lesson, name):
    made = make(f"{lesson}.{name}")
    live = isinstance(made, Explorer)
    if live:
        made.close()
    return live
