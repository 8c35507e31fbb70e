"""Section 7: the account of kilometres."""

import math
import re

import numpy as np

from .. import charts, km
from ..document import Bullets, Column, DataTable, Figure, Paragraph, Ref, Section
from ..words import unbroken

APART = ("km_side", "km_colocated", "km_defrag_direct", "km_defrag_good", "km_defrag_moderate",
         "km_removed", "km_equivalent", "ha", "n")  # fmt: skip
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
UNITS = {"ha": "ha", "n": ""}


def account(m, w):
    """7: sums by target and status, by year, what is shown apart, and the ledger."""
    title = w.tr("Kilometres")
    lead = Paragraph((m.say(w, "km"), Ref("km_rule"), Ref("km_progress")))
    if m.account is None or not len(m.account.ledger):
        return Section("km", "7", title, (lead, Paragraph((m.say(w, "no_km"),))))
    alt = w.tr("Map of {place} with {count} commitments by target and status.", place=m.place,
               count=w.number(len(m.commitments)))  # fmt: skip
    figure = Figure("map:km", "map", w.tr("Kilometres by status"), alt, m.credit)
    blocks = [lead, _sums(m, w), figure]
    for target in km.QUANTITIES:
        blocks += _by_year(m, w, target)
    blocks += [_by_zone(m, w), *_apart(m, w), *_remarks(m, w), _rule(m, w)]
    parts = (Section("ledger", "7.1", w.tr("Ledger"), (_ledger(m, w),)),)
    return Section("km", "7", title, tuple(blocks), parts)


def group_names(w):
    return {
        "realised": w.tr("Counted: realised or verified"),
        "waiting": w.tr("Realised, not counted: the ledger says why"),
        "promised": w.tr("Promised: planned, decided or permitted"),
        "idea": w.tr("Ideas"),
        "baseline": w.tr("No more than the law asks"),
        "apart": w.tr("In zones listed apart"),
    }


def _sums(m, w):
    ledger, names, lines = m.account.ledger, group_names(w), []
    for target in km.QUANTITIES:
        for group in km.GROUPS:
            found = km.sum_of(ledger, km.mask_of(ledger, target, group))
            if group in ("realised", "promised") or found.km:
                lines.append((
                    w.name("target", target), names[group], w.number(found.km, 2),
                    w.span(found.low, found.high, "", 2),
                    w.number(100 * found.km / m.targets[target], 3),
                ))  # fmt: skip
    columns = (
        Column(w.tr("Target"), refs=("two_targets",)),
        Column(w.tr("Status")),
        Column(w.tr("Length"), "km", True, ("km_managed", "km_element", "ellipsoid")),
        Column(w.tr("Range"), "km", True, ("uncertainty",)),
        Column(w.tr("Share of the national target"), "%", True),
    )
    return DataTable(w.tr("Kilometres by target and status"), columns, tuple(lines))


def _by_year(m, w, target):
    """Cumulated kilometres by year, as chart and table."""
    ledger, names = m.account.ledger, group_names(w)
    masks = {group: km.mask_of(ledger, target, group) for group in ("realised", "promised")}
    wanted = masks["realised"] | masks["promised"]
    if not wanted.any():
        return []
    year_of = km.years_of(ledger)
    years = sorted({*year_of[wanted]} - {km.UNDATED})
    years += [km.UNDATED] if (year_of[wanted] == km.UNDATED).any() else []
    amount = ledger["amount"].astype(float)
    values = {
        group: tuple(
            math.fsum(amount[mask & np.isin(year_of, years[: i + 1])]) for i in range(len(years))
        )
        for group, mask in masks.items()
    }
    labels = [year or w.tr("no year") for year in years]
    caption = w.tr("{target}: km by year, cumulated", target=w.name("target", target))
    alt = w.tr("Columns of counted and promised km by year; the table below has the figures.")
    goal = (w.tr("National target"), m.targets[target])
    if target in m.parts:
        goal = (w.tr("The territory's part of the national target"), m.parts[target])
    chart = charts.stacked_columns(
        f"chart:km_{target}", caption, alt, w, labels,
        (charts.Series(names["realised"], "solid", values["realised"]),
         charts.Series(names["promised"], "hatch", values["promised"])),
        "km", goal, ("km_progress", "territory_part") if target in m.parts else ("km_progress",),
    )  # fmt: skip
    columns = (
        Column(w.tr("Year")),
        Column(names["realised"], "km", True, ("km_progress",)),
        Column(names["promised"], "km", True),
    )
    lines = tuple(
        (label, w.number(done, 2), w.number(promised, 2))
        for label, done, promised in zip(labels, values["realised"], values["promised"])
    )
    return [chart, DataTable(caption, columns, lines)]


def _by_zone(m, w):
    """Counted and promised kilometres by owner and zone."""
    ledger, sums = m.account.ledger, {}
    for target in km.QUANTITIES:
        for group in ("realised", "promised", "apart"):
            for row in np.flatnonzero(km.mask_of(ledger, target, group)):
                key = (target, str(ledger["owner"][row] or ""), str(ledger["zone_ubr"][row] or ""))
                sums.setdefault(key, dict.fromkeys(("realised", "promised", "apart"), 0.0))
                sums[key][group] += float(ledger["amount"][row])
    names = group_names(w)
    lines = tuple(
        (w.name("target", target), w.text(owner), w.name("zone_ubr", zone or None),
         *(w.number(value, 2) for value in sums[target, owner, zone].values()))
        for target, owner, zone in sorted(sums)
    )  # fmt: skip
    columns = (
        Column(w.tr("Target")),
        Column(w.tr("Owner")),
        Column(w.tr("Zone"), refs=("zones",)),
        Column(names["realised"], "km", True),
        Column(names["promised"], "km", True),
        Column(names["apart"], "km", True),
    )
    return DataTable(w.tr("Kilometres by owner and zone"), columns, lines)


def _apart(m, w):
    """Quantities that are shown and never added to the targets."""
    lines = [
        (w.name("quantity", q), w.number(km.total_of(m.account.ledger, q), 0 if q == "n" else 2),
         UNITS.get(q, "km"))
        for q in APART if km.total_of(m.account.ledger, q)
    ]  # fmt: skip
    if not lines:
        return []
    columns = (
        Column(w.tr("Quantity")),
        Column(w.tr("Amount"), "", True, ("km_rule",)),
        Column(w.tr("Unit")),
    )
    return [DataTable(w.tr("Shown apart, never added to a target"), columns, tuple(lines))]


def _remarks(m, w):
    """What the account found that was not as expected."""
    items = [(w.said(template).format(**values),) for template, values in m.account.notes]
    if not items:
        return []
    return [Paragraph((w.tr("Remarks on the account:"),)), Bullets(tuple(items))]


def _rule(m, w):
    """The numbers of the counting rule."""
    lines = tuple(
        (
            w.said(row.meaning),
            w.number(row.value, _decimals(row.value)),
            w.tr("years") if row.unit == "yr" else row.unit,
        )
        for row in m.account.rule.numbers
    )
    columns = (
        Column(w.tr("Counting rule"), refs=("km_rule",)),
        Column(w.tr("Value"), "", True),
        Column(w.tr("Unit")),
    )
    return DataTable(w.tr("Numbers of the counting rule"), columns, lines)


def _decimals(value):
    return next((d for d in range(5) if round(value, d) == value), 5)


def _ledger(m, w):
    ledger, lines = m.account.ledger, []
    names = {u: n or u for u, n in zip(ledger["commitment"], ledger["name"])}
    names.update(m.called)
    for i in range(len(ledger)):  # one line of words per row
        row = {name: column[i] for name, column in ledger.columns.items()}
        start, end = float(row["m_from"]), float(row["m_to"])
        on_axis = math.isfinite(start) and row["axis_id"]
        why_not = _UUID.sub(lambda found: names.get(found.group(), found.group()), row["why_not"])
        counted = unbroken(why_not) or (w.tr("yes") if row["counted"] else w.tr("no"))
        lines.append((
            str(row["row_id"]), w.text(names[row["commitment"]]),
            w.text(row["axis_nm"] or row["axis_id"]),
            w.span(start, end) if on_axis else w.text(None), w.name("side", row["side"] or None),
            w.number(float(row["length_m"]) / 1000, 3), w.name("quantity", row["quantity"]),
            counted,
        ))  # fmt: skip
    columns = (
        Column(w.tr("Row")), Column(w.tr("Commitment")),
        Column(w.tr("Axis")), Column(w.tr("From–to"), "m", True, ("ellipsoid",)),
        Column(w.tr("Side")), Column(w.tr("Length"), "km", True),
        Column(w.tr("Quantity")), Column(w.tr("Counted"), refs=("km_rule",)),
    )  # fmt: skip
    return DataTable(w.tr("Every stretch, and whether it counts"), columns, tuple(lines))
