"""What the reader commits to before a figure."""

from mclib.checks import Mistake, Prediction

predict_lever = Prediction(
    "b",
    "An input of 0 multiplies w, so w has no effect on this sample. The bias has.",
    mistakes=(
        Mistake(
            "w",
            "The pull on w is the error times the input. What is the input here?",
            wrong=lambda: "w",
        ),
        Mistake(
            "both",
            "The error is the same for both, but for w it is multiplied by the input first.",
            wrong=lambda: "both",
        ),
        Mistake(
            "neither",
            "The gate is open and there is an error. Which parameter can still change this z?",
            wrong=lambda: "neither",
        ),
    ),
)

predict_noise = Prediction(
    "keeps moving",
    "At the lowest point the gradients of the samples add up to zero, but no single one is zero.",
    mistakes=(
        Mistake(
            "settles",
            "It would settle if every sample had the gradient 0 at the same place. Do all the "
            "penguins lie on one line?",
            wrong=lambda: "settles",
        ),
        Mistake(
            "runs away",
            "It would run away if the steps were too long on average. With this η they are not.",
            wrong=lambda: "runs away",
        ),
    ),
)
