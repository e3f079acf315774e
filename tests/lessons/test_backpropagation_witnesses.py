"""Layer normalisation and attention against autograd and, where it is installed, PyTorch."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest

from mclib.lessons.backpropagation import exercises


def layer_norm(np, x, g):
    return np.sum(g * (x - np.mean(x)) / np.sqrt(np.mean((x - np.mean(x)) ** 2)))


def attention(np, Q, K, V, G):
    S = np.dot(Q, K.T) / np.sqrt(Q.shape[1])
    powers = np.exp(S)
    return np.sum(G * np.dot(powers / np.sum(powers, axis=1, keepdims=True), V))


@pytest.mark.parametrize("sample", exercises.layer_norm_back.samples)
def test_layer_normalisation_backward_is_that_of_autograd(sample):
    expected = autograd.grad(lambda x: layer_norm(anp, x, sample[1]))(sample[0])
    given = exercises.layer_norm_back.solution(*sample)
    np.testing.assert_allclose(given, expected, atol=1e-8)


@pytest.mark.parametrize(("name", "place"), [("attention_queries", 0), ("attention_values", 2)])
def test_attention_backward_is_that_of_autograd(name, place):
    exercise = getattr(exercises, name)
    for Q, K, V, G in exercise.samples:
        slope = autograd.grad(lambda *three, G=G: attention(anp, *three, G), place)
        np.testing.assert_allclose(exercise.solution(Q, K, V, G), slope(Q, K, V), atol=1e-8)


def test_layer_normalisation_backward_is_that_of_pytorch():
    torch = pytest.importorskip("torch")
    for x, g in exercises.layer_norm_back.samples:
        leaf = torch.tensor(x, requires_grad=True)
        u = torch.nn.functional.layer_norm(leaf, (len(x),), eps=0.0)
        (torch.tensor(g) @ u).backward()
        given = exercises.layer_norm_back.solution(x, g)
        np.testing.assert_allclose(given, leaf.grad.numpy(), atol=1e-8)


def test_attention_backward_is_that_of_pytorch():
    torch = pytest.importorskip("torch")
    for Q, K, V, G in exercises.attention_queries.samples:
        three = [torch.tensor(each, requires_grad=True) for each in (Q, K, V)]
        output = torch.nn.functional.scaled_dot_product_attention(*three)
        (torch.tensor(G) * output).sum().backward()
        for name, leaf in (("attention_queries", three[0]), ("attention_values", three[2])):
            given = getattr(exercises, name).solution(Q, K, V, G)
            np.testing.assert_allclose(given, leaf.grad.numpy(), atol=1e-8)
