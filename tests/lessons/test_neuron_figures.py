"""The figures of lesson 10 say and draw a neuron's value and its derivatives."""

import math

import numpy as np
import pytest
from matplotlib.path import Path
from seen import background, bars, drag, holds, press, see, still

from mclib.calculus import NotDifferentiable, derivative, gradient
from mclib.drawing import style
from mclib.lessons.neuron import figures

READOUTS = [
    ("gate", {}, "z = 1.28, a = 1.28, da/dz = 1.00. The gate is open.\n"
     "∂a/∂x = (1.00, 1.20)   ∂a/∂w = (1.40, −0.60)   ∂a/∂b = 1.00"),
    ("gate", {"b": -3.0}, "z = −2.32, a = 0.00, da/dz = 0.00. The gate is shut.\n"
     "∂a/∂x = (0.00, 0.00)   ∂a/∂w = (0.00, 0.00)   ∂a/∂b = 0.00"),
    ("gate", {"f": "GELU: z Φ(z)", "w1": -0.5, "w2": 0.3, "b": 0.2, "x1": 0.4},
     "z = −0.18, a = −0.08, da/dz = 0.36.\n"
     "∂a/∂x = (−0.18, 0.11)   ∂a/∂w = (0.14, −0.21)   ∂a/∂b = 0.36"),
    ("gate", {"w1": 0.5, "w2": 0.0, "b": -4.0},
     "z = −3.30, a = 0.00, da/dz = 0.00. The gate is shut. "
     "The hinge is outside this part of the plane.\n"
     "∂a/∂x = (0.00, 0.00)   ∂a/∂w = (0.00, 0.00)   ∂a/∂b = 0.00"),
    ("signal_path", {}, "Step 7 of 7. Backward: in a product, each factor has "
     "the other as its slope. Multiply by it."),
    ("signal_path", {"step": 3},
     "Step 3 of 7. Forward: the activation is applied to z. So a = 1.50."),
    ("signal_path", {"step": 5},
     "Step 5 of 7. Backward: multiply by the slope of the activation. For ReLU this is the gate."),
    ("layouts", {}, "Numerator layout: 1 row (output y), 3 columns (inputs w). "
     "This is how the lesson writes it.\nNumPy: x has shape (3,)."),
    ("layouts", {"rule": "layer by x", "convention": "denominator"},
     "Denominator layout: 3 rows (inputs x), 2 columns (outputs y). The right side is transposed.\n"
     "NumPy: (np.diag(np.where(W @ x + b > 0, 1.0, 0.0)) @ W).T has shape (3, 2)."),
    ("layouts", {"rule": "maximum with zero, of a vector"},
     "Numerator layout: 3 rows (outputs y), 3 columns (inputs z). A symmetric matrix: both layouts "
     "agree.\nNumPy: np.diag(np.where(z > 0, 1.0, 0.0)) has shape (3, 3)."),
]  # fmt: skip
ACTIVATIONS = {
    "ReLU: max(0, z)": lambda z: np.where(z > 0, z, 0.0),
    "leaky ReLU: max(z/10, z)": lambda z: np.where(z > 0, z, 0.1 * z),
    "sigmoid: 1/(1 + e⁻ᶻ)": lambda z: 1 / (1 + np.exp(-z)),
    "tanh: tanh z": lambda z: (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z)),
    "GELU: z Φ(z)": lambda z: z * (1 + np.vectorize(math.erf)(z / math.sqrt(2))) / 2,
}
PLACES = [((1.2, -0.8), 0.5, (1.0, -1.4)), ((-0.6, 1.5), -1.25, (-1.0, -0.4))]  # w, b, x


@pytest.mark.parametrize("name", ["gate", "signal_path", "layouts"])
def test_the_readout_in_full(name):
    explorer = getattr(figures, name)()
    start = explorer.state
    for each, state, readout in READOUTS:
        if each == name:
            assert see(explorer, **start | state).readout == readout


def state_of(w, b, x):
    return {"w1": w[0], "w2": w[1], "b": b, "x1": x[0], "x2": x[1]}


@pytest.fixture(scope="module", params=[(f, *p) for f in ACTIVATIONS for p in PLACES], ids=str)
def neuron(request):
    name, w, b, x = request.param
    seen = see(figures.gate(), f=name, **state_of(w, b, x))
    return seen, ACTIVATIONS[name], np.array(w), b, np.array(x)


def test_the_gate_says_the_neurons_value_and_derivatives(neuron):
    seen, f, w, b, x = neuron
    by_x = gradient(lambda x: f(w @ x + b))(x)
    by_w = gradient(lambda w: f(w @ x + b))(w)
    by_b = derivative(lambda b: f(w @ x + b))(b)
    z = w @ x + b
    holds(seen.readout, z, f(z), derivative(f)(z), *by_x, *by_w, by_b)


def test_the_arrows_are_w_and_the_gradient_by_x(neuron):
    seen, f, w, b, x = neuron
    plane = seen.panels[0]
    (arrow,) = plane.of("arrows", style.FUNCTION)
    np.testing.assert_allclose((arrow.tail, arrow.vector), ((0, 0), w))
    by_x = gradient(lambda x: f(w @ x + b))(x)
    drawn = plane.of("arrows", style.DERIVATIVE)
    assert len(drawn) == (np.hypot(*by_x) > 0.12)
    for arrow in drawn:
        np.testing.assert_allclose((arrow.tail, arrow.vector), (x, by_x), atol=1e-8)
    said = [each.text for each in plane.words if each.text.startswith("∂a/∂x")]
    nothing = "∂a/∂x: too short to draw" if by_x.any() else "∂a/∂x = 0"
    assert said == (["∂a/∂x"] if drawn else [nothing])


def test_the_slope_touches_the_activation(neuron):
    seen, f, w, b, x = neuron
    z = w @ x + b
    (line,) = seen.panels[1].of("lines", style.DERIVATIVE)
    assert line.slope == pytest.approx(derivative(f)(z), abs=1e-8)
    np.testing.assert_allclose(line.points.mean(axis=0), (z, f(z)), atol=1e-9)


def test_x_is_filled_where_z_is_positive(neuron):
    seen, f, w, b, x = neuron
    z = w @ x + b
    for panel, place in zip(seen.panels, (x, (z, f(z))), strict=True):
        color = style.POINT if z > 0 else style.PAPER
        places = [each[:2] for each in panel.of("points", color)]
        assert any(np.allclose(each, place) for each in places)
        assert len(panel.points) == (2 if panel is seen.panels[0] else 1)


@pytest.mark.parametrize(("w", "b", "x"), PLACES)
def test_the_side_where_z_is_positive_is_shaded_up_to_the_hinge(w, b, x):
    plane = see(figures.gate(), **state_of(w, b, x)).panels[0]
    z = lambda points: points @ np.array(w) + b  # noqa: E731
    (side,) = plane.of("shapes", style.INPUT)
    grid = np.stack(np.meshgrid(np.linspace(-3.1, 3.1, 23), np.linspace(-3.1, 3.1, 23)), axis=-1)
    grid = grid.reshape(-1, 2)[np.abs(z(grid.reshape(-1, 2))) > 1e-6]
    np.testing.assert_array_equal(Path(side.corners).contains_points(grid), z(grid) > 0)
    (hinge,) = plane.of("lines", style.POINT)
    np.testing.assert_allclose(z(hinge.points[:2]), 0, atol=1e-9)
    (levels,) = plane.of("lines", style.INPUT)
    heights = z(levels.points[~np.isnan(levels.points[:, 0])]).reshape(-1, 2)
    np.testing.assert_allclose(heights, np.arange(1, len(heights) + 1)[:, None] * [1, 1])
    foot = -b * np.array(w) / np.dot(w, w)
    assert any(np.allclose(each[:2], foot) for each in plane.points)


def test_at_the_hinge_the_slope_is_the_one_by_convention():
    w, b, x = (1.0, 1.0), -1.0, (0.6, 0.4)
    with pytest.raises(NotDifferentiable):
        derivative(ACTIVATIONS["ReLU: max(0, z)"])(0.0)
    seen = see(figures.gate(), **state_of(w, b, x))
    assert "da/dz = 0.00. The gate is at its hinge, and shut by convention." in seen.readout
    assert len(seen.panels[1].of("points", style.PAPER)) == 1


def test_without_w_there_is_no_hinge():
    seen = see(figures.gate(), **state_of((0.0, 0.0), 1.0, (1.0, 1.0)))
    assert "With w = 0 there is no hinge line." in seen.readout
    assert (len(seen.panels[0].lines), len(seen.panels[0].arrows)) == (0, 0)


def test_what_is_dragged_in_the_gate_follows_the_pointer():
    explorer = figures.gate()
    state = drag(explorer, 0, -1.2, 0.8)
    assert (state["x1"], state["x2"]) == (-1.2, 0.8)
    state = drag(explorer, 1, 0.5, -1.5)
    assert (state["w1"], state["w2"]) == (0.5, -1.5)
    assert drag(explorer, 2, 1.2, 3.0)["b"] + 0.5 * -1.2 + -1.5 * 0.8 == pytest.approx(1.2)
    assert drag(explorer, 3, 0.4, -0.8)["b"] + 0.5 * 0.4 + -1.5 * -0.8 == pytest.approx(0)
    state = explorer.state
    assert press(explorer, 2, "ArrowRight")["b"] == pytest.approx(state["b"] + 0.05)
    assert press(explorer, 0, "ArrowUp")["x2"] == 0.82
    assert press(explorer, 1, "ArrowLeft")["w1"] == 0.48


BOXES = {"w": (2,), "x": (2,), "b": (), "s": (), "z": (), "a": ()}
STEPS = ["wxb", "s", "z", "a", "a", "z", "sb", "wx"]  # the boxes at work


def by_box(behind, words):
    """Return the words that stand in the boxes, by the boxes' letters."""
    names = {each.text[0]: (each.x, each.y) for each in behind.words if each.text[0] in BOXES}
    nearest = lambda word: min(names, key=lambda n: math.dist(names[n], (word.x, word.y)))  # noqa: E731
    return {nearest(word): word.text for word in words}


@pytest.fixture(scope="module", params=[(f, *p) for f in ACTIVATIONS for p in PLACES], ids=str)
def path(request):
    """The board behind, what is seen at each step, each box's value and the derivative by it."""
    name, w, b, x = request.param
    explorer, f = figures.signal_path(), ACTIVATIONS[name]
    seen = [see(explorer, f=name, step=i, **state_of(w, b, x)) for i in range(8)]
    w, x = np.array(w), np.array(x)
    s, z = w @ x, w @ x + b
    value = {"w": w, "x": x, "b": b, "s": s, "z": z, "a": f(z)}
    by = {
        "w": gradient(lambda w: f(w @ x + b))(w),
        "x": gradient(lambda x: f(w @ x + b))(x),
        "b": derivative(lambda b: f(w @ x + b))(b),
        "s": derivative(lambda s: f(s + b))(s),
        "z": derivative(f)(z),
        "a": 1.0,
    }
    yield background(explorer)[0], seen, value, by
    explorer.close()


def test_values_come_forward_and_derivatives_come_back(path):
    behind, frames, value, by = path
    for step, seen in enumerate(frames):
        board = seen.panels[0]
        values = by_box(behind, board.of("words", style.FUNCTION))
        assert set(values) == set("".join(STEPS[: min(step, 3) + 1]))
        for box, text in values.items():
            holds(text, *np.ravel(value[box]))
        arrows = [each for each in board.of("words", style.DERIVATIVE) if each.text[0] == "←"]
        back = by_box(behind, arrows)
        assert set(back) == set("".join(STEPS[4 : step + 1]))
        for box, text in back.items():
            holds(text, *np.ravel(by[box]))


def test_the_slope_of_the_activation_is_written_once_it_is_known(path):
    _, frames, value, by = path
    for step, seen in enumerate(frames):
        (slope,) = [each.text for each in seen.panels[0].words if each.text.startswith("f'")]
        holds(slope, *[by["z"]][: step > 2])
    holds(frames[3].readout.split("So a")[1], value["a"])


def test_the_boxes_at_work_are_framed(path):
    behind, frames, _, _ = path
    for seen, boxes in zip(frames, STEPS, strict=True):
        frames_ = [e for e in seen.panels[0].of("lines", style.APPROACH) if len(e.points) == 29]
        centres = [(each.points.min(axis=0) + each.points.max(axis=0)) / 2 for each in frames_]
        places = [(each.x, each.y) for each in behind.words if each.text[0] in boxes]
        for place in (p for p in places if p != (0.0, 1.0)):
            assert min(math.dist(place, each) for each in centres) < 0.16
        assert len(centres) == len(boxes)


def test_the_bars_are_the_factors_and_the_gradients_that_equal_them(path):
    _, frames, value, by = path
    for step, seen in enumerate(frames):
        board = seen.panels[1]
        np.testing.assert_allclose(bars(board, style.FUNCTION)[:, 2], value["w"])
        np.testing.assert_allclose(bars(board, style.INPUT)[:, 2], value["x"])
        right = [*by["x"], *by["w"]] if step == 7 else []
        drawn = bars(board, style.DERIVATIVE)
        np.testing.assert_allclose(drawn[:, 2], right, atol=1e-8)
        holds(" ".join(w.text for w in board.words), *value["w"], *value["x"], *right)
        if right:
            np.testing.assert_allclose(drawn[:, 0], (2.5, 3.5, 8.5, 9.5))


def test_the_bars_of_the_factors_follow_the_pointer():
    explorer = figures.signal_path()
    for number, (name, place) in enumerate({"w1": 0, "w2": 1, "x1": 6, "x2": 7}.items()):
        assert drag(explorer, number, place + 0.2, -0.75)[name] == -0.75
        assert press(explorer, number, "ArrowUp")[name] == -0.7


def test_the_activations_are_drawn_with_their_slopes():
    for panel, (name, f) in zip(still(figures.activations), ACTIVATIONS.items(), strict=True):
        assert name.startswith(panel.axes.get_title("left") + ":")
        (curve,) = panel.of("lines", style.FUNCTION)
        np.testing.assert_allclose(curve.points[:, 1], f(curve.points[:, 0]), atol=1e-12)
        for line in panel.of("lines", style.DERIVATIVE):
            assert line.dashed
            x, y = line.points[::40].T
            away = np.abs(x) > 0.01
            slopes = [derivative(f)(each) for each in x[away]]
            np.testing.assert_allclose(y[away], slopes, atol=1e-8)
