"""The wrong rules by which learners differentiate, as data.

    MalRule     a name, a sentence, and the rules that it puts in place of the right ones
    MALRULES    those that are known

A sentence says what went wrong and where to look, never the number. Wrong rules in this sense are
known as mal-rules: Sleeman's PIXIE (1982), after the buggy procedures of Brown and Burton's BUGGY
(1978).
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class MalRule:
    """A wrong rule: its name, what to tell, and what it puts in place of the right rules.

    composite=True keeps it to functions of more than the bare variable. Where it leads to the
    same as one that it yields to, that one is named.
    """

    name: str
    says: str
    replaces: dict
    composite: bool = False
    yields_to: tuple[str, ...] = ()


MALRULES = (
    MalRule(
        "inner derivative missing",
        "The inner derivative is missing. By the chain rule, multiply by the derivative of the "
        "inner function.",
        {"chain": lambda p: p.outer(p.u), "power": lambda p: p.v * p.u ** (p.v - 1)},
        composite=True,
    ),
    MalRule(
        "inner derivative inside",
        "The inner derivative ended up inside the outer function. The inner function stays there "
        "as it is, and its derivative becomes a factor.",
        {"chain": lambda p: p.outer(p.du), "power": lambda p: p.v * p.du ** (p.v - 1)},
        composite=True,
    ),
    MalRule(
        "outer derivative at x",
        "The outer derivative is taken at the variable itself. Take it at the inner function.",
        {"chain": lambda p: p.outer(p.x) * p.du, "power": lambda p: p.v * p.x ** (p.v - 1) * p.du},
        composite=True,
    ),
    MalRule(
        "outer derivative missing",
        "The inner derivative is there, but the derivative of the outer function is missing.",
        {"chain": lambda p: p.du},
        composite=True,
    ),
    MalRule(
        "outer function kept",
        "The outer function is still there unchanged. It has to be differentiated as well.",
        {"chain": lambda p: p.value * p.du},
    ),
    MalRule(
        "derivatives multiplied",
        "The derivatives were multiplied. The product rule has two terms: in each, one factor is "
        "differentiated and the other is kept.",
        {"product": lambda p: p.du * p.dv},
    ),
    MalRule(
        "second term lost",
        "The product rule has two terms. The one in which the second factor is differentiated is "
        "missing.",
        {"product": lambda p: p.du * p.v},
    ),
    MalRule(
        "first term lost",
        "The product rule has two terms. The one in which the first factor is differentiated is "
        "missing.",
        {"product": lambda p: p.u * p.dv},
    ),
    MalRule(
        "product subtracted",
        "The two terms of the product rule are added; the minus sign is for quotients.",
        {"product": lambda p: p.du * p.v - p.u * p.dv},
    ),
    MalRule(
        "product rule paired wrongly",
        "In each term of the product rule, one factor is differentiated and the other is kept. "
        "Here one term has both derivatives, and the other has none.",
        {"product": lambda p: p.du * p.dv + p.u * p.v},
    ),
    MalRule(
        "quotient rule for a product",
        "This is the quotient rule, but the formula is a product: its two terms are added, and "
        "nothing is divided.",
        {"product": lambda p: (p.du * p.v - p.u * p.dv) / p.v**2},
    ),
    MalRule(
        "product rule with a constant",
        "One factor is constant, so its derivative is 0 and the product rule leaves a single term.",
        {"constant factor": lambda p: p.is_number * p.v + p.u * p.dv},
    ),
    MalRule(
        "held variable not held",
        "A variable that is held constant was differentiated too. Treat it like a number.",
        {"held": lambda p: 1.0},
    ),
    MalRule(
        "coefficient dropped",
        "A constant factor was dropped. It stays in front of the derivative.",
        {"constant factor": lambda p: p.dv},
        yields_to=("inner derivative missing",),
    ),
    MalRule(
        "coefficient alone",
        "Only the constant factor is left. What it multiplies has a derivative, too.",
        {"constant factor": lambda p: p.u},
    ),
    MalRule(
        "power kept",
        "The exponent came down in front, but the power itself was not lowered by one.",
        {"power": lambda p: p.v * p.u**p.v * p.du},
    ),
    MalRule(
        "power not multiplied",
        "The power was lowered by one, but the exponent did not come down as a factor.",
        {"power": lambda p: p.u ** (p.v - 1) * p.du},
    ),
    MalRule(
        "exponent lowered too early",
        "The exponent was lowered before it came down. Bring it down first, then subtract one.",
        {"power": lambda p: (p.v - 1) * p.u ** (p.v - 1) * p.du},
    ),
    MalRule(
        "power integrated",
        "The power was raised, as for an antiderivative. Differentiating lowers it.",
        {"power": lambda p: p.u ** (p.v + 1) / (p.v + 1) * p.du},
    ),
    MalRule(
        "quotient without the square",
        "In the quotient rule, the denominator is squared.",
        {"quotient": lambda p: (p.du * p.v - p.u * p.dv) / p.v},
    ),
    MalRule(
        "quotient reversed",
        "In the numerator of the quotient rule, the two terms are swapped, so the sign is wrong.",
        {"quotient": lambda p: (p.u * p.dv - p.du * p.v) / p.v**2},
    ),
    MalRule(
        "quotient with a plus",
        "In the numerator of the quotient rule, the two terms are subtracted, not added.",
        {"quotient": lambda p: (p.du * p.v + p.u * p.dv) / p.v**2},
    ),
    MalRule(
        "derivatives divided",
        "One derivative was divided by the other, but a quotient has a rule of its own.",
        {"quotient": lambda p: p.du / p.dv},
    ),
    MalRule(
        "sign of the cosine's derivative",
        "The derivative of cos is −sin: a minus sign is missing.",
        {"cos": np.sin},
    ),
    MalRule(
        "sign of the sine's derivative",
        "The derivative of sin is cos, with a plus sign.",
        {"sin": lambda u: -np.cos(u)},
    ),
    MalRule(
        "reciprocal of the logarithm",
        "The derivative of ln u is 1/u, not 1/ln u.",
        {"log": lambda u: 1 / np.log(u)},
    ),
    MalRule(
        "half missing at the root",
        "A square root is the power 1/2, so a factor of 1/2 comes down in front.",
        {"sqrt": lambda u: 1 / np.sqrt(u)},
    ),
    MalRule(
        "constant differentiated to 1",
        "A constant term was differentiated to 1. Its derivative is 0, because it does not change.",
        {"number": lambda p: 1.0},
    ),
    MalRule(
        "constant term kept",
        "A term that is constant here is still there. Its derivative is 0.",
        {"number": lambda p: p.value, "held": lambda p: p.value},
    ),
    MalRule(
        "base and exponent confused",
        "Two rules were confused: xⁿ, with the variable in the base, has one, and aˣ, with the "
        "variable in the exponent, has another.",
        {
            "power": lambda p: p.value * np.log(p.u) * p.du,
            "exponential": lambda p: p.v * p.u ** (p.v - 1) * p.dv,
            "exp": lambda u: u * np.exp(u - 1),
        },
    ),
    MalRule(
        "logarithm of the base missing",
        "When its base is not e, an exponential brings the logarithm of its base as a factor.",
        {"exponential": lambda p: p.value * p.dv},
    ),
    MalRule(
        "first summand lost",
        "A sum is differentiated term by term. The derivative of an earlier term is missing.",
        {"sum": lambda p: p.dv, "difference": lambda p: -p.dv},
    ),
    MalRule(
        "second summand lost",
        "A sum is differentiated term by term. The derivative of a later term is missing.",
        {"sum": lambda p: p.du, "difference": lambda p: p.du},
    ),
    MalRule(
        "sign between the summands",
        "The derivative of a later term has the wrong sign.",
        {"sum": lambda p: p.du - p.dv, "difference": lambda p: p.du + p.dv},
    ),
    MalRule(
        "variable kept",
        "The variable was left as it was. Its derivative with respect to itself is 1.",
        {"constant factor": lambda p: p.u * (p.v if p.is_variable else p.dv)},
    ),
    MalRule(
        "not differentiated",
        "One part of the formula was left as it was. It has to be differentiated, too.",
        {"product": lambda p: p.value, "quotient": lambda p: p.value, "power": lambda p: p.value},
    ),
)
