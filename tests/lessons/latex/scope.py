"""What the names in a formula stand for.

A name stands for an argument of the rule, for one of its `symbols`, for a size such as n, or for
e or π. A symbol is a value, or a function of what its parameters name: z = lambda w, x: w @ x.
Where a formula writes the function's arguments, f(x + h), they take the place of the first ones.

>>> scope = Scope({"x": 2.0}, {"f": lambda x, a: a * x, "a": lambda x: x + 1})
>>> scope.value("a"), scope.value("f"), scope.call("f", 10.0), scope.but(x=0.0).value("a")
(3.0, 6.0, 30.0, 1.0)
"""

import inspect

import numpy as np

_CONSTANTS = {"e": np.e, "π": np.pi}


class Scope:
    """The names of a formula; `by` names what a derivative without a variable is taken by."""

    def __init__(self, values, symbols, by=None, fixed=()):
        self.values, self.symbols, self.by = values, symbols, by
        self._fixed = dict(fixed)  # what a derivative, a sum or a limit varies

    def but(self, **changed):
        """Return the same scope with other values for some names."""
        return Scope(self.values, self.symbols, self.by, {**self._fixed, **changed})

    def __contains__(self, name):
        known = (self._fixed, self.symbols, self.values, _CONSTANTS)
        return any(name in names for names in known)

    def value(self, name):
        """Return what a name stands for: a number or an array. NameError if nothing."""
        for names in (self._fixed, self.values):
            if name in names:
                return names[name]
        if name in self.symbols:
            symbol = self.symbols[name]
            return self.call(name) if callable(symbol) else symbol
        if name in _CONSTANTS:
            return _CONSTANTS[name]
        raise NameError(f"the formula does not say what {name} is")

    def call(self, name, *given, **instead):
        """Return a function's value; parameters that are not given have the scope's values."""
        if not callable(self.symbols.get(name)):
            raise NameError(f"{name} is no function here")
        parameters = inspect.signature(self.symbols[name]).parameters.values()
        positional = list(given)
        for parameter in list(parameters)[len(given) :]:
            if parameter.kind is not parameter.VAR_POSITIONAL:
                known = parameter.name in instead
                other = instead[parameter.name] if known else self.value(parameter.name)
                positional.append(other)
            else:
                positional.extend(np.ravel(instead.get(parameter.name, self.value(parameter.name))))
        return self.symbols[name](*positional)

    def parameters(self, name):
        """Return the names of what a function is a function of; () for other names."""
        symbol = self.symbols.get(name)
        return tuple(inspect.signature(symbol).parameters) if callable(symbol) else ()
