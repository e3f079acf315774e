r"""LaTeX as a tree of nodes, by recursive descent.

formula      clauses between commas, wide spaces, arrows and words
relation     sum = sum ≤ sum …
sum          product + product − …
product      juxtaposed · juxtaposed …                     (· ⊗ ⊘ ∘ /)
juxtaposed   factor factor …                               binds tighter than a product's sign
factor       an atom with its primes, subscripts and superscripts

A name directly before a bracket is called if it stands for a function; a thin space between the
two makes them a product: f(x), but s\,(1 - s).

>>> parse(r"2x + y")[0]
sum(('+', times(number(2), name('x'))), ('+', name('y')))
"""

from tests.lessons.latex.atoms import reader
from tests.lessons.latex.nodes import Node
from tests.lessons.latex.tokens import Token, tokens

RELATIONS = {
    "=": "=", "<": "<", ">": ">", "le": "≤", "ge": "≥", "ne": "≠", "approx": "≈", "to": "→",
}  # fmt: skip
PRODUCTS = {"cdot": "dot", "otimes": "⊗", "oslash": "⊘", "circ": "∘", "/": "over"}
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_END = Token("end of formula", "", 0, 0)


def parse(latex, functions=()):
    """Return the clauses of a formula; `functions` are the names that may be called.

    SyntaxError where the notation is not the course's.
    """
    return _Parser(latex, functions).formula()


class _Parser:
    """A place in the tokens of a formula; a method for each level of the grammar.

    `in_bars` tells whether the next | ends a length or begins one.
    """

    def __init__(self, latex, functions):
        self.tokens = tokens(latex)
        self.functions = functions
        self.place = 0
        self.in_bars = False

    @property
    def ahead(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else _END

    def at(self, *texts):
        return self.ahead.kind in ("sign", "command") and self.ahead.text in texts

    def take(self):
        self.place += 1
        return self.tokens[self.place - 1]

    def accept(self, *texts):
        return self.take() if self.at(*texts) else None

    def expect(self, text):
        if not self.at(text):
            raise SyntaxError(f"expected {text!r}, found {self.ahead.text!r}")
        return self.take()

    def expect_kind(self, kind):
        if self.ahead.kind != kind:
            raise SyntaxError(f"expected a {kind}, found {self.ahead.text!r}")
        return self.take()

    def formula(self):
        clauses = []
        while self.ahead is not _END:
            if self.ahead.kind in ("gap", "text") or self.at(",", ".", ":", "Rightarrow"):
                self.take()
            else:
                clauses.append(self.relation())
        return clauses

    def relation(self):
        sides, signs = [self.choice()], []
        while self.at(*RELATIONS):
            signs.append(RELATIONS[self.take().text])
            sides.append(self.choice())
        return Node("relation", (tuple(signs), tuple(sides))) if signs else sides[0]

    def choice(self):
        """Read a sum, or: sum if relation, else sum."""
        chosen = self.sum()
        if self.ahead.kind == "text" and self.ahead.text.strip() == "if":
            self.take()
            condition = self.relation()
            self.accept(",")
            if self.take().text.strip() != "else":
                raise SyntaxError("an 'if' without its 'else'")
            return Node("cases", ((chosen, condition), (self.sum(), None)))
        return chosen

    def sum(self):
        terms = [(self.sign() or "+", self.product())]
        while sign := self.sign():
            if self.ahead.kind == "dots" and sign == "+":
                self.take()
                self.expect("+")
                terms[-1] = (terms[-1][0], Node("series", (terms[-1][1], self.product())))
            else:
                terms.append((sign, self.product()))
        return terms[0][1] if terms[0][0] == "+" and len(terms) == 1 else Node("sum", tuple(terms))

    def sign(self):
        token = self.accept("+", "-")
        return token and token.text

    def product(self):
        left = self.juxtaposed()
        while self.at(*PRODUCTS):
            left = Node(PRODUCTS[self.take().text], (left, self.juxtaposed()))
        return left

    def juxtaposed(self):
        factors = [self.factor()]
        while self.starts_a_factor():
            factors.append(self.factor())
        return factors[0] if len(factors) == 1 else Node("times", tuple(factors))

    def starts_a_factor(self):
        return not (self.at("|") and self.in_bars) and reader(self.ahead) is not None

    def factor(self):
        node = self.atom()
        while self.at("'", "_", "^"):
            sign = self.take().text
            if sign == "'":
                node = Node("prime", (node, 1))
            elif sign == "_":
                node = Node("entry", (node, self.indices()))
            else:
                node = Node("power", (node, self.script()))
        return node

    def script(self):
        """Read what stands after ^ or _: one token, or a sum in braces."""
        if self.at("{"):
            return self.group("{")[0]
        token = self.take()
        return Node("number", (int(token.text),)) if token.kind == "number" else _name(token)

    def indices(self):
        """Read the indices after _: letters side by side, or one sum."""
        if not self.at("{"):
            return (self.script(),)
        end = next(i for i in range(self.place, len(self.tokens)) if self.tokens[i].text == "}")
        inner = self.tokens[self.place + 1 : end]
        if all(token.kind == "name" or token.text == "," for token in inner):
            self.place = end + 1
            return tuple(_name(token) for token in inner if token.kind == "name")
        return tuple(self.group("{"))

    def group(self, opening):
        """Read the items between two brackets; dots among them make a series."""
        self.expect(opening)
        bars, self.in_bars = self.in_bars, False
        items = [self.relation()]
        while self.accept(","):
            if self.ahead.kind == "dots":
                self.take()
                self.expect(",")
                items[-1] = Node("series", (items[-1], self.relation()))
            else:
                items.append(self.relation())
        self.expect(_CLOSING[opening])
        self.in_bars = bars
        return items

    def atom(self):
        read = reader(self.ahead)
        if read is None:
            raise SyntaxError(f"not a notation of the course: {self.ahead.text!r}")
        return read(self)


def _name(token):
    if token.kind != "name":
        raise SyntaxError(f"expected a name, found {token.text!r}")
    return Node("name", (token.text,))
