"""What a formula becomes when it is read: a tree of operations."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Node:
    """An operation and its parts, which are nodes, tuples of nodes, names and numbers."""

    op: str
    parts: tuple

    def __repr__(self):
        return f"{self.op}({', '.join(map(repr, self.parts))})"

    def walk(self):
        """Yield this node and every node below it."""
        yield self
        for child in self.children():
            yield from child.walk()

    def children(self):
        """Return the nodes directly below this one."""
        return list(_nodes(self.parts))

    def put(self, name, node):
        """Return the tree with another node in the place of a name."""
        return (
            node if self == Node("name", (name,)) else Node(self.op, _put(self.parts, name, node))
        )


def _nodes(parts):
    for part in parts:
        if isinstance(part, Node):
            yield part
        elif isinstance(part, tuple):
            yield from _nodes(part)


def _put(part, name, node):
    if isinstance(part, Node):
        return part.put(name, node)
    return tuple(_put(each, name, node) for each in part) if isinstance(part, tuple) else part
