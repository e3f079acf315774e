"""Write down the states of a live figure, for a page that has no kernel.

    record    write a folder of files: what can be moved, the backgrounds, the rows of states

Two parameters are recorded on a grid, and each menu and tick in all its options; what is typed
stays as it is. A row holds the states of one value of the second parameter. Of the marks in a
row each is written once, since neighbouring states share most of them: which of the two comes
second makes a figure up to ten times lighter. A state also says where its handles stand, so that
a page finds the state that belongs to a pointer.

    recording.json     the size, the parameters with their values, the menus, what is fixed, and
                       where each background may be cut into panels
    background-K.bin   a drawing
    row-M-J.bin        menus' combination M, second parameter's value J: a header in JSON,
                       then all its marks, packed, which the header's states name by number

All .bin files are deflated; a header has its length before it, as a little-endian u32.
"""

import itertools
import json
import math
import struct
import zlib
from pathlib import Path

import numpy as np

from mclib.engine import format
from mclib.engine.controls import fit
from mclib.engine.packing import packed

VERSION = 2
COUNT = 41  # values of a parameter, where nothing else is said


def record(explorer, folder, **counts):
    """Write the states of an explorer into a folder; return the number of bytes written.

    counts: how many values of which parameters, at most two: x=41, y=41 makes rows along x.
    Without any, those that the figure says are recorded, or that its first handle sets, or else
    the first two sliders, with the rows along the one that makes the files smaller.
    Raises ValueError for a parameter that is no slider of this figure.

    >>> import tempfile
    >>> from mclib.engine import explore, slider
    >>> foreground = lambda axes, x: f"x² = {x**2:g}"
    >>> square = explore(lambda axes: None, foreground, alt="A square.", x=slider(0, 2, 1.0))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = record(square, folder, x=3)
    ...     [file.name for file in sorted(Path(folder).iterdir())]
    ['background-0.bin', 'recording.json', 'row-0-0.bin']
    """
    names = counts or _usual(explorer)
    _check(names, explorer.controls)
    folder, start = Path(folder), explorer.state
    folder.mkdir(parents=True, exist_ok=True)
    values = {name: _values(explorer.controls[name], count) for name, count in names.items()}
    menus = {name: _options(each) for name, each in explorer.controls.items() if _options(each)}
    grids, backgrounds = _drawn(explorer, values, menus)
    explorer.set(**start)
    files = _rows(grids)
    if not counts:
        other = _rows([list(zip(*grid, strict=True)) for grid in grids])
        if _weight(other) < _weight(files):
            files, values = other, dict(reversed(values.items()))
    for k, (drawing, _) in enumerate(backgrounds.items()):
        files[f"background-{k}.bin"] = _deflated(drawing)
    files["recording.json"] = json.dumps(
        {
            "version": VERSION,
            "size": explorer._sheet.size,
            "title": explorer._title,
            "cuts": [cuts for _, cuts in backgrounds.values()],
            "parameters": [
                _slider(name, each, explorer.controls, start) for name, each in values.items()
            ],
            "menus": [_menu(name, explorer.controls[name], start[name]) for name in menus],
            "fixed": {
                control.description: str(start[name])
                for name, control in explorer.controls.items()
                if name not in values and name not in menus
            },
            "handles": [[name for name in values if name in h.sets] for h in explorer._handles],
        },
        ensure_ascii=False,
    ).encode()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return _weight(files)


def _drawn(explorer, values, menus):
    """Return a grid of states for each combination of menus, and the backgrounds by number.

    A grid is a list of rows, one for each value of the second parameter. Of a mark that comes
    again only one copy is kept.
    """
    along, *across = values.items() or [(None, [None])]
    grids, backgrounds, kept = [], {}, {}
    for chosen in itertools.product(*menus.values()):
        options, grid = dict(zip(menus, chosen, strict=True)), []
        for second in across[0][1] if across else [None]:
            fixed = options | ({across[0][0]: second} if across else {})
            states = [fixed | ({along[0]: each} if along[0] else {}) for each in along[1]]
            grid.append([_state(explorer, each, backgrounds, kept) for each in states])
        grids.append(grid)
    return grids, backgrounds


def _state(explorer, state, backgrounds, kept):
    """Return what is told of a state, and its marks; a new background is given a number."""
    explorer.set(**state)
    if explorer.error:
        return {"error": explorer.error}, []
    frame = explorer._frame
    sheet = explorer._sheet
    drawing = format.drawing(*sheet.size, sheet.background)
    number, _ = backgrounds.setdefault(drawing, (len(backgrounds), sheet.cuts))
    told = {
        "background": number,
        "readout": frame.readout,
        "handles": [_place(each, explorer) for each in explorer._handles],
    }
    return told, [kept.setdefault(mark, mark) for mark in frame.marks]


def _rows(grids):
    """Return the files of all rows of some grids, by name."""
    return {
        f"row-{m}-{j}.bin": _row(row) for m, grid in enumerate(grids) for j, row in enumerate(grid)
    }


def _row(states):
    """Return one row as bytes: what is told of its states, and each of their marks once."""
    numbers, told = {}, []
    for each, marks in states:
        named = (
            {}
            if "error" in each
            else {"marks": [numbers.setdefault(m, len(numbers)) for m in marks]}
        )
        told.append(each | named)
    header = json.dumps({"states": told}, ensure_ascii=False, separators=(",", ":")).encode()
    return _deflated(struct.pack("<I", len(header)) + header + packed(list(numbers)))


def _weight(files):
    return sum(map(len, files.values()))


def _deflated(data):
    return zlib.compress(data, 9)


def _usual(explorer):
    """Return the parameters that are recorded when nothing is said, with their counts."""
    sliders = [name for name, each in explorer.controls.items() if _is_slider(each)]
    first = explorer._handles[0].sets if explorer._handles else ()
    chosen = explorer._recorded or [name for name in sliders if name in first] or sliders
    return dict.fromkeys(chosen[:2], COUNT)


def _check(counts, controls):
    if len(counts) > 2:
        raise ValueError(f"A page moves two parameters; got {', '.join(counts)}: leave out some.")
    for name in counts:
        if name not in controls or not _is_slider(controls[name]):
            sliders = ", ".join(each for each, it in controls.items() if _is_slider(it))
            raise ValueError(f"{name} is no slider of this figure; there are {sliders or 'none'}.")


def _is_slider(control):
    return isinstance(getattr(control, "min", None), int | float)


def _values(control, count):
    """Return evenly spread values that the control can take, each once."""
    steps = math.floor((control.max - control.min) / control.step + 1e-9)
    count = min(count, steps + 1)
    spread = np.linspace(control.min, control.min + steps * control.step, count)
    return list(dict.fromkeys(fit(control, each) for each in spread.tolist()))


def _options(control):
    """Return the values of a menu or of a tick; none for what is no such control."""
    if hasattr(control, "_options_full"):
        return [value for _, value in control._options_full]
    return [False, True] if isinstance(control.value, bool) else []


def _slider(name, values, controls, start):
    control = controls[name]
    nearest = int(np.argmin(np.abs(np.array(values, dtype=float) - start[name])))
    return {"name": name, "label": control.description, "values": values, "start": nearest}


def _menu(name, control, value):
    options = _options(control)
    labels = [label for label, _ in getattr(control, "_options_full", [])]
    return {
        "name": name,
        "label": control.description,
        "options": labels,
        "start": options.index(value),
    }


def _place(handle, explorer):
    """Return the pixel at which a handle stands; None for a coordinate that is free."""
    place = handle.place(explorer.state)
    here = explorer._sheet.to_pixel(handle.panel, [each or 0 for each in place])
    return [None if free is None else round(at) for free, at in zip(place, here, strict=True)]
