"""Find the source of a solution, as a tree that can be changed and run again.

tree_of     the tree of a lambda or a function, where its file is there to be read
run         a function made from a changed tree
"""

import ast
import copy
import linecache
from functools import cache


def tree_of(function):
    """Return the tree of a function's definition, or None where it can't be found.

    >>> tree_of(len) is None
    True
    """
    code = getattr(function, "__code__", None)
    if code is None:
        return None
    found = [
        node
        for node in _functions(code.co_filename)
        if min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", []))])
        == code.co_firstlineno
        and tuple(each.arg for each in node.args.args) == code.co_varnames[: code.co_argcount]
    ]
    if len(found) > 1:  # lambdas in one line: that whose body is what the code returns
        spans = {(first, start, last, end) for first, last, start, end in code.co_positions()}
        found = [node for node in found if isinstance(node, ast.Lambda) and _span(node) in spans]
    return found[0] if len(found) == 1 else None


def run(tree, function):
    """Return the function of a changed tree, in the surroundings of the one that it came from."""
    cells = zip(function.__code__.co_freevars, function.__closure__ or (), strict=True)
    scope = function.__globals__ | {name: cell.cell_contents for name, cell in cells}
    if isinstance(tree, ast.Lambda):
        return eval(compile(ast.Expression(tree), "<changed>", "eval"), scope)
    tree = copy.copy(tree)
    tree.decorator_list, tree.returns = [], None
    exec(compile(ast.Module([tree], []), "<changed>", "exec"), scope)
    return scope[tree.name]


def _span(node):
    body = node.body
    return body.lineno, body.col_offset, body.end_lineno, body.end_col_offset


@cache
def _functions(filename):
    """Return the definitions of functions in a file; none where it can't be read."""
    try:
        tree = ast.parse("".join(linecache.getlines(filename)))
    except (SyntaxError, ValueError):
        return []
    return [n for n in ast.walk(tree) if isinstance(n, ast.Lambda | ast.FunctionDef)]
