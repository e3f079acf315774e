"""Gather the partials with respect to the entries of a vector."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.gradients.samples import samples

predict_direction = Prediction(
    "outward",
    "Both slopes are positive, so f grows to the right and upward. The arrow (4, 2) points "
    "straight away from the origin.",
    mistakes=(
        Mistake(
            "inward",
            "Inward the bowl goes down. At (2, 1) both partial derivatives are positive: f grows "
            "with x, and it grows with y.",
            wrong=lambda: "inward",
        ),
        Mistake(
            "along",
            "Along the circle f does not change at all. From (2, 1), go 4 to the right and 2 up: "
            "where does this lead?",
            wrong=lambda: "along",
        ),
    ),
    hints=("At (2, 1) the partial derivatives are 4 and 2. Draw the arrow (4, 2) from there.",),
)

three_x_squared_y = Exercise(
    lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2]),
    "Two inputs have two partial derivatives, and they make one array of shape (2,).",
    samples=samples(40, (2,), (2,), (2,)),
    column=True,
    formula="3 * x**2 * y",
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "swapped",
            "Both partial derivatives are there, in the wrong order: entry 0 belongs to x, which "
            "is p[0].",
            wrong=lambda p: np.array([3 * p[0] ** 2, 6 * p[0] * p[1]]),
        ),
        Mistake(
            "dropped coefficient",
            "The 3 in front is a constant factor: it stays, in both entries.",
            wrong=lambda p: np.array([2 * p[0] * p[1], p[0] ** 2]),
        ),
        Mistake(
            "power not lowered",
            "The 2 came down, but the power of x stayed: x² becomes 2x.",
            wrong=lambda p: np.array([6 * p[0] ** 2 * p[1], 3 * p[0] ** 2]),
        ),
        Mistake(
            "y kept",
            "Entry 0 is right. In entry 1 it is y that moves: what is the slope of 3x²y while x is "
            "held still?",
            wrong=lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2 * p[1]]),
        ),
        Mistake(
            "added up",
            "You added the two partial derivatives. A gradient keeps them apart, one for each "
            "input.",
            wrong=lambda p: 6 * p[0] * p[1] + 3 * p[0] ** 2,
        ),
        Mistake(
            "everything differentiated",
            "You differentiated with respect to x and y at once. For entry 0 hold y still, and for "
            "entry 1 hold x still.",
            wrong=lambda p: np.array([6 * p[0], 6 * p[0]]),
        ),
    ),
    hints=(
        "Entry 0: treat y as a number. Entry 1: treat x as a number.",
        "Entry 0 is 3y times the slope of x²; entry 1 is 3x² times the slope of y.",
    ),
)

plane_estimate = Exercise(
    6.9,
    "f itself is 6.897 there. The plane is off by 0.003 only, and you did not have to compute any "
    "power.",
    mistakes=(
        Mistake(
            "f itself",
            "This is f(1.1, 1.9) itself. What is wanted is the height of the tangent plane at (1, "
            "2).",
            wrong=lambda: 3 * 1.1**2 * 1.9,
        ),
        Mistake(
            "change alone",
            "This is the change alone, ∇f·d. Add it to the height f(1, 2), from which the plane "
            "starts.",
            wrong=lambda: 0.9,
        ),
        Mistake(
            "x for x - a",
            "You multiplied the gradient by the new point. Multiply it by the step from (1, 2) to "
            "that point.",
            wrong=lambda: 6 + 12 * 1.1 + 3 * 1.9,
        ),
        Mistake(
            "gradient at the new point",
            "You took the gradient at (1.1, 1.9). The tangent plane at (1, 2) has the slopes at "
            "(1, 2).",
            wrong=lambda: 6 + 6 * 1.1 * 1.9 * 0.1 - 3 * 1.1**2 * 0.1,
        ),
        Mistake(
            "step back as step on",
            "y went down, from 2 to 1.9, so its part of the step is negative.",
            wrong=lambda: 7.5,
        ),
        Mistake(
            "height alone",
            "This is the height at (1, 2). The plane is tilted: add the change over the step.",
            wrong=lambda: 6.0,
        ),
        Mistake(
            "swapped or subtracted",
            "Either you swapped the two slopes (12 belongs to x), or you subtracted the whole "
            "change, which should be added to f(1, 2).",
            wrong=lambda: 5.1,
        ),
        Mistake(
            "rounded to a whole number",
            "If you rounded, keep the first decimal: rounding hides the change over so short a "
            "step.",
            wrong=lambda: 7.0,
        ),
    ),
    hints=(
        "f(1, 2) = 6 and ∇f(1, 2) = [12, 3]. The step is d = (0.1, -0.1).",
        "To the height there, add each slope times its own entry of the step.",
    ),
    ways=(lambda: 6 + 12 * 0.1 + 3 * (-0.1),),
)

squared_length = Exercise(
    lambda x: 2 * x,
    "Each x_i² has the slope 2 x_i. The arrow points straight out, and it is longer farther out.",
    samples=samples(43, (3,), (5,)),
    column=True,
    mistakes=(
        Mistake(
            "x",
            "In xᵀx the vector stands twice, and it moves in both places. You have counted one of "
            "them.",
            wrong=lambda x: x,
        ),
        Mistake(
            "all twos",
            "The 2 is right, but the slope of x_i² still depends on x_i.",
            wrong=lambda x: 2 * np.ones_like(x),
        ),
        Mistake(
            "a number",
            "This is one number. A gradient has the shape of x: do not add its entries up.",
            wrong=lambda x: 2 * np.sum(x),
        ),
        Mistake(
            "a matrix",
            "This is a matrix of slopes of the gradient. The gradient of one number is a vector.",
            wrong=lambda x: 2 * np.eye(len(x)),
        ),
    ),
    hints=("xᵀx = x_1² + x_2² + … + x_n². Take the partial derivative with respect to x_1.",),
)

quadratic_form = Exercise(
    lambda x, A: (A + A.T) @ x,
    "The vector x stands on both sides of A, so A acts on it once as it is and once transposed.",
    samples=samples(44, (2, (2, 2)), (3, (3, 3))),
    column=True,
    mistakes=(
        Mistake(
            "2Ax",
            "This would be right for a symmetric A. Here A_ij and A_ji differ, and one of the two "
            "terms needs A transposed.",
            wrong=lambda x, A: 2 * A @ x,
        ),
        Mistake(
            "2Aᵀx",
            "You transposed A in both terms. It is transposed in one of them only.",
            wrong=lambda x, A: 2 * A.T @ x,
        ),
        Mistake(
            "one place only",
            "You let only the x on the left move. The x on the right moves too and adds a term.",
            wrong=lambda x, A: A @ x,
        ),
        Mistake(
            "the other place only",
            "You let only the x on the right move. The x on the left moves too and adds a term.",
            wrong=lambda x, A: A.T @ x,
        ),
        Mistake(
            "row plus column",
            "You added a column (n, 1) and a row (1, n): NumPy stretched both to a table (n, n). "
            "Keep both as vectors of shape (n,).",
            wrong=lambda x, A: (A @ x)[:, None] + (x @ A)[None, :],
        ),
        Mistake(
            "value of f",
            "This is xᵀAx itself, one number. The gradient has one slope for each entry of x.",
            wrong=lambda x, A: x @ A @ x,
        ),
        Mistake(
            "x lost",
            "The matrix A + Aᵀ is right. Multiply x by it.",
            wrong=lambda x, A: A + A.T,
        ),
        Mistake(
            "A left out",
            "This would be right for xᵀx. Here each product x_i x_j is multiplied by A_ij, so A "
            "belongs in the gradient.",
            wrong=lambda x, A: 2 * x,
        ),
        Mistake(
            "diagonal alone",
            "These are the slopes of the terms A_ii x_i² alone. The terms A_ij x_i x_j with j "
            "different from i contain x_i as well.",
            wrong=lambda x, A: 2 * np.diag(A) * x,
        ),
    ),
    hints=(
        "The product rule gives dxᵀAx + xᵀAdx. Transpose the first term, so that dx stands at its "
        "end.",
        "Then xᵀAᵀ stands before dx in the first term, and xᵀA in the second. As a vector of shape "
        "(n,), xᵀAᵀ is Ax.",
    ),
)
