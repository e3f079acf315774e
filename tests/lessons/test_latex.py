"""The LaTeX of every formula, read and evaluated: it says what the closed form says."""

import re
from itertools import pairwise

import numpy as np
import pytest

from mclib.lessons import catalogue
from mclib.lessons.rule import Rule, Statement
from tests.lessons.latex.compare import ERRORS, faults, readings
from tests.lessons.latex.evaluate import evaluate
from tests.lessons.latex.mutants import mutants
from tests.lessons.latex.parser import parse
from tests.lessons.latex.scope import Scope
from tests.lessons.latex.tokens import tokens

UNREAD = {
    "limit": "quantifiers in words: for every ε there is a δ",
    "area factor": "the area is given in words",
    "paths add": "a sum over paths, and a product over their edges, given in words",
}
READ = [rule for rule in catalogue.rules() if rule.name not in UNREAD]
READINGS = [
    pytest.param(rule, *reading, id=f"{rule.name}, {field}")
    for rule in READ
    for field, reading in readings(rule).items()
]

# What mutants.py makes of these is still true, or true wherever the samples are.
STILL_TRUE = {
    "first look: slope of a loss": ["- C(2)}", "- (1)}"],  # C(1) = C(2) = 1
    "limit of a quotient": [r"\ne 1"],
    "squeeze": [r"\le x^{2 + 1}", r"\le x^3 \sin", r"\sin\frac{2}{x} \le"],
    "slopes without a plane": ["f(1, 0) = 0", "f(0, 1) = 0", " (0, 0) = 0"],
    "stretching a number": [r"\mathbf{x} +  z"],
    "dual product": ["{2 + 1} = 0", "^3 = 0"],  # no power of ε but the first is left
    "inactive neuron by w": ["(z < 1)"],
    "differential of a matrix function": ["o(|X|)"],  # true, but it says less
    "gradient among symmetric matrices": ["(G + G)"],  # for a symmetric H each half is enough
}


def by_name(rule):
    return rule.name


@pytest.mark.parametrize(("rule", "latex", "layout"), READINGS)
def test_a_formula_says_what_its_closed_form_says(rule, latex, layout):
    assert faults(rule, latex, layout) == []


@pytest.mark.parametrize("name", UNREAD)
def test_what_is_not_read_cannot_be_read(name):
    with pytest.raises(ERRORS):
        faults(catalogue.rule(name), catalogue.rule(name).latex, None)


def noticed(rule, latex, layout):
    try:
        return bool(faults(rule, latex, layout))
    except (*ERRORS, RuntimeWarning):  # such as the logarithm of a negative number
        return True


@pytest.mark.parametrize("rule", READ, ids=by_name)
def test_one_mistake_in_a_formula_is_noticed(rule):
    unnoticed, true = set(), set()
    for latex, layout in readings(rule).values():
        for what, mutant in mutants(latex):
            known = [part for part in STILL_TRUE.get(rule.name, ()) if part in mutant]
            if noticed(rule, mutant, layout):
                continue
            true.update(known)
            unnoticed |= set() if known else {f"{what}: {mutant}"}
    assert not unnoticed, f"true at the samples too: choose others, or see STILL_TRUE: {unnoticed}"
    assert true == set(STILL_TRUE.get(rule.name, ()))


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("quadratic form", "A + A^T", "A - A^T"),
        ("quotient", "f' g - f g'", "f' g + f g'"),
        ("power", "n - 1", "n - 2"),
        ("a worked Jacobian", r"6 x_1 x_2 & 3 x_1^2", r"3 x_1^2 & 6 x_1 x_2"),
        ("dot product by w", r"\mathbf{x}^T", r"\mathbf{x}"),
        ("squared length by the matrix", r"W\mathbf{x}\,\mathbf{x}^T", r"\mathbf{x}\,\mathbf{x}^T"),
        ("neuron by w", r"\mathbf{x}^T &", r"\mathbf{w}^T &"),
        ("layer by x", r"z_i > 0", r"z_i < 0"),
        ("softmax", r"\mathbf{s}\mathbf{s}^T", r"\mathbf{s}^T\mathbf{s}"),
        ("derivative", "f(x + h) - f(x)", "f(x) - f(x + h)"),
        ("central difference error", "O(h^4)", "O(h^3)"),
        ("linear map", r"\partial (A \mathbf{x})", r"\partial (2 A \mathbf{x})"),
    ],
)
def test_a_known_mistake_is_noticed(name, right, wrong):
    rule = catalogue.rule(name)
    latex, layout = readings(rule)["latex"]
    assert right in latex
    assert noticed(rule, latex.replace(right, wrong), layout)


@pytest.mark.parametrize("rule", [rule for rule in READ if isinstance(rule, Rule)], ids=by_name)
def test_the_layout_of_a_formula_is_as_stated(rule):
    """Where the layouts differ, a formula is wrong in the other one, unless it gives entries."""
    if rule.latex_transposed:
        for latex, layout in list(readings(rule).values())[:2]:
            other = {"numerator": "denominator", "denominator": "numerator"}[layout]
            assert faults(rule, latex, other) != []


@pytest.mark.parametrize("rule", catalogue.rules(), ids=by_name)
def test_every_symbol_is_used(rule):
    formulas = " ".join(latex for latex, _ in readings(rule).values())
    found = tokens(formulas)
    written = {token.text for token in found} | {"∇", "∘"}
    written |= {f"d{after.text}" for token, after in pairwise(found) if token.text == "d"}
    sizes = {"n"} if any(token.kind == "vector" for token in found) else set()  # of the vector 1
    scope = Scope({}, rule.symbols)
    used = {name for symbol in rule.symbols for name in scope.parameters(symbol)}
    for symbol in rule.symbols:
        letter, *_ = re.split("['_ ]", symbol)
        assert {letter, symbol} & (written | sizes | used)


def value(latex, **names):
    functions = {name: each for name, each in names.items() if callable(each)}
    values = {name: each for name, each in names.items() if not callable(each)}
    return evaluate(parse(latex, functions)[0], Scope(values, functions, by="x"))


V, W = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])
M = np.array([[1.0, 2.0, 0.0], [0.0, 1.0, 3.0]])


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"v \cdot w", 32),
        (r"v^T w", 32),
        (r"v w^T", np.outer(V, W)),
        (r"v \otimes w", [[4], [10], [18]]),
        (r"w \oslash v", [[4], [2.5], [2]]),
        (r"M v", [[5], [11]]),
        (r"M\, d\mathbf{v} + dM\, v", [[17 + 50], [27 + 110]]),
        (r"v^T M^T", [[5, 11]]),
        (r"|v|^2", 14),
        (r"\sum_{i=1}^{n} v_i w_i", 32),
        (r"\sum_{i,j} M_{ij} v_j", 16),
        (r"v_1 w_1 + \dots + v_n w_n", 32),
        (r"\max_i v_i", 3),
        (r"\operatorname{diag}(v_i^2)", np.diag([1, 4, 9])),
        (r"I - \frac{1}{n} \vec{1} \vec{1}^T", np.eye(3) - 1 / 3),
        (r"\mathbf{1}[v > 2]", [[0], [0], [1]]),
        (r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", [[1, 2], [3, 4]]),
        (r"\begin{cases} 1 & a > 3 \\ 2 & a \le 3 \end{cases}", 2),
        (r"5 \text{ if } a = 2, \text{ else } 6", 5),
        (r"\left. x^2 \right|_{x = a + 1}", 9),
        (r"-a^2 + 2 \cdot 3a", 8),
        (r"\cos^2 a + \sin^2 a", 1),
        (r"\lim_{h \to 0} \frac{\sin(3h)}{h}", 3),
        (r"f(a) + f'(a)", 12 + 12),
        (r"\frac{d}{dx} x^3", 12),
        (r"\frac{\partial}{\partial v} (M v)", M),
        (r"\frac{\partial |v|^2}{\partial v}", [[2, 4, 6]]),
        (r"\nabla_{v}\,(v^T v)", [[2], [4], [6]]),
        (r"D_{v} g(w)", 2 * 32),
        (r"\nabla g(w)", [[8], [10], [12]]),
    ],
)
def test_the_value_of_each_notation(latex, expected):
    names = {"v": V, "w": W, "M": M, "n": 3, "a": 2.0, "x": 2.0, "dv": W + 1, "dM": 10 * M}
    functions = {"f": lambda x: 3 * x**2, "g": lambda v: np.sum(v**2)}
    np.testing.assert_allclose(value(latex, **names, **functions), expected, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize(
    ("latex", "error"),
    [
        ("v + M", ValueError),
        ("v w", ValueError),
        ("v^T + w", ValueError),
        ("1 / v", ValueError),
        ("v^2", ValueError),
        ("v_0", IndexError),
        ("v_4", IndexError),
        ("u", NameError),
        (r"v_1 + \dots + w_n", SyntaxError),
        ("f()", SyntaxError),
        (r"\sin 2x", SyntaxError),
        (r"\Gamma", SyntaxError),
        ("(1 + 2", SyntaxError),
    ],
)
def test_what_has_no_value_is_an_error(latex, error):
    with pytest.raises(error):
        value(latex, v=V, w=W, M=M, n=3, f=lambda x: x)


def test_a_statement_must_have_its_stated_sides():
    statement = Statement(
        name="doubling", latex="2a = a + a", sides=lambda a: (2 * a, 3 * a - a),
        sample=lambda rng: (rng.normal(),),
    )  # fmt: skip
    assert faults(statement, statement.latex, None) == []
    assert faults(statement, "a + a = 2a", None) == []
    assert faults(statement, "3a = a + 2a", None) != []
