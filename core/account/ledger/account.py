"""The account: every metre with the commitment that counts it, and every other with the reason.

One entry, `account`. Nothing is dropped: what does not count is a row of the ledger too.
"""

from dataclasses import dataclass, field

import numpy as np

from ...progress import part, silent, step
from ...table import Table, concatenate
from ...text import id_list, mark, untranslated
from ..counting_rule import AccountOptions
from . import commitments as c
from .axis_claims import asked_axes
from .blocks import SELF, axis_block, colocated_block, side_block
from .crossing_km import crossing_block, crossing_places
from .elements import element_block
from .features import area_amounts, feature_rows, point_twins
from .removals import removal_rows
from .rows import Book
from .standing import COUNTED, OUT, standing
from .survival import survival_rows
from .tables import summed, totals
from .work import find_work
from .years import year_table

DEFAULTS = AccountOptions()
TIE_M = 1.0  # shorter stretches between two axes are the corners of every junction


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
    years : Table
        See `years.year_table`.
    """

    ledger: Table
    table: Table
    totals: dict
    rule: object
    options: AccountOptions
    year: float
    years: Table
    ties: list = field(default_factory=list)
    notes: list = field(default_factory=list)


def account(tables, rule, options=DEFAULTS, tr=untranslated, progress=silent):
    """Account the kilometres of a plan.

    Parameters
    ----------
    tables : dict of str to Table
        All in the same metric CRS. ``lines``: commitments (`core/schema`) with
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
    The counting rule is explained in the guide (methods, Account). O(n log n) in the number of
    vertices, segments and claims.
    """
    work = find_work(tables, rule, part(progress, 0.0, 0.7))
    year = c.reference_year(work.commitments, options.year)
    ledger = _numbered(concatenate(_all_rows(work, tables, rule, options, tr, year), "ledger"))
    step(progress, 0.85)
    years = year_table(work, rule, options, year, part(progress, 0.85, 1.0))
    return Account(
        ledger, summed(ledger), totals(ledger, rule), rule, options, year, years,
        _ties(work), _notes(work) + _zone_notes(ledger),
    )  # fmt: skip


def _all_rows(work, tables, rule, options, tr, year):
    """The rows of lines, then of areas, points and crossings, then of removals."""
    shortest = rule.number("min_duration_yr")
    towns = tables.get("municipalities")
    stands = standing(work.lines, year, options, shortest)
    book = Book(work.lines, stands, rule, options, tr)
    blocks = _axis_blocks(work.lines, work.located, stands)
    rows = [book.on_axes(work.axes, block, work.places) for block in blocks]
    block = element_block(work.elements, stands.rank, stands.out)
    rows.append(book.on_axes(work.elements.axes, block, work.element_places))
    rows.append(survival_rows(book, work, block, stands, rule, options, tr))
    rows.append(book.unmatched(work.located))
    fences = _fences(work, stands, rule)
    for name in ("areas", "points"):
        table = getattr(work, name)
        if len(table):
            stands = standing(table, year, options, shortest)
            book = Book(table, stands, rule, options, tr)
            make = _area_rows if name == "areas" else _point_rows
            rows += make(book, table, stands, work, towns, fences, rule)
    rows.append(removal_rows(work, year, tr))
    return rows


def _area_rows(book, table, stands, _work, towns, _fences, rule):
    own, covered, keeper = area_amounts(table, stands.rank)
    alone = np.full(len(table), SELF)
    shared = np.flatnonzero(keeper != SELF)
    # 1 ha divided by a width of 10 m is 1 km
    equivalent = own * 10 / rule.number("equivalent_width_m")
    return [
        feature_rows(book, table, "ha", own, alone, towns),
        feature_rows(book, table, "ha", covered[shared], keeper[shared], towns, shared),
        feature_rows(book, table, "km_equivalent", equivalent, alone, towns),
    ]


def _point_rows(book, table, stands, work, towns, fences, rule):
    keeper = point_twins(table, stands.rank)
    axis, m = crossing_places(
        table, work.axes, asked_axes(table, work.axes), rule.number("tolerance_m")
    )
    crossing = np.isin(table["measure_code"], [x.code for x in rule.measures if x.crosses])
    axis = np.where(crossing & (keeper == SELF), axis, -1)
    block = crossing_block(table, axis, m, work.axes, fences, stands.rank, rule)
    number = feature_rows(book, table, "n", np.ones(len(table)), keeper, towns)
    return [number, book.on_axes(work.axes, block, work.places)]


def _fences(work, stands, rule):
    """Stretches with a guiding fence that is not out."""
    codes = [x.code for x in rule.measures if x.guides]
    good = np.isin(work.lines["measure_code"], codes) & (stands.tally != OUT)
    rows = np.flatnonzero(good[work.located.line])
    return work.located.axis[rows], work.located.start[rows], work.located.end[rows]


def _axis_blocks(lines, located, stands):
    """Metres of axis, of sides, and of axis where both targets are served."""
    of_target = lines["target"][located.line]
    first, second = np.flatnonzero(of_target != "II"), np.flatnonzero(of_target == "II")
    counts = stands.tally[located.line] == COUNTED
    return (
        axis_block(located, first, stands),
        side_block(located, first, stands),
        colocated_block(located, first[counts[first]], second[counts[second]], stands.rank),
    )


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
    )


def _ties(work):
    """Stretches that two axes fit equally, with the axis that was taken, longest first."""
    ids, uuid = work.axes.table["axis_id"], work.lines["uuid"]
    length = {}
    for line, taken, other, metres in zip(*work.located.ties):
        key = (uuid[line], ids[taken], ids[other])
        length[key] = length.get(key, 0.0) + float(metres)
    return sorted(((*k, m) for k, m in length.items() if m >= TIE_M), key=lambda t: (-t[3], t))


def _notes(work):
    """What was not as expected, as templates and values."""
    notes = []

    def note(template, table, rows):
        if len(rows):
            ids = id_list(sorted(set(table["uuid"][rows])))
            notes.append((template, {"count": len(rows), "ids": ids}))

    note(
        mark(
            "{count} commitments name an infrastructure that is not among the axes; they were "
            "matched by their geometry ({ids})."
        ),
        work.lines,
        work.located.unknown,
    )
    for table in work.commitments:
        note(
            mark("{count} commitments have an unknown status and count as an idea ({ids})."),
            table,
            np.flatnonzero(table["odd_status"]),
        )
    return notes


def _zone_notes(ledger):
    """Infrastructure whose zone is not known counts, and that is said."""
    rows = ledger["counted"] & (ledger["quantity"] == "km_axis") & (ledger["zone_ubr"] == "")
    if not rows.any():
        return []
    sentence = mark(
        "{km} km of infrastructure count although their zone is not known: give municipalities "
        "with a degree of urbanisation, or urban areas."
    )
    return [(sentence, {"km": f"{ledger['amount'][rows].sum():.3f}"})]
