"""Wrong operations with terms, factors, powers, numbers and inputs, as data.

Each takes a node of the right answer's tree and the names of the inputs, and yields pairs of what
stands there instead and of where it happened. Sentences say what went wrong and where to look,
never the number.
"""

import ast

from mclib.checks.nodes import Operation, called, changed, inputs_in, is_operator, part, renamed


def _term_missing(node, inputs):
    if is_operator(node, ast.Add):
        yield node.left, inputs_in(node.right, inputs)
        yield node.right, inputs_in(node.left, inputs)
    elif is_operator(node, ast.Sub):
        yield node.left, inputs_in(node.right, inputs)
        yield part("-A", A=node.right), inputs_in(node.left, inputs)


def _sign(node, inputs):
    if is_operator(node, ast.Add):
        yield changed(node, op=ast.Sub()), inputs_in(node.right, inputs)
        yield part("B - A", A=node.left, B=node.right), inputs_in(node.left, inputs)
    elif is_operator(node, ast.Sub):
        yield changed(node, op=ast.Add()), inputs_in(node.right, inputs)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield node.operand, inputs_in(node.operand, inputs)


def _difference_reversed(node, inputs):
    if is_operator(node, ast.Sub):
        yield changed(node, left=node.right, right=node.left), inputs_in(node, inputs)


def _factor_missing(node, inputs):
    if is_operator(node, ast.Mult, ast.MatMult):
        yield node.left, inputs_in(node.right, inputs)
        yield node.right, inputs_in(node.left, inputs)
    elif is_operator(node, ast.Div):
        yield part("1 / A", A=node.right), inputs_in(node.left, inputs)


def _divisor_missing(node, inputs):
    if is_operator(node, ast.Div):
        yield node.left, inputs_in(node.right, inputs)


def _divided(node, inputs):
    if is_operator(node, ast.Mult):
        yield changed(node, op=ast.Div()), inputs_in(node.right, inputs)
        yield (
            changed(node, left=node.right, op=ast.Div(), right=node.left),
            inputs_in(node.left, inputs),
        )


def _multiplied(node, inputs):
    if is_operator(node, ast.Div):
        yield changed(node, op=ast.Mult()), inputs_in(node.right, inputs)


def _fraction_reversed(node, inputs):
    if is_operator(node, ast.Div):
        yield changed(node, left=node.right, right=node.left), inputs_in(node, inputs)


def _multiplied_for_added(node, inputs):
    if is_operator(node, ast.Add):
        yield changed(node, op=ast.Mult()), inputs_in(node, inputs)


def _added_for_multiplied(node, inputs):
    if is_operator(node, ast.Mult):
        yield changed(node, op=ast.Add()), inputs_in(node, inputs)


def _exponent(node, inputs):
    if is_operator(node, ast.Pow):
        for text in ("A + 1", "A - 1", "2 * A", "-A"):
            yield changed(node, right=part(text, A=node.right)), inputs_in(node, inputs)


def _power_missing(node, inputs):
    if is_operator(node, ast.Pow):
        yield node.left, inputs_in(node.left, inputs)


def _times_exponent(node, inputs):
    if is_operator(node, ast.Pow):
        yield changed(node, op=ast.Mult()), inputs_in(node.left, inputs)


def _other_input(node, inputs):
    if isinstance(node, ast.Name) and node.id in inputs:
        for other in inputs:
            if other != node.id:
                yield ast.Name(other, ast.Load()), f"{other} for {node.id}"


def _other_entry(node, inputs):
    if isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Tuple):
        for text in ("A + 1", "A - 1"):
            yield changed(node, slice=part(text, A=node.slice)), inputs_in(node.value, inputs)


def _function_left_out(node, inputs):
    name = called(node)
    plain = ("sin", "cos", "exp", "log", "sqrt", "abs", "sigmoid", "radians", "norm", "roll")
    if name in plain or name.startswith("_"):
        yield node.args[0], name.strip("_").replace("_", " ")


def _sine_and_cosine(node, inputs):
    for one, other in (("sin", "cos"), ("cos", "sin")):
        if called(node) == one and hasattr(node.func, "attr"):
            yield renamed(node, other), inputs_in(node, inputs)


def _number(node, inputs):
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        for value in (node.value + 1, node.value - 1, 2 * node.value, node.value / 2, -node.value):
            yield ast.Constant(value), ""


def _sign_added(node, inputs):
    if isinstance(node, ast.Name | ast.Call) and not called(node).startswith(("len", "eye")):
        yield part("-A", A=node), inputs_in(node, inputs)


def _squared(node, inputs):
    if isinstance(node, ast.Name) and node.id in inputs:
        yield part("A**2", A=node), node.id


def _factor_twice(node, inputs):
    if isinstance(node, ast.Call | ast.BinOp):
        yield part("A * A", A=node), inputs_in(node, inputs)


def _absolute_value(node, inputs):
    if isinstance(node, ast.BinOp | ast.Name | ast.Call):
        yield part("abs(A)", A=node), inputs_in(node, inputs)


ARITHMETIC = (
    Operation("term missing", "A term is missing.", _term_missing, place=": one with {where}"),
    Operation(
        "difference reversed",
        "A difference is taken in the wrong order.",
        _difference_reversed,
        place=": the one with {where}",
    ),
    Operation("sign of a term", "A sign is wrong.", _sign, place=" in the part with {where}"),
    Operation(
        "factor missing", "A factor is missing.", _factor_missing, place=": one with {where}"
    ),
    Operation(
        "divisor missing",
        "A division is missing.",
        _divisor_missing,
        place=": nothing was divided by the part with {where}",
    ),
    Operation(
        "divided for multiplied",
        "You divided, but a product belongs there.",
        _divided,
        place=": the part with {where} should be a factor",
    ),
    Operation(
        "multiplied for divided",
        "You multiplied, but a division belongs there.",
        _multiplied,
        place=": the part with {where} should be a divisor",
    ),
    Operation(
        "fraction reversed",
        "A fraction is upside down.",
        _fraction_reversed,
        place=": the one with {where}",
    ),
    Operation(
        "multiplied for added",
        "Two parts that should be added were multiplied.",
        _multiplied_for_added,
        place=": look at the part with {where}",
    ),
    Operation(
        "added for multiplied",
        "Two parts that should be multiplied were added.",
        _added_for_multiplied,
        place=": look at the part with {where}",
    ),
    Operation(
        "another exponent",
        "An exponent is not the right one.",
        _exponent,
        place=": look at the part with {where}",
    ),
    Operation(
        "power missing",
        "A power is missing.",
        _power_missing,
        place=": the part with {where} should be raised to one",
    ),
    Operation(
        "product for a power",
        "You multiplied by the exponent, but a power multiplies a number by itself.",
        _times_exponent,
        place=": look at the part with {where}",
    ),
    Operation(
        "another input",
        "One input was used in place of another.",
        _other_input,
        place=": {where}",
    ),
    Operation(
        "another entry",
        "A different entry belongs there, and indices start at 0.",
        _other_entry,
        place=": look at {where}",
    ),
    Operation(
        "function left out",
        "A function was left out.",
        _function_left_out,
        place=": {where} still has to be applied",
    ),
    Operation(
        "sine and cosine",
        "Sine and cosine are swapped.",
        _sine_and_cosine,
        place=" in the part with {where}",
    ),
    Operation("another number", "One of the numbers in your formula is wrong.", _number),
    Operation("sign added", "A sign is wrong.", _sign_added, place=" in the part with {where}"),
    Operation("squared", "There is one square too many.", _squared, place=": look at {where}"),
    Operation(
        "factor twice",
        "One part appears twice as a factor.",
        _factor_twice,
        place=": the one with {where}",
    ),
    Operation(
        "absolute value",
        "The magnitude is right, but a sign was lost.",
        _absolute_value,
        place=": the part with {where} needs no absolute value",
    ),
)
