"""An answer may do what it likes: nothing of it reaches the next cell, and exit() ends nothing."""

import random
import sys
import warnings

import numpy as np
import pytest
from nbformat import v4

from mclib.checks import Exercise
from mclib.checks.isolation import isolated
from tools.notebooks import execute

A = np.array([[0.5, -1.5, 2.0], [1.0, 3.0, -0.5]])
asked = Exercise(lambda x: 2 * x, "Right.", ((A[0],), (A[1],)))
nested = Exercise(lambda p: 2 * p[0], "Right.", (([1.5, 2.0],), ([0.5, 1.0],)))


def answering(deed):
    """Return a right answer that does something beside."""

    def answer(x):
        deed(x)
        return 2 * x if deed is not spoil else x

    return answer


def spoil(x):
    x *= 2


DEEDS = {
    "prints": lambda x: print("noise", file=sys.stdout) or print("more", file=sys.stderr),
    "warns": lambda x: warnings.warn("careful", stacklevel=1),
    "divides": lambda x: np.float64(1) / 0,
    "seeds": lambda x: np.random.seed(0),
    "seeds Python": lambda x: random.seed(0),
    "sets": lambda x: np.seterr(all="raise"),
    "formats": lambda x: np.set_printoptions(precision=1),
    "limits": lambda x: sys.setrecursionlimit(900),
    "spoils": spoil,
}


def state():
    return (
        np.random.get_state()[1].tolist(),
        random.getstate(),
        np.geterr(),
        np.get_printoptions(),
        sys.getrecursionlimit(),
        A.tolist(),
        warnings.filters[:],
    )


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_of_what_an_answer_does_is_left(deed, capsys):
    before = state()
    assert asked.check(answering(DEEDS[deed])).mark == "✓"
    assert state() == before
    assert capsys.readouterr() == ("", "")


def test_nothing_is_left_after_an_error_either():
    before = state()
    asked.check(lambda x: np.random.seed(1) or (np.seterr(all="raise") and 1 / 0))
    assert state() == before


def test_a_list_among_the_inputs_is_copied_whole():
    def spoiler(p):
        p.append(3.0)
        p[0] *= 2
        return p[0]

    assert nested.check(spoiler).mark == "✓"
    assert nested.samples == (([1.5, 2.0],), ([0.5, 1.0],))


def test_an_answer_may_use_one_array_again_and_again():
    shared = np.zeros(3)

    def into_shared(x):
        shared[:] = 2 * x
        return shared

    assert asked.check(into_shared).mark == "✓"


@pytest.mark.parametrize("leave", [sys.exit, lambda: exit(), lambda: quit()])
def test_exit_is_told(leave):
    told = asked.check(lambda x: leave()).text
    assert "with exit(), which would end Python" in told


def test_outside_of_ipython_exit_stays_what_it_is():
    with pytest.raises(SystemExit), isolated():
        sys.exit()


def test_exit_does_not_end_the_kernel(tmp_path):
    cells = [
        "from mclib.checks import Exercise\nasked = Exercise(lambda x: 2 * x, 'Right.', ((1.0,),))",
        "asked.check(lambda x: exit())",
        "asked.check(lambda x: quit())",
        "print('alive', callable(get_ipython().ask_exit), 'ask_exit' in vars(get_ipython()))",
    ]
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    execute(notebook, tmp_path)
    assert notebook.cells[-1].outputs[0].text == "alive True False\n"
    assert "would end Python" in notebook.cells[1].outputs[0].data["text/plain"]
    assert "would end Python" in notebook.cells[2].outputs[0].data["text/plain"]


def test_what_the_check_itself_tries_warns_nobody():
    products = Exercise(lambda x: (1 + 2 * x) * 3 + 0 * x[0], "Right.", asked.samples)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        loud = Exercise(lambda x: warnings.warn("loud", stacklevel=1) or 2 * x, "", asked.samples)
        for exercise in (products, loud):
            assert exercise.check(lambda x: np.exp(x)).mark == "✗"
    assert heard == []
