"""Write what Sphinx reads: the pages' notebooks, the start page, and the static files."""

import json
import shutil
from pathlib import Path

import nbformat

from mclib.drawing import style
from mclib.engine import stage
from mclib.lessons.catalogue import lessons
from web.address import repository
from web.pages import page, recorded

HERE = Path(__file__).parent
NOTEBOOKS = HERE.parent / "notebooks"
ENGINE = Path(stage.__file__).parent
FILES = ("figures.js", "unpack.js", "questions.js", "icon.svg")


def write_source(source, site, only=None):
    """Write Sphinx's source into one folder, and what it does not touch into the site.

    only: the names of the figures that play a recording, where it is not all that are live.
    Return the names of those that do.
    """
    pictures = site / "pictures"
    pictures.mkdir(parents=True)
    shutil.copytree(NOTEBOOKS / "data", site / "notebooks" / "data")
    shutil.copy(HERE / "conf.py", source)
    _write_static(source / "_static")
    live = []
    for lesson in lessons():
        path = NOTEBOOKS / f"{lesson.stem}.ipynb"
        shutil.copy(path, site / "notebooks")
        shown = page(nbformat.read(path, as_version=4), lesson, pictures, only)
        nbformat.write(shown, source / path.name)
        live += recorded(shown)
    _write_pages(source)
    return live


def _write_static(folder):
    folder.mkdir()
    for name in FILES:
        shutil.copy(HERE / name, folder)
    shutil.copy(ENGINE / "player.js", folder)
    parts = [(ENGINE / "stage.css"), HERE / "page.css"]
    css = "\n".join(each.read_text(encoding="utf-8") for each in parts)
    (folder / "page.css").write_text(css, encoding="utf-8")
    for name in stage.FONTS:
        (folder / f"{name}.woff2").write_bytes(stage.font(name))
    palettes = {"light": list(style.palette.values()), "dark": list(style.dark.values())}
    look = {"palettes": palettes, "fonts": stage.FONTS}
    (folder / "look.json").write_text(json.dumps(look), encoding="utf-8")


def _write_pages(source):
    """Write the start page, and the page on the data, which the lessons link to."""
    start = (HERE / "index.md").read_text(encoding="utf-8")
    start = start.replace("@REPOSITORY@", repository())
    start = start.replace("@LESSONS@", "\n".join(each.stem for each in lessons()))
    (source / "index.md").write_text(start, encoding="utf-8")
    (source / "data").mkdir()
    data = (NOTEBOOKS / "data" / "README.md").read_text(encoding="utf-8")
    orphan = "---\norphan: true\n---\n\n"  # no page of the course: it has no place in the contents
    (source / "data" / "README.md").write_text(orphan + data, encoding="utf-8")
