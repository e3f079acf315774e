"""What does not end is stopped: in the main thread, in another, and when it swallows exceptions."""

import signal
import threading
import time

import pytest

from mclib.checks import Exercise, exercise

doubled = Exercise(lambda x: 2 * x, why="Right.", samples=((1.0,), (3.0,)))


def forever(x):
    while True:
        pass


def swallowing(x):
    while True:
        try:
            x += 1
        except Exception:
            continue


def swallowing_all(x):
    while True:
        try:
            x += 1
        except:  # noqa: E722 - as a reader may write it
            continue


def again(x):
    return again(x)


def again_by_arguments(*_):
    return again_by_arguments()


def again_by_default(x, depth=0):
    return again_by_default(x)


def in_main_thread(check):
    return check()


def in_another_thread(check):
    said = []
    thread = threading.Thread(target=lambda: said.append(check()))
    thread.start()
    thread.join(20)
    assert not thread.is_alive()
    return said[0]


@pytest.fixture(autouse=True)
def short(monkeypatch):
    monkeypatch.setattr(exercise, "SECONDS", 0.2)


@pytest.mark.parametrize("where", [in_main_thread, in_another_thread])
@pytest.mark.parametrize("loop", [forever, swallowing, swallowing_all])
def test_a_loop_without_an_end_is_stopped(loop, where):
    start = time.monotonic()
    assert "loop that never ends" in where(lambda: doubled.check(loop)).text
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("loop", [forever, swallowing_all, again])
def test_without_an_alarm_a_second_thread_stops_it(loop, monkeypatch):
    """As on Windows."""
    monkeypatch.delattr(signal, "setitimer")
    told = doubled.check(loop).text
    assert "loop that never ends" in told or "calls itself" in told


def test_a_check_within_an_answer_leaves_the_outer_one_its_alarm():
    def nested(x):
        doubled.check(lambda x: 2 * x)
        return forever(x)

    assert "loop that never ends" in doubled.check(nested).text


def test_a_sleep_is_stopped():
    start = time.monotonic()
    assert "loop that never ends" in doubled.check(lambda x: time.sleep(60)).text
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("where", [in_main_thread, in_another_thread])
@pytest.mark.parametrize("recursion", [again, again_by_arguments, again_by_default])
def test_a_recursion_without_an_end_is_told(recursion, where, monkeypatch):
    monkeypatch.setattr(exercise, "SECONDS", 30)  # the depth stops it, not the clock
    assert "calls itself" in where(lambda: doubled.check(recursion)).text


def test_a_deep_recursion_that_ends_is_right():
    def twice(x, n=400):
        return 2 * x if n == 0 else twice(x, n - 1)

    assert doubled.check(lambda x: twice(x)).mark == "✓"


def test_nothing_comes_later():
    in_another_thread(lambda: doubled.check(forever))
    doubled.check(forever)
    time.sleep(0.1)
