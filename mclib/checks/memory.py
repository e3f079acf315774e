"""How much memory an answer may take, so that it does not bring the kernel down.

    at_most    within it, a single piece of memory that is too large raises MemoryError at once;
               for what grows little by little, it says when too much has been taken

Only Linux lets a process refuse itself a piece of memory. Elsewhere the system decides, and refuses
what is absurd.
"""

from contextlib import contextmanager, suppress

try:
    import resource
except ImportError:  # Windows
    resource = None


@contextmanager
def at_most(more):
    """Let this process take so many bytes more; yield a function that says whether it has.

    >>> with at_most(10**9) as is_exceeded:
    ...     _ = bytes(10**6)
    ...     is_exceeded()
    False
    """
    import psutil  # every kernel has loaded it; a bare Python should not wait for it

    process = psutil.Process()
    start = process.memory_info()
    with _refused_beyond(start.vms + more):
        yield lambda: process.memory_info().rss > start.rss + more


@contextmanager
def _refused_beyond(most):
    """Have more address space than that refused, where the system can."""
    former = None
    with suppress(AttributeError, OSError, ValueError):
        former = resource.getrlimit(resource.RLIMIT_AS)
        known = [each for each in former if each != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_AS, (min([*known, most]), former[1]))
    try:
        yield
    finally:
        if former:
            resource.setrlimit(resource.RLIMIT_AS, former)
