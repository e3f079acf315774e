"""When a live figure ends: as soon as the cell that made it runs again.

free_former_run    close what the same cell made when it ran before
within             a widget and all that it holds
"""

from contextlib import suppress

from IPython import get_ipython


def within(box):
    """Return a widget and all that it holds, the innermost first."""
    return [each for child in getattr(box, "children", ()) for each in within(child)] + [box]


_runs = {}  # a notebook's cell -> (the run, the explorers that it made)


def free_former_run(explorer):
    """Close what the same cell made when it ran before."""
    shell = get_ipython()
    with suppress(AttributeError, KeyError, LookupError):  # not in a notebook: nothing to free
        parent = shell.get_parent()
        cell, run = parent["metadata"]["cellId"], parent["header"]["msg_id"]
        former, made = _runs.get(cell, (run, []))
        if former != run:
            for old in made:
                old.close()
            made = []
        _runs[cell] = run, [*made, explorer]
