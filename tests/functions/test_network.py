"""The network's gradients agree with our differences, with autograd and, where it is, PyTorch."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest

from mclib import calculus
from mclib.functions import network

H, N, SIZES = 5, 7, (3, 5, 4)


def sample(seed=0):
    rng = np.random.default_rng(seed)
    n, h, k = SIZES
    parts = [rng.normal(size=shape) for shape in ((h, n), (h,), (k, h), (k,))]
    return parts, rng.normal(size=(N, n)), np.eye(k)[rng.integers(k, size=N)]


def loss_by_autograd(parts, X, Y):
    W1, b1, W2, b2 = parts
    Z = anp.dot(anp.maximum(0, anp.dot(X, W1.T) + b1), W2.T) + b2
    logs = Z - anp.log(anp.sum(anp.exp(Z), axis=1, keepdims=True))
    return -anp.sum(logs * Y) / len(X)


@pytest.mark.parametrize("part", range(4))
def test_each_gradient_is_the_measured_one(part):
    parts, X, Y = sample()

    def C(value):
        return network.loss(*parts[:part], value, *parts[part + 1 :], X, Y)

    measured = calculus.gradient(C)(parts[part])
    np.testing.assert_allclose(network.gradients(*parts, X, Y)[part], measured, atol=1e-8)


def test_the_gradients_are_those_of_autograd():
    parts, X, Y = sample(1)
    expected = autograd.grad(loss_by_autograd)(parts, X, Y)
    for given, right in zip(network.gradients(*parts, X, Y), expected, strict=True):
        np.testing.assert_allclose(given, right, atol=1e-8)


def test_the_gradients_are_those_of_pytorch():
    torch = pytest.importorskip("torch")
    parts, X, Y = sample(2)
    W1, b1, W2, b2 = leaves = [torch.tensor(part, requires_grad=True) for part in parts]
    scores = torch.relu(torch.tensor(X) @ W1.T + b1) @ W2.T + b2
    torch.nn.functional.cross_entropy(scores, torch.tensor(Y)).backward()
    for given, leaf in zip(network.gradients(*parts, X, Y), leaves, strict=True):
        np.testing.assert_allclose(given, leaf.grad.numpy(), atol=1e-8)


def test_a_wrong_sign_is_noticed(monkeypatch):
    monkeypatch.setattr(network, "softmax", lambda z: -network.cross_entropy(z, z)[..., None])
    with pytest.raises(AssertionError):
        test_the_gradients_are_those_of_autograd()


def test_large_scores_do_not_overflow():
    assert network.cross_entropy([1000.0, 0.0], [0, 1]) == pytest.approx(1000)
    assert network.cross_entropy([1000.0, 0.0], [1, 0]) == pytest.approx(0)


def test_unpack_takes_apart_what_pack_made():
    parts = network.start(*SIZES, seed=3)
    for part, back in zip(parts, network.unpack(network.pack(*parts), parts), strict=True):
        np.testing.assert_array_equal(part, back)


def test_unpack_says_what_is_missing():
    with pytest.raises(ValueError, match="11 numbers for parts of 12"):
        network.unpack(np.zeros(11), [np.eye(3), np.zeros(3)])
