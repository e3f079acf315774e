"""Formulas in mathtext."""

import pytest

from mclib.drawing.typeset import drawn
from mclib.lessons import catalogue


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"\big(x\Big)", "$(x)$"),
        (r"x \le y, y \ge z, x \ne z", r"$x \leq  y, y \geq  z, x \neq  z$"),
        (r"\left(\bigg(x\bigr)\right)", r"$\left((x)\right)$"),
    ],
)
def test_known_words_are_spelled_as_mathtext_spells_them(latex, expected):
    assert drawn(latex) == expected


def test_a_matrix_is_drawn_column_by_column():
    two, three = (
        drawn(rf"\begin{{bmatrix}} {rows} \end{{bmatrix}}")
        for rows in (r"a & b \\ c & d", r"a \\ b \\ c")
    )
    assert two.count(r"\genfrac") == 2
    assert two.index("a") < two.index("c") < two.index("b") < two.index("d")
    assert three.count(r"\substack") == 1
    assert drawn(r"\begin{cases} 0 & x \le 0 \\ 1 & x > 0 \end{cases}").startswith(r"$\left\{")


def test_what_mathtext_cannot_draw_is_none():
    assert drawn(r"\underbrace{x}_n") is None
    assert drawn(r"\begin{bmatrix} a & b \\ c \end{bmatrix}") is None


def test_most_of_the_catalogue_can_be_drawn():
    formulas = [rule.latex for rule in catalogue.rules()]
    assert sum(map(bool, map(drawn, formulas))) > 0.9 * len(formulas)
