"""Read what a reader types as an answer: a formula in quotes, a list of them, a function.

    read(answer, question)    what `Exercise.check` can compare

On paper one writes f'(x) = ln(x) + x^2. So ^ and ln may stand for ** and log here, and what is
left of an equals sign is passed over.
"""

import re

import numpy as np

from mclib.checks.notation import literal
from mclib.checks.wording import name_type
from mclib.formula.differentiation import variables
from mclib.formula.grammar import FormulaError, evaluate, tree


class NoFormula(ValueError):
    """What was typed is no formula; the message says what was read and what to do."""


def read(answer, question):
    """Return an answer as a function of the question's variables, or as a number.

    A function, and the dots of a question still open, come back as they are; where a number is
    asked for, lists become lists of numbers. Raises NoFormula, with one plain line, for what
    cannot be read.
    """
    if answer is ... or callable(answer):
        return answer
    entries = _entries(answer)
    if _has_open(entries):
        return ...
    if question.names and _shape(entries) != question.shape:
        raise NoFormula(f"The answer is {question.expects}, as in {question.example}.")
    trees = _mapped(lambda each: _tree(each, question), entries)
    if not question.names:
        return _mapped(evaluate, trees)

    def given(*inputs):
        point = dict(zip(question.names, inputs, strict=True))
        point |= {name: evaluate(inner, **point) for name, inner in question.inner.items()}
        return _mapped(lambda each: evaluate(each, **point), trees)

    return given


def _tree(entry, question):
    """Return one formula as a tree; a number may come as a number."""
    if not isinstance(entry, str):
        try:
            return float(entry)
        except Exception:  # an object of the reader's may raise anything
            raise NoFormula(
                f"The answer is {question.expects}, as in {question.example}; "
                f"you gave {name_type(entry)}."
            ) from None
    plain = re.sub(r"\bln\b", "log", entry.rpartition("=")[2].replace("^", "**"))
    try:
        found = tree(plain, (*(question.names or question.point), *question.inner))
    except FormulaError as trouble:
        shown = entry if len(entry) <= 60 else f"{entry[:60]}…"
        raise NoFormula(literal(f'"{shown}" is not a formula yet. {trouble}')) from None
    if not question.names and variables(found):
        where = " and ".join(f"{name} = {value}" for name, value in question.point.items())
        raise NoFormula(f"The answer is a number: put in {where}.")
    return found


def _entries(answer, deepest=2):
    """Return an answer as nested lists of single formulas; "[a, b]" in one text is a list."""
    if isinstance(answer, np.ndarray):
        answer = answer.tolist()
    if isinstance(answer, str) and re.fullmatch(r"\s*\[.*\]\s*", answer, re.S):
        answer = _parts(answer.strip()[1:-1])
    if not isinstance(answer, list | tuple):
        return answer
    if not deepest:
        raise NoFormula("Lists go at most two deep: a list of rows, each a list of formulas.")
    return [_entries(part, deepest - 1) for part in answer]


def _parts(text):
    """Return what stands between the commas of a text that are in no bracket, without quotes."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip().strip("\"'") for part in parts]


def _has_open(entries):
    return any(map(_has_open, entries)) if isinstance(entries, list) else entries is ...


def _shape(entries):
    """Return the shape of nested lists; of rows of different lengths, one that nothing has."""
    if not isinstance(entries, list):
        return ()
    inner = {_shape(each) for each in entries}
    return (len(entries), *inner.pop()) if len(inner) == 1 else (len(entries), None)


def _mapped(function, entries):
    """Return nested lists with each entry replaced by the function's value at it."""
    if isinstance(entries, list):
        return [_mapped(function, each) for each in entries]
    return function(entries)
