"""Lesson 11: the pulls of five samples, descent on 342 penguins, and two losses that are flat."""

from mclib.lessons.loss_and_descent.figures.flat import flat_losses
from mclib.lessons.loss_and_descent.figures.penguins import penguin_descent
from mclib.lessons.loss_and_descent.figures.tug import tug_of_war

__all__ = ["flat_losses", "penguin_descent", "tug_of_war"]
