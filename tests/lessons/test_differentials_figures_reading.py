"""Lesson 14: a gradient is read off a trace, and each step keeps its value."""

import re

import numpy as np
import pytest
from seen import numbers, see

from mclib.calculus import derivative, gradient
from mclib.drawing import style
from mclib.lessons.differentials import figures
from mclib.lessons.differentials.traces import TRACES

READOUTS = {
    ("tr(AXBC)", 1): "Step 1 of 2. The last factor, C, goes to the front: a trace does not change "
    "under rotation. df = 1.450.",
    ("aᵀXb", 1): "Step 1 of 1. The last factor, b, goes to the front: a trace does not change "
    "under rotation. df = −0.950.\nWhat stands before dX is Gᵀ, so ∇f = (baᵀ)ᵀ = abᵀ, of the shape "
    "of X.",
    ("tr(PXᵀQ)", 1): "Step 1 of 2. The whole product is transposed: the order is reversed, each "
    "factor transposed. df = 0.400.",
}


@pytest.fixture(scope="module")
def reading():
    explorer = figures.read_off()
    yield explorer
    explorer.close()


def functions(name):
    """Return f as a function of X, a point X, and the step dX, from the matrices of a trace."""
    m = TRACES[name].matrices
    X = np.array([[2.0, 0.5], [-1.0, 1.5]]) if "X⁻¹" in name else np.ones((2, 3))
    return {
        "tr(AXBC)": lambda X: np.trace(m["A"] @ X @ m["B"] @ m["C"]),
        "aᵀXb": lambda X: (m["aᵀ"] @ X @ m["b"]).item(),
        "tr(PXᵀQ)": lambda X: np.trace(m["P"] @ X.T @ m["Q"]),
        "tr(X⁻¹K)": lambda X: np.trace(np.linalg.inv(X) @ m["K"]),
    }[name], X, m["dX"]  # fmt: skip


@pytest.mark.parametrize(("state", "readout"), READOUTS.items())
def test_the_reading_says(reading, state, readout):
    f, step = state
    assert see(reading, f=f, step=step).readout == readout


@pytest.mark.parametrize("name", TRACES)
def test_every_form_has_the_value_of_the_differential(name):
    f, X, dX = functions(name)
    measured = derivative(lambda t: f(X + t * dX))(0.0)
    for step, _ in enumerate(TRACES[name].steps):
        assert TRACES[name].value(step) == pytest.approx(measured, rel=1e-8)


@pytest.mark.parametrize("name", TRACES)
def test_what_stands_before_dX_is_the_gradient_transposed(name):
    f, X, _ = functions(name)
    assert TRACES[name].steps[-1].factors[-1] == "dX"
    np.testing.assert_allclose(TRACES[name].before().T, gradient(f)(X), rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", TRACES)
def test_the_gradient_in_words_is_the_product_before_dX(name):
    m = {**TRACES[name].matrices}
    m.update({"a": m.get("aᵀ", np.eye(1)).T, "bᵀ": m.get("b", np.eye(1)).T})
    *_, words = TRACES[name].gradient.removeprefix("−").split(" = ")
    inner, outer = re.fullmatch(r"\((.+)\)(ᵀ)|(.+)", words).group(1, 3)
    factors = re.findall(r"[A-Za-z](?:⁻¹|ᵀ)?", inner or outer)
    product = np.linalg.multi_dot([m[each] for each in factors])
    sign = -1 if TRACES[name].gradient.startswith("−") else 1
    np.testing.assert_allclose(sign * (product.T if inner else product), TRACES[name].before().T)


@pytest.mark.parametrize("name", TRACES)
@pytest.mark.parametrize("step", [0, 1, 2])
def test_the_boxes_have_the_shapes_that_are_written(reading, name, step):
    trace = TRACES[name]
    step = min(step, len(trace.steps) - 1)
    shown = see(reading, f=name, step=step)
    panel = shown.panel
    lines = trace.steps[max(step - 1, 0) : step + 1]
    factors = [factor for line in lines for factor in line.factors]
    boxes = [each for each in panel.shapes if each.color[:7] != style.TOLERANCE]
    sizes = [np.ptp(shape.corners, axis=0)[::-1] for shape in boxes]
    np.testing.assert_allclose(sizes, [trace.matrices[each].shape for each in factors])
    written = [each.text for each in panel.words if re.match(r"\(\d", each.text)]
    assert written == [str(trace.matrices[each].shape) for each in factors]
    named = [each.text for each in panel.words if each.text in trace.matrices]
    assert named == factors
    last = numbers(shown.readout.split("df = ")[1].split("\n")[0])
    assert last == [pytest.approx(trace.value(step), abs=6e-4)]


@pytest.mark.parametrize("name", TRACES)
def test_an_arrow_leads_from_each_moved_factor_to_its_new_place(reading, name):
    step = len(TRACES[name].steps) - 1
    panel = see(reading, f=name, step=step).panel
    arrows = panel.of("arrows", style.APPROACH)
    above, below = TRACES[name].steps[-2:]
    shapes = [each for each in panel.shapes if each.color[:7] != style.TOLERANCE]
    boxes = [shape.corners.mean(axis=0)[0] for shape in shapes]
    for arrow, (old, new) in zip(arrows, below.moved, strict=True):
        assert above.factors[old].rstrip("ᵀ") == below.factors[new].rstrip("ᵀ")
        assert arrow.tail[0] == pytest.approx(boxes[old], abs=1)
        assert (arrow.tail + arrow.vector)[0] == pytest.approx(
            boxes[len(above.factors) + new], abs=1
        )


@pytest.mark.parametrize("step", [0, 1])
def test_the_first_form_has_no_arrow(reading, step):
    panel = see(reading, f="tr(AXBC)", step=step).panel
    assert len(panel.of("arrows", style.APPROACH)) == step


@pytest.mark.parametrize("name", TRACES)
def test_at_the_end_the_factors_before_dX_are_outlined(reading, name):
    count = len(TRACES[name].steps)
    assert not see(reading, f=name, step=0).panel.of("shapes", style.TOLERANCE)
    panel = see(reading, f=name, step=count - 1).panel
    (frame,) = panel.of("shapes", style.TOLERANCE)
    left, right = frame.corners[:, 0].min(), frame.corners[:, 0].max()
    boxes = [each.corners for each in panel.of("shapes", style.FUNCTION)]
    low = frame.corners[:, 1].max()
    own = [box for box in boxes if box[:, 1].max() < low]
    assert len(own) == len(TRACES[name].steps[-1].factors) - 1
    assert all(left < box[:, 0].min() and box[:, 0].max() < right for box in own)
    (step,) = [each.corners for each in panel.of("shapes", style.DERIVATIVE)][-1:]
    assert step[:, 0].min() > right
