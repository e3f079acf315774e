"""Every formula that the course states, as data: see `Rule`, `Limit` and `Statement`.

One module per lesson, named like the lesson, with a tuple RULES. A test checks each formula
against two other ways of computing it, and that no notebook displays a formula from elsewhere.

>>> named("product").latex
"(f g)' = f' g + f g'"
"""

import importlib
import pkgutil

from mclib.rules.rule import Limit, Rule, Statement

__all__ = ["Limit", "Rule", "Statement", "catalogue", "named"]


def catalogue():
    """Return every rule, limit and statement of the course as a tuple, in the order of lessons.

    >>> catalogue()[0].lesson
    '00_start_here'
    """
    modules = (
        importlib.import_module(f"mclib.rules.{found.name}")
        for found in pkgutil.iter_modules(__path__)
        if found.name != "rule"
    )
    return tuple(sorted((rule for m in modules for rule in m.RULES), key=lambda rule: rule.lesson))


def named(name):
    """Return the rule of this name. LookupError, with the names that come close, if none has it.

    >>> named("power").lesson
    '02_derivatives'
    """
    found = {rule.name: rule for rule in catalogue()}
    if name not in found:
        near = [known for known in found if any(word in known for word in name.split())]
        raise LookupError(f"No rule is named {name!r}: try one of {near or list(found)}.")
    return found[name]
