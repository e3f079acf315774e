"""Lesson 13: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def outer(u, v):
    return np.outer(u, v)


def pack(*parts):
    return np.concatenate([np.ravel(part) for part in parts])


def network(W1, b1, W2, b2, X, Y):
    Z1 = X @ W1.T + b1
    A1 = np.maximum(0, Z1)
    return Z1, A1, softmax(A1 @ W2.T + b2)


def gates_of_a_sign(W1, b1, W2, b2, X, Y):
    Z1, A1, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / len(X)
    Δ1 = Δ2 @ W2 * np.sign(Z1)
    return pack(Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0))


def z_for_a(W1, b1, W2, b2, X, Y):
    Z1, _, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / len(X)
    Δ1 = Δ2 @ W2 * (Z1 > 0)
    return pack(Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ Z1, Δ2.sum(axis=0))


def biases_by_mean(W1, b1, W2, b2, X, Y):
    Z1, A1, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / len(X)
    Δ1 = Δ2 @ W2 * (Z1 > 0)
    return pack(Δ1.T @ X, Δ1.mean(axis=0), Δ2.T @ A1, Δ2.mean(axis=0))


def divided_by_classes(W1, b1, W2, b2, X, Y):
    Z1, A1, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / Y.shape[1]
    Δ1 = Δ2 @ W2 * (Z1 > 0)
    return pack(Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0))


def first_layer_only(W1, b1, W2, b2, X, Y):
    Z1, _, P = network(W1, b1, W2, b2, X, Y)
    Δ1 = (P - Y) / len(X) @ W2 * (Z1 > 0)
    return pack(Δ1.T @ X, Δ1.sum(axis=0), 0 * W2, 0 * b2)


def second_layer_only(W1, b1, W2, b2, X, Y):
    _, A1, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / len(X)
    return pack(0 * W1, 0 * b1, Δ2.T @ A1, Δ2.sum(axis=0))


def a_list_of_four(W1, b1, W2, b2, X, Y):
    Z1, A1, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / len(X)
    Δ1 = Δ2 @ W2 * (Z1 > 0)
    return [Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0)]


def biases_left_out(W1, b1, W2, b2, X, Y):
    Z1, A1, P = network(W1, b1, W2, b2, X, Y)
    Δ2 = (P - Y) / len(X)
    Δ1 = Δ2 @ W2 * (Z1 > 0)
    return pack(Δ1.T @ X, Δ2.T @ A1)


def unit(x):
    return (x - x.mean()) / x.std()


def weights(Q, K):
    return softmax(Q @ K.T / np.sqrt(Q.shape[1]))


def at_scores(Q, K, V, G):
    A, R = weights(Q, K), G @ V.T
    return A * (R - np.sum(A * R, axis=1, keepdims=True))


WRONG = [
    ("predict_other_score", "a number", 1, None),
    ("predict_other_score", "another word", "grows", None),
    ("predict_other_score", "falls", "Falls.", "falls"),
    ("predict_other_score", "stays", "STAYS", "stays"),
    ("shares_from_slopes", "1 taken off", [0.3, -1.6, 0.3], None),
    ("shares_from_slopes", "1 added everywhere", [1.3, 0.4, 1.3], None),
    ("shares_from_slopes", "signs reversed", [-0.3, 0.6, -0.3], None),
    ("shares_from_slopes", "as they are", np.array([0.3, -0.6, 0.3]), "truth left out"),
    ("shares_from_slopes", "two of them", [0.3, 0.4], "The shape is off"),
    (
        "cross_entropy",
        "no stabilising",
        lambda z2, y: np.log(np.exp(z2).sum()) - z2 @ y,
        "overflow",
    ),
    ("cross_entropy", "logarithm to base 2", lambda z2, y: -np.log2(softmax(z2) @ y), None),
    ("cross_entropy", "1 - p", lambda z2, y: 1 - softmax(z2) @ y, None),
    ("cross_entropy", "the share", lambda z2, y: softmax(z2) @ y, None),
    ("cross_entropy", "squared error", lambda z2, y: np.sum((softmax(z2) - y) ** 2), None),
    ("cross_entropy", "all shares", lambda z2, y: softmax(z2), "The shape is off"),
    ("output_delta", "y - p", lambda z2, y: y - softmax(z2), "reversed"),
    ("output_delta", "twice", lambda z2, y: 2 * (softmax(z2) - y), "twice"),
    ("output_delta", "divided by the classes", lambda z2, y: (softmax(z2) - y) / len(y), None),
    ("output_delta", "absolute", lambda z2, y: abs(softmax(z2) - y), "absolute value"),
    ("output_delta", "sum", lambda z2, y: np.sum(softmax(z2) - y), "The shape is off"),
    ("output_delta", "p times 1 - p", lambda z2, y: softmax(z2) * (1 - softmax(z2)), None),
    ("output_delta", "the loss", lambda z2, y: -np.log(softmax(z2) @ y), "The shape is off"),
    (
        "output_delta",
        "the whole Jacobian",
        lambda z2, y: np.diag(softmax(z2)) - outer(softmax(z2), softmax(z2)),
        "The shape is off",
    ),
    ("output_delta", "plus", lambda z2, y: softmax(z2) + y, "sign of a term"),
    ("output_delta", "log", lambda z2, y: np.log(softmax(z2)) - y, None),
    ("output_weights", "reversed", lambda δ2, a1: outer(a1, δ2), "outer product reversed"),
    ("output_weights", "minus", lambda δ2, a1: -outer(δ2, a1), "sign"),
    ("output_weights", "a dot product", lambda δ2, a1: sum(δ2) * sum(a1), "The shape is off"),
    ("output_weights", "gates", lambda δ2, a1: outer(δ2, a1 > 0), "gates for activations"),
    ("output_weights", "mean", lambda δ2, a1: outer(δ2, a1) / len(δ2), None),
    ("output_weights", "mask on δ₂", lambda δ2, a1: outer(δ2 * (δ2 > 0), a1), None),
    ("output_weights", "absolute", lambda δ2, a1: outer(abs(δ2), a1), "absolute value"),
    ("hidden_in_numbers", "no gate", [1.0, 2.6, -1.0], "gate forgotten"),
    ("hidden_in_numbers", "rows", (-1.4, 0, 0.2), "W₂ for W₂ᵀ"),
    ("hidden_in_numbers", "rows, no gate", [-1.4, 2.6, 0.2], None),
    ("hidden_in_numbers", "mask on δ₂", [1, 0, 0.2], None),
    ("hidden_in_numbers", "no minus", [1, 0, 1], None),
    ("hidden_in_numbers", "the gates", [1, 0, 1], None),
    ("hidden_in_numbers", "z", [0.5, -1, 2], None),
    ("hidden_delta", "no gate", lambda W2, δ2, z1: np.dot(δ2, W2), "gate forgotten"),
    ("hidden_delta", "not transposed", lambda W2, δ2, z1: W2 @ δ2 * (z1 > 0), "do not match"),
    ("hidden_delta", "sign of z", lambda W2, δ2, z1: W2.T @ δ2 * np.sign(z1), None),
    ("hidden_delta", "z itself", lambda W2, δ2, z1: W2.T @ δ2 * z1, "value for the gate"),
    ("hidden_delta", "absolute", lambda W2, δ2, z1: abs(W2.T @ δ2) * (z1 > 0), "absolute value"),
    ("hidden_delta", "z > 1", lambda W2, δ2, z1: W2.T @ δ2 * (z1 > 1), "another number"),
    ("hidden_delta", "the gates", lambda W2, δ2, z1: z1 > 0, "factor missing"),
    ("hidden_delta", "mean over classes", lambda W2, δ2, z1: W2.T @ δ2 / len(δ2) * (z1 > 0), None),
    ("hidden_delta", "open gates only", lambda W2, δ2, z1: (W2.T @ δ2)[z1 > 0], "The shape is off"),
    ("hidden_delta", "minus", lambda W2, δ2, z1: -(W2.T @ δ2) * (z1 > 0), "sign"),
    ("first_weights", "no gate", lambda W2, δ2, z1, x: outer(W2.T @ δ2, x), "gate forgotten"),
    ("first_weights", "δ₁ alone", lambda W2, δ2, z1, x: W2.T @ δ2 * (z1 > 0), "x left out"),
    (
        "first_weights",
        "reversed",
        lambda W2, δ2, z1, x: outer(x, W2.T @ δ2 * (z1 > 0)),
        "outer product reversed",
    ),
    ("first_weights", "gates and x", lambda W2, δ2, z1, x: outer(z1 > 0, x), "factor missing"),
    ("first_weights", "δ₂ and x", lambda W2, δ2, z1, x: outer(δ2, x), "δ₂ with x"),
    (
        "first_weights",
        "z for x",
        lambda W2, δ2, z1, x: outer(W2.T @ δ2 * (z1 > 0), z1),
        "another input",
    ),
    ("first_weights", "minus", lambda W2, δ2, z1, x: -outer(W2.T @ δ2 * (z1 > 0), x), "sign"),
    ("batch_bias", "no mean", [-0.2, -0.5, 0.7], "mean forgotten"),
    ("batch_bias", "reversed", [0.1, 0.25, -0.35], "sign"),
    ("batch_bias", "rows", [0, 0], "The shape is off"),
    ("batch_bias", "second class for both", [0.4, -0.75, 0.35], None),
    ("batch_bias", "shares added", [0.8, 0.5, 0.7], None),
    ("network_gradients", "a list of four", a_list_of_four, None),
    ("network_gradients", "sign of Z", gates_of_a_sign, None),
    ("network_gradients", "Z for A", z_for_a, None),
    ("network_gradients", "biases by mean", biases_by_mean, "mean at the fork"),
    ("network_gradients", "divided by the classes", divided_by_classes, "another input"),
    ("network_gradients", "first layer only", first_layer_only, None),
    ("network_gradients", "second layer only", second_layer_only, "gate shut"),
    ("network_gradients", "biases left out", biases_left_out, "The shape is off"),
    ("multiplications", "the parameters", [2410, 2410], None),
    ("multiplications", "with the input", (2368, 4736), "back to the input too"),
    ("multiplications", "additions too", [4736, 5376], "twice"),
    ("multiplications", "one number", 5056, "The shape is off"),
    ("tape_sweep", "the value", lambda x: x**3 + x**2, None),
    ("tape_sweep", "u held", lambda x: x**2, "= for +="),
    ("tape_sweep", "one path of u", lambda x: 3 * x**2 + x, "factor missing"),
    ("tape_sweep", "zero", lambda x: 0.0, "multiplied at the fork"),
    ("tape_sweep", "twice", lambda x: 6 * x**2 + 4 * x, "twice"),
    ("silent_slopes", "x", [1, 2, 7], "come back"),
    ("silent_slopes", "zeros", [0.0, 0.0, 0.0], "nothing comes back"),
    ("silent_slopes", "two of them", [1, 1], "The shape is off"),
    ("silent_slopes", "adds up to 0", [1, -2, 1], "come back"),
    ("layer_norm_back", "all held", lambda x, g: g / x.std(), "m and s held"),
    (
        "layer_norm_back",
        "mean of x",
        lambda x, g: (g - x.mean() - np.mean(g * unit(x)) * unit(x)) / x.std(),
        "another input",
    ),
    (
        "layer_norm_back",
        "sum in one",
        lambda x, g: (g - g.sum() - np.mean(g * unit(x)) * unit(x)) / x.std(),
        "sum for mean",
    ),
    (
        "layer_norm_back",
        "n − 1",
        lambda x, g: (g - g.mean() - np.mean(g * unit(x)) * unit(x)) / x.std(ddof=1),
        None,
    ),
    (
        "layer_norm_back",
        "minus",
        lambda x, g: -(g - g.mean() - np.mean(g * unit(x)) * unit(x)) / x.std(),
        "sign",
    ),
    (
        "layer_norm_back",
        "no s",
        lambda x, g: g - g.mean() - np.mean(g * unit(x)) * unit(x),
        "not divided by s",
    ),
    ("layer_norm_back", "g normalised", lambda x, g: unit(g), "does not change with"),
    (
        "layer_norm_back",
        "u missing",
        lambda x, g: (g - g.mean() - np.mean(g * unit(x))) / x.std(),
        "factor missing",
    ),
    ("softmax_row", "A R", [0.2, 0.6, 0.0], "mean left out"),
    ("softmax_row", "R − mean", [0.2, 1.2, -0.8], "weights left out"),
    ("softmax_row", "plain mean", [0, 0.3, -0.5], "plain mean"),
    ("softmax_row", "signs", [-0.04, -0.36, 0.4], "sign"),
    ("softmax_row", "R", [1, 2, 0], None),
    ("attention_values", "A", lambda Q, K, V, G: weights(Q, K).T, "factor missing"),
    ("attention_values", "no root", lambda Q, K, V, G: softmax(Q @ K.T).T @ G, "root forgotten"),
    ("attention_values", "output", lambda Q, K, V, G: weights(Q, K) @ V, "The shape is off"),
    ("attention_values", "not transposed", lambda Q, K, V, G: weights(Q, K) @ G, None),
    (
        "attention_values",
        "no softmax",
        lambda Q, K, V, G: (Q @ K.T).T @ G / np.sqrt(Q.shape[1]),
        "softmax forgotten",
    ),
    ("attention_values", "the queries' own", lambda Q, K, V, G: at_scores(Q, K, V, G).T @ G, None),
    (
        "attention_queries",
        "no root",
        lambda Q, K, V, G: at_scores(Q, K, V, G) @ K,
        "root forgotten",
    ),
    (
        "attention_queries",
        "no softmax",
        lambda Q, K, V, G: G @ V.T @ K / np.sqrt(Q.shape[1]),
        "softmax skipped",
    ),
    (
        "attention_queries",
        "keys",
        lambda Q, K, V, G: at_scores(Q, K, V, G).T @ Q / np.sqrt(Q.shape[1]),
        "keys",
    ),
    (
        "attention_queries",
        "A for H",
        lambda Q, K, V, G: weights(Q, K) @ K / np.sqrt(Q.shape[1]),
        "does not change with",
    ),
    (
        "attention_queries",
        "root of n",
        lambda Q, K, V, G: at_scores(Q, K, V, G) @ K / np.sqrt(len(K)),
        None,
    ),
    ("tanh_hidden", "gates", lambda W2, δ2, z1: np.where(z1 > 0, W2.T @ δ2, 0), "gates"),
    ("tanh_hidden", "no square", lambda W2, δ2, z1: W2.T @ δ2 * (1 - np.tanh(z1)), "square lost"),
    ("tanh_hidden", "sech", lambda W2, δ2, z1: W2.T @ δ2 / np.cosh(z1), None),
    (
        "tanh_hidden",
        "tanh of what comes back",
        lambda W2, δ2, z1: np.tanh(W2.T @ δ2),
        "does not change with",
    ),
    ("temperature", "no minus", lambda z2, y, T: (softmax(z2 / T) - y) @ z2 / T**2, "sign"),
    ("temperature", "T once", lambda z2, y, T: -(softmax(z2 / T) - y) @ z2 / T, "slope of 1/T"),
    (
        "temperature",
        "truth forgotten",
        lambda z2, y, T: -softmax(z2 / T) @ z2 / T**2,
        "term missing",
    ),
    (
        "temperature",
        "T times",
        lambda z2, y, T: -(softmax(z2 * T) - y) @ z2 / T**2,
        "multiplied for divided",
    ),
    (
        "weight_decay",
        "no decay",
        lambda W2, a1, y, λ: outer(softmax(W2 @ a1) - y, a1),
        "second path lost",
    ),
    (
        "weight_decay",
        "λ/2",
        lambda W2, a1, y, λ: outer(softmax(W2 @ a1) - y, a1) + λ / 2 * W2,
        "half kept",
    ),
    (
        "weight_decay",
        "λ alone",
        lambda W2, a1, y, λ: outer(softmax(W2 @ a1) - y, a1) + λ,
        "factor missing",
    ),
    (
        "weight_decay",
        "a sum of squares",
        lambda W2, a1, y, λ: outer(softmax(W2 @ a1) - y, a1) + λ / 2 * np.sum(W2**2),
        None,
    ),
    (
        "weight_decay",
        "truth forgotten",
        lambda W2, a1, y, λ: outer(softmax(W2 @ a1), a1) + λ * W2,
        "term missing",
    ),
]
