"""Every formula that the course states, as data: see `Rule` and `Limit` for what each holds.

One module per lesson. A test checks each formula against two other ways of computing it.

>>> named("product").latex
"(f g)' = f' g + f g'"
"""

from mclib.rules import derivatives, limits
from mclib.rules.rule import Limit, Rule

__all__ = ["Limit", "Rule", "catalogue", "named"]


def catalogue():
    """Return every rule and limit of the course as a tuple, in the order of the lessons.

    >>> [rule.name for rule in catalogue()[:2]]
    ['limit of a sum', 'limit of a product']
    """
    return (*limits.RULES, *derivatives.RULES)


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
