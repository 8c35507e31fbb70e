"""Landscape elements that were removed: taken off what counts, each metre once."""

from dataclasses import dataclass

import numpy as np

from ...table import Table
from ...text import mark
from ..linear_reference import pieces
from .blocks import SELF
from .commitments import years
from .elements import Elements, element_block, find_elements
from .places import Places, places_of, shared
from .standing import COUNTED

REMOVED_CODE = "removed"
REMOVED = mark("removed: taken off the total")


@dataclass(frozen=True)
class Removals:
    """Removed elements; ``year`` is NaN where it is not known, and then they count as gone."""

    elements: Elements
    places: Places
    year: np.ndarray
    fid: np.ndarray

    def block(self, year):
        """Metres removed by the end of a year."""
        order = np.argsort(np.nan_to_num(self.year, nan=0.0), kind="stable")
        rank = np.empty(len(order), dtype=np.int64)
        rank[order] = np.arange(len(order))
        block = element_block(self.elements, rank, np.zeros(len(rank), dtype=bool))
        since = self.year[block.line]
        gone = np.isnan(since) | (since <= year) | np.isnan(year)
        return block.take(np.flatnonzero((block.keeper == SELF) & gone))


def find_removals(table, tables, rule):
    """Removed elements from their table.

    Parameters
    ----------
    table : Table or None
        Lines in metres, with ``scale`` and ``date`` where known.
    tables : dict of str to Table
        ``municipalities``, see `account`.
    rule : CountingRule

    Returns
    -------
    Removals
    """
    if table is None:
        table = Table(np.empty(0, dtype=object))
    count = len(table)
    scale = np.asarray(table.columns.get("scale", np.ones(count)), dtype=float)
    elements = find_elements(
        table.geometry, scale, np.arange(count), np.zeros(count, dtype=bool),
        np.empty(0, dtype=object), rule.number("same_element_m"), rule.number("bearing_deg"),
    )  # fmt: skip
    when = years(table.columns.get("date", np.full(count, "", dtype=object)))
    return Removals(elements, places_of(elements.axes, tables, rule), when, table.fid)


def removal_rows(work, year, tr):
    """Ledger rows with negative lengths."""
    gone, axes = work.removals, work.removals.elements.axes
    block = gone.block(year)
    empty = np.full(len(block), "", dtype=object)
    row, start, end, share, nis, zone = shared(
        gone.places, block.axis, block.start, block.end, empty
    )
    block = block.take(row)
    count, length = len(row), -(end - start) / 1000 * share

    def every(text):
        return np.full(count, text, dtype=object)

    columns = {
        "commitment": np.array([f"-{f}" for f in gone.fid[block.line]], dtype=object),
        "name": every(""), "axis_id": every(""), "axis_nm": every(""),
        "m_from": start / 1000, "m_to": end / 1000, "side": every(""), "length_m": length,
        "plan_m": length / axes.table["scale"][block.axis], "share": share, "nis": nis,
        "zone_ubr": zone, "amount": length / 1000, "quantity": block.quantity,
        "target": every("II"), "status": every("lost"), "year": gone.year[block.line],
        "owner": every(""), "manager": every(""), "additionality": every(""),
        "tally": every(COUNTED),
        "counted": np.ones(count, dtype=bool), "reason": every(REMOVED_CODE),
        "why_not": every(tr(REMOVED)), "u_rel": np.zeros(count),
    }  # fmt: skip
    return Table(pieces(axes, block.axis, start / 1000, end / 1000), columns, "ledger")
