"""The samples of an exercise keep its mistakes apart, from each other and from the solution."""

import numpy as np
import pytest

from mclib.checks.diagnosis import close
from mclib.checks.rewriting import rewritten
from mclib.lessons.catalogue import lessons

EXERCISES = {
    f"{each.name}.{name}": it
    for each in lessons()
    for name, it in each.exercises.items()
    if callable(it.solution) and not it.accept
}


def values(exercise, mistake):
    """Return what a mistake leads to at the samples."""
    rights = [exercise.right(*inputs) for inputs in exercise.samples]
    with np.errstate(all="ignore"):
        return [
            np.asarray(mistake.answer(right, *inputs), dtype=float)
            for right, inputs in zip(rights, exercise.samples, strict=True)
        ]


def same(some, others):
    return all(close(a, b) for a, b in zip(some, others, strict=True))


@pytest.mark.parametrize("name", EXERCISES)
def test_no_two_mistakes_of_an_exercise_coincide(name):
    exercise = EXERCISES[name]
    rights = [np.asarray(exercise.right(*inputs), dtype=float) for inputs in exercise.samples]
    known = [("the solution", rights)]
    for mistake in exercise.mistakes:
        wrong = values(exercise, mistake)
        alike = [other for other, value in known if same(wrong, value)]
        assert not alike, f"{mistake.name} is {alike} at every sample"
        known.append((mistake.name, wrong))


@pytest.mark.parametrize("name", EXERCISES)
def test_answers_are_not_zero_by_accident(name):
    """Where an answer is 0 at one sample, it is not at most others."""
    exercise = EXERCISES[name]
    rights = [np.asarray(exercise.right(*inputs), dtype=float) for inputs in exercise.samples]
    assert sum(bool(np.any(right)) for right in rights) > len(rights) / 3


@pytest.mark.parametrize("name", EXERCISES)
@pytest.mark.parametrize("wrong", [np.abs, lambda a: -np.abs(a), np.round, np.sign, np.trunc])
def test_signs_and_fractions_matter(name, wrong):
    """An answer that has lost its sign or its fraction is not right, where it ever has one."""
    exercise = EXERCISES[name]
    solution = lambda *inputs: wrong(np.asarray(exercise.right(*inputs), dtype=float))  # noqa: E731
    with np.errstate(all="ignore"):
        points = [moved for inputs in exercise.samples for moved in near(inputs)]
        pairs = [
            (solution(*each), np.asarray(exercise.right(*each), dtype=float)) for each in points
        ]
    changes = [not close(a, b) for a, b in pairs if np.all(np.isfinite(b))]
    rights = [np.asarray(exercise.right(*inputs), dtype=float) for inputs in exercise.samples]
    if any(changes):
        assert not same([wrong(right) for right in rights], rights)


def near(inputs):
    """Yield inputs of another sign or size: numbers with a point are moved, all else stays."""
    for factor in (1.1, -1.1, -0.9):
        yield tuple(
            factor * each
            if isinstance(each, float) or (isinstance(each, np.ndarray) and each.dtype.kind == "f")
            else each
            for each in inputs
        )


@pytest.mark.parametrize("name", EXERCISES)
def test_no_wrong_operation_is_right_at_the_samples_alone(name):
    """A sign, an absolute value or a square too many is seen at a sample, if it matters nearby."""
    exercise = EXERCISES[name]
    samples, rng = exercise.samples, np.random.default_rng(3)
    further = [scattered(inputs, samples, rng) for inputs in [*samples] * 3]
    for way in (exercise.solution, *exercise.ways):
        rights = [np.asarray(way(*inputs), dtype=float) for inputs in [*samples, *further]]
        for wrong in rewritten(way, [*samples, *further]):
            if all(np.all(np.isfinite(each)) for each in wrong.values):
                is_right = [
                    close(a, b, exercise.tolerance)
                    for a, b in zip(wrong.values, rights, strict=True)
                ]
                here, there = is_right[: len(samples)], is_right[len(samples) :]
                assert not all(here) or all(there), f"choose samples that show it: {wrong.says}"


def scattered(inputs, samples, rng):
    """Return inputs near some others; an input that takes both signs may change its sign."""
    moved = []
    for place, each in enumerate(inputs):
        is_array = isinstance(each, np.ndarray) and each.dtype.kind == "f"
        if isinstance(each, float) or is_array:
            flips = rng.choice([-1, 1], np.shape(each))
            flips = np.where(has_both_signs([sample[place] for sample in samples]), flips, 1)
            each = each * rng.uniform(0.5, 1.5, np.shape(each)) * flips
        moved.append(each)
    return tuple(moved)


def has_both_signs(values):
    """Return whether an input is positive at some samples and negative at others.

    Where its shape is always the same, that is asked of each entry: r and θ are two in one array.
    """
    if len({np.shape(each) for each in values}) > 1:
        values = [np.concatenate([np.ravel(each) for each in values])]
        return np.min(values) < 0 < np.max(values)
    return (np.min(values, axis=0) < 0) & (np.max(values, axis=0) > 0)
