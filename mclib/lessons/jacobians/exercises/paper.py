"""Small problems with numbers, for paper: each is answered by a list, or by a list of rows."""

import numpy as np

from mclib.checks import Exercise, Mistake

_J = np.array([[-1, 3, -2], [5, -2, 0]])

paper_jacobian = Exercise(
    _J,
    "Two outputs and three inputs give two rows and three columns. The 0 is there because f₂ "
    "does not contain x₃.",
    mistakes=(
        Mistake(
            "transpose",
            "Your rows belong to the inputs. The first row should hold the three slopes of f₁.",
            wrong=lambda: _J.T,
        ),
        Mistake(
            "the values",
            "These are the values f₁ and f₂ at the point. The Jacobian holds their slopes.",
            wrong=lambda: [-7, 16],
        ),
        Mistake(
            "factors swapped",
            "Look at x₁x₂ again: when only x₁ moves, the other factor x₂ is its slope.",
            wrong=lambda: [[3, -1, -2], [5, -2, 0]],
        ),
        Mistake(
            "square not differentiated",
            "In the second row you kept x₂² itself. What is its slope at x₂ = -1?",
            wrong=lambda: [[-1, 3, -2], [5, 1, 0]],
        ),
        Mistake(
            "sign of the last term",
            "The term -2x₃ keeps its minus sign when you differentiate it.",
            wrong=lambda: [[-1, 3, 2], [5, -2, 0]],
        ),
        Mistake(
            "rows swapped",
            "The rows are swapped: the first one belongs to f₁.",
            wrong=lambda: _J[::-1],
        ),
        Mistake(
            "zero left out",
            "Every row needs three slopes, one for each input, even where an input does not occur.",
            wrong=lambda: [-1, 3, -2, 5, -2],
        ),
    ),
    hints=(
        "Take f₁ first. Differentiate it with respect to x₁, to x₂ and to x₃: that is row 1.",
        "Only at the end put x₁ = 3, x₂ = -1 and x₃ = 2 into the slopes.",
    ),
)

_MEASURED = np.array([[3, -1], [-2, 4], [0.5, 6]])

jacobian_from_table = Exercise(
    _MEASURED,
    "Each nudge fills one column: its three changes, divided by the size of the nudge.",
    mistakes=(
        Mistake(
            "columns laid as rows",
            "The numbers are right, but what one nudge does to all three outputs is a column.",
            wrong=lambda: _MEASURED.T,
        ),
        Mistake(
            "not divided",
            "These are the changes of the outputs. A slope is a change divided by the nudge.",
            wrong=lambda: 0.01 * _MEASURED,
        ),
        Mistake(
            "multiplied by the nudge",
            "You multiplied each change by the nudge. A slope is a change divided by the nudge.",
            wrong=lambda: 0.0001 * _MEASURED,
        ),
        Mistake(
            "before minus after",
            "Every sign is reversed: subtract the outputs before the nudge from those after it.",
            wrong=lambda: -_MEASURED,
        ),
        Mistake(
            "second nudge against the first",
            "Your second column compares the last two lines, in which both inputs differ. Compare "
            "each nudge with the first line.",
            wrong=lambda: np.column_stack([_MEASURED[:, 0], _MEASURED[:, 1] - _MEASURED[:, 0]]),
        ),
    ),
    hints=(
        "From the first line to the second only x₁ moves. By how much does each output change?",
        "Divide these three changes by 0.01: that is the first column. Then compare the third "
        "line with the first.",
    ),
)

predicted_change = Exercise(
    [0.07, -0.08, -0.05],
    "Each output adds up what the two nudges do to it: the slope times the nudge, twice.",
    mistakes=(
        Mistake(
            "sign of the second nudge",
            "The second nudge is negative: it takes x₂ back. Keep its sign in the products.",
            wrong=lambda: [0.05, 0, 0.07],
        ),
        Mistake(
            "first nudge alone",
            "This is what the first nudge does. Add the effect of the second one.",
            wrong=lambda: [0.06, -0.04, 0.01],
        ),
        Mistake(
            "second nudge alone",
            "This is what the second nudge does. Add the effect of the first one.",
            wrong=lambda: [0.01, -0.04, -0.06],
        ),
        Mistake(
            "nudges swapped",
            "You multiplied the first column by the second nudge. Column 1 belongs to the nudge of "
            "x₁.",
            wrong=lambda: [-0.05, 0.1, 0.115],
        ),
        Mistake(
            "new outputs",
            "These are the new outputs. The question asks by how much each output changes.",
            wrong=lambda: [4.07, 6.92, -1.05],
        ),
        Mistake(
            "not summed",
            "These are the effects of the single nudges. An output has one change: their sum.",
            wrong=lambda: [[0.06, 0.01], [-0.04, -0.04], [0.01, -0.06]],
        ),
    ),
    hints=(
        "Take the first output. Its slopes are 3 and -1, and the nudges are 0.02 and -0.01.",
        "The change of an output is (its first slope)·0.02 + (its second slope)·(-0.01).",
    ),
    column=True,
)

softmax_column = Exercise(
    [0.25, -0.15, -0.1],
    "The first share gains what the others lose, and each of them loses in proportion to its own "
    "share.",
    mistakes=(
        Mistake(
            "others rise",
            "The sizes are right. But when the first share rises and the sum stays 1, the other "
            "shares must fall.",
            wrong=lambda: [0.25, 0.15, 0.1],
        ),
        Mistake(
            "denominator held still",
            "You let only the first share move, as if the sum in the denominator stayed the same.",
            wrong=lambda: [0.5, 0, 0],
        ),
        Mistake(
            "loss shared equally",
            "The total is right, but the other two shares do not lose equally: look at -s_i s_j.",
            wrong=lambda: [0.25, -0.125, -0.125],
        ),
        Mistake(
            "shares themselves",
            "You took the other shares themselves. Their slopes are products of two shares.",
            wrong=lambda: [0.25, -0.3, -0.2],
        ),
        Mistake(
            "another column",
            "This is another column of J. The score that is raised is x₁, so take j = 1.",
            wrong=lambda: [-0.15, 0.21, -0.06],
            when=lambda given: any(
                np.shape(given) == (3,) and np.allclose(given, column, atol=1e-3)
                for column in ([-0.15, 0.21, -0.06], [-0.1, -0.06, 0.16])
            ),
        ),
    ),
    hints=(
        "For the first share i = j = 1, and the slope is s₁ - s₁².",
        "For the second share i = 2 and j = 1, and the slope is -s₂s₁.",
    ),
    column=True,
)
