"""Chains in numbers: along one path, along several, backwards, and through a layer."""

import numpy as np

from mclib.checks import Exercise, Mistake

# g(2) = 5, g'(2) = 3, f'(2) = 4, f'(5) = -2
chain_in_numbers = Exercise(
    -6,
    "The slope of f is taken at g(2) = 5, where f gets its input, and multiplied by that of g.",
    mistakes=(
        Mistake(
            "outer slope at x",
            "You took the slope of f at 2. What arrives at f is not 2 but g(2).",
            wrong=lambda: 12,
        ),
        Mistake(
            "inner derivative missing",
            "This is the slope of f alone, at the right place. g changes at a rate of its own: "
            "that factor is missing.",
            wrong=lambda: -2,
        ),
        Mistake(
            "outer derivative missing",
            "This is how fast g changes. f passes that change on at a rate of its own.",
            wrong=lambda: 3,
        ),
        Mistake(
            "slopes added",
            "You added the two slopes. One after the other, stretches multiply.",
            wrong=lambda: 1,
        ),
        Mistake(
            "value for slope",
            "You multiplied by the value of g. The second factor is the slope of g.",
            wrong=lambda: -10,
        ),
    ),
    hints=(
        "At x = 2, which number does f get as its input?",
        "Multiply the slope of f at that number by the slope of g at 2.",
    ),
)

# ∂f/∂x = 2, ∂f/∂u = -3, du/dx = 4
total_in_numbers = Exercise(
    np.array([2, -10]),
    "The partial derivative holds u; the total one lets u move too, and adds the path through it.",
    mistakes=(
        Mistake(
            "path through u only",
            "The second number is the path through u alone. x also enters f directly, and the two "
            "paths add.",
            wrong=lambda: [2, -12],
        ),
        Mistake(
            "the same twice",
            "Both of your numbers are the partial derivative. For df/dx, u moves as well.",
            wrong=lambda: [2, 2],
        ),
        Mistake(
            "partial and total swapped",
            "The two have changed places: ∂f/∂x is the one for which u is held constant.",
            wrong=lambda: [-10, 2],
        ),
        Mistake(
            "the total twice",
            "Both of your numbers are the total derivative. For ∂f/∂x, u is held constant.",
            wrong=lambda: [-10, -10],
        ),
        Mistake(
            "paths multiplied",
            "You multiplied the two paths. Side by side, paths add.",
            wrong=lambda: [2, -24],
        ),
        Mistake(
            "sign of the path lost",
            "The slope of f with respect to u is negative, so the path through u takes something "
            "away.",
            wrong=lambda: [2, 14],
        ),
        Mistake(
            "du/dx missing",
            "You added ∂f/∂u as it is. u does not move as fast as x: along that path there is one "
            "more factor.",
            wrong=lambda: [2, -1],
        ),
        Mistake(
            "edges added",
            "You added the slopes along the path through u. Along a path, slopes multiply.",
            wrong=lambda: [2, 3],
        ),
    ),
    hints=(
        "∂f/∂x is given. For df/dx, draw the two paths from x to f.",
        "The path through u has two edges; their product is added to ∂f/∂x.",
    ),
)

# a = 2, b = -1, d = 1, e = 4 and dy/dx = 22; the paths add to a·d + b·e + a·c·e
missing_edge = Exercise(
    3,
    "Take the two known paths away from the whole; what is left is the third path, and its two "
    "known edges are divided out.",
    mistakes=(
        Mistake(
            "path's share for edge's slope",
            "This is the share of the whole path x → u → v → y. Two other edges are on that path.",
            wrong=lambda: 24,
        ),
        Mistake(
            "path through v forgotten",
            "You took only the path x → u → y away from 22. x → v → y is the other known one.",
            wrong=lambda: 2.5,
        ),
        Mistake(
            "path through u forgotten",
            "You took only the path x → v → y away from 22. x → u → y is the other known one.",
            wrong=lambda: 3.25,
        ),
        Mistake(
            "sign of the path through v",
            "The share of the path x → v → y is negative, so taking it away leaves more, not less.",
            wrong=lambda: 2,
        ),
        Mistake(
            "one known edge left",
            "You divided by one known edge only. Both x → u and v → y are on the path with the "
            "unknown one.",
            when=lambda given: float(given) in (12, 6),
            wrong=lambda: 12,
        ),
        Mistake(
            "other paths forgotten",
            "You gave all of 22 to one path. Two other paths lead from x to y.",
            wrong=lambda: 2.75,
        ),
    ),
    hints=(
        "Call the unknown slope c and add up the three paths.",
        "2·1 + (−1)·4 + 2·c·4 = 22. Solve for c.",
    ),
)

# ∂g/∂x = (4, 5, 2) and ∂f/∂g = (2, -1, 3)
entry_in_numbers = Exercise(
    9,
    "Three paths, three products, one sum: a row times a column.",
    mistakes=(
        Mistake(
            "sums multiplied",
            "You added first and multiplied then. Each slope of f belongs to one middle value: "
            "multiply along each path, and add afterwards.",
            wrong=lambda: 44,
        ),
        Mistake(
            "paths multiplied",
            "You multiplied the three paths. Side by side, paths add.",
            wrong=lambda: -240,
        ),
        Mistake(
            "sign lost",
            "One of the slopes is negative. Its path takes something away.",
            wrong=lambda: 19,
        ),
        Mistake(
            "one path only",
            "This is the path through g₁. Two more paths lead from x₁ to f₁.",
            wrong=lambda: 8,
        ),
        Mistake(
            "inner slopes missing",
            "You added the slopes of f. Each still has to be multiplied by the slope of its g.",
            wrong=lambda: 4,
        ),
    ),
    hints=("Each of the three middle values is on one path.", "Add 2·4, −1·5 and 3·2."),
)

# W = [[1, 2, 0], [0, -1, 1]], x = [3, 1, 2]; dW = [[0.1, 0, 0], [0, 0, -0.2]],
# dx = [0, 0, 0.1], db = [0.3, 0]
step_through_a_layer = Exercise(
    np.array([0.6, -0.3]),
    "Three paths lead to z, from W, from x and from b, and their contributions add.",
    mistakes=(
        Mistake(
            "two small steps multiplied",
            "This is the exact change, with dW dx in it. The differential leaves out what is small "
            "times small.",
            wrong=lambda: [0.6, -0.32],
        ),
        Mistake(
            "b held",
            "W and x move in your answer, and b is held still. It moves too.",
            wrong=lambda: [0.3, -0.3],
        ),
        Mistake(
            "x held",
            "W and b move in your answer, and x is held still. It moves too.",
            wrong=lambda: [0.6, -0.4],
        ),
        Mistake(
            "W held",
            "x and b move in your answer, and W is held still. It moves too.",
            wrong=lambda: [0.3, 0.1],
        ),
        Mistake(
            "only W moves",
            "This is dW x alone. x and b move as well.",
            wrong=lambda: [0.3, -0.4],
        ),
    ),
    hints=(
        "Find dW x, W dx and db, each an array of two numbers.",
        "dW x = [0.3, −0.4]: its second entry is −0.2 times the third entry of x.",
    ),
)
