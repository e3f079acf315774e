"""Small problems with numbers, for pencil and paper."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _is_along_the_lines(given):
    """Return whether a pair is at a right angle to the gradient (-1, 2), so along the lines."""
    return np.shape(given) == (2,) and np.any(given) and abs(np.dot(given, [-1, 2])) < 1e-9


read_the_map = Exercise(
    np.array([-1.0, 2.0]),
    "This works on every map: look so closely that the lines are straight, and count.",
    column=True,
    mistakes=(
        Mistake(
            "swapped",
            "Both slopes are there, in the wrong order. The first belongs to a step to the right.",
            wrong=lambda: np.array([2.0, -1.0]),
        ),
        Mistake(
            "downhill",
            "This arrow points to the lower lines. Compare the heights a step to the right and a "
            "step up.",
            wrong=lambda: np.array([1.0, -2.0]),
        ),
        Mistake(
            "a sign lost",
            "The sizes are right. Is the next line to the right higher or lower than the one "
            "through the origin?",
            wrong=lambda: np.array([1.0, 2.0]),
        ),
        Mistake(
            "along the lines",
            "This is the direction of the lines, along which f does not change. How much does it "
            "change per unit to the right, and per unit up?",
            wrong=lambda: np.array([2.0, 1.0]),
            when=_is_along_the_lines,
        ),
        Mistake(
            "heights counted by lines",
            "You counted 1 for each line. Read the numbers on them: by how much do they differ?",
            wrong=lambda: np.array([-0.5, 1.0]),
        ),
        Mistake(
            "from line to line",
            "You took the change from one line to the next. To the right, how many units is the "
            "next line away?",
            wrong=lambda: np.array([-2.0, 2.0]),
        ),
        Mistake(
            "distances for slopes",
            "These are the distances to the next line. A slope is the change of height divided by "
            "the distance.",
            wrong=lambda: np.array([2.0, 1.0]) * [-1, 1],
        ),
    ),
    hints=(
        "Walk along the x axis from the origin. Which height does the next line have, and how far "
        "away is it?",
        "Do the same along the y axis. A slope is the change of height divided by the distance.",
    ),
)

quadratic_on_paper = Exercise(
    np.array([10.0, 16.0]),
    "The mixed term 4xy adds something to both entries. Keep this in mind for the general A.",
    column=True,
    mistakes=(
        Mistake(
            "2Ax",
            "This is 2Ax. Take the partial derivatives of the three terms instead: 4xy changes "
            "with x, and it changes with y.",
            wrong=lambda: np.array([18.0, 12.0]),
        ),
        Mistake(
            "mixed term to x alone",
            "Entry 0 is right. In entry 1 the term 4xy is missing, which changes with y as well.",
            wrong=lambda: np.array([10.0, 12.0]),
        ),
        Mistake(
            "mixed term to y alone",
            "Entry 1 is right. In entry 0 the term 4xy is missing, which changes with x as well.",
            wrong=lambda: np.array([2.0, 16.0]),
        ),
        Mistake(
            "mixed term left out",
            "You differentiated the two squares only. What does 4xy add to each entry?",
            wrong=lambda: np.array([2.0, 12.0]),
        ),
        Mistake(
            "swapped",
            "Both slopes are there, in the wrong order: entry 0 belongs to x.",
            wrong=lambda: np.array([16.0, 10.0]),
        ),
        Mistake(
            "wrong variable in the mixed term",
            "With y held, the slope of 4xy is 4y, and with x held it is 4x. You have them the "
            "other way round.",
            wrong=lambda: np.array([6.0, 20.0]),
        ),
        Mistake(
            "Ax",
            "This is Ax. The matrix is only another way to write f: take the two partial "
            "derivatives.",
            wrong=lambda: np.array([9.0, 6.0]),
        ),
    ),
    hints=(
        "The partial derivatives are 2x + 4y and 4x + 6y. Put in x = 1 and y = 2.",
        "Entry 0 is 2·1 + 4·2.",
    ),
)

weight_gradient_on_paper = Exercise(
    np.array([[10.0, 30.0, 20.0], [2.0, 6.0, 4.0]]),
    "Each row is x times a number, and the number is twice the output of that row.",
    mistakes=(
        Mistake(
            "two lost",
            "A factor 2 is missing: the slope of a square is twice what is squared.",
            wrong=lambda: np.array([[5.0, 15.0, 10.0], [1.0, 3.0, 2.0]]),
        ),
        Mistake(
            "weights doubled",
            "2W would be right if f were the sum of the squared weights. Here each weight is "
            "multiplied by an entry of x first.",
            wrong=lambda: np.array([[2.0, 0.0, 4.0], [0.0, 2.0, -2.0]]),
        ),
        Mistake(
            "each weight alone",
            "You squared each product of a weight with an entry of x by itself. What is squared is "
            "their sum, the output.",
            wrong=lambda: np.array([[2.0, 0.0, 16.0], [0.0, 18.0, -8.0]]),
        ),
        Mistake(
            "rows exchanged",
            "The two rows are exchanged: the first belongs to the first output.",
            wrong=lambda: np.array([[2.0, 6.0, 4.0], [10.0, 30.0, 20.0]]),
        ),
        Mistake(
            "x in every row",
            "Both rows are x. Multiply each by twice the output of its row.",
            wrong=lambda: np.array([[1.0, 3.0, 2.0], [1.0, 3.0, 2.0]]),
        ),
        Mistake(
            "outputs in every column",
            "Twice the output is right for each row. Now multiply each entry by the entry of x "
            "above it.",
            wrong=lambda: np.array([[10.0] * 3, [2.0] * 3]),
        ),
    ),
    hints=(
        "First the two outputs: what is Wx?",
        "The outputs are 5 and 1. The slope in row i and column j is twice output i, times x_j.",
    ),
)

level_point = Exercise(
    np.array([1.0, 2.0]),
    "Two slopes gave two equations for two unknowns. At the end of the lesson you fit a line in "
    "this way.",
    column=True,
    mistakes=(
        Mistake(
            "mixed term forgotten",
            "You solved 2x = 4 and 2y = 5. The term xy adds something to both slopes.",
            wrong=lambda: np.array([2.0, 2.5]),
        ),
        Mistake(
            "swapped",
            "The two numbers are right, in the wrong order: x comes first.",
            wrong=lambda: np.array([2.0, 1.0]),
        ),
        Mistake(
            "sign",
            "Both signs are reversed. Put your point into 2x + y - 4.",
            wrong=lambda: np.array([-1.0, -2.0]),
        ),
        Mistake(
            "first slope alone",
            "At your point the slope with respect to x is 0. The one with respect to y is not.",
            wrong=lambda: np.array([2.0, 0.0]),
            when=lambda given: _solves(given, [2, 1], 4) and not _solves(given, [1, 2], 5),
        ),
        Mistake(
            "second slope alone",
            "At your point the slope with respect to y is 0. The one with respect to x is not.",
            wrong=lambda: np.array([5.0, 0.0]),
            when=lambda given: _solves(given, [1, 2], 5) and not _solves(given, [2, 1], 4),
        ),
    ),
    hints=(
        "The slopes are 2x + y - 4 and x + 2y - 5. Both must be 0.",
        "From the first equation, y = 4 - 2x. Put this into the second.",
    ),
)


def _solves(given, factors, right):
    return np.shape(given) == (2,) and abs(np.dot(factors, given) - right) < 1e-6
