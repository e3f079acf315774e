"""Questions whose answers are derivatives of formulas, entry by entry.

    derivative    of f(x)                     partial     of f(x, y) along one variable
    gradient      a list of partials          jacobian    two rows of them, for two formulas

Each takes the kind of the problem, the formulas that were drawn, and a `random.Random`.
"""

from mclib.checks import Exercise, Mistake
from mclib.formula import differentiation
from mclib.formula.grammar import tree
from mclib.practice import sampling
from mclib.practice.page import Math
from mclib.practice.question import Question, check_neat, function
from mclib.practice.sampling import Unfit
from mclib.practice.steps import hint, steps

LETTERS = "xyz"
_WORDS = {2: "two", 3: "three"}


def derivative(kind, formulas, chance):
    """Ask for f'(x)."""
    f = tree(formulas[0])
    asks = ("Differentiate with respect to", Math("x", "x"), ":", _display(f, "f(x)"))
    return _question(kind, formulas, ["x"], ["x"], asks, ["f'(x)"], ["f'(x)"])


def partial(kind, formulas, chance):
    """Ask for one of the partials, and know the other one."""
    f = tree(formulas[0])
    names, wrt = ["x", "y"], chance.choice("xy")
    sign, latex = f"∂f/∂{wrt}", rf"\frac{{\partial f}}{{\partial {wrt}}}"
    asks = ("Find the partial derivative", Math(sign, latex), "of", _display(f, "f(x, y)"))
    (other,) = {*names} - {wrt}
    swapped = Mistake(
        "the other variable",
        f"This is the partial derivative with respect to ${other}$. Here ${wrt}$ moves, and "
        f"${other}$ is held.",
        wrong=function(names, differentiation.derivative(f, other)),
    )
    return _question(kind, formulas, names, [wrt], asks, [sign], [latex], mistakes=(swapped,))


def gradient(kind, formulas, chance):
    """Ask for all the partials, in the order of the alphabet."""
    f = tree(formulas[0], LETTERS)
    names = differentiation.variables(f)
    asks = ("Find the gradient, as a list of formulas, of", _display(f, f"f({', '.join(names)})"))
    signs = [f"∂f/∂{name}" for name in names]
    latex = [rf"\frac{{\partial f}}{{\partial {name}}}" for name in names]
    swapped = Mistake(
        "reverse order",
        f"The entries are in reverse order: the first one belongs to ${names[0]}$.",
        distort=lambda right: right[::-1],
    )
    return _question(kind, formulas, names, names, asks, signs, latex, (len(names),), (swapped,))


def jacobian(kind, formulas, chance):
    """Ask for a row of partials for each of two formulas."""
    names = ["x", "y"]
    given = [tree(each) for each in formulas]
    texts, latex = (
        ", ".join(getattr(Math.of(each), sort) for each in given) for sort in ("text", "latex")
    )
    asks = (
        "Find the Jacobian, as a list with a row for each output, of",
        Math(f"F(x, y) = ({texts})", rf"F(x, y) = \left({latex}\right)", display=True),
    )
    places = [(i, name) for i in (1, 2) for name in names]
    signs = [f"∂F{'₁₂'[i - 1]}/∂{name}" for i, name in places]
    shown = [rf"\frac{{\partial F_{i}}}{{\partial {name}}}" for i, name in places]
    return _question(kind, formulas, names, names, asks, signs, shown, (2, 2))


def _question(kind, formulas, names, wrt, asks, signs, latex, shape=(), mistakes=()):
    """Return the question on the slopes of formulas along variables.

    names are the inputs of the answer; signs and latex name its entries in the solution.
    """
    given = [tree(each, LETTERS) for each in formulas]
    if any(differentiation.variables(each) != names for each in given):
        raise Unfit
    pairs = [(each, name) for each in given for name in wrt]
    entries = [differentiation.derivative(each, name) for each, name in pairs]
    check_neat(entries, given)
    right = _nested(entries, shape)
    worked = []
    for (each, name), entry, sign, shown in zip(pairs, entries, signs, latex, strict=True):
        worked += [*_held(names, name), *steps(each, name), _display(entry, sign, shown)]
    made = {
        "solution": function(names, right),
        "why": kind.why,
        "mistakes": mistakes,
        "hints": (kind.hint, *dict.fromkeys(hint(each, name) for each, name in pairs)),
        "formula": formulas[0] if len(formulas) == 1 else tuple(formulas),
        "wrt": tuple(wrt) if shape else wrt[0],
        "column": len(shape) == 1,
    }
    seed = " ".join(formulas)
    near = sampling.near((*given, *entries), names, seed)
    wide = sampling.wide((*given, *entries), names, seed)
    return Question(
        asks=asks,
        steps=tuple(worked),
        right=right,
        names=tuple(names),
        shape=shape,
        expects=_expects(shape),
        example=_example(shape),
        exercise=Exercise(samples=near, **made),
        everywhere=Exercise(samples=wide or near, **made),
    )


def _display(tree, left, left_latex=None):
    return Math.of(tree, left, display=True, left_latex=left_latex)


def _held(names, name):
    """Return what to say of the variables that stay, before one is differentiated along."""
    others = [each for each in names if each != name]
    if not others:
        return ()
    verb = "is held." if len(others) == 1 else "are held."
    moving, held = Math(name, name), Math(" and ".join(others), r" \text{ and } ".join(others))
    return "As", moving, "moves,", held, verb


def _nested(entries, shape):
    """Return the entries as nested lists of a shape."""
    if not shape:
        return entries[0]
    if len(shape) == 1:
        return entries
    rows, columns = shape
    return [entries[i * columns : (i + 1) * columns] for i in range(rows)]


def _expects(shape):
    if not shape:
        return "a formula"
    count = f"{_WORDS[shape[-1]]} formulas"
    return f"a list of {count}" if len(shape) == 1 else f"a list of two rows of {count} each"


def _example(shape):
    if not shape:
        return '"…"'
    return f"[{', '.join([_example(shape[1:])] * shape[0])}]"
