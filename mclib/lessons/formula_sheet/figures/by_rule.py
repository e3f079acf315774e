"""Any derivative of the sheet, in either layout, checked at a point of your choice."""

import numpy as np

from mclib.drawing.boxes import draw_formula, draw_strips
from mclib.drawing.cells import cells
from mclib.engine import choice, explore, steps
from mclib.lessons import catalogue
from mclib.lessons.formula_sheet.topics import TOPICS
from mclib.lessons.formula_sheet.witnesses import PROMISED, digits, evaluated, numeric
from mclib.lessons.layouts import LAYOUTS, label, view
from mclib.lessons.rule import Rule


def rule_by_rule():
    """Choose a rule, a layout and a point: the formula, its entries, and two witnesses."""
    names = [entry.name for topic in TOPICS.values() for entry in topic]
    rules = {name: catalogue.rule(name) for name in names}
    rules = {name: rule for name, rule in rules.items() if isinstance(rule, Rule)}

    def background(axes, rule, convention):
        formula, boxes = axes
        seen = view(rules[rule], convention)
        draw_formula(formula, f"{convention.capitalize()} layout", _text(rules[rule], seen))
        draw_strips(boxes, seen.rows, seen.columns)

    def foreground(axes, rule, convention, point):
        chosen, seen = rules[rule], view(rules[rule], convention)
        arguments = tuple(chosen.sample(np.random.default_rng(point)))
        exact = np.asarray(chosen.derivative(*arguments), dtype=float)
        cells(axes[1], _on_paper(chosen, exact, convention), _limit(exact), numbers=_format(exact))
        by_differences = digits(numeric(chosen, arguments), exact)
        by_code = digits(evaluated(chosen, arguments), exact)
        return (
            f"{label(chosen)}, at point {point}. The closed form agrees with differences to "
            f"{_said(by_differences)}, and with the NumPy line to {_said(by_code)}.\n"
            f"On paper {seen.values.shape[0]} × {seen.values.shape[1]}; in NumPy {exact.shape}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a derivative's formula, shapes and NumPy line in the chosen layout; right, its "
        "entries at the chosen point, in a box with as many rows and columns as it has.",
        figure={"panels": 2, "widths": (1.3, 1)},
        rule=choice(*((label(rule), name) for name, rule in rules.items())),
        convention=choice(*LAYOUTS, label="layout"),
        point=steps(1, 9, 1),
    )


def _on_paper(rule, exact, convention):
    """Return the entries as rows and columns in a layout."""
    is_matrix_gradient = rule.kind == "gradient" and exact.ndim == 2
    stored = "denominator" if is_matrix_gradient else "numerator"
    if exact.ndim < 2:
        paper = exact.reshape(-1, 1) if rule.shapes[0] == "()" else exact.reshape(1, -1)
    else:
        paper = exact
    return paper if convention == stored else paper.T


def _limit(exact):
    return max(float(np.max(np.abs(exact))), 1e-12)


def _format(exact):
    return "{:.2f}" if max(exact.shape, default=1) <= 4 else "{:.1f}"


def _said(agreed):
    return f"{PROMISED} digits or more" if agreed >= PROMISED else f"{agreed} digits"


def _text(rule, seen):
    """Return what stands beside the boxes, for `draw_formula`."""
    argument, value = rule.shapes
    return {
        "formulas": (seen.latex, rule.latex_entries),
        "name": label(rule),
        "remark": seen.remark,
        "shapes": (
            f"input {argument}, output {value}; rows: {seen.rows.of}",
            f"in NumPy {rule.derivative_shape}; columns: {seen.columns.of}",
        ),
        "code": f"{'g' if rule.kind == 'gradient' else 'J'} = {rule.numpy}",
    }
