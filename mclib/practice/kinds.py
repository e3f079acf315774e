"""All kinds of problems, found by their names and by how far a reader has come.

KINDS    all, in the order of the lessons
named    the kind of a name, or LookupError with what comes close
met      the kinds that a reader has met at the end of a lesson
"""

import difflib

from mclib.practice import one_variable, several_variables

KINDS = tuple(sorted((*one_variable.KINDS, *several_variables.KINDS), key=lambda kind: kind.lesson))


def named(name):
    """Return the kind of a name; capitals, hyphens and spaces do not matter.

    >>> named("Chain-rule").lesson
    2
    """
    found = {_bare(kind.name): kind for kind in KINDS}
    if isinstance(name, str) and _bare(name) in found:
        return found[_bare(name)]
    near = difflib.get_close_matches(_bare(str(name)), found, n=1)
    close = f"did you mean {found[near[0]].name!r}? " if near else ""
    known = ", ".join(repr(kind.name) for kind in KINDS)
    raise LookupError(f"No kind of problem is named {name!r}: {close}There are {known}.")


def met(lesson=None):
    """Return the kinds met at the end of a lesson, as a tuple; all of them without one.

    >>> [kind.name for kind in met(3)][-1]
    'partial derivative'
    """
    found = tuple(kind for kind in KINDS if lesson is None or kind.lesson <= lesson)
    if not found:
        raise LookupError(f"Before lesson {KINDS[0].lesson:02} there is nothing to practise yet.")
    return found


def _bare(name):
    return "".join(letter for letter in name.casefold() if letter.isalpha())
