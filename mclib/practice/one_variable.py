"""Kinds of problems in one variable: the rules of differentiation, one by one and together."""

from mclib.practice import slopes
from mclib.practice.kind import Kind, levels

KINDS = (
    Kind(
        "power and sum",
        2,
        "For each term: the exponent comes down in front, and one power goes. A constant term has "
        "the derivative 0.",
        "Term by term, and each constant factor stays in front.",
        levels(
            slopes.derivative,
            ("A*x**N ± B*x", "A*x**N ± B", "x**H ± A*x**L", "A*x**N ± B*x ± C", "A*x**H ± B*x**L"),
            ("A*x**H ± B*x**L ± C*x", "A*F(x) ± B*x**N", "A*x**N ± B/x", "A*log(x) ± B*x**N",
             "A*sqrt(x) ± B*x", "A*F(x) ± B*G(x)"),
            ("A/x**N ± B*sqrt(x)", "x**N/A ± B*log(x)", "A*F(x) ± B*G(x) ± C*x", "A/x**N ± B*F(x)",
             "A*sqrt(x) ± B/x ± C", "A*x**N ± B*log(x) ± C*G(x)"),
        ),
    ),
    Kind(
        "product rule",
        2,
        "A product has two terms: in each, one factor is differentiated and the other kept.",
        "Two factors, two terms: $u'v + uv'$.",
        levels(
            slopes.derivative,
            ("x**N*F(x)", "A*x*F(x)", "x**N*log(x)", "A*x*log(x)", "A*x**N*F(x)"),
            ("(A*x ± B)*F(x)", "(x**N ± A)*F(x)", "A*x**N*log(x)", "A*F(x)*G(x)",
             "(x**N ± A)*(B*x ± C)", "(A*x ± B)*log(x)"),
            ("A*x**N*F(x) ± B*x", "(x**N ± A*x)*F(x)", "A*sqrt(x)*F(x)", "A*F(x)*log(x)",
             "(A*x**N ± B)*log(x)", "(A*F(x) ± B)*G(x)"),
        ),
    ),
    Kind(
        "quotient rule",
        2,
        "With numerator $u$ and denominator $v$, the derivative is $(u'v - uv')/v^2$.",
        "The numerator begins with $u'v$, and the denominator is squared.",
        levels(
            slopes.derivative,
            ("A*x/(x + B)", "A*F(x)/x", "A*x/(B*x + C)", "(A*x ± B)/(x + C)", "x/(A*x + B)"),
            ("A*F(x)/x**N", "A*x/(x**2 + B)", "F(x)/(x + A)", "(A*x ± B)/(x**2 + C)",
             "A*log(x)/x", "A*x/exp(x)", "(x**2 + A)/(B*x)"),
            ("F(x)/(x**2 + A)", "(x**2 ± A)/(x**2 + B)", "A*log(x)/x**N", "A*T(x)/(F(x) + B)",
             "x**N/(A + F(x))", "(A*x ± B)/exp(x)", "A*log(x)/(x + B)"),
        ),
    ),
    Kind(
        "chain rule",
        2,
        "The derivative of the outer function, at the inner one, times the derivative of the "
        "inner one.",
        "Outer derivative at the inner function, times inner derivative.",
        levels(
            slopes.derivative,
            ("A*F(B*x)", "F(x**N)", "(A*x ± B)**P", "F(A*x ± B)", "log(A*x + B)", "exp(-A*x)"),
            ("A*F(x**N)", "F(x**N ± A*x)", "sqrt(A*x**2 + B)", "A*log(x**2 + B)", "(x**2 ± A)**P",
             "A*T(x)**P", "sqrt(A*x + B)", "exp(-A*x**2)"),
            ("A*exp(T(x))", "exp(T(A*x))", "log(A + T(x))", "T(A*x)**N", "sqrt(A + T(x))",
             "T(x**N ± A)**2", "A*F(sqrt(x))", "(A*log(x) ± B)**N", "(F(x) ± A)**N"),
        ),
    ),
    Kind(
        "chain inside a product",
        9,
        "Begin with the product rule. One of the two derivatives that it asks for needs the chain "
        "rule.",
        "The product rule outside, and the chain rule in one of its terms.",
        levels(
            slopes.derivative,
            ("x*F(A*x)", "A*x*F(B*x)", "x*(A*x ± B)**N", "A*x*exp(-B*x)", "x**N*F(A*x)"),
            ("x**N*F(x**M)", "exp(A*x)*T(B*x)", "A*x*F(B*x ± C)", "x*log(A*x + B)",
             "A*x*exp(-B*x**2)", "x**N*T(A*x)"),
            ("x**N*sqrt(A*x + B)", "exp(A*x)*T(x)**N", "A*log(x)*T(B*x)", "(A*x ± B)**N*exp(C*x)",
             "A*x**N*exp(T(x))", "x**N*log(x**2 + A)", "A*sqrt(x)*F(B*x)"),
        ),
    ),
)  # fmt: skip
