"""Lesson 14: the gradients of its exercises, and what `jvp`, `vjp` and `backward` return."""

import autograd
import autograd.differential_operators as operators
import autograd.numpy as anp
import numpy as np
import pytest

from mclib.lessons.differentials import exercises


def softmax_loss(W, X, Y):
    Z = X @ W
    return anp.mean(anp.log(anp.sum(anp.exp(Z), axis=1)) - anp.sum(Y * Z, axis=1))


# exercise -> the function whose gradient is asked for, and which of its arguments moves
FUNCTIONS = {
    "trace_quadratic": (lambda X, A: anp.trace(X.T @ A @ X), 0),
    "least_squares": (lambda W, X, Y: anp.sum((X @ W - Y) ** 2), 0),
    "cross_entropy_by_W": (softmax_loss, 0),
    "neuron_by_w": (lambda w, X, y: anp.mean((anp.maximum(0, X @ w) - y) ** 2), 0),
    "orthogonality": (lambda W: anp.sum((W.T @ W - anp.eye(W.shape[1])) ** 2), 0),
    "between_two": (lambda X, A, B, G: anp.sum(G * anp.tanh(A @ X @ B)), 0),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_solution_is_the_gradient_that_autograd_finds(name):
    exercise, (function, moves) = getattr(exercises, name), FUNCTIONS[name]
    for inputs in exercise.samples:
        np.testing.assert_allclose(
            exercise.right(*inputs), autograd.grad(function, moves)(*inputs), rtol=1e-9, atol=1e-12
        )


def test_the_weights_of_the_keys():
    for G, Q, X in exercises.attention_by_W.samples:
        scores = lambda W, G=G, Q=Q, X=X: anp.sum(G * (Q @ (X @ W).T)) / anp.sqrt(Q.shape[1])  # noqa: E731
        found = autograd.grad(scores)(np.ones((X.shape[1], Q.shape[1])))
        np.testing.assert_allclose(exercises.attention_by_W.right(G, Q, X), found)


def test_the_changes_are_those_that_a_jvp_returns():
    for X, dX, A, B in exercises.quadratic_change.samples:
        jvp = operators.make_jvp_reversemode(lambda X, A=A, B=B: X.T @ A @ X @ B)(X)
        np.testing.assert_allclose(exercises.quadratic_change.right(X, dX, A, B), jvp(dX))
    for X, dX, B in exercises.solution_change.samples:
        jvp = operators.make_jvp_reversemode(lambda X, B=B: anp.linalg.inv(X) @ B)(X)
        np.testing.assert_allclose(exercises.solution_change.right(X, dX, B), jvp(dX))
    for X, W, dX, dW in exercises.layer_jvp.samples:
        by_X = operators.make_jvp_reversemode(lambda X, W=W: anp.tanh(X @ W))(X)(dX)
        by_W = operators.make_jvp_reversemode(lambda W, X=X: anp.tanh(X @ W))(W)(dW)
        np.testing.assert_allclose(exercises.layer_jvp.right(X, W, dX, dW), by_X + by_W)


def test_the_gradient_is_what_a_vjp_returns():
    for X, W, G in exercises.layer_vjp.samples:
        vjp, _ = autograd.make_vjp(lambda X, W=W: anp.tanh(X @ W))(X)
        np.testing.assert_allclose(exercises.layer_vjp.right(X, W, G), vjp(G))


def test_jax_returns_what_the_lesson_says():
    jax = pytest.importorskip("jax")
    X, W, G = exercises.layer_vjp.samples[0]
    f = lambda X: jax.numpy.tanh(X @ W)  # noqa: E731
    Y, change = jax.jvp(f, (X,), (np.ones_like(X),))
    expected = exercises.layer_jvp.right(X, W, np.ones_like(X), np.zeros_like(W))
    np.testing.assert_allclose(Y, np.tanh(X @ W), rtol=1e-5)
    np.testing.assert_allclose(change, expected, rtol=1e-5, atol=1e-6)
    _, back = jax.vjp(f, X)
    (gradient,) = back(G.astype(Y.dtype))
    np.testing.assert_allclose(gradient, exercises.layer_vjp.right(X, W, G), rtol=1e-5, atol=1e-6)


def test_backward_adds_the_gradient():
    torch = pytest.importorskip("torch")
    X, W, G = exercises.layer_vjp.samples[0]
    leaf = torch.tensor(X, requires_grad=True)
    for times in (1, 2):
        returned = torch.tanh(leaf @ torch.tensor(W)).backward(torch.tensor(G))
        assert returned is None
        expected = times * exercises.layer_vjp.right(X, W, G)
        np.testing.assert_allclose(leaf.grad.numpy(), expected, rtol=1e-9)
