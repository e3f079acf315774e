"""The course's LaTeX, read and evaluated: what a formula displays becomes a witness.

tokens       LaTeX as a list of tokens
parser       tokens as a tree, clause by clause
scope        what the names in a formula stand for
calculus     limits and slopes in numbers, independent of mclib
evaluate     the value of a tree: a table from notation to operation
compare      a formula of the catalogue held against its closed form
mutants      the same formula with one mistake
"""
