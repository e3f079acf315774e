"""Questions on a total derivative: x acts directly, and through u as well.

total    dy/dx of y = f(x, u) with u = u(x)
"""

from mclib.checks import Exercise, Mistake
from mclib.formula.differentiation import derivative, substituted, variables
from mclib.formula.grammar import tree
from mclib.formula.tidying import tidied
from mclib.formula.writing import latex, text
from mclib.practice import sampling
from mclib.practice.page import Math
from mclib.practice.question import Question, check_neat, function
from mclib.practice.sampling import Unfit


def total(kind, formulas, chance):
    """Ask for dy/dx; formulas are f(x, u) and u(x)."""
    f, u = tree(formulas[0], "xu"), tree(formulas[1])
    if variables(f) != ["u", "x"] or variables(u) != ["x"]:
        raise Unfit
    direct, along, inner = derivative(f, "x"), derivative(f, "u"), derivative(u, "x")
    whole = substituted(f, "u", u)
    right = derivative(whole, "x")
    directly = tidied(substituted(direct, "u", u))
    through = tidied(("*", substituted(along, "u", u), inner))
    check_neat((right, direct, along, inner), (f, u, whole))
    made = {
        "solution": function(["x"], right),
        "why": kind.why,
        "mistakes": _mistakes(directly, through),
        "hints": (
            kind.hint,
            f"Directly: hold $u$, and differentiate ${latex(f)}$ with respect to $x$.",
            f"Through $u$: the derivative of ${latex(f)}$ with respect to $u$, times that of "
            f"$u = {latex(u)}$ with respect to $x$.",
        ),
        "formula": text(whole),
        "wrt": "x",
    }
    trees, seed = (whole, right, directly, through), " ".join(formulas)
    near, wide = sampling.near(trees, ["x"], seed), sampling.wide(trees, ["x"], seed)
    return Question(
        asks=(
            "Here",
            Math("x", "x"),
            "acts in two ways, directly and through",
            Math("u", "u"),
            ". Find the total derivative",
            Math("dy/dx", r"\frac{dy}{dx}"),
            "of",
            Math.of(f, "y", display=True),
            "where",
            Math.of(u, "u"),
            ".",
        ),
        steps=(
            "Directly, with",
            Math("u", "u"),
            "held:",
            Math.of(direct, "∂y/∂x", left_latex=r"\frac{\partial y}{\partial x}"),
            ". Through",
            Math("u", "u"),
            ":",
            Math.of(along, "∂y/∂u", left_latex=r"\frac{\partial y}{\partial u}"),
            "times",
            Math.of(inner, "du/dx", left_latex=r"\frac{du}{dx}"),
            ". The sum, with",
            Math("u", "u"),
            "put in:",
            Math.of(right, "dy/dx", display=True, left_latex=r"\frac{dy}{dx}"),
        ),
        right=right,
        names=("x",),
        shape=(),
        expects="a formula",
        example='"…"',
        exercise=Exercise(samples=near, **made),
        everywhere=Exercise(samples=wide or near, **made),
        inner={"u": u},
    )


def _mistakes(directly, through):
    return (
        Mistake(
            "direct path only",
            "This is the partial derivative, with $u$ held. As $x$ moves, $u$ moves as well: add "
            "what comes through $u$.",
            wrong=function(["x"], directly),
        ),
        Mistake(
            "path through u only",
            "This is what comes through $u$ alone. But $x$ also acts directly: add the partial "
            "derivative with respect to $x$.",
            wrong=function(["x"], through),
        ),
        Mistake(
            "paths multiplied",
            "You multiplied what comes along the two paths. Slopes multiply along one path, but "
            "the paths add.",
            wrong=function(["x"], tidied(("*", directly, through))),
        ),
    )
