"""The layout switch: what it shows is what is tested, for every derivative of the catalogue."""

import inspect

import numpy as np
import pytest
from matplotlib.figure import Figure

from mclib.drawing.boxes import Side, draw_strips, fitting, mark_strips
from mclib.lessons import catalogue, layouts
from mclib.lessons.layouts import (
    DENOMINATOR,
    LAYOUTS,
    NUMERATOR,
    layout_switch,
    numpy_line,
    view,
)
from mclib.lessons.rule import Rule

RULES = [rule for rule in catalogue.rules() if isinstance(rule, Rule)]
ARRAYS = [rule for rule in RULES if rule.layout != "scalar"]


def by_name(rule):
    return rule.name


def evaluated(line, rule, arguments):
    """Return the value of a shown line, with the arguments under the names of the rule."""
    names = inspect.signature(rule.derivative).parameters
    scope = {**getattr(rule.derivative, "__globals__", {}), "np": np}
    return np.asarray(eval(line, scope, dict(zip(names, arguments, strict=True))))


def sample(rule):
    return layouts.telling_sample(rule)[0]


@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_the_line_shown_is_the_code_that_is_tested(rule):
    arguments = sample(rule)
    expected = np.asarray(rule.derivative(*arguments))
    np.testing.assert_array_equal(evaluated(numpy_line(rule), rule, arguments), expected)


@pytest.mark.parametrize("convention", LAYOUTS)
@pytest.mark.parametrize("rule", ARRAYS, ids=by_name)
def test_the_line_gives_the_boxes(rule, convention):
    seen = view(rule, convention)
    given = evaluated(seen.line, rule, sample(rule))
    assert given.shape == seen.shape
    assert seen.values.shape == (len(seen.rows.entries), len(seen.columns.entries))
    if rule.layout == "gradient":
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
    assert rule.latex in (numerator.formula, denominator.formula)


@pytest.mark.parametrize("rule", ARRAYS, ids=by_name)
@pytest.mark.parametrize("convention", LAYOUTS)
def test_a_formula_can_be_drawn_for_every_derivative(rule, convention):
    assert fitting((view(rule, convention).formula, rule.index)), "give the rule an index form"


def test_many_derivatives_can_be_switched():
    names = [rule.name for rule in ARRAYS[::6]] + ["product", "linear map"]
    explorer = layout_switch(names)
    for name in names:
        explorer.set(rule=name, convention=DENOMINATOR)
        assert explorer.error == ""
        assert explorer.readout.startswith("Denominator layout")
    explorer.close()


def made(x_shape, y_shape, latex, derivative, function, sample):
    return Rule(
        name="made", latex=latex, function=function, derivative=derivative,
        sample=sample, shapes=(x_shape, y_shape),
    )  # fmt: skip


def test_a_jacobian_is_turned_by_dot_t():
    rule = catalogue.rule("linear map")
    assert (view(rule, NUMERATOR).line, view(rule, DENOMINATOR).line) == ("A", "A.T")
    assert view(rule, DENOMINATOR).formula.endswith("A^T")


def test_a_gradient_keeps_its_line_and_turns_on_paper():
    rule = made(
        "(n,)", "()", r"\frac{\partial}{\partial x} w \cdot x = w^T",
        lambda x, w: w, lambda x, w: w @ x, lambda rng: rng.normal(size=(2, 3)),
    )  # fmt: skip
    row, column = (view(rule, each) for each in LAYOUTS)
    assert (row.values.shape, column.values.shape) == ((1, 3), (3, 1))
    assert (row.shape, column.shape, row.line, column.line) == ((3,), (3,), "w", "w")
    assert (row.formula, column.formula) == (rule.latex, rule.latex.removesuffix("^T"))


def test_a_gradient_by_a_matrix_has_the_shape_of_the_matrix():
    rule = made(
        "(m, n)", "()", r"\nabla_W f = 2 W",
        lambda W: 2 * W, lambda W: np.sum(W**2), lambda rng: (rng.normal(size=(2, 3)),),
    )  # fmt: skip
    numerator, denominator = (view(rule, each) for each in LAYOUTS)
    assert (numerator.values.shape, denominator.values.shape) == ((3, 2), (2, 3))
    assert numerator.shape == denominator.shape == (2, 3)
    assert denominator.rows.of == "rows of W"


def test_a_derivative_with_three_axes_is_drawn_flat():
    rule = made(
        "(m, n)", "(m,)", r"\frac{\partial W x}{\partial W} = I \otimes x",
        lambda W, x: np.einsum("ik,j->ikj", np.eye(len(W)), x), lambda W, x: W @ x,
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=3)),
    )  # fmt: skip
    numerator, denominator = (view(rule, each) for each in LAYOUTS)
    assert numerator.values.shape == (2, 6)
    assert (numerator.shape, denominator.shape) == ((2, 2, 3), (2, 3, 2))


def _two_steps(x):
    y = 2 * x
    return y


def test_what_is_no_single_expression_is_shown_as_a_call():
    rule = made(
        "()",
        "()",
        r"\frac{d}{dx} x^2 = 2x",
        _two_steps,
        lambda x: x**2,
        lambda rng: (rng.normal(),),
    )
    assert numpy_line(rule) == "_two_steps(x)"


def test_a_formula_that_cannot_be_drawn_is_said_by_its_index_form_or_its_name():
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
