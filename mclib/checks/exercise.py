"""Compare a reader's answer with the right one, and name the likely mistake.

    Exercise      a question with one answer: a number, an array, a word, or a function
    Prediction    the same, asked before a figure: a wrong guess is not a fault

`check` never raises, whatever it is given: an exception, a wrong type, a wrong shape, NaN, a loop
or a recursion without end come back as a line that says what to do.
"""

import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial

import numpy as np

from mclib.checks import record
from mclib.checks.behaviour import describe_behaviour
from mclib.checks.derivative import Derivative
from mclib.checks.diagnosis import RELATIVE, close, describe, describe_shape, rounded
from mclib.checks.errors import explain
from mclib.checks.feedback import (
    LOOK,
    OPEN,
    RIGHT,
    WRONG,
    Feedback,
)
from mclib.checks.isolation import isolated
from mclib.checks.limits import OutOfMemory, OutOfTime, limits
from mclib.checks.mistakes import Mistake
from mclib.checks.notation import literal
from mclib.checks.reading import COMMA, Unreadable, as_array, copies, is_lone, value_of
from mclib.checks.recognition import recognise
from mclib.checks.rewriting import rewritten
from mclib.checks.wording import format_value, look_at, name_type

SECONDS = 5  # an answer that takes longer is taken to be a loop without an end
MEMORY = 10**9  # bytes: more is not needed here, and where little is left it ends the kernel
MOST_LETTERS = 40  # of a word that is quoted back
QUICK = 0.01  # seconds a call: a slower answer is not called a hundred times more


@dataclass(frozen=True)
class Exercise:
    """A question with a solution, samples, its own mistakes, hints, and why it matters.

    solution is a function of the inputs, or a value (a number, an array, a word); samples are
    tuples of inputs. `accept(given, *inputs)` decides in place of a comparison where many
    answers are right: True, False, or a sentence on why not.

    column=True lets a vector come as a column or a row. is_shape=True reads the answer as a
    shape, so that 6 stands for (6,). tolerance is the relative error allowed; a value, beside
    that, may be rounded to three digits. Where the answer is a derivative, `formula` is what is
    differentiated, and `wrt` the variable; several of either make a vector or a matrix. `ways` are
    other ways to the right answer, as functions of the inputs: a slip on one of them is named too.
    `otherwise` is added where none of the exercise's own mistakes is recognised.

    >>> slope = Exercise(lambda x: 2 * x, why="The slope of x².", samples=((1.0,), (3.0,)))
    >>> slope.check(lambda x: x + x)
    ✓ The slope of x².
    >>> slope.check(lambda x: -2 * x)
    ✗ The sign is reversed: look for a minus that is missing, or for one too many.
    >>> slope.check(...)
    ○ Not answered yet.
    """

    solution: object
    why: str
    samples: tuple = ((),)
    mistakes: tuple[Mistake, ...] = ()
    hints: tuple[str, ...] = ()
    accept: Callable | None = None
    column: bool = False
    is_shape: bool = False
    tolerance: float = RELATIVE
    formula: str | tuple[str, ...] | None = None
    wrt: str | tuple[str, ...] | None = None
    ways: tuple[Callable, ...] = ()
    otherwise: str = ""
    is_prediction: bool = False
    _hints_given: list = field(default_factory=list, repr=False, compare=False)

    def check(self, answer):
        """Return the feedback on an answer, and keep that it was right; never raises."""
        feedback = self._feedback(answer)
        if feedback.mark in (RIGHT, LOOK):  # a prediction is done once it is made
            record.note(self)
        is_own = feedback.mistake in {mistake.name for mistake in self.mistakes}
        if feedback.mark in (OPEN, RIGHT) or is_own or not self.otherwise:
            return feedback
        return Feedback(feedback.mark, f"{feedback.text} {self.otherwise}", feedback.mistake)

    def _feedback(self, answer):
        try:
            with limits(SECONDS, MEMORY), isolated():
                return self._judge(answer)
        except Unreadable as trouble:
            text = str(trouble)
        except RecursionError:
            text = "Your function calls itself without end: make sure that it returns a value."
        except OutOfTime:
            text = (
                f"Your function takes more than {SECONDS} seconds: is there a loop that never ends?"
            )
        except OutOfMemory:
            text = "Your function takes too much memory: is there a list that grows without end?"
        except KeyboardInterrupt:  # the reader's own stop
            raise
        except BaseException as error:  # a reader's object may raise anything anywhere
            text = f"Your answer could not be read: {explain(error)}."
        return Feedback(WRONG, text)

    def hint(self):
        """Return the next hint, and the first again after the last."""
        if not self.hints:
            return Feedback(
                LOOK, "There is no hint for this one. Read the formula above once more."
            )
        number = len(self._hints_given) % len(self.hints)
        self._hints_given.append(number)
        return Feedback(LOOK, f"Hint {number + 1} of {len(self.hints)}: {self.hints[number]}")

    @property
    def names(self):
        """The names of the inputs; none when the answer is a value."""
        return list(inspect.signature(self.solution).parameters) if callable(self.solution) else []

    @cached_property
    def derivative(self):
        """The derivative of the formula at the samples, where the exercise states one."""
        if self.formula is None:
            return None
        return Derivative(self.formula, self.wrt, self.names, self.samples)

    @cached_property
    def rewritten(self):
        """The answers that come of the right one by a single wrong operation."""
        if isinstance(self.solution, str):
            return []
        ways = (self.solution, *self.ways) if callable(self.solution) else self.ways
        return [each for way in ways for each in rewritten(way, self.samples)]

    def right(self, *inputs):
        """Return the right answer at some inputs."""
        return self.solution(*copies(inputs)) if callable(self.solution) else self.solution

    def _judge(self, answer):
        if answer is ...:
            return Feedback(OPEN, "Not answered yet.")
        if isinstance(self.solution, str):
            return self._judge_word(answer)
        start = time.perf_counter()
        values = [self._value(answer, inputs) for inputs in self.samples]
        is_quick = time.perf_counter() - start < QUICK * len(self.samples)
        if any(value is ... for value in values):
            return Feedback(OPEN, "Not answered yet.")
        rights = [self.right(*inputs) for inputs in self.samples]
        given = [
            as_array(value, np.shape(right), self.column, look_at(self.names, inputs))
            for value, right, inputs in zip(values, rights, self.samples, strict=True)
        ]
        if self.is_shape:
            given = [np.atleast_1d(each) for each in given]
        faults = [i for i, right in enumerate(rights) if not self._is_right(given[i], right, i)]
        if not faults:
            return Feedback(RIGHT, self.why)
        mistake = recognise(self, given, rights)
        if mistake:
            name, says = mistake
            return self._wrong(says, name)
        if self.accept:
            return self._wrong(self._objection(given[faults[0]], self.samples[faults[0]]))
        if self.is_shape:
            return self._wrong(describe_shape(given[faults[0]], rights[faults[0]]))
        pairs = list(zip(given, rights, strict=True))
        behaviour = partial(describe_behaviour, self, answer, given, rights) if is_quick else None
        return self._wrong(describe(pairs, self.names, self.samples, behaviour))

    def _judge_word(self, answer):
        if is_lone(answer, str):
            raise Unreadable(COMMA)
        if not isinstance(answer, str):
            raise Unreadable(f"A word in quotes is expected, but you gave {name_type(answer)}.")
        wrong = {mistake.wrong(): mistake for mistake in self.mistakes}
        if _bare(answer) in map(_bare, (self.solution, *(way() for way in self.ways))):
            return Feedback(RIGHT, self.why)
        for word, mistake in wrong.items():
            if _bare(answer) == _bare(word):
                return self._wrong(mistake.says, mistake.name)
        choices = ", ".join(f'"{word}"' for word in sorted([self.solution, *wrong]))
        given = literal(answer if len(answer) <= MOST_LETTERS else f"{answer[:MOST_LETTERS]}…")
        return self._wrong(f'"{given}" is not one of the words to choose from: {choices}.')

    def _wrong(self, text, mistake=None):
        return Feedback(LOOK if self.is_prediction else WRONG, text, mistake)

    def _value(self, answer, inputs):
        if callable(self.solution):
            return value_of(answer, self.names, inputs)
        if callable(answer):
            raise Unreadable("A value is expected, but you gave a function. Call it first: f(...).")
        return answer

    def _is_right(self, given, right, sample):
        if self.accept:
            fits = given.shape == np.shape(right)
            verdict = fits and self.accept(given, *self.samples[sample])
            return not isinstance(verdict, str) and bool(verdict)
        if close(given, right, self.tolerance):
            return True
        return not callable(self.solution) and not self.is_shape and rounded(given, right)

    def _objection(self, given, inputs):
        """Return why an answer is not accepted: in the exercise's own words, if it has some."""
        right = self.right(*inputs)
        if given.shape != np.shape(right):
            return describe([(given, right)], self.names, [inputs])
        verdict = self.accept(given, *inputs)
        if isinstance(verdict, str):
            return verdict
        return f"That does not work: you gave {format_value(given)}.{look_at(self.names, inputs)}"


def _bare(word):
    """Return a word without its capitals, spaces and hyphens, quotes and full stop around it."""
    spaced = word.casefold().replace("-", " ").replace("_", " ")
    return "".join(spaced.split()).strip("\"'“”‘’.")


def Prediction(solution, why, **rest):
    """Return an exercise that is asked before a figure shows the answer.

    >>> Prediction(3, "Three.").check(4)
    → 4 is off by one: go through your steps again.
    """
    return Exercise(solution, why, is_prediction=True, **rest)
