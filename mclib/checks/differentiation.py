"""Differentiate a formula by a table of rules, each of which can be replaced by a wrong one.

    Formula    a text such as "x**2 * sin(3*x)", its value and its slope along one variable
    RULES      one rule for each kind of expression

The names that a rule sees are those of the textbook: u and v are the two operands, du and dv
their slopes, and `outer` is the slope of a function at its argument.

>>> asked, at = Formula("x**2 * y"), {"x": 3.0, "y": 5.0}
>>> float(asked.slope("x", at))
30.0
>>> power_kept = {"power": lambda p: p.v * p.u**p.v * p.du}
>>> float(asked.slope("x", at, (power_kept, asked.sites("x", power_kept))))
90.0
"""

import ast
from dataclasses import dataclass

import numpy as np

FUNCTIONS = {"sin": np.sin, "cos": np.cos, "exp": np.exp, "log": np.log, "sqrt": np.sqrt}

RULES = {
    "number": lambda p: 0.0,
    "held": lambda p: 0.0,
    "variable": lambda p: 1.0,
    "negative": lambda p: -p.du,
    "sum": lambda p: p.du + p.dv,
    "difference": lambda p: p.du - p.dv,
    "constant factor": lambda p: p.u * p.dv,
    "product": lambda p: p.du * p.v + p.u * p.dv,
    "constant denominator": lambda p: p.du / p.v,
    "quotient": lambda p: (p.du * p.v - p.u * p.dv) / p.v**2,
    "power": lambda p: p.v * p.u ** (p.v - 1) * p.du,
    "exponential": lambda p: p.value * np.log(p.u) * p.dv,
    "general power": lambda p: p.value * (p.dv * np.log(p.u) + p.v * p.du / p.u),
    "chain": lambda p: p.outer(p.u) * p.du,
    "sin": np.cos,
    "cos": lambda u: -np.sin(u),
    "exp": np.exp,
    "log": lambda u: 1 / u,
    "sqrt": lambda u: 0.5 / np.sqrt(u),
}

_OPERATORS = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
    ast.Pow: np.power,
}


class Formula:
    """A formula in Python's notation; the names in it are variables, but for those of FUNCTIONS."""

    def __init__(self, text):
        self.text = text
        self.root = _numbers_first(ast.parse(text, mode="eval").body)
        self.names = frozenset(_names(self.root))

    def value(self, point):
        """Return the formula's value at a point {name: number, or an array of samples}."""
        return _value(self.root, point)

    def slope(self, wrt, point, *replaced):
        """Return the slope along `wrt` by RULES, of which some are replaced at some sites.

        replaced are pairs of a dict of rules and a list of nodes out of `self.sites`; of two that
        apply to one node the first is taken.
        """
        return _Slope(wrt, point, replaced).of(self.root)

    def sites(self, wrt, kinds, composite=False):
        """Return the parts of the formula, as nodes, to which the rule of one of `kinds` applies.

        Functions count as "chain" and under their own name; with `composite`, only those count
        that have more than a single name inside.
        """
        slope = _Slope(wrt, {}, [(dict.fromkeys(kinds), [])])
        return [
            node
            for node in _nodes(self.root)
            if set(slope.kinds(node)) & set(kinds)
            and not (composite and isinstance(slope.operands(node)[0], ast.Name))
        ]


@dataclass
class Part:
    """What a rule may use of a part of a formula: operands, their slopes, and the whole value."""

    slope: object
    node: ast.AST
    operands: tuple

    @property
    def value(self):
        return _value(self.node, self.slope.point)

    @property
    def u(self):
        return _value(self.operands[0], self.slope.point)

    @property
    def v(self):
        return _value(self.operands[1], self.slope.point)

    @property
    def du(self):
        return self.slope.of(self.operands[0])

    @property
    def dv(self):
        return self.slope.of(self.operands[1])

    @property
    def is_number(self):
        """Whether the first operand holds no variable, not even one that is held constant."""
        return not _names(self.operands[0])

    @property
    def is_variable(self):
        """Whether the second operand is a variable alone."""
        return isinstance(self.operands[1], ast.Name)

    @property
    def x(self):
        """The variable itself, where a reader has put it in place of the inner function."""
        return self.slope.point[self.slope.wrt]

    def outer(self, at):
        """Return the slope of the function of this part at some number."""
        return self.slope.rule(self.node.func.id, self.node)(at)


@dataclass
class _Slope:
    wrt: str
    point: dict
    replaced: tuple

    def of(self, node):
        kind = self.kinds(node)[0]
        slope = self.rule(kind, node)(Part(self, node, self.operands(node)))
        return np.asarray(slope, dtype=float)[()]

    def rule(self, kind, node):
        for rules, sites in self.replaced:
            if kind in rules and any(node is each for each in sites):
                return rules[kind]
        return RULES[kind]

    def kinds(self, node):
        """Return the kind of a part, and for a function its name as well."""
        match node:
            case ast.Constant():
                return ("number",)
            case ast.Name(id=name):
                return ("variable" if name == self.wrt else "held",)
            case ast.UnaryOp():
                return ("negative",)
            case ast.Call():
                return ("chain", node.func.id)
        left, right = self._varies(node.left), self._varies(node.right)
        match node.op:
            case ast.Add():
                return ("sum",)
            case ast.Sub():
                return ("difference",)
            case ast.Mult():
                return ("product" if left and right else "constant factor",)
            case ast.Div():
                return ("quotient" if right else "constant denominator",)
        if left and right:
            return ("general power",)
        return ("exponential" if right else "power",)

    def operands(self, node):
        """Return the operands; of a constant factor, the constant first."""
        match node:
            case ast.UnaryOp():
                return (node.operand,)
            case ast.Call():
                return tuple(node.args)
            case ast.BinOp(op=ast.Mult()) if not self._varies(node.right):
                return node.right, node.left
            case ast.BinOp():
                return node.left, node.right
        return ()

    def _varies(self, node):
        names = _names(node)
        all_move = any("held" in rules for rules, _ in self.replaced)
        return bool(names) if all_move else self.wrt in names


def _numbers_first(node):
    """Return a formula in which the number of a product stands before all its other factors."""
    for field, child in ast.iter_fields(node):
        if isinstance(child, ast.expr):
            setattr(node, field, _numbers_first(child))
    match node:
        case ast.BinOp(left=ast.BinOp(op=ast.Mult(), left=ast.Constant() as number), op=ast.Mult()):
            rest = ast.BinOp(node.left.right, ast.Mult(), node.right)
            return ast.BinOp(number, ast.Mult(), rest)
    return node


def _names(node):
    """Return the variables in a part of a formula."""
    if not hasattr(node, "variables"):
        found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        node.variables = found - {*FUNCTIONS}
    return node.variables


def _value(node, point):
    match node:
        case ast.Constant(value=value):
            return np.float64(value)
        case ast.Name(id=name):
            return np.asarray(point[name], dtype=float)[()]
        case ast.UnaryOp():
            return -_value(node.operand, point)
        case ast.Call():
            return FUNCTIONS[node.func.id](*(_value(each, point) for each in node.args))
    return _OPERATORS[type(node.op)](_value(node.left, point), _value(node.right, point))


def _nodes(root):
    """Return the parts of a formula, without the names of its functions."""
    found = [root]
    for child in ast.iter_child_nodes(root):
        if isinstance(child, ast.expr) and not (isinstance(root, ast.Call) and child is root.func):
            found += _nodes(child)
    return found
