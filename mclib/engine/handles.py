"""What the pointer holds when it drags in a panel.

    handle("x", "y")                 a point: the pointer sets x and y
    handle("h", at=(None, 0))        a point on a line: only h follows the pointer
    turn("angle", about=("x", "y"))  an arrow's tip: the pointer sets the direction
    grip("b", where, take)           a place that functions compute
    lift(0, "x1")                    the tip of an upright bar

A coordinate is the name of a parameter, a fixed number, or None for "wherever the pointer is".
Offsets serve points that stand relative to another: handle("h", plus="a") sets h so that
a + h is under the pointer.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Handle:
    """A point that the pointer moves: each coordinate names a parameter, is fixed, or is free."""

    x: str | float | None = None
    y: str | float | None = None
    panel: int = 0
    plus: tuple = (0, 0)  # what is added to x and to y, as names or numbers

    @property
    def names(self):
        """The parameters that this handle reads or sets."""
        return {each for each in (self.x, self.y, *self.plus) if isinstance(each, str)}

    @property
    def sets(self):
        """The parameters that a drag sets, in the order of the coordinates."""
        return tuple(each for each in (self.x, self.y) if isinstance(each, str))

    def place(self, state):
        """Return where the handle stands, with None for a free coordinate."""
        return tuple(
            None if each is None else _value(each, state) + _value(plus, state)
            for each, plus in zip((self.x, self.y), self.plus, strict=True)
        )

    def move(self, point, state):
        """Return the parameters, as a dict, that put the handle at a point of the panel."""
        return {
            each: to - _value(plus, state)
            for each, plus, to in zip((self.x, self.y), self.plus, point, strict=True)
            if isinstance(each, str)
        }

    def step(self, key, times, state, sizes):
        """Return the parameters after an arrow key; `sizes` are the steps of the controls."""
        name = self.x if key in ("ArrowLeft", "ArrowRight") else self.y
        if not isinstance(name, str):
            return {}
        sign = 1 if key in ("ArrowRight", "ArrowUp") else -1
        return {name: state[name] + sign * times * sizes[name]}


@dataclass(frozen=True)
class Turn:
    """The tip of an arrow about a point: the pointer sets its angle, in radians or degrees."""

    angle: str
    about: tuple = (0, 0)
    panel: int = 0
    degrees: bool = False
    reach: float = 1.0

    @property
    def names(self):
        """The parameters that this handle reads or sets."""
        return {each for each in (self.angle, *self.about) if isinstance(each, str)}

    @property
    def sets(self):
        """The parameter that a drag sets."""
        return (self.angle,)

    def place(self, state):
        """Return where the tip stands."""
        angle = math.radians(state[self.angle]) if self.degrees else state[self.angle]
        x, y = (_value(each, state) for each in self.about)
        return x + self.reach * math.cos(angle), y + self.reach * math.sin(angle)

    def move(self, point, state):
        """Return the angle under which the point is seen."""
        x, y = (_value(each, state) for each in self.about)
        angle = math.atan2(point[1] - y, point[0] - x)
        return {self.angle: math.degrees(angle) if self.degrees else angle}

    def step(self, key, times, state, sizes):
        """Return the angle after an arrow key: left and up turn counter-clockwise."""
        sign = 1 if key in ("ArrowLeft", "ArrowUp") else -1
        return {self.angle: state[self.angle] + sign * times * sizes[self.angle]}


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

    @property
    def sets(self):
        """The parameter that a drag sets."""
        return (self.name,)

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


@dataclass(frozen=True)
class Lift(Handle):
    """The tip of an upright bar; to take it sets some further parameters, as the bar's number."""

    also: dict = field(default_factory=dict)

    @property
    def names(self):
        """The parameters that this handle reads or sets."""
        return super().names | set(self.also)

    def move(self, point, state):
        """Return the parameters that put the tip under the pointer."""
        return super().move(point, state) | self.also

    def step(self, key, times, state, sizes):
        """Return the parameters after an arrow key."""
        return super().step(key, times, state, sizes) | self.also


def handle(x=None, y=None, panel=0, plus=(0, 0)):
    """Return a point for the pointer to move.

    >>> handle("h", plus=("a", 0)).move((3.0, 0.0), {"a": 1.0, "h": 0.0})
    {'h': 2.0}
    """
    return Handle(x, y, panel, plus)


def turn(angle, about=(0, 0), panel=0, degrees=False, reach=1.0):
    """Return an arrow's tip, `reach` from the point `about`, for the pointer to turn.

    >>> turn("angle", degrees=True).move((0.0, 2.0), {"angle": 0.0})
    {'angle': 90.0}
    """
    return Turn(angle, about, panel, degrees, reach)


def grip(name, where, take, reads=(), panel=0):
    """Return a handle that moves the parameter `name`.

    where(state) is its place, a pair with None for a free coordinate; take((x, y), state) is the
    parameter for a point under the pointer; reads names the other parameters that both use.

    >>> middle = grip("b", lambda state: (state["b"] / 2, 0), lambda point, state: 2 * point[0])
    >>> middle.move((3.0, 0.0), {"b": 1.0})
    {'b': 6.0}
    """
    return Grip(panel=panel, name=name, reads=tuple(reads), where=where, take=take)


def lift(place, name, panel=0, **also):
    """Return the handle on the bar at x = place whose height is the parameter `name`.

    >>> lift(0, "x1", j=1).move((0.2, 1.5), {"x1": 1.0, "j": 3})
    {'x1': 1.5, 'j': 1}
    """
    return Lift(place, name, panel, also=also)


def handles(drag):
    """Return a list of handles from what `explore(drag=...)` was given."""
    if isinstance(drag, Handle | Turn):
        return [drag]
    if drag and not isinstance(drag[0], Handle | Turn):
        return [Handle(*drag)]
    return list(drag)


def _value(each, state):
    return state[each] if isinstance(each, str) else each
