"""The layout switch: what it shows is what is tested, for every derivative of the catalogue."""

import inspect

import numpy as np
import pytest
from matplotlib.figure import Figure

from mclib.drawing.boxes import Side, draw_strips, fitting, mark_strips
from mclib.lessons import catalogue
from mclib.lessons.layouts import (
    DENOMINATOR,
    LAYOUTS,
    NUMERATOR,
    label,
    layout_switch,
    representative_sample,
    view,
)
from mclib.lessons.rule import Rule
from tests.lessons.latex.compare import faults

RULES = [rule for rule in catalogue.rules() if isinstance(rule, Rule)]
ARRAYS = [rule for rule in RULES if rule.kind != "number"]


def by_name(rule):
    return rule.name


def evaluated(expression, rule, arguments):
    """Return the value of NumPy code, with the arguments under the names of the rule."""
    names = inspect.signature(rule.derivative).parameters
    scope = {**rule.derivative.__globals__, "np": np}
    return np.asarray(eval(expression, scope, dict(zip(names, arguments, strict=True))))


def sample(rule):
    return representative_sample(rule)[0]


@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_the_numpy_expression_is_the_derivative(rule):
    rng = np.random.default_rng(0)
    for _ in range(3):
        arguments = tuple(rule.sample(rng))
        expected = np.asarray(rule.derivative(*arguments))
        given = evaluated(rule.numpy, rule, arguments)
        assert given.shape == expected.shape
        np.testing.assert_allclose(given, expected, rtol=1e-12)


@pytest.mark.parametrize("convention", LAYOUTS)
@pytest.mark.parametrize("rule", ARRAYS, ids=by_name)
def test_the_numpy_expression_gives_the_boxes(rule, convention):
    seen = view(rule, convention)
    given = evaluated(seen.numpy, rule, sample(rule))
    assert given.shape == seen.shape
    assert seen.values.shape == (len(seen.rows.entries), len(seen.columns.entries))
    if rule.kind == "gradient":
        assert given.shape == np.shape(sample(rule)[rule.wrt])
    elif given.ndim == 2:
        np.testing.assert_array_equal(given, seen.values)
    else:
        np.testing.assert_array_equal(given.ravel(), seen.values.ravel())


@pytest.mark.parametrize("rule", ARRAYS, ids=by_name)
def test_the_layouts_are_transposes_of_one_another(rule):
    numerator, denominator = (view(rule, each) for each in LAYOUTS)
    np.testing.assert_array_equal(numerator.values, denominator.values.T)
    assert (numerator.rows, numerator.columns) == (denominator.columns, denominator.rows)
    assert rule.latex in (numerator.latex, denominator.latex)


@pytest.mark.parametrize("convention", LAYOUTS)
@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_the_formula_shown_is_right_in_the_layout_shown(rule, convention):
    assert faults(rule, view(rule, convention).latex, convention) == []


@pytest.mark.parametrize("rule", ARRAYS, ids=by_name)
@pytest.mark.parametrize("convention", LAYOUTS)
def test_a_formula_can_be_drawn_for_every_derivative(rule, convention):
    shown = view(rule, convention).latex
    assert fitting((shown, rule.latex_entries)), "give the rule latex_entries"


def test_many_derivatives_can_be_switched():
    names = [rule.name for rule in ARRAYS[::6]] + ["product", "linear map"]
    explorer = layout_switch(names)
    for name in names:
        explorer.set(rule=name, convention=DENOMINATOR)
        assert explorer.error == ""
        assert explorer.readout.startswith("Denominator layout")
    explorer.close()


SWITCHES = [
    make
    for lesson in catalogue.lessons()
    for name, make in lesson.figures.items()
    if name in ("layout", "layouts")
]


@pytest.mark.parametrize("make", SWITCHES, ids=lambda make: make.__module__.split(".")[2])
def test_the_menu_says_what_is_differentiated_with_respect_to_what(make):
    explorer = make()
    options = dict(explorer.controls["rule"].options)
    assert len(options) >= 4
    for said, name in options.items():
        what, _, letter = said.rpartition(", with respect to ")
        rule = catalogue.rule(name)
        assert what
        assert " by " not in what
        assert what not in ("layer", "length", "dot product", "element-wise", "linear map")
        arguments = list(inspect.signature(rule.function).parameters)
        assert letter in (arguments[rule.wrt], "(r, θ)")
        explorer.set(rule=name)
        assert explorer.error == ""
    explorer.close()


def test_every_figure_with_a_menu_of_rules_is_seen_above():
    assert len(SWITCHES) >= 3


def test_a_rule_is_called_by_its_expression():
    said = {
        "dot product by x": "w·x, with respect to x",
        "layer by x": "a layer, max(0, W x + b), with respect to x",
        "maximum with zero, of a vector": "max(0, z), with respect to z",
        "polar coordinates": "(r cos θ, r sin θ), with respect to (r, θ)",
        "x z by z": "x z, with respect to z",
        "length by x": "|x|, with respect to x",
    }
    assert {name: label(catalogue.rule(name)) for name in said} == said


def made(x_shape, y_shape, latex, numpy, function, sample, **fields):
    names = ", ".join(inspect.signature(function).parameters)
    return Rule(
        name="made", latex=latex, function=function, numpy=numpy,
        derivative=eval(f"lambda {names}: {numpy}", {"np": np}),
        sample=sample, shapes=(x_shape, y_shape), **fields,
    )  # fmt: skip


def test_a_jacobian_is_turned_by_dot_t():
    rule = catalogue.rule("linear map")
    assert (view(rule, NUMERATOR).numpy, view(rule, DENOMINATOR).numpy) == ("A", "A.T")
    assert view(rule, DENOMINATOR).latex.endswith("= A^T")


def test_a_gradient_keeps_its_code_and_turns_on_paper():
    rule = made(
        "(n,)", "()", r"\frac{\partial}{\partial x} w \cdot x = w^T",
        "w", lambda x, w: w @ x, lambda rng: rng.normal(size=(2, 3)),
        latex_transposed=r"\frac{\partial}{\partial x} w \cdot x = w",
    )  # fmt: skip
    row, column = (view(rule, each) for each in LAYOUTS)
    assert (row.values.shape, column.values.shape) == ((1, 3), (3, 1))
    assert (row.shape, column.shape, row.numpy, column.numpy) == ((3,), (3,), "w", "w")
    assert (row.latex, column.latex) == (rule.latex, rule.latex_transposed)


def test_a_gradient_by_a_matrix_has_the_shape_of_the_matrix():
    rule = made(
        "(m, n)", "()", r"\nabla_W f = 2 W",
        "2 * W", lambda W: np.sum(W**2), lambda rng: (rng.normal(size=(2, 3)),),
        layout=DENOMINATOR, latex_transposed=r"\nabla_W f = 2 W^T",
    )  # fmt: skip
    numerator, denominator = (view(rule, each) for each in LAYOUTS)
    assert (numerator.values.shape, denominator.values.shape) == ((3, 2), (2, 3))
    assert numerator.shape == denominator.shape == (2, 3)
    assert denominator.rows.of == "rows of W"


def test_a_derivative_with_three_axes_is_drawn_flat():
    rule = made(
        "(m, n)", "(m,)", r"\frac{\partial W x}{\partial W} = I \otimes x",
        "np.einsum('ik,j->ikj', np.eye(len(W)), x)", lambda W, x: W @ x,
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=3)),
    )  # fmt: skip
    numerator, denominator = (view(rule, each) for each in LAYOUTS)
    assert numerator.values.shape == (2, 6)
    assert (numerator.shape, denominator.shape) == ((2, 2, 3), (2, 3, 2))
    assert denominator.numpy.startswith("np.transpose(")


def test_a_formula_that_cannot_be_drawn_is_said_by_its_entries_or_its_name():
    assert fitting((r"\underbrace{x}_n", r"x_i"))[0] == "$x_i$"
    assert fitting((r"\underbrace{x}_n", "")) is None


def test_a_limit_cannot_be_switched():
    with pytest.raises(ValueError, match="states no derivative"):
        layout_switch(["sine over x"])
    with pytest.raises(LookupError):
        layout_switch(["no such rule"])


def test_entries_with_letters_of_their_own_keep_them():
    seen = view(catalogue.rule("polar coordinates"), NUMERATOR)
    assert (seen.rows.entries, seen.columns.entries) == (("x", "y"), ("r", "θ"))
    assert (seen.rows.of, seen.columns.of) == ("outputs", "inputs")


def test_marks_frame_the_entries_of_the_chosen_row_and_column():
    axes = Figure().subplots()
    rows, columns = (Side("of", "n", tuple("abc"), "C0") for _ in range(2))
    draw_strips(axes, rows, columns)
    entries = [each.get_xy() for each in axes.patches]  # three columns, then three rows
    mark_strips(axes, 1, 2)
    frames = [each.get_paths()[0].vertices for each in axes.collections]
    for frame, entry in zip(frames, (entries[2], entries[3 + 1]), strict=True):
        np.testing.assert_allclose(frame.min(axis=0), entry.min(axis=0))
        np.testing.assert_allclose(frame.max(axis=0), entry.max(axis=0))
