"""Wrong operations with gates, sums, axes, diagonals and matrix products, as data.

Each takes a node of the right answer's tree and the names of the inputs, and yields pairs of what
stands there instead and of where it happened. Sentences say what went wrong and where to look,
never the number.
"""

import ast

from mclib.checks.nodes import Operation, called, changed, inputs_in, is_operator, part, renamed


def _gate_forgotten(node, inputs):
    if isinstance(node, ast.Compare) or called(node) == "gate":
        yield part("0 * (A) + 1", A=node), inputs_in(node, inputs)


def _gate_shut(node, inputs):
    if isinstance(node, ast.Compare) or called(node) == "gate":
        yield part("0 * (A)", A=node), inputs_in(node, inputs)


def _gate_reversed(node, inputs):
    if isinstance(node, ast.Compare):
        turned = {ast.Gt: ast.Lt, ast.GtE: ast.LtE, ast.Lt: ast.Gt, ast.LtE: ast.GtE}
        operator = turned.get(type(node.ops[0]))
        if operator:
            yield changed(node, ops=[operator()]), inputs_in(node, inputs)
    elif called(node) == "gate":
        yield changed(node, args=[part("-(A)", A=node.args[0])]), inputs_in(node, inputs)
        yield part("1 - A", A=node), inputs_in(node, inputs)


def _gate_at_the_hinge(node, inputs):
    if isinstance(node, ast.Compare):
        hinged = {ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Lt: ast.LtE, ast.LtE: ast.Lt}
        operator = hinged.get(type(node.ops[0]))
        if operator:
            yield changed(node, ops=[operator()]), inputs_in(node, inputs)
    elif called(node) == "gate":
        yield part("1.0 * (A >= 0)", A=node.args[0]), inputs_in(node, inputs)
        yield part("0.5 * ((A > 0) + 1.0 * (A >= 0))", A=node.args[0]), inputs_in(node, inputs)


def _activation_for_the_gate(node, inputs):
    if called(node) == "gate":
        yield part("A * B", A=node, B=node.args[0]), inputs_in(node, inputs)
        yield node.args[0], inputs_in(node, inputs)


GATES = (
    Operation(
        "gate forgotten",
        "The gate stays open everywhere. Where the unit is off, nothing should get through.",
        _gate_forgotten,
    ),
    Operation(
        "gate shut", "The gate lets nothing through, not even where it should be open.", _gate_shut
    ),
    Operation(
        "gate reversed",
        "The gate is reversed: it opens where it should close. Look at the comparison.",
        _gate_reversed,
    ),
    Operation(
        "gate at the hinge",
        "This is right, except where the two sides of the comparison are equal: look at > and ≥.",
        _gate_at_the_hinge,
    ),
    Operation(
        "value for the gate",
        "You multiplied by a value where a gate belongs. A gate is 0 or 1, never anything else.",
        _activation_for_the_gate,
    ),
)


def _order(node, inputs):
    if is_operator(node, ast.MatMult):
        yield changed(node, left=node.right, right=node.left), inputs_in(node, inputs)


def _entry_by_entry(node, inputs):
    if is_operator(node, ast.MatMult):
        yield changed(node, op=ast.Mult()), inputs_in(node, inputs)


def _summed_too_early(node, inputs):
    if is_operator(node, ast.Mult):
        yield changed(node, op=ast.MatMult()), inputs_in(node, inputs)


def _outer_reversed(node, inputs):
    if called(node) == "outer":
        yield changed(node, args=node.args[::-1]), inputs_in(node, inputs)


def _transposed(node, inputs):
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield node.value, inputs_in(node, inputs)
    elif isinstance(node, ast.Name) and node.id in inputs:
        yield part("A.T", A=node), node.id
    elif isinstance(node, ast.Call | ast.Subscript):
        yield part("A.T", A=node), inputs_in(node, inputs)


def _mean_for_sum(node, inputs):
    if called(node) == "sum":
        yield renamed(node, "mean"), inputs_in(node, inputs)


def _sum_for_mean(node, inputs):
    if called(node) == "mean":
        yield renamed(node, "sum"), inputs_in(node, inputs)


def _sum_missing(node, inputs):
    if called(node) in ("sum", "mean"):
        array = node.args[0] if node.args else node.func.value
        yield array, inputs_in(node, inputs)


def _axis(node, inputs):
    for i, each in enumerate(getattr(node, "keywords", [])):
        if each.arg == "axis":
            for axis in ("0", "1", "None"):
                other = ast.keyword("axis", part(axis))
                keywords = [*node.keywords[:i], other, *node.keywords[i + 1 :]]
                yield changed(node, keywords=keywords), inputs_in(node, inputs)


def _laid_along_the_other_axis(node, inputs):
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
        turned = changed(node.slice, elts=node.slice.elts[::-1])
        yield changed(node, slice=turned), inputs_in(node, inputs)


def _diagonal_as_vector(node, inputs):
    if called(node) == "diag":
        yield node.args[0], inputs_in(node, inputs)


def _diagonal_as_outer(node, inputs):
    if called(node) == "diag":
        yield part("A * (1 + 0 * A)[:, None]", A=node.args[0]), inputs_in(node, inputs)
        yield part("A[:, None] * (1 + 0 * A)", A=node.args[0]), inputs_in(node, inputs)


def _ones_for_identity(node, inputs):
    if called(node) == "eye":
        yield part("1 + 0 * A", A=node), ""


def _vector_for_identity(node, inputs):
    if called(node) == "eye":
        yield part("A.sum(0)", A=node), ""


def _identity_for_ones(node, inputs):
    if called(node) == "ones":
        yield part("np.eye(*SHAPE)", SHAPE=node.args[0]), ""
        yield part("np.eye(SHAPE)", SHAPE=node.args[0]), ""


def _one_for_ones(node, inputs):
    if called(node) == "ones":
        yield ast.Constant(1.0), ""


ARRAYS = (
    Operation(
        "order of a product",
        "A matrix product is in the wrong order.",
        _order,
        place=": the one with {where}",
    ),
    Operation(
        "entry by entry",
        "You multiplied entry by entry where a matrix product belongs.",
        _entry_by_entry,
        place=": look at {where}",
    ),
    Operation(
        "summed",
        "A matrix product adds up what should stay separate, entry by entry.",
        _summed_too_early,
        place=": look at {where}",
    ),
    Operation(
        "outer product reversed",
        "The factors of the outer product are swapped: the first vector gives the rows.",
        _outer_reversed,
    ),
    Operation("mean for sum", "This is a mean, but a sum is asked for.", _mean_for_sum),
    Operation("sum for mean", "This is a sum, but a mean is asked for.", _sum_for_mean),
    Operation("sum missing", "The entries have not been added up.", _sum_missing),
    Operation(
        "another axis", "The sum runs along the wrong axis. Look at the shape of the result.", _axis
    ),
    Operation(
        "laid along the other axis",
        "A vector lies along the wrong axis: [:, None] makes it a column, [None, :] a row.",
        _laid_along_the_other_axis,
        place="; look at {where}",
    ),
    Operation(
        "vector instead of a diagonal",
        "These numbers belong on the diagonal of a matrix: np.diag(v) puts them there.",
        _diagonal_as_vector,
    ),
    Operation(
        "repeated instead of a diagonal",
        "The numbers fill whole rows or columns. They belong on the diagonal only.",
        _diagonal_as_outer,
    ),
    Operation(
        "ones for the identity",
        "There are ones everywhere. The identity matrix has them on its diagonal only.",
        _ones_for_identity,
    ),
    Operation(
        "vector for the identity",
        "There is a vector of ones where the identity matrix belongs.",
        _vector_for_identity,
    ),
    Operation(
        "identity for ones",
        "There is an identity matrix where every entry should be 1.",
        _identity_for_ones,
    ),
    Operation("one for ones", "There is a single number where an array belongs.", _one_for_ones),
    Operation(
        "part transposed",
        "Rows and columns are swapped in one part.",
        _transposed,
        place=": the one with {where}",
    ),
)
