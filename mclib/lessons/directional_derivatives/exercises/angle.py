"""The steepest direction, the level one, and the angle between."""

import numpy as np

from mclib.checks import Exercise, Mistake

_GRADIENT = np.array([3.0, 1.0])  # of x² + xy at (1, 1)
NEAR = 0.002  # the error allowed, so that three digits will do
ROUNDED = 0.05  # a larger error is no mere rounding


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
            "This is the vector ∇f, which says in which direction. How steep it is there is one "
            "number, its length.",
            wrong=lambda: np.array([3, 1]),
        ),
        Mistake("root forgotten", "10 is |∇f|². The length is its root.", wrong=lambda: 10),
        Mistake(
            "entries added",
            "You added the partials. The length of (3, 1) comes from Pythagoras.",
            wrong=lambda: 4,
        ),
        Mistake(
            "the larger partial",
            "3 is the slope along x. Turn a little towards y, and it grows.",
            wrong=lambda: 3,
        ),
        Mistake(
            "the direction's length",
            "1 is the length of any unit direction, and the slope along y. Find the length of ∇f.",
            wrong=lambda: 1,
        ),
        Mistake(
            "along (3, 4)",
            "2.6 was the slope along (3, 4). Which v is best?",
            wrong=lambda: 2.6,
        ),
    ),
    hints=("The best v is ∇f/|∇f|. What is ∇f·v then?",),
    ways=(lambda: np.sqrt(3**2 + 1**2),),
)

slope_at_angle = Exercise(
    lambda steepest, degrees: steepest * np.cos(np.radians(degrees)),
    "Two numbers, the length of the gradient and an angle, are all that a slope needs.",
    samples=((2.3, 30.0), (0.7, 100.0), (3.1, -75.0)),
    mistakes=(
        Mistake(
            "angle for cosine",
            "You multiplied by the angle. It is its cosine that says how much of ∇f lies along v.",
            wrong=lambda steepest, degrees: steepest * degrees,
        ),
        Mistake(
            "angle in radians for cosine",
            "You multiplied by the angle, in radians. Take its cosine.",
            wrong=lambda steepest, degrees: steepest * np.radians(degrees),
        ),
        Mistake(
            "degrees for radians",
            "np.cos reads its input as radians. Convert the degrees first, with np.radians.",
            wrong=lambda steepest, degrees: steepest * np.cos(degrees),
        ),
        Mistake(
            "sine",
            "The sine is 0 along the gradient and 1 across it. The slope is largest along it.",
            wrong=lambda steepest, degrees: steepest * np.sin(np.radians(degrees)),
        ),
        Mistake(
            "cosine alone",
            "This is the share of the steepest slope. Multiply by the steepest slope itself.",
            wrong=lambda steepest, degrees: np.cos(np.radians(degrees)),
        ),
    ),
    hints=("|∇f| cos θ, with θ in radians for np.cos.",),
)

half_slope = Exercise(
    60.0,
    "cos 60° = 1/2. At 45° you still have 71 %: near the top the cosine is flat.",
    mistakes=(
        Mistake(
            "cosine for angle",
            "1/2 is the cosine. Which angle has it?",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "half of the way",
            "45° is half of the way to the level line, but there the slope is still 71 %.",
            wrong=lambda: 45,
        ),
        Mistake(
            "radians",
            "That angle is in radians. In degrees it is a round number.",
            wrong=lambda: np.pi / 3,
        ),
        Mistake("sine", "sin 30° = 1/2. Here the cosine counts.", wrong=lambda: 30),
    ),
    hints=("Solve cos θ = 1/2.",),
)
