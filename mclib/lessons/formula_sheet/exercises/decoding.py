"""From the notation of a paper to NumPy and back, and from one layout to the other."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.differentials.samples import samples

predict_shape = Prediction(
    (3, 2),
    "In code a gradient has the shape of what it is taken with respect to.",
    is_shape=True,
    mistakes=(
        Mistake(
            "transposed",
            "This is how a paper in numerator layout would print it. In code a gradient has the "
            "shape of W.",
            wrong=lambda: (2, 3),
        ),
        Mistake(
            "shape of Z",
            "This is the shape of Z, and of the slopes at Z. Here W moves.",
            wrong=lambda: (5, 2),
        ),
        Mistake(
            "shape of X",
            "This is the shape of X. Here W moves.",
            wrong=lambda: (5, 3),
        ),
        Mistake(
            "full Jacobian",
            "This is the derivative of all of Z, which nobody stores. C is one number.",
            wrong=lambda: (5, 2, 3, 2),
        ),
    ),
)

backwards = Exercise(
    lambda W, X, Y: np.sum((X @ W - Y) ** 2),
    "The factor Xᵀ in front and the 2 give away a squared length.",
    samples=samples(151, ((3, 2), (4, 3), (4, 2)), ((2, 4), (3, 2), (3, 4))),
    mistakes=(
        Mistake(
            "halved",
            "The gradient of this function has no 2 in front.",
            wrong=lambda W, X, Y: np.sum((X @ W - Y) ** 2) / 2,
        ),
        Mistake(
            "mean",
            "This is a mean. Its gradient would be divided by the number of errors.",
            wrong=lambda W, X, Y: np.mean((X @ W - Y) ** 2),
        ),
        Mistake(
            "mean over samples",
            "You divided by the number of samples. The line does not.",
            wrong=lambda W, X, Y: np.sum((X @ W - Y) ** 2) / len(X),
        ),
        Mistake(
            "root taken",
            "This is the length itself. The gradient of a length is divided by the length.",
            wrong=lambda W, X, Y: np.sqrt(np.sum((X @ W - Y) ** 2)),
        ),
        Mistake(
            "square of the sum",
            "You added up the errors first and squared the sum. Square each error, then add.",
            wrong=lambda W, X, Y: np.sum(X @ W - Y) ** 2,
        ),
        Mistake(
            "absolute errors",
            "These are absolute values. Their slopes are 1 and −1, whatever the size of the error.",
            wrong=lambda W, X, Y: np.sum(np.abs(X @ W - Y)),
        ),
        Mistake(
            "sum of errors",
            "The errors are not squared here, so the gradient would not depend on Y.",
            wrong=lambda W, X, Y: np.sum(X @ W - Y),
        ),
        Mistake(
            "the line itself",
            "This is the gradient. The question is what it is the gradient of, one number.",
            wrong=lambda W, X, Y: 2 * X.T @ (X @ W - Y),
        ),
        Mistake(
            "errors squared, not added",
            "These are the squared errors. A loss is one number, so add them up.",
            wrong=lambda W, X, Y: (X @ W - Y) ** 2,
        ),
    ),
    hints=(
        "Call the bracket R. Which function of R has the gradient 2R?",
        "The sum of the squares of R. The factor Xᵀ comes from the chain rule.",
    ),
)

_D = np.array([[1.0, 2.0, 0.0], [-1.0, 3.0, 5.0]])

from_other_layout = Exercise(
    _D.T,
    "From one layout to the other, a derivative is transposed and nothing else.",
    mistakes=(
        Mistake(
            "not transposed",
            "This is the matrix as it is printed. In numerator layout every output has a row.",
            wrong=lambda: _D,
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the entries are not in their places: rows have to become "
            "columns.",
            wrong=lambda: _D.reshape(3, 2),
        ),
        Mistake(
            "upside down",
            "You rotated the matrix by a quarter turn. The first row has to become the first "
            "column.",
            wrong=lambda: np.rot90(_D),
        ),
    ),
    hints=(
        "In denominator layout, what does a row belong to: an input or an output?",
        "There are two inputs and three outputs. In numerator layout, each output has a row.",
    ),
    ways=(lambda: np.array([[1.0, 2.0, 0.0], [-1.0, 3.0, 5.0]]).T,),
)

chain_in_other_layout = Exercise(
    lambda D_f, D_g: D_g @ D_f,
    "Transposing a product reverses its order, so here the inner function comes first.",
    samples=samples(152, ((3, 2), (4, 3)), ((2, 4), (5, 2)), ((4, 3), (2, 4))),
    mistakes=(
        Mistake(
            "transposed",
            "This is the result in numerator layout. It was asked for in denominator layout.",
            wrong=lambda D_f, D_g: (D_g @ D_f).T,
        ),
        Mistake(
            "rows added",
            "You added something up. The product of the two matrices is all there is.",
            wrong=lambda D_f, D_g: (D_g @ D_f).sum(axis=0),
        ),
    ),
    hints=(
        "Write the rule in numerator layout, and transpose both sides.",
        "The shapes leave one choice: (n, k) times (k, m).",
    ),
)

weights_in_rows = Exercise(
    lambda X, D: D.T @ X,
    "The paper's weights are your W transposed, so its gradient is yours transposed.",
    samples=samples(153, ((5, 3), (5, 2)), ((4, 2), (4, 3)), ((3, 4), (3, 2))),
    mistakes=(
        Mistake(
            "as printed",
            "This is the paper's own formula, of shape (n, k). Your W is (k, n).",
            wrong=lambda X, D: X.T @ D,
        ),
        Mistake(
            "mean over the batch",
            "You divided by the number of samples. The formula of the paper does not.",
            wrong=lambda X, D: D.T @ X / len(X),
        ),
        Mistake(
            "sign",
            "The sign is reversed. A gradient points uphill; the minus comes with the step.",
            wrong=lambda X, D: -D.T @ X,
        ),
    ),
    hints=(
        "The paper's matrix is your W transposed. What becomes of its gradient?",
        "The transpose of XᵀD is DᵀX.",
    ),
)
