"""A sitting: what comes next, the levels, the same for everybody, and how it looks."""

import html
import re
import subprocess
import sys

import pytest
from chosen import problem as chosen

from mclib import practice
from mclib.formula.writing import text
from mclib.practice.kinds import KINDS
from mclib.practice.levels import Record
from mclib.practice.session import Session


def test_a_fresh_session_begins_as_every_other():
    several = [Session() for _ in range(2)]
    asked = [
        [repr(session.next(kind.name)) for kind in KINDS for _ in range(3)]
        + [repr(session.mixed()) for _ in range(20)]
        for session in several
    ]
    assert asked[0] == asked[1]
    assert asked[0][0].startswith("Problem 1 (power and sum, level 1). Differentiate")
    assert asked[0][-1].startswith("Problem 50 (mixed, level 1). ")


def test_another_process_asks_the_same():
    code = (
        "from mclib import practice\n"
        "print([practice.next(kind) for kind in practice.kinds()], practice.mixed(5))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "12"
    ]
    assert said[0] == said[1]
    assert "Problem 10 (total derivative, level 1)" in said[0]


def test_practice_needs_no_sympy():
    code = (
        "import sys\nfrom mclib import practice\nproblem = practice.next('gradient')\n"
        "practice.answer(['x', 'y']), practice.hint(), practice.solution()._repr_html_()\n"
        "print('sympy' in sys.modules, 'matplotlib.pyplot' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"


def test_a_seed_gives_the_same_problem_at_any_time():
    session = Session()
    first = session.next("chain rule", seed=7)
    session.next("chain rule")
    assert repr(session.next("chain rule", seed=7)).split("\n")[1:] == repr(first).split("\n")[1:]
    mixed = session.mixed(seed=3)
    session.mixed()
    assert repr(session.mixed(seed=3)).split("\n")[1:] == repr(mixed).split("\n")[1:]


def test_a_session_does_not_repeat_itself():
    session = Session()
    asked = [repr(session.next("chain rule")).partition("\n")[2] for _ in range(100)]
    assert len(set(asked)) == 100


def test_without_a_kind_the_same_comes_again():
    session = Session()
    assert "(power and sum, " in repr(session.next())
    session.next("gradient")
    assert "(gradient, " in repr(session.next())


def test_mixed_asks_what_was_met_and_does_not_tell_what_it_is():
    session = Session()
    asked = [repr(session.mixed(lesson=2)) for _ in range(60)]
    assert all("(mixed, level 1)" in each and "respect to x" in each for each in asked)
    later = " ".join(repr(session.mixed(lesson=6)) for _ in range(60))
    assert all(word in later for word in ("gradient", "Jacobian", "partial", "directional"))
    assert "total" not in later


def test_an_unknown_kind_is_answered_with_the_known_ones():
    with pytest.raises(LookupError, match="did you mean 'chain rule'"):
        Session().next("chian rule")
    with pytest.raises(LookupError, match="There are 'power and sum', 'product rule'"):
        Session().next(3)
    with pytest.raises(LookupError, match="Before lesson 02"):
        Session().mixed(lesson=1)
    with pytest.raises(ValueError, match="A level is 1, 2 or 3; you gave 9"):
        Session().next("gradient", level=9)


def test_before_the_first_problem_a_line_says_how_to_begin():
    session = Session()
    for told in (session.answer("x"), session.hint(), session.solution()):
        assert repr(told) == '→ Nothing has been asked yet. Begin with practice.next("chain rule").'


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ("", 1),
        ("rrr", 1),
        ("rrrr", 2),
        ("rwrrrw", 1),
        ("rwrrrwrr", 2),  # six right, two wrong
        ("wwwwwrrrr", 1),
        ("wwwwwrrrrrrr", 2),  # the first two are forgotten: seven of ten
        ("rrrrrrrr", 3),
        ("rrrrrrrrrrrr", 3),
        ("rrrrwww", 1),
        ("rrrrwwrw", 2),
        ("rrrrrrrrwwwwww", 1),
        ("wwwwww", 1),
    ],
)
def test_the_level_follows_the_last_ten_answers(answers, level):
    record = Record()
    for each in answers:
        record.add(each == "r")
    assert record.level == level


def right(problem):
    return text(problem.question.right)


def solve(session, kind, rightly=True):
    """Answer a new problem with what its solution says, or with something else."""
    problem = session.next(kind)
    return problem.answer(right(problem) if rightly else f"{right(problem)} + 1")


def test_levels_go_up_kind_by_kind():
    session = Session()
    assert [solve(session, "chain rule").mark for _ in range(4)] == ["✓"] * 4
    assert session.level("chain rule") == 2
    assert session.level("product rule") == 1
    assert "(chain rule, level 2)" in repr(session.next("chain rule"))
    assert [solve(session, "chain rule", rightly=False).mark for _ in range(3)] == ["✗"] * 3
    assert session.level("chain rule") == 1


def test_only_the_first_answer_to_a_problem_counts():
    session = Session()
    for _ in range(3):
        solve(session, "chain rule")
    problem = session.next("chain rule")
    problem.answer("2x")  # no formula, hence no answer yet
    problem.answer(...)
    problem.answer("x")
    problem.answer(right(problem))
    assert session.level("chain rule") == 1  # three right, one wrong
    for _ in range(5):
        problem.answer(right(problem))
    assert session.level("chain rule") == 1


def test_a_solution_that_is_looked_up_counts_as_wrong():
    session = Session()
    for _ in range(4):
        solve(session, "chain rule")
    for _ in range(3):
        session.next("chain rule")
        session.solution()
    assert session.level("chain rule") == 1


def test_an_earlier_problem_can_still_be_answered():
    session = Session()
    first, second = session.next("chain rule"), session.next("gradient")
    assert first.answer(right(first)).mark == "✓"
    assert session.problem is second


def test_hints_go_from_the_rule_to_the_problem():
    problem = chosen("chain rule", "cos(8*x - 4)")
    assert repr(problem.hint()).startswith("→ Hint 1 of 2: The derivative of the outer function")
    assert "The inner function is u = 8x − 4, the outer one cos(u)." in repr(problem.hint())
    assert problem.hint().text.startswith("Hint 1 of 2")


def test_the_html_holds_the_formula_typeset_and_for_the_ear():
    page = chosen("chain rule", "cos(8*x - 4)")._repr_html_()
    seen = re.findall(r'<span class="mathjax_process[^>]* aria-hidden="true">(.*?)</span>', page)
    assert seen == ["$x$", r"$\displaystyle f(x) = \cos(8x - 4)$"]
    assert page.count(">f(x) = cos(8x − 4)<") == 1
    assert page.count("8x") == 2  # once for the eye, once for the ear
    assert "<strong>Problem 1 (chain rule).</strong>" in page
    assert "Answer with <code>practice.answer(&quot;…&quot;)</code>." in page


def test_the_solution_shows_the_parts_and_the_whole():
    solution = chosen("chain rule", "cos(8*x - 4)").solution()
    assert repr(solution) == (
        "Solution of problem 1. The chain rule: the outer function cos(u) has the derivative "
        "-sin(u), and the inner one, u = 8*x - 4, has u' = 8.\n    f'(x) = -8*sin(8*x - 4)"
    )
    page = html.unescape(solution._repr_html_())
    assert r"$\displaystyle f'(x) = -8\sin(8x - 4)$" in page
    assert "$u = 8x - 4$" in page


def test_the_names_of_the_room_are_those_of_one_session():
    assert sorted(practice.__all__) == ["answer", "hint", "kinds", "mixed", "next", "solution"]
    assert practice.kinds() == [kind.name for kind in KINDS]
