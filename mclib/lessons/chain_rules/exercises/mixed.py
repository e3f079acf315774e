"""Mixed problems: two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake

product_with_chain = Exercise(
    lambda x: np.exp(np.sin(2 * x)) * (1 + 2 * x * np.cos(2 * x)),
    "Two paths, and one of them is a chain of three links.",
    samples=((0.4,), (-0.7,), (1.3,)),
    formula="x * exp(sin(2*x))",
    wrt="x",
    mistakes=(
        Mistake(
            "innermost link missing",
            "One factor is missing: 2x, inside the sine, moves at its own rate.",
            wrong=lambda x: np.exp(np.sin(2 * x)) * (1 + x * np.cos(2 * x)),
        ),
    ),
    hints=(
        "x is a factor of its own, and it is inside the other factor: two paths.",
        "The second path: x times the slope of exp(sin(2x)), which has three links.",
    ),
)


def _layers(seed):
    """Return samples (V, W, x) of shapes (m, k), (k, n) and (n,), all sizes different."""
    rng = np.random.default_rng(seed)
    sizes = (2, 4, 3), (3, 2, 4)
    return tuple(
        tuple(rng.choice([-1, 1], shape) * rng.uniform(0.1, 1.5, shape).round(1) for shape in each)
        for each in (((m, k), (k, n), n) for m, k, n in sizes)
    )


hidden_layer = Exercise(
    lambda V, W, x: V @ np.diag(np.cos(W @ x)) @ W,
    "Matrix, diagonal, matrix: every network with a hidden layer has a Jacobian of this form.",
    samples=_layers(seed=94),
    mistakes=(
        Mistake(
            "slope of the sine missing",
            "V and W are there. Between them belongs the diagonal matrix of the sine's slopes.",
            wrong=lambda V, W, x: V @ W,
        ),
        Mistake(
            "value for slope",
            "Between V and W you put the sines themselves. Their slopes belong there.",
            wrong=lambda V, W, x: V @ np.diag(np.sin(W @ x)) @ W,
        ),
        Mistake(
            "inner map missing",
            "This is the derivative with respect to Wx, of shape (m, k). The Jacobian of Wx still "
            "has to follow.",
            wrong=lambda V, W, x: V @ np.diag(np.cos(W @ x)),
        ),
        Mistake(
            "outer map missing",
            "This is the Jacobian of sin(Wx), of shape (k, n). V comes after the sine.",
            wrong=lambda V, W, x: np.diag(np.cos(W @ x)) @ W,
        ),
        Mistake(
            "slope at the wrong place",
            "The slopes of the sine are taken at VWx. The sine never sees V: what arrives there "
            "is Wx.",
            wrong=lambda V, W, x: np.diag(np.cos(V @ W @ x)) @ V @ W,
        ),
        Mistake(
            "transpose",
            "This is the transpose: row i should belong to output i, so the shape is (m, n).",
            wrong=lambda V, W, x: (V @ np.diag(np.cos(W @ x)) @ W).T,
        ),
    ),
    hints=(
        "Three maps: x ↦ Wx, then the sine of each entry, then multiplication by V.",
        "The sine works element by element, so its Jacobian is diagonal. Where is it taken?",
    ),
)


def _pairs(seed):
    """Return samples (w, x), both of shape (n,), n = 3 and 2: no entry near 0."""
    rng = np.random.default_rng(seed)
    return tuple(
        tuple(rng.choice([-1, 1], n) * rng.uniform(0.3, 2, n).round(1) for _ in range(2))
        for n in (3, 2)
    )


scaled_by_dot = Exercise(
    lambda w, x: np.outer(x, w) + (w @ x) * np.eye(len(x)),
    "x reaches the result twice: as the vector that is scaled, and through the number that scales "
    "it.",
    samples=_pairs(seed=95),
    mistakes=(
        Mistake(
            "w·x held",
            "The number w·x is held constant here. It depends on x: a second path is missing.",
            wrong=lambda w, x: (w @ x) * np.eye(len(x)),
        ),
        Mistake(
            "vector held",
            "The vector x is held constant here, and only w·x moves. A second path is missing.",
            wrong=lambda w, x: np.outer(x, w),
        ),
        Mistake(
            "outer product reversed",
            "Both paths are there. In one of them the outer product is transposed: row i should "
            "hold x_i times w.",
            wrong=lambda w, x: np.outer(w, x) + (w @ x) * np.eye(len(x)),
        ),
        Mistake(
            "identity missing",
            "You added w·x to every entry. With w·x held, output i depends on x_i alone: that path "
            "is diagonal.",
            wrong=lambda w, x: np.outer(x, w) + (w @ x),
        ),
        Mistake(
            "element by element",
            "Both paths are taken element by element. But w·x depends on every entry of x.",
            wrong=lambda w, x: np.diag(x * w) + (w @ x) * np.eye(len(x)),
        ),
    ),
    hints=(
        "Hold the number s = w·x: what is the Jacobian of s x? Then hold the vector and let s "
        "move.",
        "The first path is s I. On the second, a step ds is multiplied by x, and ds = w·dx.",
    ),
)
