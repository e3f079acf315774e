"""Lesson 08: one number stretched to a vector, and a vector summed to one number."""

import numpy as np

from mclib.lessons.rule import Rule, Statement

_STRETCHED_BY_X = {"shapes": ("(n,)", "(n,)")}
_STRETCHED_BY_Z = {"shapes": ("()", "(n,)"), "wrt": 1}
_SUMMED = {"shapes": ("(n,)", "()")}


def _vector_and_number(rng):
    return rng.uniform(0.5, 2, size=3), rng.uniform(0.5, 2)


def _vector(rng):
    return (rng.uniform(0.5, 2, size=4),)


def _apart(rng):
    return (rng.permutation(np.array([0.5, 1.0, 1.5, 2.0])) + rng.uniform(0, 0.3, size=4),)


def _bias_and_batch(rng):
    return rng.uniform(0.5, 2, size=3), rng.uniform(-1, 1, size=(5, 3))


def _bias_weight_and_points(rng):
    z = np.array([0.6, -0.7, 1.3, -0.4, 0.9]) * rng.uniform(0.5, 2, size=5)
    b, w = rng.uniform(0.5, 2, size=2)
    return b, w, (z - b) / w, rng.uniform(2.5, 4, size=5)


def _slopes_at_z(b, w, x, y):
    z = w * x + b
    return -2 / len(x) * (y - np.maximum(0, z)) * np.where(z > 0, 1.0, 0.0)


_NEURON = {
    "C": lambda b, w, x, y: np.mean((y - np.maximum(0, w * x + b)) ** 2),
    "δ": _slopes_at_z,
    "N": lambda x: len(x),
}


RULES = (
    Statement(
        name="stretching a number",
        latex=r"\mathbf{x} + z = \mathbf{x} + \vec{1} z",
        sides=lambda x, z: (x + z, x + np.ones(3) * z),
        sample=_vector_and_number,
        symbols={"n": 3},
    ),
    Rule(
        name="x + z by x",
        latex=r"\frac{\partial (\mathbf{x} + z)}{\partial \mathbf{x}} = I",
        latex_entries=r"\frac{\partial y_i}{\partial x_i} = 1",
        function=lambda x, z: x + z,
        derivative=lambda x, z: np.eye(len(x)),
        numpy="np.eye(len(x))",
        sample=_vector_and_number,
        **_STRETCHED_BY_X,
    ),
    Rule(
        name="x + z by z",
        latex=r"\frac{\partial (\mathbf{x} + z)}{\partial z} = \vec{1}",
        latex_transposed=r"\frac{\partial (\mathbf{x} + z)}{\partial z} = \vec{1}^T",
        latex_entries=r"\frac{\partial y_i}{\partial z} = 1",
        function=lambda x, z: x + z,
        derivative=lambda x, z: np.ones(len(x)),
        numpy="np.ones(len(x))",
        sample=_vector_and_number,
        **_STRETCHED_BY_Z,
    ),
    Rule(
        name="x z by x",
        latex=r"\frac{\partial (\mathbf{x} z)}{\partial \mathbf{x}} = z I",
        latex_entries=r"\frac{\partial y_i}{\partial x_i} = z",
        function=lambda x, z: x * z,
        derivative=lambda x, z: z * np.eye(len(x)),
        numpy="z * np.eye(len(x))",
        sample=_vector_and_number,
        **_STRETCHED_BY_X,
    ),
    Rule(
        name="x z by z",
        latex=r"\frac{\partial (\mathbf{x} z)}{\partial z} = \mathbf{x}",
        latex_transposed=r"\frac{\partial (\mathbf{x} z)}{\partial z} = \mathbf{x}^T",
        latex_entries=r"\frac{\partial y_i}{\partial z} = x_i",
        function=lambda x, z: x * z,
        derivative=lambda x, z: x,
        numpy="x",
        sample=_vector_and_number,
        **_STRETCHED_BY_Z,
    ),
    Rule(
        name="through n outputs",
        latex=r"\frac{\partial C}{\partial z} = \sum_{i=1}^{n} \delta_i\,"
        r" \frac{\partial y_i}{\partial z}",
        function=lambda z, x, δ: np.sum(δ * x * z),
        derivative=lambda z, x, δ: np.sum(δ * x),
        numpy="np.sum(δ * x)",
        sample=lambda rng: (rng.uniform(0.5, 2), *rng.uniform(0.5, 2, size=(2, 3))),
        symbols={"y": lambda x, z: x * z, "C": lambda δ, y: np.sum(δ * y), "n": lambda x: len(x)},
    ),
    Rule(
        name="sum of f(x) by x",
        latex=r"y = \operatorname{sum}(\mathbf{f}(\mathbf{x})) \quad\Rightarrow\quad"
        r" \frac{\partial y}{\partial x_j} = \sum_i \frac{\partial f_i(\mathbf{x})}{\partial x_j}",
        function=lambda x: np.sum(np.sin(x) * np.sum(x)),
        derivative=lambda x: np.cos(x) * np.sum(x) + np.sum(np.sin(x)),
        numpy="np.cos(x) * np.sum(x) + np.sum(np.sin(x))",
        sample=_vector,
        **_SUMMED,
        symbols={"f": lambda x: np.sin(x) * np.sum(x)},
    ),
    Rule(
        name="sum of x by x",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \operatorname{sum}(\mathbf{x}) = \vec{1}^T",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} \operatorname{sum}(\mathbf{x}) ="
        r" \vec{1}",
        latex_entries=r"\frac{\partial y}{\partial x_j} = 1",
        function=lambda x: np.sum(x),
        derivative=lambda x: np.ones(len(x)),
        numpy="np.ones(len(x))",
        sample=_vector,
        **_SUMMED,
    ),
    Rule(
        name="sum of x z by x",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \operatorname{sum}(\mathbf{x} z)"
        r" = z \vec{1}^T",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} \operatorname{sum}(\mathbf{x} z) ="
        r" z \vec{1}",
        latex_entries=r"\frac{\partial y}{\partial x_j} = z",
        function=lambda x, z: np.sum(x * z),
        derivative=lambda x, z: z * np.ones(len(x)),
        numpy="z * np.ones(len(x))",
        sample=_vector_and_number,
        **_SUMMED,
    ),
    Rule(
        name="sum of x z by z",
        latex=r"\frac{\partial}{\partial z} \operatorname{sum}(\mathbf{x} z)"
        r" = \operatorname{sum}(\mathbf{x})",
        function=lambda x, z: np.sum(x * z),
        derivative=lambda x, z: np.sum(x),
        numpy="np.sum(x)",
        sample=_vector_and_number,
        wrt=1,
    ),
    Rule(
        name="mean by x",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \operatorname{mean}(\mathbf{x})"
        r" = \frac{1}{n} \vec{1}^T",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} \operatorname{mean}(\mathbf{x}) ="
        r" \frac{1}{n} \vec{1}",
        latex_entries=r"\frac{\partial y}{\partial x_j} = \frac{1}{n}",
        function=lambda x: np.mean(x),
        derivative=lambda x: np.ones(len(x)) / len(x),
        numpy="np.ones(len(x)) / len(x)",
        sample=_vector,
        **_SUMMED,
    ),
    Rule(
        name="length by x",
        latex=r"\frac{\partial}{\partial \mathbf{x}} |\mathbf{x}|"
        r" = \frac{\mathbf{x}^T}{|\mathbf{x}|}",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} |\mathbf{x}| ="
        r" \frac{\mathbf{x}}{|\mathbf{x}|}",
        latex_entries=r"\frac{\partial y}{\partial x_j} = \frac{x_j}{|\mathbf{x}|}",
        function=lambda x: np.sqrt(np.sum(x**2)),
        derivative=lambda x: x / np.sqrt(np.sum(x**2)),
        numpy="x / np.sqrt(np.sum(x ** 2))",
        sample=_vector,
        **_SUMMED,
    ),
    Rule(
        name="largest by x",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \max_i x_i = \mathbf{e}_k^T"
        r" \quad\text{where } x_k \text{ is the largest}",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{x}} \max_i x_i ="
        r" \mathbf{e}_k \quad\text{where } x_k \text{ is the largest}",
        latex_entries=r"\frac{\partial y}{\partial x_j} = 1 \text{ if } j = k, \text{ else } 0",
        function=lambda x: np.max(x),
        derivative=lambda x: 1.0 * (x == np.max(x)),
        numpy="1.0 * (x == np.max(x))",
        sample=_apart,
        **_SUMMED,
        symbols={"e": lambda x: np.eye(len(x)), "k": lambda x: np.argmax(x) + 1},
    ),
    Statement(
        name="stretch and sum are two sides of one thing",
        latex=r"\sum_{i,j} \Delta_{ij}\, b_j = \sum_j \Big(\sum_i \Delta_{ij}\Big)\, b_j",
        sides=lambda b, Δ: (np.sum(Δ * b), np.sum(Δ.sum(axis=0) * b)),
        sample=_bias_and_batch,
    ),
    Rule(
        name="bias of a batch",
        latex=r"Y_{ij} = X_{ij} + b_j \quad\Rightarrow\quad \frac{\partial C}{\partial b_j}"
        r" = \sum_{i=1}^{N} \frac{\partial C}{\partial Y_{ij}}",
        function=lambda b, X: np.sum(np.sin(X + b)),
        derivative=lambda b, X: np.cos(X + b).sum(axis=0),
        numpy="np.cos(X + b).sum(axis=0)",
        sample=_bias_and_batch,
        **_SUMMED,
        symbols={"Y": lambda X, b: X + b, "C": lambda Y: np.sum(np.sin(Y)), "N": lambda X: len(X)},
    ),
    Rule(
        name="sum over an axis",
        latex=r"y_j = \sum_{i=1}^{N} X_{ij} \quad\Rightarrow\quad"
        r" \frac{\partial C}{\partial X_{ij}} = \frac{\partial C}{\partial y_j}",
        function=lambda X: np.sum(np.sin(X.sum(axis=0))),
        derivative=lambda X: np.cos(X.sum(axis=0)) * np.ones(X.shape),
        numpy="np.cos(X.sum(axis=0)) * np.ones(X.shape)",
        sample=lambda rng: (rng.uniform(0.5, 2, size=(5, 3)),),
        shapes=("(N, n)", "()"),
        symbols={"y": lambda X: X.sum(axis=0), "C": lambda y: np.sum(np.sin(y))},
    ),
    Rule(
        name="mean over an axis",
        latex=r"y_j = \frac{1}{N} \sum_{i=1}^{N} X_{ij} \quad\Rightarrow\quad"
        r" \frac{\partial C}{\partial X_{ij}} = \frac{1}{N} \frac{\partial C}{\partial y_j}",
        function=lambda X: np.sum(np.sin(X.mean(axis=0))),
        derivative=lambda X: np.cos(X.mean(axis=0)) * np.ones(X.shape) / len(X),
        numpy="np.cos(X.mean(axis=0)) * np.ones(X.shape) / len(X)",
        sample=lambda rng: (rng.uniform(0.5, 2, size=(5, 3)),),
        shapes=("(N, n)", "()"),
        symbols={"y": lambda X: X.mean(axis=0), "C": lambda y: np.sum(np.sin(y))},
    ),
    Rule(
        name="centring",
        latex=r"\frac{\partial}{\partial \mathbf{x}} \big(\mathbf{x}"
        r" - \operatorname{mean}(\mathbf{x})\big) = I - \frac{1}{n} \vec{1}\, \vec{1}^T",
        latex_entries=r"\frac{\partial y_i}{\partial x_j} = [i = j] - \frac{1}{n}",
        function=lambda x: x - np.mean(x),
        derivative=lambda x: np.eye(len(x)) - np.ones((len(x), len(x))) / len(x),
        numpy="np.eye(len(x)) - np.ones((len(x), len(x))) / len(x)",
        sample=_vector,
        **_STRETCHED_BY_X,
    ),
    Rule(
        name="loss of the neuron by b",
        latex=r"\frac{\partial C}{\partial b} = \sum_{i=1}^{N} \delta_i",
        function=lambda b, w, x, y: np.mean((y - np.maximum(0, w * x + b)) ** 2),
        derivative=lambda b, w, x, y: np.sum(_slopes_at_z(b, w, x, y)),
        numpy="np.sum(-2 / len(x) * (y - np.maximum(0, w * x + b)) * (w * x + b > 0))",
        sample=_bias_weight_and_points,
        symbols=_NEURON,
    ),
    Rule(
        name="loss of the neuron by w",
        latex=r"\frac{\partial C}{\partial w} = \sum_{i=1}^{N} \delta_i\, x_i",
        function=lambda b, w, x, y: np.mean((y - np.maximum(0, w * x + b)) ** 2),
        derivative=lambda b, w, x, y: np.sum(_slopes_at_z(b, w, x, y) * x),
        numpy="np.sum(-2 / len(x) * (y - np.maximum(0, w * x + b)) * (w * x + b > 0) * x)",
        sample=_bias_weight_and_points,
        wrt=1,
        symbols=_NEURON,
    ),
)
