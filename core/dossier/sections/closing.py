"""Sections 10–12: monitoring, costs and funding, annex."""

import math

import numpy as np

from ..document import Bullets, Column, DataTable, Paragraph, Ref, Section
from .computations import computations
from .opening import regions

CHECK_YEARS = (1, 3)


def monitoring(m, w):
    """10: who does what, when, and when it is checked."""
    title = w.tr("Management and monitoring")
    rows, lines = m.commitments, []
    for i in range(len(rows)):
        item = {name: column[i] for name, column in rows.columns.items()}
        lines.append((
            w.text(m.called[str(item["uuid"])]), w.name("measure", item.get("measure_code")),
            w.text(item.get("manager") or item.get("owner")), w.name("status", item.get("status")),
            w.date(item.get("date_realised") or item.get("date_planned")),
            w.number(_float(item.get("duration_yr"))), _checks(w, item),
        ))  # fmt: skip
    lead = Paragraph((m.say(w, "monitoring"), Ref("survival")))
    if not lines:
        return Section("monitoring", "10", title, (lead, Paragraph((m.say(w, "no_km"),))))
    columns = (
        Column(w.tr("Commitment")), Column(w.tr("Measure")),
        Column(w.tr("Responsible")), Column(w.tr("Status")),
        Column(w.tr("Realised or planned"), refs=("plan_data",)),
        Column(w.tr("Duration"), w.tr("years"), True),
        Column(w.tr("Checks"), w.tr("year"), True, ("survival",)),
    )  # fmt: skip
    table = DataTable(w.tr("Calendar of the commitments"), columns, tuple(lines))
    return Section("monitoring", "10", title, (lead, table))


def _checks(w, item):
    """Years in which a planting is checked."""
    date = str(item.get("date_realised") or item.get("date_planned") or "")
    planted = item.get("action_type") in ("create", "restore")
    if not planted or not date[:4].isdigit():
        return w.text(None)
    return ", ".join(str(int(date[:4]) + years) for years in CHECK_YEARS)


def _float(value):
    return math.nan if value is None else float(value)


def costs(m, w):
    """11: what it costs, and who may help to pay."""
    blocks = [Paragraph((m.say(w, "costs"), Ref("structure_costs"), Ref("hedge_costs")))]
    lines = [line for line in (
        _proposed(m, w, w.tr("Proposed crossings"), "crossing_proposals"),
        _proposed(m, w, w.tr("Proposed hedges"), "hedge_proposals"),
    ) if line]  # fmt: skip
    if lines:
        columns = (
            Column(w.tr("What")), Column(w.tr("Number"), "", True),
            Column(w.tr("Low"), "€", True), Column(w.tr("Middle"), "€", True),
            Column(w.tr("High"), "€", True),
            Column(w.tr("Price year"), "", True, ("structure_costs", "hedge_costs")),
        )  # fmt: skip
        blocks.append(DataTable(w.tr("Costs of all proposals"), columns, tuple(lines)))
    blocks += _committed(m, w)
    funding = [(m.say(w, f"funding_{region.lower()}"), Ref("funding")) for region in regions(m)]
    if funding:
        blocks.append(Paragraph((w.tr("Funding:"),)))
        blocks.append(Bullets(tuple(funding)))
    return Section("costs", "11", w.tr("Costs and funding"), tuple(blocks))


def _proposed(m, w, name, table_name):
    table = m.table(table_name)
    if not len(table):
        return None
    sums = [
        np.nansum(m.column(table, f"cost_{k}", np.nan).astype(float))
        for k in ("low", "mid", "high")
    ]
    years = sorted(
        {int(y) for y in m.column(table, "cost_year", np.nan).astype(float) if np.isfinite(y)}
    )
    span = "–".join(str(y) for y in dict.fromkeys((years[0], years[-1]))) if years else w.text(None)
    return (name, w.number(len(table)), *(w.number(float(s)) for s in sums), span)


def _committed(m, w):
    rows = m.commitments
    if not len(rows):
        return []
    status, cost = m.column(rows, "status"), m.column(rows, "cost_eur", np.nan).astype(float)
    lines = []
    for code in m.statuses:
        here = status == code
        known = here & np.isfinite(cost)
        if here.any():
            total = math.fsum(cost[known]) if known.any() else None
            lines.append((w.name("status", code), w.number(here.sum()), w.number(known.sum()),
                          w.number(total)))  # fmt: skip
    columns = (
        Column(w.tr("Status")), Column(w.tr("Commitments"), "", True),
        Column(w.tr("with a known cost"), "", True),
        Column(w.tr("Cost"), "€", True, ("cost_commitment",)),
    )  # fmt: skip
    return [DataTable(w.tr("Costs of the commitments by status"), columns, tuple(lines))]


def annex(m, w):
    """12: assumptions, methods, sources, licences, runs with their parameters."""
    notes = m.notes_in(w)
    used = sorted(notes.values(), key=lambda n: n.key)
    parts = []
    for kind, number, title in (
        ("assumption", "12.1", w.tr("Assumptions")),
        ("method", "12.2", w.tr("Methods")),
        ("source", "12.3", w.tr("Sources of the figures")),
    ):
        items = tuple((note.text,) for note in used if note.kind == kind)
        parts.append(Section(f"annex_{kind}", number, title, (Bullets(items),)))
    parts.append(Section("annex_data", "12.4", w.tr("Data and licences"), _data(m, w)))
    parts.append(
        Section("annex_runs", "12.5", w.tr("Computations and their parameters"), computations(m, w))
    )
    lead = Paragraph((m.say(w, "annex"), " ", w.tr(
        "Marks: [P] expert default of GreenBlue, to be judged; [M] from memory of law or "
        "literature, to be checked; [L] from a published source."
    )))  # fmt: skip
    return Section("annex", "12", w.tr("Annex"), (lead,), tuple(parts))


def _data(m, w):
    blocks = [Paragraph((m.say(w, "license"),))]
    if m.sources:
        items = tuple(
            (f"{credit}, {licence}" if licence else credit,) for credit, licence in m.sources
        )
        blocks.append(Bullets(items))
    lines = {}
    for run in m.runs:
        for layer in run.inputs.values():
            key = (w.text(layer.get("name")), w.text(layer.get("crs")))
            lines[key] = (*key, w.number(_whole(layer.get("features"))))
    if lines:
        columns = (Column(w.tr("Layer")), Column(w.tr("Coordinate system")),
                   Column(w.tr("Features"), "", True, ("run_data",)))  # fmt: skip
        blocks.append(
            DataTable(
                w.tr("Layers that were read"), columns, tuple(lines[k] for k in sorted(lines))
            )
        )
    return tuple(blocks)


def _whole(value):
    return float(value) if isinstance(value, (int, float)) else math.nan
