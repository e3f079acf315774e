"""A derivative in either layout: formula, shapes, NumPy expression and boxes turn together.

    layout_switch            a live figure with a choice among rules and a switch of layout
    label                    what the choice calls a rule
    view                     what one layout shows of a rule
    representative_sample    arguments of a rule whose derivative has no tiny entry

Numerator layout gives each output a row; denominator layout gives each input a row. A gradient
in NumPy has its parameter's shape, which for a vector is neither a row nor a column.
"""

import ast
import inspect
from dataclasses import dataclass

import numpy as np

from mclib.drawing import style
from mclib.drawing.boxes import Side, draw_boxes, draw_formula
from mclib.engine import choice, explore
from mclib.lessons import catalogue
from mclib.lessons.rule import Rule

NUMERATOR, DENOMINATOR = LAYOUTS = ("numerator", "denominator")
_SAMPLES = 50  # after so many, the last one is taken as it is
_SEED = 6

# beginning of a rule's name -> what it differentiates, where the name does not say it in letters
_DIFFERENTIATED = {
    "a worked Jacobian": "(3x₁²x₂, 2x₁ + x₂⁸)",
    "dot product": "w·x",
    "element-wise": "f(w) ○ g(x)",
    "identity function": "x itself",
    "layer": "a layer, max(0, W x + b)",
    "length": "|x|",
    "linear map": "A x",
    "maximum with zero, of a vector": "max(0, z)",
    "polar coordinates": "(r cos θ, r sin θ)",
    "softmax": "softmax(x)",
    "sum of x": "sum(x)",
    "sum of x z": "sum(x z)",
}


@dataclass(frozen=True)
class View:
    """A rule in one layout: its entries (rows, columns) on paper, and the same in NumPy."""

    values: np.ndarray
    rows: Side
    columns: Side
    latex: str
    remark: str
    numpy: str
    shape: tuple[int, ...]  # of what the NumPy expression gives


def layout_switch(names, alt=None):
    """Return a live figure that shows rules of the catalogue in either layout.

    names are names of rules in `mclib.lessons.catalogue`. LookupError if no rule has that name,
    ValueError if it states no derivative.
    """
    chosen = {name: _derivative_rule(name) for name in names}

    def background(axes, rule, convention):
        formula, boxes = axes
        seen = view(chosen[rule], convention)
        title = f"{convention.capitalize()} layout"
        draw_formula(formula, title, _text(chosen[rule], seen))
        draw_boxes(boxes, seen.values, seen.rows, seen.columns)

    def foreground(axes, rule, convention):
        seen = view(chosen[rule], convention)
        rows, columns = seen.values.shape
        return (
            f"{convention.capitalize()} layout: {_count(rows, 'row')} ({seen.rows.of}), "
            f"{_count(columns, 'column')} ({seen.columns.of}). {seen.remark}\n"
            f"NumPy: {seen.numpy} has shape {seen.shape}."
        )

    return explore(
        background,
        foreground,
        alt=alt
        or "Left, a derivative's formula, shapes and NumPy line in the chosen layout; "
        "right, its entries in a box with as many rows and columns as it has.",
        figure={"panels": 2, "widths": (1.3, 1)},
        rule=choice(*((label(rule), name) for name, rule in chosen.items())),
        convention=choice(*LAYOUTS, label="layout"),
    )


def label(rule):
    """Return in words what a rule differentiates, and with respect to what.

    >>> label(catalogue.rule("dot product by w"))
    'w·x, with respect to w'
    """
    what = rule.name.partition(" by ")[0]
    letters = rule.names[0]
    by = f"({', '.join(letters)})" if letters else _argument(rule)
    return f"{_DIFFERENTIATED.get(what, what)}, with respect to {by}"


def view(rule, convention):
    """Return what a layout shows of a rule, at one fixed sample of its arguments."""
    arguments, values = representative_sample(rule)
    inputs = np.asarray(arguments[rule.wrt])
    outputs = np.asarray(rule.function(*arguments))
    stored, rows, columns = _sides(rule, inputs, outputs)
    paper = values.reshape(len(rows.entries), len(columns.entries))
    agree = paper.shape == paper.T.shape and np.allclose(paper, paper.T)
    expression = rule.numpy
    if convention != stored:
        paper, rows, columns = paper.T, columns, rows
        if rule.kind == "Jacobian" and not agree:
            expression, values = _transposed(expression, values, outputs.ndim)
    latex = rule.latex if convention == rule.layout else rule.latex_transposed or rule.latex
    remark = _remark(rule, paper.size, agree, convention)
    return View(paper, rows, columns, latex, remark, expression, values.shape)


def representative_sample(rule):
    """Return arguments of a rule, and its derivative there, with no entry that reads as 0.00."""
    rng = np.random.default_rng(_SEED)
    for _ in range(_SAMPLES):
        arguments = rule.sample(rng)
        values = np.asarray(rule.derivative(*arguments), dtype=float)
        if np.all((values == 0) | (np.abs(values) >= 0.01)):
            break
    return arguments, values


def _derivative_rule(name):
    rule = catalogue.rule(name)
    if not isinstance(rule, Rule):
        raise ValueError(f"{name!r} states no derivative: give the name of a Rule.")
    return rule


def _sides(rule, inputs, outputs):
    """Return the layout in which the derivative is stored, and what its rows and columns are of."""
    x = _argument(rule)
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


def _argument(rule):
    """Return the letter of the argument that varies."""
    return list(inspect.signature(rule.function).parameters)[rule.wrt]


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


def _transposed(expression, values, output_axes):
    """Return a Jacobian, as code and as an array, with the axes of its input first."""
    if values.ndim < 2:
        return expression, values  # (n,) is neither a row nor a column: there is nothing to turn
    if values.ndim == 2:
        body = ast.parse(expression, mode="eval").body
        return ast.unparse(ast.Attribute(body, "T", ast.Load())), values.T
    axes = (*range(output_axes, values.ndim), *range(output_axes))
    return f"np.transpose({expression}, {axes})", values.transpose(axes)


def _remark(rule, size, agree, convention):
    if agree:
        what = "A single number" if size == 1 else "A symmetric matrix"
        return f"{what}: both layouts agree."
    if not rule.latex_transposed:
        return "An entry is the same in both layouts; its place is not."
    if convention == rule.layout:
        return "This is how the lesson writes it."
    return "The right side is transposed."


def _text(rule, seen):
    """Return what stands beside the boxes, for `draw_formula`."""
    argument, value = rule.shapes
    letter = "g" if rule.kind == "gradient" else "J"
    rows, columns = seen.values.shape
    letters = f"{seen.rows.size} × {seen.columns.size}"
    return {
        "formulas": (seen.latex, rule.latex_entries),
        "name": label(rule),
        "remark": seen.remark,
        "shapes": (
            f"input {argument}, output {value}; rows: {seen.rows.of}",
            f"on paper {letters}, here {rows} × {columns}; in NumPy {seen.shape}",
        ),
        "code": f"{letter} = {seen.numpy}",
    }


def _count(number, word):
    return f"{number} {word}{'' if number == 1 else 's'}"
