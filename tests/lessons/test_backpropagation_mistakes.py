"""Wrong answers to lesson 13 as learners type them, each with the name that it must be given."""

import numpy as np
import pytest
from wrong_answers import complete, named

from mclib.functions.digits import softmax
from mclib.functions.network import pack
from mclib.lessons.backpropagation import exercises


def log_softmax(z):
    z = z - z.max()
    return z - np.log(np.sum(np.exp(z)))


TOP = [
    ("predict_other_score", "falls", "falls"),
    ("predict_other_score", "stays", "stays"),
    ("shares_from_slopes", "truth left out", [0.3, -0.6, 0.3]),
    ("shares_from_slopes", "absolute values", [0.3, 0.6, 0.3]),
    ("shares_from_slopes", "truth", (0, 1, 0)),
    ("cross_entropy", "sign", lambda z2, y: log_softmax(z2) @ y),
    ("cross_entropy", "one score", lambda z2, y: -z2[np.argmax(y)]),
    ("cross_entropy", "sum only", lambda z2, y: np.logaddexp.reduce(z2)),
    ("cross_entropy", "mean", lambda z2, y: -np.mean(y * log_softmax(z2))),
    ("cross_entropy", "all classes", lambda z2, y: -np.sum(log_softmax(z2))),
    ("cross_entropy", "wrong classes", lambda z2, y: -np.sum((1 - y) * log_softmax(z2))),
    ("cross_entropy", "overflow", lambda z2, y: np.log(sum(np.exp(z2))) - sum(z2 * y)),
    (
        "cross_entropy",
        "largest score left in",
        lambda z2, y: np.log(np.sum(np.exp(z2 - max(z2)))) - z2 @ y,
    ),
    ("output_delta", "reversed", lambda z2, y: y - softmax(z2)),
    ("output_delta", "scores for shares", lambda z2, y: z2 - y),
    ("output_delta", "shares only", lambda z2, y: np.exp(z2) / sum(np.exp(z2))),
    ("output_delta", "right class only", lambda z2, y: y * (softmax(z2) - 1)),
    ("output_delta", "wrong classes only", lambda z2, y: np.where(y == 1, 0, softmax(z2))),
    ("output_delta", "by the shares", lambda z2, y: -y / softmax(z2)),
    (
        "output_delta",
        "squared error",
        lambda z2, y: (
            (np.diag(softmax(z2)) - np.outer(softmax(z2), softmax(z2))) @ (softmax(z2) - y)
        ),
    ),
    ("output_delta", "not normalised", lambda z2, y: np.exp(z2) - y),
]


def gated(W2, δ2, z1):
    return np.where(z1 > 0, δ2 @ W2, 0)


LAYERS = [
    ("output_weights", "outer product reversed", lambda δ2, a1: a1[:, None] * δ2),
    ("output_weights", "gates for activations", lambda δ2, a1: δ2[:, None] * (a1 > 0)),
    ("output_weights", "added up", lambda δ2, a1: sum(a1) * δ2),
    ("output_weights", "activations only", lambda δ2, a1: np.tile(a1, (len(δ2), 1))),
    ("output_weights", "slopes only", lambda δ2, a1: np.tile(δ2, (len(a1), 1)).T),
    ("output_weights", "sum, not product", lambda δ2, a1: δ2[:, None] + a1),
    ("hidden_in_numbers", "W₂ for W₂ᵀ", [-1.4, 0, 0.2]),
    ("hidden_in_numbers", "gate forgotten", [1, 2.6, -1]),
    ("hidden_in_numbers", "gate reversed", [0, 2.6, 0]),
    ("hidden_in_numbers", "z for the gate", [0.5, 0, -2]),
    ("hidden_in_numbers", "slopes forgotten", [3, 0, 2]),
    ("hidden_in_numbers", "mask on what comes back", [1, 2.6, 0]),
    ("hidden_in_numbers", "signs dropped", [1, 0, 1.4]),
    ("hidden_delta", "gate forgotten", lambda W2, δ2, z1: δ2 @ W2),
    ("hidden_delta", "z for the gate", lambda W2, δ2, z1: (δ2 @ W2) * np.maximum(z1, 0)),
    ("hidden_delta", "z ≥ 0", lambda W2, δ2, z1: np.where(z1 < 0, 0, δ2 @ W2)),
    ("hidden_delta", "gate on what comes back", lambda W2, δ2, z1: np.maximum(0, δ2 @ W2)),
    ("hidden_delta", "mask of the wrong layer", lambda W2, δ2, z1: (δ2 * (δ2 > 0)) @ W2),
    ("hidden_delta", "two masks", lambda W2, δ2, z1: gated(W2, δ2 * (δ2 > 0), z1)),
    ("hidden_delta", "gate reversed", lambda W2, δ2, z1: (δ2 @ W2) * (z1 <= 0)),
    ("hidden_delta", "classes not added", lambda W2, δ2, z1: (W2.T * δ2).T * (z1 > 0)),
    ("hidden_delta", "δ₂ forgotten", lambda W2, δ2, z1: np.sum(W2, axis=0) * (z1 > 0)),
    ("first_weights", "gate forgotten", lambda W2, δ2, z1, x: np.outer(δ2 @ W2, x)),
    (
        "first_weights",
        "outer product reversed",
        lambda W2, δ2, z1, x: x[:, None] * gated(W2, δ2, z1),
    ),
    ("first_weights", "δ₂ with x", lambda W2, δ2, z1, x: np.outer(δ2, x)),
    (
        "first_weights",
        "activations for x",
        lambda W2, δ2, z1, x: np.outer(gated(W2, δ2, z1), z1 * (z1 > 0)),
    ),
    (
        "first_weights",
        "z ≥ 0",
        lambda W2, δ2, z1, x: np.outer(np.where(z1 < 0, 0, δ2 @ W2), x),
    ),
    ("first_weights", "x left out", lambda W2, δ2, z1, x: gated(W2, δ2, z1)),
    (
        "first_weights",
        "z for the gate",
        lambda W2, δ2, z1, x: np.outer((δ2 @ W2) * np.maximum(0, z1), x),
    ),
    (
        "first_weights",
        "mask on the inputs",
        lambda W2, δ2, z1, x: np.outer(δ2 @ W2, np.maximum(0, x)),
    ),
]


def network(W1, b1, W2, b2, X, Y, N=None, truth=1, gates=None, mask=None):
    """The solution as it is typed, with places for slips."""
    Z1 = X @ W1.T + b1
    A1 = np.maximum(0, Z1)
    Δ2 = (softmax(A1 @ W2.T + b2) - truth * Y) / (N or len(X))
    back = Δ2 if mask is None else Δ2 * mask(Δ2)
    Δ1 = back @ W2 * ((Z1 > 0) if gates is None else gates(Z1))
    return [Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0)]


def typed(change=lambda dW1, db1, dW2, db2: (dW1, db1, dW2, db2), **slips):
    return lambda W1, b1, W2, b2, X, Y: pack(*change(*network(W1, b1, W2, b2, X, Y, **slips)))


def mean_for_the_biases(W1, b1, W2, b2, X, Y):
    dW1, db1, dW2, db2 = network(W1, b1, W2, b2, X, Y)
    return pack(dW1, db1 / len(X), dW2, db2 / len(X))


def loop_with_equals(W1, b1, W2, b2, X, Y):
    for x, y in zip(X, Y, strict=True):
        parts = network(W1, b1, W2, b2, x[None], y[None], N=len(X))
    return pack(*parts)


BATCH = [
    ("batch_bias", "mean forgotten", [-0.2, -0.5, 0.7]),
    ("batch_bias", "first sample only", [-0.2, 0.15, 0.05]),
    ("batch_bias", "last sample only", [0.1, -0.4, 0.3]),
    ("batch_bias", "truth forgotten", [0.4, 0.25, 0.35]),
    ("batch_bias", "sign", [0.1, 0.25, -0.35]),
    ("batch_bias", "mean twice", [-0.05, -0.125, 0.175]),
    ("network_gradients", "gate forgotten", typed(gates=lambda Z1: 1)),
    ("network_gradients", "mean forgotten", typed(N=1)),
    ("network_gradients", "truth forgotten", typed(truth=0)),
    (
        "network_gradients",
        "mask of the wrong layer",
        typed(mask=lambda Δ2: Δ2 > 0, gates=lambda Z1: 1),
    ),
    ("network_gradients", "activations for gates", typed(gates=lambda Z1: Z1 * (Z1 > 0))),
    ("network_gradients", "mean at the fork", mean_for_the_biases),
    ("network_gradients", "last sample only", loop_with_equals),
    ("network_gradients", "layers swapped", typed(lambda V, c, W, d: (W, d, V, c))),
    ("network_gradients", "biases first", typed(lambda V, c, W, d: (c, V, d, W))),
    ("network_gradients", "weights transposed", typed(lambda V, c, W, d: (V.T, c, W.T, d))),
    ("network_gradients", "downhill", typed(lambda V, c, W, d: (-V, -c, -W, -d))),
    (
        "network_gradients",
        "activations left out",
        typed(lambda V, c, W, d: (V, c, np.tile(d, (len(c), 1)).T, d)),
    ),
    ("multiplications", "back to the input too", [2368, 4736]),
    ("multiplications", "one product backward", [2368, 2368]),
    ("multiplications", "second layer only", [2368, 640]),
    ("multiplications", "biases counted", [2410, 2688]),
    ("multiplications", "swapped", [2688, 2368]),
]


class Node:
    """The notebook's."""

    def __init__(self, value, *arrows):
        self.value, self.arrows, self.slope = np.asarray(value, dtype=float), arrows, 0.0


def in_order(node, done):
    if node not in done:
        for before, _ in node.arrows:
            in_order(before, done)
        done.append(node)
    return done


def by_tape(line):
    """The slope of x u + u, with another line in the middle of the sweep."""

    def slope(x):
        x = Node(x)
        u = Node(x.value**2, (x, lambda g: g * x.value), (x, lambda g: g * x.value))
        v = Node(x.value * u.value, (x, lambda g: g * u.value), (u, lambda g: g * x.value))
        C = Node(v.value + u.value, (v, lambda g: g), (u, lambda g: g))
        C.slope = np.ones_like(C.value)
        for node in reversed(in_order(C, [])):
            for before, back in node.arrows:
                before.slope = line(before, back, node)
        return x.slope

    return slope


def recorded(W1, b1, W2, b2, X, Y, gate=lambda Z: Z > 0):
    Z = X @ W1.T + b1
    Δ = (softmax(Z * gate(Z) @ W2.T + b2) - Y) / len(X)
    return (Δ @ W2 * gate(Z)).T @ X


TAPE = [
    ("tape_sweep", "= for +=", by_tape(lambda before, back, node: back(node.slope))),
    (
        "tape_sweep",
        "upstream slope lost",
        by_tape(lambda before, back, node: before.slope + back(1.0)),
    ),
    (
        "tape_sweep",
        "way back left out",
        by_tape(lambda before, back, node: before.slope + node.slope),
    ),
    (
        "tape_sweep",
        "multiplied at the fork",
        by_tape(lambda before, back, node: before.slope * back(node.slope)),
    ),
    (
        "tape_sweep",
        "subtracted at the fork",
        by_tape(lambda before, back, node: before.slope - back(node.slope)),
    ),
    ("tape_network", "no gate", lambda *given: recorded(*given, gate=lambda Z: 1)),
    (
        "tape_network",
        "bias forgotten",
        lambda W1, b1, W2, b2, X, Y: recorded(W1, 0, W2, b2, X, Y),
    ),
    (
        "tape_network",
        "second bias forgotten",
        lambda W1, b1, W2, b2, X, Y: recorded(W1, b1, W2, 0, X, Y),
    ),
]


def unit(x):
    return (x - x.mean()) / x.std()


NORMALISED = [
    ("layer_norm_back", "m and s held", lambda x, g: g / x.std()),
    ("layer_norm_back", "s held", lambda x, g: (g - np.mean(g)) / np.std(x)),
    ("layer_norm_back", "m held", lambda x, g: (g - (g @ unit(x)) / len(x) * unit(x)) / x.std()),
    (
        "layer_norm_back",
        "not divided by s",
        lambda x, g: g - g.mean() - np.mean(g * unit(x)) * unit(x),
    ),
    (
        "layer_norm_back",
        "multiplied by s",
        lambda x, g: x.std() * (g - g.mean() - np.mean(g * unit(x)) * unit(x)),
    ),
    (
        "layer_norm_back",
        "sums for means",
        lambda x, g: (g - sum(g) - (g @ unit(x)) * unit(x)) / x.std(),
    ),
    ("layer_norm_back", "x for u", lambda x, g: (g - g.mean() - np.mean(g * x) * x) / x.std()),
    (
        "layer_norm_back",
        "sign of the last term",
        lambda x, g: (g - g.mean() + np.mean(g * unit(x)) * unit(x)) / x.std(),
    ),
    ("layer_norm_back", "the value", lambda x, g: unit(x)),
    (
        "layer_norm_back",
        "variance for deviation",
        lambda x, g: (g - g.mean() - np.mean(g * unit(x)) * unit(x)) / x.var(),
    ),
]


def shares(Q, K):
    return softmax(Q @ K.T / np.sqrt(Q.shape[1]))


def through_softmax(Q, K, V, G):
    A, R = shares(Q, K), G @ V.T
    return A * (R - np.sum(A * R, axis=1, keepdims=True))


def root(Q):
    return Q.shape[1] ** 0.5


def sigmoid_like(Q, K, V, G):
    A = shares(Q, K)
    return (G @ V.T * A * (1 - A)) @ K / root(Q)


def down_the_columns(Q, K, V, G):
    A, R = shares(Q, K), G @ V.T
    return A * (R - np.sum(A * R, axis=0)) @ K / root(Q)


def without_weights(Q, K, V, G):
    A, R = shares(Q, K), G @ V.T
    return (R - np.sum(A * R, axis=1)[:, None]) @ K / root(Q)


ATTENTION = [
    ("softmax_row", "mean left out", [0.2, 0.6, 0]),
    ("softmax_row", "weights left out", [0.2, 1.2, -0.8]),
    ("softmax_row", "plain mean", [0, 0.3, -0.5]),
    ("softmax_row", "diagonal only", [0.16, 0.42, 0]),
    ("attention_values", "root forgotten", lambda Q, K, V, G: softmax(Q @ K.T).T @ G),
    ("attention_values", "softmax forgotten", lambda Q, K, V, G: K @ Q.T @ G / root(Q)),
    (
        "attention_values",
        "softmax along the wrong axis",
        lambda Q, K, V, G: softmax(K @ Q.T / root(Q)) @ G,
    ),
    (
        "attention_values",
        "softmax of all",
        lambda Q, K, V, G: (np.exp(Q @ K.T / root(Q)) / np.sum(np.exp(Q @ K.T / root(Q)))).T @ G,
    ),
    ("attention_values", "divided by d", lambda Q, K, V, G: softmax(Q @ K.T / Q.shape[1]).T @ G),
    ("attention_queries", "root forgotten", lambda *given: through_softmax(*given) @ given[1]),
    ("attention_queries", "softmax skipped", lambda Q, K, V, G: G @ V.T @ K / root(Q)),
    (
        "attention_queries",
        "weighted mean left out",
        lambda Q, K, V, G: (shares(Q, K) * (G @ V.T)) @ K / root(Q),
    ),
    ("attention_queries", "A left out", without_weights),
    ("attention_queries", "element-wise softmax", sigmoid_like),
    ("attention_queries", "mean along the wrong axis", down_the_columns),
    (
        "attention_queries",
        "divided by d",
        lambda Q, K, V, G: through_softmax(Q, K, V, G) @ K / Q.shape[1],
    ),
    ("attention_queries", "slopes at the scores", through_softmax),
    (
        "attention_queries",
        "keys",
        lambda Q, K, V, G: through_softmax(Q, K, V, G).T @ Q / root(Q),
    ),
]

MIXED = [
    ("tanh_hidden", "gates", lambda W2, δ2, z1: (δ2 @ W2) * (z1 > 0)),
    ("tanh_hidden", "value for slope", lambda W2, δ2, z1: (δ2 @ W2) * np.tanh(z1)),
    ("tanh_hidden", "square lost", lambda W2, δ2, z1: (δ2 @ W2) * (1 - np.tanh(z1))),
    ("tanh_hidden", "slope left out", lambda W2, δ2, z1: δ2 @ W2),
    ("tanh_hidden", "z for tanh", lambda W2, δ2, z1: (δ2 @ W2) * (1 - z1 * z1)),
    (
        "tanh_hidden",
        "slope of the sigmoid",
        lambda W2, δ2, z1: (δ2 @ W2) * (np.tanh(z1) - np.tanh(z1) ** 2),
    ),
    ("temperature", "sign", lambda z2, y, T: (softmax(z2 / T) - y) @ z2 / T**2),
    ("temperature", "slope of 1/T", lambda z2, y, T: (y - softmax(z2 / T)) @ z2 / T),
    ("temperature", "T forgotten in the shares", lambda z2, y, T: (y - softmax(z2)) @ z2 / T**2),
    ("temperature", "paths not added", lambda z2, y, T: (y - softmax(z2 / T)) * z2 / T**2),
    ("temperature", "by the scores", lambda z2, y, T: (softmax(z2 / T) - y) / T),
    ("temperature", "scores left out", lambda z2, y, T: -sum(softmax(z2 / T)) / T**2),
    ("weight_decay", "second path lost", lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1)),
    ("weight_decay", "first path lost", lambda W2, a1, y, λ: W2 * λ),
    (
        "weight_decay",
        "half kept",
        lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1) + W2 * λ / 2,
    ),
    (
        "weight_decay",
        "half forgotten",
        lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1) + W2 * λ * 2,
    ),
    (
        "weight_decay",
        "squares kept",
        lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1) + λ * W2 * W2 / 2,
    ),
    (
        "weight_decay",
        "subtracted",
        lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1) - W2 * λ,
    ),
    ("weight_decay", "λ forgotten", lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1) + W2),
]

WRONG = [*TOP, *LAYERS, *BATCH, *TAPE, *NORMALISED, *ATTENTION, *MIXED]

test_a_wrong_answer_is_named = named("backpropagation", WRONG)
test_every_mistake_has_a_wrong_answer = complete("backpropagation", WRONG)


@pytest.mark.parametrize(
    ("slopes", "told"),
    [
        ([0, 0, 0], "nothing comes back"),
        ([1, -1, 0], "Something does come back"),
        ([np.inf, 1, 1], "finite|inf"),
    ],
)
def test_slopes_that_are_not_silent_are_told_why(slopes, told):
    feedback = exercises.silent_slopes.check(slopes)
    assert feedback.mark == "✗"
    assert any(each in feedback.text for each in told.split("|")), feedback


@pytest.mark.parametrize("slopes", [[2, 2, 2], [-2, -1, 3], [-1.069, -0.535, 1.604]])
def test_other_silent_slopes_are_right(slopes):
    assert exercises.silent_slopes.check(slopes).mark == "✓"
