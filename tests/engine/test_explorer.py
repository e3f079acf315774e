"""The engine without a browser: parameters by name, two layers, errors, memory, the bundle."""

import base64
import gc
import io
import weakref

import numpy as np
import pytest
from ipywidgets.widgets.widget import _instances
from matplotlib.text import Text
from PIL import Image

from mclib.engine import (
    choice,
    explore,
    handle,
    slider,
    toggle,
    turn,
)
from mclib.engine import explorer as engine
from mclib.engine.frame import Frame


def plane(axes):
    axes.set(xlim=(-2, 2), ylim=(-2, 2))


def dot(axes, x, y):
    axes.plot([x], [y], "o", color="black")
    return f"({x:.2f}, {y:.2f})"


@pytest.fixture
def explorer():
    made = explore(
        plane, dot, alt="A dot.", drag=("x", "y"), x=slider(-2, 2, 1.0), y=slider(-2, 2, 0.5)
    )
    yield made
    made.close()


class Browser:
    """Stands in for the page: keeps the messages and holds the picture that they make."""

    def __init__(self, explorer):
        self.messages, self.event, self.explorer = [], 0, explorer
        self.backgrounds, self.picture = {}, None
        explorer._stage.send = self.receive

    def receive(self, content, buffers=()):
        self.messages.append((content, buffers))
        if not buffers:
            return
        if len(buffers) > 1:
            image = Image.open(io.BytesIO(buffers[1])).convert("RGBA")
            self.backgrounds[content["version"], content["ratio"]] = np.array(image)
        picture = self.backgrounds[content["version"], content["ratio"]].copy()
        words = np.frombuffer(bytearray(buffers[0]), "<u4")
        flat, at = picture.view("<u4").ravel(), 0
        for count, low in zip(words >> 24, words & 0xFFFFFF, strict=True):
            flat[at : at + count] = low | 0xFF000000
            at += count or low
        self.picture = flat.view(np.uint8).reshape(picture.shape)

    def tell(self, **event):
        self.event += 1
        self.explorer._listen({**event, "event": self.event})

    def pointer(self, phase, x, y):
        panel = self.explorer._sheet.panels[0]
        px, py = panel.transData.transform((x, y)) / (panel.figure.dpi / 100)
        self.tell(kind="pointer", phase=phase, x=px, y=self.explorer._sheet.size[1] - py)


def test_a_function_receives_the_parameters_that_it_names():
    seen = {}

    def background(axes, f):
        seen["background"] = f

    def foreground(axes, f, h):
        seen["foreground"] = f, h

    made = explore(background, foreground, alt="x", f=choice("a", "b"), h=slider(0, 1, 0.5))
    assert seen == {"background": "a", "foreground": ("a", 0.5)}
    made.controls["f"].value = "b"
    assert seen == {"background": "b", "foreground": ("b", 0.5)}


def test_the_background_is_drawn_anew_only_when_its_own_parameter_changes():
    drawn = []

    def background(axes, f):
        drawn.append(f)

    made = explore(background, lambda axes, h: "", alt="x", f=choice("a", "b"), h=slider(0, 1, 0.5))
    made.controls["h"].value = 0.7
    assert drawn == ["a"]
    made.controls["f"].value = "b"
    assert drawn == ["a", "b"]


def test_two_linked_controls_make_one_frame():
    x, y, drawn = slider(-2, 2, 1.0), slider(-2, 2, 1.0), []
    x.observe(lambda change: setattr(y, "value", change["new"]), "value")

    def foreground(axes, x, y):
        drawn.append((x, y))

    made = explore(plane, foreground, alt="", x=x, y=y)
    drawn.clear()
    x.value = 0.25
    assert drawn == [(0.25, 0.25)]
    made.close()


def test_an_unknown_parameter_is_named():
    with pytest.raises(ValueError, match="No control is called y; there are x"):
        explore(plane, dot, alt="x", x=slider(-2, 2, 1.0))


def test_the_browser_shows_what_the_figure_shows(explorer):
    browser = Browser(explorer)
    browser.tell(kind="hello", ratio=1)
    for x in (0.3, -1.2, 1.9):
        explorer.controls["x"].value = x
        frame = explorer._sheet.frame(explorer.state)
        np.testing.assert_array_equal(browser.picture, frame.pixels)
    assert [len(buffers) for _, buffers in browser.messages] == [2, 1, 1, 1]


def test_long_runs_and_black_arrive_too():
    made = explore(
        plane,
        lambda axes, x: axes.axhspan(-x, x, color="black") and "",
        alt="A black band.",
        x=slider(0, 2, 0.5),
    )
    browser = Browser(made)
    browser.tell(kind="hello", ratio=1)
    made.controls["x"].value = 1.5
    np.testing.assert_array_equal(browser.picture, made._sheet.frame(made.state).pixels)


def test_no_run_is_longer_than_its_bytes_can_say():
    same = np.zeros((1, 0x1000002, 4), np.uint8)
    assert Frame(same, same, "").runs().tolist() == [0xFFFFFF, 3]


def test_a_foreground_of_many_shades_goes_out_as_a_png():
    noise = np.random.default_rng(0).random((300, 500))
    made = explore(
        plane,
        lambda axes, x: axes.imshow(noise, extent=(-2, 2, -2, 2)) and "",
        alt="Noise.",
        x=slider(0, 1, 0.5),
    )
    browser = Browser(made)
    browser.tell(kind="hello", ratio=1)
    made.controls["x"].value = 0.2
    np.testing.assert_array_equal(browser.picture, made._sheet.frame(made.state).pixels)


def test_a_frame_is_sharp_at_rest(explorer):
    browser = Browser(explorer)
    browser.tell(kind="hello", ratio=2)
    assert browser.picture.shape[:2] == (780, 1276)
    explorer.controls["x"].value = 0.3
    assert browser.picture.shape[:2] == (390, 638)
    browser.tell(kind="rest", ratio=2)
    assert browser.picture.shape[:2] == (780, 1276)


def test_the_pointer_sets_both_coordinates_and_draws_once(explorer):
    browser = Browser(explorer)
    browser.tell(kind="hello", ratio=1)
    browser.pointer("down", -1.0, 1.5)
    assert explorer.state == {"x": -1.0, "y": 1.5}
    assert len(browser.messages) == 2
    assert browser.messages[-1][0]["answers"] == 2
    browser.pointer("move", 9.0, -9.0)
    assert explorer.state == {"x": 2.0, "y": -2.0}
    assert explorer.readout == "(2.00, −2.00)"


def test_the_pointer_finds_its_place_on_a_dense_screen(explorer):
    browser = Browser(explorer)
    browser.tell(kind="rest", ratio=2)
    browser.pointer("down", 1.0, -1.5)
    assert explorer.state == {"x": 1.0, "y": -1.5}


def test_arrow_keys_move_by_a_step_and_by_ten(explorer):
    browser = Browser(explorer)
    browser.tell(kind="key", key="ArrowRight", shift=False)
    browser.tell(kind="key", key="ArrowUp", shift=True)
    assert explorer.state == {"x": 1.02, "y": 0.7}


def test_the_nearest_handle_is_taken_up():
    made = explore(
        plane,
        lambda axes, a, b: "",
        alt="x",
        drag=[handle(-1.0, "a"), handle(1.0, "b")],
        a=slider(-2, 2, 0.0),
        b=slider(-2, 2, 0.0),
    )
    browser = Browser(made)
    browser.pointer("down", 0.8, 1.0)
    assert made.state == {"a": 0.0, "b": 1.0}
    browser.pointer("move", -1.0, 0.5)  # it is held, wherever the pointer goes
    assert made.state == {"a": 0.0, "b": 0.5}
    browser.tell(kind="key", key="1", shift=False)
    browser.tell(kind="key", key="ArrowUp", shift=False)
    assert made.state == {"a": 0.02, "b": 0.5}


def test_an_arrow_turns():
    made = explore(
        plane,
        lambda axes, θ: f"{θ:.0f}",
        alt="x",
        drag=turn("θ", degrees=True),
        θ=slider(-180, 180, 0.0, step=1),
    )
    Browser(made).pointer("down", 0.0, 1.3)
    assert made.readout == "90"


def test_an_error_is_one_line_and_the_last_good_frame_stays():
    def foreground(axes, h):
        axes.plot([0, 1], [0, 1 / h])
        return f"h = {h}"

    made = explore(plane, foreground, alt="x", h=slider(-1, 1, 0.5))
    good = made.png()
    made.controls["h"].value = 0.0
    assert "ZeroDivisionError" in made.error
    assert "h = 0" in made.error
    assert "\n" not in made.error
    assert made.readout == "h = 0.5"
    assert made.png() == good
    made.controls["h"].value = 0.5  # back to the state that the last good frame shows
    assert (made.error, made.readout) == ("", "h = 0.5")


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_values_that_are_not_finite_are_told(value):
    def foreground(axes, bad):
        axes.plot([0, 1], [value if bad else 1] * 2)
        return "fine"

    made = explore(plane, foreground, alt="x", bad=toggle(False))
    made.controls["bad"].value = True
    assert "not finite" in made.error
    made.controls["bad"].value = False
    assert made.error == ""


def test_a_foreground_may_not_move_the_background():
    def foreground(axes, go):
        if go:
            axes.set_xlim(0, 1)
        return "fine"

    made = explore(plane, foreground, alt="x", go=toggle(False))
    before = made.png()
    made.controls["go"].value = True
    assert "limits" in made.error
    made.controls["go"].value = False
    assert made.png() == before


def test_a_background_that_fails_leaves_the_figure_as_it_was():
    def background(axes, f):
        plane(axes)
        if f == "bad":
            raise RuntimeError("no such curve")

    made = explore(background, lambda axes: "fine", alt="x", f=choice("good", "bad"))
    before = made.png()
    made.controls["f"].value = "bad"
    assert "no such curve" in made.error
    assert made.png() == before


def test_a_figure_that_never_worked_still_shows_itself():
    made = explore(plane, lambda axes: 1 / 0, alt="A fault.")
    assert "ZeroDivisionError" in made.error
    data, _ = made._repr_mimebundle_()
    assert data["text/plain"] == "Live figure: A fault."


def test_colours_do_not_wander_from_frame_to_frame():
    made = explore(
        plane, lambda axes, x: axes.plot([0, x], [0, 1]) and "", alt="x", x=slider(0, 2, 1.0)
    )
    before = made.png()
    made.controls["x"].value = 0.5
    made.controls["x"].value = 1.0
    assert made.png() == before


def test_nothing_of_a_frame_stays_behind(explorer):
    for x in np.linspace(-2, 2, 50):
        explorer.controls["x"].value = x
    assert explorer._sheet.panels[0].lines[:] == []


def test_no_pixels_of_a_former_background_stay_behind():
    def background(axes, f):
        axes.clabel(axes.contour(np.add.outer(range(9), range(9))))  # labels, held in circles
        axes.set_title(f)

    made = explore(background, lambda axes: "", alt="x", f=choice("a", "b"))
    gc.collect()
    gc.disable()  # what only a collection would free may wait for a hundred backgrounds
    try:
        former = weakref.ref(made._sheet.figure.canvas.get_renderer())
        made.controls["f"].value = "b"
        assert former() is None
    finally:
        gc.enable()
        made.close()


def test_no_pixels_of_a_still_stay_behind(explorer):
    explorer.png(ratio=2)
    dense = 2 * explorer._sheet.size[0]
    texts = explorer._sheet.figure.findobj(Text)
    assert texts
    assert not [text for text in texts if text._renderer and text._renderer.width == dense]
    assert 2 not in explorer._sheet._kept


def test_the_bundle_has_a_picture_its_alternative_and_a_fixed_text(explorer):
    data, metadata = explorer._repr_mimebundle_()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == explorer.box.model_id
    assert data["text/plain"] == "Live figure: A dot."
    assert metadata["image/png"] == {"alt": "A dot. (1.00, 0.50)", "width": 638, "height": 390}
    assert Image.open(io.BytesIO(base64.b64decode(data["image/png"]))).size == (1276, 780)


def test_closing_frees_every_widget():
    before = len(_instances)
    explore(plane, dot, alt="x", x=slider(-2, 2, 1.0), y=slider(-2, 2, 0.5)).close()
    assert len(_instances) == before


def test_running_a_cell_again_frees_the_former_run(monkeypatch):
    class Shell:
        run = 0

        def get_parent(self):
            return {"metadata": {"cellId": "a-cell"}, "header": {"msg_id": self.run}}

    shell = Shell()
    monkeypatch.setattr(engine, "get_ipython", lambda: shell)
    make = lambda: explore(plane, dot, alt="x", x=slider(-2, 2, 1.0), y=slider(-2, 2, 0.5))  # noqa: E731
    make()
    alive = len(_instances)
    for _ in range(3):
        shell.run += 1
        make()
        assert len(_instances) == alive
