"""Problems with small numbers, for pencil and paper: forwards, backwards, and one to break."""

import numpy as np

from mclib.checks import Exercise, Mistake

# w₁ is raised by 0.01 and z rises by 0.03; w₂ is raised by 0.02 and z falls by 0.01
input_from_slopes = Exercise(
    np.array([3, -0.5]),
    "The slope of z with respect to a weight is the input beside it, so two nudges reveal x.",
    mistakes=(
        Mistake(
            "changes for slopes",
            "These are the changes of z. Divide each by the change of the weight that caused it.",
            wrong=lambda: [0.03, -0.01],
        ),
        Mistake(
            "reciprocal",
            "You divided the change of the weight by that of z. A slope is the change of z for "
            "each unit of the weight.",
            wrong=lambda: [1 / 3, -2],
        ),
        Mistake(
            "sign of the second",
            "z falls when w₂ is raised: what sign has this slope?",
            wrong=lambda: [3, 0.5],
        ),
        Mistake(
            "one step for both",
            "You divided both changes by 0.01. The second weight was raised by 0.02.",
            wrong=lambda: [3, -1],
        ),
    ),
    hints=(
        "The term w₁ x₁ changes by 0.01 x₁, and nothing else changes.",
        "0.01 x₁ = 0.03. Write down the same equation for x₂.",
    ),
)

# z = (-1.5, 0, 2)
gates_of_vector = Exercise(
    np.array([0, 0, 1]),
    "One gate for each entry; the one at z = 0 is 0 by convention.",
    mistakes=(
        Mistake(
            "z ≥ 0",
            "The second entry is at the corner. There the slope is 0 by convention.",
            wrong=lambda: [0, 1, 1],
        ),
        Mistake(
            "the value",
            "These are the values of max(0, z). How steep is it at each entry?",
            wrong=lambda: [0, 0, 2],
        ),
        Mistake(
            "the average at the corner",
            "You took the average of the two one-sided slopes at z = 0. It is a possible "
            "convention, but not that of this lesson.",
            wrong=lambda: [0, 0.5, 1],
        ),
        Mistake(
            "minus below 0",
            "Left of 0 the graph is level: its slope there is not negative.",
            wrong=lambda: [-1, 0, 1],
        ),
    ),
    hints=(
        "Look at one entry at a time: is the graph of max(0, z) level there, or rising?",
        "At z = 0 itself, use the convention.",
    ),
)

_W = np.array([1, -2])
_INPUTS = np.array([[3, 1], [-1, -2], [0, 1]])


def _shuts_all(b):
    if not np.isfinite(b):
        return "Give a finite number."
    open_ = int(np.sum(_INPUTS @ _W + b > 0))
    if open_:
        count = ("one input opens", "two inputs open", "all three inputs open")[open_ - 1]
        return f"This neuron is not dead: {count} its gate. Compute w·x for each of the three."
    return True


bias_that_shuts = Exercise(
    -4,
    "With every gate shut no slope is left, and the loss cannot tell the neuron where to go.",
    accept=_shuts_all,
    mistakes=(
        Mistake(
            "the wrong way",
            "This bias opens the gate for all three inputs. Here it should be shut for all.",
            wrong=lambda: 4,
            when=lambda given: given.shape == () and given > 2,
        ),
    ),
    hints=(
        "Work out w·x for the three inputs. Which of them is the hardest to shut?",
        "The largest w·x is 3. How low must b be for 3 + b not to be positive?",
    ),
)

# x = (2, -1), δ = (1.5, 2, -0.5, -1)
gates_from_gradient = Exercise(
    np.array([1, 0, 1, 0]),
    "Row i of the gradient is δ_i x where the gate is open, and zero where it is shut.",
    mistakes=(
        Mistake(
            "reversed",
            "You marked the rows of zeros. A row of zeros belongs to a gate that is shut.",
            wrong=lambda: [0, 1, 0, 1],
        ),
        Mistake(
            "sign of the row",
            "A negative row is not a shut gate: its sign comes from δ. Which rows are zero?",
            wrong=lambda: [1, 0, 0, 0],
        ),
        Mistake(
            "sign of δ",
            "You looked at the signs of δ. A gate depends on z, and δ may have any sign.",
            wrong=lambda: [1, 1, 0, 0],
        ),
        Mistake(
            "δ for the gate",
            "These are the δ of the open units. A gate is 0 or 1.",
            wrong=lambda: [1.5, 0, -0.5, 0],
        ),
    ),
    hints=(
        "Row i is (δ_i times gate i) times x. Here no δ_i is 0, and x is not zero.",
        "Which rows are zero?",
    ),
)

# z = (3, 1, -1), so δ ⊗ gate = (2, -1, 0)
back_in_numbers = Exercise(
    np.array([3, 1]),
    "Each open unit sends its δ back along its own row of W, and what they send adds up.",
    mistakes=(
        Mistake(
            "gate forgotten",
            "All three units take part in your sum. Which of them has a z that is not positive?",
            wrong=lambda: [13, -4],
        ),
        Mistake(
            "δ forgotten",
            "You added up the rows of the open units. Each row is multiplied by its δ first.",
            wrong=lambda: [0, 5],
        ),
        Mistake(
            "gate reversed",
            "Only the third unit takes part in your sum, and its gate is shut.",
            wrong=lambda: [10, -5],
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activations as well. A gate is 0 or 1.",
            wrong=lambda: [7, 9],
        ),
    ),
    hints=(
        "First z, then the gates, then δ ⊗ gate: one number for each unit.",
        "δ ⊗ gate = (2, −1, 0). Multiply each row of W by its number and add the rows.",
    ),
)

# δ ⊗ gate is (1, 0), (2, -3) and (0, 4) for the three samples
batch_bias_in_numbers = Exercise(
    np.array([3, 1]),
    "One bias serves every sample, so what comes back from all the samples adds up.",
    mistakes=(
        Mistake(
            "gate forgotten",
            "You added up the columns of Δ. Where Z is not positive, nothing comes back.",
            wrong=lambda: [8, 5],
        ),
        Mistake(
            "mean over the batch",
            "You took the mean over the samples. If the loss is a mean, its 1/N is in Δ already.",
            wrong=lambda: [1, 1 / 3],
        ),
        Mistake(
            "wrong axis",
            "You added along the rows: one number for each sample. There is one bias for each "
            "unit, that is, for each column.",
            wrong=lambda: [1, -1, 4],
        ),
        Mistake(
            "all in one",
            "You added up everything. Each unit has a bias of its own.",
            wrong=lambda: 4,
        ),
    ),
    hints=(
        "Write down Δ ⊗ gate first: which entries of Z are positive?",
        "Each column belongs to one unit. Add it up from top to bottom.",
    ),
)

# three units and two inputs: ∂a/∂W has 3·3·2 entries
entries_not_zero = Exercise(
    6,
    "As many as W has: unit i depends on row i of W only. All the other entries are 0 for good.",
    mistakes=(
        Mistake(
            "all of them",
            "This is the number of all entries. Does the first unit depend on the second row of W?",
            wrong=lambda: 18,
        ),
        Mistake(
            "one unit",
            "These are the entries of a single unit. There are three units.",
            wrong=lambda: 2,
        ),
        Mistake(
            "one for each unit",
            "Each unit depends on every weight of its row, and a row has two.",
            wrong=lambda: 3,
        ),
        Mistake(
            "the others",
            "These are the entries that are 0 whatever the input is. How many are left?",
            wrong=lambda: 12,
        ),
    ),
    hints=(
        "Which weights does the first unit depend on?",
        "Each of the three units depends on the two weights of its own row.",
    ),
)
