"""What a page shows of a notebook: its text and outputs, live figures, questions that answer.

    page    a notebook as it is stored -> the notebook that Sphinx turns into a page

A cell that shows a live figure gets a <figure> that plays the recording; the stored picture stands
in it until then, and where there is no JavaScript. A cell that checks an answer becomes a question
if the answer is a number or a word; a function is checked where the lesson runs.
"""

import ast
import base64
import html
import re

from nbformat.v4 import new_markdown_cell, new_output

from web.address import binder
from web.questions import question

LIVE, STILL = "Live figure: ", "Picture: "


def page(notebook, lesson, pictures, only=None):
    """Return the notebook for the page; write the pictures of its figures into a folder.

    lesson is that of the catalogue. only: the names of the figures that play a recording, where
    it is not all that are live.
    """
    for cell in notebook.cells:
        if cell.cell_type == "code":
            _show_figure(cell, lesson, pictures, only)
            _show_check(cell, lesson)
            _lead_to_pages(cell)
    _hide_stubs(notebook.cells)
    notebook.cells.insert(1, new_markdown_cell(_ways_to_run(lesson.stem), id="ways-to-run"))
    return notebook


def _ways_to_run(stem):
    return (
        f'<p class="mclib-run"><a href="{binder(stem)}">Open in Binder</a> · '
        f'<a href="notebooks/{stem}.ipynb" download>Download the notebook</a></p>'
    )


def _show_figure(cell, lesson, pictures, only):
    called = called_on(cell.source, "figures")
    if called is None:
        return
    for output in cell.outputs:
        words = output.get("data", {}).get("text/plain", "")
        if words.startswith((LIVE, STILL)):
            name = f"{lesson.name}.{called}"
            (pictures / f"{name}.png").write_bytes(base64.b64decode(output.data["image/png"]))
            size = output.metadata.get("image/png", {})
            shown = _figure(name, words, size, only)
            cell.outputs = [new_output("display_data", {"text/html": shown})]
            _tag(cell, "remove-input")
            return


def _figure(name, words, size, only):
    """Return the HTML of a figure; `words` are what its output says of it as plain text."""
    live = words.startswith(LIVE) and (only is None or name in only)
    alt = html.escape(words.removeprefix(LIVE).removeprefix(STILL))
    recording = f' data-recording="recordings/{name}"' if live else ""
    width, height = size.get("width", ""), size.get("height", "")
    return (
        f'<figure class="mclib" id="{name.partition(".")[2]}"{recording}>'
        f'<img src="pictures/{name}.png" alt="{alt}" width="{width}" height="{height}" '
        f'loading="lazy" decoding="async"></figure>'
    )


def _show_check(cell, lesson):
    """Turn a cell that checks an answer into a question, where the page can answer it."""
    match = re.fullmatch(r"exercises\.(\w+)\.check\((\w+)\)", cell.source.strip())
    if not match:
        return
    name, variable = match.groups()
    cell.outputs = []
    asked = question(f"{lesson.name}.{name}", lesson.exercises[name])
    if asked:
        cell.outputs = [new_output("display_data", {"text/html": asked})]
        cell.metadata["asks_for"] = variable
        _tag(cell, "remove-input")


def _lead_to_pages(cell):
    """Let the links of what a cell shows lead to pages, as Sphinx does for those of the text."""
    for output in cell.outputs:
        shown = output.get("data", {})
        if "text/html" in shown:
            shown["text/html"] = re.sub(
                r'href="([^":/]+)\.ipynb', r'href="\1.html', shown["text/html"]
            )


def _hide_stubs(cells):
    """Hide the cells `my_answer = ...` of the answers that are typed into the page."""
    asked = {cell.metadata.pop("asks_for", None) for cell in cells}
    for cell in cells:
        match = re.fullmatch(r"(\w+) = \.\.\.", cell.source.strip())
        if cell.cell_type == "code" and match and match[1] in asked:
            _tag(cell, "remove-cell")


def _tag(cell, tag):
    cell.metadata["tags"] = [*cell.metadata.get("tags", []), tag]


def called_on(source, module):
    """Return the name of the function of a module that a cell's last line calls, or None.

    >>> called_on("figures.gate()", "figures")
    'gate'
    """
    try:
        *_, last = ast.parse(source).body
    except (SyntaxError, ValueError):
        return None
    call = getattr(last, "value", None)
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        owner = call.func.value
        if isinstance(owner, ast.Name) and owner.id == module:
            return call.func.attr
    return None


def recorded(notebook):
    """Return the names of the recordings that a page's notebook plays."""
    shown = (
        output.get("data", {}).get("text/html", "")
        for cell in notebook.cells
        for output in cell.get("outputs", ())
    )
    return [
        name for each in shown for name in re.findall(r'data-recording="recordings/(.+?)"', each)
    ]
