"""What a check says, as text and as HTML."""

import pytest

from mclib.checks import Exercise
from mclib.drawing.style import palette

doubled = Exercise(lambda x: 2 * x, why="Right.", samples=((1.0,), (3.0,)), hints=("Add x to x.",))


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


def test_the_reader_sees_text_and_no_markup():
    feedback = Exercise("jump", why="").check("<b>")
    assert "<b>" not in feedback._repr_html_()
    assert "<b>" in repr(feedback)
