"""Lesson 15: each rule in each layout, an honest check, and the table of shapes, as measured."""

import numpy as np
import pytest
from seen import background, entries, holds, see, still

from mclib.calculus import gradient, jacobian
from mclib.drawing import style
from mclib.lessons import catalogue
from mclib.lessons.formula_sheet import figures

A = np.array([[1.0, 2.0, -0.5], [0.5, -1.0, 1.5], [1.0, -2.0, 0.7]])
X = np.array([0.8, -0.5, 1.1])
RULES = ["linear map", "softmax", "x z by z", "quadratic form", "layer XW by W", "layer XW by X"]


@pytest.fixture(scope="module")
def by_rule():
    explorer = figures.rule_by_rule()
    yield explorer
    explorer.close()


@pytest.fixture(scope="module")
def agreement():
    explorer = figures.agreement()
    yield explorer
    explorer.close()


def measured(name, point):
    """Return the derivative by differences at a point: outputs first, then inputs."""
    rule = catalogue.rule(name)
    arguments = list(rule.sample(np.random.default_rng(point)))
    x = arguments[rule.wrt]
    vary = lambda x: rule.function(*arguments[: rule.wrt], x, *arguments[rule.wrt + 1 :])  # noqa: E731
    return (gradient if rule.kind == "gradient" else jacobian)(vary)(x)


@pytest.mark.parametrize("point", [1, 5])
@pytest.mark.parametrize("convention", ["numerator", "denominator"])
@pytest.mark.parametrize("name", RULES)
def test_the_cells_hold_the_derivative_in_its_layout(by_rule, name, convention, point):
    shown = see(by_rule, rule=name, convention=convention, point=point)
    exact = np.asarray(measured(name, point))
    rule = catalogue.rule(name)
    if exact.ndim == 1:  # a gradient is a row, a derivative by a number a column
        exact = exact[None, :] if rule.kind == "gradient" else exact[:, None]
    elif rule.kind == "gradient":  # of a matrix: measured in its shape, which is denominator layout
        exact = exact.T
    paper = exact if convention == "numerator" else exact.T
    written = entries(shown.panels[1])
    assert len(written) == paper.size
    for place, value in np.ndenumerate(paper):
        assert written[place] == pytest.approx(value, abs=0.0501 if max(exact.shape) > 4 else 6e-3)
    assert f"On paper {paper.shape[0]} × {paper.shape[1]}; in NumPy" in shown.readout


def test_every_rule_of_the_menu_agrees_with_its_witnesses(by_rule):
    for _, name in by_rule.controls["rule"]._options_full:
        readout = see(by_rule, rule=name, convention="numerator", point=2).readout
        assert readout.count("8 digits or more") == 2, readout


def test_the_readout_says(by_rule):
    readout = see(by_rule, rule="layer XW by W", convention="numerator", point=1).readout
    assert readout == (
        "layer XW, with respect to W, at point 1. The closed form agrees with differences to "
        "8 digits or more, and with the NumPy line to 8 digits or more.\n"
        "On paper 2 × 3; in NumPy (3, 2)."
    )


def error(formula, A, power, central):
    f, h = lambda x: np.exp(x @ A @ x / 4), 10.0**power
    slopes = [
        (f(X + h * e) - f(X - h * e)) / (2 * h) if central else (f(X + h * e) - f(X)) / h
        for e in np.eye(3)
    ]
    return np.log10(np.max(np.abs(f(X) / 4 * formula(A) - slopes)))


FORMULAS = {
    "(A + Aᵀ) x": lambda A: (A + A.T) @ X,
    "2 A x": lambda A: A @ X + A @ X,
    "A x": lambda A: A @ X,
}


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("symmetric", [False, True])
def test_the_dots_are_the_errors(agreement, formula, symmetric):
    shown = see(agreement, formula=formula, symmetric=symmetric, power=-2.0)
    matrix = (A + A.T) / 2 if symmetric else A
    forward, central = (error(FORMULAS[formula], matrix, -2.0, side) for side in (False, True))
    (lower,) = shown.panel.of("points", style.FUNCTION)
    (upper,) = shown.panel.of("points", style.DERIVATIVE)
    assert (lower.x, lower.y) == pytest.approx((-2, forward), abs=1e-6)
    assert (upper.x, upper.y) == pytest.approx((-2, central), abs=1e-6)
    holds(shown.readout.replace("10^", ""), -2, forward, central)


def test_a_right_formula_falls_with_slopes_1_and_2_and_a_wrong_one_does_not(agreement):
    slopes = {}
    for formula in FORMULAS:
        see(agreement, formula=formula, symmetric=False, power=-2.0)
        (panel,) = background(agreement)
        for color in (style.FUNCTION, style.DERIVATIVE):
            (curve,) = panel.of("lines", color)
            near = [y for x, y in curve.points if -3.01 < x < -1.99]
            slopes[formula, color] = near[-1] - near[0]
    assert slopes["(A + Aᵀ) x", style.FUNCTION] == pytest.approx(1, abs=0.05)
    assert slopes["(A + Aᵀ) x", style.DERIVATIVE] == pytest.approx(2, abs=0.05)
    for formula in ("2 A x", "A x"):
        assert slopes[formula, style.DERIVATIVE] == pytest.approx(0, abs=0.1)


def test_the_gradient_of_the_figure_s_function_is_what_calculus_measures():
    given = np.exp(X @ A @ X / 4) / 4 * (A + A.T) @ X
    np.testing.assert_allclose(gradient(lambda x: np.exp(x @ A @ x / 4))(X), given, rtol=1e-8)


def test_the_table_holds_the_shapes_of_jacobians():
    (panel,) = still(figures.shapes_of_derivatives)
    words = {(round(w.x - 0.5), round(w.y - 0.38)): w.text for w in panel.words if "(" in w.text}
    sizes = {"m": 2, "p": 5, "n": 3, "k": 4}
    for row, output in enumerate([(), ("m",), ("m", "p")]):
        for column, given in enumerate([(), ("n",), ("n", "k")]):
            shape = tuple(sizes[letter] for letter in given)
            size = tuple(sizes[letter] for letter in output)
            J = jacobian(lambda x, size=size: np.sum(x) * np.ones(size))(np.ones(shape))
            letters = words[column, row].strip("(),").replace(" ", "").split(",")
            assert tuple(sizes[each] for each in letters if each) == np.shape(J)
