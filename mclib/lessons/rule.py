"""What a rule is: a formula to read, the function it is about, and its closed form.

Tests read the LaTeX of a formula and compare its value with the closed form, so each letter in it
must stand for something: for an argument of the same name, for a size such as n, or for what the
formula's `symbols` say. A symbol is a value, or a function of what its parameters name, as in
{"z": lambda w, x, b: w @ x + b}; arguments that the LaTeX writes, as in f(x + h), come first.
The symbol "∘" is an operation, and "∇" names the variables of a gradient that shows none.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Rule:
    r"""A derivative in closed form.

    `function` and `derivative` take the same arguments and use NumPy by the name `np`;
    `wrt` counts, from 0, the argument that varies. `sample(rng)` draws the arguments, away from
    kinks, with a different number for every letter of the shapes. `numpy` is the derivative as a
    NumPy expression in the names of the arguments.

    `latex` is the formula as displayed, with its right-hand side in the named `layout`, and
    `latex_transposed` the same in the other layout: "" where both agree, and where the formula
    is about single entries. `latex_entries` is the formula entry by entry, where that helps.

    Shapes: `shapes` holds that of the argument and that of the function's value. The derivative
    has the shape of the value followed by that of the argument: a gradient has the shape of
    what it is taken with respect to, a Jacobian is in numerator layout.
    `names` are the letters of the argument's entries and of the value's, where each has its own.

    >>> import numpy as np
    >>> rule = Rule(
    ...     name="scaling", latex=r"\frac{\partial (c \mathbf{x})}{\partial \mathbf{x}} = c I",
    ...     function=lambda x, c: c * x, derivative=lambda x, c: c * np.eye(len(x)),
    ...     numpy="c * np.eye(len(x))",
    ...     sample=lambda rng: (rng.normal(size=3), rng.normal()), shapes=("(n,)", "(n,)"),
    ... )
    >>> rule.derivative_shape, rule.kind
    ('(n, n)', 'Jacobian')
    """

    name: str
    latex: str
    function: Callable
    derivative: Callable
    numpy: str
    sample: Callable
    wrt: int = 0
    shapes: tuple[str, str] = ("()", "()")
    layout: str = "numerator"
    latex_transposed: str = ""
    latex_entries: str = ""
    symbols: dict[str, Any] = field(default_factory=dict)
    names: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    @property
    def derivative_shape(self):
        """The shape of the derivative in the letters of `shapes`."""
        argument, value = self.shapes
        letters = [part.strip() for part in f"{value[1:-1]},{argument[1:-1]}".split(",")]
        letters = [letter for letter in letters if letter]
        return f"({', '.join(letters)}{',' if len(letters) == 1 else ''})"

    @property
    def kind(self):
        """What the derivative is: a number, the gradient of a number, or a Jacobian."""
        argument, value = self.shapes
        if argument == value == "()":
            return "number"
        return "gradient" if value == "()" else "Jacobian"


@dataclass(frozen=True, kw_only=True)
class Limit:
    r"""A limit: function(x, …) tends to value(…) as x tends to `at`, from both sides.

    `function` takes x first and then the parameters that `sample(rng)` draws; `value` takes the
    parameters alone. Both use NumPy by the name `np`.

    >>> half = Limit(
    ...     name="half", latex=r"x/2 \to 0",
    ...     function=lambda x: x / 2, value=lambda: 0,
    ... )
    >>> half.function(0.5), half.value()
    (0.25, 0)
    """

    name: str
    latex: str
    function: Callable
    value: Callable
    sample: Callable = lambda rng: ()
    at: float = 0
    symbols: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Statement:
    r"""A formula that is neither a derivative nor a limit: a definition, or an equation.

    `sides(*arguments)` returns the sides of an equation, which must be equal at what
    `sample(rng)` draws; a definition has none. It uses NumPy by the name `np`.

    >>> import numpy as np
    >>> square = Statement(
    ...     name="square of a sum", latex=r"(a + b)^2 = a^2 + 2ab + b^2",
    ...     sides=lambda a, b: ((a + b) ** 2, a**2 + 2 * a * b + b**2),
    ...     sample=lambda rng: rng.normal(size=2),
    ... )
    >>> square.sides(1, 2)
    (9, 9)
    """

    name: str
    latex: str
    sides: Callable | None = None
    sample: Callable = lambda rng: ()
    symbols: dict[str, Any] = field(default_factory=dict)
