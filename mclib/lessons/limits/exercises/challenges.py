"""The game from the other side: given a δ for x² at 2, which ε does it answer, and which not?"""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.limits.exercises.epsilon_delta import CHOSEN

smallest_epsilon = Exercise(
    0.41,
    "The right end of the strip is the one that decides: x² comes close to 2.1² there, and never "
    "quite reaches it.",
    mistakes=(
        Mistake(
            "left end",
            "That is the distance at the left end of the strip. x² is steeper to the right of 2.",
            wrong=lambda: 0.39,
        ),
        Mistake(
            "slope times δ",
            "4 times δ takes the curve for a straight line of slope 4. Compute x² at the two ends.",
            wrong=lambda: 0.4,
        ),
        Mistake(
            "bound",
            "That ε is answered, but a smaller one is as well. How far from 4 is x² at the end of "
            "the strip?",
            wrong=lambda: 0.5,
            when=lambda given: np.ndim(given) == 0 and 0.415 < given < 1,
        ),
        Mistake(
            "height",
            "That is the height at the end of the strip. ε is a distance from L = 4.",
            wrong=lambda: 4.41,
            when=lambda given: np.ndim(given) == 0 and (given in (4.41, 3.61)),
        ),
        Mistake(
            "δ itself",
            "That is δ, the distance between inputs. How far apart are their squares?",
            wrong=lambda: 0.1,
        ),
        Mistake(
            "square of δ",
            "Squaring δ is not enough: the square of 2 + δ has another term.",
            wrong=lambda: 0.01,
        ),
        Mistake(
            "divided by 4",
            "You went from the band to the strip. Here δ is given, and the band is asked for.",
            wrong=lambda: 0.025,
            when=lambda given: np.ndim(given) == 0 and 0.019 < given < 0.026,
        ),
    ),
    hints=(
        "The strip reaches from 1.9 to 2.1. What is x² at its ends?",
        "Of the two distances from 4, which is the larger?",
    ),
)


def _defeats(ε, δ):
    if not np.isfinite(ε):
        return f"At δ = {δ:.4g} your ε is no finite number."
    if ε <= 0:
        return f"At δ = {δ:.4g} your ε is {ε:.4g}, but a tolerance must be positive."
    if ε < δ * (4 + δ):  # some x in the strip has x² at least ε away from 4
        return True
    return (
        f"Not at δ = {δ:.4g}: with your ε = {ε:.4g}, every x in the strip has its x² in the band. "
        "A smaller ε asks for more."
    )


defeat_delta = Exercise(
    lambda δ: 4 * δ,
    "Whatever number δ is, some ε defeats it. So a claimant cannot choose δ once and for all: it "
    "has to depend on ε.",
    samples=((0.5,), (0.03,), (2.0,), (1e-10,)),
    accept=_defeats,
    mistakes=(
        Mistake(
            "the edge",
            "The ends do not belong to the strip, so with this ε every x² in it stays in the band, "
            "if only just. Name a slightly smaller ε.",
            wrong=lambda δ: δ * (4 + δ),
            when=lambda ε, δ: np.isclose(ε, δ * (4 + δ), rtol=2e-3, atol=0),
        ),
        Mistake(
            "the bound",
            "In a thin strip |x + 2| is less than 5, so this ε is answered. Name a smaller one.",
            wrong=lambda δ: 5 * δ,
        ),
        *(
            Mistake(
                "the same ε for every δ",
                "One and the same ε does not defeat every δ: a thinner strip answers it. Let ε "
                "depend on δ.",
                wrong=lambda δ, ε=ε: ε,
            )
            for ε in CHOSEN
        ),
        Mistake(
            "not positive",
            "An ε must be positive: it is a distance from L.",
            wrong=lambda δ: -δ,
            when=lambda ε, δ: np.all(ε <= 0),
        ),
    ),
    hints=(
        "How far from 4 does x² come near the right end, where x is almost 2 + δ?",
        "(2 + δ)² - 4 = 4δ + δ². Any positive ε below this will do.",
    ),
)
