"""Train the softmax layer of lesson 06 on the handwritten digits, and store it in notebooks/data.

    python tools/digits_layer.py

Every fifth image is kept aside, and the layer's accuracy on those is printed. A little weight
decay keeps the weights small and smooth, so that a row of them can be seen as an image.
"""

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that the script runs without an installed mclib

from mclib.functions import digits  # noqa: E402

STEPS, RATE, DECAY = 600, 0.5, 1e-3


def split(pixels, labels):
    """Return the images and digits to learn from, and those kept aside: every fifth one."""
    aside = np.arange(len(labels)) % 5 == 4
    return (pixels[~aside], labels[~aside]), (pixels[aside], labels[aside])


def train(pixels, labels):
    """Return W, (10, 64), and b, (10,), after gradient descent on the mean cross-entropy.

    The slope of the cross-entropy with respect to the scores is p - y, the shares less the truth.
    """
    W, b, truth = np.zeros((10, 64)), np.zeros(10), np.eye(10)[labels]
    for _ in range(STEPS):
        error = (digits.softmax(digits.scores(W, b, pixels)) - truth) / len(labels)
        W -= RATE * (error.T @ pixels + DECAY * W)
        b -= RATE * error.sum(axis=0)
    return W, b


def accuracy(W, b, pixels, labels):
    """Return the share of images whose largest score is that of their digit."""
    return np.mean(digits.scores(W, b, pixels).argmax(axis=1) == labels)


def main():
    learned, aside = split(*digits.images())
    W, b = (each.round(4) for each in train(*learned))
    np.savez_compressed(ROOT / "notebooks" / "data" / "digits_layer.npz", W=W, b=b)
    print(f"Accuracy: {accuracy(W, b, *learned):.3f} learned, {accuracy(W, b, *aside):.3f} aside.")


if __name__ == "__main__":
    main()
