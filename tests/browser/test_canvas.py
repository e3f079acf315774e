"""Each live figure's canvas in Chromium beside the picture that Agg draws of the same state.

Both are blurred a little, so that only what the eye would miss counts: a label, an edge of a
clip, a dash. The distance is the largest difference of a colour anywhere, of 255.
"""

import base64
import io
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from mclib.drawing import style
from mclib.engine import Explorer, format
from mclib.engine.controls import fit
from mclib.engine.stage import FONTS, font
from mclib.lessons.catalogue import lessons
from tests.engine import marks
from tools import fonts

BLUR = 3  # pixels of the figure
BOUND = 60  # what is right came to 55 at most; a label that is missing, to 66 at least
STATES = 5
PLAYER = Path(format.__file__).with_name("player.js").read_text(encoding="utf-8")
FIGURES = {f"{each.name}.{name}": make for each in lessons() for name, make in each.figures.items()}
LOAD_FONTS = """fonts => loadFonts(Object.fromEntries(
    Object.entries(fonts).map(([name, text]) => [name, decoded(text)])))"""
DRAW = """([width, height, palettes, text, dark]) => {
    const canvas = document.createElement("canvas");
    canvas.style.cssText = `display: block; width: ${width}px`;
    document.body.replaceChildren(canvas);
    const player = new Player(canvas, width, height, palettes);
    player.theme(dark);
    player.fit();
    player.set(new Uint8Array([1, 0, 0, 0, 0]), decoded(text));
}"""


class Page:
    """A page that draws one drawing at a time, at one density of the screen."""

    def __init__(self, browser, density):
        self.window = browser.window(device_scale_factor=density)
        self.page = self.window.new_page()
        self.page.set_content("<body style='margin: 0'></body>")
        script = PLAYER + "\nObject.assign(window, {Player, loadFonts, decoded: (text) =>"
        script += "Uint8Array.from(atob(text), (each) => each.charCodeAt(0))});"
        self.page.add_script_tag(content=script, type="module")
        self.page.wait_for_function("window.decoded")
        self.page.evaluate(LOAD_FONTS, {name: _text(font(name)) for name in FONTS})

    def picture(self, drawing, size, dark=False):
        """Return what the canvas shows."""
        palettes = {"light": list(style.palette.values()), "dark": list(style.dark.values())}
        self.page.evaluate(DRAW, [*size, palettes, _text(drawing), dark])
        return Image.open(io.BytesIO(self.page.locator("canvas").screenshot())).convert("RGB")


def _text(data):
    return base64.b64encode(data).decode()


@pytest.fixture(scope="module")
def pages(browser):
    made = {density: Page(browser, density) for density in (1, 2)}
    yield made
    for page in made.values():
        page.window.close()


def agg(explorer):
    """Return the pictures that Agg draws of the same state, by the density of the screen.

    At density 1 there are two: Agg sets letters and dots on whole pixels, which the dense picture,
    reduced, does not; there, edges that belong on whole pixels fall between them.
    """
    plain, dense = (Image.open(io.BytesIO(explorer.png(each))).convert("RGB") for each in (1, 2))
    return {1: [plain, dense.reduce(2)], 2: [dense]}


def distance(shown, pictures, density):
    """Return the largest difference from the nearest of some pictures, blurred, in 255ths."""
    blur = ImageFilter.BoxBlur(BLUR * density)
    shown, *pictures = (np.asarray(each.filter(blur), dtype=float) for each in (shown, *pictures))
    return min(np.abs(shown - picture).max() for picture in pictures)


def states(explorer):
    """Return the first state, and others at random, by the figure's own controls."""
    chance = random.Random(2)
    for number in range(STATES):
        yield (
            {}
            if number == 0
            else {name: _value(control, chance) for name, control in explorer.controls.items()}
        )


def _value(control, chance):
    if hasattr(control, "options"):
        return chance.choice([value for _, value in control._options_full])
    if isinstance(control.value, bool):
        return chance.random() < 0.5
    if isinstance(control.value, str):
        return control.value
    return fit(control, chance.uniform(control.min, control.max))


@pytest.mark.parametrize("name", FIGURES)
def test_the_canvas_shows_what_agg_draws(name, pages):
    explorer = FIGURES[name]()
    if not isinstance(explorer, Explorer):
        pytest.skip("a still")
    for state in states(explorer):
        explorer.set(**state)
        assert explorer.error == ""
        drawing, drawn = explorer.drawing(), agg(explorer)
        for density, page in pages.items():
            shown = page.picture(drawing, explorer._sheet.size)
            far = distance(shown, drawn[density], density)
            assert far <= BOUND, f"{far:.0f} at density {density} for {explorer.state}"
    explorer.close()


# What would be missed must be noticed.


@pytest.fixture(scope="module")
def secant():
    explorer = FIGURES["derivatives.secant_to_tangent"]()
    yield explorer
    explorer.close()


def broken(explorer, change):
    """Return the drawing with its marks changed: change(marks read, marks as bytes)."""
    drawing = explorer.drawing()
    return format.drawing(*explorer._sheet.size, change(marks.read(drawing), format.marks(drawing)))


def without_a_label(read, raw):
    labels = [i for i, mark in enumerate(read) if mark.kind == marks.TEXT and len(mark.text) > 2]
    return raw[: labels[0]] + raw[labels[0] + 1 :]


def with_a_wider_clip(read, raw):
    def widened(mark, data):
        if not mark.clip or mark.kind != marks.PATH or mark.snapped:
            return data
        edges = np.array(mark.clip) + np.array((-12, -12, 12, 12))
        return data.replace(format.eighths(mark.clip), format.eighths(edges), 1)

    return [widened(*pair) for pair in zip(read, raw, strict=True)]


def without_dashes(read, raw):
    def solid(mark, data):
        if not mark.dashes:
            return data
        dashes = 2 + len(mark.stroke) + 3  # after the kind, the flags, the colour and the line
        flags = bytes((data[0], data[1] & ~format.DASHED))
        return flags + data[2:dashes] + data[dashes + 3 + 2 * len(mark.dashes) :]

    return [solid(*pair) for pair in zip(read, raw, strict=True)]


@pytest.mark.parametrize("change", [without_a_label, with_a_wider_clip, without_dashes])
@pytest.mark.parametrize("density", [1, 2])
def test_what_the_eye_would_miss_is_noticed(secant, pages, change, density):
    pictures = agg(secant)[density]
    changed = broken(secant, change)
    assert changed != secant.drawing()
    shown = pages[density].picture(changed, secant._sheet.size)
    assert distance(shown, pictures, density) > BOUND


def test_a_dark_theme_changes_every_role(secant, pages):
    light, dark = (
        np.asarray(pages[1].picture(secant.drawing(), secant._sheet.size, dark=each), dtype=int)
        for each in (False, True)
    )
    assert tuple(light[2, 2]) == style.rgb(style.palette["paper"])
    assert tuple(dark[2, 2]) == style.rgb(style.dark["paper"])
    drawn = np.abs(light - light[2, 2]).max(axis=2) > 40
    assert np.abs(dark - dark[2, 2]).max(axis=2)[drawn].mean() > 60


def test_every_letter_is_in_the_font():
    known = fonts.letters("regular")
    for make in FIGURES.values():
        explorer = make()
        if isinstance(explorer, Explorer):
            for mark in marks.read(explorer.drawing()):
                assert set(map(ord, mark.text)) <= known, mark.text
            explorer.close()
