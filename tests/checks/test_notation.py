"""Formulas in a text: typeset on a page and nothing else, readable without one."""

import html
import re

import pytest

from mclib.checks.notation import FORMULA, literal, markup, plain


@pytest.mark.parametrize(
    ("latex", "line"),
    [
        (r"x^2", "x²"),
        (r"x^{n-1}", "xⁿ⁻¹"),
        (r"e^{-x^2}", "e^(−x²)"),
        (r"A^T x", "Aᵀ x"),
        (r"W^\top", "Wᵀ"),
        (r"J_{ij}", "Jᵢⱼ"),
        (r"w_1 x_1 + \dots + w_n x_n", "w₁ x₁ + … + wₙ xₙ"),
        (r"\frac{\partial f}{\partial x}", "∂f/∂x"),
        (r"\dfrac{\partial L}{\partial W_{ij}}", "∂L/∂Wᵢⱼ"),
        (r"\frac{1}{1+e^{-x}}", "1/(1+e⁻ˣ)"),
        (r"\frac{d}{dx}\sin(x)^2", "d/dx sin(x)²"),
        (r"\sqrt{x^2 + y^2}", "√(x² + y²)"),
        (r"\sqrt{x^2}", "√(x²)"),
        (r"\nabla f \cdot v \ne 0", "∇f · v ≠ 0"),
        (r"f(x) \to -4", "f(x) → −4"),
        (r"\left(x - 1\right)", "(x − 1)"),
        (r"\mathbf{x} \in \{1, 2\}", "x ∈ 1, 2"),
        (r"\begin{bmatrix} 1 & x^2 \\ 3 & 4 \end{bmatrix}", "[1, x²; 3, 4]"),
        (r"1_{z>0}", "1_(z>0)"),
    ],
)
def test_a_formula_becomes_a_readable_line(latex, line):
    assert plain(f"Is it ${latex}$?") == f"Is it {line}?"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no formula", "no formula"),
        (r"costs \$5", "costs $5"),
        ("costs $5 and $6", "costs $5 and $6"),
        ("an odd $ alone", "an odd $ alone"),
        (literal("'$x$' and $y$"), "'$x$' and $y$"),
        (literal(r"a \ and a $"), r"a \ and a $"),
        (r"\(x^2\), \[x\] and \begin{a}x^2\end{a}", r"\(x^2\), \[x\] and \begin{a}x^2\end{a}"),
        ("x < 3 & <b>bold</b>", "x < 3 & <b>bold</b>"),
    ],
)
def test_what_is_no_formula_stays_as_it_is(text, shown):
    assert plain(text) == shown
    assert html.unescape(markup(text)) == shown
    assert not FORMULA.search(text)
    assert "<b>" not in markup(text)


def test_a_page_shows_the_formula_and_says_its_line():
    page = markup(r"Since $x^2 < 3$, it is $\frac{1}{2}$.")
    seen = re.sub(r'<span style="[^"]*">.*?</span>', "", page)
    heard = re.sub(r'<span [^>]*aria-hidden="true">.*?</span>', "", page)
    assert html.unescape(re.sub("<[^>]*>", "", seen)) == r"Since $x^2 < 3$, it is $\frac{1}{2}$."
    assert html.unescape(re.sub("<[^>]*>", "", heard)) == "Since x² < 3, it is 1/2."
    assert page.count("mathjax_process tex2jax_process") == 2
