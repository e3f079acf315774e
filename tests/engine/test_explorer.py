"""The engine without a browser: parameters by name, two layers, errors, memory, the bundle."""

import base64
import io
import itertools

import numpy as np
import pytest
from ipywidgets.widgets.widget import _instances
from matplotlib.text import Text
from PIL import Image

from mclib.engine import (
    choice,
    explore,
    grip,
    handle,
    lifetime,
    slider,
    steps,
    toggle,
    turn,
)
from tests.engine.marks import MARKERS, read


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
    """Stands in for the page: keeps the messages and the marks that it would show."""

    def __init__(self, explorer):
        self.messages, self.event, self.explorer = [], 0, explorer
        self.background = self.foreground = None
        explorer._stage.send = self.receive

    def receive(self, content, buffers=()):
        self.messages.append((content, buffers))
        if buffers and "fonts" not in content:
            self.foreground = read(buffers[0])
            self.background = read(buffers[1]) if len(buffers) > 1 else self.background

    def tell(self, **event):
        self.event += 1
        self.explorer._listen({**event, "event": self.event})

    def pointer(self, phase, x, y):
        panel = self.explorer._sheet.panels[0]
        px, py = panel.transData.transform((x, y))
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


def test_the_browser_gets_the_background_once_and_each_foreground(explorer):
    browser = Browser(explorer)
    explorer.controls["x"].value = 0.7
    assert browser.messages == []  # nobody is there yet
    browser.tell(kind="hello", fonts=True)
    assert browser.messages[0][0] == {"fonts": ["regular", "bold", "italic", "mono"]}
    assert all(font[:4] == b"wOF2" for font in browser.messages[0][1])
    for x in (0.3, -1.2):
        explorer.controls["x"].value = x
    assert [len(buffers) for _, buffers in browser.messages[1:]] == [2, 1, 1]
    dot, axes = browser.foreground[0], explorer._sheet.panels[0]
    across, up = axes.transData.transform((-1.2, 0.5))
    np.testing.assert_allclose(dot.places, [(across, 390 - up)], atol=0.1)
    assert {mark.text for mark in browser.background} >= {"−2.0", "0.0", "2.0"}


def test_a_second_view_gets_the_background_again(explorer):
    browser = Browser(explorer)
    for _ in range(2):
        browser.tell(kind="hello", fonts=False)
    assert [len(buffers) for _, buffers in browser.messages] == [2, 2]


def test_the_drawing_holds_background_and_foreground(explorer):
    marks = read(explorer.drawing())
    assert marks[-1].kind == MARKERS
    assert len(marks) == len(explorer._sheet.background) + 1


def test_the_pointer_sets_both_coordinates_and_draws_once(explorer):
    browser = Browser(explorer)
    browser.tell(kind="hello")
    browser.pointer("down", -1.0, 1.5)
    assert explorer.state == {"x": -1.0, "y": 1.5}
    assert len(browser.messages) == 2
    assert browser.messages[-1][0]["answers"] == 2
    browser.pointer("move", 9.0, -9.0)
    assert explorer.state == {"x": 2.0, "y": -2.0}
    assert explorer.readout == "(2.00, −2.00)"


def test_a_slider_that_gives_back_what_it_was_sent_moves_nothing(explorer):
    """A slider in the browser answers with the same number but for its last bits, and late."""
    browser = Browser(explorer)
    browser.tell(kind="hello")
    browser.pointer("down", -1.0, 1.5)
    sent = explorer.state["x"]
    browser.pointer("move", 0.5, 0.5)
    state, count = explorer.state, len(browser.messages)
    explorer.controls["x"].set_state({"value": np.nextafter(sent, 2)})
    assert explorer.state == state
    assert len(browser.messages) == count
    browser.pointer("up", 0.5, 0.5)
    explorer.controls["x"].set_state({"value": 1.0})  # a reader's own move
    explorer.controls["x"].set_state({"value": state["x"]})  # and back
    assert explorer.state == state
    assert len(browser.messages) == count + 3


def test_an_answer_to_a_former_message_moves_nothing(explorer, monkeypatch):
    """From afar a slider's answer to one message comes when the next ones are underway."""
    monkeypatch.setattr("mclib.engine.sync.EVERY", 0)
    browser = Browser(explorer)
    browser.tell(kind="hello")
    browser.pointer("down", -1.0, 1.5)
    browser.pointer("move", 0.0, 0.0)
    browser.pointer("move", 0.5, 0.5)
    state, count = explorer.state, len(browser.messages)
    for late in (-1.0, 0.0):
        explorer.controls["x"].set_state({"value": late + 1e-12})
    assert explorer.state == state
    assert len(browser.messages) == count


def test_a_slider_that_gives_back_an_older_value_is_told_the_new_one(explorer, monkeypatch):
    """After the last move of the hand nothing else would correct the browser's slider."""
    browser = Browser(explorer)
    browser.tell(kind="hello")
    x = explorer.controls["x"]
    explorer.set(x=0.2)
    explorer.set(x=1.4)
    told = []
    monkeypatch.setattr(x, "send_state", lambda key=(): told.append((x.value, *key)))
    x.set_state({"value": 0.2})  # an answer to the first of the two messages
    assert x.value == 1.4
    assert (1.4, "value") in told
    told.clear()
    x.set_state({"value": 1.4 + 1e-12})  # told of that, it would answer again
    assert x.value == 1.4
    assert (1.4, "value") not in told


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


def test_nothing_of_a_still_stays_behind(explorer):
    before = explorer.drawing()
    explorer.png(ratio=2)
    texts = explorer._sheet.figure.findobj(Text)
    assert texts
    assert not [text for text in texts if text._renderer]
    assert explorer._sheet.figure.dpi == 100
    assert explorer.drawing() == before


def test_an_error_reaches_the_browser_and_is_cleared_there(explorer):
    browser = Browser(explorer)
    browser.tell(kind="hello")
    explorer._sheet._foreground = lambda axes, x, y: 1 / 0
    browser.tell(kind="key", key="ArrowRight", shift=False)
    content, buffers = browser.messages[-1]
    assert "ZeroDivisionError" in content["error"]
    assert (content["answers"], buffers) == (2, ())
    explorer._sheet._foreground = dot
    browser.tell(kind="key", key="ArrowRight", shift=False)
    assert "error" not in browser.messages[-1][0]
    assert explorer.error == ""


def test_an_error_in_a_handle_is_told_at_once():
    broken = grip("x", lambda state: (state["x"], 0), lambda point, state: 1 / 0)
    made = explore(plane, lambda axes, x: "fine", alt="x", drag=broken, x=slider(-2, 2, 1.0))
    browser = Browser(made)
    browser.tell(kind="hello")
    browser.pointer("down", 0.5, 0.5)
    assert "ZeroDivisionError" in made.error
    assert browser.messages[-1][0] == {"answers": 2, "error": made.error}
    made.controls["x"].value = 0.5
    assert made.error == ""


def test_a_parameter_that_no_control_has_is_told(explorer):
    explorer.set(foo=1)
    assert explorer.error == "No control is called foo; there are x, y."
    explorer.set(x=0.5)
    assert (explorer.error, explorer.readout) == ("", "(0.50, 0.50)")


def in_space(axes):
    axes.set(xlim=(-2, 2), ylim=(-2, 2), zlim=(0, 4))


def test_a_handle_in_space_is_told():
    made = explore(
        in_space, lambda axes, x: "fine", alt="x", figure={"solid": "A"},
        drag=handle("x"), x=slider(-2, 2, 1.0),
    )  # fmt: skip
    made._listen({"kind": "pointer", "phase": "down", "x": 300, "y": 200, "event": 1})
    assert made.error.startswith("Panel 0 is three-dimensional")
    assert made.state == {"x": 1.0}


@pytest.mark.parametrize("limits", [{"zlim": (0, 1)}, {"xlim": (0, 1)}])
def test_a_foreground_may_not_move_a_panel_in_space(limits):
    def foreground(axes, go):
        if go:
            axes.set(**limits)
        return "fine"

    made = explore(in_space, foreground, alt="x", figure={"solid": "A"}, go=toggle(False))
    before = made.drawing()
    made.controls["go"].value = True
    assert "limits of panel 0" in made.error
    made.controls["go"].value = False
    assert made.drawing() == before


def test_keys_move_as_they_point_where_y_grows_downwards():
    made = explore(
        lambda axes: axes.set(ylim=(4, 0)), lambda axes, row: f"{row}", alt="x",
        drag=handle(0, "row"), row=steps(0, 4, 2),
    )  # fmt: skip
    Browser(made).tell(kind="key", key="ArrowDown", shift=False)
    assert made.state == {"row": 3}


def test_many_sliders_that_repeat_a_drag_stand_under_a_fold():
    names = [f"x{i}" for i in range(5)]
    controls = {name: slider(-2, 2, 0.0) for name in names}
    made = explore(
        plane, lambda axes, x0, x1, x2, x3, x4, f: "fine", alt="x",
        drag=[handle(i, name) for i, name in enumerate(names)], **controls, f=choice("a", "b"),
    )  # fmt: skip
    first, button, folded = made.box.children[1].children
    assert [type(each).__name__ for each in first.children] == ["Dropdown"]
    assert (button.description, folded.layout.display) == ("Sliders", "none")
    assert len(folded.children) == 5


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
    monkeypatch.setattr(lifetime, "get_ipython", lambda: shell)
    make = lambda: explore(plane, dot, alt="x", x=slider(-2, 2, 1.0), y=slider(-2, 2, 0.5))  # noqa: E731
    make()
    alive = len(_instances)
    for _ in range(3):
        shell.run += 1
        make()
        assert len(_instances) == alive


@pytest.mark.parametrize(
    ("panels", "title", "parts"),
    [(1, "", 1), (2, "", 2), (3, "", 3), ("AB;AC", "", 2), ("A;B", "", 1), (2, "one title", 1)],
)
def test_a_figure_may_be_cut_between_its_panels_and_through_nothing(panels, title, parts):
    def background(axes):
        for each in np.atleast_1d(axes):
            each.set(xlabel="x", ylabel="y", title="t")
        if title:
            np.atleast_1d(axes)[0].figure.suptitle(title)

    made = explore(background, lambda axes: "", alt="Panels.", figure={"panels": panels})
    edges = [0, *made._sheet.cuts, made._sheet.size[0]]
    inside = [box.intervalx for box in (each.get_tightbbox() for each in made._sheet.panels)]
    for left, right in inside:
        assert sum(a <= left and right <= b for a, b in itertools.pairwise(edges)) == 1
    assert len(edges) - 1 == parts
    made.close()


def test_the_browser_is_told_where_a_new_background_may_be_cut():
    made = explore(
        lambda axes: None, lambda axes, x: f"{x}", alt="Two panels.", figure={"panels": 2},
        x=slider(-2, 2, 1.0),
    )  # fmt: skip
    browser = Browser(made)
    browser.tell(kind="hello", fonts=False)
    made.controls["x"].value = 0.0
    told = [content.get("cuts") for content, _ in browser.messages]
    assert told == [made._sheet.cuts, None]
    made.close()
