"""Every closed form against two other witnesses: our own differences, and a library."""

import re
import types
import warnings

import autograd
import autograd.numpy
import numpy as np
import pytest
import sympy

from mclib import calculus
from mclib.lessons import catalogue
from mclib.lessons.rule import Limit, Rule, Statement
from tests.notebooks.stored import PATHS, load, prose

SAMPLES = 5
RULES = [rule for rule in catalogue.rules() if isinstance(rule, Rule)]
LIMITS = [limit for limit in catalogue.rules() if isinstance(limit, Limit)]
EQUATIONS = [rule for rule in catalogue.rules() if getattr(rule, "sides", None)]


def by_name(rule):
    return rule.name


def written_with(library, function):
    """The same code, with another library under the name np."""
    return types.FunctionType(
        function.__code__,
        {**function.__globals__, "np": library},
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )


def samples(rule):
    rng = np.random.default_rng(0)
    return [tuple(rule.sample(rng)) for _ in range(SAMPLES)]


def numeric(rule, arguments):
    before, after = arguments[: rule.wrt], arguments[rule.wrt + 1 :]
    return calculus.jacobian(lambda x: rule.function(*before, x, *after))(arguments[rule.wrt])


def automatic(rule, arguments):
    floats = [np.array(a, float) if np.ndim(a) else a for a in arguments]
    function = written_with(autograd.numpy, rule.function)
    with warnings.catch_warnings():
        # autograd says so when the output does not depend on the input; the answer is right.
        warnings.filterwarnings("ignore", "Output seems independent of input")
        return autograd.jacobian(function, rule.wrt)(*floats)


@pytest.mark.parametrize("rule", RULES, ids=by_name)
@pytest.mark.parametrize("witness", [numeric, automatic])
def test_closed_form_agrees_with(rule, witness):
    for arguments in samples(rule):
        closed = rule.derivative(*arguments)
        np.testing.assert_allclose(closed, witness(rule, arguments), rtol=1e-8, atol=1e-9)


@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_shapes_are_as_stated_and_not_square(rule):
    for arguments in samples(rule):
        shapes = [arguments[rule.wrt], rule.function(*arguments), rule.derivative(*arguments)]
        stated = [*rule.shapes, rule.derivative_shape]
        size_of = {}
        for text, array in zip(stated, shapes, strict=True):
            letters = re.findall(r"\w+", text)
            assert len(letters) == np.ndim(array), f"{rule.name}: {text} is not {np.shape(array)}"
            for letter, size in zip(letters, np.shape(array), strict=True):
                expected = int(letter) if letter.isdigit() else size_of.setdefault(letter, size)
                assert expected == size, f"{rule.name}: {text} is not {np.shape(array)}"
        assert len(set(size_of.values())) == len(size_of), f"{rule.name}: sizes must differ"


@pytest.mark.parametrize("limit", LIMITS, ids=by_name)
def test_limit_is_approached_from_both_sides(limit):
    for parameters in samples(limit):
        value = limit.value(*parameters)
        far, near = 0.1, 2e-4
        for side in (-1, 1):
            error_far = abs(limit.function(limit.at + side * far, *parameters) - value)
            error_near = abs(limit.function(limit.at + side * near, *parameters) - value)
            assert error_near < 0.01 * max(error_far, 0.1)


@pytest.mark.parametrize("limit", LIMITS, ids=by_name)
def test_sympy_finds_the_same_limit(limit):
    x = sympy.Symbol("x", real=True)
    letters = sympy.symbols("m n k", positive=True)[: len(limit.sample(np.random.default_rng(0)))]
    expression = written_with(sympy, limit.function)(x, *letters)
    value = written_with(sympy, limit.value)(*letters)
    assert sympy.simplify(sympy.limit(expression, x, limit.at) - value) == 0


def test_the_catalogue_holds_rules_limits_and_statements():
    assert {type(rule) for rule in catalogue.rules()} == {Rule, Limit, Statement}


@pytest.mark.parametrize("rule", catalogue.rules(), ids=by_name)
def test_formula_has_balanced_braces(rule):
    assert rule.latex.strip()
    assert rule.latex.count("{") == rule.latex.count("}")
    assert rule.latex.count(r"\left") == rule.latex.count(r"\right")


def test_named_finds_a_rule_and_suggests_another():
    assert catalogue.rule("product").latex == r"(f g)' = f' g + f g'"
    with pytest.raises(LookupError, match="limit of a product"):
        catalogue.rule("product rule")


@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_a_broken_formula_is_caught(rule):
    arguments = samples(rule)[0]
    closed = np.asarray(rule.derivative(*arguments), dtype=float)
    for broken in (closed + 1e-3, 2 * closed + 1e-3, -closed + 1e-3):
        assert not np.allclose(broken, numeric(rule, arguments), rtol=1e-8, atol=1e-9)


def test_a_matrix_rule_fits_the_catalogue():
    rule = Rule(
        name="Wx by W",
        latex=r"\frac{\partial}{\partial W} |Wx|^2 = 2 W x x^T",
        function=lambda x, W: np.sum((W @ x) ** 2),
        derivative=lambda x, W: 2 * np.outer(W @ x, x),
        numpy="2 * np.outer(W @ x, x)",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=(2, 3))),
        wrt=1,
        shapes=("(m, n)", "()"),
    )
    assert (rule.kind, rule.derivative_shape) == ("gradient", "(m, n)")
    for witness in (numeric, automatic):
        test_closed_form_agrees_with(rule, witness)
    test_shapes_are_as_stated_and_not_square(rule)


@pytest.mark.parametrize("equation", EQUATIONS, ids=by_name)
def test_the_sides_of_an_equation_are_equal(equation):
    for arguments in samples(equation):
        first, *others = equation.sides(*arguments)
        for other in others:
            assert np.shape(first) == np.shape(other)
            np.testing.assert_allclose(first, other, rtol=1e-9, atol=1e-12)


def test_names_are_unique():
    names = [rule.name for rule in catalogue.rules()]
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"two rules have one name; give one of them another: {twice}"


def bare(latex):
    """LaTeX without what changes its looks alone: spaces, sizes, a full stop at the end."""
    latex = re.sub(
        r"\\(?:[,;:! ]|q?quad\b|big[lr]?\b|Big[lr]?\b|left\b|right\b|displaystyle\b)", "", latex
    )
    return re.sub(r"\\dfrac", r"\\frac", re.sub(r"\s+|[.,;]\s*$", "", latex))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_displayed_formulas_are_in_the_catalogue(path):
    known = {bare(rule.latex) for rule in catalogue.rules()}
    shown = re.findall(r"\$\$(.+?)\$\$", prose(load(path)), re.S)
    missing = [formula for formula in shown if bare(formula) not in known]
    room = f"mclib/lessons/{path.stem[3:]}/rules.py"
    assert not missing, f"write these into {room}, as CONTRIBUTING.md says: {missing}"
