"""Lesson 09: the chain rules of one variable and of vectors, sweeps, and dual numbers."""

from mclib.lessons.chain_rules.exercises.dual_numbers import by_dual_numbers, dual_product
from mclib.lessons.chain_rules.exercises.mixed import (
    hidden_layer,
    product_with_chain,
    scaled_by_dot,
)
from mclib.lessons.chain_rules.exercises.on_paper import (
    chain_in_numbers,
    entry_in_numbers,
    missing_edge,
    step_through_a_layer,
    total_in_numbers,
)
from mclib.lessons.chain_rules.exercises.one_variable import log_of_square, sine_of_square
from mclib.lessons.chain_rules.exercises.orders import (
    chain_from_shapes,
    cost_in_numbers,
    function_of_jacobians,
    where_forward_wins,
)
from mclib.lessons.chain_rules.exercises.sweeps import backward_sweep, sweep_in_numbers
from mclib.lessons.chain_rules.exercises.total import (
    all_paths,
    predict_total,
    total_product,
    total_sine,
)
from mclib.lessons.chain_rules.exercises.vectors import (
    multiplications,
    order_of_links,
    shortcut,
    vector_example,
)

__all__ = [
    "all_paths",
    "backward_sweep",
    "by_dual_numbers",
    "chain_from_shapes",
    "chain_in_numbers",
    "cost_in_numbers",
    "dual_product",
    "entry_in_numbers",
    "function_of_jacobians",
    "hidden_layer",
    "log_of_square",
    "missing_edge",
    "multiplications",
    "order_of_links",
    "predict_total",
    "product_with_chain",
    "scaled_by_dot",
    "shortcut",
    "sine_of_square",
    "step_through_a_layer",
    "sweep_in_numbers",
    "total_in_numbers",
    "total_product",
    "total_sine",
    "vector_example",
    "where_forward_wins",
]
