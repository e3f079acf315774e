"""The figures of lesson 08 say and draw sums, means, lengths and maxima, and their gradients."""

import re

import numpy as np
import pytest
from seen import background, drag, entries, holds, press, see, still

from mclib.calculus import CalculusError, gradient
from mclib.drawing import style
from mclib.lessons.scalar_expansion_and_sums import figures

COLUMNS, ROWS, ALL = "0 (one result a column)", "1 (one result a row)", "None (one for all of X)"
READOUTS = [
    ("fan_out", {}, "z = 1.30 enters all 4 outputs, y₁ to y₄.\n"
     "∂C/∂z = Σ δᵢ ∂yᵢ/∂z = 1.00 + 0.60 − 0.70 + 0.80 = 1.70."),
    ("fan_out", {"y": "x z", "z": -0.5, "δ1": 0.5, "δ2": -0.5},
     "z = −0.50 enters all 4 outputs, y₁ to y₄.\n"
     "∂C/∂z = Σ δᵢ ∂yᵢ/∂z = 0.50 − 1.00 + 0.70 + 1.20 = 1.40."),
    ("fan_out", {"z": 2.0, "δ1": -0.7, "δ2": -0.6, "δ3": -0.5, "δ4": 0.0},
     "z = 2.00 enters all 4 outputs, y₁ to y₄.\n"
     "∂C/∂z = Σ δᵢ ∂yᵢ/∂z = −0.70 − 0.60 − 0.50 + 0.00 = −1.80."),
    ("sum_matrix", {}, "X.sum(axis=0): shape (4,). Cell [1, 2] (the dot) gets δ: 0.5.\n"
     "Back: (4,) stretches to (3, 4) by itself."),
    ("sum_matrix", {"reduce": "mean", "axis": ROWS, "row": 2, "column": 0},
     "X.mean(axis=1): shape (3,). Cell [2, 0] (the dot) gets δ / 4: 0.125.\n"
     "Back: (3,) against (3, 4) is an error: δ[:, None], or keepdims=True, helps."),
    ("sum_matrix", {"reduce": "max", "axis": ALL, "keepdims": True, "row": 1, "column": 1},
     "X.max(axis=None, keepdims=True): shape (1, 1). "
     "Cell [1, 1] (the dot) gets δ where X is the largest, else 0: 2.\n"
     "Back: (1, 1) stretches to (3, 4) by itself."),
    ("summaries", {}, "x = (1.50, 0.50): y = 1.581, ∇y = (0.949, 0.316), of length 1.000."),
    ("summaries", {"y": "sum"},
     "x = (1.50, 0.50): y = 2.000, ∇y = (1.000, 1.000), of length 1.414."),
    ("summaries", {"y": "length |x|", "x1": -1.5, "x2": 2.0},
     "x = (−1.50, 2.00): y = 2.500, ∇y = (−0.600, 0.800), of length 1.000."),
    ("summaries", {"y": "max", "x1": 0.5, "x2": 1.0},
     "x = (0.50, 1.00): y = 1.000, ∇y = (0.000, 1.000), of length 1.000."),
    ("summaries", {"y": "max", "x1": 1.0, "x2": 1.0},
     "x₁ = x₂ = 1.00: both entries are largest. Max has an edge here, no gradient."),
    ("summaries", {"y": "length |x|", "x1": 0.0, "x2": 0.0},
     "x = 0: the length has a sharp tip here, as |x| of one number has: no gradient."),
    ("layout", {},
     "Numerator layout: 3 rows (outputs y), 1 column (input z). This is how the lesson writes it.\n"
     "NumPy: np.ones(len(x)) has shape (3,)."),
    ("layout", {"rule": "x z by x", "convention": "denominator"},
     "Denominator layout: 3 rows (inputs x), 3 columns (outputs y). "
     "A symmetric matrix: both layouts agree.\nNumPy: z * np.eye(len(x)) has shape (3, 3)."),
    ("layout", {"rule": "sum of x z by x", "convention": "denominator"},
     "Denominator layout: 3 rows (inputs x), 1 column (output y). The right side is transposed.\n"
     "NumPy: z * np.ones(len(x)) has shape (3,)."),
]  # fmt: skip


@pytest.mark.parametrize("name", ["fan_out", "sum_matrix", "summaries", "layout"])
def test_the_readout_in_full(name):
    explorer = getattr(figures, name)()
    start = explorer.state
    for each, state, readout in READOUTS:
        if each == name:
            assert see(explorer, **start | state).readout == readout


X = np.array([[2, -1, 0.5, 3], [1, 4, -2, 0], [-3, 1, 2.5, 1]])
REDUCE = {"sum": np.sum, "mean": np.mean, "max": np.max}
AXES = {COLUMNS: 0, ROWS: 1, ALL: None}
OUTPUTS = {0: [(4, j) for j in range(4)], 1: [(i, 5) for i in range(3)], None: [(4, 5)]}


@pytest.fixture(scope="module", params=[(how, axis) for how in REDUCE for axis in AXES], ids=str)
def reduction(request):
    """The explorer, F, the axis, and how δ and ∂C/∂X are drawn in the figure."""
    how, axis = request.param
    explorer = figures.sum_matrix()
    explorer.set(reduce=how, axis=axis)
    _, back = map(entries, background(explorer))
    δ = np.array([back[place] for place in OUTPUTS[AXES[axis]]])
    return explorer, lambda X: REDUCE[how](X, axis=AXES[axis]), AXES[axis], δ


def test_the_matrix_and_its_outputs(reduction):
    explorer, F, axis, _ = reduction
    shown = entries(background(explorer)[0])
    for place, entry in np.ndenumerate(X):
        assert shown[place] == entry
    for place, output in zip(OUTPUTS[axis], np.ravel(F(X)), strict=True):
        assert shown[place] == pytest.approx(output, rel=5e-3)


def test_what_comes_back_to_each_cell_is_the_gradient(reduction):
    explorer, F, _, δ = reduction
    right = gradient(lambda X: np.sum(δ * F(X)))(X)
    shown = entries(background(explorer)[1])
    for (row, column), entry in np.ndenumerate(right):
        assert shown[row, column] == pytest.approx(entry, rel=5e-3, abs=1e-9)
        readout = see(explorer, row=row, column=column).readout
        assert f"Cell [{row}, {column}] " in readout
        holds(re.search(r": ([^:]*)\.\nBack", readout)[1], entry)


def test_arrows_lead_to_the_outputs_and_back(reduction):
    explorer, _, axis, _ = reduction
    for panel, sign in zip(background(explorer), (1, -1), strict=True):
        assert len(panel.of("arrows", style.MUTED)) == len(OUTPUTS[axis])
        for arrow, (row, column) in zip(panel.arrows, OUTPUTS[axis], strict=True):
            away = np.array([column, row]) - arrow.tail - arrow.vector / 2  # from its middle
            assert sign == np.sign(away @ arrow.vector)


def test_the_cells_of_an_output_are_outlined_with_it_and_one_is_dotted(reduction):
    explorer, _, axis, _ = reduction
    for panel in see(explorer, row=2, column=1).panels:
        group, output = (
            (each.corners.min(axis=0) + 0.5, each.corners.max(axis=0) - 0.5)
            for each in panel.of("shapes", style.TOLERANCE)
        )
        first, last = {0: ((1, 0), (1, 2)), 1: ((0, 2), (3, 2)), None: ((0, 0), (3, 2))}[axis]
        np.testing.assert_allclose(group, (first, last))
        row, column = {0: (4, 1), 1: (2, 5), None: (4, 5)}[axis]
        np.testing.assert_allclose(output, 2 * [(column, row)], atol=0.5)
        (dot,) = panel.of("points", style.POINT)
        assert (round(dot.y), round(dot.x)) == (2, 1)


@pytest.mark.parametrize("keepdims", [False, True])
def test_the_shapes_are_those_of_numpy(reduction, keepdims):
    explorer, _, axis, _ = reduction
    readout = see(explorer, keepdims=keepdims).readout
    shape = np.sum(X, axis=axis, keepdims=keepdims).shape
    assert f"): shape {shape}." in readout
    try:
        assert np.broadcast_shapes(shape, X.shape) == X.shape
        assert readout.endswith(f"Back: {shape} stretches to (3, 4) by itself.")
    except ValueError:
        assert f"Back: {shape} against (3, 4) is an error" in readout


def test_the_cell_under_the_pointer_is_taken():
    explorer = figures.sum_matrix()
    for panel in (0, 1):
        state = drag(explorer, panel, 2.6, 0.6)
        assert (state["row"], state["column"]) == (1, 3)
        assert press(explorer, panel, "ArrowDown")["row"] == 2
        assert press(explorer, panel, "ArrowLeft")["column"] == 2


SUMMARIES = {
    "sum": lambda x: x[0] + x[1],
    "mean": lambda x: (x[0] + x[1]) / 2,
    "length |x|": lambda x: np.sqrt(x[0] ** 2 + x[1] ** 2),
    "max": lambda x: np.where(x[0] > x[1], x[0], x[1]),
}


@pytest.mark.parametrize("name", SUMMARIES)
def test_the_arrow_of_a_summary_is_its_gradient(name):
    explorer, y = figures.summaries(), SUMMARIES[name]
    for x in ([1.5, 0.5], [-2.0, -0.5], [-0.55, 2.1]):
        seen, slope = see(explorer, y=name, x1=x[0], x2=x[1]), gradient(y)(x)
        (arrow,) = seen.panel.of("arrows", style.DERIVATIVE)
        np.testing.assert_allclose((arrow.tail, arrow.vector), (x, slope), atol=1e-8)
        assert [each[:2] for each in seen.panel.of("points", style.POINT)] == [tuple(x)]
        holds(seen.readout, *x, y(x), *slope, np.hypot(*slope))


@pytest.mark.parametrize("name", SUMMARIES)
def test_the_level_lines_of_a_summary(name):
    explorer = figures.summaries()
    explorer.set(y=name)
    lines = [each for each in background(explorer)[0].levels if each.low == each.high]
    drawn = [each for each in lines if len(each.points)]
    assert len(drawn) > 6
    for line in drawn:
        np.testing.assert_allclose(SUMMARIES[name](line.points.T), line.low, atol=0.04)


@pytest.mark.parametrize(("name", "x"), [("max", (1.0, 1.0)), ("length |x|", (0.0, 0.0))])
def test_where_a_summary_has_no_gradient_none_is_drawn(name, x):
    with pytest.raises(CalculusError):
        gradient(SUMMARIES[name])(x)
    seen = see(figures.summaries(), y=name, x1=x[0], x2=x[1])
    assert seen.readout.endswith("no gradient.")
    assert (len(seen.panel.arrows), len(seen.panel.points)) == (0, 1)


def test_the_point_of_a_summary_follows_the_pointer():
    explorer = figures.summaries()
    state = drag(explorer, 0, -1.25, 2.0)
    assert (state["x1"], state["x2"]) == (-1.25, 2.0)
    assert press(explorer, 0, "ArrowUp") == {**state, "x2": 2.05}
    assert press(explorer, 0, "ArrowLeft") == {**state, "x2": 2.05, "x1": -1.3}


def test_the_silent_square_holds_every_difference_and_outlines_those_that_were_meant():
    (panel,) = still(figures.silent_square)
    shown = entries(panel)
    y, p = np.array([shown[-2, j] for j in range(4)]), np.array([[shown[i, -2]] for i in range(4)])
    for place, entry in np.ndenumerate(y - p):
        assert shown[place] == entry
    outlines = [each.corners[:4].mean(axis=0) for each in panel.of("shapes", style.TOLERANCE)]
    np.testing.assert_allclose(outlines, [(i, i) for i in range(4)])
