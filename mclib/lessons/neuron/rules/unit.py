"""One neuron: its pieces, its gate, and other activations."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _neuron(rng):
    """Draw w (n,), b and x (n,) whose z = w·x + b is no nearer to the kink than 0.3."""
    w, x = rng.normal(size=3), rng.normal(size=3)
    z = rng.choice([-1, 1]) * rng.uniform(0.3, 2)
    return w, z - w @ x, x


def _active(rng):
    """Draw w, b and x with z between 0.3 and 0.9."""
    w, x = rng.normal(size=3), rng.normal(size=3)
    return w, rng.uniform(0.3, 0.9) - w @ x, x


def _inactive(rng):
    """Draw w, b and x with z between -0.9 and -0.3."""
    w, x = rng.normal(size=3), rng.normal(size=3)
    return w, rng.uniform(-0.9, -0.3) - w @ x, x


def _one(rng):
    return (rng.choice([-1, 1]) * rng.uniform(0.3, 2),)


def _z(w, x, b):
    return w @ x + b


RULES = (
    Statement(
        name="neuron",
        latex=r"a(\mathbf{x}) = \max(0,\; \mathbf{w} \cdot \mathbf{x} + b)",
        symbols={
            "a": lambda x, w, b: max(0, w @ x + b),
            "w": np.array([0.5, -1.0]),
            "x": np.array([2.0, 0.3]),
            "b": -0.2,
        },
    ),
    Rule(
        name="dot product by w",
        latex=r"\frac{\partial (\mathbf{w} \cdot \mathbf{x})}{\partial \mathbf{w}} ="
        r" \vec{1}^T \mathrm{diag}(\mathbf{x}) = \mathbf{x}^T",
        latex_transposed=r"\frac{\partial (\mathbf{w} \cdot \mathbf{x})}{\partial \mathbf{w}} ="
        r" \mathbf{x}",
        function=lambda w, x: np.dot(w, x),
        derivative=lambda w, x: x,
        numpy="x",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=3)),
        shapes=("(n,)", "()"),
    ),
    Rule(
        name="dot product by x",
        latex=r"\frac{\partial (\mathbf{w} \cdot \mathbf{x})}{\partial \mathbf{x}} ="
        r" \vec{1}^T \mathrm{diag}(\mathbf{w}) = \mathbf{w}^T",
        latex_transposed=r"\frac{\partial (\mathbf{w} \cdot \mathbf{x})}{\partial \mathbf{x}} ="
        r" \mathbf{w}",
        function=lambda w, x: np.dot(w, x),
        derivative=lambda w, x: w,
        numpy="w",
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=3)),
        wrt=1,
        shapes=("(n,)", "()"),
    ),
    Rule(
        name="affine by w",
        latex=r"\frac{\partial z}{\partial \mathbf{w}} = \mathbf{x}^T",
        latex_transposed=r"\frac{\partial z}{\partial \mathbf{w}} = \mathbf{x}",
        function=lambda w, b, x: np.dot(w, x) + b,
        derivative=lambda w, b, x: x,
        numpy="x",
        sample=_neuron,
        shapes=("(n,)", "()"),
        symbols={"z": _z},
    ),
    Rule(
        name="affine by b",
        latex=r"\frac{\partial z}{\partial b} = 1",
        function=lambda w, b, x: np.dot(w, x) + b,
        derivative=lambda w, b, x: 1,
        numpy="1",
        sample=_neuron,
        wrt=1,
        symbols={"z": _z},
    ),
    Statement(
        name="differential of a neuron",
        latex=r"dz = d\mathbf{w} \cdot \mathbf{x} + \mathbf{w} \cdot d\mathbf{x} + db",
        sides=lambda w, x, dw, dx, db: (
            ((w + dw) @ (x + dx) - (w - dw) @ (x - dx)) / 2 + db,  # its odd part is linear
            dw @ x + w @ dx + db,
        ),
        sample=lambda rng: (*rng.normal(size=(4, 3)), rng.normal()),
        symbols={
            "dz": lambda w, x, dw, dx, db: ((w + dw) @ (x + dx) - (w - dw) @ (x - dx)) / 2 + db
        },
    ),
    Rule(
        name="gate",
        latex=r"\frac{d}{dz} \max(0, z) = \begin{cases} 0 & z \le 0 \\ 1 & z > 0 \end{cases}",
        function=lambda z: np.maximum(0, z),
        derivative=lambda z: np.where(z > 0, 1.0, 0.0),
        numpy="np.where(z > 0, 1.0, 0.0)",
        sample=_one,
    ),
    Rule(
        name="neuron by w",
        latex=r"\frac{\partial a}{\partial \mathbf{w}} = \frac{da}{dz}\,"
        r" \frac{\partial z}{\partial \mathbf{w}} = \begin{cases}"
        r" \vec{0}^T & \mathbf{w} \cdot \mathbf{x} + b \le 0 \\"
        r" \mathbf{x}^T & \mathbf{w} \cdot \mathbf{x} + b > 0 \end{cases}",
        latex_transposed=r"\frac{\partial a}{\partial \mathbf{w}} ="
        r" \begin{cases} \vec{0} & \mathbf{w} \cdot \mathbf{x} + b \le 0 \\ \mathbf{x} &"
        r" \mathbf{w} \cdot \mathbf{x} + b > 0 \end{cases}",
        function=lambda w, b, x: np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x: np.where(np.dot(w, x) + b > 0, x, 0 * x),
        numpy="np.where(np.dot(w, x) + b > 0, x, 0 * x)",
        sample=_neuron,
        shapes=("(n,)", "()"),
        symbols={"z": _z, "a": lambda z: np.maximum(0, z)},
    ),
    Rule(
        name="active neuron by w",
        latex=r"\frac{\partial a}{\partial \mathbf{w}} = \mathbf{x}^T \qquad (z > 0)",
        latex_transposed=r"\frac{\partial a}{\partial \mathbf{w}} = \mathbf{x} \qquad (z > 0)",
        function=lambda w, b, x: np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x: x,
        numpy="x",
        sample=_active,
        shapes=("(n,)", "()"),
        symbols={"z": _z, "a": lambda z: np.maximum(0, z)},
    ),
    Rule(
        name="inactive neuron by w",
        latex=r"\frac{\partial a}{\partial \mathbf{w}} = \vec{0}^T \qquad (z < 0)",
        latex_transposed=r"\frac{\partial a}{\partial \mathbf{w}} = \vec{0} \qquad (z < 0)",
        function=lambda w, b, x: np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x: np.zeros(len(w)),
        numpy="np.zeros(len(w))",
        sample=_inactive,
        shapes=("(n,)", "()"),
        symbols={"z": _z, "a": lambda z: np.maximum(0, z)},
    ),
    Rule(
        name="neuron by b",
        latex=r"\frac{\partial a}{\partial b} = \begin{cases}"
        r" 0 & \mathbf{w} \cdot \mathbf{x} + b \le 0 \\"
        r" 1 & \mathbf{w} \cdot \mathbf{x} + b > 0 \end{cases}",
        function=lambda w, b, x: np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x: np.where(np.dot(w, x) + b > 0, 1.0, 0.0),
        numpy="np.where(np.dot(w, x) + b > 0, 1.0, 0.0)",
        sample=_neuron,
        wrt=1,
        symbols={"z": _z, "a": lambda z: np.maximum(0, z)},
    ),
    Rule(
        name="neuron by x",
        latex=r"\frac{\partial a}{\partial \mathbf{x}} = \begin{cases}"
        r" \vec{0}^T & \mathbf{w} \cdot \mathbf{x} + b \le 0 \\"
        r" \mathbf{w}^T & \mathbf{w} \cdot \mathbf{x} + b > 0 \end{cases}",
        latex_transposed=r"\frac{\partial a}{\partial \mathbf{x}} ="
        r" \begin{cases} \vec{0} & \mathbf{w} \cdot \mathbf{x} + b \le 0 \\ \mathbf{w} &"
        r" \mathbf{w} \cdot \mathbf{x} + b > 0 \end{cases}",
        function=lambda w, b, x: np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x: np.where(np.dot(w, x) + b > 0, w, 0 * w),
        numpy="np.where(np.dot(w, x) + b > 0, w, 0 * w)",
        sample=_neuron,
        wrt=2,
        shapes=("(n,)", "()"),
        symbols={"z": _z, "a": lambda z: np.maximum(0, z)},
    ),
    Rule(
        name="any neuron by w",
        latex=r"\frac{\partial}{\partial \mathbf{w}} f(\mathbf{w} \cdot \mathbf{x} + b) ="
        r" f'(z)\, \mathbf{x}^T, \qquad z = \mathbf{w} \cdot \mathbf{x} + b",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{w}} f(\mathbf{w} \cdot \mathbf{x} + b)"
        r" = f'(z)\, \mathbf{x}, \qquad z = \mathbf{w} \cdot \mathbf{x} + b",
        function=lambda w, b, x: np.tanh(np.dot(w, x) + b),
        derivative=lambda w, b, x: (1 - np.tanh(np.dot(w, x) + b) ** 2) * x,
        numpy="(1 - np.tanh(np.dot(w, x) + b) ** 2) * x",
        sample=_neuron,
        shapes=("(n,)", "()"),
        symbols={"z": _z, "f": lambda z: np.tanh(z)},
    ),
    Rule(
        name="slope of the sigmoid",
        latex=r"\sigma(z) = \frac{1}{1 + e^{-z}}, \qquad \sigma'(z) = \sigma(z)\,"
        r" (1 - \sigma(z))",
        function=lambda z: 1 / (1 + np.exp(-z)),
        derivative=lambda z: 1 / (1 + np.exp(-z)) * (1 - 1 / (1 + np.exp(-z))),
        numpy="1 / (1 + np.exp(-z)) * (1 - 1 / (1 + np.exp(-z)))",
        sample=_one,
        symbols={"σ": lambda z: 1 / (1 + np.exp(-z))},
    ),
    Rule(
        name="slope of tanh",
        latex=r"\tanh'(z) = 1 - \tanh(z)^2",
        function=lambda z: np.tanh(z),
        derivative=lambda z: 1 - np.tanh(z) ** 2,
        numpy="1 - np.tanh(z) ** 2",
        sample=_one,
    ),
)
