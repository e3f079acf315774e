"""Every live figure of every lesson, found by itself: no state breaks it, none leaves a trace."""

import io

import ipywidgets
import numpy as np
import pytest
from PIL import Image

from mclib.engine import Explorer, Picture
from mclib.engine.controls import fit
from mclib.lessons.catalogue import lessons

FIGURES = {f"{each.name}.{name}": make for each in lessons() for name, make in each.figures.items()}


@pytest.fixture
def figure(request):
    made = FIGURES[request.param]()
    yield made
    if isinstance(made, Explorer):
        made.close()


every_figure = pytest.mark.parametrize("figure", FIGURES, indirect=True)


def ends_and_middle(control):
    """Values of a control worth trying: its ends and its middle, or each of its options."""
    if hasattr(control, "options"):
        return [value for _, value in control._options_full]
    if isinstance(control.value, bool):
        return [True, False]
    if isinstance(getattr(control, "min", None), int | float):
        middle = control.min + (control.max - control.min) / 2
        return [fit(control, value) for value in (control.min, middle, control.max)]
    return ["", control.value]


def random_state(explorer, rng):
    state = {}
    for name, control in explorer.controls.items():
        if hasattr(control, "options"):
            state[name] = rng.choice(np.array([v for _, v in control._options_full], object))
        elif isinstance(control.value, bool):
            state[name] = bool(rng.integers(2))
        elif isinstance(getattr(control, "min", None), int | float):
            state[name] = fit(control, rng.uniform(control.min, control.max))
    return state


@every_figure
def test_says_what_it_shows(figure):
    assert isinstance(figure, Explorer | Picture)
    assert len(figure.alt) > 20
    assert figure.alt.rstrip()[-1] in ".!?)…" or isinstance(figure, Explorer)
    data, metadata = figure._repr_mimebundle_()
    assert data["image/png"]
    assert metadata["image/png"]["alt"] == figure.alt


@every_figure
def test_every_control_reaches_its_ends(figure):
    if isinstance(figure, Picture):
        pytest.skip("a still has no controls")
    for name, control in figure.controls.items():
        start = control.value
        for value in ends_and_middle(control):
            control.value = value
            typed = isinstance(control, ipywidgets.Text)
            assert not figure.error or typed, f"{name} = {value!r}: {figure.error}"
            assert figure.readout
            assert "nan" not in figure.readout.lower().split(), f"{name} = {value!r}"
        control.value = start


@every_figure
def test_after_a_walk_the_frame_equals_a_fresh_one(figure, request):
    if isinstance(figure, Picture):
        pytest.skip("a still does not move")
    rng = np.random.default_rng(0)
    state = {}
    for _ in range(6):
        state = random_state(figure, rng)
        figure.set(**state)
        assert figure.error == "", state
    fresh = FIGURES[request.node.callspec.params["figure"]]()
    fresh.set(**state)
    assert figure.readout == fresh.readout
    np.testing.assert_array_equal(pixels(figure), pixels(fresh))
    fresh.close()


@every_figure
def test_every_handle_can_be_dragged(figure):
    """Whatever it holds stays within its range, and no hand waits for a new background."""
    if isinstance(figure, Picture) or not figure._handles:
        pytest.skip("nothing to drag")
    moved, version = set(), figure._sheet.version
    for number, handle in enumerate(figure._handles):
        figure._active = handle
        box = figure._sheet.panels[handle.panel].bbox
        for x, y in ((0.2, 0.3), (0.7, 0.6), (-0.5, 1.5)):
            before = figure.state
            pixel = box.x0 + x * box.width, figure._sheet.size[1] - (box.y0 + y * box.height)
            figure._listen(
                {"kind": "pointer", "phase": "move", "x": pixel[0], "y": pixel[1], "event": 1}
            )
            assert figure.error == ""
            if figure.state != before:
                moved.add(number)
    assert moved == set(range(len(figure._handles)))
    assert figure._sheet.version == version


def pixels(explorer):
    return np.asarray(Image.open(io.BytesIO(explorer.png())))
