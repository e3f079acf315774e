"""The live figures of the course, from the catalogue of lessons.

names                   every live figure as "lesson.function", in the order of the lessons
by_lesson               the same, in a list for each lesson
make                    a new figure of a given name
foreground_slider       a slider that draws no background
background_parameters   the parameters that draw one
"""

from mclib.engine import Explorer, sheet
from mclib.lessons.catalogue import lessons


def names(only=()):
    """Return the name of each live figure, of all lessons or of those named in `only`."""
    return [
        f"{lesson.name}.{name}"
        for lesson in lessons()
        for name in lesson.figures
        if (not only or lesson.name in only or f"{lesson.name}.{name}" in only)
        and _is_live(f"{lesson.name}.{name}")
    ]


def by_lesson(only=()):
    """Return the names of the live figures as a dict of lists, one for each lesson."""
    lists = {}
    for name in names(only):
        lists.setdefault(name.partition(".")[0], []).append(name)
    return lists


def make(name):
    """Return a new figure."""
    lesson, _, function = name.partition(".")
    return next(each.figures[function] for each in lessons() if each.name == lesson)()


def foreground_slider(name):
    """Return the place, among a figure's sliders, and the name of one that draws no background.

    It is the first such slider, or the first of all; without any slider, (None, None).
    """
    figure = make(name)
    sliders = [key for key, each in figure.controls.items() if hasattr(each, "readout_format")]
    chosen = sorted(sliders, key=lambda key: key in background_parameters(figure))[:1]
    figure.close()
    return (sliders.index(chosen[0]), chosen[0]) if chosen else (None, None)


def background_parameters(figure):
    """Return the names of the parameters whose change draws the background anew."""
    return sheet.named(figure._sheet._background)


def _is_live(name):
    made = make(name)
    live = isinstance(made, Explorer)
    if live:
        made.close()
    return live
