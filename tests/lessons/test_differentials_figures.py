"""Lesson 14: the nudged matrix and the big matrix show what `calculus` measures."""

import numpy as np
import pytest
from seen import drag, entries, holds, see, still

from mclib.calculus import derivative
from mclib.drawing import style
from mclib.lessons.differentials import figures
from mclib.lessons.differentials.changes import CHANGES

X = np.array([[1.5, 0.5], [-0.5, 1.0]])
FUNCTIONS = {
    "X⁻¹": np.linalg.inv,
    "det X": lambda X: X[0, 0] * X[1, 1] - X[0, 1] * X[1, 0],
    "XᵀX": lambda X: np.transpose(X) @ X,
}
STATES = [
    {"f": "X⁻¹", "t": 1.0, "d11": -0.4, "d21": 0.3, "d12": 0.3, "d22": -0.4},
    {"f": "det X", "t": 0.5, "d11": 0.2, "d21": 0.5, "d12": -0.4, "d22": 0.6},
    {"f": "XᵀX", "t": 0.25, "d11": 0.6, "d21": -0.2, "d12": 0.1, "d22": 0.3},
]
READOUTS = [
    "The step t dX has the length 0.71, and the remainder 0.4254. Remainder divided by step: "
    "0.6016.",
    "The step t dX has the length 0.45, and the remainder 0.0800. Remainder divided by step: "
    "0.1778.",
    "The step t dX has the length 0.18, and the remainder 0.0258. Remainder divided by step: "
    "0.1458.",
]
every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state["f"])


@pytest.fixture(scope="module")
def nudge():
    explorer = figures.nudge()
    yield explorer
    explorer.close()


def changes(state):
    """Return t, dX, and the true change and the measured differential of f along t dX."""
    dX = np.array([[state["d11"], state["d12"]], [state["d21"], state["d22"]]])
    f = FUNCTIONS[state["f"]]
    true = lambda t: np.atleast_2d(f(X + t * dX) - f(X))  # noqa: E731
    slope = np.atleast_2d(derivative(true)(0.0))
    return state["t"], dX, true, slope


@pytest.mark.parametrize(("state", "readout"), list(zip(STATES, READOUTS, strict=True)))
def test_the_nudge_says(nudge, state, readout):
    assert see(nudge, **state).readout == readout


@every_state
def test_the_nudge_s_numbers_are_those_of_calculus(nudge, state):
    t, dX, true, slope = changes(state)
    length, rest = t * np.linalg.norm(dX), np.linalg.norm(true(t) - t * slope)
    holds(see(nudge, **state).readout, length, rest, rest / length)


@every_state
def test_the_three_matrices_are_written_in_their_cells(nudge, state):
    t, _, true, slope = changes(state)
    written = entries(see(nudge, **state).panels[2])
    for left, values in ((0, true(t)), (3, t * slope), (7, true(t) - t * slope)):
        for (i, j), value in np.ndenumerate(values):
            assert written[i, round(left + j + {3: 0.4, 7: -0.2, 0: 0}[left])] == pytest.approx(
                value, abs=6e-4
            )


@every_state
def test_the_steps_are_arrows_at_the_tips_of_the_columns(nudge, state):
    t, dX, *_ = changes(state)
    plane = see(nudge, **state).panels[0]
    arrows = plane.of("arrows", style.APPROACH)
    for arrow, column, step in zip(arrows, X.T, dX.T, strict=True):
        np.testing.assert_allclose(arrow.tail, column)
        np.testing.assert_allclose(arrow.vector, t * step, atol=1e-12)
    dots = [(each.x, each.y) for each in plane.of("points", style.POINT)]
    np.testing.assert_allclose(dots, (X + dX).T)


@every_state
def test_the_curves_are_the_lengths_of_the_three(nudge, state):
    t, _, true, slope = changes(state)
    graph = see(nudge, **state).panels[1]
    expected = {
        style.FUNCTION: lambda s: np.linalg.norm(true(s)),
        style.DERIVATIVE: lambda s: s * np.linalg.norm(slope),
        style.SECOND: lambda s: np.linalg.norm(true(s) - s * slope),
    }
    for color, length in expected.items():
        (curve,) = graph.of("lines", color)
        for s, height in curve.points[::10]:
            assert height == pytest.approx(length(s), abs=1e-8)
    (dot,) = graph.points
    assert (dot.x, dot.y) == pytest.approx((t, expected[style.SECOND](t)))


def test_a_dragged_dot_sets_one_column_of_the_step(nudge):
    nudge.set(**STATES[0])
    state = drag(nudge, 1, 0.7, 0.6)
    assert (state["d12"], state["d22"]) == pytest.approx((0.2, -0.4))
    assert (state["d11"], state["d21"]) == (-0.4, 0.3)


def test_without_a_step_nothing_moves(nudge):
    shown = see(nudge, t=0.0)
    assert shown.readout == "dX = 0: nothing moves. Drag one of the two round dots."


@pytest.mark.parametrize("name", CHANGES)
def test_a_differential_is_the_slope_along_the_step(name):
    dX = np.array([[0.2, -0.1], [0.4, 0.3]])
    f, change = FUNCTIONS[name], CHANGES[name]
    measured = derivative(lambda t: f(X + t * dX))(0.0)
    np.testing.assert_allclose(change.differential(X, dX), measured, rtol=1e-8)
    np.testing.assert_allclose(change(X), f(X))


def test_the_big_matrix_takes_vec_X_to_vec_AXB():
    (panel,) = still(figures.big_matrix)
    written = entries(panel)
    A = np.array([[written[i + 1, j] for j in range(2)] for i in range(3)])
    B = np.array([[written[i + 1, j + 4] for j in range(2)] for i in range(3)])
    big = np.array([[written[i, j + 8] for j in range(6)] for i in range(6)])
    Z = np.random.default_rng(0).normal(size=(2, 3))
    np.testing.assert_allclose(big @ Z.ravel(order="F"), (A @ Z @ B).ravel(order="F"))
