"""The top of the network: softmax with cross-entropy, and the slopes p - y that start it all."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.functions.digits import softmax
from mclib.functions.network import cross_entropy as cross_entropy_of
from mclib.lessons.backpropagation.samples import scores

predict_other_score = Prediction(
    "rises",
    "A larger score for a wrong class takes its share from all the others, the right one too.",
    mistakes=(
        Mistake(
            "falls",
            "The third class is not the right one. What becomes of the share of the right class "
            "when another score grows?",
            wrong=lambda: "falls",
        ),
        Mistake(
            "stays",
            "The loss does not name this score, but its share does: the scores of all classes "
            "stand in the denominator.",
            wrong=lambda: "stays",
        ),
    ),
    hints=("The shares add up to 1. What happens to the others when one of them grows?",),
)

# δ₂ = (0.3, −0.6, 0.3), so p = (0.3, 0.4, 0.3)
shares_from_slopes = Exercise(
    np.array([0.3, 0.4, 0.3]),
    "One slope alone is negative, and it belongs to the right class: add 1 there.",
    mistakes=(
        Mistake(
            "truth left out",
            "A share is never negative. To which class does the negative slope belong?",
            wrong=lambda: [0.3, -0.6, 0.3],
        ),
        Mistake(
            "absolute values",
            "These do not add up to 1. The slope of the right class is its share less 1.",
            wrong=lambda: [0.3, 0.6, 0.3],
        ),
        Mistake(
            "truth",
            "This is the truth y. What does p have to be, so that p − y gives the slopes?",
            wrong=lambda: [0, 1, 0],
        ),
    ),
    hints=(
        "The shares lie between 0 and 1, so the right class is the one with a negative slope.",
        "p = δ₂ + y.",
    ),
)

# The last two have scores for which exp overflows, or the right share is rounded to 0.
_SCORES = (
    *scores(seed=4),
    (np.array([1000.0, 998.0, 1001.0]), np.array([0, 1, 0])),
    (np.array([-800.0, 20.0]), np.array([1, 0])),
)

cross_entropy = Exercise(
    lambda z2, y: cross_entropy_of(z2, y),
    "With the largest score taken off first, no power of e is larger than 1.",
    samples=_SCORES,
    mistakes=(
        Mistake(
            "sign",
            "This is the logarithm of the right share, which is negative. The loss has a minus.",
            wrong=lambda z2, y: -cross_entropy_of(z2, y),
        ),
        Mistake(
            "one score",
            "This is minus the score of the right class. The logarithm of the sum is missing.",
            wrong=lambda z2, y: -np.sum(z2 * y),
        ),
        Mistake(
            "sum only",
            "This is the logarithm of the sum of the powers. Take off the score of the right "
            "class.",
            wrong=lambda z2, y: cross_entropy_of(z2, y) + np.sum(z2 * y),
        ),
        Mistake(
            "mean",
            "You took the mean over the classes, but y leaves only one term: add up.",
            wrong=lambda z2, y: cross_entropy_of(z2, y) / len(z2),
        ),
        Mistake(
            "all classes",
            "You added up −ln p over all classes. Only the right class counts.",
            wrong=lambda z2, y: np.sum([cross_entropy_of(z2, each) for each in np.eye(len(z2))]),
        ),
        Mistake(
            "wrong classes",
            "You added up −ln p over the classes that are not right. Multiply by y.",
            wrong=lambda z2, y: (
                np.sum([cross_entropy_of(z2, each) for each in np.eye(len(z2))])
                - cross_entropy_of(z2, y)
            ),
        ),
        Mistake(
            "overflow",
            "This is right until a score is so large that its power of e overflows. Take the "
            "largest score off every score first.",
            wrong=lambda z2, y: np.log(np.sum(np.exp(z2))) - z2 @ y,
        ),
        Mistake(
            "largest score left in",
            "The largest score was taken off in one place and not in the other: the same number "
            "has to be taken off every score.",
            wrong=lambda z2, y: cross_entropy_of(z2, y) - z2.max(),
        ),
    ),
    hints=(
        "ln p_c = z_c − ln Σ exp(z_j). Neither side changes when the same number is taken off "
        "every score.",
        "Write z = z2 - z2.max(), and then np.log(np.sum(np.exp(z))) - z @ y.",
    ),
    ways=(lambda z2, y: np.log(np.sum(np.exp(z := z2 - z2.max()))) - z @ y,),
)

output_delta = Exercise(
    lambda z2, y: softmax(z2) - y,
    "Prediction less truth: no logarithm and no power is left, and the entries add up to 0.",
    samples=scores(seed=7),
    column=True,
    mistakes=(
        Mistake(
            "reversed",
            "This is the truth less the shares: the sign is reversed. Where the share of a wrong "
            "class can grow, the loss grows.",
            wrong=lambda z2, y: y - softmax(z2),
        ),
        Mistake(
            "scores for shares",
            "You took the truth off the scores. The shares are what softmax makes of them.",
            wrong=lambda z2, y: z2 - y,
        ),
        Mistake(
            "shares only",
            "These are the shares. That is the slope of ln Σ exp(z_j) alone; the score of the "
            "right class has a slope too.",
            wrong=lambda z2, y: softmax(z2),
        ),
        Mistake(
            "right class only",
            "Only the right class has a slope here. The scores of the others stand in the sum.",
            wrong=lambda z2, y: (softmax(z2) - y) * y,
        ),
        Mistake(
            "wrong classes only",
            "The right class has the slope 0 here. Its score enters the sum as well, and there "
            "is the −1 from −z_c.",
            wrong=lambda z2, y: softmax(z2) * (1 - y),
        ),
        Mistake(
            "by the shares",
            "This is the slope with respect to p. Between p and the scores there is the softmax.",
            wrong=lambda z2, y: -y / softmax(z2),
        ),
        Mistake(
            "squared error",
            "This is the slope of ½|p − y|², which passes the Jacobian of softmax. The loss here "
            "is −ln p_c.",
            wrong=lambda z2, y: softmax(z2) * (softmax(z2) - y - softmax(z2) @ (softmax(z2) - y)),
        ),
        Mistake(
            "not normalised",
            "The powers of e are not divided by their sum.",
            wrong=lambda z2, y: np.exp(z2) - y,
        ),
    ),
    hints=(
        "The slope of ln Σ exp(z_j) with respect to z_i is exp(z_i) over the sum.",
        "Minus z_c has the slope −1 for i = c, and 0 for the others: together, −y.",
    ),
    ways=(lambda z2, y: np.exp(z2) / np.sum(np.exp(z2)) - y,),
)
