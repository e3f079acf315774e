"""The neuron learns from the penguins."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions import penguins

_flipper, _mass = penguins.measured()
_SLOPE, _HEIGHT = np.polyfit(_flipper, _mass, 1)
_PER_DEVIATION = _SLOPE * _flipper.std()

penguin_mass = Exercise(
    _SLOPE * 2.1 + _HEIGHT,
    "The input is put on the scale on which the neuron was trained, and all gates are open, so "
    "this is the best line.",
    tolerance=1e-3,  # a neuron that still moves in the fourth digit will do
    mistakes=(
        Mistake(
            "not standardised",
            "You put 2.1 dm into a neuron that was trained on standardised lengths. Subtract the "
            "mean of the training data and divide by their deviation first.",
            wrong=lambda: _PER_DEVIATION * 2.1 + _mass.mean(),
        ),
        Mistake(
            "raw input, 200 steps",
            "This is what 200 steps on the lengths in dm lead to. Train on the standardised ones.",
            wrong=lambda: 1.82156613 * 2.1 + 0.56671982,
        ),
        Mistake(
            "not divided",
            "You subtracted the mean but did not divide by the deviation.",
            wrong=lambda: _PER_DEVIATION * (2.1 - _flipper.mean()) + _mass.mean(),
        ),
        Mistake(
            "mean mass",
            "This is the mean mass of all the penguins. How far is 2.1 dm from the mean flipper?",
            wrong=lambda: _mass.mean(),
        ),
        Mistake(
            "dead start",
            "Your neuron is dead: from w = 0, b = 0 every z is 0, every gate is shut, and no step "
            "moves it. Start from b = 1.",
            wrong=lambda: 0,
        ),
        Mistake(
            "in grams",
            "This is the mass in grams. The neuron was trained in kilograms.",
            wrong=lambda: 1000 * (_SLOPE * 2.1 + _HEIGHT),
        ),
    ),
    hints=(
        "Train as above, with s in the place of flipper.",
        "The input 2.1 becomes (2.1 - flipper.mean()) / flipper.std() before it is multiplied by "
        "w.",
    ),
)
