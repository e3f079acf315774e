"""The chain rule of vectors: products of Jacobians, their order and their cost."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

vector_example = Exercise(
    lambda x: np.array([2 / x, 3 * np.cos(3 * x)]),
    "With a diagonal Jacobian in front, each output keeps to its own chain.",
    samples=((0.5,), (-0.8,), (1.1,)),
    column=True,
    formula=("log(x**2)", "sin(3*x)"),
    wrt="x",
    mistakes=(
        Mistake(
            "inner derivative missing",
            "These are the outer slopes 1/g₁ and cos g₂. Each still has to be multiplied by the "
            "slope of its g.",
            wrong=lambda x: np.array([1 / x**2, np.cos(3 * x)]),
        ),
        Mistake(
            "outer derivative missing",
            "This is ∂g/∂x alone. The Jacobian of f goes to the left of it.",
            wrong=lambda x: np.array([2 * x, 3.0]),
        ),
        Mistake(
            "outer slope at x",
            "The outer slopes are taken at x. They belong at g₁ = x² and g₂ = 3x.",
            wrong=lambda x: np.array([2 * x / x, 3 * np.cos(x)]),
        ),
        Mistake(
            "the values",
            "These are the values of f. How fast does each of them change with x?",
            wrong=lambda x: np.array([np.log(x**2), np.sin(3 * x)]),
        ),
        Mistake(
            "first entry halved",
            "The second entry is right. The first is half of what it should be: the slope of x² "
            "has a 2 in it.",
            wrong=lambda x: np.array([1 / x, 3 * np.cos(3 * x)]),
        ),
        Mistake(
            "entries swapped",
            "The two entries have changed places: the logarithm comes first.",
            wrong=lambda x: np.array([3 * np.cos(3 * x), 2 / x]),
        ),
    ),
    hints=(
        "g = [x², 3x] and f = [ln g₁, sin g₂].",
        "ln(x²): 1/x² times 2x. sin(3x): cos(3x) times 3.",
    ),
    ways=(lambda x: np.array([1 / x**2 * (2 * x), np.cos(3 * x) * 3]),),
)


order_of_links = Prediction(
    "J3 @ J2 @ J1",
    "The innermost function acts first, so its Jacobian comes last: next to the small step dx.",
    mistakes=(
        Mistake(
            "J1 @ J2 @ J3",
            "The order is reversed. Which matrix is the first to meet a small step dx?",
            wrong=lambda: "J1 @ J2 @ J3",
        ),
        Mistake(
            "J3 * J2 * J1",
            "* multiplies entry by entry. Maps that follow one another need the matrix product.",
            wrong=lambda: "J3 * J2 * J1",
        ),
    ),
    hints=(
        "Follow a small step dx: the first map turns it into J1 @ dx. What does the second do?",
        "J2 @ (J1 @ dx). Each further matrix comes from the left.",
    ),
)


def _matrices(rng, *shapes):
    """Return matrices of these shapes: numbers of both signs with one decimal, none of them 0."""
    return tuple(
        rng.choice([-1, 1], shape) * rng.uniform(0.1, 2, shape).round(1) for shape in shapes
    )


def _back_and_forth(seed):
    """Return Jacobians of (n,) → (k,) → (n,) → (k,) and of (n,) → (k,).

    Their shapes allow the product of the first three in either order.
    """
    rng = np.random.default_rng(seed)
    sizes = (2, 3), (4, 2), (3, 5)
    return tuple(_matrices(rng, (k, n), (n, k), (k, n), (k, n)) for n, k in sizes)


shortcut = Exercise(
    lambda J1, J2, J3, J4: J3 @ J2 @ J1 + J4,
    "On the long path the first map comes last, and the shortcut is added. The shapes alone would "
    "have allowed the wrong order too.",
    samples=_back_and_forth(seed=91),
    mistakes=(
        Mistake(
            "order reversed",
            "The shortcut is right, but the chain is reversed. The shapes happen to allow it; J1 "
            "meets dx first, so it comes last.",
            wrong=lambda J1, J2, J3, J4: J1 @ J2 @ J3 + J4,
        ),
        Mistake(
            "shortcut forgotten",
            "This is the long path alone. x also reaches the end by the shortcut.",
            wrong=lambda J1, J2, J3, J4: J3 @ J2 @ J1,
        ),
        Mistake(
            "shortcut forgotten, order reversed",
            "Two things: x also reaches the end by the shortcut; and on the long path J1 meets dx "
            "first, so it comes last.",
            wrong=lambda J1, J2, J3, J4: J1 @ J2 @ J3,
        ),
        Mistake(
            "paths multiplied",
            "You multiplied the two paths, entry by entry. Side by side, paths add.",
            wrong=lambda J1, J2, J3, J4: (J3 @ J2 @ J1) * J4,
        ),
        Mistake(
            "shortcut through the chain",
            "You sent the shortcut through J2 and J3 as well. It leads from x straight to the end.",
            wrong=lambda J1, J2, J3, J4: J3 @ J2 @ (J1 + J4),
        ),
    ),
    hints=(
        "A small step dx becomes J1 @ dx; then J2 is applied to that, then J3.",
        "The shortcut turns the same step into J4 @ dx, and what arrives is added.",
    ),
)


multiplications = Exercise(
    lambda m, k, n: m * k * k + m * k * n,
    "With one output, m = 1, no matrix is ever made: a row vector sweeps through the chain.",
    samples=((1, 100, 1000), (2, 5, 7), (8, 3, 2)),
    mistakes=(
        Mistake(
            "forward's bill",
            "This is the cost from the other end, with J2 J1 multiplied first.",
            wrong=lambda m, k, n: k * k * n + m * k * n,
        ),
        Mistake(
            "last product only",
            "This is the last product alone. J3 J2 came before it, and that has a cost too.",
            wrong=lambda m, k, n: m * k * n,
        ),
        Mistake(
            "first product only",
            "This is the first product alone. Its result, of shape (m, k), is still multiplied by "
            "J1.",
            wrong=lambda m, k, n: m * k * k,
        ),
        Mistake(
            "entries counted",
            "You counted the entries of the results. Each entry takes k multiplications.",
            wrong=lambda m, k, n: m * k + m * n,
        ),
        Mistake(
            "all sides multiplied",
            "You multiplied all the lengths. Two products are made one after the other, so their "
            "costs add.",
            wrong=lambda m, k, n: m * k * k * n,
        ),
    ),
    hints=(
        "A product (m, k) times (k, n) has m·n entries, and each takes k multiplications.",
        "First (m, k) times (k, k), which is (m, k) again; then that times (k, n).",
    ),
)
