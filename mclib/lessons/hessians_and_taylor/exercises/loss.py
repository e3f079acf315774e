"""The Hessian of a loss, and products with it."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _squared_square(x):
    return 4 * (x @ x) * x


def _product_of_sines(x):
    return np.cos(x) * np.prod(np.sin(x)) / np.sin(x)


def _product(g, x, v):
    h = 1e-5
    return (g(x + h * v) - g(x - h * v)) / (2 * h)


hessian_vector_product = Exercise(
    _product,
    "Two gradients, whatever n is. H itself was never stored.",
    samples=(
        (_squared_square, np.array([0.6, -0.9, 1.1]), np.array([0.7, 0.4, -0.5])),
        (_product_of_sines, np.array([0.8, 1.9]), np.array([-0.6, 1.2])),
        (_squared_square, np.array([-0.7, 0.5]), np.array([1.3, 0.8])),
    ),
    column=True,
    tolerance=1e-4,
    mistakes=(
        Mistake(
            "not divided",
            "This is the change of the gradient over a short step. Divide it by the length of the "
            "step, h or 2h.",
            wrong=lambda g, x, v: g(x + 1e-5 * v) - g(x),
            when=lambda given, g, x, v: (
                np.shape(given) == np.shape(x) and 0 < np.max(np.abs(given)) < 1e-2
            ),
        ),
        Mistake(
            "divided by h",
            "Between x − hv and x + hv lie two steps: divide by 2h.",
            wrong=lambda g, x, v: 2 * _product(g, x, v),
        ),
        Mistake(
            "step of length one",
            "Your step is v itself, which is not small. Take a small multiple of v, and divide by "
            "that multiple.",
            wrong=lambda g, x, v: g(x + v) - g(x),
        ),
        Mistake(
            "step of length one",
            "Your step is v itself, which is not small. Take a small multiple of v, and divide by "
            "that multiple.",
            wrong=lambda g, x, v: (g(x + v) - g(x - v)) / 2,
        ),
        Mistake(
            "gradient at v",
            "This is the gradient at v. Take two gradients near x, on either side along v.",
            wrong=lambda g, x, v: g(v),
        ),
        Mistake(
            "gradient alone",
            "This is the gradient at x. How does it change when x moves along v?",
            wrong=lambda g, x, v: g(x),
        ),
        Mistake(
            "slope along v",
            "This is the slope of f along v, a single number. Hv is the change of the gradient "
            "along v, and has n entries.",
            wrong=lambda g, x, v: g(x) @ v,
        ),
        Mistake(
            "unit vector",
            "You made v a unit vector. Hv grows with v: leave its length as it is.",
            wrong=lambda g, x, v: _product(g, x, v) / np.linalg.norm(v),
        ),
        Mistake(
            "vᵀHv",
            "This is vᵀHv, a single number. Hv has n entries.",
            wrong=lambda g, x, v: v @ _product(g, x, v),
        ),
    ),
    hints=(
        "H is the Jacobian of the gradient, and a Jacobian times v is a change along v.",
        "Take the gradient at x + h v and at x − h v, with h = 1e-5.",
    ),
)


def _with_ones(x):
    return np.stack([x, np.ones(len(x))], axis=1)


def _loss_hessian(x):
    return 2 * np.array([[np.mean(x**2), np.mean(x)], [np.mean(x), 1]])


loss_hessian = Exercise(
    _loss_hessian,
    "The outputs y do not appear in it: they move the bowl, but they do not bend it.",
    samples=(
        (np.array([0.6, -1.4, 2.3]),),
        (np.array([1.2, 0.4, -0.9, 2.1]),),
        (np.array([-0.7, -1.8, 0.4, 1.5, -2.2]),),
    ),
    mistakes=(
        Mistake(
            "two lost",
            "The 2 from the square is missing.",
            wrong=lambda x: _loss_hessian(x) / 2,
        ),
        Mistake(
            "1/N lost",
            "You took sums. The loss is a mean, so there is a 1/N.",
            wrong=lambda x: len(x) * _loss_hessian(x),
        ),
        Mistake(
            "two and 1/N lost",
            "Two factors are missing: the 2 from the square, and the 1/N from the mean.",
            wrong=lambda x: len(x) * _loss_hessian(x) / 2,
        ),
        Mistake(
            "square of the mean",
            "You squared the mean of x. The slope with respect to w contains x once from the error "
            "and once from outside: take the mean of x².",
            wrong=lambda x: 2 * np.outer([np.mean(x), 1], [np.mean(x), 1]),
        ),
        Mistake(
            "mixed left out",
            "The diagonal is right. The slope with respect to w changes with b as well, unless the "
            "mean of x is 0.",
            wrong=lambda x: np.diag([2 * np.mean(x**2), 2]),
        ),
        Mistake(
            "one slope each",
            "You gave one number for each of the two slopes. Each slope changes with w and with b: "
            "four numbers in two rows.",
            wrong=lambda x: np.array([2 * np.mean(x), 2]),
        ),
        Mistake(
            "other order",
            "This has a row for each sample. The Hessian has one for each weight: the transposed "
            "matrix comes first.",
            wrong=lambda x: 2 / len(x) * _with_ones(x) @ _with_ones(x).T,
        ),
        Mistake(
            "one matrix alone",
            "This still has a side for the samples. The product with the other matrix sums over "
            "them.",
            wrong=lambda x: 2 / len(x) * _with_ones(x),
            when=lambda given, x: np.shape(given) in ((len(x), 2), (2, len(x))),
        ),
        Mistake(
            "b first",
            "All entries are right, in the wrong places: w comes first, then b.",
            wrong=lambda x: _loss_hessian(x)[::-1, ::-1],
        ),
        Mistake(
            "x for x²",
            "In the first entry x appears twice, once from each differentiation.",
            wrong=lambda x: 2 * np.array([[np.mean(x), np.mean(x)], [np.mean(x), 1]]),
        ),
        Mistake(
            "last entry",
            "The first three entries are right. In the last one, the slope of 2e with respect to b "
            "is a number.",
            wrong=lambda x: 2 * np.array([[np.mean(x**2), np.mean(x)], [np.mean(x), 0]]),
        ),
    ),
    hints=(
        "The two slopes are the means of 2ex and of 2e. The slope of e with respect to w is x, and "
        "with respect to b it is 1.",
        "The entries are the means of 2x², 2x, 2x and 2.",
    ),
    ways=(lambda x: 2 / len(x) * np.array([[x @ x, x.sum()], [x.sum(), len(x)]]),),
)
