"""The web page: every page opens by itself, and every figure shows what Python drew.

The site is built once, with a few recordings; SITE=full records all, as .ci/run does.
"""

import functools
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import axe_playwright_python
import numpy as np
import pytest

from mclib.lessons.catalogue import lessons

ROOT = Path(__file__).parents[2]
FEW = ("limits.epsilon_delta", "neuron.gate", "scalar_expansion_and_sums.fan_out")
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGES = ["index", *(lesson.stem for lesson in lessons())]
FIGURES = {f"{lesson.name}.{name}": lesson for lesson in lessons() for name in lesson.figures}


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The site, built anew."""
    site = tmp_path_factory.mktemp("web") / "site"
    only = [] if os.environ.get("SITE") == "full" else [f"--only={name}" for name in FEW]
    command = [sys.executable, "-m", "web", "--out", str(site), *only]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return site


@pytest.fixture(scope="session")
def address(folder):
    """The site on a server of this machine."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    handler = functools.partial(Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def recorded(folder):
    """The names of the figures that play a recording."""
    return sorted(path.name for path in (folder / "recordings").iterdir())


@pytest.fixture
def open_page(address, browser):
    """Return a function that opens a page, and afterwards see that nothing went wrong on it."""
    windows, troubles = [], []

    def open_one(name, width=1280, **looks):
        window = browser.window(**looks)
        windows.append(window)
        page = window.new_page()
        page.set_viewport_size({"width": width, "height": 900})
        note = lambda kind: lambda what: troubles.append(f"{kind}: {what}")  # noqa: E731
        page.on("pageerror", note("error"))
        page.on("requestfailed", lambda request: troubles.append(f"failed: {request.url}"))
        page.on(
            "request", lambda r: r.url.startswith((address, "data:")) or note("elsewhere")(r.url)
        )
        page.on("response", lambda r: r.status < 400 or note(r.status)(r.url))
        page.on("console", lambda m: m.type in ("error", "warning") and note(m.type)(m.text))
        page.goto(f"{address}/{name}")
        return page

    yield open_one
    for window in windows:
        window.close()
    assert troubles == []


def started(page, name):
    """A recorded figure of a page, when it plays."""
    figure = page.locator(f"figure#{name.partition('.')[2]}")
    figure.scroll_into_view_if_needed()
    page.wait_for_selector(f"figure#{name.partition('.')[2]}[data-ready]")
    return figure


def page_of(name):
    return f"{FIGURES[name].stem}.html"


def readout(figure):
    return figure.locator(".readout").inner_text()


def python_says(folder, figure, name):
    """The readout that the figure itself gives, in the state that its controls say on the page."""
    said = json.loads((folder / "recordings" / name / "recording.json").read_text())
    chosen = figure.evaluate(
        """(root) => [...root.querySelectorAll(".controls :is(input, select)")].map((control) =>
          control.type === "checkbox" ? Number(control.checked)
          : control.selectedIndex ?? Number(control.value))"""
    )
    made = FIGURES[name].figures[name.partition(".")[2]]()
    controls = [*said["parameters"], *said["menus"]]
    for each, number in zip(controls, chosen, strict=True):
        control = made.controls[each["name"]]
        if "values" in each:
            made.set(**{each["name"]: each["values"][number]})
        elif each["options"]:
            control.value = dict(control._options_full)[each["options"][number]]
        else:
            control.value = bool(number)
    made.close()
    return made.error or made.readout


@pytest.mark.parametrize("name", PAGES)
def test_a_page_asks_nobody_else(open_page, name):
    page = open_page(f"{name}.html")
    assert page.locator("h1:visible").count() == 1
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("width", [360, 768, 1400])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_scrolls_sideways(open_page, name, width):
    page = open_page(f"{name}.html", width)
    page.wait_for_function("width => document.documentElement.scrollWidth <= width", arg=width)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_for_everybody(open_page, name, scheme):
    page = open_page(f"{name}.html", color_scheme=scheme)
    for figure in page.locator("figure[data-recording]").all():
        figure.scroll_into_view_if_needed()
        page.wait_for_function("(f) => 'ready' in f.dataset", arg=figure.element_handle())
    page.add_script_tag(path=str(AXE))
    options = "{preload: false, runOnly: {type: 'tag', values: tags}}"
    found = page.evaluate(f"tags => axe.run(document, {options})", WCAG)
    assert [
        (each["id"], node["html"][:160]) for each in found["violations"] for node in each["nodes"]
    ] == []


def test_a_figure_shows_what_python_drew(open_page, folder, recorded):
    """By slider, by menu, by pointer and by key, wherever it is led."""
    rng = np.random.default_rng(7)
    for name in recorded:
        page = open_page(page_of(name))
        figure = started(page, name)
        canvas = figure.locator("canvas")
        assert readout(figure) == python_says(folder, figure, name), name
        for slider in figure.locator("input[type=range]").all():
            last = int(slider.get_attribute("max"))
            slider.fill(str(rng.integers(last + 1)))
        for menu in figure.locator("select").all():
            menu.select_option(index=int(rng.integers(menu.locator("option").count())))
        for tick in figure.locator("input[type=checkbox]").all():
            tick.click()
        agrees(folder, figure, name)
        if canvas.get_attribute("role") == "application":
            before = said(figure)
            box = canvas.bounding_box()
            for x, y in rng.uniform(0.2, 0.8, (4, 2)):
                page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])
                page.mouse.down()
                page.mouse.move(box["x"] + 0.5 * box["width"], box["y"] + y * box["height"])
                page.mouse.up()
                agrees(folder, figure, name)
            moved = said(figure)
            canvas.focus()
            for key in ("ArrowRight", "ArrowUp", "ArrowLeft", "Shift+ArrowLeft", "ArrowDown"):
                page.keyboard.press(key)
                agrees(folder, figure, name)
            assert moved != before or said(figure) != before, f"{name} does not move"
        page.context.close()


def agrees(folder, figure, name):
    """See that a figure comes to say what Python says of the state in which its controls are."""
    for _ in range(60):
        if said(figure) == python_says(folder, figure, name):
            return
        figure.page.wait_for_timeout(50)
    assert said(figure) == python_says(folder, figure, name), name


def said(figure):
    """What a figure says below itself: its readout, or why the state could not be drawn."""
    return figure.locator(".error").inner_text() or readout(figure)


def test_the_address_opens_a_figure_in_its_state(open_page, folder):
    page = open_page("10_neuron.html#gate?x1=-1.04&x2=2.04")
    figure = started(page, "neuron.gate")
    expected = python_says(folder, figure, "neuron.gate")
    assert "x₁" in figure.locator(".controls").inner_text()
    assert said(figure) == expected
    values = [each.inner_text() for each in figure.locator("output").all()]
    assert [float(each.replace("−", "-")) for each in values] == pytest.approx(
        [-1.04, 2.04], abs=0.08
    )
    figure.locator("input[type=range]").first.press("ArrowRight")  # the address follows
    page.wait_for_function("!location.hash.includes('x1=-1.04')")
    again = open_page(page.url.rpartition("/")[2])
    assert said(started(again, "neuron.gate")) == said(figure)


def test_without_a_recording_or_javascript_the_picture_stands(folder, browser):
    window = browser.window(java_script_enabled=False)
    page = window.new_page()
    page.goto((folder / "10_neuron.html").as_uri())
    picture = page.locator("figure#gate img")
    assert picture.get_attribute("alt").startswith("Left")
    assert picture.evaluate("(img) => img.complete") is not None
    window.close()


def test_a_question_says_what_the_check_says(open_page):
    lesson = next(each for each in lessons() if each.name == "start_here")
    exercise = lesson.exercises["length"]
    page = open_page(f"{lesson.stem}.html")
    form = page.locator("form[data-name='start_here.length']")
    for answer in ("5", "25", "7", "5.0", "10/2"):
        form.locator("input").fill(answer)
        form.locator("button[type=submit]").click()
        told = exercise.check(eval(answer))
        if told.mistake or told.mark == "✓":
            assert told.text.split(":")[0] in form.locator(".said").inner_text()
    page.reload()  # the answer is kept in the browser
    assert form.locator("input").input_value() == "10/2"
    assert "✓" in form.locator(".said").inner_text()
