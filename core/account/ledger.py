"""The account: every metre with the commitment that counts it, and every other with the reason.

One entry, `account`. Nothing is dropped: what does not count is a row of the ledger too.
"""

from dataclasses import dataclass, field

import numpy as np

from ..progress import part, silent, step
from ..table import Table, concatenate
from ..text import id_list, mark, untranslated
from . import commitments as c
from .axis_claims import locate
from .blocks import SELF, Block, axis_block, colocated_block, side_block
from .counting_rule import AccountOptions
from .elements import count_once, element_axes
from .linear_reference import prepare_axes
from .places import places_of
from .rows import Book
from .standing import COUNTED, standing
from .tables import summed, totals

DEFAULTS = AccountOptions()


@dataclass(frozen=True)
class Account:
    """What `account` finds.

    Attributes
    ----------
    ledger : Table
        One row per interval, with the fields of ``schema.ledger.LEDGER`` and a line (or None).
    table : Table
        Sums of the ledger by all dimensions at once (``schema.ledger.ACCOUNT_TABLE``).
    totals : dict of str to float
        See `tables.totals`.
    ties : list of (uuid, axis id taken, axis id not taken, metres)
    notes : list of (template, values)
        Sentences for the user about what was not as expected.
    rule : CountingRule
    options : AccountOptions
    year : float
        Of the account; NaN where nothing is dated.
    """

    ledger: Table
    table: Table
    totals: dict
    rule: object
    options: AccountOptions
    year: float
    ties: list = field(default_factory=list)
    notes: list = field(default_factory=list)


def account(tables, rule, options=DEFAULTS, tr=untranslated, progress=silent):
    """Account the kilometres of a plan.

    Parameters
    ----------
    tables : dict of str to Table
        All in the same metric CRS. ``lines``: commitments (domain specification §5.9) with
        LineStrings and, where known, ``scale`` (length on the ellipsoid ÷ planar length).
        ``axes``: infrastructure with ``axis_id``, ``kind``, ``name``, ``width_m``, ``scale``.
        Optional: ``areas`` (polygons, with ``area_ha``) and ``points`` of commitments;
        ``municipalities`` with ``nis``, ``name``, ``degurba``; ``urban``: polygons that are
        urban or peri-urban instead of degrees of urbanisation 1 and 2; ``before``: landscape
        elements that were there before the plan; ``removals``: elements that were removed,
        with ``scale`` and ``date``.
    rule : CountingRule
    options : AccountOptions
    tr : callable
        English sentence to the language of the reasons.
    progress : callable

    Returns
    -------
    Account

    Raises
    ------
    Cancelled

    Notes
    -----
    Domain specification §5. O(n log n) in the number of vertices, segments and claims.
    """
    lines = c.normal_commitments(tables["lines"])
    axes = prepare_axes(tables["axes"])
    places = places_of(axes, tables, rule, part(progress, 0.0, 0.2))
    year = c.reference_year([lines], options.year)
    stands = standing(lines, year, options, rule.number("min_duration_yr"))
    located = locate(lines, axes, rule, part(progress, 0.2, 0.7))
    book = Book(lines, stands, rule, options, tr)
    rows = [book.on_axes(axes, block, places) for block in _axis_blocks(lines, located, stands)]
    step(progress, 0.8)
    rows.append(_elements(book, lines, stands, tables, rule))
    rows.append(book.unmatched(located))
    ledger = _numbered(concatenate(rows, "ledger"))
    step(progress, 1.0)
    return Account(
        ledger, summed(ledger), totals(ledger, rule), rule, options, year,
        _ties(lines, axes, located), _notes(lines, located),
    )  # fmt: skip


def _axis_blocks(lines, located, stands):
    """Metres of axis, of sides, and of axis where both targets are served."""
    of_target = lines["target"][located.line]
    first, second = (np.flatnonzero(of_target == t) for t in ("I", "II"))
    counts = stands.tally[located.line] == COUNTED
    return (
        axis_block(located, first, stands.rank),
        side_block(located, first, stands.rank),
        colocated_block(located, first[counts[first]], second[counts[second]], stands.rank),
    )


def _elements(book, lines, stands, tables, rule):
    """Metres of landscape elements."""
    rows = np.flatnonzero(lines["target"] == "II")
    axes = element_axes(lines.geometry[rows], lines["scale"][rows], rows)
    before = tables.get("before")
    others = np.empty(0, dtype=object) if before is None else before.geometry
    made = ~np.isin(lines["action_type"], ("restore", "manage"))
    # what does not count takes no metres from what does
    axis, start, end, keeper, own = count_once(
        axes, stands.rank, made, others, rule.number("same_element_m"), rule.number("bearing_deg")
    )
    line = axes.table["axis_id"][axis].astype(np.int64)
    count = len(line)
    block = Block(
        np.full(count, "km_le", dtype=object), line, axis, start, end,
        np.full(count, "", dtype=object), np.where(own, SELF, keeper),
    )  # fmt: skip
    return book.on_axes(axes, block, places_of(axes, tables, rule))


def _numbered(ledger):
    """Rows in a stable order with ids, and the amount that tables add up."""
    order = np.lexsort(
        [
            ledger["nis"].astype(str),
            np.nan_to_num(ledger["m_to"]),
            np.nan_to_num(ledger["m_from"]),
            ledger["side"].astype(str),
            ledger["commitment"].astype(str),
            ledger["axis_id"].astype(str),
            ledger["quantity"].astype(str),
        ]
    )
    ledger = ledger.take(order)
    count = len(ledger)
    return ledger.with_columns(
        row_id=np.array([f"L{n}" for n in range(1, count + 1)], dtype=object),
        amount=ledger["length_m"] / 1000,
    )


def _ties(lines, axes, located):
    """Stretches that two axes fit equally, with the axis that was taken."""
    ids = axes.table["axis_id"]
    return [
        (lines["uuid"][line], ids[taken], ids[other], float(metres))
        for line, taken, other, metres in zip(*located.ties)
    ]


def _notes(lines, located):
    """What was not as expected, as templates and values."""
    notes = []

    def note(template, rows):
        if len(rows):
            ids = id_list(sorted(set(lines["uuid"][rows])))
            notes.append((template, {"count": len(rows), "ids": ids}))

    note(
        mark(
            "{count} commitments name an infrastructure that is not among the axes; they were "
            "matched by their geometry ({ids})."
        ),
        located.unknown,
    )
    note(
        mark("{count} commitments have an unknown status and count as an idea ({ids})."),
        np.flatnonzero(lines["odd_status"]),
    )
    return notes
