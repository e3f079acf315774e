"""Does a limit exist, and if not, why? A jump, a blow-up, an oscillation, or none of them."""

from mclib.checks import Exercise, Mistake


def _word(right, why, **wrong_words):
    """Return an exercise whose answer is a word; the wrong words come with what is said to them."""
    mistakes = tuple(
        Mistake(word, says, wrong=lambda word=word: word) for word, says in wrong_words.items()
    )
    return Exercise(
        right,
        why,
        mistakes=mistakes,
        hints=("Walk to the point from the left, then from the right.",),
    )


sign_of_x = _word(
    "jump",
    "From the left |x|/x is -1, from the right +1: two one-sided limits, and no common one.",
    exists="Try x = -0.001 and x = 0.001: two different values, however near you come.",
    blow_up="The values stay at -1 and 1: nothing grows here.",
    oscillation="On each side the value is constant: nothing swings.",
)
one_over_square = _word(
    "blow_up",
    'From both sides the values outgrow every bound. Some write "= ∞" for that; no number is the '
    "limit.",
    exists="Which number would it be? At x = 0.01 the value is already 10000, and ∞ is no number.",
    jump="A jump has a limit from each side. From which side do these values settle?",
    oscillation="Nothing swings here: nearer to 0 the values only grow.",
)
sine_of_reciprocal = _word(
    "oscillation",
    "sin(1/x) takes every value from -1 to 1 in every strip around 0, so no L survives ε = 1/2.",
    exists="Whatever L you claim, the graph still visits both 1 and -1 in every strip.",
    jump="A jump has a limit from each side; this has not even that.",
    blow_up="The values never leave the interval from -1 to 1.",
)
squeezed = _word(
    "exists",
    "|x² sin(1/x)| ≤ x², so the values are squeezed to 0, swinging all the way.",
    jump="From both sides the values approach 0: |x² sin(1/x)| is at most x².",
    blow_up="The values are never larger than x², which is small near 0.",
    oscillation="It does swing, but the swings shrink: they are never larger than x².",
)
