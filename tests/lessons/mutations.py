"""Small changes to a piece of code, one at a time, as learners' slips change it.

    mutations    pairs of the name of a change and the changed code, as a tree

The table CHANGES is written apart from the mistakes that the checks know.
"""

import ast
import copy


def mutations(tree):
    """Yield (name of the change, changed tree) for every place and every change of CHANGES."""
    places = [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
    inputs = [node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)]
    seen = {ast.unparse(tree)}
    for number, _ in enumerate(places):
        for name, change in CHANGES.items():
            for put in change(places[number], inputs):
                changed = _replaced(tree, number, put)
                text = ast.unparse(changed)
                if text not in seen:
                    seen.add(text)
                    yield name, changed


def _replaced(tree, number, put):
    """Return a copy of a tree whose expression of this number is another one."""
    tree = copy.deepcopy(tree)
    places = [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
    old = places[number]

    class Replace(ast.NodeTransformer):
        def visit(self, node):
            return copy.deepcopy(put) if node is old else self.generic_visit(node)

    return ast.fix_missing_locations(Replace().visit(tree))


def _binary(node, *operators):
    return isinstance(node, ast.BinOp) and isinstance(node.op, operators)


def _calls(node, *names):
    return isinstance(node, ast.Call) and ast.unparse(node.func).removeprefix("np.") in names


def _with(node, **fields):
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _renamed(call, name):
    return ast.Call(ast.parse(f"np.{name}", mode="eval").body, call.args, call.keywords)


def _term(node, inputs):
    if _binary(node, ast.Add, ast.Sub):
        yield node.left
        yield node.right if isinstance(node.op, ast.Add) else ast.UnaryOp(ast.USub(), node.right)


def _factor(node, inputs):
    if _binary(node, ast.Mult, ast.MatMult):
        yield node.left
        yield node.right
    if _binary(node, ast.Div):
        yield node.left


def _sign(node, inputs):
    if _binary(node, ast.Add):
        yield _with(node, op=ast.Sub())
    if _binary(node, ast.Sub):
        yield _with(node, op=ast.Add())
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield node.operand


def _transpose(node, inputs):
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield node.value
    elif isinstance(node, ast.Name) and node.id in inputs:
        yield ast.Attribute(node, "T", ast.Load())


def _name(node, inputs):
    if isinstance(node, ast.Name) and node.id in inputs:
        for other in inputs:
            if other != node.id:
                yield ast.Name(other, ast.Load())


def _exponent(node, inputs):
    if _binary(node, ast.Pow):
        for step in (-1, 1):
            yield _with(node, right=ast.BinOp(node.right, ast.Add(), ast.Constant(step)))


def _number(node, inputs):
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield ast.Constant(node.value + 1)
        yield ast.Constant(2 * node.value)


def _mean(node, inputs):
    for one, other in (("sum", "mean"), ("mean", "sum")):
        if _calls(node, one):
            yield _renamed(node, other)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == one:
            yield _with(node, func=_with(node.func, attr=other))


def _gate(node, inputs):
    if isinstance(node, ast.Compare):
        yield ast.BinOp(ast.Constant(0), ast.Mult(), node.left)
        yield ast.BinOp(
            ast.BinOp(ast.Constant(0), ast.Mult(), node.left), ast.Add(), ast.Constant(1)
        )
        for operator in (ast.Lt(), ast.GtE()):
            yield _with(node, ops=[operator])


def _divided(node, inputs):
    if _binary(node, ast.Mult):
        yield _with(node, op=ast.Div())
    if _binary(node, ast.Div):
        yield _with(node, op=ast.Mult())
        yield _with(node, left=node.right, right=node.left)


def _order(node, inputs):
    if _binary(node, ast.MatMult, ast.Sub):
        yield _with(node, left=node.right, right=node.left)
    if _calls(node, "outer"):
        yield _with(node, args=node.args[::-1])


def _function(node, inputs):
    for one, other in (("sin", "cos"), ("cos", "sin"), ("eye", "ones")):
        if _calls(node, one):
            yield _renamed(node, other)
    if _calls(node, "diag", "exp", "sqrt", "log", "cos", "sin"):
        yield node.args[0]


def _axis(node, inputs):
    if isinstance(node, ast.Call):
        for i, each in enumerate(node.keywords):
            if each.arg == "axis":
                other = ast.keyword("axis", ast.Constant(1 - each.value.value))
                keywords = [*node.keywords[:i], other, *node.keywords[i + 1 :]]
                yield _with(node, keywords=keywords)
                yield _with(node, keywords=[])


CHANGES = {
    "term dropped": _term,
    "factor dropped": _factor,
    "sign": _sign,
    "transposed": _transpose,
    "another name": _name,
    "exponent off by one": _exponent,
    "number changed": _number,
    "mean and sum": _mean,
    "gate": _gate,
    "divided and multiplied": _divided,
    "order": _order,
    "function": _function,
    "axis": _axis,
}
