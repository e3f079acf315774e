"""Tables as plain text that is also Markdown; a record is a dict from a column to its value.

>>> show("Imports", ("lesson", "ms"), [{"lesson": "limits", "ms": 812.4}])
<BLANKLINE>
Imports
<BLANKLINE>
| lesson | ms  |
| ------ | --- |
| limits | 812 |
"""

import numpy as np


def show(title, columns, records):
    """Print the records as a table under a title."""
    rows = [[_text(cell) for cell in record.values()] for record in records]
    widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    print(f"\n{title}\n")
    _line(columns, widths)
    _line(["-" * width for width in widths], widths)
    for row in rows:
        _line(row, widths)


def announced(record):
    """Return a record after printing its name and its verdict: a whole table may take an hour."""
    name, *_, budget = record.values()
    print(f"{name}: {budget}", flush=True)
    return record


def verdict(*kept):
    """Return `ok` when every budget is kept, else `over`."""
    return "ok" if all(kept) else "over"


def median(values):
    """Return the median of some measurements; NaN for none."""
    return float(np.median(values)) if len(values) else float("nan")


def p95(values):
    """Return the value that 19 of 20 do not exceed; NaN for none."""
    return float(np.percentile(values, 95)) if len(values) else float("nan")


def _line(cells, widths):
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    print(("| " + " | ".join(padded) + " |"), flush=True)


def _text(cell):
    if not isinstance(cell, float):
        return str(cell)
    return f"{cell:.3g}" if abs(cell) < 10 else f"{cell:.0f}"
