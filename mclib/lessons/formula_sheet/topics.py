"""Which rules stand on the sheet, by topic and in order. Formulas are in the rules, not here.

An entry names a rule of the catalogue. `index` names a second rule that says the same entry by
entry, where the rule itself does not. `numpy` is a line for any function, where the rule's own line
is about one example; for a statement, which has no line, it is that of the right-hand side.
`shapes` say which arrays go in, where the rule does not.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A place on the sheet: the name of a rule, and what the rule itself does not say."""

    name: str
    index: str = ""
    numpy: str = ""
    shapes: str = ""


TOPICS = {
    "One number from a vector": (
        Entry("affine"),
        Entry("sum of x by x"),
        Entry("squared length"),
        Entry("length by x"),
        Entry("quadratic form", index="quadratic form by index"),
        Entry("Hessian of a quadratic form"),
        Entry("least squares by the vector"),
        Entry("log of a sum of exponentials"),
    ),
    "A vector from a vector": (
        Entry("linear map"),
        Entry("w + x by w"),
        Entry("w ⊗ x by w"),
        Entry("w ⊘ x by w"),
        Entry("w ⊘ x by x"),
        Entry("x + z by x"),
        Entry("x + z by z"),
        Entry("x z by x"),
        Entry("x z by z"),
        Entry("any f, element by element", numpy="np.diag(df(x))"),
        Entry("relu, element by element"),
        Entry("softmax"),
        Entry("unit vector by x"),
    ),
    "Chains": (
        Entry("vector chain", numpy="J_f @ J_g"),
        Entry("total derivative", numpy="f_x + f_u @ du", shapes="f_u, du (n,)"),
        Entry("gradient times direction", numpy="grad @ v", shapes="grad, v (n,)"),
        Entry("Jacobian times a vector", numpy="J @ v", shapes="J (m, n), v (n,): (m,)"),
        Entry("vector times a Jacobian", numpy="J.T @ g"),
        Entry("bias of a batch", numpy="G.sum(axis=0)"),
        Entry("sum over an axis", numpy="g * np.ones(X.shape)"),
    ),
    "A layer Z = XW + b over a batch, with G = ∂C/∂Z": (
        Entry("layer XW by X"),
        Entry("layer XW by W"),
        Entry("layer XW by b"),
        Entry("slope of the sigmoid", numpy="s * (1 - s)"),
        Entry("slope of tanh"),
        Entry("cross-entropy by the scores", numpy="p - y"),
        Entry("mean squared error by the predictions"),
    ),
    "Differentials of matrices": (
        Entry(
            "differential of a product of matrices",
            numpy="dA @ B + A @ dB",
            shapes="A (m, n), B (n, k)",
        ),
        Entry("differential of a transpose", numpy="dA.T", shapes="A (m, n)"),
        Entry("differential of a trace", numpy="np.trace(dA)", shapes="A (n, n)"),
        Entry("differential of an element-wise function", numpy="df(X) * dX", shapes="X (m, n)"),
        Entry(
            "differential of an inverse",
            numpy="-np.linalg.inv(X) @ dX @ np.linalg.inv(X)",
            shapes="X (n, n)",
        ),
        Entry(
            "differential of a log determinant",
            numpy="np.trace(np.linalg.inv(X) @ dX)",
            shapes="X (n, n)",
        ),
        Entry("inner product of matrices", numpy="np.sum(G * H)", shapes="G, H (m, n)"),
        Entry("gradient from a differential", numpy="np.sum(G * dX)", shapes="X (m, n)"),
        Entry("cyclic trace", numpy="np.trace(A @ B @ C)", shapes="A (m, n), B (n, k), C (k, m)"),
        Entry("map and its transpose", numpy="np.sum(G @ W.T * dX)", shapes="G (N, k), W (n, k)"),
        Entry(
            "vec of a product",
            numpy='np.kron(B.T, A) @ X.ravel(order="F")',
            shapes="A (m, n), X (n, p), B (p, q)",
        ),
        Entry(
            "gradient among symmetric matrices",
            numpy="np.sum((G + G.T) / 2 * H)",
            shapes="G, H (n, n), H symmetric",
        ),
    ),
    "One number from a matrix": (
        Entry("bilinear form by the matrix"),
        Entry("trace of a product"),
        Entry("trace of a quadratic form"),
        Entry("squared length of a matrix"),
        Entry("least squares by the matrix"),
        Entry("log determinant"),
    ),
}
