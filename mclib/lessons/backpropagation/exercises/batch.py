"""A whole batch: the bias of the second layer, all gradients at once, and what they cost."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.digits import softmax
from mclib.functions.network import forward, gradients, pack
from mclib.functions.neuron import gate, relu
from mclib.lessons.backpropagation.samples import batches

# P = (0.6 0.3 0.1; 0.2 0.2 0.6), classes 1 and 2: P − Y = (−0.4 0.3 0.1; 0.2 −0.8 0.6)
batch_bias = Exercise(
    np.array([-0.1, -0.25, 0.35]),
    "The bias serves both samples, so their slopes add; the loss is a mean, so each is halved.",
    mistakes=(
        Mistake(
            "mean forgotten",
            "You added up P − Y. The loss is the mean over the two samples.",
            wrong=lambda: [-0.2, -0.5, 0.7],
        ),
        Mistake(
            "first sample only",
            "This is what the first sample contributes. The bias serves both.",
            wrong=lambda: [-0.2, 0.15, 0.05],
        ),
        Mistake(
            "last sample only",
            "Only the last sample is left: it has overwritten the first. At a fork, what comes "
            "back adds up.",
            wrong=lambda: [0.1, -0.4, 0.3],
        ),
        Mistake(
            "truth forgotten",
            "You averaged the shares. The truth of each sample still has to be taken off.",
            wrong=lambda: [0.4, 0.25, 0.35],
        ),
        Mistake(
            "sign",
            "The sign is reversed: the slopes are the shares less the truth.",
            wrong=lambda: [0.1, 0.25, -0.35],
        ),
        Mistake(
            "mean twice",
            "You divided by N twice. It is in Δ₂ once, and then the samples are added up.",
            wrong=lambda: [-0.05, -0.125, 0.175],
        ),
    ),
    hints=(
        "Write down P − Y, two rows of three numbers, and halve it: that is Δ₂.",
        "The bias is broadcast over the samples, so its slopes are the sums of the columns.",
    ),
)


def _packed(W1, b1, W2, b2, X, Y, back=None, gates=None, mean=True, truth=True):
    """Return the packed gradients, with one part computed otherwise."""
    Z1, A1, Z2 = forward(W1, b1, W2, b2, X)
    Δ2 = (softmax(Z2) - Y * truth) / (len(X) if mean else 1)
    Δ1 = (Δ2 if back is None else back(Δ2)) @ W2 * (gate(Z1) if gates is None else gates(Z1))
    return pack(Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0))


def _changed(change):
    """Return a wrong answer: the four gradients, after `change` of the list of them."""

    def wrong(W1, b1, W2, b2, X, Y):
        return pack(*change(list(gradients(W1, b1, W2, b2, X, Y)), X))

    return wrong


def _by_hand(W1, b1, W2, b2, X, Y):
    Z1 = X @ W1.T + b1
    A1 = np.maximum(0, Z1)
    P = softmax(A1 @ W2.T + b2)
    Δ2 = (P - Y) / len(X)
    Δ1 = Δ2 @ W2 * (Z1 > 0)
    return pack(Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0))


def _last_sample(W1, b1, W2, b2, X, Y):
    parts = gradients(W1, b1, W2, b2, X[-1:], Y[-1:])
    return pack(*parts) / len(X)


network_gradients = Exercise(
    lambda W1, b1, W2, b2, X, Y: pack(*gradients(W1, b1, W2, b2, X, Y)),
    "These few lines are backpropagation. Nothing that follows needs more of you.",
    samples=batches(seed=1),
    mistakes=(
        Mistake(
            "gate forgotten",
            "The gradients of the second layer are right. Between A₁ and Z₁ the slopes pass the "
            "gates.",
            wrong=lambda *inputs: _packed(*inputs, gates=lambda Z1: 1.0),
        ),
        Mistake(
            "mean forgotten",
            "All the gradients are N times too large: the loss is a mean, so Δ₂ has a factor 1/N.",
            wrong=lambda *inputs: _packed(*inputs, mean=False),
        ),
        Mistake(
            "truth forgotten",
            "You sent the shares back. The slopes at the scores are the shares less the truth.",
            wrong=lambda *inputs: _packed(*inputs, truth=False),
        ),
        Mistake(
            "mask of the wrong layer",
            "You put a mask on Δ₂ on its way back. The scores have no gate; the gates belong to "
            "Z₁.",
            wrong=lambda *inputs: _packed(*inputs, back=relu, gates=lambda Z1: 1.0),
        ),
        Mistake(
            "activations for gates",
            "On the way to Z₁ you multiplied by the activations. A gate is 0 or 1.",
            wrong=lambda *inputs: _packed(*inputs, gates=relu),
        ),
        Mistake(
            "mean at the fork",
            "The biases got a mean over the batch. The 1/N is in Δ already; at a fork, add up.",
            wrong=_changed(
                lambda parts, X: [parts[0], parts[1] / len(X), parts[2], parts[3] / len(X)]
            ),
        ),
        Mistake(
            "last sample only",
            "Only the last sample has left its slopes: at a fork, what comes back adds up.",
            wrong=_last_sample,
        ),
        Mistake(
            "layers swapped",
            "You returned the second layer's gradients first. The order is W₁, b₁, W₂, b₂.",
            wrong=_changed(lambda parts, X: [parts[2], parts[3], parts[0], parts[1]]),
        ),
        Mistake(
            "biases first",
            "In each layer the bias comes before the weights here. The order is W₁, b₁, W₂, b₂.",
            wrong=_changed(lambda parts, X: [parts[1], parts[0], parts[3], parts[2]]),
        ),
        Mistake(
            "weights transposed",
            "The gradients of the weights are transposed: each has the shape of its matrix.",
            wrong=_changed(lambda parts, X: [parts[0].T, parts[1], parts[2].T, parts[3]]),
        ),
        Mistake(
            "downhill",
            "These are the steps downhill, with the opposite sign: Δ₂ is the shares less the "
            "truth.",
            wrong=_changed(lambda parts, X: [-part for part in parts]),
        ),
        Mistake(
            "activations left out",
            "The second layer's weights got no activations: their gradient is Δ₂ᵀA₁.",
            wrong=lambda W1, b1, W2, b2, X, Y: pack(
                *(parts := gradients(W1, b1, W2, b2, X, Y))[:2],
                np.outer(parts[3], np.ones(len(b1))),
                parts[3],
            ),
        ),
    ),
    hints=(
        "Δ2 = (P - Y) / len(X). For one sample δ₁ is W₂ᵀδ₂, and samples are rows now: Δ2 @ W2, "
        "times the gates of Z1.",
        "Return pack(Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0)).",
    ),
    ways=(_by_hand,),
)

# n = 64, h = 32, k = 10
multiplications = Exercise(
    np.array([2368, 2688]),
    "All 2,410 slopes together cost little more than the loss itself.",
    mistakes=(
        Mistake(
            "back to the input too",
            "Backward you also sent the slopes through W₁. Nobody needs those of the image here.",
            wrong=lambda: [2368, 4736],
        ),
        Mistake(
            "one product backward",
            "Backward you left out W₂ᵀδ₂, which takes the slopes to the hidden layer.",
            wrong=lambda: [2368, 2368],
        ),
        Mistake(
            "second layer only",
            "You left out the outer product δ₁xᵀ, which is the largest of the three.",
            wrong=lambda: [2368, 640],
        ),
        Mistake(
            "biases counted",
            "You counted the biases too. They are added, not multiplied.",
            wrong=lambda: [2410, 2688],
        ),
        Mistake(
            "swapped",
            "The two have changed places: forward comes first.",
            wrong=lambda: [2688, 2368],
        ),
    ),
    hints=(
        "A product of shapes (a, b) and (b,) takes ab multiplications, and so does an outer "
        "product of a and b numbers.",
        "Forward hn + kh. Backward δ₂a₁ᵀ, W₂ᵀδ₂ and δ₁xᵀ: kh + kh + hn.",
    ),
)
