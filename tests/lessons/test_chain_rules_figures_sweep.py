"""The figure of lesson 09 on the loss of two samples: its values, its slopes and its tangent."""

from functools import cache

import numpy as np
import pytest
from seen import background, drag, holds, press, see

from mclib.calculus import derivative, gradient
from mclib.drawing import style
from mclib.lessons.chain_rules import figures

READOUTS = [
    ({}, "Step 11 of 12, backward: two arrows leave w, so two products add. "
     "0.75 · (−0.50) + (−0.13) · 1.90 = −0.62, and this is dC/dw."),
    ({"step": 0}, "Step 0 of 12. The inputs are given: w = 0.30 and b = 1.00."),
    ({"step": 2, "b": -0.3}, "Step 2 of 12, forward: z₂ = w x₂ + b = 0.27. Keep this value."),
    ({"step": 5}, "Step 5 of 12, forward: C = the mean square = 0.29. Keep this value."),
    ({"step": 6}, "Step 6 of 12, backward: with respect to itself, C has the slope δ = 1."),
    ({"step": 8, "w": 1.0},
     "Step 8 of 12, backward: at a₂, δ = 1.00 · 1.20 = 1.20. The slope needs a₂, which was kept."),
    ({"step": 9, "w": 1.4, "b": 0.3},
     "Step 9 of 12, backward: at z₁, δ = (−0.10) · 0.00 = 0.00. "
     "The gate is shut, as the kept z₁ tells."),
    ({"step": 12}, "Step 12 of 12, backward: two arrows leave b, so two products add. "
     "0.75 · 1.00 + (−0.13) · 1.00 = 0.62, and this is dC/db."),
]  # fmt: skip


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.sweep(), **state).readout == readout


X, Y = (-0.5, 1.9), (0.1, 1.7)


def loss_of_outputs(a):
    return ((a[0] - Y[0]) ** 2 + (a[1] - Y[1]) ** 2) / 2


def loss_of_sums(z):
    return loss_of_outputs([max(0, z[0]), max(0, z[1])])


def loss(v):
    return loss_of_sums([v[0] * X[0] + v[1], v[0] * X[1] + v[1]])


STATES = [(0.3, 1.0), (1.4, 0.3), (-0.5, -0.7), (0.9, -0.6)]
BOXES = ["w", "b", "z₁", "z₂", "a₁", "a₂", "C"]


@pytest.fixture(scope="module", params=STATES, ids=str)
def swept(request):
    """w, b, the last step as it is seen, and the right values and slopes, box by box."""
    w, b = request.param
    z = np.array([w * x + b for x in X])
    a = np.maximum(0, z)
    values = [w, b, *z, *a, loss([w, b])]
    slopes = [
        *gradient(loss)([w, b]), *gradient(loss_of_sums)(z), *gradient(loss_of_outputs)(a), 1,
    ]  # fmt: skip
    return (
        w,
        b,
        see(figures.sweep(), step=12, w=w, b=b),
        dict(zip(BOXES, values, strict=True)),
        (dict(zip(BOXES, slopes, strict=True))),
    )


@cache
def boxes():
    """The place of each box of the graph, by its name."""
    figure = figures.sweep()
    words = [each for each in background(figure)[0].words if " " in each.text or each.text in "wb"]
    figure.close()
    return {each.text.split(" ")[0].strip(","): (each.x, each.y) for each in words}


def by_box(words):
    """Return the words of each box by the name of the nearest one."""
    places = boxes()
    return {
        min(places, key=lambda name: np.hypot(each.x - places[name][0], each.y - places[name][1])):
        each.text
        for each in words
    }  # fmt: skip


def test_each_box_has_its_value_and_its_slope(swept):
    _, _, seen, values, slopes = swept
    board = seen.panels[0]
    written = by_box(board.of("words", style.FUNCTION))
    found = by_box(board.of("words", style.DERIVATIVE))
    assert set(written) == set(found) == set(BOXES)
    for box in BOXES:
        holds(written[box], values[box])
        assert found[box].startswith("δ = ")
        holds(found[box], slopes[box])


def test_each_arrow_has_its_slope(swept):
    _, _, seen, values, _ = swept
    words = sorted(each.text for each in seen.panels[0].of("words", style.POINT))
    gate = [derivative(lambda z: max(0, z))(values[z]) for z in ("z₁", "z₂")]
    named = [each for each in words if "=" in each]
    for word, right in zip(named, [values["a₁"] - Y[0], values["a₂"] - Y[1], *X], strict=True):
        holds(word.split(" = ")[1], right)
    assert [each.split(" = ")[0] for each in named] == ["a₁ − y₁", "a₂ − y₂", "x₁", "x₂"]
    plain = sorted(int(each) for each in words if "=" not in each)
    assert plain == sorted([1, 1, *(round(each) for each in gate)])


def test_the_tangent_has_the_slope_that_the_sweep_finds(swept):
    w, b, seen, _, slopes = swept
    panel = seen.panels[2]
    (tangent,) = panel.of("lines", style.DERIVATIVE)
    assert tangent.slope == pytest.approx(slopes["w"], abs=1e-8)
    assert np.interp(w, *tangent.points.T) == pytest.approx(loss([w, b]))
    (curve,) = panel.of("lines", style.FUNCTION)
    np.testing.assert_allclose(curve.points[:, 1], [loss([t, b]) for t in curve.points[:, 0]])
    assert [each[:2] for each in panel.of("points", style.POINT)] == [(w, loss([w, b]))]


def test_the_neuron_runs_through_its_two_handles(swept):
    w, b, seen, values, _ = swept
    panel = seen.panels[1]
    (line,) = panel.of("lines", style.FUNCTION)
    outputs = np.interp(X, *line.points.T)
    np.testing.assert_allclose(outputs, [values["a₁"], values["a₂"]], atol=1e-12)
    assert [each[:2] for each in panel.of("points", style.POINT)] == [(0, b), (1, w + b)]


def test_values_come_forward_and_slopes_come_back():
    known = {
        0: ("w b", ""), 3: ("w b z₁ z₂ a₁", ""), 5: ("w b z₁ z₂ a₁ a₂ C", ""),
        6: ("w b z₁ z₂ a₁ a₂ C", "C"), 10: ("w b z₁ z₂ a₁ a₂ C", "C a₁ a₂ z₁ z₂"),
    }  # fmt: skip
    explorer = figures.sweep()
    for step, (values, slopes) in known.items():
        seen = see(explorer, step=step)
        board = seen.panels[0]
        assert set(by_box(board.of("words", style.FUNCTION))) == set(values.split())
        assert set(by_box(board.of("words", style.DERIVATIVE))) == set(slopes.split())
        assert not seen.panels[2].of("lines", style.DERIVATIVE)


@pytest.mark.parametrize(
    ("step", "ends"),
    [(1, [("w", "z₁"), ("b", "z₁")]), (9, [("z₁", "a₁")]), (11, [("w", "z₁"), ("w", "z₂")])],
)
def test_the_arrows_at_work_are_marked(step, ends):
    places = boxes()
    lines = see(figures.sweep(), step=step).panels[0].of("lines", style.APPROACH)
    arrows = [each.points for each in lines if not np.allclose(each.points[0], each.points[-1])]
    nearest = lambda point: min(places, key=lambda box: np.hypot(*(point - np.array(places[box]))))  # noqa: E731
    assert sorted((nearest(each[0]), nearest(each[-1])) for each in arrows) == sorted(ends)


def test_w_and_b_follow_the_pointer():
    explorer = figures.sweep()
    assert drag(explorer, 0, 1.0, 1.5)["w"] == 0.5
    assert drag(explorer, 1, 0.0, 0.4)["b"] == 0.4
    assert drag(explorer, 2, 0.8, 1.0)["w"] == 0.8
    assert press(explorer, 1, "ArrowDown")["b"] == 0.39
