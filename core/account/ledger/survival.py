"""Plantings that nobody has verified yet: what is not expected to live is taken off.

Some of what is planted dies in its first years (by default nine tenths live after three years).
Until somebody has looked, a planting counts with the share that is expected to live; what was
verified counts as it was found.
"""

import numpy as np

from ..counting_rule import BY_SURVIVAL
from .blocks import SELF
from .commitments import REASONS, SURVIVAL


def living_share(lines, stands, rule, options):
    """Share of each commitment's length that counts, shape (n,).

    Parameters
    ----------
    lines : Table
        Of `work.find_work`.
    stands : Standing
        Of the lines.
    rule : CountingRule
    options : AccountOptions
    """
    waits = lines["planting"] & (stands.status == "realised")
    waits &= options.plantings == BY_SURVIVAL
    return np.where(waits, rule.number("planting_survival"), 1.0)


def survival_rows(book, work, block, stands, rule, options, tr):
    """Ledger rows with negative lengths: what of unverified plantings is taken off.

    Parameters
    ----------
    book : Book
        Of the lines.
    work : Work
    block : Block
        Of landscape elements.
    stands, rule, options
        See `living_share`.
    tr : callable
        English sentence to the language of the reasons.

    Returns
    -------
    Table
        As of `Book.on_axes`; one row for each row of a planting that counts or waits.
    """
    gone = 1.0 - living_share(work.lines, stands, rule, options)
    keep = (block.keeper == SELF) & (gone[block.line] > 0) & ~stands.out[block.line]
    some = block.take(np.flatnonzero(keep))
    rows = book.on_axes(work.elements.axes, some, work.element_places)
    lost = 1.0 - rule.number("planting_survival")
    why = tr(REASONS[SURVIVAL]).format(detail=f"{100 * lost:g} %")
    count = len(rows)
    return rows.with_columns(
        **{name: -lost * rows[name] for name in ("amount", "length_m", "plan_m")},
        reason=np.full(count, SURVIVAL, dtype=object),
        why_not=np.full(count, why, dtype=object),
    )
