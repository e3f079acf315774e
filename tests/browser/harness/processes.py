"""Programs that run beside this one: start them, wait for them, stop exactly these.

started      start a program, and stop it with all that it started
wait_for     wait until a started program is ready
answer_of    ask a server on this machine
free_port    a port that nothing listens on
"""

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress

GRACE = 20  # seconds for a program to end by itself

_ask = urllib.request.build_opener(urllib.request.ProxyHandler({})).open  # no proxy for 127.0.0.1


@contextmanager
def started(command, log, **options):
    """Run a command in a process group of its own, its output in the file `log`."""
    with open(log, "w", encoding="utf-8") as output, _signals_as_interrupts():
        process = subprocess.Popen(
            command, stdout=output, stderr=output, start_new_session=True, **options
        )
        try:
            yield process
        finally:
            _end(process)


def wait_for(ready, process, log, seconds):
    """Return what ready() returns, as soon as that is true.

    Raises RuntimeError with the last lines of the log when the process has ended before, or
    when the time is over.
    """
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with suppress(urllib.error.URLError, OSError):
            if found := ready():
                return found
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} ended at once:\n{_tail(log)}")
        time.sleep(0.1)
    raise RuntimeError(f"{process.args[0]} was not ready in {seconds} s:\n{_tail(log)}")


def answer_of(url, method="GET", **headers):
    """Return what a server on this machine answers, as bytes."""
    with _ask(urllib.request.Request(url, None, headers, method=method), timeout=10) as answer:
        return answer.read()


def free_port():
    """Return the number of a port on 127.0.0.1 that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def _signals_as_interrupts():
    """Treat SIGTERM and SIGHUP as Ctrl-C, so that what was started is stopped then, too."""
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    former = {each: signal.signal(each, signal.default_int_handler) for each in numbers}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def _end(process):
    """Ask the process and its group to end, and after the time of grace make them."""
    _signal(process, "SIGTERM")
    with suppress(subprocess.TimeoutExpired):
        process.wait(GRACE)
    _signal(process, "SIGKILL")
    process.wait()


def _signal(process, name):
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):  # the whole group has ended
            os.killpg(process.pid, getattr(signal, name))
    else:
        process.kill()


def _tail(log):
    with open(log, encoding="utf-8", errors="replace") as text:
        return text.read()[-2000:]
