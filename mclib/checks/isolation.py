"""Call a reader's function so that nothing of what it does reaches the next cell.

isolated    within it, what is printed, warned, seeded or set is forgotten at the end, names of
            NumPy's that are given another value get their own back, and exit() raises
            SystemExit instead of ending the kernel
"""

import builtins
import io
import math
import random
import sys
import warnings
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout

import numpy as np

MODULES = (builtins, math, random, np, np.linalg, np.random)  # at hand in an answer


@contextmanager
def isolated():
    """Undo at the end what the code within has printed, warned, seeded or set.

    >>> with isolated():
    ...     print("seen by nobody")
    ...     _ = np.seterr(all="raise")
    >>> np.geterr()["divide"]
    'warn'
    """
    with ExitStack() as stack:
        stack.enter_context(redirect_stdout(io.StringIO()))
        stack.enter_context(redirect_stderr(io.StringIO()))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        stack.enter_context(np.errstate(all="ignore"))
        stack.enter_context(np.printoptions())
        stack.callback(np.random.set_state, np.random.get_state())
        stack.callback(random.setstate, random.getstate())
        stack.callback(sys.setrecursionlimit, sys.getrecursionlimit())
        stack.enter_context(_no_exit())
        for module in MODULES:
            stack.enter_context(_own_names(module))
        yield


@contextmanager
def _own_names(module):
    """Give a module's names their values back, as after `np.random.seed = 0`."""
    names = vars(module)
    before = names.copy()
    try:
        yield
    finally:
        if any(names.get(name) is not value for name, value in before.items()):
            names.update(before)


@contextmanager
def _no_exit():
    """Let exit() and quit() raise SystemExit in IPython too.

    There they are objects that call `shell.ask_exit`, which tells the kernel to stop once the
    cell is done and raises nothing.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        yield
        return

    def refuse():
        raise SystemExit

    shell.__dict__["ask_exit"] = refuse
    try:
        yield
    finally:
        shell.__dict__.pop("ask_exit", None)
