"""Stop an answer that does not end: a loop by the clock, a recursion by its depth, what grows.

    limits    within it, code that takes longer raises OutOfTime, code that takes more memory
              OutOfMemory, and code that calls itself without end RecursionError

CPython 3.13.0 to 3.13.7 does not count calls through `*args` or defaults (gh-132744): there a
recursion without end would take all the memory of the machine before the clock stops it.
"""

import ctypes
import signal
import sys
import threading
import time
from contextlib import contextmanager

from mclib.checks.memory import at_most

TICK = 0.01  # seconds between two looks: a recursion takes some megabytes in that time


class OutOfTime(BaseException):
    """The time is up. No Exception, so that `except Exception: pass` does not swallow it."""


class OutOfMemory(BaseException):
    """Too much memory has been taken, little by little."""


@contextmanager
def limits(seconds, memory=10**9):
    """Raise OutOfTime, OutOfMemory or RecursionError in the code within, until it ends.

    memory is how many bytes more than now it may take. The error is raised again at each tick, as
    code may swallow it.

    In the main thread an alarm interrupts even a sleep. Elsewhere, and on Windows, a second
    thread does the same as soon as the next line of Python runs.

    >>> with limits(0.05):
    ...     while True:
    ...         pass
    Traceback (most recent call last):
    mclib.checks.limits.OutOfTime
    """
    deadline = time.monotonic() + seconds
    deepest = _depth(sys._getframe(), sys.maxsize) + 2 * sys.getrecursionlimit()

    def trouble(frame):
        if _depth(frame, deepest) >= deepest:
            return RecursionError
        if is_exceeded():
            return OutOfMemory
        return OutOfTime if time.monotonic() > deadline else None

    in_main_thread = threading.current_thread() is threading.main_thread()
    has_alarm = in_main_thread and hasattr(signal, "setitimer")
    with at_most(memory) as is_exceeded, (_alarm if has_alarm else _watchdog)(trouble):
        yield


@contextmanager
def _alarm(trouble):
    def ring(_, frame):
        error = trouble(frame)
        if error:
            raise error

    former = signal.signal(signal.SIGALRM, ring)
    running = signal.setitimer(signal.ITIMER_REAL, TICK, TICK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)
        signal.setitimer(signal.ITIMER_REAL, *running)  # of a check around this one


@contextmanager
def _watchdog(trouble):
    thread, finished = threading.get_ident(), threading.Event()
    raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc

    def watch():
        while not finished.wait(TICK):
            error = trouble(sys._current_frames().get(thread))
            if error:
                raise_in(ctypes.c_ulong(thread), ctypes.py_object(error))

    watchdog = threading.Thread(target=watch, daemon=True)
    watchdog.start()
    try:
        yield
    finally:
        finished.set()
        watchdog.join()
        raise_in(ctypes.c_ulong(thread), None)  # what has not been raised yet must not come later


def _depth(frame, most):
    """Return how many frames stand on one another, counted no further than `most`."""
    depth = 0
    while frame is not None and depth < most:
        frame, depth = frame.f_back, depth + 1
    return depth
