"""Formulas written out again, tidied and differentiated: SymPy, NumPy and the LaTeX agree."""

import numpy as np
import pytest
import sympy

from mclib.formula import FormulaError
from mclib.formula.differentiation import derivative, substituted, variables
from mclib.formula.grammar import evaluate, tree
from mclib.formula.tidying import multiplied_out, tidied
from mclib.formula.writing import latex, text
from tests.lessons.latex.evaluate import evaluate as evaluate_latex
from tests.lessons.latex.parser import parse
from tests.lessons.latex.scope import Scope

FORMULAS = [
    "x", "7", "-x", "x*y", "2*x*3", "-2*x*y", "x - (y - 3)", "x - (y + 3)", "x/(y/3)", "x/y/3",
    "(x + 1)*(y - 2)", "(x + 1)**3", "(-x)**2", "-x**2", "x*(-y)", "2**3*x", "(2*x)**3", "x**2*x",
    "sin(x)**2", "exp(x)**2", "exp(-3*x)", "exp(x**2 + 1)", "log(x*y)/x", "sqrt(x)*sqrt(y)",
    "x*sin(3*x)*exp(y)", "(x**2 - 3)/(x**2 + 4)", "sin(x/3)", "cos((x + 1)/(y + 2))", "1/(2*x)",
    "3*x/(x**2 + 1)", "(x + y)*(x - y)/(x*y)", "log(x**3)", "4*x/exp(x)", "x**4/2", "-(x - 3)*x",
    "x/(x + 3*y)", "x + x - 2*x + y", "x*0 + y", "(x - x)*y", "sqrt(4*x**2 + 3)", "(x + 1)/(x + 1)",
    "2*(x + 1) - 2", "exp(sin(x*y))", "x*y**2/(2*x)", "x/4 + y/6", "(2*x + 4)/6",
]  # fmt: skip
POINT = {"x": np.array([0.7, 1.9, 1.1]), "y": np.array([1.3, 0.6, 1.8])}


def same(one, other):
    return np.allclose(one, other, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("formula", FORMULAS)
def test_what_is_written_is_read_as_the_same(formula):
    made = tree(formula)
    assert same(evaluate(tree(text(made)), **POINT), evaluate(made, **POINT))
    assert text(tree(text(made))) == text(made)


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_latex_says_the_same(formula):
    made = tree(formula)
    for x, y in zip(*POINT.values(), strict=True):
        (read,) = parse(latex(made))
        assert same(evaluate_latex(read, Scope({"x": x, "y": y}, {})), evaluate(made, x=x, y=y))


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_tidy_formula_has_the_same_values(formula):
    made = tree(formula)
    for tidy in (tidied(made), multiplied_out(made)):
        assert same(evaluate(tidy, **POINT), evaluate(made, **POINT))
    assert tidied(tidied(made)) == tidied(made)


@pytest.mark.parametrize("name", ["x", "y"])
@pytest.mark.parametrize("formula", FORMULAS)
def test_the_derivative_is_that_of_sympy(formula, name):
    symbols = {each: sympy.Symbol(each) for each in POINT}
    expected = sympy.diff(sympy.sympify(formula, symbols), symbols[name])
    numeric = sympy.lambdify(symbols.values(), expected, "numpy")
    found = derivative(tree(formula), name)
    assert same(evaluate(found, **POINT), numeric(*POINT.values()))
    assert tidied(found) == found


@pytest.mark.parametrize(
    ("formula", "written", "in_latex"),
    [
        ("2*x*cos(x**2)", "2*x*cos(x**2)", r"2x \cos(x^2)"),
        ("-3*x*exp(-3*x)", "-3*x*exp(-3*x)", r"-3x e^{-3x}"),
        ("(x + 1)*3", "(x + 1)*3", r"(x + 1) \cdot 3"),
        ("x*(x + 1)", "x*(x + 1)", r"x\,(x + 1)"),
        ("x**12", "x**12", "x^{12}"),
        ("sin(x)/(2*x)", "sin(x)/(2*x)", r"\frac{\sin(x)}{2x}"),
        ("sin(x/2)", "sin(x/2)", r"\sin\left(\frac{x}{2}\right)"),
        ("log(x) - sqrt(y)", "log(x) - sqrt(y)", r"\ln(x) - \sqrt{y}"),
        ("0.5*pi*x", "0.5*pi*x", r"0.5\pi x"),
        ("max(x, y)", "max(x, y)", r"\max(x, y)"),
    ],
)
def test_formulas_are_written_as_one_would(formula, written, in_latex):
    assert (text(tree(formula)), latex(tree(formula))) == (written, in_latex)


@pytest.mark.parametrize(
    ("formula", "by_x"),
    [
        ("x**2*sin(x)", "2*x*sin(x) + x**2*cos(x)"),
        ("3*x/(x**2 + 1)", "3*(1 - x**2)/(x**2 + 1)**2"),
        ("sin(x)/x**2", "(x*cos(x) - 2*sin(x))/x**3"),
        ("(3*x + 1)**5", "15*(3*x + 1)**4"),
        ("x*log(x)", "log(x) + 1"),
        ("sqrt(x)", "1/(2*sqrt(x))"),
        ("cos(x)*exp(x)", "exp(x)*cos(x) - exp(x)*sin(x)"),
        ("4*x/exp(x)", "4*(1 - x)/exp(x)"),
        ("3/x**2 + 2*x", "2 - 6/x**3"),
        ("x**4/2", "2*x**3"),
        ("5*y", "0"),
    ],
)
def test_derivatives_are_written_as_one_would(formula, by_x):
    assert text(derivative(tree(formula), "x")) == by_x


def test_what_no_rule_is_for_is_refused():
    for formula in ("abs(x)", "x**y", "2**x", "max(x, y)"):
        with pytest.raises(FormulaError, match="without SymPy"):
            derivative(tree(formula), "x")


def test_letters_are_found_and_replaced():
    made = tree("x*u + e**2", "xu")
    assert variables(made) == ["u", "x"]
    assert text(substituted(made, "u", tree("sin(x)"))) == "x*sin(x) + e**2"


@pytest.mark.parametrize(
    ("letters", "formula", "line"),
    [
        ("x", "", "Type a formula in x, for instance x**2."),
        ("x", "y", "The name y is unknown: use x, pi, e, sin"),
        ("xyz", "xz", "xz is one word"),
        ("xyz", "x % z", "use numbers, x, y, z, + - * / ** and ( )."),
    ],
)
def test_the_letters_that_are_asked_for_are_those_that_are_known(letters, formula, line):
    with pytest.raises(FormulaError) as refused:
        tree(formula, letters)
    assert line in str(refused.value)
