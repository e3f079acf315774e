"""Parts of an answer's tree: what an operation is, and how it reads and changes them.

Operation      a wrong operation, as data
part           the tree of a small expression       changed      a node with other fields
is_operator    whether a node is a sum, a product   called       the function of a call
inputs_in      the inputs in a part, for a sentence renamed      a call of another function
"""

import ast
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Operation:
    """A wrong operation: its name, what to tell, what it does, and where to look, as a tail.

    >>> Operation("sign", "A sign is wrong.", at=None, place=" in the part with {where}").told("x")
    'A sign is wrong in the part with x.'
    """

    name: str
    says: str
    at: Callable
    place: str = ""

    def told(self, where):
        """Return the sentence, with the place where there is one to name."""
        return f"{self.says[:-1]}{self.place.format(where=where)}." if where else self.says


def part(text, **nodes):
    """Return the tree of an expression whose upper-case names are replaced by nodes."""

    class Put(ast.NodeTransformer):
        def visit_Name(self, node):
            return nodes.get(node.id, node)

    return Put().visit(ast.parse(text, mode="eval").body)


def changed(node, **fields):
    """Return a node with some of its fields changed."""
    old = {name: value for name, value in ast.iter_fields(node)}
    return type(node)(**(old | fields))


def is_operator(node, *operators):
    return isinstance(node, ast.BinOp) and isinstance(node.op, operators)


def called(node):
    """Return the name of the function that a node calls, without "np." and the like."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def inputs_in(node, inputs):
    """Return the inputs in a part, as "W, b and x", or "" where it holds numbers alone."""
    names = [each.id for each in ast.walk(node) if isinstance(each, ast.Name)]
    names = [name for name in inputs if name in names]
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def renamed(node, name):
    return changed(node, func=changed(node.func, attr=name)) if hasattr(node.func, "attr") else node
