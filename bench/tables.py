"""Tables as plain text that is also Markdown, and the words `ok` and `over`."""

import numpy as np


def show(title, columns, rows):
    """Print a table under a title."""
    rows = [[_text(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    print(f"\n{title}\n")
    _line(columns, widths)
    _line(["-" * width for width in widths], widths)
    for row in rows:
        _line(row, widths)


def told(record):
    """Return a record, having said that it is there: the whole table may take an hour."""
    name, *_, budget = record.values()
    print(f"{name}: {budget}", flush=True)
    return record


def verdict(*kept):
    """Return `ok` when every budget is kept, else `over`."""
    return "ok" if all(kept) else "over"


def median(values):
    """Return the median of what was measured; NaN of nothing."""
    return float(np.median(values)) if len(values) else float("nan")


def p95(values):
    """Return the value that 19 of 20 do not exceed; NaN of nothing."""
    return float(np.percentile(values, 95)) if len(values) else float("nan")


def _line(cells, widths):
    words = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    print("| " + " | ".join(words) + " |", flush=True)


def _text(cell):
    return (
        f"{cell:.3g}"
        if isinstance(cell, float) and abs(cell) < 10
        else (f"{cell:.0f}" if isinstance(cell, float) else str(cell))
    )
