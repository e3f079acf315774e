"""Expressions of one or two arrays, as data: the shapes of the arrays and of the result."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Expression:
    """An expression of one or two arrays, with their shapes in letters such as "mn"."""

    left: tuple[str, str]  # name and letters, such as ("W", "mn")
    right: tuple[str, str] | None
    sign: str
    value: Callable  # the expression itself, as a function of the arrays
    says: str
    rows: str = ""  # the vectors that are drawn as rows, not columns: of "left right result"
    meet: str = ""  # the sides that must agree, of left and of right: "r" its rows, "c" columns

    def array(self, which):
        """Return the name and the letters of the left or the right array."""
        return self.right if which == "right" else self.left

    def shape(self, letters, sizes):
        """Return the shape, as a tuple, that letters stand for; 1 stands for itself."""
        return tuple(1 if letter == "1" else sizes[letter] for letter in letters)

    def result(self, sizes):
        """Return the shape that NumPy gives the value, or None where NumPy refuses."""
        arrays = [np.ones(self.shape(each[1], sizes)) for each in (self.left, self.right) if each]
        try:
            return np.shape(self.value(*arrays))
        except ValueError:
            return None

    def cells(self, shape, which):
        """Return the rows and columns of the box in which a shape is drawn."""
        if len(shape) == 2:
            return shape
        length = shape[0] if shape else 1
        return (1, length) if which in self.rows else (length, 1)

    def letters(self, which):
        """Return the letters of a drawn box's rows and of its columns, "" for a fixed 1."""
        letters = self.array(which)[1]
        if len(letters) == 1:
            letters = f"1{letters}" if which in self.rows else f"{letters}1"
        return tuple(letter.replace("1", "") for letter in letters)


expressions = {
    "W @ x": Expression(
        ("W", "mn"),
        ("x", "n"),
        "@",
        lambda W, x: W @ x,
        meet="cr",
        says="each row of W meets x along n = {n} entries, which leaves one number for each row",
    ),
    "W @ V": Expression(
        ("W", "mn"),
        ("V", "nk"),
        "@",
        lambda W, V: W @ V,
        meet="cr",
        says="the inner lengths n = {n} meet and are summed away; the outer m and k are left",
    ),
    "X @ W.T": Expression(
        ("X", "mn"),
        ("W.T", "nk"),
        "@",
        lambda X, V: X @ V,
        meet="cr",
        says="W is ({k}, {n}); transposed, its n meets the n of X, and each of m samples has a row",
    ),
    "x @ W": Expression(
        ("x", "m"),
        ("W", "mn"),
        "@",
        lambda x, W: x @ W,
        rows="left result",
        meet="cr",
        says="a vector on the left acts as a row: its m = {m} entries meet the rows of W",
    ),
    "x @ y": Expression(
        ("x", "n"),
        ("y", "n"),
        "@",
        lambda x, y: x @ y,
        rows="left",
        meet="cr",
        says="this is the dot product: no length is left, so the shape is empty, a single number",
    ),
    "w * x": Expression(
        ("w", "m"),
        ("x", "m"),
        "*",
        lambda w, x: w * x,
        meet="rr",
        says="it works entry by entry, so the lengths must agree, and the result has them too",
    ),
    "X + b": Expression(
        ("X", "mn"),
        ("b", "n"),
        "+",
        lambda X, b: X + b,
        rows="right",
        meet="cc",
        says="b is compared with the last axis and used again for each of the {m} rows (faint)",
    ),
    "X * c, c a column": Expression(
        ("X", "mn"),
        ("c", "m1"),
        "*",
        lambda X, c: X * c,
        meet="rr",
        says="a length 1 is stretched: c is used again for each of the {n} columns (faint)",
    ),
    "x[:, None] + y": Expression(
        ("x[:, None]", "m1"),
        ("y", "n"),
        "+",
        lambda x, y: x + y,
        rows="right",
        says="both are stretched: every entry of x meets every entry of y, {m} times {n} sums",
    ),
    "np.outer(x, y)": Expression(
        ("x", "m"),
        ("y", "n"),
        "outer",
        np.outer,
        rows="right",
        says="no lengths have to meet: it is every entry of x times every entry of y",
    ),
    "X.sum(axis=0)": Expression(
        ("X", "mn"),
        None,
        ".sum(axis=0)",
        lambda X: X.sum(axis=0),
        rows="result",
        says="the axis that is named disappears: the {m} rows are added up",
    ),
    "W @ y, y of length k": Expression(
        ("W", "mn"),
        ("y", "k"),
        "@",
        lambda W, y: W @ y,
        meet="cr",
        says="the lengths happen to agree, so it works",
    ),
    "x + y, lengths m and k": Expression(
        ("x", "m"),
        ("y", "k"),
        "+",
        lambda x, y: x + y,
        meet="rr",
        says="equal lengths fit together, and a length 1 is stretched",
    ),
}
