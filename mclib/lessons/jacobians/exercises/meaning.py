"""What a Jacobian does to a nudge and to an area; that of polar coordinates, and of softmax."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.functions import maps
from mclib.lessons.jacobians.diagonal import only_diagonal
from mclib.lessons.jacobians.samples import matrices_and_vectors

linear_change = Exercise(
    lambda J, d: J @ d,
    "Each output adds up what all the nudges do to it, and that sum is the product J @ d.",
    samples=(
        (np.array([[6.0, 3.0], [2.0, 8.0]]), np.array([0.01, -0.03])),
        *((J, 0.1 * d) for J, d in matrices_and_vectors(61, (2, 3), (4, 2))),
    ),
    mistakes=(
        Mistake(
            "not summed",
            "You have the effect of every nudge on every output, J[i, j] d[j]. Add them along the "
            "rows.",
            wrong=lambda J, d: J * d,
        ),
        Mistake(
            "summed the wrong way",
            "You added down the columns, over the outputs. The change of output i is a sum along "
            "row i.",
            wrong=lambda J, d: (J * d).sum(axis=0),
        ),
        Mistake(
            "nudge left out",
            "You added the slopes in each row. Multiply each slope by its nudge before you add.",
            wrong=lambda J, d: J.sum(axis=1),
        ),
        Mistake(
            "all added up",
            "You added the changes of all outputs into one number. Each output has its own change.",
            wrong=lambda J, d: np.sum(J @ d),
        ),
        Mistake(
            "first input alone",
            "You used the nudge of the first input alone. All the inputs are nudged.",
            wrong=lambda J, d: J[:, 0] * d[0],
        ),
        Mistake(
            "mean for sum",
            "You averaged along each row. The effects of the nudges add up, and nothing is "
            "divided.",
            wrong=lambda J, d: (J * d).mean(axis=1),
        ),
    ),
    hints=(
        "The change of y_i is J_i1 d_1 + … + J_in d_n.",
        "NumPy writes that sum with a single sign: @.",
    ),
    column=True,
)


def _is_circumference(length):
    """Return whether a length is that of a circle of radius 1 or 2, to three digits."""
    return any(abs(length - 2 * np.pi * r) < 0.005 * r for r in (1, 2))


predict_area = Prediction(
    2,
    "One side of the square keeps its length, and the other is stretched by r = 2.",
    mistakes=(
        Mistake(
            "turning alone",
            "A factor of 1 would mean that the map only rotates the square. But a step in θ "
            "follows an arc: how long is it at radius 2?",
            wrong=lambda: 1,
        ),
        Mistake(
            "both sides",
            "A factor of 4 would stretch both sides by 2. But a step in r keeps its length.",
            wrong=lambda: 4,
        ),
        Mistake(
            "sides added",
            "If you added the two sides: the area of a rectangle is their product.",
            wrong=lambda: 3,
        ),
        Mistake(
            "a whole circle",
            "2π belongs to a full turn. The square is small, so θ moves only by a small h.",
            wrong=lambda: 2 * np.pi,
            when=lambda given: given.size == 1 and _is_circumference(given.item()),
        ),
    ),
)

polar_jacobian = Exercise(
    lambda p: maps.polar.jacobian(p),
    "The first column is a step outwards. The second is a step around, r times as long.",
    samples=tuple((np.array(p),) for p in ([2.0, 0.5], [0.7, 2.1], [1.5, -0.8])),
    mistakes=(
        Mistake(
            "transpose",
            "Your first row holds ∂x/∂r and ∂y/∂r, which belong to two outputs. A row belongs to "
            "one.",
            wrong=lambda p: maps.polar.jacobian(p).T,
        ),
        Mistake(
            "columns swapped",
            "The rows are right, but the columns are swapped: r is p[0], so its slopes belong "
            "in the first column.",
            wrong=lambda p: maps.polar.jacobian(p)[:, ::-1],
        ),
        Mistake(
            "r forgotten",
            "The second column lacks the factor r, which stays in front when θ moves.",
            wrong=lambda p: maps.polar.jacobian([1.0, p[1]]),
        ),
        Mistake(
            "sign of the sine",
            "The derivative of cos is not sin: the first row lacks a sign.",
            wrong=lambda p: maps.polar.jacobian(p) * [[1, -1], [1, 1]],
        ),
        Mistake(
            "only the diagonal",
            "You kept ∂x/∂r and ∂y/∂θ alone. But x depends on θ too, and y on r.",
            wrong=lambda p: only_diagonal(maps.polar.jacobian(p)),
        ),
        Mistake(
            "the point",
            "This is the point (x, y) itself. The Jacobian holds its four slopes.",
            wrong=lambda p: maps.polar(p),
        ),
        Mistake(
            "r in the wrong column",
            "The factor r is in the wrong column. In the first column r is the variable, so it "
            "disappears; in the second it is held constant, so it stays.",
            wrong=lambda p: maps.polar.jacobian([1.0, p[1]]) * [p[0], 1],
        ),
        Mistake(
            "r in both columns",
            "In the first column you differentiate with respect to r, so the factor r disappears "
            "there.",
            wrong=lambda p: maps.polar.jacobian(p) * [p[0], 1],
        ),
        Mistake(
            "r and θ swapped",
            "You swapped the inputs: r is p[0], and the angle is p[1].",
            wrong=lambda p: maps.polar.jacobian(p[::-1]),
        ),
        Mistake(
            "degrees",
            "θ is already in radians, which is what cos and sin expect.",
            wrong=lambda p: maps.polar.jacobian([p[0], np.radians(p[1])]),
        ),
        Mistake(
            "rows swapped",
            "The rows have changed places, or sin and cos: x = r cos θ comes first.",
            wrong=lambda p: maps.polar.jacobian(p)[::-1],
        ),
    ),
    hints=(
        "First row: differentiate r cos θ with respect to r, then with respect to θ.",
        "Hold θ constant for the first column, and r for the second.",
    ),
    formula=("r * cos(t)", "r * sin(t)"),
    wrt=("r", "t"),
    ways=(
        lambda p: np.array(
            [[np.cos(p[1]), -p[0] * np.sin(p[1])], [np.sin(p[1]), p[0] * np.cos(p[1])]]
        ),
    ),
)


softmax_jacobian = Exercise(
    lambda x: maps.softmax.jacobian(x),
    "Raising one score raises its own share and lowers all the others. Each column adds up to 0.",
    samples=tuple((np.array(x),) for x in ([0.3, -1.2, 0.8], [1.5, 0.2, -0.4], [2.0, 2.5, 1.0])),
    mistakes=(
        Mistake(
            "only the diagonal",
            "You kept s_i(1 - s_i) alone. Every x_j is in the denominator, so every share "
            "responds to it.",
            wrong=lambda x: only_diagonal(maps.softmax.jacobian(x)),
        ),
        Mistake(
            "diagonal as a vector",
            "These are the slopes s_i(1 - s_i) as a vector. Each share depends on the other "
            "scores too.",
            wrong=lambda x: maps.softmax(x) * (1 - maps.softmax(x)),
        ),
        Mistake(
            "denominator held still",
            "You get diag(s) if the denominator is held constant. But it changes with every x_j.",
            wrong=lambda x: np.diag(maps.softmax(x)),
        ),
        Mistake(
            "inner product",
            "s @ s is a single number. The second part is a whole matrix with s_i s_j at [i, j].",
            wrong=lambda x: np.diag(maps.softmax(x)) - maps.softmax(x) @ maps.softmax(x),
        ),
        Mistake(
            "not normalised",
            "You used e^x as it stands. Divide it by its sum first, so that s adds up to 1.",
            wrong=lambda x: np.diag(np.exp(x)) - np.outer(np.exp(x), np.exp(x)),
        ),
        Mistake(
            "plus between",
            "The sign between the two parts is wrong: when one score is raised, the other shares "
            "fall.",
            wrong=lambda x: np.diag(s := maps.softmax(x)) + np.outer(s, s),
        ),
        Mistake(
            "outer product alone",
            "The entries off the diagonal are right. On the diagonal a part is missing: x_i is in "
            "the numerator of s_i as well.",
            wrong=lambda x: -np.outer(maps.softmax(x), maps.softmax(x)),
        ),
        Mistake(
            "the shares",
            "These are the shares themselves. The Jacobian is the matrix of their slopes.",
            wrong=lambda x: maps.softmax(x),
        ),
        Mistake(
            "identity for diag(s)",
            "Look at the diagonal: its first part is s_i, not 1.",
            wrong=lambda x: np.eye(len(x)) - np.outer(maps.softmax(x), maps.softmax(x)),
        ),
        Mistake(
            "s(1 - s) everywhere",
            "You have s_i(1 - s_j) at [i, j]. That is right on the diagonal, but elsewhere there "
            "is no 1 in the slope.",
            wrong=lambda x: np.outer(maps.softmax(x), 1 - maps.softmax(x)),
        ),
        Mistake(
            "squares in each row",
            "s * s multiplies entry by entry and gives a vector. The second part is a matrix with "
            "s_i s_j at [i, j].",
            wrong=lambda x: np.diag(maps.softmax(x)) - maps.softmax(x) ** 2,
        ),
        Mistake(
            "x for s",
            "You used the scores x where the formula has the shares s.",
            wrong=lambda x: np.diag(x) - np.outer(x, x),
        ),
    ),
    hints=(
        "Compute s first. For i = j the slope is s_i - s_i s_i, and for i ≠ j it is -s_i s_j.",
        "np.outer(s, s) has s_i s_j at [i, j]; np.diag(s) has s_i at [i, i].",
    ),
    ways=(lambda x: np.diag(s := np.exp(x) / np.sum(np.exp(x))) - np.outer(s, s),),
)
