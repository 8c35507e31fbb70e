"""Section 5: proposed crossings and hedges, and management."""

import numpy as np

from ..document import Bullets, Column, DataTable, Figure, Paragraph, Section
from ..material import LISTED, listed_of
from ..site_facts import cost_text


def proposals(m, w):
    """5: what the method proposes, and what is managed."""
    blocks = (Paragraph((m.say(w, "proposals"),)), *_map(m, w))
    return Section("proposals", "5", w.tr("Proposals"), blocks, (
        Section("crossings", "5.1", w.tr("Crossings"), _crossings(m, w)),
        Section("hedges", "5.2", w.tr("Hedges"), _hedges(m, w)),
        Section("management", "5.3", w.tr("Management"), _management(m, w)),
    ))  # fmt: skip


def _map(m, w):
    crossings, hedges = (len(m.table(f"{kind}_proposals")) for kind in ("crossing", "hedge"))
    if not crossings + hedges:
        return ()
    alt = w.tr("Map of {place} with {crossings} proposed crossings and {hedges} proposed hedges.",
               place=m.place, crossings=w.number(crossings), hedges=w.number(hedges))  # fmt: skip
    return (Figure("map:proposals", "map", w.tr("Proposed crossings and hedges"), alt, m.credit),)


def _ranked(m, name):
    table = m.table(name)
    if not len(table):
        return table
    rank = m.column(table, "rank", np.nan).astype(float)
    return table.take(
        np.lexsort((table["prop_id"].astype(str), np.where(np.isnan(rank), np.inf, rank)))
    )


def _rejected(m, w, name):
    """What was proposed and is not wanted, and why, in the words of the plan."""
    table = m.rejected(name)
    if not len(table):
        return ()
    rows = zip(table["prop_id"], table["rejected"])
    told = sorted(f"{prop_id}: {str(reason).strip()}" for prop_id, reason in rows)
    items = tuple((text,) for text in told[:LISTED])
    lead = Paragraph((w.tr("Proposed, but rejected in the plan:"),))
    return (lead, Bullets(items), *listed_of(w, len(table)))


def _rows(table):
    """The rows of a table as dicts: each becomes a line of words."""
    return [{k: c[i] for k, c in table.columns.items()} for i in range(len(table))]


def _crossings(m, w):
    table, rejected = _ranked(m, "crossing_proposals"), _rejected(m, w, "crossing_proposals")
    if not len(table):
        return (Paragraph((m.say(w, "no_proposals"),)), *rejected)
    columns = (
        Column(w.tr("Proposal")),
        Column(w.tr("Site")),
        Column(w.tr("Structure"), refs=("structure_rules",)),
        Column(w.tr("For")),
        Column(w.tr("Width"), "m", True),
        Column(w.tr("Length"), "m", True),
        Column(w.tr("Cost"), refs=("structure_costs",)),
        Column(w.tr("Gain of EC"), "ha", True, ("ec", "ec_alone")),
    )
    lines = tuple(
        (
            str(row["prop_id"]), w.text(row.get("site_id")), w.name("structure", row.get("struct")),
            w.name("guild", row.get("guild")), w.number(row.get("width_m"), 1),
            w.number(row.get("length_m") or None, 1), cost_text(w, row),
            w.number(row.get("d_ec"), 2),
        )
        for row in _rows(table.take(slice(LISTED)))
    )  # fmt: skip
    named = DataTable(w.tr("Proposed crossings by rank"), columns, lines)
    return (named, *listed_of(w, len(table)), *rejected)


def _hedges(m, w):
    table, rejected = _ranked(m, "hedge_proposals"), _rejected(m, w, "hedge_proposals")
    if not len(table):
        return (Paragraph((m.say(w, "no_proposals"),)), *rejected)
    columns = (
        Column(w.tr("Proposal")),
        Column(w.tr("Kind")),
        Column(w.tr("Length"), "m", True, ("ellipsoid", "hedge_rules")),
        Column(w.tr("Species"), "", True),
        Column(w.tr("Plants"), "", True),
        Column(w.tr("Cost"), refs=("hedge_costs",)),
        Column(w.tr("Subsidy"), "€", True, ("funding",)),
        Column(w.tr("Gain of EC"), "ha", True, ("ec", "ec_alone")),
    )
    rows = _rows(table)
    lines = [
        (
            str(row["prop_id"]), w.name("hedge_kind", row.get("kind")),
            w.number(row.get("length_m")), w.number(row.get("n_species")),
            w.number(row.get("plants")), cost_text(w, row),
            w.number(row.get("subsidy")), w.number(row.get("d_ec"), 2),
        )
        for row in rows[:LISTED]
    ]  # fmt: skip
    total = float(np.nansum([row.get("length_m", np.nan) for row in rows]))
    everything = w.tr("All {count}", count=w.number(len(rows)))
    lines.append((everything, "", w.number(total), "", "", "", "", ""))
    named = DataTable(w.tr("Proposed hedges by rank"), columns, tuple(lines), totals=1)
    return (named, *listed_of(w, len(table)), *rejected)


def _management(m, w):
    """Committed management by measure: length and number."""
    blocks = [Paragraph((m.say(w, "management"),))]
    table = m.commitments
    if not len(table):
        return (Paragraph((m.say(w, "no_km"),)),)
    managed = table.take(m.column(table, "action_type") == "manage")
    if not len(managed):
        return (*blocks, Paragraph((w.tr("No management is committed yet."),)))
    codes = m.column(managed, "measure_code")
    length = m.column(managed, "length_ell", np.nan).astype(float)
    lines = []
    for code in sorted({str(c or "") for c in codes}):
        here = np.array([str(c or "") == code for c in codes])
        lines.append((w.name("measure", code) if code else w.text(None), w.number(here.sum()),
                      w.number(np.nansum(length[here]) / 1000, 2)))  # fmt: skip
    columns = (
        Column(w.tr("Measure")),
        Column(w.tr("Commitments"), "", True, ("plan_data",)),
        Column(w.tr("Length as drawn"), "km", True, ("ellipsoid",)),
    )
    return (*blocks, DataTable(w.tr("Committed management by measure"), columns, tuple(lines)))
