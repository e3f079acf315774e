"""The shapes of lesson 00: an answer is a tuple, as NumPy writes a shape."""

from mclib.checks import Exercise, Mistake, Prediction


def _equals_either(*shapes):
    """Return whether an answer is one of some shapes, each a function of the inputs."""
    return lambda given, *inputs: tuple(given) in {shape(*inputs) for shape in shapes}


def _shape(right, why, *mistakes, hints=(), samples=((5, 3, 2), (4, 2, 6)), asked=Exercise):
    if not callable(right):
        samples = ((),)
    return asked(right, why, samples=samples, mistakes=mistakes, hints=hints, is_shape=True)


predict_shape = _shape(
    (2,),
    "One number for each row of W: two rows, two numbers, and no second axis.",
    Mistake(
        "column",
        "On paper it is a column. NumPy keeps one axis here, because x has only one.",
        wrong=lambda: (2, 1),
    ),
    Mistake(
        "input",
        "That is the length of x. Each row of W meets x and leaves a single number.",
        wrong=lambda: (3,),
    ),
    Mistake(
        "matrix", "That is W itself. The product sums one of its axes away.", wrong=lambda: (2, 3)
    ),
    asked=Prediction,
)

batch_shape = _shape(
    lambda N, n, k: (N, k),
    "N samples in, N rows out; k neurons, k columns. The n has been summed away.",
    Mistake(
        "transposed",
        "Rows and columns have changed places: the first factor X keeps its rows, in front.",
        wrong=lambda N, n, k: (k, N),
    ),
    Mistake(
        "input shape",
        "That is the shape of X. The axis n meets the n of W.T and goes away.",
        wrong=lambda N, n, k: (N, n),
    ),
    Mistake(
        "weights",
        "That is the shape of W or of W.T. Each row of X meets every neuron: how many answers?",
        wrong=lambda N, n, k: (n, k),
        when=_equals_either(lambda N, n, k: (n, k), lambda N, n, k: (k, n)),
    ),
    Mistake(
        "one number each",
        "One number for each sample would be one neuron. Here there are k.",
        wrong=lambda N, n, k: (N,),
    ),
    hints=(
        "Write the shapes side by side: (N, n) @ (n, k).",
        "b, of shape (k,), is laid under the last axis.",
    ),
)

outer_shape = _shape(
    lambda k, n: (k, n),
    "Every entry of δ meets every entry of x: k rows, n columns. That is just the shape of W.",
    Mistake(
        "transposed",
        "The first vector gives the rows, the second the columns.",
        wrong=lambda k, n: (n, k),
    ),
    Mistake(
        "end to end",
        "You laid them end to end. The outer product makes a table of all products.",
        wrong=lambda k, n: (k + n,),
    ),
    Mistake(
        "dot",
        "A single number comes from the dot product; that needs equal lengths. This is the outer "
        "one.",
        wrong=lambda k, n: (),
    ),
    samples=((5, 3), (2, 4)),
    hints=("Entry (i, j) is δ[i] * x[j]: how many i are there, how many j?",),
)

trap_shape = _shape(
    lambda N: (N, N),
    "Every prediction minus every target. NumPy says nothing: look at the shape of an error before "
    "you use it.",
    Mistake(
        "as wanted",
        "That is what you wanted. NumPy puts (N,) under the LAST axis of (N, 1): it becomes a row.",
        wrong=lambda N: (N,),
    ),
    Mistake(
        "column",
        "The row (N,) has N columns, and y only one: which of the two stretches?",
        wrong=lambda N: (N, 1),
    ),
    Mistake(
        "row",
        "The column y has N rows, and the predictions only one: which of the two stretches?",
        wrong=lambda N: (1, N),
    ),
    samples=((5,), (3,)),
    hints=("In the figure choose x[:, None] + y.", "A row and a column stretch to a whole table."),
)

gradient_shape = _shape(
    lambda k, n: (k, n),
    "One slope for each weight, in the place of that weight: so W - η·(its gradient) makes sense.",
    Mistake(
        "transposed",
        "That is the other layout. Ours is such that W minus a step along the gradient works.",
        wrong=lambda k, n: (n, k),
    ),
    Mistake(
        "one number",
        "The loss is one number, but each of the weights has its own slope.",
        wrong=lambda k, n: (),
    ),
    Mistake(
        "laid flat",
        "As many numbers as that, indeed; but we keep them in the places of their weights.",
        wrong=lambda k, n: (k * n,),
    ),
    Mistake(
        "one each neuron",
        "One slope for each neuron is too few: every single weight can be moved.",
        wrong=lambda k, n: (k,),
    ),
    samples=((5, 3), (2, 4)),
    hints=("How many knobs has W?", "A gradient has the shape of its parameter."),
)
