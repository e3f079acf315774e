"""A question that answers on the page: its right answer, its known mistakes, and what is said.

Numbers, lists of numbers, shapes and words can be compared in the page. What is said of each is
what `check` says of it when the site is built: of the right answer, of each of the exercise's own
mistakes and of the general ones. A function is checked where a kernel runs.
"""

import html
import json

import numpy as np

from mclib.checks.feedback import RIGHT, WRONG, Feedback
from mclib.checks.mistakes import GENERAL

OTHERWISE = "This is not it. Go through the lines above once more, or take a hint."
KINDS = {0: "a number", 1: "numbers with commas between them", 2: "rows, as in [[1, 2], [3, 4]]"}


def question(name, exercise):
    """Return a question as HTML, or None where a page cannot compare the answer.

    >>> from mclib.checks import Exercise
    >>> question("limits.two", Exercise(lambda x: 2 * x, why="Twice.")) is None
    True
    >>> "data-name" in question("limits.two", Exercise(2, why="One and one."))
    True
    """
    if callable(exercise.solution) or exercise.accept:
        return None
    right = _plain(exercise.solution)
    is_word = isinstance(right, str)
    kind = "a word" if is_word else KINDS[np.ndim(right)]
    asked = {
        "isWord": is_word,
        "right": [right, _said(exercise, exercise.solution)],
        "known": [[_plain(each), _said(exercise, each)] for each in _wrong(exercise)],
        "other": _shown(Feedback(WRONG, OTHERWISE)),
        "hints": [_shown(exercise.hint()) for _ in exercise.hints],
    }
    data = json.dumps(asked, ensure_ascii=False).replace("</", "<\\/")
    return (
        f'<form class="mclib-question" data-name="{html.escape(name)}">'
        f"<label>Your answer, {kind}: "
        '<input type="text" autocomplete="off" autocapitalize="off" spellcheck="false"></label> '
        '<button type="submit">Check</button> '
        f"{_hint_button(exercise)}"
        '<div class="said" role="status"></div>'
        f'<script type="application/json">{data}</script>'
        "<noscript>Answers are checked with JavaScript, or in JupyterLab.</noscript></form>"
    )


def _hint_button(exercise):
    return '<button type="button" class="hint">Hint</button>' if exercise.hints else ""


def _wrong(exercise):
    """Return the wrong answers of which a check says more than that they are wrong."""
    found = []
    for mistake in (*exercise.mistakes, *GENERAL):
        try:
            with np.errstate(all="ignore"):
                wrong = mistake.answer(exercise.solution)
            told = exercise.check(wrong)
        except (ArithmeticError, TypeError, ValueError):
            continue
        is_new = _plain(wrong) not in map(_plain, found)
        if told.mark != RIGHT and told.mistake and _is_finite(wrong) and is_new:
            found.append(wrong)
    return found


def _said(exercise, answer):
    return _shown(exercise.check(answer))


def _shown(feedback):
    return feedback._repr_html_()


def _plain(answer):
    """Return an answer as JSON holds it: a word, a number, or nested lists of numbers."""
    return answer if isinstance(answer, str) else np.asarray(answer, dtype=float).tolist()


def _is_finite(answer):
    return isinstance(answer, str) or bool(np.all(np.isfinite(np.asarray(answer, dtype=float))))
