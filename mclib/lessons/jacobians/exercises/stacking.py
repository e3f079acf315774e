"""Stack gradients as rows, or nudges as columns: the shape and the entries of a Jacobian."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.functions import maps
from mclib.lessons.jacobians.diagonal import only_diagonal
from mclib.lessons.jacobians.samples import matrices_and_vectors

predict_shape = Prediction(
    (10, 784),
    "One row for each of the 10 outputs, one column for each of the 784 inputs.",
    mistakes=(
        Mistake(
            "inputs first",
            "You put the inputs first. In this course a row of J belongs to an output: how many "
            "outputs are there?",
            wrong=lambda: (784, 10),
        ),
        Mistake(
            "counted",
            "That is how many slopes there are. In which rows and columns do they stand?",
            wrong=lambda: (7840,),
        ),
        Mistake(
            "square",
            "A square matrix would need as many outputs as inputs. Count both once more.",
            wrong=lambda: (10, 10),
        ),
    ),
    is_shape=True,
)

example_jacobian = Exercise(
    lambda x: maps.example.jacobian(x),
    "Each row is a gradient that you have taken before: only the stacking is new.",
    samples=tuple((np.array(x),) for x in ([1.0, 1.0], [2.0, 0.5], [-1.0, 1.5])),
    formula=("3 * x**2 * y", "2*x + y**8"),
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "transpose",
            "Your rows belong to the inputs. Let the first row hold both slopes of y₁.",
            wrong=lambda x: maps.example.jacobian(x).T,
        ),
        Mistake(
            "only the diagonal",
            "You kept ∂y₁/∂x₁ and ∂y₂/∂x₂ alone. But y₁ moves with x₂ as well, and y₂ with x₁.",
            wrong=lambda x: only_diagonal(maps.example.jacobian(x)),
        ),
        Mistake(
            "eighth power kept",
            "Look at ∂y₂/∂x₂: the power must go down by one, from x₂⁸.",
            wrong=lambda x: np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 8]]),
        ),
        Mistake(
            "the values",
            "These are y₁ and y₂ themselves. The Jacobian holds their slopes, four of them.",
            wrong=lambda x: maps.example(x),
        ),
    ),
    hints=(
        "First row: differentiate 3x₁²x₂ by x₁, then by x₂.",
        "Second row: differentiate 2x₁ + x₂⁸ by x₁, then by x₂. Python counts from 0: x[0], x[1].",
    ),
    ways=(lambda x: np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]]),),
)


def _nudged(F, x):
    """Return the Jacobian by central differences, a column for each input."""
    h = 1e-5
    steps = h * np.eye(len(x))
    return np.stack([(F(x + d) - F(x - d)) / (2 * h) for d in steps], axis=1)


jacobian_by_nudging = Exercise(
    _nudged,
    "One nudge of one input moves every output: each nudge fills a column.",
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
            "The shape is right, but reshape has only cut the numbers anew, row after row. "
            "To turn rows into columns, transpose.",
            wrong=lambda F, x: _nudged(F, x).T.reshape(_nudged(F, x).shape),
        ),
        Mistake(
            "all inputs at once",
            "You nudged all inputs together, and cannot tell their effects apart any more. "
            "Nudge one, put it back, nudge the next.",
            wrong=lambda F, x: _nudged(F, x).sum(axis=1),
        ),
        Mistake(
            "only the diagonal",
            "You kept only what input i does to output i. Every output may listen to every input.",
            wrong=lambda F, x: only_diagonal(_nudged(F, x)),
        ),
    ),
    hints=(
        "Column j is (F(x + h e) - F(x)) / h, where e is 1 in place j and 0 elsewhere.",
        "The rows of np.eye(len(x)) are those e. np.stack(columns, axis=1) sets them side by side.",
    ),
    tolerance=1e-4,  # a slope by a forward difference is off by about h
)

linear_jacobian = Exercise(
    lambda x, A: A,
    "A linear map is its own best linear map, at every point: no x is left in the answer.",
    samples=tuple((x, A) for A, x in matrices_and_vectors(62, (2, 3), (4, 2), (1, 3))),
    mistakes=(
        Mistake(
            "transpose",
            "This is Aᵀ, of shape (n, m): denominator layout. y_i is row i of A times x, so the "
            "slopes of y_i stand in row i.",
            wrong=lambda x, A: A.T,
        ),
        Mistake(
            "reshaped",
            "You have reshaped A, which mixes the entries of different rows. A needs no turning.",
            wrong=lambda x, A: A.reshape(A.shape[::-1]),
        ),
        Mistake(
            "the value",
            "This is A x itself. What happens to it when one x_j moves by 1?",
            wrong=lambda x, A: A @ x,
        ),
        Mistake(
            "only the diagonal",
            "You kept A[i, i] alone. y_i = Σ A[i, j] x_j moves with every x_j.",
            wrong=lambda x, A: only_diagonal(A),
        ),
    ),
    hints=(
        "Write y_i = A_i1 x_1 + … + A_in x_n, and differentiate by x_j.",
        "∂y_i/∂x_j = A_ij. What matrix has these entries?",
    ),
)

identity_jacobian = Exercise(
    lambda x: np.eye(len(x)),
    "Each output is one input and hears no other: ones on the diagonal, zeros elsewhere.",
    samples=((np.array([3.0, -1.0, 2.0]),), (np.array([0.5, 4.0]),)),
    mistakes=(
        Mistake(
            "a row of ones",
            "These are the slopes of each output along its own input. The slopes along the other "
            "inputs, zero as they are, stand in J as well.",
            wrong=lambda x: np.ones(len(x)),
        ),
        Mistake(
            "ones everywhere",
            "A one at [i, j] would say that x_j moves x_i. Does the first input move the second?",
            wrong=lambda x: np.ones((len(x), len(x))),
        ),
        Mistake(
            "a single one",
            "For one number the slope is 1. Here are n outputs and n inputs: a whole matrix.",
            wrong=lambda x: 1.0,
        ),
        Mistake("the input", "This is x itself. Its slopes do not depend on x.", wrong=lambda x: x),
        Mistake(
            "x on the diagonal",
            "The slope of x_i along itself is 1, whatever x_i is.",
            wrong=lambda x: np.diag(x),
        ),
    ),
    hints=("What does a nudge of x_1 do to the first output? And to the second?",),
)
