"""What a check says, as text and as HTML: to the eye, and to a screen reader once."""

import html
import re

import pytest

from mclib.checks import Exercise
from mclib.drawing.style import palette

doubled = Exercise(lambda x: 2 * x, why="Right.", samples=((1.0,), (3.0,)), hints=("Add x to x.",))
squared = Exercise(
    lambda x: 2 * x, why="The slope of $x^2$ is $2x$.", samples=((1.0,), (3.0,)), hints=("No $5.",)
)


def heard(feedback):
    """Return what a screen reader says: all but what is hidden from it."""
    page = re.sub(r'<span [^>]*aria-hidden="true">.*?</span>', "", feedback._repr_html_())
    page = re.sub(r'<span aria-hidden="true">.*?</span>', "", page)
    return html.unescape(re.sub(r"\s+", " ", re.sub("<[^>]*>", "", page))).strip()


@pytest.mark.parametrize(
    ("feedback", "mark", "color"),
    [
        (doubled.check(...), "○", "grey"),
        (doubled.check(lambda x: x + x), "✓", "green"),
        (doubled.check(lambda x: 3 * x), "✗", "crimson"),
        (doubled.hint(), "→", "blue"),
    ],
)
def test_each_mark_has_its_own_colour(feedback, mark, color):
    assert repr(feedback).startswith(mark)
    assert f"solid {palette[color]}" in feedback._repr_html_()


@pytest.mark.parametrize(
    ("feedback", "words"),
    [
        (squared.check(...), "Not answered yet."),
        (squared.check(lambda x: x + x), "Right. The slope of x² is 2x."),
        (squared.check(lambda x: -2 * x), "Not yet. The sign is reversed: look for a minus that is "
         "missing, or for one too many."),
        (squared.hint(), "Hint 1 of 1: No $5."),
    ],
)  # fmt: skip
def test_a_screen_reader_says_all_of_it_once_in_words(feedback, words):
    assert heard(feedback) == words


def test_it_is_announced_when_a_check_has_run_and_not_while_it_is_open():
    assert doubled.check(...)._repr_html_().startswith('<div class="')
    assert doubled.check(lambda x: x)._repr_html_().startswith('<div role="status" class="')


def test_mathjax_typesets_what_is_marked_as_a_formula_and_nothing_else():
    right = squared.check(lambda x: 2 * x)
    assert repr(right) == "✓ The slope of x² is 2x."
    page = right._repr_html_()
    assert page.count("mathjax_ignore tex2jax_ignore") == 1
    formulas = re.findall(r'<span class="mathjax_process tex2jax_process"[^>]*>(.*?)</span>', page)
    assert formulas == ["$x^2$", "$2x$"]


@pytest.mark.parametrize("word", ["<b>", "$x^2$ and $y$", r"\(x\)", "a $ and a $"])
def test_a_readers_own_words_are_shown_as_they_are(word):
    feedback = Exercise("jump", why="").check(word)
    assert f'"{word}" is not' in repr(feedback)
    assert f'"{word}" is not' in heard(feedback)
    assert "mathjax_process" not in feedback._repr_html_()
    assert "<b>" not in feedback._repr_html_()


def test_an_errors_own_words_are_shown_as_they_are():
    feedback = doubled.check(lambda x: {}["$x$ and $y$"])
    assert "KeyError: '$x$ and $y$'" in repr(feedback)
    assert "mathjax_process" not in feedback._repr_html_()
