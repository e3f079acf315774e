"""The loss of the neuron, taken apart: gate, error and square, forward and backward."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.elementwise_operations.exercises.one_vector import ON_THE_DIAGONAL
from mclib.lessons.elementwise_operations.exercises.rows import row_mistakes


def _z_and_y(seed):
    """Return samples (z, y): both of either sign, not always the same, and away from each other."""
    rng = np.random.default_rng(seed)
    samples = []
    for n in (4, 5, 2):  # not 3, the number of matrices
        z = rng.uniform(0.4, 2.4, n) * np.resize([1, -1, 1, 1, -1], n)
        y = np.abs(z) + rng.uniform(0.3, 0.9, n)
        samples.append((z, y * np.resize([1, 1, -1, 1, -1], n)))
    return tuple(samples)


def _steps(z, y):
    """Return ∂a/∂z, ∂e/∂a and ∂q/∂e, where a = max(0, z), e = y − a and q = e ⊗ e."""
    e = y - relu(z)
    return np.diag(gate(z)), -np.eye(len(z)), np.diag(2 * e)


three_jacobians = Exercise(
    lambda z, y: (np.diag(1.0 * (z > 0)), -np.eye(len(z)), np.diag(2 * (y - np.maximum(0, z)))),
    "All three are diagonal: up to here, no sample depends on another.",
    samples=_z_and_y(seed=81),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "not three matrices",
            "Three matrices of shape (N, N) are asked for: return them with commas between.",
            distort=lambda right: right[0],
            when=lambda given, z, y: given.shape not in ((3, len(z), len(z)), (3, len(z))),
        ),
        *row_mistakes(
            _steps,
            [
                (
                    "a = max(0, z)",
                    [
                        (
                            "relu itself",
                            "these are the outputs max(0, z_i). What is their slope where they "
                            "follow z_i?",
                            lambda z, y: np.diag(relu(z)),
                        ),
                        (
                            "gate reversed",
                            "the ones stand where z_i is negative. There the maximum is 0, "
                            "whatever z_i is.",
                            lambda z, y: np.diag(z < 0),
                        ),
                        (
                            "gate forgotten",
                            "this is the identity. Where z_i is negative, a_i does not depend on "
                            "it.",
                            lambda z, y: np.eye(len(z)),
                        ),
                        (
                            "minus below 0",
                            "where z_i is negative, you put -1. The maximum is constant there.",
                            lambda z, y: np.diag(np.sign(z)),
                        ),
                    ],
                ),
                (
                    "e = y - a",
                    [
                        (
                            "minus forgotten",
                            "a is subtracted, so e_i shrinks when a_i grows.",
                            lambda z, y: np.eye(len(z)),
                        ),
                        (
                            "the errors themselves",
                            "these are the errors. What is the slope of y_i - a_i with respect to "
                            "a_i?",
                            lambda z, y: np.diag(y - relu(z)),
                        ),
                        (
                            "gate in the error",
                            "the gate is in the first step already. Here only a_i moves, and it "
                            "is subtracted.",
                            lambda z, y: -np.diag(gate(z)),
                        ),
                    ],
                ),
                (
                    "q = e ⊗ e",
                    [
                        (
                            "one factor only",
                            "both factors are e_i, and both move.",
                            lambda z, y: np.diag(y - relu(z)),
                        ),
                        (
                            "the squares",
                            "these are the squares. Differentiate them first.",
                            lambda z, y: np.diag((y - relu(z)) ** 2),
                        ),
                        (
                            "a - y",
                            "the error is y - a here, and you used a - y.",
                            lambda z, y: np.diag(2 * (relu(z) - y)),
                        ),
                        (
                            "z for a",
                            "you used y - z. The error is y - a, with a = max(0, z).",
                            lambda z, y: np.diag(2 * (y - z)),
                        ),
                        (
                            "error lost",
                            "the slope of e_i² is not 2 everywhere: it depends on e_i.",
                            lambda z, y: 2 * np.eye(len(z)),
                        ),
                    ],
                ),
            ],
        ),
    ),
    hints=(
        "Each step is an operation of this lesson. In e = y - a only a moves, because y has been "
        "measured.",
        "For the third one compute e = y - np.maximum(0, z) first. The square has the slope 2e.",
    ),
    otherwise="Each of the three Jacobians is a whole matrix, of shape (N, N).",
)


def _triples(seed):
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(0.3, 1.5, len(z)) * np.resize([-1, -1, 1, 1], len(z)), z, y)
        for z, y in _z_and_y(seed)
    )


back_through_the_steps = Exercise(
    lambda δ, z, y: -2 * δ * (y - np.maximum(0, z)) * (z > 0),
    "Three diagonal matrices have become three products of entries, from the loss back to z.",
    samples=_triples(seed=82),
    mistakes=(
        Mistake(
            "gate forgotten",
            "The last step back is missing: where z_i is negative, the gate passes nothing back.",
            wrong=lambda δ, z, y: -2 * δ * (y - relu(z)),
        ),
        Mistake(
            "minus forgotten",
            "On the way from e back to a there is a factor of -1, because e = y - a.",
            wrong=lambda δ, z, y: 2 * δ * (y - relu(z)) * gate(z),
        ),
        Mistake(
            "2 forgotten",
            "The square has the slope 2e_i, and you used e_i.",
            wrong=lambda δ, z, y: -δ * (y - relu(z)) * gate(z),
        ),
        Mistake(
            "δ forgotten",
            "These are the slopes of the three steps. They still have to be multiplied by δ.",
            wrong=lambda δ, z, y: -2 * (y - relu(z)) * gate(z),
        ),
        Mistake(
            "stopped at e",
            "These are the slopes with respect to e. Two more steps lead back to z.",
            wrong=lambda δ, z, y: 2 * δ * (y - relu(z)),
        ),
        Mistake(
            "gate on δ",
            "You tested whether δ is positive. A gate depends on the z of the forward pass; δ may "
            "have any sign.",
            wrong=lambda δ, z, y: -2 * relu(δ) * (y - relu(z)),
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activations. The gate is 0 or 1.",
            wrong=lambda δ, z, y: -2 * δ * (y - relu(z)) * relu(z),
        ),
        Mistake(
            "squares for errors",
            "You multiplied by the squares. The slope of e_i² is 2e_i.",
            wrong=lambda δ, z, y: -2 * δ * (y - relu(z)) ** 2 * gate(z),
        ),
        Mistake(
            "gate reversed",
            "Your gates are open where z_i is negative, and shut where it is positive.",
            wrong=lambda δ, z, y: -2 * δ * (y - relu(z)) * (z < 0),
        ),
        Mistake(
            "added up",
            "You added up all the samples. Each z_i has a slope of its own.",
            wrong=lambda δ, z, y: np.sum(-2 * δ * (y - relu(z)) * gate(z)),
        ),
    ),
    hints=(
        "Start from δ and go back step by step: first through the square, then through y - a, and "
        "then through the gate.",
        "The three factors are 2e, -1 and (z > 0), where e = y - np.maximum(0, z).",
    ),
)
