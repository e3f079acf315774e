"""Formulas in mathtext, and their transposes."""

import pytest

from mclib.drawing.typeset import drawn, is_entry, is_row, transposed
from mclib.lessons import catalogue


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"\nabla f = 2 x", r"\nabla f = 2 x^T"),
        (r"\frac{\partial z}{\partial w} = x^T", r"\frac{\partial z}{\partial w} = x"),
        (r"\frac{\partial y}{\partial z} = \vec{1}", r"\frac{\partial y}{\partial z} = \vec{1}^T"),
        (
            r"\frac{\partial y}{\partial x} = -\vec{1}^\top",
            r"\frac{\partial y}{\partial x} = -\vec{1}",
        ),
        (r"J = \frac{2}{N} X^T e", r"J = \left(\frac{2}{N} X^T e\right)^T"),
        (r"\nabla f = W^T x^T", r"\nabla f = \left(W^T x^T\right)^T"),
        (
            r"J = \begin{bmatrix} a & b & c \\ d & e & f \end{bmatrix}.",
            r"J = \begin{bmatrix} a & d \\ b & e \\ c & f \end{bmatrix}.",
        ),
        (
            r"\nabla a = \begin{cases} \vec{0}^T & z \le 0 \\ x^T & z > 0 \end{cases}",
            r"\nabla a = \begin{cases} \vec{0} & z \le 0 \\ x & z > 0 \end{cases}",
        ),
        (r"y = Ax \quad\Rightarrow\quad J = A", r"y = Ax \quad\Rightarrow\quad J = A^T"),
        (r"J = B A = C", r"J = C^T"),
        (
            r"\nabla f = \frac{\mathbf{x}^T}{|\mathbf{x}|}",
            r"\nabla f = \frac{\mathbf{x}}{|\mathbf{x}|}",
        ),
        (r"\nabla f = z \vec{1}^T", r"\nabla f = z \vec{1}"),
        (r"(f g)' = f' g + f g'", None),
        (r"f \to g", None),
    ],
)
def test_the_right_side_is_transposed(latex, expected):
    assert transposed(latex) == expected


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"\frac{\partial}{\partial x} xy = y, \quad \frac{\partial}{\partial y} xy = x", True),
        (r"\frac{\partial s_i}{\partial x_j} = -s_i s_j", True),
        (r"y = x_j \quad\Rightarrow\quad \frac{\partial L}{\partial X_{ij}} = g_j", True),
        (r"\frac{\partial \mathbf{s}}{\partial \mathbf{x}} = I", False),
        (r"\nabla_{\mathbf{x}} f = \mathbf{x}, \quad z > 0", False),
    ],
)
def test_an_entry_is_told_from_a_matrix(latex, expected):
    assert is_entry(latex) == expected


def test_the_row_is_looked_for_where_the_derivative_is():
    assert is_row(r"\frac{\partial f}{\partial w} = f'(z)\, x^T, \quad z = w \cdot x + b")


@pytest.mark.parametrize(
    "right",
    [
        r"\frac{\mathbf{x}^T}{\|\mathbf{x}\|}",
        "x^T",
        r"2\,x^{\top}",
        r"\vec{1}^T",
        r"\vec 1^T \operatorname{diag}(x)",
        r"x^T (A + A^T)",
        r"\frac{2}{N} \sum_i e_i x_i^T",
        r"\begin{bmatrix} 6xy & 3x^2 \end{bmatrix}",
        r"\left[ 6xy, 3x^2 \right]",
        r"[6xy,\; 3x^2]",
        r"\begin{cases} \vec{0}^T & z \le 0 \\ x^T & z > 0 \end{cases}",
    ],
)
def test_a_row_is_told_from_a_column(right):
    row = rf"\frac{{\partial f}}{{\partial x}} = {right}"
    assert is_row(row)
    if transposed(row):
        assert not is_row(transposed(row)) or r"\right)^T" in transposed(row)


@pytest.mark.parametrize(
    "right",
    ["x", "2x", "A^T x", "(A + A^T) x", r"\begin{bmatrix} a \\ b \end{bmatrix}", r"2 X^T e"],
)
def test_a_column_is_no_row(right):
    assert not is_row(rf"\nabla f = {right}")


@pytest.mark.parametrize(
    "latex",
    [
        r"\big(\tfrac12 \lVert x \rVert^2\big)_{x \ne 0} \le \dfrac{1}{2}",
        r"\begin{bmatrix} a & b \\ c & d \\ e & f \end{bmatrix}",
        r"\begin{cases} 0 & x \le 0 \\ 1 & x > 0 \end{cases}",
        r"\mathbf{w} \oslash \mathbf{x} \text{ for } i \neq j",
    ],
)
def test_mathtext_can_draw(latex):
    assert drawn(latex)


def test_what_mathtext_cannot_draw_is_none():
    assert drawn(r"\underbrace{x}_n") is None


def test_most_of_the_catalogue_can_be_drawn():
    formulas = [rule.latex for rule in catalogue.rules()]
    assert sum(map(bool, map(drawn, formulas))) > 0.9 * len(formulas)
