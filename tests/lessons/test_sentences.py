"""What a reader is told is one or two sentences, short, and begins like a sentence."""

import re

import pytest

from mclib.checks.malrules import MALRULES
from mclib.checks.mistakes import GENERAL
from mclib.checks.notation import plain
from mclib.checks.rewriting import OPERATIONS
from mclib.lessons.catalogue import lessons

MOST_SENTENCES, MOST_LETTERS = 2, 220
FUNCTIONS = r"(sin|cos|tan|ln|exp|det|max|min) "  # a formula may begin a sentence


def texts(exercise):
    """Return pairs (which text, text) of all that an exercise may say."""
    yield "why", exercise.why
    yield from ((f"hint {i + 1}", hint) for i, hint in enumerate(exercise.hints))
    yield from ((each.name, each.says) for each in exercise.mistakes)
    if exercise.otherwise:
        yield "otherwise", exercise.otherwise


def fault(text):
    """Return what is wrong with a text as something to read, or None."""
    text = plain(text).strip()
    if count(text) > MOST_SENTENCES:
        return f"{count(text)} sentences"
    if len(text) > MOST_LETTERS:
        return f"{len(text)} letters"
    if re.match(r"[a-z]{2,} ", text) and not re.match(FUNCTIONS, text):
        return "no capital at the beginning"
    if not re.search(r"[.?!)…]$", text):
        return "no full stop at the end"
    return None


def count(text):
    """Return how many sentences a text has: each ends in . ? or ! before a space and a capital."""
    return 1 + len(re.findall(r"[.?!][)\"”]? +(?=[A-Z(\"“])", text))


LESSONS = {each.name: each for each in lessons()}


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_text_is_short_and_whole(lesson):
    faults = {
        (name, which): fault(text)
        for name, exercise in LESSONS[lesson].exercises.items()
        for which, text in texts(exercise)
        if fault(text)
    }
    assert not faults, "one or two sentences, at most 220 letters, please"


def test_what_the_checks_say_of_themselves_is_short_and_whole():
    known = [*GENERAL, *MALRULES, *OPERATIONS]
    assert {each.name: fault(each.says) for each in known if fault(each.says)} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One sentence.", None),
        ("One sentence. And $x^2$ in another.", None),
        ("x is held, so that x² is a number.", None),
        ("np.outer(x, x) is a matrix.", None),
        ("cos 60° is one half.", None),
        ("One. Two. Three.", "3 sentences"),
        ("Long " * 50 + ".", "251 letters"),
        ("the beginning is small.", "no capital at the beginning"),
        ("It does not end", "no full stop at the end"),
    ],
)
def test_a_fault_is_noticed(text, found):
    assert fault(text) == found
