"""Mutants of all folded solutions: none is accepted, most are named, and none by a wrong name."""

import pytest

from mclib.checks.malrules import MALRULES
from mclib.checks.mistakes import GENERAL
from mclib.checks.rewriting import OPERATIONS
from tests.lessons.mutants import shares, verdicts

# What a change may be called, in words that the names hold. Hand-written names of single
# exercises are left out here: each has its wrong answer in a table of its own.
CALLED = {
    "term dropped": "term half not missing lost another-number rule",
    "factor dropped": "factor divisor missing dropped multiplied lost derivative half gate term "
    "identity entry alone another-number",
    "sign": "sign subtracted between multiplied-for-divided term",
    "transposed": "transpose transposed axis order",  # Wᵀx is xW
    "another name": "another-input another-number gate differentiated transposed twice held",
    "exponent off by one": "exponent power derivative",
    "number changed": "number exponent twice half entry factor squared power multiplied term gate "
    "derivative constant input",
    "mean and sum": "mean sum",
    "gate": "gate number",
    "divided and multiplied": "divided multiplied reciprocal fraction reversed twice exponent "
    "derivative",
    "order": "sign reversed order axis",
    "function": "function diagonal vector identity sine kept outer left",
    "axis": "axis transposed",
}
KNOWN = {each.name for each in (*GENERAL, *MALRULES, *OPERATIONS)}


def readings(mistake):
    """Return the general names in a feedback's name: "a or b", "a and b", "a in entry [0]"."""
    parts = [
        part.split(" in entry")[0] for one in mistake.split("; ") for part in one.split(" or ")
    ]
    return [name for name in parts if name in KNOWN]


def test_no_mutant_is_accepted():
    accepted = [(m.lesson, m.name, m.code) for m, verdict, _ in verdicts() if verdict == "accepted"]
    assert accepted == []


def test_most_mutants_are_named_and_few_told_the_size_alone():
    found = shares()
    assert found["mutants"] > 1000
    assert found["named"] >= 80
    assert found["size"] < 5


@pytest.mark.parametrize("change", CALLED)
def test_no_mutant_is_named_falsely(change):
    words = [word.replace("-", " ") for word in CALLED[change].split()]
    false = []
    for mutant, verdict, feedback in verdicts():
        if verdict == "named" and mutant.change == change:
            known = readings(feedback.mistake)
            if known and not any(word in reading for word in words for reading in known):
                false.append((mutant.name, feedback.mistake, mutant.code))
    assert false == []
