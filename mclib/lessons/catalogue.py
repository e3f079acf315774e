"""All lessons with their figures, exercises and rules, found by their folders.

    lessons    every lesson, in order
    rules      every rule, limit and statement of the course, in the order of lessons
    rule       the one of a given name

There is one rule of discovery. A folder of `mclib.lessons` is a lesson; every public function in
its `figures` makes a figure, every public `Exercise` in its `exercises` is asked, and every
formula stands in the tuple RULES of its `rules`. Helpers stand beside these, or begin with _.

>>> rule("product").latex
"(f g)' = f' g + f g'"
"""

import importlib
import inspect
import pkgutil
from dataclasses import dataclass

from mclib import lessons as _folder
from mclib.checks import Exercise


@dataclass(frozen=True)
class Lesson:
    """A lesson by its number and its folder's name.

    >>> lessons()[4].stem
    '04_gradients'
    """

    number: int
    name: str

    @property
    def stem(self):
        """The name of the lesson's notebook, without its ending."""
        return f"{self.number:02}_{self.name}"

    @property
    def title(self):
        """The name for a reader: the folder's name as words, or what the folder calls its TITLE."""
        module = importlib.import_module(f"mclib.lessons.{self.name}")
        return getattr(module, "TITLE", self.name.replace("_", " ").capitalize())

    @property
    def figures(self):
        """The functions that make the lesson's figures, by name."""
        return {
            name: value
            for module in self._modules("figures")
            for name, value in vars(module).items()
            if inspect.isfunction(value)
            and value.__module__ == module.__name__
            and not name.startswith("_")
        }

    @property
    def exercises(self):
        """The lesson's exercises, by name."""
        return {
            name: value
            for module in self._modules("exercises")
            for name, value in vars(module).items()
            if isinstance(value, Exercise) and not name.startswith("_")
        }

    @property
    def rules(self):
        """The lesson's formulas, as a tuple."""
        return importlib.import_module(f"mclib.lessons.{self.name}.rules").RULES

    def _modules(self, kind):
        """Return the module of that kind and, where it is a folder, all that stand in it."""
        root = importlib.import_module(f"mclib.lessons.{self.name}.{kind}")
        inner = pkgutil.iter_modules(getattr(root, "__path__", ()), f"{root.__name__}.")
        return [*(importlib.import_module(found.name) for found in inner), root]


def lessons():
    """Return every lesson of the course, as a tuple of `Lesson` in order."""
    names = [found.name for found in pkgutil.iter_modules(_folder.__path__) if found.ispkg]
    numbers = [importlib.import_module(f"mclib.lessons.{name}").NUMBER for name in names]
    return tuple(Lesson(*pair) for pair in sorted(zip(numbers, names, strict=True)))


def rules():
    """Return every rule, limit and statement of the course as a tuple, in the order of lessons."""
    return tuple(each for lesson in lessons() for each in lesson.rules)


def rule(name):
    """Return the rule of this name. LookupError, with the names that come close, if none has it.

    >>> rule("power").latex
    '\\\\frac{d}{dx} x^n = n x^{n - 1}'
    """
    found = {each.name: each for each in rules()}
    if name not in found:
        near = [known for known in found if any(word in known for word in name.split())]
        raise LookupError(f"No rule is named {name!r}: try one of {near or list(found)}.")
    return found[name]
