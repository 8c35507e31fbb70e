"""Progress and cancelling: one callable, ``progress(fraction) -> bool``.

The callable takes the fraction done, 0 to 1, and answers False to stop.
"""

from .errors import Cancelled


def silent(_fraction):
    """Progress for callers that do not care."""
    return True


def step(progress, fraction):
    """Report ``fraction`` (0 to 1).

    Raises
    ------
    Cancelled
        When the listener answers False.
    """
    if not progress(min(max(fraction, 0.0), 1.0)):
        raise Cancelled


def part(progress, start, end):
    """The progress of a sub-task that takes ``start`` to ``end`` of the whole."""

    def inner(fraction):
        return progress(start + (end - start) * fraction)

    return inner


def chunks(progress, count, size):
    """Slices of ``size`` over ``count`` items, with one progress step before each."""
    for start in range(0, count, size):
        step(progress, start / count)
        yield slice(start, min(start + size, count))
    step(progress, 1.0)
