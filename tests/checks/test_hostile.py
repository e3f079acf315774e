"""Whatever an answer is or does, a check says one plain line and the kernel goes on."""

import asyncio
import builtins
import math
import random
import threading

import numpy as np
import pytest

from mclib.checks import Exercise, exercise, memory
from mclib.checks.limits import OutOfMemory, limits

X = np.array([0.5, -1.5, 2.0]), np.array([1.0, 3.0, -0.5])
number = Exercise(lambda x: 2 * x, "Right.", ((1.5,), (-3.0,)))
vector = Exercise(lambda x: 2 * x, "Right.", tuple((x,) for x in X))
row = Exercise(lambda x: 2 * x, "Right.", vector.samples, column=True)
five = Exercise(5, "Right.")
pair = Exercise([1.5, 2.0], "Right.")
shape = Exercise((2, 3), "Right.", is_shape=True)
word = Exercise("jump", "Right.")
ALL = [number, vector, row, five, pair, shape, word]


def trouble(*_, **__):
    raise RuntimeError("no")


class Cancelled(BaseException):
    pass


class Mute(Exception):
    __str__ = __repr__ = trouble


class Word(str):
    casefold = replace = __format__ = __len__ = trouble


def hostile(*methods):
    """Return an object of which these methods raise."""
    return type("Hostile", (), dict.fromkeys(methods, trouble) | {"__hash__": None})()


class Endless:
    def __len__(self):
        return 10**7

    def __getitem__(self, i):
        return 1.0


class Liar:
    def __array__(self, *_, **__):
        return "not an array"


OBJECTS = [
    hostile("__array__", "__eq__", "__len__", "__repr__", "__str__", "__iter__", "__getitem__"),
    hostile("__float__", "__bool__", "__format__"),
    hostile("__getattribute__"),
    hostile("__call__"),
    type("Shy", (), {"__class__": property(trouble)})(),
    type("", (), {})(),
    type("Huge", (), {"__len__": lambda self: -1, "__getitem__": lambda self, i: 1})(),
    Liar(),
    Word("leap"),
    Word,
    "leap" * 10**5,
    ["x" * 10**5],
    (i for i in range(3)),
    {1, 2},
    np.array([object(), object()]),
    np.array([[1, 2], [3, 4]], dtype=object),
    np.ma.masked_array([1.0, 2.0, 3.0], [True, False, False]),
    np.zeros((0, 3)),
    np.datetime64("2026-01-01"),
]
ENDINGS = [
    lambda x: (_ for _ in ()).throw(Cancelled),
    lambda x: (_ for _ in ()).throw(Mute),
    lambda x: (_ for _ in ()).throw(GeneratorExit),
    lambda x: (_ for _ in ()).throw(asyncio.CancelledError),
    lambda x: (_ for _ in ()).throw(ValueError("x" * 10**6)),
    lambda x: (_ for _ in ()).throw(ValueError("{0} {x} $x$ <b>")),
    lambda x: threading.current_thread() and exit(),
]


@pytest.mark.parametrize("which", range(len(OBJECTS) + len(ENDINGS)))
def test_nothing_that_is_given_raises(which):
    given = [*OBJECTS, *ENDINGS][which]
    for asked in ALL:
        for answer in (given, lambda *_: given):
            feedback = asked.check(answer)
            assert feedback.mark == "✗", (asked, feedback)
            assert len(feedback.text) < 400
            assert "\n" not in repr(feedback)
            assert "Traceback" not in feedback._repr_html_()


@pytest.mark.parametrize("error", [Cancelled, Mute, GeneratorExit])
def test_an_error_of_any_kind_is_named(error):
    def stops(*_):
        raise error

    told = number.check(stops)
    assert told.text == f"Your function stopped with {error.__name__}. Look at x = 1.5."
    odd = type("Odd", (), {"__float__": stops})()
    assert number.check(lambda x: odd).text == f"Your answer could not be read: {error.__name__}."


def test_a_sequence_without_an_end_is_stopped(monkeypatch):
    monkeypatch.setattr(exercise, "SECONDS", 0.2)
    assert "more than 0.2 seconds" in vector.check(lambda x: Endless()).text


def test_a_readers_own_stop_is_not_swallowed():
    with pytest.raises(KeyboardInterrupt):
        number.check(lambda x: (_ for _ in ()).throw(KeyboardInterrupt))


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (vector, lambda x: (2 * x,)),
        (vector, lambda x: ([2 * each for each in x],)),
        (vector, (lambda x: 2 * x,)),
        (number, (lambda x: 2 * x,)),
        (pair, ([1.5, 2.0],)),
        (shape, ((2, 3),)),
        (word, ("jump",)),
    ],
)
def test_a_comma_at_the_end_is_told(asked, answer):
    told = asked.check(answer).text
    assert told == "The comma at the end makes your answer a tuple with one entry: remove it."


def test_a_comma_that_does_no_harm_is_let_be():
    assert five.check((5,)).mark == "✓"
    assert number.check(lambda x: (2 * x,)).mark == "✓"
    assert row.check(lambda x: (2 * x,)).mark == "✓"
    assert "comma" not in vector.check(lambda x: (x[:2],)).text
    assert "comma" not in vector.check(lambda x: [2 * x]).text


LARGE = {
    "list": lambda x: [0] * 10**12,
    "text": lambda x: "x" * 10**12,
    "array": lambda x: np.ones((10**6, 10**6)),
    "range": lambda x: np.arange(10**12),
}


def in_main_thread(check):
    return check()


def in_another_thread(check):
    said = []
    thread = threading.Thread(target=lambda: said.append(check()))
    thread.start()
    thread.join(30)
    return said[0]


@pytest.mark.parametrize("where", [in_main_thread, in_another_thread])
@pytest.mark.parametrize("kind", LARGE)
def test_what_does_not_fit_into_memory_is_told(kind, where):
    assert "more numbers than the memory can hold" in where(lambda: number.check(LARGE[kind])).text


@pytest.mark.parametrize("where", [in_main_thread, in_another_thread])
@pytest.mark.parametrize("is_caught", [False, True])
def test_what_grows_without_end_is_stopped(monkeypatch, where, is_caught):
    monkeypatch.setattr(exercise, "MEMORY", 5 * 10**7)

    def grow(x):
        kept = []
        while True:
            try:
                kept.append([x] * 1000)
            except Exception:
                if not is_caught:
                    raise

    told = where(lambda: number.check(grow)).text
    assert "too much memory" in told or "than the memory can hold" in told


def test_memory_is_no_concern_of_what_takes_little():
    with limits(5, memory=10**8):
        assert sum(np.ones(10**6)) == 10**6
    with pytest.raises((OutOfMemory, MemoryError)), limits(5, memory=10**7):  # noqa: PT012
        kept = []
        while True:
            kept.append(bytes(10**5))


def test_where_the_system_refuses_nothing_it_is_stopped_as_it_grows(monkeypatch):
    """As on Windows."""
    monkeypatch.setattr(memory, "resource", None)
    monkeypatch.setattr(exercise, "MEMORY", 5 * 10**7)

    def grow(x):
        kept = []
        while True:
            kept.append([x] * 1000)

    assert "too much memory" in number.check(grow).text


def test_the_limit_of_memory_is_gone_afterwards():
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS)
    number.check(LARGE["list"])
    number.check(lambda x: 2 * x)
    assert resource.getrlimit(resource.RLIMIT_AS) == before


PATCHED = {
    "np.random.seed": (np.random, "seed"),
    "np.random.default_rng": (np.random, "default_rng"),
    "np.random.set_state": (np.random, "set_state"),
    "np.pi": (np, "pi"),
    "np.outer": (np, "outer"),
    "np.linalg.norm": (np.linalg, "norm"),
    "math.exp": (math, "exp"),
    "random.random": (random, "random"),
    "sum": (builtins, "sum"),
}


@pytest.mark.parametrize("name", PATCHED)
def test_what_an_answer_gives_another_value_gets_its_own_back(name):
    module, attribute = PATCHED[name]
    own = getattr(module, attribute)

    def patching(x):
        setattr(module, attribute, trouble)
        return 2 * x

    try:
        assert vector.check(patching).mark == "✓"
        assert vector.check(lambda x: patching(x) + np.exp(x)).mark == "✗"
        assert getattr(module, attribute) is own
    finally:
        setattr(module, attribute, own)


def test_an_answer_may_start_threads():
    done = []

    def threaded(x):
        thread = threading.Thread(target=lambda: done.append(2 * x))
        thread.start()
        thread.join()
        return done[-1]

    assert number.check(threaded).mark == "✓"


def test_a_thread_that_fails_is_no_trouble(capsys):
    def failing(x):
        thread = threading.Thread(target=trouble, daemon=True)
        thread.start()
        thread.join()
        return 2 * x

    threading.excepthook, former = lambda _: None, threading.excepthook  # pytest's own
    try:
        assert number.check(failing).mark == "✓"
    finally:
        threading.excepthook = former
    assert capsys.readouterr() == ("", "")
