"""Gather the partials with respect to the entries of a vector."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.gradients.samples import samples

predict_direction = Prediction(
    "outward",
    "x² + y² grows fastest straight away from the origin. The gradient points to more, not to "
    "less.",
    mistakes=(
        Mistake(
            "inward",
            "That way the bowl goes down. The gradient gathers slopes, and both partials are "
            "positive "
            "at (2, 1): more x gives more f, more y gives more f.",
            wrong=lambda: "inward",
        ),
        Mistake(
            "along",
            "Along the circle f does not change at all. Which way is 2x to the right and 2y up, "
            "at (2, 1)?",
            wrong=lambda: "along",
        ),
    ),
    hints=("At (2, 1) the partials are 4 and 2. Draw the arrow (4, 2) there.",),
)

three_x_squared_y = Exercise(
    lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2]),
    "Two inputs, two partials, one array of shape (2,).",
    samples=samples(40, (2,), (2,), (2,)),
    column=True,
    formula="3 * x**2 * y",
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "swapped",
            "Both partials are there, in the wrong order: entry 0 belongs to x, which is p[0].",
            wrong=lambda p: np.array([3 * p[0] ** 2, 6 * p[0] * p[1]]),
        ),
        Mistake(
            "dropped coefficient",
            "The 3 in front is a constant factor: it stays, in both partials.",
            wrong=lambda p: np.array([2 * p[0] * p[1], p[0] ** 2]),
        ),
        Mistake(
            "power not lowered",
            "The 2 came down, but the power of x stayed: x² becomes 2x.",
            wrong=lambda p: np.array([6 * p[0] ** 2 * p[1], 3 * p[0] ** 2]),
        ),
        Mistake(
            "y kept",
            "Entry 0 is right. In entry 1 it is y that moves: what is the slope of 3x²y when x² is "
            "held still?",
            wrong=lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2 * p[1]]),
        ),
        Mistake(
            "added up",
            "You added the two partials. A gradient keeps them apart, one for each input.",
            wrong=lambda p: 6 * p[0] * p[1] + 3 * p[0] ** 2,
        ),
        Mistake(
            "everything differentiated",
            "You differentiated x and y at once. Hold y still for entry 0, and x still for entry "
            "1.",
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
    "6 + 12·0.1 + 3·(-0.1) = 6.9; f itself is 6.897 there. The plane is 0.003 off, and cost no "
    "squares.",
    mistakes=(
        Mistake(
            "f itself",
            "This is f(1.1, 1.9) itself. The question is for what the tangent plane at (1, 2) "
            "says.",
            wrong=lambda: 3 * 1.1**2 * 1.9,
        ),
        Mistake(
            "change alone",
            "This is the change alone, ∇f·d. The plane starts from the height f(1, 2).",
            wrong=lambda: 0.9,
        ),
        Mistake(
            "x for x - a",
            "You multiplied the gradient by the new point. It is to be multiplied by the step "
            "from (1, 2).",
            wrong=lambda: 6 + 12 * 1.1 + 3 * 1.9,
        ),
        Mistake(
            "gradient at the new point",
            "You took the gradient at (1.1, 1.9). The plane at (1, 2) knows only the slopes at "
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
            "This is the height at (1, 2). The plane is tilted: add what the step changes.",
            wrong=lambda: 6.0,
        ),
        Mistake(
            "swapped or subtracted",
            "Either the two slopes are swapped, and 12 belongs to x, or you subtracted the whole "
            "change, and it is to be added to f(1, 2).",
            wrong=lambda: 5.1,
        ),
        Mistake(
            "rounded to a whole number",
            "If you rounded, keep the first decimal: the step is a tenth long, and so small a "
            "change would be lost.",
            wrong=lambda: 7.0,
        ),
    ),
    hints=(
        "f(1, 2) = 6 and ∇f(1, 2) = [12, 3]. The step is d = (0.1, -0.1).",
        "Height there, plus gradient times step, entry by entry.",
    ),
    ways=(lambda: 6 + 12 * 0.1 + 3 * (-0.1),),
)

squared_length = Exercise(
    lambda x: 2 * x,
    "Each x_i² has slope 2 x_i: the arrow points straight out, and is longer farther out.",
    samples=samples(43, (3,), (5,)),
    column=True,
    mistakes=(
        Mistake(
            "x",
            "In xᵀx the vector stands twice, and both places move: x is only half of it.",
            wrong=lambda x: x,
        ),
        Mistake(
            "all twos",
            "2 is what x_i is multiplied by in 2 x_i; the slope of x_i² still depends on x_i.",
            wrong=lambda x: 2 * np.ones_like(x),
        ),
        Mistake(
            "a number",
            "This is one number. A gradient has the shape of x: do not add the entries up.",
            wrong=lambda x: 2 * np.sum(x),
        ),
        Mistake(
            "a matrix",
            "This is the Jacobian of 2x. The gradient of one number is a vector, here 2x itself.",
            wrong=lambda x: 2 * np.eye(len(x)),
        ),
    ),
    hints=("xᵀx = x_1² + x_2² + … + x_n². Take the partial with respect to x_1.",),
)

quadratic_form = Exercise(
    lambda x, A: (A + A.T) @ x,
    "x stands on both sides of A, so A acts once as it is and once transposed.",
    samples=samples(44, (2, (2, 2)), (3, (3, 3))),
    column=True,
    mistakes=(
        Mistake(
            "2Ax",
            "2Ax would be right for a symmetric A. Here A_ij and A_ji differ: the x at the left "
            "of A "
            "meets the columns of A, which you have left out.",
            wrong=lambda x, A: 2 * A @ x,
        ),
        Mistake(
            "2Aᵀx",
            "You used the columns of A alone. The x at the right of A meets its rows.",
            wrong=lambda x, A: 2 * A.T @ x,
        ),
        Mistake(
            "one place only",
            "You let only the x at the left move. The x at the right moves as well, and adds a "
            "term.",
            wrong=lambda x, A: A @ x,
        ),
        Mistake(
            "the other place only",
            "You let only the x at the right move. The x at the left moves as well, and adds a "
            "term.",
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
            "A + Aᵀ is half of the answer: it is still to be applied to x.",
            wrong=lambda x, A: A + A.T,
        ),
        Mistake(
            "A left out",
            "2x would be right for xᵀx. Here each product x_i x_j counts A_ij times, so A belongs "
            "in the gradient.",
            wrong=lambda x, A: 2 * x,
        ),
        Mistake(
            "diagonal alone",
            "These are the slopes of the terms A_ii x_i² alone. The terms A_ij x_i x_j with j "
            "different from i hold x_i as well.",
            wrong=lambda x, A: 2 * np.diag(A) * x,
        ),
    ),
    hints=(
        "xᵀAx is the sum of A_ij x_i x_j. Look for the terms that hold x_1, as x_i or as x_j.",
        "The terms with x_k at the right add up to (Aᵀx)_k, those with x_k at the left to (Ax)_k.",
    ),
)
