"""Stack gradients as rows: the shape and the entries of a Jacobian."""

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
            "You put the inputs first. In this course each row of J belongs to an output: how many "
            "outputs are there?",
            wrong=lambda: (784, 10),
        ),
        Mistake(
            "counted",
            "That is the number of slopes. In how many rows and columns are they?",
            wrong=lambda: (7840,),
        ),
        Mistake(
            "square",
            "A square matrix needs as many outputs as inputs. Count both once more.",
            wrong=lambda: (10, 10),
            when=lambda given: given.size == 2 and given[0] == given[1],
        ),
        Mistake(
            "one gradient",
            "That is the shape of one gradient. Each output has a gradient of its own.",
            wrong=lambda: (784,),
        ),
        Mistake(
            "the outputs",
            "That is the shape of the output. Each output has a slope for each of the inputs.",
            wrong=lambda: (10,),
        ),
    ),
    is_shape=True,
)

example_jacobian = Exercise(
    lambda x: maps.example.jacobian(x),
    "Each row is a gradient that you have taken before; only the stacking is new.",
    samples=tuple((np.array(x),) for x in ([2.0, 0.5], [-1.0, 1.5], [0.8, -1.2])),
    formula=("3 * x**2 * y", "2*x + y**8"),
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "transpose",
            "Your rows belong to the inputs. The first row should hold both slopes of y₁.",
            wrong=lambda x: maps.example.jacobian(x).T,
        ),
        Mistake(
            "only the diagonal",
            "You kept ∂y₁/∂x₁ and ∂y₂/∂x₂ alone. But y₁ depends on x₂ as well, and y₂ on x₁.",
            wrong=lambda x: only_diagonal(maps.example.jacobian(x)),
        ),
        Mistake(
            "eighth power kept",
            "Look at ∂y₂/∂x₂: when you differentiate x₂⁸, the exponent goes down by one.",
            wrong=lambda x: np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 8]]),
        ),
        Mistake(
            "the values",
            "These are y₁ and y₂ themselves. The Jacobian holds their four slopes.",
            wrong=lambda x: maps.example(x),
        ),
        Mistake(
            "rows swapped",
            "The rows are swapped: the first one belongs to y₁.",
            wrong=lambda x: maps.example.jacobian(x)[::-1],
        ),
        Mistake(
            "columns swapped",
            "The columns are swapped: the slopes with respect to x₁ belong in the first column.",
            wrong=lambda x: maps.example.jacobian(x)[:, ::-1],
        ),
        Mistake(
            "factor x₂ kept",
            "Look at ∂y₁/∂x₂: with x₁ held constant, y₁ is a constant times x₂, and its slope is "
            "that constant.",
            wrong=lambda x: maps.example.jacobian(x) * [[1, x[1]], [1, 1]],
        ),
        Mistake(
            "factor x₁ kept",
            "Look at ∂y₂/∂x₁: 2x₁ grows at the same rate everywhere, so its slope has no x₁ in it.",
            wrong=lambda x: maps.example.jacobian(x) * [[1, 1], [x[0], 1]],
        ),
        Mistake(
            "at (1, 1) only",
            "These are the slopes at (1, 1). Your function should work at any point x.",
            wrong=lambda x: maps.example.jacobian([1.0, 1.0]),
        ),
        Mistake(
            "in one row",
            "The four slopes are right. Put them in two rows, one for each output.",
            wrong=lambda x: maps.example.jacobian(x).ravel(),
        ),
    ),
    hints=(
        "First row: differentiate 3x₁²x₂ with respect to x₁, then with respect to x₂.",
        "Second row: do the same with 2x₁ + x₂⁸. In Python x₁ is x[0] and x₂ is x[1].",
    ),
    ways=(lambda x: np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]]),),
)


linear_jacobian = Exercise(
    lambda x, A: A,
    "A linear map is its own best linear approximation at every point, so no x is left in the "
    "answer.",
    samples=tuple((x, A) for A, x in matrices_and_vectors(62, (2, 3), (4, 2), (1, 3))),
    mistakes=(
        Mistake(
            "transpose",
            "This is Aᵀ, of shape (n, m): denominator layout. y_i is row i of A times x, so the "
            "slopes of y_i are in row i.",
            wrong=lambda x, A: A.T,
        ),
        Mistake(
            "reshaped",
            "You have reshaped A, which mixes entries of different rows. Does A need any "
            "rearranging?",
            wrong=lambda x, A: A.reshape(A.shape[::-1]),
        ),
        Mistake(
            "the value",
            "This is Ax itself. By how much does it change when one x_j grows by 1?",
            wrong=lambda x, A: A @ x,
        ),
        Mistake(
            "only the diagonal",
            "You kept A[i, i] alone. But y_i = Σ A[i, j] x_j depends on every x_j.",
            wrong=lambda x, A: only_diagonal(A),
        ),
        Mistake(
            "the identity",
            "I is the Jacobian of the map that returns its input unchanged. Here A acts on the "
            "input.",
            wrong=lambda x, A: np.eye(len(x)),
        ),
        Mistake(
            "x kept",
            "These are the terms A[i, j] x_j. What is the slope of such a term with respect to "
            "x_j?",
            wrong=lambda x, A: A * x,
        ),
        Mistake(
            "the input",
            "This is x itself. By what number is x_j multiplied in y_i?",
            wrong=lambda x, A: x,
        ),
    ),
    hints=(
        "Write y_i = A_i1 x_1 + … + A_in x_n, and differentiate with respect to x_j.",
        "Only the term with x_j survives, so ∂y_i/∂x_j = A_ij. Which matrix has these entries?",
    ),
)

identity_jacobian = Exercise(
    lambda x: np.eye(len(x)),
    "Each output is one input and depends on no other: ones on the diagonal, zeros elsewhere.",
    samples=((np.array([3.0, -1.0, 2.0]),), (np.array([0.5, 4.0]),)),
    mistakes=(
        Mistake(
            "a row of ones",
            "These are the slopes of each output with respect to its own input. The slopes with "
            "respect to the other inputs are 0, and they belong in J as well.",
            wrong=lambda x: np.ones(len(x)),
        ),
        Mistake(
            "ones everywhere",
            "A 1 at [i, j] says that x_j moves output i. Does the first input move the second "
            "output?",
            wrong=lambda x: np.ones((len(x), len(x))),
        ),
        Mistake(
            "a single one",
            "For one number the slope is 1. Here there are n outputs and n inputs: a whole matrix.",
            wrong=lambda x: 1.0,
        ),
        Mistake("the input", "This is x itself. Its slopes do not depend on x.", wrong=lambda x: x),
        Mistake(
            "x on the diagonal",
            "The slope of x_i with respect to itself is 1, whatever the value of x_i.",
            wrong=lambda x: np.diag(x),
        ),
        Mistake(
            "all zeros",
            "Zeros everywhere would mean that no output responds. What does a nudge of x_1 do to "
            "x_1?",
            wrong=lambda x: np.zeros((len(x), len(x))),
        ),
        Mistake(
            "the other diagonal",
            "Your ones run from the top right to the bottom left. That map would reverse the "
            "order of the inputs.",
            wrong=lambda x: np.eye(len(x))[::-1],
        ),
    ),
    hints=("What does a nudge of x_1 do to the first output? And to the second?",),
)
