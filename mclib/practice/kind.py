"""What a kind of problem is: a name, a lesson, sentences, and templates for three levels."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of problem.

    `levels` holds, from easy to hard, pairs of a form and its templates: the form makes a question
    of what is drawn from one of them. A template is a text, or several that belong together; its
    capital letters are those of `templates`. `hint` is the first hint, and `why` what a right
    answer is told.
    """

    name: str
    lesson: int
    hint: str
    why: str
    levels: tuple[tuple[Callable, tuple], ...]


def levels(form, *templates):
    """Return the levels of a kind whose form is the same at each of them."""
    return tuple((form, each) for each in templates)
