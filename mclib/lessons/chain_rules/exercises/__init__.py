"""Lesson 09: the chain rules of one variable and of vectors, and dual numbers."""

from mclib.lessons.chain_rules.exercises.dual_numbers import by_dual_numbers, dual_product
from mclib.lessons.chain_rules.exercises.one_variable import (
    all_paths,
    log_of_square,
    predict_total,
    sine_of_square,
    total_product,
    total_sine,
)
from mclib.lessons.chain_rules.exercises.vectors import (
    elementwise_chain,
    fork_of_vectors,
    multiplications,
    order_of_links,
    shortcut,
    vector_example,
)

__all__ = [
    "all_paths",
    "by_dual_numbers",
    "dual_product",
    "elementwise_chain",
    "fork_of_vectors",
    "log_of_square",
    "multiplications",
    "order_of_links",
    "predict_total",
    "shortcut",
    "sine_of_square",
    "total_product",
    "total_sine",
    "vector_example",
]
