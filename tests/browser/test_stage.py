"""The stage in a real JupyterLab: what the hand does, the figure does."""

import re

import pytest

from tests.browser import sample_notebook

PLACE = """
axes = panel["point"]
display = axes.figure.transFigure.transform(({x}, 1 - {y}))
print(*axes.transData.inverted().transform(display))"""


@pytest.fixture(scope="module")
def notebook(open_notebook):
    opened = open_notebook(sample_notebook.NAME)
    opened.run_all()
    yield opened
    assert opened.complaints == []


@pytest.fixture
def figure(notebook):
    """Return a function from a name to the figure, with its controls as they were at first."""

    def find(number):
        return notebook.figures()[number]

    return find


POINT, SECANT, ARROW, FRAGILE = range(4)


def numbers(readout):
    """Return the decimal numbers of a readout, which writes − for minus."""
    return [float(each) for each in re.findall(r"-?\d+\.\d+", readout.replace("−", "-"))]


def place(notebook, x, y):
    """Return the data coordinates of a place in the point's figure, in fractions."""
    return numbers(notebook.python(PLACE.format(x=x, y=y)))


def test_a_figure_says_what_it_shows(figure):
    point = figure(POINT)
    assert point.canvas.get_attribute("role") == "application"
    assert point.canvas.get_attribute("aria-label").startswith("A point. x = ")
    assert figure(FRAGILE).canvas.get_attribute("role") == "img"


def test_a_slider_moves_the_figure(figure):
    point = figure(POINT)
    before = point.settle()
    after = point.after(point.slide)
    assert after[0] != before[0]
    assert after[1] != before[1]


def test_a_slider_moves_by_its_arrow_key(figure):
    point = figure(POINT)
    x, _ = numbers(point.settle()[1])
    _, readout = point.after(lambda: point.press_slider(0, "ArrowLeft"))
    assert numbers(readout)[0] == pytest.approx(x - 0.02)


def test_the_point_ends_where_the_pointer_ends(notebook, figure):
    point = figure(POINT)
    _, readout = point.after(lambda: point.drag((0.5, 0.5), (0.7, 0.3)))
    assert numbers(readout) == pytest.approx(place(notebook, 0.7, 0.3), abs=0.02)


def test_a_burst_of_moves_ends_at_the_last_one(notebook, figure):
    """300 moves in one go: most are dropped, the last one is not, and frames stay few."""
    point = figure(POINT)
    before = point.frames
    burst = """canvas => {
      harness.point(canvas, "down", 0.3, 0.7);
      for (let i = 1; i <= 300; i++) harness.point(canvas, "move", 0.3 + i / 750, 0.7 - i / 750);
      harness.point(canvas, "up", 0.7, 0.3);
    }"""
    _, readout = point.after(lambda: point.canvas.evaluate(burst))
    assert numbers(readout) == pytest.approx(place(notebook, 0.7, 0.3), abs=0.02)
    assert point.frames - before < 20


def test_the_slider_follows_the_pointer(notebook, figure):
    point = figure(POINT)
    _, readout = point.after(lambda: point.drag((0.5, 0.5), (0.35, 0.6)))
    x, _ = numbers(readout)
    assert numbers(point.cell.locator(".widget-readout").first.text_content()) == [x]
    assert float(notebook.python("print(point.controls['x'].value)")) == pytest.approx(x)


def test_arrow_keys_move_the_point(figure):
    point = figure(POINT)
    x, y = numbers(point.after(lambda: point.drag((0.4, 0.4), (0.5, 0.5)))[1])
    point.after(lambda: point.press("ArrowRight"))
    _, readout = point.after(lambda: point.press("Shift+ArrowUp"))
    assert numbers(readout) == pytest.approx([x + 0.02, y + 0.2])


@pytest.mark.parametrize("key", ["ArrowUp", "ArrowDown", "1", "2"])
def test_keys_on_the_figure_do_nothing_to_the_notebook(notebook, figure, key):
    """JupyterLab's arrows move the cell selection; its digits turn a cell into a heading."""
    cells = """() => jupyterapp.shell.currentWidget.content.widgets.map(
      (cell) => cell.model.type + cell.node.classList.contains("jp-mod-active"))"""
    point = figure(POINT)
    point.canvas.click()
    before = notebook.page.evaluate(cells)
    point.press(key)
    point.settle()
    assert notebook.page.evaluate(cells) == before


def test_a_digit_takes_up_another_handle(figure):
    secant = figure(SECANT)
    secant.press("2")
    a, h = numbers(secant.after(lambda: secant.press("ArrowLeft"))[1])
    secant.press("1")
    assert numbers(secant.after(lambda: secant.press("ArrowRight"))[1]) == pytest.approx(
        [a + 0.01, h]
    )
    assert h == pytest.approx(0.99)


def test_a_choice_and_a_toggle_redraw(figure):
    secant = figure(SECANT)
    before = secant.settle()
    cube = secant.after(lambda: secant.cell.locator("select").select_option("cube"))
    assert cube[1].startswith("cube")
    assert cube[0] != before[0]
    box = secant.cell.locator("input[type=checkbox]")
    assert secant.after(box.click)[0] != cube[0]


def test_an_arrow_turns(figure):
    arrow = figure(ARROW)
    _, readout = arrow.after(lambda: arrow.drag((0.35, 0.4), (0.27, 0.2)))
    quarter = numbers(readout)[0]
    assert 1 < quarter < 2
    assert numbers(arrow.after(lambda: arrow.press("ArrowLeft"))[1])[0] > quarter


def test_what_cannot_be_drawn_is_said_and_the_last_frame_stays(notebook, figure):
    fragile = figure(FRAGILE)
    good = fragile.settle()
    for bad, words in ((1.5, "x must not pass 1"), (-1.5, "not finite")):
        notebook.python(f"fragile.controls['x'].value = {bad}")
        fragile.stage.locator(".error", has_text=words).wait_for()
        assert fragile.settle() == good
    mend = "fragile.controls['x'].value = 0.5"
    assert fragile.after(lambda: notebook.python(mend))[1] == "x = 0.50"
    assert fragile.error == ""


def test_running_the_cells_again_frees_what_they_held(notebook):
    count = "gc.collect(); print(len(ipywidgets.widgets.widget._instances))"
    before = notebook.python(count)
    for _ in range(3):
        notebook.run_all()
    assert notebook.python(count) == before


def test_a_saved_notebook_shows_its_pictures_when_it_is_opened_again(notebook):
    """The reader's own notebook, trusted, on the next day: stills, and no line about a lost model.

    Running the cells brings the live figures back. This test comes last: it leaves the page.
    """
    count = len(notebook.figures())
    notebook.page.evaluate("() => jupyterapp.commands.execute('docmanager:save')")
    notebook.page.reload()
    notebook.page.wait_for_function(  # JupyterLab draws one cell after another
        "count => document.querySelectorAll('.jp-RenderedImage img').length === count", arg=count
    )
    assert notebook.page.locator(".mclib-stage").count() == 0
    assert "Error displaying widget" not in notebook.page.inner_text(".jp-Notebook")
    assert len(notebook.run_all()) == count
