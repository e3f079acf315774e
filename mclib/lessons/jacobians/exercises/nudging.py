"""A Jacobian from nudges: each nudge of one input fills a column."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions import maps
from mclib.lessons.jacobians.diagonal import only_diagonal


def _forward(F, x, h):
    """Return the Jacobian by forward differences with a step h, a column for each input."""
    return np.stack([(F(x + h * e) - F(x)) / h for e in np.eye(len(x))], axis=1)


def _is_coarse(given, F, x):
    """Return whether an answer is a forward difference with a step that is too large."""
    steps = (1, 0.5, 0.1, 0.05, 0.01, 0.001)
    tables = [_forward(F, x, h) for h in steps]
    return any(given.shape == each.shape and np.allclose(given, each) for each in tables)


def _nudged(F, x):
    """Return the Jacobian by central differences, a column for each input."""
    h = 1e-5
    steps = h * np.eye(len(x))
    return np.stack([(F(x + d) - F(x - d)) / (2 * h) for d in steps], axis=1)


jacobian_by_nudging = Exercise(
    _nudged,
    "A nudge of one input can move every output, so each nudge fills a column.",
    samples=(
        (maps.three_to_two, np.array([0.8, -0.6, 0.3])),
        (maps.two_to_three, np.array([0.7, 0.4])),
        (maps.example, np.array([1.0, 0.6])),
    ),
    mistakes=(
        Mistake(
            "columns laid as rows",
            "Each nudge gives the change of all outputs, which is a column of J. Your array has "
            "them as rows: stack along the other axis.",
            wrong=lambda F, x: _nudged(F, x).T,
        ),
        Mistake(
            "reshaped",
            "The shape is right, but reshape only refills the rows with the same numbers in order. "
            "To turn rows into columns, transpose.",
            wrong=lambda F, x: _nudged(F, x).T.reshape(_nudged(F, x).shape),
        ),
        Mistake(
            "all inputs at once",
            "You nudged all inputs together, so their effects can no longer be told apart. "
            "Nudge one, put it back, and nudge the next.",
            wrong=lambda F, x: _nudged(F, x).sum(axis=1),
        ),
        Mistake(
            "only the diagonal",
            "You kept only what input i does to output i. Every output may depend on every input.",
            wrong=lambda F, x: only_diagonal(_nudged(F, x)),
        ),
        Mistake(
            "nothing moved",
            "Every slope comes out as 0: is F called at a point that was really moved? A step "
            "below about 1e-16 is lost when it is added to x.",
            wrong=lambda F, x: np.zeros((len(F(x)), len(x))),
        ),
        Mistake(
            "step too large",
            "The method is right, but the step is too large: over a long step a curve bends away "
            "from its tangent. Take h = 1e-6 or so.",
            wrong=lambda F, x: _forward(F, x, 0.1),
            when=_is_coarse,
        ),
        Mistake(
            "not divided by the step",
            "These are the changes of the outputs. Divide each by the step h to get a slope.",
            wrong=lambda F, x: 1e-6 * _nudged(F, x),
        ),
        Mistake(
            "first output alone",
            "You kept the first output alone. One nudge can move every output: F(x + h e) - F(x) "
            "is a whole column.",
            wrong=lambda F, x: _nudged(F, x)[0],
        ),
        Mistake(
            "columns swapped",
            "The columns are in reverse order: the nudge of x[0] fills the first one.",
            wrong=lambda F, x: _nudged(F, x)[:, ::-1],
        ),
    ),
    hints=(
        "Column j is (F(x + h e) - F(x)) / h, where e has a 1 in place j and zeros elsewhere.",
        "The rows of np.eye(len(x)) are those e. np.stack(columns, axis=1) sets them side by side.",
    ),
    tolerance=1e-4,  # a slope by a forward difference is off by about h
)
