"""Partial derivatives with pencil and paper: for two inputs, and for n."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

POINTS = ((1.3, 0.4), (1.1, 1.9), (-1.1, 0.3))

predict_product = Prediction(
    5,
    "With y held at 5 the function is 5x, a line of slope 5. The value of x makes no difference.",
    mistakes=(
        Mistake(
            "the other one",
            "2 is how fast f grows when y moves and x is held. Here x moves.",
            wrong=lambda: 2,
        ),
        Mistake(
            "both moved",
            "You let both move and added the two. Here y is held at 5.",
            wrong=lambda: 7,
        ),
        Mistake(
            "the value",
            "That is the value f(2, 5). How fast does it change as x moves?",
            wrong=lambda: 10,
        ),
        Mistake(
            "lost y",
            "The slope of x on its own is 1, but here x is multiplied by 5.",
            wrong=lambda: 1,
        ),
    ),
)

partials_of_product = Exercise(
    lambda x, y: np.array([6 * x * y, 3 * x**2]),
    "6xy and 3x²: the factors that are held stay in front as they are.",
    samples=POINTS,
    formula="3 * x**2 * y",
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "swapped",
            "Each is right, in the other's place: first comes ∂/∂x, where x moves.",
            wrong=lambda x, y: [3 * x**2, 6 * x * y],
        ),
        Mistake(
            "dropped the coefficient",
            "The 3 is lost. It is a constant factor, so it stays in front: (c·f)' = c·f'.",
            wrong=lambda x, y: [2 * x * y, x**2],
        ),
        Mistake(
            "coefficient dropped in the first",
            "The second is right. In the first the 3 is lost: it stays in front.",
            wrong=lambda x, y: [2 * x * y, 3 * x**2],
        ),
        Mistake(
            "coefficient dropped in the second",
            "The first is right. In the second the 3 is lost: it stays in front, together with x².",
            wrong=lambda x, y: [6 * x * y, x**2],
        ),
        Mistake(
            "the 7 left in",
            "The 7 only stood for y: in the first, write y in its place.",
            wrong=lambda x, y: [42 * x, 3 * x**2],
        ),
        Mistake(
            "differentiated the constant too",
            "In the first you differentiated y as well as x². While x moves, y is a constant: "
            "it stays.",
            wrong=lambda x, y: [6 * x, 3 * x**2],
        ),
        Mistake(
            "differentiated both factors",
            "In each you differentiated both factors. One of them is held, and stays as it is.",
            wrong=lambda x, y: [6 * x, 6 * x],
        ),
        Mistake(
            "differentiated x² too",
            "The first is right, but in the second you differentiated x² as well as y. While y "
            "moves, 3x² is a constant and stays.",
            wrong=lambda x, y: [6 * x * y, 6 * x],
        ),
        Mistake(
            "constant factor gone",
            "In the second, x² is held, so it is a constant factor and stays. Only a constant "
            "*term* vanishes.",
            wrong=lambda x, y: [6 * x * y, 3.0],
        ),
        Mistake(
            "one of two",
            "This is ∂/∂x, and it is right. Return a list of two: the other is ∂/∂y.",
            wrong=lambda x, y: 6 * x * y,
        ),
        Mistake(
            "exponent kept",
            "The derivative of x² is 2x. In the first, the power has not come down by one.",
            wrong=lambda x, y: [6 * x**2 * y, 3 * x**2],
        ),
    ),
    hints=(
        "For ∂/∂x think of y as 7: what is the derivative of 3·7·x²? Then write y for the 7.",
        "For ∂/∂y, 3x² is one constant. What is the derivative of c·y?",
    ),
    column=True,
)

partials_of_sine = Exercise(
    lambda x, y: np.array([y * np.cos(x * y), x * np.cos(x * y) + 2 * y]),
    "The chain rule brings out the y that is held as a factor, and y² is a constant for ∂/∂x.",
    samples=POINTS,
    formula="sin(x * y) + y**2",
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "differentiated the constant too",
            "In ∂/∂x there is a 2y too many: while x moves, y² is a constant, and its "
            "derivative is 0.",
            wrong=lambda x, y: [y * np.cos(x * y) + 2 * y, x * np.cos(x * y) + 2 * y],
        ),
        Mistake(
            "inner derivative missing",
            "Both inner derivatives are missing: how fast does xy grow as x moves, and how fast as "
            "y moves?",
            wrong=lambda x, y: [np.cos(x * y), np.cos(x * y) + 2 * y],
        ),
        Mistake(
            "inner derivative missing in the first",
            "The second is right. In the first the inner derivative is missing: how fast does xy "
            "grow as x moves?",
            wrong=lambda x, y: [np.cos(x * y), x * np.cos(x * y) + 2 * y],
        ),
        Mistake(
            "inner derivative missing in the second",
            "The first is right. In the second the inner derivative is missing: how fast does xy "
            "grow as y moves?",
            wrong=lambda x, y: [y * np.cos(x * y), np.cos(x * y) + 2 * y],
        ),
        Mistake(
            "inner derivatives swapped",
            "The inner derivatives have changed places: as x moves, xy grows y times as fast.",
            wrong=lambda x, y: [x * np.cos(x * y), y * np.cos(x * y) + 2 * y],
        ),
        Mistake(
            "swapped",
            "Each is right, in the other's place: first comes ∂/∂x, where x moves.",
            wrong=lambda x, y: [x * np.cos(x * y) + 2 * y, y * np.cos(x * y)],
        ),
        Mistake(
            "y² forgotten",
            "In ∂/∂y the term y² moves as well.",
            wrong=lambda x, y: [y * np.cos(x * y), x * np.cos(x * y)],
        ),
        Mistake(
            "coefficient dropped",
            "The derivative of y² is 2y: the 2 is lost.",
            wrong=lambda x, y: [y * np.cos(x * y), x * np.cos(x * y) + y],
        ),
    ),
    hints=(
        "While x moves, xy is a number times x. Which number?",
        "(sin u)' = cos u · u'. For ∂/∂x, u = xy has u' = y.",
    ),
    column=True,
)

_weights = (
    (np.array([0.3, -1.2, 2.1]), np.array([1.5, 0.4, -0.9]), 0),
    (np.array([0.9, 1.7, -0.4, 0.6]), np.array([-2.2, 0.8, -1.3, 3.1]), 2),
    (np.array([-1.4, 0.2]), np.array([0.5, 2.5]), 1),
)

partial_of_dot = Exercise(
    lambda w, x, i: x[i],
    "Of all the terms only w_i x_i moves, and its slope is x_i. Every neuron needs this.",
    samples=_weights,
    mistakes=(
        Mistake(
            "w for x",
            "w_i is what moves; the slope is the factor that it is multiplied by.",
            wrong=lambda w, x, i: w[i],
        ),
        Mistake(
            "the term itself",
            "w_i x_i is the term itself. How fast does it grow as w_i moves?",
            wrong=lambda w, x, i: w[i] * x[i],
        ),
        Mistake(
            "all of x",
            "That is the whole of x, all the partials at once. Only entry i is asked for.",
            wrong=lambda w, x, i: x,
        ),
        Mistake(
            "differentiated the constants too",
            "You added up all the x_j. The terms without w_i are constants here: their slope is 0.",
            wrong=lambda w, x, i: np.sum(x),
        ),
        Mistake(
            "the whole sum",
            "That is the sum itself, w·x. How fast does it change as w_i alone moves?",
            wrong=lambda w, x, i: w @ x,
        ),
        Mistake(
            "counted from 1",
            "The idea is right, but this is another entry: here i counts from 0, so x_i is x[i].",
            wrong=lambda w, x, i: x[i - 1],
        ),
    ),
    hints=(
        "Write it out for n = 3: w[0]*x[0] + w[1]*x[1] + w[2]*x[2]. Let only w[1] move.",
        "One term is left, and it is a number times w[i]. Which number?",
    ),
)
