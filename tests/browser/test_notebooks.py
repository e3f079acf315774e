"""Each lesson in a real JupyterLab: stills before it runs, live figures after Run All."""

from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
names = sorted(path.name for path in NOTEBOOKS.glob("*.ipynb"))
STILLS = """() => [...document.querySelectorAll(".jp-OutputArea-output img")]
  .map((img) => img.complete && img.naturalWidth > 100)"""
PLACES = [(x, y) for x in (0.3, 0.7, 0.15, 0.5, 0.85) for y in (0.6, 0.3, 0.85)]


def test_there_are_notebooks():
    assert names


@pytest.mark.parametrize("name", names)
def test_notebook(open_notebook, server, name):
    stored = pictures(name)
    notebook = open_notebook(name)
    notebook.page.wait_for_function(f"() => ({STILLS})().filter(Boolean).length === {len(stored)}")
    notebook.wait_for_kernel()
    assert notebook.page.evaluate(STILLS) == [True] * len(stored)
    assert notebook.page.locator("text=Error displaying widget").count() == 0

    live = notebook.run_all()
    assert len(live) == sum("Live figure: " in text for _, text in stored)
    for number, figure in enumerate(live):
        missing = ways_that_do_nothing(figure)
        assert not missing, f"figure {number + 1} of {name}: {', '.join(missing)}"
    assert notebook.complaints == []
    notebook.page.context.close()
    server.stop_kernels()


@pytest.mark.parametrize("name", names)
def test_web_page_without_a_kernel_or_a_network(browser, tmp_path, name):
    """nbconvert shows every picture as a still, and each has a text alternative in store."""
    page, _ = HTMLExporter().from_filename(str(NOTEBOOKS / name))
    (tmp_path / "lesson.html").write_text(page, encoding="utf-8")
    with browser.window(offline=True) as window:
        shown = window.new_page()
        shown.goto((tmp_path / "lesson.html").as_uri(), wait_until="domcontentloaded")
        assert shown.evaluate(STILLS) == [True] * len(pictures(name))
    assert "Error displaying widget" not in page
    assert all(alt for alt, _ in pictures(name))


def pictures(name):
    """Return (alternative, text) of each picture that the notebook stores."""
    notebook = nbformat.read(NOTEBOOKS / name, as_version=4)
    outputs = [o for cell in notebook.cells for o in cell.get("outputs", []) if "data" in o]
    return [
        (o.metadata.get("image/png", {}).get("alt"), o.data.get("text/plain", ""))
        for o in outputs
        if "image/png" in o.data
    ]


def ways_that_do_nothing(figure):
    """Move a figure by a control, by its keys and by the pointer; return the ways that fail."""
    looks = [figure.settle()]

    def changes(*attempts):
        """Does one of the attempts change the pixels or the words?"""
        for attempt in attempts:
            looks.append(figure.after(attempt))
            if looks[-1] != looks[-2]:
                return True
        return False

    sliders = range(figure.handles.count())
    ways = {"no control moves it": changes(*controls(figure))}
    if sliders:
        ways["no slider moves by its keys"] = changes(
            *(lambda i=i, key=key: figure.press_slider(i, key) for i in sliders for key in KEYS)
        )
    if figure.draggable:
        ways["the pointer moves nothing"] = changes(
            *(lambda x=x, y=y: figure.drag((x, y), (x - 0.06, y - 0.11)) for x, y in PLACES)
        )
        ways["the arrow keys move nothing"] = changes(
            *(lambda key=key: figure.press(key) for key in KEYS)
        )
    pixels, words = ({look[i] for look in looks} for i in (0, 1))
    ways["its pixels never change"] = len(pixels) > 1
    ways["its readout never changes"] = len(words) > 1
    ways[f"it ends in an error: {figure.error}"] = not figure.error
    return [way for way, works in ways.items() if not works]


KEYS = ("ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown")


def controls(figure):
    """Return the ways to move the figure by a control: sliders, then menus, then boxes."""
    menus, boxes = figure.cell.locator("select"), figure.cell.locator("input[type=checkbox]")
    yield from (lambda i=i: figure.slide(i) for i in range(figure.handles.count()))
    yield from (lambda i=i: menus.nth(i).select_option(index=1) for i in range(menus.count()))
    yield from (lambda i=i: boxes.nth(i).click() for i in range(boxes.count()))
