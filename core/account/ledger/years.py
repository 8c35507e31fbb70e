"""The account year by year: what stood at the end of each, and what is planned to stand."""

import numpy as np

from ...progress import silent, step
from ...table import Table
from .blocks import SELF, axis_block
from .elements import element_block
from .places import shared
from .standing import COUNTED, PIPELINE, standing
from .survival import living_share

SPAN = 60  # years; dates farther apart are typing errors


def year_table(work, rule, options, now, progress=silent):
    """Kilometres of both targets at the end of each year.

    Parameters
    ----------
    work : Work
        Of `ledger.account`.
    rule : CountingRule
    options : AccountOptions
    now : float
        Year of the account.
    progress : callable

    Returns
    -------
    Table
        ``year``, ``km_axis`` and ``km_le`` that count; ``plan_axis`` and ``plan_le`` with what
        is planned to be realised by then as well. Up to the year of the account both are equal.

    Notes
    -----
    What is realised without a date stands from the year of the account on. The account is made
    anew for each year from the same matches: O(years × n log n).
    """
    dated = [work.lines[f"{n}_yr"] for n in ("realised", "verified", "lost", "planned")]
    known = np.concatenate([*dated, [now]])
    known = known[np.isfinite(known)]
    if not len(known):
        return _table([])
    first = int(max(known.min(), known.max() - SPAN))
    rows, span = [], range(first, int(known.max()) + 1)
    for year in span:
        step(progress, (year - first) / len(span))
        rows.append((year, *_at(work, rule, options, float(year), now)))
    return _table(rows)


def _table(rows):
    values = np.array(rows, dtype=float).reshape(-1, 5)
    names = ("year", "km_axis", "km_le", "plan_axis", "plan_le")
    return Table(None, {n: values[:, k] for k, n in enumerate(names)}, "years")


def _at(work, rule, options, year, now):
    """km of I and II that count at the end of a year, and with what is planned by then."""
    stands = standing(work.lines, year, options, rule.number("min_duration_yr"))
    of_target = work.lines["target"][work.located.line]
    axis = axis_block(work.located, np.flatnonzero(of_target != "II"), stands)
    element = element_block(work.elements, stands.rank, stands.out)
    gone = work.removals.block(year)
    removed = float((gone.end - gone.start).sum()) / 1e6
    dated = ~np.isnan(stands.year) | (year >= now)
    later = (stands.tally == PIPELINE) & (work.lines["planned_yr"] <= year) & (year > now)
    result = []
    stood = (stands.tally == COUNTED) & dated
    alive = living_share(work.lines, stands, rule, options)
    for counts in (stood, stood | later):
        result.append(_km(axis, counts * 1.0, work.places, options.zones))
        result.append(_km(element, counts * alive, work.element_places, None) - removed)
    return result


def _km(block, weight, places, zones):
    """km of the intervals by the weight of their commitment, shared and zoned as in the ledger."""
    block = block.take(np.flatnonzero((block.keeper == SELF) & (weight[block.line] > 0)))
    none = np.full(len(block), "", dtype=object)
    row, start, end, share, _, zone = shared(places, block.axis, block.start, block.end, none)
    inside = np.ones(len(zone), bool) if zones is None else np.isin(zone, ("", *zones))
    part = (end - start) * share * weight[block.line[row]]
    return float(part[inside].sum()) / 1e6
