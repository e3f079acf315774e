"""Lesson 15: from paper to code and back, from one layout to the other, and three traps."""

from mclib.lessons.formula_sheet.exercises.decoding import (
    backwards,
    chain_in_other_layout,
    from_other_layout,
    predict_shape,
    weights_in_rows,
)
from mclib.lessons.formula_sheet.exercises.traps import (
    asymmetric_matrix,
    quadratic_on_paper,
    softened_maximum,
    trace_or_transpose,
)

__all__ = [
    "asymmetric_matrix",
    "backwards",
    "chain_in_other_layout",
    "from_other_layout",
    "predict_shape",
    "quadratic_on_paper",
    "softened_maximum",
    "trace_or_transpose",
    "weights_in_rows",
]
