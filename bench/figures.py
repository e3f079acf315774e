"""The explorers of the course, found by the catalogue of lessons.

names()      every explorer as "lesson.function", in the order of the lessons
make(name)   a new one
"""

from mclib.engine import Explorer
from mclib.lessons.catalogue import lessons


def names(only=()):
    """Return the name of each explorer, of all lessons or of those named in `only`."""
    return [
        f"{lesson.name}.{name}"
        for lesson in lessons()
        for name in lesson.figures
        if (not only or lesson.name in only or f"{lesson.name}.{name}" in only)
        and _is_explorer(f"{lesson.name}.{name}")
    ]


def by_lesson(only=()):
    """Return the names of the explorers in lists, one for each lesson."""
    lists = {}
    for name in names(only):
        lists.setdefault(name.partition(".")[0], []).append(name)
    return lists


def make(name):
    """Return a new explorer."""
    lesson, _, figure = name.partition(".")
    figures = next(each.figures for each in lessons() if each.name == lesson)
    return figures[figure]()


def first_slider(explorer):
    """Return the name of the explorer's first slider, or None."""
    sliders = (name for name, each in explorer.controls.items() if hasattr(each, "readout_format"))
    return next(sliders, None)


def _is_explorer(name):
    made = make(name)
    live = isinstance(made, Explorer)
    if live:
        made.close()
    return live
