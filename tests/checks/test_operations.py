"""Wrong operations in an answer: each is named from an answer written by hand."""

import numpy as np
import pytest

from mclib.checks import Exercise, Mistake
from mclib.checks.nodes import inputs_in, part
from mclib.checks.rewriting import OPERATIONS
from mclib.checks.source import tree_of

rng = np.random.default_rng(4)


def gate(z):
    return 1.0 * (z > 0)


def asked(solution, *shapes, **rest):
    """Return an exercise with three samples of arrays of these shapes; () is a single number."""
    samples = tuple(
        tuple(
            rng.uniform(0.5, 2, shape) * rng.choice([-1, 1], shape)
            if shape
            else float(rng.uniform(0.5, 2))
            for shape in shapes
        )
        for _ in range(4)
    )
    return Exercise(solution, "Right.", samples, **rest)


NEURON = Exercise(
    lambda w, b, x: gate(w @ x + b) * x,
    "Right.",
    tuple(
        (np.array([2.0, -1.0]), b, np.array(x))
        for b in (0.5, -1.5)
        for x in ([1.0, 1.25], [0.5, -0.2], [-1.0, 0.7], [1.0, 2.5], [1.0, 0.5])
    ),
)
LINEAR = asked(lambda a, b, c: 3 * a * b + c / b, (), (), ())
POWER = asked(lambda a, b: 5 * a**3 - b, (), ())
MATRIX = asked(lambda A, B, x: A @ B @ x, (3, 3), (3, 3), (3,))
OUTER = asked(lambda u, v: np.outer(u, v), (3,), (2,))
SUMS = asked(lambda X, g: X.sum(axis=0) + 0 * g.mean(), (3, 3), (2,))
MEAN = asked(lambda x, y: x * y.mean(), (3,), (4,))
DIAGONAL = asked(lambda x: np.diag(2 * x + x**2), (3,))
IDENTITY = asked(lambda x, z: z * np.eye(len(x)) + 1, (3,), ())
ONES = asked(lambda x, z: z + np.ones((len(x), len(x))), (3,), ())
BROADCAST = asked(lambda W, g: W * g[:, None], (3, 3), (3,))
WAVES = asked(lambda a, b: a * np.sin(b) + 2, (), ())
PAIR = asked(lambda p, x: p[0] * x[1] + x[0], (3,), (3,))
PRODUCT = asked(lambda u, v: u * v + u, (3,), (3,))

BY_HAND = [
    ("gate forgotten", NEURON, lambda w, b, x: x),
    ("gate shut", NEURON, lambda w, b, x: 0 * x),
    ("gate reversed", NEURON, lambda w, b, x: x if w @ x + b < 0 else 0 * x),
    ("gate at the hinge", NEURON, lambda w, b, x: x if w @ x + b >= 0 else 0 * x),
    ("gate at the hinge", NEURON, lambda w, b, x: np.heaviside(w @ x + b, 0.5) * x),
    ("value for the gate", NEURON, lambda w, b, x: max(0, w @ x + b) * x),
    ("term missing", LINEAR, lambda a, b, c: 3 * a * b),
    ("sign of a term", LINEAR, lambda a, b, c: a * b * 3 - c / b),
    ("difference reversed", asked(lambda a, b: 3 + a * (b - a), (), ()),
     lambda a, b: 3 + a * a - a * b),
    ("factor missing", LINEAR, lambda a, b, c: 3 * a + c / b),
    ("divisor missing", LINEAR, lambda a, b, c: 3 * a * b + c),
    ("divided for multiplied", LINEAR, lambda a, b, c: 3 * a / b + c / b),
    ("multiplied for divided", LINEAR, lambda a, b, c: 3 * a * b + c * b),
    ("fraction reversed", LINEAR, lambda a, b, c: 3 * a * b + b / c),
    ("multiplied for added", LINEAR, lambda a, b, c: 3 * a * b * c / b),
    ("added for multiplied", LINEAR, lambda a, b, c: 3 * a + b + c / b),
    ("order of a product", MATRIX, lambda A, B, x: B @ A @ x),
    ("entry by entry", MATRIX, lambda A, B, x: (A * B) @ x),
    ("summed", PRODUCT, lambda u, v: u @ v + u),
    ("outer product reversed", asked(lambda u, v: u + np.outer(u, v), (3,), (3,)),
     lambda u, v: u + np.outer(v, u)),
    ("another exponent", POWER, lambda a, b: 5 * a**2 - b),
    ("power missing", POWER, lambda a, b: 5 * a - b),
    ("product for a power", POWER, lambda a, b: 5 * 3 * a - b),
    ("another input", LINEAR, lambda a, b, c: 3 * a * b + c / a),
    ("another entry", PAIR, lambda p, x: p[1] * x[1] + x[0]),
    ("part transposed", MATRIX, lambda A, B, x: A.T @ B @ x),
    ("mean for sum", SUMS, lambda X, g: np.mean(X, axis=0)),
    ("sum for mean", MEAN, lambda x, y: x * sum(y)),
    ("sum missing", asked(lambda x, y: (x * y).sum() + 1, (3,), (3,)), lambda x, y: x * y + 1),
    ("another axis", SUMS, lambda X, g: np.sum(X, axis=1)),
    ("laid along the other axis", BROADCAST, lambda W, g: W * g),
    ("vector instead of a diagonal", asked(lambda A, x: A @ np.diag(x), (3, 3), (3,)),
     lambda A, x: A @ x),
    ("repeated instead of a diagonal", asked(lambda x, y: y + np.diag(x), (3,), ()),
     lambda x, y: y + np.array([x, x, x])),
    ("ones for the identity", IDENTITY, lambda x, z: z * np.ones((3, 3)) + 1),
    ("vector for the identity", asked(lambda A: A @ np.eye(len(A)), (3, 3)),
     lambda A: np.sum(A, axis=1)),
    ("identity for ones", ONES, lambda x, z: z + np.eye(3)),
    ("one for ones", ONES, lambda x, z: z + 1),
    ("function left out", WAVES, lambda a, b: a * b + 2),
    ("sine and cosine", WAVES, lambda a, b: a * np.cos(b) + 2),
    ("another number", WAVES, lambda a, b: a * np.sin(b) + 3),
    ("sign added", asked(lambda a, b: np.exp(b) + a, (), ()), lambda a, b: np.exp(-b) + a),
    ("squared", WAVES, lambda a, b: a**2 * np.sin(b) + 2),
    ("factor twice", WAVES, lambda a, b: a * np.sin(b) ** 2 + 2),
    ("absolute value", asked(lambda u, v: u * v, (3,), (3,)), lambda u, v: np.abs(u * v)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "exercise", "answer"), BY_HAND, ids=[f"{i}-{n}" for i, (n, *_) in enumerate(BY_HAND)]
)
def test_a_wrong_operation_is_named(name, exercise, answer):
    feedback = exercise.check(answer)
    assert feedback.mark == "✗"
    assert name in (feedback.mistake or "").split(" or "), feedback


def test_every_operation_has_an_answer_by_hand():
    assert {operation.name for operation in OPERATIONS} == {name for name, _, _ in BY_HAND}


def test_a_sentence_says_where():
    told = LINEAR.check(lambda a, b, c: 3 * a * b)
    assert told.text == "A term is missing: one with b and c."


def test_several_inputs_are_listed():
    tree = part("a * b - c * d")
    assert [inputs_in(tree, names) for names in ("", "a", "ab", "abd")] == [
        "",
        "a",
        "a and b",
        "a, b and d",
    ]


def test_an_operation_and_a_general_mistake_are_named_together():
    told = LINEAR.check(lambda a, b, c: -3 * a * b)
    assert told.mistake == "term missing and sign"
    assert told.text.endswith(
        "one with b and c. Also, the sign is reversed: look for a minus that is missing, or for "
        "one too many."
    )


def test_a_slip_on_another_way_is_named_too():
    both = asked(lambda x: 3 * x**2, (), ways=(lambda x: x**2 + x * (2 * x),))
    assert both.check(lambda x: x**2 + x).mistake == "factor missing"


def test_an_exercises_own_mistake_may_have_a_general_one_on_top():
    own = Mistake("own", "Ours.", wrong=lambda x: x + 1)
    told = asked(lambda x: x**3, (), mistakes=(own,)).check(lambda x: 2 * x + 2)
    assert told.mistake == "own and twice"


def test_a_solution_without_a_source_has_no_operations():
    scope = {}
    exec("f = lambda x: 2 * x + 1", scope)
    assert tree_of(scope["f"]) is None
    assert tree_of(np.sin) is None
    assert asked(scope["f"], ()).check(lambda x: 2 * x + 7).mark == "✗"


def test_what_coincides_at_the_samples_alone_is_said_both_ways():
    powers = Exercise(lambda a, b: a**b + 1, "Right.", ((1.5, 2.0), (0.3, 2.0), (2.5, 2.0)))
    told = powers.check(lambda a, b: a + 1)
    assert {*told.mistake.split(" or ")} == {"another exponent", "power missing"}
