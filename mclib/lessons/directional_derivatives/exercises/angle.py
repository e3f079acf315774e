"""Right angles, the steepest direction, the level one, and the angle between."""

import numpy as np

from mclib.checks import Exercise, Mistake

_GRADIENT = np.array([3.0, 1.0])  # of x² + xy at (1, 1)
NEAR = 0.002  # the error allowed, so that three digits will do
ROUNDED = 0.05  # a larger error is no mere rounding

right_angle = Exercise(
    1.2,
    "The dot product 5c - 2·3 is 0 there. No protractor is needed, in any number of dimensions.",
    mistakes=(
        Mistake(
            "sign of the second product",
            "With this c the dot product is -12. The second product, 3 times -2, is negative.",
            wrong=lambda: -1.2,
        ),
        Mistake(
            "parallel",
            "With this c the two vectors point in opposite directions. At right angles their dot "
            "product is 0.",
            wrong=lambda: -7.5,
        ),
        Mistake(
            "not divided",
            "6 is what 5c must be. Solve for c.",
            wrong=lambda: 6,
        ),
        Mistake(
            "entries paired wrongly",
            "You multiplied c by -2. The first entry goes with the first, the second with the "
            "second.",
            wrong=lambda: 7.5,
        ),
        Mistake(
            "upside down",
            "From 5c = 6 you divided the wrong way round.",
            wrong=lambda: 5 / 6,
        ),
        Mistake(
            "equal lengths",
            "With this c the two vectors are equally long. The right angle asks for a dot product "
            "of 0.",
            wrong=lambda: np.sqrt(20),
        ),
    ),
    hints=(
        "Multiply entry by entry and add: c·5 + 3·(-2).",
        "This sum must be 0. Solve for c.",
    ),
)


def _level(given):
    """Say what kind of answer a direction of no change is; "right" if it is one."""
    if given.shape != (2,):
        return "not a direction"
    length = np.hypot(*given)
    if not np.isfinite(length) or length < 1e-9:
        return "no direction"
    unit = given / length
    if abs(unit @ _GRADIENT) < NEAR:
        return "right" if abs(length - 1) < NEAR else "not unit"
    if abs(unit[0] * _GRADIENT[1] - unit[1] * _GRADIENT[0]) < NEAR:
        return "along the gradient"
    if abs(unit @ _GRADIENT) < ROUNDED:
        return "too few digits"
    if abs(unit[0] * 3 - unit[1]) < NEAR:
        return "swapped"
    return "sign changed" if abs(unit[0] + 3 * unit[1]) < NEAR else "still a slope"


def _not_level(name, says, wrong):
    return Mistake(name, says, wrong=lambda: wrong, when=lambda given: _level(given) == name)


level_direction = Exercise(
    np.array([-1, 3]) / np.sqrt(10),
    "Perpendicular to the gradient, so ∇f·v = 0: you walk along the level line.",
    accept=lambda given: _level(given) == "right",
    column=True,
    mistakes=(
        _not_level(
            "along the gradient",
            "Along the gradient f changes most of all. You want the direction across it.",
            np.array([3, 1]) / np.sqrt(10),
        ),
        _not_level(
            "not unit",
            "The direction is right: f does not change along it. Give it length 1.",
            np.array([-1, 3]),
        ),
        _not_level(
            "swapped",
            "You swapped the entries of ∇f. For a right angle one of them must also change its "
            "sign.",
            np.array([1, 3]) / np.sqrt(10),
        ),
        _not_level(
            "sign changed",
            "You changed the sign of one entry of ∇f. For a right angle the two must also be "
            "swapped.",
            np.array([3, -1]) / np.sqrt(10),
        ),
        _not_level(
            "too few digits",
            "This direction is nearly level. Keep three digits of each entry, or the square root.",
            np.array([-0.32, 0.95]),
        ),
        _not_level(
            "still a slope",
            "Along this v, ∇f·v is not 0: you still go up or down.",
            np.array([0, 1]),
        ),
        _not_level("no direction", "This has no direction: its length is 0.", np.zeros(2)),
        _not_level("not a direction", "A direction in the plane is two numbers: [v₁, v₂].", 0.0),
    ),
    hints=(
        "You need 3·v₁ + 1·v₂ = 0.",
        "For instance v₁ = -1 and v₂ = 3; then divide by the length.",
    ),
)

steepest_rate = Exercise(
    np.sqrt(10),
    "The steepest slope is the length of the gradient, √(3² + 1²).",
    mistakes=(
        Mistake(
            "gradient given",
            "This is the vector ∇f, which gives the direction. How steep it is there is a single "
            "number.",
            wrong=lambda: np.array([3, 1]),
        ),
        Mistake("root forgotten", "10 is |∇f|². The length is its square root.", wrong=lambda: 10),
        Mistake(
            "entries added",
            "You added the partials. The length of (3, 1) comes from Pythagoras.",
            wrong=lambda: 4,
        ),
        Mistake(
            "the larger partial",
            "3 is the slope along x. It grows when you turn a little towards y.",
            wrong=lambda: 3,
        ),
        Mistake(
            "the direction's length",
            "1 is the length of any unit direction, and the slope along y. Find the length of ∇f.",
            wrong=lambda: 1,
        ),
        Mistake(
            "along (3, 4)",
            "2.6 was the slope along (3, 4). The best v points elsewhere.",
            wrong=lambda: 2.6,
        ),
    ),
    hints=(
        "What is the largest value that the cosine can take?",
        "There the slope is |∇f|. How long is the vector (3, 1)?",
    ),
    ways=(lambda: np.sqrt(3**2 + 1**2),),
)

half_slope = Exercise(
    60.0,
    "cos 60° = 1/2. At 45° you still have 71 %, because the cosine is flat near its top.",
    mistakes=(
        Mistake(
            "cosine for angle",
            "1/2 is the cosine. Which angle has it?",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "halfway",
            "45° is halfway to the level line, but the slope there is still 71 % of the steepest.",
            wrong=lambda: 45,
        ),
        Mistake(
            "radians",
            "This angle is in radians. Give it in degrees.",
            wrong=lambda: np.pi / 3,
        ),
        Mistake("sine", "sin 30° = 1/2, but here the cosine counts.", wrong=lambda: 30),
    ),
    hints=("Solve cos θ = 1/2.",),
)
