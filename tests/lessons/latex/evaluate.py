r"""The value of a formula's tree: a table from each notation to its operation.

>>> from tests.lessons.latex.parser import parse
>>> from tests.lessons.latex.scope import Scope
>>> import numpy as np
>>> scope = Scope({"x": np.array([3.0, 4.0]), "n": 2}, {})
>>> evaluate(parse(r"\frac{\partial |\mathbf{x}|}{\partial \mathbf{x}}")[0], scope).round(6)
array([[0.6, 0.8]])
"""

from tests.lessons.latex import arithmetic, derivatives, indexed


def evaluate(node, scope):
    """Return the value of a tree on paper: a number, a column, a row or a matrix.

    ValueError where shapes do not fit, NameError for a name that stands for nothing.
    """
    return arithmetic.on_paper(_OPERATIONS[node.op](evaluate, scope, *node.parts))


_OPERATIONS = {
    **arithmetic.OPERATIONS,
    **indexed.OPERATIONS,
    **derivatives.OPERATIONS,
}
