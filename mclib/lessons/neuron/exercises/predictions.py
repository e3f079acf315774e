"""What the reader commits to before a figure: the gate of a neuron, and what it is worth."""

from mclib.checks import Mistake, Prediction

predict_gate = Prediction(
    0,
    "z is negative, so a is 0, and it stays 0 when w₁ changes a little: the gate is shut.",
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is x₁, which would be right for z. But z = −0.3: what does max(0, z) do there?",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "w for x",
            "This is w₁ itself. Ask two things: what multiplies w₁ in z, and does max(0, z) let "
            "the change through?",
            wrong=lambda: 2,
        ),
        Mistake(
            "z itself",
            "This is z. The question is how a changes, and a = max(0, z).",
            wrong=lambda: -0.3,
        ),
        Mistake(
            "an open gate",
            "1 is the slope of max(0, z) where z is positive. Here z = −0.3.",
            wrong=lambda: 1,
        ),
    ),
    hints=(
        "How fast does z change with w₁? And does a change along with z, where z < 0?",
        "With w₁, z = w₁x₁ + w₂x₂ + b changes at the rate x₁. How steep is max(0, z) to the left "
        "of 0?",
    ),
)

predict_gate_helps = Prediction(
    "lower",
    "The line of lesson 04 passes below 0 at the first point. The neuron may stay at 0 there, and "
    "is free to fit the other four better.",
    mistakes=(
        Mistake(
            "equal",
            "They would be equal if the line were positive at all five inputs. What is it at x = "
            "−0.5?",
            wrong=lambda: "equal",
        ),
        Mistake(
            "higher",
            "A gate takes slopes away, and yet it adds freedom: the graph may bend. What is the "
            "line of lesson 04 at x = −0.5?",
            wrong=lambda: "higher",
        ),
    ),
    hints=("What is 0.825 x + 0.373 at the first point, x = −0.5?",),
)
