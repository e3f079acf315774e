"""A handle whose place is computed: on a line, at the foot of a bar, at a sum of parameters.

grip    hold what stands where a function says, and let a function say what moves
"""

from collections.abc import Callable
from dataclasses import dataclass

from mclib.handles import Handle


@dataclass(frozen=True)
class Grip(Handle):
    """A handle with its own way from a state to a place, and from a point to a parameter."""

    name: str = ""  # the parameter that it moves
    reads: tuple[str, ...] = ()  # the others that `where` and `take` ask for
    where: Callable = None
    take: Callable = None

    @property
    def names(self):
        """The parameters that this handle reads or sets."""
        return {self.name, *self.reads}

    def place(self, state):
        """Return where the handle stands, with None for a free coordinate."""
        return self.where(state)

    def move(self, point, state):
        """Return the parameter that puts the handle under a point of the panel."""
        return {self.name: self.take(point, state)}

    def step(self, key, times, state, sizes):
        """Return the parameter after an arrow key: right and up make it larger."""
        sign = 1 if key in ("ArrowRight", "ArrowUp") else -1
        return {self.name: state[self.name] + sign * times * sizes[self.name]}


def grip(name, where, take, reads=(), panel=0):
    """Return a handle that moves the parameter `name`.

    where(state) is its place, a pair with None for a free coordinate; take((x, y), state) is the
    parameter for a point under the pointer; reads names the other parameters that both use.

    >>> middle = grip("b", lambda state: (state["b"] / 2, 0), lambda point, state: 2 * point[0])
    >>> middle.move((3.0, 0.0), {"b": 1.0})
    {'b': 6.0}
    """
    return Grip(panel=panel, name=name, reads=tuple(reads), where=where, take=take)
