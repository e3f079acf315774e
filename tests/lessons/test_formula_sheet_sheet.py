"""The formula sheet: the forty are there, in any layout, with lines that run and agree."""

import ast
import inspect
import re
from pathlib import Path

import numpy as np
import pytest

from mclib.calculus import gradient, jacobian
from mclib.lessons import catalogue
from mclib.lessons.formula_sheet import sheet as room
from mclib.lessons.formula_sheet import witnesses
from mclib.lessons.formula_sheet.sheet import LAYOUTS, lines, sheet
from mclib.lessons.formula_sheet.topics import TOPICS
from mclib.lessons.formula_sheet.witnesses import check_it, digits
from mclib.lessons.rule import Rule
from tests.lessons.latex.compare import faults

ENTRIES = [entry for topic in TOPICS.values() for entry in topic]
OWN = [entry for entry in ENTRIES if not entry.numpy]
GIVEN = [entry for entry in ENTRIES if entry.numpy]

# What a sheet of this course must have, by the names of the rules.
WANTED = """
affine | squared length | quadratic form | length by x | least squares by the vector | sum of x by x
log of a sum of exponentials | Hessian of a quadratic form
linear map | w + x by w | any f, element by element | w ⊗ x by w | w ⊘ x by w | w ⊘ x by x
x + z by x | x + z by z | x z by x | x z by z | softmax | unit vector by x
relu, element by element
vector chain | total derivative | Jacobian times a vector | vector times a Jacobian
gradient times direction | bias of a batch | sum over an axis
layer XW by X | layer XW by W | layer XW by b | slope of the sigmoid | slope of tanh
cross-entropy by the scores | mean squared error by the predictions
differential of a product of matrices | differential of a transpose | differential of a trace
differential of an inverse | differential of an element-wise function
differential of a log determinant | inner product of matrices | gradient from a differential
cyclic trace | bilinear form by the matrix | trace of a product | trace of a quadratic form
squared length of a matrix | least squares by the matrix | log determinant | vec of a product
map and its transpose | gradient among symmetric matrices
"""


def by_name(entry):
    return entry.name


def wanted():
    return {name.strip() for name in WANTED.replace("\n", "|").split("|")} - {""}


def test_at_least_the_forty_identities_are_there():
    names = {entry.name for entry in ENTRIES}
    assert wanted() - names == set()
    assert len(names) == len(ENTRIES) >= 40


@pytest.mark.parametrize("entry", ENTRIES, ids=by_name)
def test_a_line_names_rules_of_the_catalogue(entry):
    assert catalogue.rule(entry.name).name == entry.name
    if entry.index:
        assert catalogue.rule(entry.index).name == entry.index


@pytest.mark.parametrize("module", ["sheet", "topics", "witnesses", "../../../web/sheet"])
def test_no_formula_is_typed_a_second_time(module):
    """The modules that make the sheet hold no LaTeX: no text in them has a command or an index."""
    path = Path(room.__file__).parent / f"{module}.py"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"\\[A-Za-z]{2,}", node.value), node.value


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_formula_of_the_sheet_is_that_of_a_rule(layout):
    known = {
        getattr(rule, field, "")
        for rule in catalogue.rules()
        for field in ("latex", "latex_transposed", "latex_entries")
    }
    for topic in TOPICS:
        for line in lines(topic, layout):
            assert {line.matrix, line.index} <= known
            assert line.matrix
            assert line.numpy
            assert line.shapes


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_formula_is_right_in_the_layout_of_the_sheet(layout):
    for entry, line in zip(ENTRIES, [x for t in TOPICS for x in lines(t, layout)], strict=True):
        rule = catalogue.rule(entry.name)
        if isinstance(rule, Rule):
            is_gradient = rule.kind == "gradient"
            mixed = "denominator" if is_gradient else "numerator"
            written = mixed if layout == "mixed" else layout
            single = not rule.latex_transposed
            assert faults(rule, line.matrix, rule.layout if single else written) == []


@pytest.mark.parametrize("entry", ENTRIES, ids=by_name)
def test_a_line_proves_itself(entry):
    assert check_it(entry.name).startswith(f"✓ {entry.name}: ")


def arrays(entry):
    """Return names for the line of an entry, from its rule's own example, by differences."""
    rule = catalogue.rule(entry.name)
    arguments = tuple(rule.sample(np.random.default_rng(3)))
    function = rule.function if isinstance(rule, Rule) else rule.sides
    names = dict(zip(inspect.signature(function).parameters, arguments, strict=True))
    return rule, names, {**names, **EXAMPLES.get(entry.name, lambda **_: {})(**names)}


EXAMPLES = {
    "any f, element by element": lambda x: {"df": np.cos},
    "vector chain": lambda x, A, B: {
        "J_f": jacobian(lambda g: np.sin(B @ g))(np.exp(A @ x)),
        "J_g": jacobian(lambda x: np.exp(A @ x))(x),
    },
    "total derivative": lambda x: {
        "f_x": np.sin(x) + 2 * x * np.exp(x),
        "f_u": np.array([x, x**2]),
        "du": np.array([np.cos(x), np.exp(x)]),
    },
    "gradient times direction": lambda h, x, v: {
        "grad": gradient(lambda x: x[0] ** 2 + x[0] * x[1])(x + h * v)
    },
    "Jacobian times a vector": lambda t, x, v, A: {
        "J": jacobian(lambda x: np.sin(A @ x))(x + t * v)
    },
    "vector times a Jacobian": lambda x, g, A: {"J": jacobian(lambda x: np.sin(A @ x))(x)},
    "bias of a batch": lambda b, X: {"G": np.cos(X + b)},
    "sum over an axis": lambda X: {"g": np.cos(X.sum(axis=0))},
    "slope of the sigmoid": lambda z: {"s": 1 / (1 + np.exp(-z))},
    "cross-entropy by the scores": lambda s, y: {"p": np.exp(s) / np.exp(s).sum()},
    "differential of an element-wise function": lambda X, dX: {"df": np.cos},
    "gradient from a differential": lambda X, dX: {
        "G": gradient(lambda X: np.sum(np.sin(X) * X))(X)
    },
}


@pytest.mark.parametrize("entry", GIVEN, ids=by_name)
def test_a_line_for_any_function_is_right_for_the_rule_s_own(entry):
    rule, names, known = arrays(entry)
    value = eval(entry.numpy, {"np": np}, known)
    exact = rule.derivative(**names) if isinstance(rule, Rule) else rule.sides(**names)[0]
    np.testing.assert_allclose(value, exact, rtol=1e-7, atol=1e-8)


def test_a_wrong_rule_does_not_pass(monkeypatch):
    for name in ("quadratic form", "differential of an inverse"):
        rule = catalogue.rule(name)
        if isinstance(rule, Rule):
            wrong = Rule(**{**vars(rule), "derivative": lambda x, A: 2 * A @ x})
            bent = Rule(**{**vars(rule), "shapes": ("(m, n)", "()")})
        else:
            wrong = type(rule)(**{**vars(rule), "sides": lambda X, dX: (X, X + 1e-5)})
            bent = wrong
        for each in (wrong, bent):
            monkeypatch.setattr(witnesses.catalogue, "rule", lambda _, each=each: each)
            assert check_it(name).startswith("✗")
        monkeypatch.undo()


def test_digits_are_counted_by_the_largest_entry():
    assert digits([[1.0]], [1.0]) == 0
    assert digits([1e-9, 1.0], [0.0, 1.0]) == 9
    assert digits([np.pi], [22 / 7]) == 3


def test_what_cannot_be_checked_says_so():
    with pytest.raises(ValueError, match="no two sides"):
        check_it("gradient")
    with pytest.raises(LookupError):
        check_it("no such rule")


def test_the_sheet_of_the_notebook_is_a_table_for_each_topic():
    text = sheet()._repr_markdown_()
    for topic in TOPICS:
        assert f"**{topic}**" in text
    rows = [line for line in text.splitlines() if line.startswith("| $")]
    assert len(rows) == len(ENTRIES)
    assert all(row.count(" | ") == 3 for row in rows)  # no bar within a formula
    assert repr(sheet("Chains", layout="numerator")) == (
        "Formula sheet, numerator layout: 7 formulas, Chains."
    )


def test_another_layout_or_topic_is_refused_in_words():
    with pytest.raises(ValueError, match="No layout"):
        sheet(layout="row")
    with pytest.raises(ValueError, match="No topic"):
        sheet("Tensors")
