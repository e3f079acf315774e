"""What a Jacobian does: to a nudge, to an area, to polar coordinates, to softmax."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.functions import maps
from mclib.lessons.jacobians.diagonal import only_diagonal
from mclib.lessons.jacobians.samples import matrices_and_vectors

linear_change = Exercise(
    lambda J, d: J @ d,
    "Each output adds up what all the nudges do to it: that sum is the matrix product.",
    samples=(
        (np.array([[6.0, 3.0], [2.0, 8.0]]), np.array([0.01, -0.03])),
        *((J, 0.1 * d) for J, d in matrices_and_vectors(61, (2, 3), (4, 2))),
    ),
    mistakes=(
        Mistake(
            "not summed",
            "You have every effect of every nudge, J[i, j] d[j], but not yet added along the rows.",
            wrong=lambda J, d: J * d,
        ),
        Mistake(
            "summed the wrong way",
            "You added along the columns, over the outputs. Output i adds up along row i.",
            wrong=lambda J, d: (J * d).sum(axis=0),
        ),
        Mistake(
            "nudge left out",
            "These are the sums of the slopes in each row. Multiply each slope by its nudge first.",
            wrong=lambda J, d: J.sum(axis=1),
        ),
        Mistake(
            "all added up",
            "You added the changes of all outputs into one number. Each output keeps its own.",
            wrong=lambda J, d: np.sum(J @ d),
        ),
        Mistake(
            "first input alone",
            "Only the nudge of the first input is in it. Every input is nudged.",
            wrong=lambda J, d: J[:, 0] * d[0],
        ),
        Mistake(
            "mean for sum",
            "You averaged along each row. The effects of the nudges add up: nothing is divided.",
            wrong=lambda J, d: (J * d).mean(axis=1),
        ),
    ),
    hints=(
        "The change of y_i is J_i1 d_1 + … + J_in d_n.",
        "NumPy writes that sum with one sign: @.",
    ),
    column=True,
)


def _is_circumference(length):
    """Return whether a length is that of a circle of radius 1 or 2, to three digits."""
    return any(abs(length - 2 * np.pi * r) < 0.005 * r for r in (1, 2))


predict_area = Prediction(
    2,
    "One side of the square keeps its length, the other is stretched by r: det J = r.",
    mistakes=(
        Mistake(
            "turning alone",
            "1 would mean that the map only turns the square. But a step in θ sweeps an arc: how "
            "long is it at radius 2?",
            wrong=lambda: 1,
        ),
        Mistake(
            "both sides",
            "4 would stretch both sides by 2. A step in r stays as long as it was.",
            wrong=lambda: 4,
        ),
        Mistake(
            "a whole circle",
            "2π belongs to a full turn. The square is small: θ moves by a small h only.",
            wrong=lambda: 2 * np.pi,
            when=lambda given: given.size == 1 and _is_circumference(given.item()),
        ),
    ),
)

polar_jacobian = Exercise(
    lambda p: maps.polar.jacobian(p),
    "First column: a step outwards. Second column: a step around, r times as long.",
    samples=tuple((np.array(p),) for p in ([2.0, 0.5], [0.7, 2.1], [1.5, -0.8])),
    mistakes=(
        Mistake(
            "transpose",
            "Your first row holds ∂x/∂r and ∂y/∂r, of two outputs. A row belongs to one output.",
            wrong=lambda p: maps.polar.jacobian(p).T,
        ),
        Mistake(
            "columns swapped",
            "The rows are right, the columns have changed places: r is p[0], so its slopes stand "
            "in the first column.",
            wrong=lambda p: maps.polar.jacobian(p)[:, ::-1],
        ),
        Mistake(
            "r forgotten",
            "The second column lacks a factor: r stands before cos θ and sin θ when θ moves.",
            wrong=lambda p: maps.polar.jacobian([1.0, p[1]]),
        ),
        Mistake(
            "sign of the sine",
            "The derivative of cos is not sin: a sign is missing in the first row.",
            wrong=lambda p: maps.polar.jacobian(p) * [[1, -1], [1, 1]],
        ),
        Mistake(
            "only the diagonal",
            "You kept ∂x/∂r and ∂y/∂θ alone. But x moves with θ too, and y with r.",
            wrong=lambda p: only_diagonal(maps.polar.jacobian(p)),
        ),
        Mistake(
            "the point",
            "This is the place (x, y) itself. The Jacobian holds its four slopes.",
            wrong=lambda p: maps.polar(p),
        ),
        Mistake(
            "r in the wrong column",
            "The factor r stands in the first column. There r is the variable, and does not stay; "
            "in the second column r is held, and does.",
            wrong=lambda p: maps.polar.jacobian([1.0, p[1]]) * [p[0], 1],
        ),
        Mistake(
            "r in both columns",
            "The first column holds the slopes along r, so r itself does not stay there.",
            wrong=lambda p: maps.polar.jacobian(p) * [p[0], 1],
        ),
        Mistake(
            "r and θ swapped",
            "The inputs have changed places: r is p[0], and the angle is p[1].",
            wrong=lambda p: maps.polar.jacobian(p[::-1]),
        ),
        Mistake(
            "degrees",
            "θ is in radians already: cos and sin take it as it is.",
            wrong=lambda p: maps.polar.jacobian([p[0], np.radians(p[1])]),
        ),
    ),
    hints=(
        "First row: r cos θ, differentiated by r, then by θ.",
        "Hold θ for the first column; hold r for the second.",
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
    "Raising one score lifts its own share and lowers all others: each column adds up to 0.",
    samples=tuple((np.array(x),) for x in ([0.3, -1.2, 0.8], [1.5, 0.2, -0.4], [2.0, 2.5, 1.0])),
    mistakes=(
        Mistake(
            "only the diagonal",
            "You kept s_i(1 - s_i) alone. The sum below holds every x_j, so every share moves.",
            wrong=lambda x: only_diagonal(maps.softmax.jacobian(x)),
        ),
        Mistake(
            "diagonal as a vector",
            "These are the slopes s_i(1 - s_i) as a vector. The shares also pull on each other.",
            wrong=lambda x: maps.softmax(x) * (1 - maps.softmax(x)),
        ),
        Mistake(
            "denominator held still",
            "diag(s) is what you get when the sum below is held still. It moves with each x_j.",
            wrong=lambda x: np.diag(maps.softmax(x)),
        ),
        Mistake(
            "inner product",
            "s @ s is a single number. The second part is a whole matrix, with s_i s_j at [i, j].",
            wrong=lambda x: np.diag(maps.softmax(x)) - maps.softmax(x) @ maps.softmax(x),
        ),
        Mistake(
            "not normalised",
            "You used e^x as it stands: divide by the sum first, then s adds up to 1.",
            wrong=lambda x: np.diag(np.exp(x)) - np.outer(np.exp(x), np.exp(x)),
        ),
        Mistake(
            "plus between",
            "The sign between the two parts is wrong: when one score is raised, the other shares "
            "shrink.",
            wrong=lambda x: np.diag(s := maps.softmax(x)) + np.outer(s, s),
        ),
        Mistake(
            "outer product alone",
            "The entries off the diagonal are right. On it, s_i has a second part: the score x_i "
            "stands on top of the fraction as well.",
            wrong=lambda x: -np.outer(maps.softmax(x), maps.softmax(x)),
        ),
        Mistake(
            "the shares",
            "These are the shares themselves. Their slopes are asked for, a whole matrix of them.",
            wrong=lambda x: maps.softmax(x),
        ),
        Mistake(
            "identity for diag(s)",
            "Look at the diagonal: it starts from s_i, not from 1.",
            wrong=lambda x: np.eye(len(x)) - np.outer(maps.softmax(x), maps.softmax(x)),
        ),
        Mistake(
            "s(1 - s) everywhere",
            "This has s_i (1 - s_j) at [i, j]. That is right on the diagonal; off it, the 1 has to "
            "go.",
            wrong=lambda x: np.outer(maps.softmax(x), 1 - maps.softmax(x)),
        ),
        Mistake(
            "squares in each row",
            "s * s multiplies entry by entry and gives a vector. The second part is a matrix, with "
            "s_i s_j at [i, j].",
            wrong=lambda x: np.diag(maps.softmax(x)) - maps.softmax(x) ** 2,
        ),
        Mistake(
            "x for s",
            "You used the scores x. The formula is made of the shares s.",
            wrong=lambda x: np.diag(x) - np.outer(x, x),
        ),
    ),
    hints=(
        "Compute s first. For i = j the slope is s_i(1 - s_i), for i ≠ j it is -s_i s_j.",
        "np.outer(s, s) has s_i s_j at [i, j]; np.diag(s) has s_i at [i, i].",
    ),
    ways=(lambda x: np.diag(s := np.exp(x) / np.sum(np.exp(x))) - np.outer(s, s),),
)
