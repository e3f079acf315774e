"""The controls: round steps, values within their range, menus before sliders."""

import pytest

from mclib.engine.controls import arrange, choice, fit, slider, steps, text, toggle


@pytest.mark.parametrize(
    ("low", "high", "step"), [(-2, 2, 0.02), (0, 1, 0.005), (-180, 180, 1.0), (0, 0.1, 0.0005)]
)
def test_a_slider_has_about_two_hundred_round_steps(low, high, step):
    assert slider(low, high, low).step == pytest.approx(step)


@pytest.mark.parametrize(
    ("control", "value", "fitted"),
    [
        (slider(-2, 2, 0.0, step=0.5), 1.3, 1.5),
        (slider(-2, 2, 0.0), 7, 2.0),
        (slider(0.1, 1, 0.1, step=0.4), 1.0, 0.9),
        (steps(0, 5, 1), 2.6, 3),
        (choice("a", "b"), "b", "b"),
        (text("x"), "y", "y"),
    ],
)
def test_a_value_is_held_to_range_and_step(control, value, fitted):
    assert fit(control, value) == fitted


def test_menus_and_ticks_stand_before_the_sliders():
    box = arrange({"x": slider(0, 1, 0.5), "f": choice("a", "b"), "on": toggle()}, dragged={"x"})
    kinds = [[type(each).__name__ for each in row.children] for row in box.children]
    assert kinds == [["Dropdown", "Checkbox"], ["FloatSlider"]]


def test_only_sliders_that_the_hand_repeats_are_folded():
    sliders = {f"x{i}": slider(0, 1, 0.5) for i in range(5)}
    box = arrange({**sliders, "h": slider(0, 1, 0.5)}, dragged=set(sliders))
    first, button, folded = box.children
    assert (len(first.children), len(folded.children)) == (1, 5)
    assert folded.layout.display == "none"
    button.value = True
    assert folded.layout.display == ""
    button.value = False
    assert folded.layout.display == "none"


def test_five_sliders_that_nothing_repeats_stay_in_view():
    box = arrange({f"x{i}": slider(0, 1, 0.5) for i in range(5)})
    assert [type(each).__name__ for each in box.children] == ["HBox"]
