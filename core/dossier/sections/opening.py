"""Sections 1–3: cover, summary, context."""

import math

import numpy as np

from .. import km
from ..checklist import CLASS_NAMES
from ..document import Bullets, Fact, Facts, Figure, Paragraph, Ref, Section
from ..material import PROMISED, REALISED, STEPS

MOST_ACTIONS = 8
"""Kinds of measure that the summary names."""


def cover(m, w):
    """1: what this is, of whom, of when, made with what."""
    rows = [
        Fact(w.tr("Municipality"), m.place or w.text(None)),
        Fact(w.tr("NIS code"), w.text(m.meta.get("nis"))),
        Fact(w.tr("Year of the NIS codes"), w.text(m.meta.get("nis_vintage"))),
        Fact(w.tr("Plan"), w.text(m.meta.get("title"))),
        Fact(w.tr("Version"), w.text(m.version)),
        Fact(w.tr("Date of publication"), w.date(m.date)),
        Fact(w.tr("Coordinate system"), w.text(m.crs)),
        Fact(w.tr("Computations from"), _vintage(m, w)),
        Fact(w.tr("Made with"), f"GreenBlue {m.tool}"),
        Fact(w.tr("Fingerprint of all parameters"), m.fingerprint),
    ]
    facts = Facts(w.tr("About this dossier"), tuple(rows))
    return Section("cover", "1", w.tr("Title and version"), (facts,))


def _vintage(m, w):
    dates = [run.date[:10] for run in m.runs if run.date]
    if not dates:
        return w.text(None)
    first, last = w.date(min(dates)), w.date(max(dates))
    return first if first == last else f"{first} – {last}"


def summary(m, w):
    """2: one page: where nature is cut, what we do, how many km, cost, gain."""
    lead = Paragraph((m.say(w, "foreword"),), lead=True)
    facts = Facts(
        w.tr("The plan in figures"),
        (*_sites(m, w), *_kilometres(m, w), *_money(m, w), *_gain(m, w), *_checklist(m, w)),
    )
    return Section("summary", "2", w.tr("Summary"), (lead, facts, *_worst(m, w), *_actions(m, w)))


def _sites(m, w):
    count = len(m.sites)
    severe = int(np.isin(m.column(m.sites, "class"), ("very_high", "high")).sum())
    yield Fact(w.tr("Sites where the network is cut"), w.number(count), ("severity", "run_data"))
    if count:
        yield Fact(w.tr("of which severe (very high or high)"), w.number(severe), ("severity",))


def _kilometres(m, w):
    rows = m.commitments
    yield Fact(w.tr("Commitments"), w.number(len(rows)), ("plan_data",))
    if m.account is None:
        return
    ledger = m.account.ledger
    for target, refs in (("I", ("km_rule", "km_managed")), ("II", ("km_element",))):
        done = km.sum_of(ledger, km.mask_of(ledger, target, "realised"))
        promised = km.sum_of(ledger, km.mask_of(ledger, target, "promised"))
        name, goal = w.name("target", target), m.targets[target]
        yield Fact(
            w.tr("{target}: counted (realised or verified)", target=name), _ranged(w, done),
            ("km_progress", *refs, "uncertainty"),
        )  # fmt: skip
        label = w.tr("{target}: promised", target=name)
        yield Fact(label, _ranged(w, promised), ("uncertainty",))
        waiting = km.sum_of(ledger, km.mask_of(ledger, target, "waiting"))
        if waiting.km:
            label = w.tr("{target}: realised, not counted yet", target=name)
            yield Fact(label, _ranged(w, waiting), ("km_managed", "knock_out", "uncertainty"))
        label = w.tr(
            "{target}: counted and promised, share of the national {km} km",
            target=name,
            km=w.number(goal),
        )
        both = done.km + promised.km
        yield Fact(label, w.percent(100 * both / goal, 2), ("two_targets",))
        if target in m.parts:
            label = w.tr("{target}: the same, share of the territory's part of {km} km",
                         target=name, km=w.number(m.parts[target], 1))  # fmt: skip
            yield Fact(label, w.percent(100 * both / m.parts[target], 0), ("territory_part",))


def _ranged(w, length):
    return f"{w.amount(length.km, 'km', 2)} ({w.span(length.low, length.high, '', 2)})"


def _money(m, w):
    rows = m.commitments
    cost = m.column(rows, "cost_eur", np.nan).astype(float) if len(rows) else np.array([])
    wanted = np.isin(m.column(rows, "status"), (*REALISED, *PROMISED))
    known = wanted & np.isfinite(cost) if len(rows) else wanted.astype(bool)
    yield Fact(
        w.tr("Cost of the commitments (known for {known} of {all})",
             known=w.number(known.sum()), all=w.number(wanted.sum())),
        _with_range(m, w, cost[known], m.column(rows, "proposal_id")[known]), ("cost_commitment",),
    )  # fmt: skip


def _with_range(m, w, costs, proposals):
    """The sum of the costs, with its range where they are as the proposals had them."""
    spans = {}
    for name in ("crossing_proposals", "hedge_proposals"):
        table = m.table(name)
        ends = (m.column(table, f"cost_{k}", math.nan) for k in ("mid", "low", "high"))
        spans.update(zip(m.column(table, "prop_id"), zip(*ends)))
    found = []
    for cost, proposal in zip(costs, proposals):  # one look-up per commitment
        middle, low, high = spans.get(proposal, (math.nan,) * 3)
        told = abs(cost - middle) <= 0.5 and math.isfinite(low + high)
        found.append((low, high) if told else (cost, cost))
    low, high = (math.fsum(ends) for ends in zip(*found)) if found else (0.0, 0.0)
    total = w.euro(math.fsum(costs))
    return f"{total} ({w.euro_span(low, high)})" if low < high else total


def _gain(m, w):
    """What the choice of measures wins where the plan remembers it; else the single gains."""
    for guild in dict.fromkeys(step["guild"] for step in m.steps):
        own = [float(step["ec"]) for step in m.steps if step["guild"] == guild]
        gain, before = own[-1] - own[0], own[0]
        name = w.tr("mean of the species groups") if guild == "all" else w.name("guild", guild)
        # a mean of shares is not the share of a mean
        share = _mean_gain_pct(m) if guild == "all" else 100 * gain / before if before else math.nan
        share = w.percent(share, 2)
        yield Fact(
            w.tr("Gain of equivalent connectivity by the chosen measures, {animals}", animals=name),
            f"{w.amount(gain, 'ha', 1)} ({share})", ("ec",),
        )  # fmt: skip
    rows = m.commitments
    gain = m.column(rows, "d_ec", np.nan).astype(float) if len(rows) else np.array([])
    known = np.isfinite(gain)
    if known.any() and not m.steps:
        yield Fact(
            w.tr("Gain of equivalent connectivity, sum of single gains"),
            w.amount(math.fsum(gain[known]), "ha", 1), ("ec", "ec_alone"),
        )  # fmt: skip


def _mean_gain_pct(m):
    """Mean over the species groups of what the latest choice wins of each one's EC."""
    for run in reversed(m.runs):
        if isinstance(run.results.get(STEPS), list):
            gain = run.results.get("GAIN_PCT")
            return gain if isinstance(gain, (int, float)) else math.nan
    return math.nan


def _checklist(m, w):
    grades = [s.grade for s in m.scores.values()]
    for grade, name in CLASS_NAMES.items():
        if grade in grades:
            label = w.tr("Commitments of class {grade}", grade=w.said(name))
            yield Fact(label, w.number(grades.count(grade)), ("checklist_score",))


def _worst(m, w):
    """The three worst sites in words."""
    if not len(m.sites):
        return ()
    items = []
    for row in range(min(3, len(m.sites))):
        site = {
            name: m.column(m.sites, name)[row] for name in ("name", "barrier", "class", "score")
        }
        words = w.tr(
            "{site} {name} ({barrier}): severity {grade}, score {score} of 100",
            site=m.sites["site_id"][row],
            name=site["name"] or w.name("kind", m.column(m.sites, "kind")[row]),
            barrier=w.name("barrier", site["barrier"]), grade=w.name("severity", site["class"]),
            score=w.number(site["score"]),
        )  # fmt: skip
        items.append((words, Ref("severity")))
    return (Paragraph((w.tr("The worst cuts:"),)), Bullets(tuple(items)))


def _actions(m, w):
    """What will be done, measure by measure: the longest first."""
    rows = m.commitments
    status = m.column(rows, "status")
    rows = rows.take(np.isin(status, (*REALISED, *PROMISED))) if len(rows) else rows
    if not len(rows):
        return ()
    codes = np.array([str(c or "") for c in m.column(rows, "measure_code")])
    length = m.column(rows, "length_ell", np.nan).astype(float)
    done = np.isin(m.column(rows, "status"), REALISED)
    found = []
    for code in dict.fromkeys(sorted(codes)):
        here = codes == code
        metres = float(np.nansum(length[here]))
        name = w.name("measure", code) if code else w.tr("other measures")
        text = w.tr(
            "{measure}: {count} (of which realised: {done})", measure=name,
            count=w.number(here.sum()), done=w.number((here & done).sum()),
        )  # fmt: skip
        text += ", " + w.tr("{km} as drawn", km=w.km(metres)) if metres else ""
        found.append((-metres, name, (text, Ref("plan_data"))))
    items = tuple(item for *_, item in sorted(found)[:MOST_ACTIONS])
    return (Paragraph((w.tr("What is done and promised:"),)), Bullets(items))


def context(m, w):
    """3: policy, regional instruments, map of the network."""
    policy = m.say(w, "policy", alliance_km_i=w.number(m.targets["I"]),
                   alliance_km_ii=w.number(m.targets["II"]))  # fmt: skip
    blocks = [Paragraph((policy, Ref("two_targets")))]
    blocks += [Paragraph((m.say(w, f"region_{region.lower()}"),)) for region in regions(m)]
    blocks.append(Paragraph((m.say(w, "network"),)))
    blocks.append(Figure(
        "map:overview", "map", w.tr("The green-blue network and where it is cut"),
        w.tr("Map of {place} with the network, the infrastructure and {count} numbered sites.",
             place=m.place, count=w.number(len(m.sites))),
        m.credit,
    ))  # fmt: skip
    return Section("context", "3", w.tr("Context"), tuple(blocks))


def regions(m):
    """The regions that the plan lies in, as its commitments and its meta say."""
    named = {r for r in m.column(m.commitments, "region") if r} | {m.meta.get("region", "")}
    if not named - {""}:
        first = {str(n)[:1] for n in m.meta.get("nis", "").split(",")}
        named = {
            {"1": "Flanders", "3": "Flanders", "4": "Flanders", "7": "Flanders"}.get(f, "")
            for f in first
        }
    return [r for r in ("Flanders", "Wallonia", "Brussels") if r in named]
