"""Problems with small numbers: a loss, its slopes, a sample found from them, and a shape."""

import numpy as np

from mclib.checks import Exercise, Mistake

# w = 2, b = -1; the inputs are 1, -1, 2 and the outputs 2, 1, 1: z = (1, -3, 3), a = (1, 0, 3)
loss_on_paper = Exercise(
    2,
    "The three errors are 1, 1 and −2. A neuron whose gate is shut still misses by all of y.",
    mistakes=(
        Mistake(
            "gate forgotten",
            "You used z where the neuron gives max(0, z). One of the three z is negative.",
            wrong=lambda: 7,
        ),
        Mistake(
            "not divided",
            "This is the sum of the squares. The loss is their mean.",
            wrong=lambda: 6,
        ),
        Mistake(
            "shut sample left out",
            "You left out the sample whose gate is shut. Its slopes are 0, but its error is not.",
            wrong=lambda: 5 / 3,
        ),
        Mistake(
            "mean of two",
            "You took the mean over the open gates alone. The loss counts every sample.",
            wrong=lambda: 2.5,
        ),
        Mistake(
            "absolute errors",
            "This is the mean of the errors without their signs. Square them first.",
            wrong=lambda: 4 / 3,
        ),
        Mistake(
            "mean error squared",
            "Square each error first and take the mean afterwards: errors of opposite signs must "
            "not cancel.",
            wrong=lambda: 0,
        ),
        Mistake(
            "bias forgotten, or outputs squared",
            "Two mistakes lead to this: the bias was left out, or the outputs of the neuron were "
            "squared instead of its errors.",
            wrong=lambda: (0 + 1 + 9) / 3,
        ),
        Mistake(
            "root",
            "This is the root of the mean square. The loss has no root.",
            wrong=lambda: 2**0.5,
        ),
    ),
    hints=(
        "First the three z, then the three a, then the errors y − a.",
        "z = (1, −3, 3) and a = (1, 0, 3). Square the errors and take the mean.",
    ),
)

# m ⊗ e = (-1, 0, 2)
gradients_on_paper = Exercise(
    np.array([2, 2 / 3]),
    "Two samples pull, in opposite directions, and the one with the shut gate does not pull.",
    mistakes=(
        Mistake(
            "no mask",
            "All three samples take part in your sums. The gate of one of them is shut.",
            wrong=lambda: [14 / 3, -2],
        ),
        Mistake(
            "uphill and downhill",
            "Both signs are reversed. The error e is z − y.",
            wrong=lambda: [-2, -2 / 3],
        ),
        Mistake(
            "not divided",
            "These are the sums times 2. The loss is a mean, so divide by N.",
            wrong=lambda: [6, 2],
        ),
        Mistake(
            "factor 2 lost",
            "The square has the slope 2e: a factor 2 is missing.",
            wrong=lambda: [1, 1 / 3],
        ),
        Mistake(
            "factor 2 lost for b",
            "The slope with respect to w is right. The slope with respect to b has the factor 2 "
            "as well.",
            wrong=lambda: [2, 1 / 3],
        ),
        Mistake(
            "no mask for w",
            "The slope with respect to b is right. In the one for w, all three samples take part.",
            wrong=lambda: [14 / 3, 2 / 3],
        ),
        Mistake(
            "no mask for b",
            "The slope with respect to w is right. In the one for b, all three samples take part.",
            wrong=lambda: [2, -2],
        ),
        Mistake(
            "sign of w",
            "The slope with respect to w has the wrong sign. The second error is the larger one, "
            "and its input is positive.",
            wrong=lambda: [-2, 2 / 3],
        ),
        Mistake(
            "sign of b",
            "The slope with respect to b has the wrong sign. Which of the two errors is larger?",
            wrong=lambda: [2, -2 / 3],
        ),
        Mistake(
            "squares kept",
            "You used the squares of the errors. The slope of a square is twice the error itself.",
            wrong=lambda: [6, 10 / 3],
        ),
        Mistake(
            "divided by the active",
            "You divided by the number of open gates. The mean is taken over all N samples.",
            wrong=lambda: [3, 1],
        ),
        Mistake(
            "inputs forgotten",
            "You used the same sum for both. For w, each error is multiplied by its input first.",
            wrong=lambda: [2 / 3, 2 / 3],
        ),
        Mistake(
            "swapped",
            "These are the right numbers in the wrong order: w comes first.",
            wrong=lambda: [2 / 3, 2],
        ),
        Mistake(
            "a - y at the shut gate",
            "You gave the sample with the shut gate the pull of its error a − y. Behind a shut "
            "gate there is no pull at all.",
            wrong=lambda: [8 / 3, 0],
        ),
    ),
    hints=(
        "Which gates are open? Only these samples take part.",
        "The errors of the two active samples are −1 and 2, and their inputs 1 and 2.",
    ),
)

# one sample, N = 1: 2 e x = 6 and 2 e = -2
sample_from_slopes = Exercise(
    np.array([-1, -3]),
    "The slope with respect to b gives the error, and the ratio of the two gives the input.",
    mistakes=(
        Mistake(
            "factor 2 forgotten",
            "You took ∂C/∂b for the error. It is twice the error.",
            wrong=lambda: [-2, -3],
        ),
        Mistake(
            "2 counted once",
            "The error is right. Both slopes hold the factor 2, so it cancels in their ratio.",
            wrong=lambda: [-1, -6],
        ),
        Mistake(
            "sign of the input",
            "The error is right. Its product with the input is positive: what sign has the input?",
            wrong=lambda: [-1, 3],
        ),
        Mistake(
            "sign of the error",
            "∂C/∂b is negative, so the neuron gives too little. What sign has e = z − y?",
            wrong=lambda: [1, 3],
        ),
        Mistake(
            "the slopes themselves",
            "These are the slopes that were given. Each is twice the error, and one of them is "
            "also multiplied by the input.",
            wrong=lambda: [6, -2],
        ),
        Mistake(
            "halves of the slopes",
            "You halved both slopes. Half of ∂C/∂b is the error; half of ∂C/∂w is the error times "
            "the input.",
            wrong=lambda: [3, -1],
        ),
        Mistake(
            "ratio reversed",
            "You divided ∂C/∂b by ∂C/∂w. The input is the other ratio.",
            wrong=lambda: [-1, -1 / 3],
        ),
        Mistake(
            "swapped",
            "These are the right numbers in the wrong order: the error comes first.",
            wrong=lambda: [-3, -1],
        ),
    ),
    hints=(
        "For N = 1 the slopes are 2 e x and 2 e.",
        "2 e = −2. Now divide the two slopes.",
    ),
)

# z (5,) less y (5, 1)
silent_shape = Exercise(
    (5, 5),
    "Every z meets every y. The mean of the 25 squares is a number too, and no error is raised.",
    is_shape=True,
    mistakes=(
        Mistake(
            "as if both were (5,)",
            "It would be so if y had the shape (5,). Here y is a column, and broadcasting "
            "stretches both.",
            wrong=lambda: (5,),
        ),
        Mistake(
            "a column",
            "A row of 5 cannot be fitted into a column: both are stretched. What is the rule of "
            "broadcasting?",
            wrong=lambda: (5, 1),
        ),
        Mistake(
            "a row",
            "(5,) is read as (1, 5), and the column is stretched as well.",
            wrong=lambda: (1, 5),
        ),
        Mistake(
            "a number",
            "The difference is taken entry by entry and nothing is summed yet.",
            wrong=lambda: (),
        ),
    ),
    hints=(
        "NumPy reads (5,) as (1, 5) here. Then it stretches every length 1.",
        "(1, 5) and (5, 1): the largest length along each axis wins.",
    ),
)
