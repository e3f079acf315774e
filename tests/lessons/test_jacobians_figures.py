"""Lesson 06: the Jacobian cell by cell, its shapes and its layouts, by `calculus`."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from seen import background, drag, entries, holds, press, see, still

from mclib.calculus import jacobian, partial_derivative
from mclib.drawing import style
from mclib.lessons.catalogue import rule
from mclib.lessons.jacobians import exercises, figures


def softmax(x):
    return np.exp(x) / np.sum(np.exp(x))


MAPS = {
    "3 inputs, 2 outputs": lambda x: np.array([x[0] * x[1], x[1] + np.sin(2 * x[2])]),
    "(3x₁²x₂, 2x₁ + x₂⁸)": lambda x: np.array([3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8]),
    "2 inputs, 3 outputs": lambda x: np.array([x[0] ** 2, x[0] * x[1], np.sin(2 * x[1])]),
    "linear, 3 inputs, 2 outputs": lambda x: np.array(
        [2 * x[0] - x[1], x[0] / 2 + x[1] - 1.5 * x[2]]
    ),
    "softmax of 3": softmax,
}
INPUTS = {name: 2 if name.startswith(("(3x", "2 in")) else 3 for name in MAPS}
HERE = {"x1": 0.8, "x2": -0.6, "x3": 0.3}
CELLS = {
    "as it opens": (
        {"F": "3 inputs, 2 outputs", "i": 2, "j": 3, **HERE},
        "Row 2, column 3: ∂y₂/∂x₃ = 1.651. A small nudge of h in x₃ raises y₂ by about "
        "1.65 h.\n"
        "Row 2 is the gradient of y₂; column 3 tells how every output responds to x₃.",
    ),
    "downwards": (
        {"F": "3 inputs, 2 outputs", "i": 1, "j": 1, **HERE},
        "Row 1, column 1: ∂y₁/∂x₁ = −0.600. A small nudge of h in x₁ lowers y₁ by about "
        "0.60 h.\n"
        "Row 1 is the gradient of y₁; column 1 tells how every output responds to x₁.",
    ),
    "a zero": (
        {"F": "2 inputs, 3 outputs", "i": 1, "j": 2, **HERE},
        "Row 1, column 2: ∂y₁/∂x₂ = 0.000. To first order, y₁ does not respond to x₂.\n"
        "Row 1 is the gradient of y₁; column 2 tells how every output responds to x₂.",
    ),
    "a power": (
        {"F": "(3x₁²x₂, 2x₁ + x₂⁸)", "i": 2, "j": 2, "x1": 0.5, "x2": 1.1, "x3": 0.0},
        "Row 2, column 2: ∂y₂/∂x₂ = 15.590. A small nudge of h in x₂ raises y₂ by about "
        "15.59 h.\n"
        "Row 2 is the gradient of y₂; column 2 tells how every output responds to x₂.",
    ),
    "a linear map": (
        {"F": "linear, 3 inputs, 2 outputs", "i": 2, "j": 3, **HERE},
        "Row 2, column 3: ∂y₂/∂x₃ = −1.500. A small nudge of h in x₃ lowers y₂ by about "
        "1.50 h.\n"
        "Row 2 is the gradient of y₂; column 3 tells how every output responds to x₃.",
    ),
    "softmax": (
        {"F": "softmax of 3", "i": 3, "j": 1, **HERE},
        "Row 3, column 1: ∂y₃/∂x₁ = −0.177. A small nudge of h in x₁ lowers y₃ by about "
        "0.18 h.\n"
        "Row 3 is the gradient of y₃; column 1 tells how every output responds to x₁.",
    ),
}
every_state = pytest.mark.parametrize(("state", "readout"), CELLS.values(), ids=list(CELLS))


@pytest.fixture(scope="module")
def table():
    explorer = figures.cell_by_cell()
    yield explorer
    explorer.close()


@pytest.fixture(scope="module")
def layout():
    explorer = figures.layout()
    yield explorer
    explorer.close()


def shown(explorer, state):
    """Choose the map first: it says how many rows and columns there are to choose from."""
    see(explorer, F=state["F"])
    return see(explorer, **state)


def at(state):
    """Return F, the point x, and the row and column from 0."""
    x = np.array([state["x1"], state["x2"], state["x3"]])[: INPUTS[state["F"]]]
    return MAPS[state["F"]], x, state["i"] - 1, state["j"] - 1


@every_state
def test_the_table_says(table, state, readout):
    assert shown(table, state).readout == readout


@every_state
def test_the_table_s_numbers_are_those_of_calculus(table, state, readout):
    F, x, i, j = at(state)
    slope = partial_derivative(lambda x: F(x)[i], j)(x)
    text, place = shown(table, state).readout, (i + 1, j + 1)
    if abs(slope) < 5e-4:
        holds(text, *place, slope, *place)
        assert "does not respond" in text
    else:
        holds(text, *place, slope, abs(slope), *place)
        assert ("raises" in text) == (slope > 0)
        assert ("lowers" in text) == (slope < 0)


@every_state
def test_the_cells_hold_the_jacobian(table, state, readout):
    F, x, *_ = at(state)
    panel = shown(table, state).panels[0]
    J = jacobian(F)(x)
    assert entries(panel) == pytest.approx(dict(np.ndenumerate(J)), abs=0.00501)
    cells = np.array([to_rgb(each.color[:7]) for each in panel.shapes[: J.size]])
    warm = (cells[:, 0] - cells[:, 2]).round(2)  # orange is positive, violet negative
    clear = np.abs(J.ravel()) > 0.02
    np.testing.assert_array_equal(np.sign(warm)[clear], np.sign(J.ravel())[clear])


@every_state
def test_the_chosen_cell_its_output_and_its_input_are_framed(table, state, readout):
    _, _, i, j = at(state)
    frames = [each.corners[:4].mean(axis=0) for each in
              shown(table, state).panels[0].of("shapes", style.POINT)]  # fmt: skip
    np.testing.assert_allclose(sorted(map(tuple, frames)), sorted([(j, i), (j, -1.1), (-1.1, i)]))
    words = {each.text: (each.x, each.y) for each in background(table)[0].words}
    subscript = "₁₂₃"
    assert words[f"y{subscript[i]}"] == (-1.1, i)
    assert words[f"x{subscript[j]}"] == (j, -1.1)


@every_state
def test_the_slice_s_tangent_has_the_slope_of_the_cell(table, state, readout):
    F, x, i, j = at(state)
    graph = shown(table, state).panels[1]
    (curve,) = graph.of("lines", style.FUNCTION)
    points = np.where(np.arange(len(x))[:, None] == j, curve.points[:, 0], x[:, None])
    np.testing.assert_allclose(curve.points[:, 1], [F(each)[i] for each in points.T])
    (tangent,) = graph.of("lines", style.DERIVATIVE)
    slope = partial_derivative(lambda x: F(x)[i], j)(x)
    assert tangent.slope == pytest.approx(slope, abs=1e-8)
    np.testing.assert_allclose(tangent.points[0], (x[j], F(x)[i]))
    (point,) = graph.of("points", style.POINT)
    assert (point.x, point.y) == pytest.approx((x[j], F(x)[i]))


@pytest.mark.parametrize("F", MAPS)
def test_rows_are_outputs_and_columns_are_inputs(table, F):
    see(table, F=F)
    m, n = len(MAPS[F](np.ones(INPUTS[F]))), INPUTS[F]
    strips = background(table)[0]
    outputs, inputs = strips.of("shapes", style.FUNCTION), strips.of("shapes", style.INPUT)
    assert [each.corners[:4].mean(axis=0)[1] for each in outputs] == pytest.approx(range(m))
    assert [each.corners[:4].mean(axis=0)[0] for each in inputs] == pytest.approx(range(n))
    assert (table.controls["i"].max, table.controls["j"].max) == (m, n)


def test_the_table_follows_the_hand(table):
    shown(table, CELLS["as it opens"][0])
    state = drag(table, 0, 1.2, 0.1)
    assert (state["i"], state["j"]) == (1, 2)
    state = drag(table, 1, -0.5, 2.0)  # the point on the slice moves the input of the column
    assert (state["x1"], state["x2"], state["x3"]) == (0.8, -0.5, 0.3)
    assert press(table, 1, "ArrowRight")["x2"] == pytest.approx(-0.49)
    assert press(table, 1, "ArrowUp")["x2"] == pytest.approx(-0.49)
    assert press(table, 0, "ArrowDown")["i"] == 2  # rows are counted downwards
    assert press(table, 0, "ArrowLeft")["j"] == 1


def test_the_four_shapes_have_outputs_as_rows_and_inputs_as_columns():
    panels = still(figures.four_shapes)
    shapes = {"()": (1, 1), "(n,)": (1, 3), "(m,)": (2, 1), "(m, n)": (2, 3)}
    for panel, (shape, (m, n)) in zip(panels, shapes.items(), strict=True):
        assert panel.axes.get_title("left").endswith(shape)
        assert sorted(entries(panel)) == [(i, j) for i in range(m) for j in range(n)]
        assert len(panel.of("shapes", style.FUNCTION)) == m
        assert len(panel.of("shapes", style.INPUT)) == n


def test_the_square_and_its_image_have_the_matrix_of_the_exercise():
    plane, image = still(figures.square_and_image)
    J = np.array(exercises.jacobian_from_square.solution)
    for panel, tails, vectors in ((plane, (2, 1), np.eye(2)), (image, (5, 3), J)):
        assert len(panel.arrows) == 2
        for j, color in enumerate((style.DERIVATIVE, style.SECOND)):
            (arrow,) = panel.of("arrows", color)
            np.testing.assert_allclose(arrow.tail, tails)
            np.testing.assert_allclose(arrow.vector, 0.1 * vectors[:, j], atol=1e-12)
            (word,) = (each for each in panel.words if each.text == str(j + 1))
            assert word.color[:7] == color
        (square,) = panel.of("shapes", style.FUNCTION)
        x, y = np.array(square.corners[:4]).T
        area = np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) / 2
        assert area == pytest.approx(0.01 * np.linalg.det(vectors))


LAYOUTS = {
    "linear": (
        {"rule": "linear map", "convention": "numerator"},
        "Numerator layout: 2 rows (outputs y), 3 columns (inputs x). This is how the "
        "lesson writes it.\n"
        "NumPy: A has shape (2, 3).",
    ),
    "linear, turned": (
        {"rule": "linear map", "convention": "denominator"},
        "Denominator layout: 3 rows (inputs x), 2 columns (outputs y). The right side "
        "is transposed.\n"
        "NumPy: A.T has shape (3, 2).",
    ),
    "polar": (
        {"rule": "polar coordinates", "convention": "denominator"},
        "Denominator layout: 2 rows (inputs), 2 columns (outputs). The right side is "
        "transposed.\n"
        "NumPy: np.array([[np.cos(p[1]), -p[0] * np.sin(p[1])], [np.sin(p[1]), p[0] * "
        "np.cos(p[1])]]).T has shape (2, 2).",
    ),
    "symmetric": (
        {"rule": "softmax", "convention": "denominator"},
        "Denominator layout: 3 rows (inputs x), 3 columns (outputs y). A symmetric "
        "matrix: both layouts agree.\n"
        "NumPy: np.diag(softmax(x)) - np.outer(softmax(x), softmax(x)) has shape (3, "
        "3).",
    ),
}


@pytest.mark.parametrize(("state", "readout"), LAYOUTS.values(), ids=list(LAYOUTS))
def test_the_layout_says(layout, state, readout):
    assert see(layout, **state).readout == readout


@pytest.mark.parametrize("name", ["linear map", "a worked Jacobian", "polar coordinates"])
def test_a_layout_is_the_transpose_of_the_other(layout, name):
    its = rule(name)
    arguments = its.sample(np.random.default_rng(0))
    along = lambda x: its.function(*arguments[: its.wrt], x, *arguments[its.wrt + 1 :])  # noqa: E731
    m, n = jacobian(along)(arguments[its.wrt]).shape
    boxes = {}
    for convention, (rows, columns) in (("numerator", (m, n)), ("denominator", (n, m))):
        text = see(layout, rule=name, convention=convention).readout
        holds(text.split(". ")[0], rows, columns)
        holds(text.split("shape ")[1], rows, columns)
        boxes[convention] = entries(background(layout)[1])
    turned = {(j, i): value for (i, j), value in boxes["denominator"].items()}
    assert boxes["numerator"] == turned
    assert len(turned) == m * n


def test_the_identity_and_softmax_look_alike_in_both_layouts(layout):
    for name in ("identity function", "softmax"):
        both = []
        for convention in ("numerator", "denominator"):
            assert "both layouts agree" in see(layout, rule=name, convention=convention).readout
            both.append(entries(background(layout)[1]))
        assert both[0] == both[1]
    n = round(len(both[0]) ** 0.5)
    see(layout, rule="identity function")
    assert entries(background(layout)[1]) == dict(np.ndenumerate(np.eye(n)))
