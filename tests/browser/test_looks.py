"""The stage on other screens: dark, dense, narrow, and under a finger."""

import json

import pytest

from tests.browser import sample_notebook

LUMINANCE = """element => {
  const seen = (node) => {
    const colour = getComputedStyle(node).backgroundColor;
    return colour.endsWith(", 0)") ? seen(node.parentElement) : colour;
  };
  const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3)
    .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const [a, b] = [light(getComputedStyle(element).color), light(seen(element))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""
SHARP = "canvas => canvas.width === 2 * canvas.clientWidth"
THEME = "theme => jupyterapp.commands.execute('apputils:change-theme', { theme })"


@pytest.fixture(scope="module")
def dense(open_notebook):
    opened = open_notebook(sample_notebook.FOR_LOOKS, device_scale_factor=2, has_touch=True)
    opened.run_all()
    yield opened
    assert opened.complaints == []


def wait_until_sharp(figure):
    """Wait until the canvas has two pixels for each pixel of the page."""
    figure.page.wait_for_function(SHARP, arg=figure.canvas.element_handle())


def test_sharp_at_rest_on_a_dense_screen(dense):
    for figure in dense.figures():
        wait_until_sharp(figure)


def test_sharp_again_after_a_move(dense):
    point = dense.figures()[0]
    wait_until_sharp(point)
    _, before = point.look()
    _, after = point.after(lambda: point.press("ArrowRight"))
    assert after != before
    wait_until_sharp(point)


def test_a_finger_moves_the_point_and_not_the_page(dense):
    point = dense.figures()[0]
    _, before = point.settle()
    scrolled = "() => document.querySelector('.jp-WindowedPanel-outer').scrollTop"
    (x, y), place = point.at(0.5, 0.5), dense.page.evaluate(scrolled)
    touch = dense.page.context.new_cdp_session(dense.page)
    for kind, dx in (("Start", 0), *(("Move", -12 * i) for i in range(1, 9)), ("End", None)):
        points = [] if dx is None else [{"x": x + dx, "y": y + dx}]
        touch.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})
    point.page.wait_for_function(
        "([words, before]) => words.textContent !== before",
        arg=[point.stage.locator(".readout").element_handle(), before],
    )
    assert dense.page.evaluate(scrolled) == place


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_the_words_stand_out_in_each_theme(dense, theme):
    dense.page.evaluate(THEME, theme)
    for figure in dense.figures():
        assert figure.stage.locator(".readout").evaluate(LUMINANCE) > 7


def test_a_figure_fits_a_narrow_window(dense):
    dense.page.set_viewport_size({"width": 520, "height": 900})
    for figure in dense.figures():
        box, cell = figure.canvas.bounding_box(), figure.cell.bounding_box()
        assert box["x"] + box["width"] <= cell["x"] + cell["width"] + 1
        assert box["width"] > 200
    dense.page.set_viewport_size({"width": 1280, "height": 900})


def test_panels_side_by_side_are_stacked_in_a_narrow_column(dense):
    """The pointer stays exact in both, and a wide column brings them side by side again."""
    two = dense.figures()[-1]
    two.canvas.scroll_into_view_if_needed()
    dense.page.set_viewport_size({"width": 520, "height": 900})
    two.page.wait_for_function(
        "canvas => canvas.clientHeight > canvas.clientWidth", arg=two.canvas.element_handle()
    )
    two.settle()
    cut, height = json.loads(dense.python("print([*two._sheet.cuts, two._sheet.size[1]])"))
    width = max(cut, 880 - cut)
    for panel, name in ((0, "x"), (1, "y")):
        x, y = json.loads(dense.python(f"print(list(two._sheet.to_pixel({panel}, (1.0, 0.0))))"))
        place = (x - panel * cut) / width, (y + panel * height) / (2 * height)
        two.drag((place[0] - 0.1, place[1]), place)
        two.settle()
        value = float(dense.python(f"print(two.controls[{name!r}].value)"))
        assert value == pytest.approx(1.0, abs=0.03)
    dense.page.set_viewport_size({"width": 1280, "height": 900})
    two.page.wait_for_function(
        "canvas => Math.abs(390 * canvas.clientWidth - 880 * canvas.clientHeight) < 2000",
        arg=two.canvas.element_handle(),
    )
