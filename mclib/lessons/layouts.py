"""The two layouts of a derivative: formula, shapes, NumPy line and boxes turn together.

    layout_switch    a live figure with a choice among rules and a switch of layout
    view             what one layout shows of a rule: rows, columns, entries, formula, code
    numpy_line       the tested NumPy expression of a rule, read from its source

Numerator layout gives each output a row; denominator layout gives each input a row. A gradient
in NumPy keeps its parameter's shape, which for a vector is neither a row nor a column.
"""

import ast
import inspect
from dataclasses import dataclass
from functools import cache

import numpy as np

from mclib.drawing import style
from mclib.drawing.boxes import Side, draw_boxes, draw_words
from mclib.drawing.typeset import is_entry, is_row, transposed
from mclib.engine import choice, explore
from mclib.lessons import catalogue
from mclib.lessons.rule import Rule

NUMERATOR, DENOMINATOR = LAYOUTS = ("numerator", "denominator")
_SAMPLES = 50  # tried before the last is taken as it is
_SEED = 6  # one fixed sample of each rule


@dataclass(frozen=True)
class View:
    """A rule in one layout: entries (rows, columns) on paper, and what NumPy is told."""

    values: np.ndarray
    rows: Side
    columns: Side
    formula: str | None  # LaTeX; None when the transpose cannot be written out
    says: str
    line: str
    shape: tuple[int, ...]  # of what the line gives


def layout_switch(names, alt=None):
    """Return a live figure that shows rules of the catalogue in either layout.

    names are names of rules in `mclib.lessons.catalogue`. LookupError for a name that no rule has,
    ValueError for one that states no derivative.
    """
    chosen = {name: _derivative_rule(name) for name in names}

    def background(axes, rule, convention):
        words, boxes = axes
        seen = view(chosen[rule], convention)
        title = f"{convention.capitalize()} layout"
        draw_words(words, title, _words(chosen[rule], seen))
        draw_boxes(boxes, seen.values, seen.rows, seen.columns)

    def foreground(axes, rule, convention):
        seen = view(chosen[rule], convention)
        rows, columns = seen.values.shape
        return (
            f"{convention.capitalize()} layout: {_count(rows, 'row')} ({seen.rows.of}), "
            f"{_count(columns, 'column')} ({seen.columns.of}). {seen.says}\n"
            f"NumPy: {seen.line} has shape {seen.shape}."
        )

    return explore(
        background,
        foreground,
        alt=alt
        or "Left, a derivative's formula, shapes and NumPy line in the chosen layout; "
        "right, its entries in a box with as many rows and columns as it has.",
        figure={"panels": 2, "widths": (1.3, 1)},
        rule=choice(*names),
        convention=choice(*LAYOUTS, label="layout"),
    )


def view(rule, convention):
    """Return what a layout shows of a rule, at one fixed sample of its arguments."""
    arguments, values = telling_sample(rule)
    inputs = np.asarray(arguments[rule.wrt])
    outputs = np.asarray(rule.function(*arguments))
    stored, rows, columns = _sides(rule, inputs, outputs)
    paper = values.reshape(len(rows.entries), len(columns.entries))
    agree = paper.shape == paper.T.shape and np.allclose(paper, paper.T)
    line = numpy_line(rule)
    if convention != stored:
        paper, rows, columns = paper.T, columns, rows
        if rule.layout == "jacobian" and not agree:
            line, values = _transposed_line(line, values, outputs.ndim)
    as_written = convention == _layout_of_formula(rule, stored, values.ndim)
    untouched = agree or as_written or is_entry(rule.latex)
    formula = rule.latex if untouched else transposed(rule.latex)
    says = _remark(rule, paper.size, agree, as_written, formula)
    return View(paper, rows, columns, formula, says, line, values.shape)


def telling_sample(rule):
    """Return arguments of a rule, and its derivative there, with no small entry shown as 0.00."""
    rng = np.random.default_rng(_SEED)
    for _ in range(_SAMPLES):
        arguments = rule.sample(rng)
        values = np.asarray(rule.derivative(*arguments), dtype=float)
        if np.all((values == 0) | (np.abs(values) >= 0.01)):
            break
    return arguments, values


@cache
def numpy_line(rule):
    """Return the NumPy expression of a rule's derivative, as it stands in the source.

    A function that is more than one expression is shown as its call.

    >>> numpy_line(catalogue.rule("power"))
    'n * x ** (n - 1)'
    """
    function = rule.derivative
    if hasattr(function, "__code__"):
        spans = set(function.__code__.co_positions())
        source, _ = inspect.findsource(function)
        for node in ast.walk(ast.parse("".join(source))):
            body = _only_value(node)
            if body and _span(body) in spans:
                return ast.unparse(body)
    parameters = ", ".join(inspect.signature(rule.function).parameters)
    return f"{function.__name__}({parameters})"


def _derivative_rule(name):
    rule = catalogue.rule(name)
    if not isinstance(rule, Rule):
        raise ValueError(f"{name!r} states no derivative: give the name of a Rule.")
    return rule


def _sides(rule, inputs, outputs):
    """Return the layout in which the derivative is stored, and what its rows and columns are of."""
    x = list(inspect.signature(rule.function).parameters)[rule.wrt]
    y = "y" if x != "y" else "f"
    if inputs.ndim == 2 and not outputs.ndim:  # a gradient: stored in its parameter's shape
        return DENOMINATOR, *_both_sides(x, rule.shapes[0], inputs.shape, style.INPUT)
    if outputs.ndim == 2 and not inputs.ndim:
        return NUMERATOR, *_both_sides(y, rule.shapes[1], outputs.shape, style.FUNCTION)
    in_, out = map(_letters, rule.shapes)
    inner, outer = rule.names
    rows = Side(
        _many("output", "" if outer else y, outputs), "·".join(out) or "1",
        outer or _entries(y, outputs), style.FUNCTION,
    )  # fmt: skip
    columns = Side(
        _many("input", "" if inner else x, inputs), "·".join(in_) or "1",
        inner or _entries(x, inputs), style.INPUT,
    )  # fmt: skip
    return NUMERATOR, rows, columns


def _many(what, letter, array):
    return f"{what}{'s' if array.size > 1 else ''} {letter}".strip()


def _both_sides(of, letters, shape, color):
    return (
        Side(f"{axis} of {of}", letter, tuple(str(i + 1) for i in range(size)), color)
        for axis, letter, size in zip(("rows", "columns"), _letters(letters), shape, strict=True)
    )


def _letters(shape):
    """Return the letters of a shape as a list: "(m, n)" gives m and n."""
    return [letter.strip() for letter in shape[1:-1].split(",") if letter.strip()]


def _entries(letter, array):
    return tuple(letter + "".join(map(_subscript, index)) for index in np.ndindex(array.shape))


def _subscript(i):
    return "".join("₀₁₂₃₄₅₆₇₈₉"[int(digit)] for digit in str(i + 1))


def _transposed_line(line, values, output_axes):
    """Return the line and the array of a Jacobian with the output's axes behind the input's."""
    if values.ndim < 2:
        return line, values  # (n,) is neither a row nor a column: there is nothing to turn
    if values.ndim == 2:
        body = ast.parse(line, mode="eval").body
        return ast.unparse(ast.Attribute(body, "T", ast.Load())), values.T
    axes = (*range(output_axes, values.ndim), *range(output_axes))
    return f"np.transpose({line}, {axes})", values.transpose(axes)


def _layout_of_formula(rule, stored, axes):
    """Return the layout in which the rule's formula is written."""
    if axes != 1:
        return stored
    return NUMERATOR if is_row(rule.latex) == (rule.layout == "gradient") else DENOMINATOR


def _remark(rule, size, agree, as_written, formula):
    if agree:
        what = "A single number" if size == 1 else "A symmetric matrix"
        return f"{what}: both layouts agree."
    if is_entry(rule.latex):
        return "An entry is the same in both layouts; its place is not."
    if as_written:
        return "This is how the lesson writes it."
    if formula:
        return "The right side is transposed."
    return "Transpose what the lesson writes."


def _words(rule, seen):
    """Return what stands beside the boxes, for `draw_words`."""
    argument, value = rule.shapes
    letter = "g" if rule.layout == "gradient" else "J"
    rows, columns = seen.values.shape
    letters = f"{seen.rows.size} × {seen.columns.size}"
    return {
        "formulas": (seen.formula, rule.index),
        "name": rule.name,
        "remark": seen.says,
        "shapes": (
            f"input {argument}, output {value}; rows are {seen.rows.of}",
            f"on paper {letters}, here {rows} × {columns}; in NumPy {seen.shape}",
        ),
        "code": f"{letter} = {seen.line}",
    }


def _only_value(node):
    """Return the expression that a lambda, or a function of one return, gives."""
    if isinstance(node, ast.Lambda):
        return node.body
    if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
        statements = [each for each in node.body if not _is_docstring(each)]
        return node.body[-1].value if len(statements) == 1 else None
    return None


def _span(node):
    return node.lineno, node.end_lineno, node.col_offset, node.end_col_offset


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _count(number, word):
    return f"{number} {word}{'' if number == 1 else 's'}"
