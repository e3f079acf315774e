"""Kinds of problems in two or three variables: partials, and what is made of them."""

from mclib.practice import directions, paths, slopes
from mclib.practice.kind import Kind, levels

KINDS = (
    Kind(
        "partial derivative",
        3,
        "Treat the other variable as a number, and differentiate as with one variable.",
        "The other variable is held: it is treated as a number.",
        levels(
            slopes.partial,
            ("A*x**N*y", "x**N*y**M", "A*x**N ± B*x*y", "x**N*y ± A*y**M", "A*x*y**N ± B*x",
             "A*x*y ± B*y**N"),
            ("F(A*x*y)", "A*x*F(y)", "A*x**N*F(y)", "F(x*y) ± A*x*y**N", "x*log(y) ± A*x**2*y",
             "exp(A*x ± B*y)", "A*x**N/y", "(A*x ± B*y)**N"),
            ("A*F(x**N*y)", "x*F(A*x*y)", "log(x**2 + A*y**2)", "sqrt(A*x**2 + B*y**2)",
             "(A*x ± B*y)**P", "A*x/(x + B*y)", "exp(A*x)*T(B*y)", "x**N*exp(A*x*y)"),
        ),
    ),
    Kind(
        "gradient",
        4,
        "The gradient gathers the partials, one for each variable, in their order.",
        "One partial for each variable, each with the others held.",
        levels(
            slopes.gradient,
            ("A*x**N*y", "x**N ± A*x*y", "A*x**N ± B*y**M", "x**N*y ± A*y", "x**2 ± A*x*y ± B*y**2",
             "x**N*y**M"),
            ("A*x*F(y)", "x**N*y**M ± A*x", "exp(A*x ± B*y)", "x*log(y) ± A*y", "F(A*x*y)",
             "x**N*y ± A*z", "A*x*y ± B*y*z", "A*x**N*y*z", "(A*x ± B*y)**N"),
            ("log(x**2 + A*y**2)", "x**N*F(A*y)", "A*F(x**N*y)", "x*y*exp(A*z)",
             "x**N*y ± A*y*z**M", "A*x*F(y*z)", "sqrt(A*x**2 + B*y**2)", "A*x**N/y ± z"),
        ),
    ),
    Kind(
        "directional derivative",
        5,
        "The gradient at the point, times a vector of length 1 in the direction of $v$.",
        "The gradient at the point, times $v$ divided by its length.",
        (
            (directions.whole, ("A*x*y", "x**2 ± A*y", "A*x**2*y", "A*x**2 ± B*y**2", "A*x*y ± B*x",
                                "x**2 ± A*x*y")),
            (directions.whole, ("x**N*y ± A*y**2", "A*x**2*y ± B*x", "x**2 ± A*x*y ± B*y**2",
                                "A*x/y ± B*x", "x**2*y**2 ± A*x")),
            (directions.root, ("A*x**2*y", "x**2 ± A*x*y", "A*x/y", "x**N*y ± A*y**2",
                               "x**2*y ± A*x", "A*x*y**2 ± B*x")),
        ),
    ),
    Kind(
        "Jacobian",
        6,
        "Row $i$ is the gradient of output $i$: outputs go down, inputs go across.",
        "A row for each output, a column for each input.",
        levels(
            slopes.jacobian,
            (("A*x**2*y", "B*x ± y**N"), ("A*x*y", "x**N ± B*y"), ("x**N ± A*y", "B*x*y"),
             ("A*x ± B*y", "x**N*y**M"), ("x**N ± y**M", "A*x*y")),
            (("A*x*F(y)", "B*x ± y**N"), ("x**N*y", "F(A*x*y)"), ("A*x*cos(y)", "A*x*sin(y)"),
             ("A*x*T(y)", "x**N*y"), ("y*exp(A*x)", "x*y**N"), ("A*x*log(y)", "x**N ± B*y")),
            (("F(A*x*y)", "x**N/y"), ("log(x**2 + A*y**2)", "B*x*y"), ("x**N*exp(y)", "T(x ± A*y)"),
             ("A*x/y", "x**N*F(y)"), ("exp(x ± A*y)", "x*T(B*y)"), ("sqrt(x**2 + y**2)", "A*x/y")),
        ),
    ),
    Kind(
        "total derivative",
        9,
        "Edges multiply, paths add: what comes directly, plus what comes through $u$.",
        "Both paths count: the direct one, and the one through $u$.",
        levels(
            paths.total,
            (("x**N ± A*u", "x**M"), ("A*x*u", "B*x ± C"), ("A*x ± u**2", "B*x ± C"),
             ("A*x ± B*u", "F(x)"), ("A*x*u", "F(x)"), ("x**2 ± A*u", "F(B*x)")),
            (("F(x + u)", "x**N"), ("A*x**2*u", "F(x)"), ("x*exp(u)", "A*x"), ("x*u**2", "A*x ± B"),
             ("x*u", "F(A*x)"), ("A*x ± log(u)", "x**2 + B"), ("x**N ± u**2", "T(x)")),
            (("F(A*x*u)", "x**N"), ("u*log(x)", "x**2 + A"), ("x*F(u)", "A*x**2 ± B"),
             ("x/u", "x**2 + A"), ("x**N*u**2", "T(x)"), ("u*exp(A*x)", "T(B*x)"),
             ("sqrt(x**2 + u**2)", "A*x ± B")),
        ),
    ),
)  # fmt: skip
