"""A small square and its image: its form, its area with a sign, and the matrix read back."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

predict_image = Prediction(
    "parallelogram",
    "Sides that are parallel stay parallel, because near a point the map is a matrix. Lengths and "
    "angles may change.",
    mistakes=(
        Mistake(
            "square",
            "A square would need equal sides and right angles. A matrix may stretch the two sides "
            "differently and tilt them.",
            wrong=lambda: "square",
        ),
        Mistake(
            "curved",
            "The image of a large square is curved. What does a curve look like when you zoom in "
            "on one of its points?",
            wrong=lambda: "curved",
        ),
        Mistake(
            "rectangle",
            "A rectangle would need right angles, and a matrix need not keep an angle.",
            wrong=lambda: "rectangle",
        ),
    ),
)

_J = np.array([[1, 2], [3, -1]])

jacobian_from_square = Exercise(
    _J,
    "The arrows are what steps of 0.1 become. Divided by 0.1 they are the columns of J.",
    mistakes=(
        Mistake(
            "arrows laid as rows",
            "Each arrow is what one input does to both outputs, and that is a column of J.",
            wrong=lambda: _J.T,
        ),
        Mistake(
            "not divided",
            "These are the arrows as drawn. They belong to a step of 0.1, not to a step of 1.",
            wrong=lambda: 0.1 * _J,
        ),
        Mistake(
            "tips",
            "These are the points where the arrows end. Measure each arrow from its tail, then "
            "divide by the step.",
            wrong=lambda: [[5.1, 5.2], [3.3, 2.9]],
        ),
        Mistake(
            "arrows swapped",
            "Arrow 1 is the image of the step in x, so it is the first column.",
            wrong=lambda: _J[:, ::-1],
        ),
        Mistake(
            "downwards counted upwards",
            "Arrow 2 points downwards: one of its coordinates is negative.",
            wrong=lambda: [[1, 2], [3, 1]],
        ),
    ),
    hints=(
        "Arrow 1 starts at (5, 3) and ends at (5.1, 3.3). How far does it go in u, and in v?",
        "Divide both by the side 0.1. These two numbers are the first column.",
    ),
)

signed_factor = Exercise(
    -7,
    "The size says how much larger the image is; the minus sign says that it is reflected: on the "
    "left you turn counter-clockwise from arrow 1 to arrow 2, on the right clockwise.",
    mistakes=(
        Mistake(
            "sign left out",
            "That is the factor of the area without its sign. In which direction do you turn from "
            "arrow 1 to arrow 2, on the left and on the right?",
            wrong=lambda: 7,
        ),
        Mistake(
            "products added",
            "You added the two products. In a determinant the second one is subtracted: ad - bc.",
            wrong=lambda: 5,
        ),
        Mistake(
            "area itself",
            "That is the area of the image. The factor compares it with the area of the square.",
            wrong=lambda: -0.07,
            when=lambda given: given.size == 1 and np.isclose(abs(given.item()), 0.07),
        ),
        Mistake(
            "divided by the side",
            "You divided the area by the side of the square. Divide by its area.",
            wrong=lambda: -0.7,
            when=lambda given: given.size == 1 and np.isclose(abs(given.item()), 0.7),
        ),
    ),
    hints=(
        "For the matrix with rows (a, b) and (c, d) the determinant is ad - bc.",
        "Here a = 1, b = 2, c = 3 and d = -1.",
    ),
)
